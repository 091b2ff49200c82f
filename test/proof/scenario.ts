/**
 * One account and one manifest in which every kind of resource meets every action, beside things that are nobody's or
 * another's: what faults, kills and races are tried on.
 */

import crypto from 'node:crypto';
import type { Emulator } from '../../src/emulator/server.ts';
import type { Api } from '../../src/model.ts';
import { compareWithFingerprint } from '../../src/reconcile/observe/fingerprints.ts';
import { CREDENTIALS, VARIABLES } from './credentials.ts';
import { OWNER, TARGETS } from './world.ts';

type App = ReturnType<Emulator['store']['addApp']>;

/** The words in which the two API generations say the same. */
const WORDS = {
  'v1.1': {
    start: 'conversation:start',
    message: 'message:appUser',
    flag: 'includeClient',
    phone: { type: 'line', token: 'channelSecret' },
  },
  v2: {
    start: 'conversation:create',
    message: 'conversation:message',
    flag: 'includeFullSource',
    phone: { type: 'android', token: 'privateKey' },
  },
} as const;

/** What the runs of the scenario are given beside the manifest. */
export const SCENARIO_INPUTS = { prune: 'owned', 'allow-replace': 'true', variables: VARIABLES } as const;

/**
 * The manifest: `support` is to be made, `shop` changed, with one key rotated and the forerunner of another retired, with
 * one token sent anew and one channel made anew for its own, and `help` adopted; what `shop` and the owner had else is to go.
 */
export function scenarioManifest(api: Api): string {
  const { start, message, flag, phone } = WORDS[api];
  return `version: 1
api: ${api}
owner: ${OWNER}
defaults:
  settings: { maskCreditCardNumbers: true }
apps:
  support:
    name: Acme Support
    protect: true
    settings: { conversationRetentionSeconds: 3600 }
    metadata: { team: care }
    webhooks:
      inbox: { target: "${TARGETS}/support", triggers: [${start}, ${message}], ${flag}: true }
      audit: { target: "${TARGETS}/audit", triggers: [${message}] }
    keys:
      backend: { jwt: { scope: app, expiresIn: 1h } }
    channels:
      site: { type: web, brandColor: "00aa00" }
      bot: { type: telegram, displayName: Bot, token: "\${TOKEN_ONE}" }
  shop:
    name: Acme Shop
    metadata: { team: null, stage: live }
    webhooks:
      orders: { target: "${TARGETS}/orders", triggers: [${start}] }
      moved: { target: "${TARGETS}/moved-on", triggers: [${start}] }
      extra: { target: "${TARGETS}/extra", triggers: [${message}] }
    keys:
      storefront: {}
      mobile: {}
      due: { rotate: { every: 30m, overlap: 10m } }
      turned: { rotate: { every: 90d, overlap: 30m } }
    channels:
      site: { type: web, brandColor: "00aa00" }
      phone: { type: ${phone.type}, displayName: Phone, ${phone.token}: "\${TOKEN_TWO}" }
      calls: { type: viber, displayName: Calls, token: "\${TOKEN_TWO}" }
      face: { type: messenger, displayName: Face, external: true }
  help:
    name: Acme Help
    settings: { useAnimalNames: true }
    webhooks:
      desk: { target: "${TARGETS}/desk", triggers: [${start}, ${message}] }
    channels:
      site: { type: web, displayName: Help }
${api === 'v1.1' ? '    keys:\n      desk: { jwt: { from: api } }\n' : ''}`;
}

