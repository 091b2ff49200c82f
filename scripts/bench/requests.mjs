import { startAccount } from './account.mjs';
import { kindManifest, kindsOf } from './kinds.mjs';
import { manifestOf } from './manifest.mjs';

const LIST = /^GET \/v[\d.]+\/apps\?/;

/** What a run with nothing to do asks for each kind of resource. */
export async function kinds(action) {
  const apps = 10;
  const rows = [];
  const account = await startAccount();
  const all = kindsOf(account.url);
  await account.end();
  for (const index of all.keys()) {
    const fresh = await startAccount();
    const { api, what, least, lines } = kindsOf(fresh.url)[index];
    const manifest = kindManifest({ api, lines }, apps);
    await action.run({ mode: 'apply', account: fresh, manifest });
    await fresh.requests();
    await action.noop({ account: fresh, manifest });
    const asked = await fresh.requests();
    await fresh.end();
    const pages = asked.filter(({ method, path, query }) => LIST.test(`${method} ${path}?${query}`)).length;
    rows.push({
      api,
      'each app has': what,
      'requests per app': (asked.length - pages) / apps,
      'least possible': least,
    });
  }
  return {
    title: 'Requests per app and kind, of a run with nothing to do, beside the list of apps',
    rows,
    notes: [
      'v2, webhooks without keys: one request more looks for a key that a run was killed before it could delete; the vendor has webhooks changed by app keys alone.',
    ],
  };
}

/** What a run with nothing to do asks, over accounts of several sizes. */
export async function requests(action, { quick }) {
  const rows = [];
  for (const apps of quick ? [1, 100] : [1, 10, 100, 1000]) {
    const account = await startAccount({ mine: apps });
    await action.noop({ account, manifest: manifestOf(apps, account.url) });
    const asked = (await account.requests()).map(({ method, path, query }) => `${method} ${path}?${query}`);
    await account.end();
    const pages = asked.filter((one) => LIST.test(one)).length;
    rows.push({
      apps,
      requests: asked.length,
      'pages of the list': pages,
      'least possible': Math.ceil(apps / 100) + 2 * apps,
      'each app': (asked.length - pages) / apps,
      'asked twice': asked.length - new Set(asked).size,
    });
  }
  return {
    title: 'Requests of a run with nothing to do (2 webhooks and 1 key in each app)',
    rows,
    notes: [
      'Least possible: the pages of the app list, and for each app its webhooks and its keys. Pages overlap by one app, and at most one is asked for that is not there.',
    ],
  };
}
