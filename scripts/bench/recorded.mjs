import { appNumber } from './manifest.mjs';

/**
 * From the request log of an apply that made everything to what a client can send to another empty account: `before`
 * and `after` are the requests about no app, one after another; `each` has a chain for every app, which begins with
 * its creation, with `{app}` for the app's id and `{url}` for the emulator's address. The log has no bodies: these are
 * as large as the product's own.
 */
export function recordedChains(log) {
  const byApp = new Map();
  const around = { before: [], after: [] };
  for (const { method, path, query } of log) {
    const [, appId] = /^\/v1\.1\/apps\/([^/]+)/.exec(path) ?? [];
    if (appId !== undefined) {
      const chain = byApp.get(appId) ?? [];
      byApp.set(appId, [...chain, { method, path: path.replace(appId, '{app}'), query }]);
    } else if (method === 'GET') {
      around[byApp.size === 0 ? 'before' : 'after'].push([{ method, path, query }]);
    }
  }
  const each = [...byApp.values()].map((chain, n) =>
    withBodies([{ method: 'POST', path: '/v1.1/apps', query: '' }, ...chain], n),
  );
  return { ...around, each };
}

const ID = '0123456789abcdef01234567';

function withBodies(chain, n) {
  const { name, metadata, webhooks, keys, key } = appNumber(n, '{url}');
  const marks = { provision_owner: 'acme/bench', provision_app: key, provision_nonce: '0'.repeat(36) };
  const ids = {
    provision_self: ID,
    provision_webhook_inbox: ID,
    provision_api_inbox: 'v1.1',
    provision_api_events: 'v1.1',
    provision_webhook_events: ID,
    provision_key_backend: `app_${ID}`,
  };
  const left = [...webhooks];
  const bodyOf = ({ method, path }) => {
    if (method === 'PUT') return { name, metadata: { ...metadata, ...marks, ...ids } };
    if (method !== 'POST') return undefined;
    if (path.endsWith('/webhooks')) {
      const { target, triggers } = left.shift();
      return { target, triggers };
    }
    return path.endsWith('/keys')
      ? { name: keys[0] }
      : { name, settings: {}, metadata: { ...metadata, ...marks } };
  };
  return chain.map((request) => ({ ...request, body: bodyOf(request) }));
}
