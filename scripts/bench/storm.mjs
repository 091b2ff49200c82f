import { startAccount } from './account.mjs';
import { manifestOf } from './manifest.mjs';

/** The vendor refuses every so many requests, and wants a pause of so many seconds. */
const EVERY = 50;
const RETRY_AFTER = 1;

/** A run with nothing to do while the vendor keeps saying 429. */
export async function storm(action, { quick }) {
  const apps = quick ? 1000 : 10_000;
  const calm = await timed(action, apps, []);
  const stormy = await timed(action, apps, [
    { kind: 'status', status: 429, retryAfter: RETRY_AFTER, every: EVERY },
  ]);
  const ideal = calm.seconds + stormy.refused * RETRY_AFTER;
  return {
    title: `429 to every ${EVERY}th request, Retry-After: ${RETRY_AFTER}: nothing to do in ${apps} apps`,
    rows: [
      {
        apps,
        seconds: stormy.seconds,
        'ideal s': ideal,
        ratio: stormy.seconds / ideal,
        'to reach': '≤ 1.3 ×',
        requests: stormy.sent,
        refused: stormy.refused,
        '% wasted': (stormy.wasted / stormy.sent) * 100,
        'wasted, to reach': '< 2 %',
      },
    ],
    notes: [
      'Ideal: the same run without refusals, and all the pauses. Wasted: refused requests, and those that are asked twice for another reason.',
    ],
  };
}

async function timed(action, apps, faults) {
  const account = await startAccount({ mine: apps, faults });
  const { seconds } = await action.noop({ account, manifest: manifestOf(apps, account.url) });
  const asked = await account.requests();
  await account.end();
  const refused = asked.filter(({ status }) => status === 429).length;
  const useful = new Set(asked.map(({ path, query }) => `${path}?${query}`)).size;
  return { seconds, sent: asked.length, refused, wasted: asked.length - useful };
}