/** The account before the run. */
export async function scenarioAccount({ store, clock }: Emulator, api: Api): Promise<void> {
  const { start, message, phone } = WORDS[api];
  // All of it was made an hour ago.
  clock.offset -= 3_600_000;
  const app = (name: string, metadata: App['metadata'] = {}): App => store.addApp({ name, metadata });
  const webhook = (of: App, path: string): string => {
    const made = { version: api, target: TARGETS + path, triggers: [message] } as const;
    const container =
      api === 'v1.1'
        ? undefined
        : store.addIntegration(of, { type: 'custom', fields: {}, displayName: path });
    return store.addWebhook(of, made, container).id;
  };
  const channel = (of: App, type: string, displayName: string, fields: App['settings'] = {}): string =>
    store.addIntegration(of, { type, displayName, fields }).id;
  const token = TOKEN;
  const fingerprints = await fingerprintsOf(phone.token);
  const shop = app('Acme Shop of old', {
    provision_owner: OWNER,
    provision_app: 'shop',
    team: 'sales',
    note: 'x',
  });
  Object.assign(shop.metadata, {
    provision_webhook_orders: webhook(shop, '/orders'),
    provision_webhook_moved: webhook(shop, '/moved'),
    provision_webhook_old: webhook(shop, '/old'),
    provision_key_storefront: store.addKey(shop, 'storefront').id,
    provision_key_retired: store.addKey(shop, 'retired').id,
    provision_key_due: store.addKey(shop, 'due').id,
    provision_retiring_turned: store.addKey(shop, 'turned').id,
    provision_key_turned: store.addKey(shop, 'turned').id,
    provision_channel_site: channel(shop, 'web', 'Shop', { brandColor: 'ff0000' }),
    provision_channel_phone: channel(shop, phone.type, 'Phone', { [phone.token]: token }),
    provision_print_phone: fingerprints.phone,
    provision_channel_calls: channel(shop, 'viber', 'Calls', { token }),
    provision_print_calls: fingerprints.token,
    provision_channel_old: channel(shop, 'telegram', 'Old', { token }),
    provision_print_old: fingerprints.token,
  });
  webhook(shop, '/by-hand');
  store.addKey(shop, 'by-hand');
  channel(shop, 'telegram', 'By hand', { token });
  channel(shop, 'messenger', 'Face');

  const help = app('Acme Help', { note: 'made on the dashboard' });
  webhook(help, '/desk');
  webhook(help, '/by-hand');
  store.addKey(help, 'desk');
  channel(help, 'web', 'Help', { brandColor: 'abcdef' });

  const old = app('Acme Old', { provision_owner: OWNER, provision_app: 'old' });
  old.metadata['provision_self'] = old.id;
  webhook(old, '/old');
  store.addKey(old, 'old');
  channel(old, 'telegram', 'Old', { token });

  const rival = app('Acme Support', { provision_owner: 'rival/team', provision_app: 'support' });
  webhook(rival, '/support');
  app('Acme Support', { provision_owner: OWNER, provision_app: 'support', provision_instance: 'pr-7' });
  webhook(app('Somebody', { start }), '/orders');
  clock.offset += 3_600_000;
}

/** The credential that the channels of the account have. */
const TOKEN = CREDENTIALS['TOKEN_ONE'] ?? '';

interface Prints {
  readonly phone: string;
  readonly token: string;
}

/** By the function that made them, which some proofs replace by a faster one. */
const printsMade = new Map<typeof crypto.scrypt, Map<string, Promise<Prints>>>();

/** Fingerprints are slow to make: every account has the same ones. */
function fingerprintsOf(phone: string): Promise<Prints> {
  const print = async (name: string): Promise<string> =>
    (await compareWithFingerprint({ [name]: TOKEN }, undefined)).kept ?? '';
  const make = async (): Promise<Prints> => ({ phone: await print(phone), token: await print('token') });
  const known = printsMade.get(crypto.scrypt) ?? new Map<string, Promise<Prints>>();
  printsMade.set(crypto.scrypt, known);
  const made = known.get(phone) ?? make();
  known.set(phone, made);
  return made;
}

/** A run for an instance: a copy of its own, in which nothing is ever found by its name. */
export const INSTANCE_INPUTS = { instance: 'pr-9', prune: 'owned', variables: VARIABLES } as const;

/** The manifest of such a run. */
export function instanceManifest(api: Api): string {
  const { message } = WORDS[api];
  return `version: 1
api: ${api}
owner: ${OWNER}
apps:
  support:
    name: Acme Support
    webhooks:
      inbox: { target: "${TARGETS}/support", triggers: [${message}] }
    keys:
      backend: {}
    channels:
      bot: { type: telegram, token: "\${TOKEN_ONE}" }
`;
}

/** The account before it: the manifest's own app, and what people made under the very name of the copy. */
export async function instanceAccount({ store }: Emulator): Promise<void> {
  store.addApp({ name: 'Acme Support', metadata: { provision_owner: OWNER, provision_app: 'support' } });
  store.addApp({ name: 'Acme Support (pr-9)' });
}
