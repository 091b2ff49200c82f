/**
 * An account of Zendesk Suite: apps with a key each and no key of the account, below `/sc` of a gateway. The gateway's statuses and
 * texts were seen with customers of the vendor; the bodies around them are assumed.
 */

import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendText } from './exchange.ts';
import type { Store } from './store.ts';

/** The subdomain of the account, unless another one is given. */
export const SUBDOMAIN = 'acme';

const GATEWAY = '/sc';

/** The apps of a new account, by the names of their keys. */
const APPS: Readonly<Record<string, string>> = {
  support: 'Acme Support',
  shop: 'Acme Shop',
  care: 'Acme Care',
};

/**
 * Creates what people have set up by hand in Admin Center: apps with a key each, the agents' switchboard, a webhook and a web
 * channel. `origin`: the emulator's address, which answers webhooks.
 */
export function fillSuite(store: Store, origin: string): void {
  for (const [label, name] of Object.entries(APPS)) {
    const app = store.addApp({ name });
    store.addKey(app, label);
    const switchboard = store.addSwitchboard(app);
    const { id } = store.addSwitchboardIntegration(switchboard, {
      name: 'zd-agentWorkspace',
      integrationType: 'zd:agentWorkspace',
      integrationId: store.newId(),
      deliverStandbyEvents: false,
    });
    switchboard.defaultSwitchboardIntegrationId = id;
    switchboard.enabled = true;
    const inbox = store.addIntegration(app, { type: 'custom', displayName: 'inbox', fields: {} });
    const target = `${origin}/_emulator/hook/${label}`;
    store.addWebhook(app, { version: 'v2', target, triggers: ['conversation:message'] }, inbox);
    store.addIntegration(app, { type: 'web', displayName: name, fields: { brandColor: '0b7a75' } });
  }
}

/** The lines of the input `app-keys`: the first key of each app, under the key's name. */
export function appKeysOf(store: Store): string {
  return [...store.apps.values()]
    .flatMap(({ keys }) => [...keys.values()].slice(0, 1))
    .map(({ name, id, secret }) => `${name}=${id}:${secret}`)
    .join('\n');
}

/**
 * Answers what does not get through the gateway, and tells whether it did. `http://<name>.localhost` is taken for
 * `https://<name>.zendesk.com`; another host is that of the account.
 */
export function stoppedAtGateway(
  { headers: { host = '' }, url = '/' }: IncomingMessage,
  response: ServerResponse,
  subdomain: string,
): boolean {
  const name = /^([^.:]+)\.localhost(:\d+)?$/i.exec(host)?.[1] ?? subdomain;
  if (name.toLowerCase() !== subdomain) {
    const message = 'There is no help desk configured at this address. Please check the address.';
    const error = { title: `No help desk at ${name}.zendesk.com`, message };
    sendText(response, 404, 'application/json; charset=utf-8', JSON.stringify({ error }));
    return true;
  }
  if (url.startsWith(`${GATEWAY}/`)) return false;
  const page = '<!doctype html><title>404</title><h1>Page not found</h1>\n';
  sendText(response, 404, 'text/html; charset=utf-8', page);
  return true;
}
