import { startAccount } from './account.mjs';
import { manifestOf } from './manifest.mjs';

/** What a run with nothing to do asks, over accounts of several sizes. */
export async function requests(action, { quick }) {
  const rows = [];
  for (const apps of quick ? [1, 100] : [1, 10, 100, 250]) {
    const account = await startAccount({ mine: apps });
    await action.noop({ account, manifest: manifestOf(apps, account.url) });
    const asked = (await account.requests()).map(({ method, path, query }) => `${method} ${path}?${query}`);
    await account.end();
    const pages = asked.filter((one) => one.startsWith('GET /v1.1/apps?')).length;
    rows.push({
      apps,
      requests: asked.length,
      'pages of the list': pages,
      'each app': (asked.length - pages) / apps,
      'asked twice': asked.length - new Set(asked).size,
    });
  }
  return {
    title: 'Requests of a run with nothing to do (2 webhooks and 1 key in each app)',
    rows,
    notes: ['Least possible: the pages of the app list, and for each app its webhooks and its keys.'],
  };
}
