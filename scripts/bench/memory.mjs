import { startAccount } from './account.mjs';
import { manifestOf, richManifestOf } from './manifest.mjs';
import { median } from './rounds.mjs';

/** How a run with nothing to do grows with the account. */
export async function memory(action, { quick }) {
  const rows = [];
  const most = quick ? 1000 : 10_000;
  const sizes = [100, 1000, 10_000].filter((apps) => apps <= most).map((apps) => ({ apps, of: manifestOf }));
  for (const { apps, of } of [...sizes, { apps: most, of: richManifestOf }]) {
    const account = await startAccount({ mine: apps });
    const manifest = of(apps, account.url);
    const inputs = of === richManifestOf ? { variables: 'TEAM=care' } : {};
    const ends = [];
    for (let round = 0; round < (apps > 1000 || quick ? 1 : 3); round++) {
      ends.push(await action.noop({ account, manifest, inputs, watch: true }));
    }
    const asked = (await account.requests()).length / ends.length;
    await account.end();
    const seconds = median(ends.map((end) => end.seconds));
    rows.push({
      apps,
      manifest: of === manifestOf ? 'plain' : 'anchors, comments, ${…}',
      requests: asked,
      'requests per app': asked / apps,
      seconds,
      's per 1,000 apps': (seconds / apps) * 1000,
      'requests per s': Math.round(asked / seconds),
      'peak MiB': median(ends.map((end) => end.peak)) / 1024 ** 2,
    });
  }
  return {
    title: 'Growth: a run with nothing to do (2 webhooks and 1 key in each app)',
    rows,
    notes: ['To reach: linear in time and requests; under 256 MiB at 10,000 apps.'],
  };
}
