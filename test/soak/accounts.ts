/** Random accounts and manifests of the soak: apps of every owner, with marks that are whole, old, copied or broken. */

import { randomUUID } from 'node:crypto';
import { stringify } from 'yaml';
import type { Emulator } from '../../src/emulator/server.ts';
import type { Api, Scalar } from '../../src/model.ts';
import { birthNonce } from '../../src/reconcile/birth.ts';
import { createdAt } from '../../src/vendor/object-id.ts';
import type { Chance } from '../proof/seed.ts';
import { OWNER, TARGETS } from '../proof/world.ts';

type App = ReturnType<Emulator['store']['addApp']>;

/** Owners that a manifest may name in `previous-owners`. */
export const PREVIOUS_OWNER = 'acme/chat';
/** The instance that some apps belong to. */
export const INSTANCE = 'pr-7';

/** Whose an app of the starting account is. */
export type Standing =
  | 'free'
  | 'ours'
  | 'aged'
  | 'twin'
  | 'copy'
  | 'aged copy'
  | 'foreign'
  | 'previous'
  | 'instance'
  | 'broken'
  | 'died'
  | 'bare copy'
  | 'aged bare'
  | 'previous copy';

const STANDINGS: readonly Standing[] = [
  ...(['free', 'ours', 'ours', 'ours', 'ours', 'aged', 'twin', 'copy'] as const),
  ...(['free', 'ours', 'ours', 'aged', 'twin', 'copy', 'foreign', 'previous'] as const),
  ...(['ours', 'ours', 'foreign', 'instance', 'broken', 'aged copy'] as const),
  ...(['died', 'bare copy', 'aged bare', 'previous copy'] as const),
];

const KEYS = ['alpha', 'beta', 'gamma'] as const;
const PATHS = ['/one', '/two', '/three', '/one/'] as const;
const KEY_NAMES = ['backend', 'mobile'] as const;
const TRIGGERS = {
  'v1.1': ['conversation:start', 'message:appUser', 'postback'],
  v2: ['conversation:create', 'conversation:message', 'conversation:postback'],
} as const;

const nameOf = (key: string): string => `Acme ${key}`;

/** What the account holds before the runs: each app's standing by its id. */
export type Standings = ReadonlyMap<string, { readonly standing: Standing; readonly key: string }>;

/** Fills an account with up to six apps, each an hour younger than the one before. */
export function fillAccount({ store, clock }: Emulator, api: Api, chance: Chance): Standings {
  const standings = new Map<string, { standing: Standing; key: string }>();
  const count = chance.below(7);
  clock.offset -= (count + 1) * 3_600_000;
  const marked: App[] = [];
  for (let at = 0; at < count; at++) {
    clock.offset += 3_600_000;
    const original = marked.length === 0 ? undefined : chance.pick(marked);
    let standing = chance.pick(STANDINGS);
    if (original === undefined && ['copy', 'aged copy', 'twin'].includes(standing)) standing = 'ours';
    const key = original !== undefined && standing === 'twin' ? keyOf(original) : chance.pick(KEYS);
    const app = store.addApp({
      name: chance.happens(0.7) ? nameOf(key) : 'A customer',
      metadata: { team: 'care' },
    });
    const records = fillApp(store, app, api, chance);
    Object.assign(app.metadata, marksOf(standing, key, app, { original, records, chance }));
    if (standing === 'ours' || standing === 'aged') marked.push(app);
    standings.set(app.id, { standing, key: keyOf(app) || key });
  }
  clock.offset += 3_600_000;
  store.touch();
  return standings;
}

function keyOf(app: App): string {
  return String(app.metadata['provision_app'] ?? '');
}

/** Puts webhooks, keys and a channel into an app; gives the marks that record them. */
function fillApp(store: Emulator['store'], app: App, api: Api, chance: Chance): Record<string, Scalar> {
  const records: Record<string, Scalar> = {};
  for (const [at, key] of ['inbox', 'audit'].entries()) {
    if (chance.happens(0.5)) continue;
    const target = TARGETS + (PATHS[at] ?? '/one');
    const container =
      api === 'v1.1'
        ? undefined
        : store.addIntegration(app, { type: 'custom', fields: {}, displayName: key });
    const webhook = store.addWebhook(app, { version: api, target, triggers: [TRIGGERS[api][1]] }, container);
    records[`provision_webhook_${key}`] = webhook.id;
  }
  for (const name of KEY_NAMES) {
    if (chance.happens(0.4)) records[`provision_key_${name}`] = store.addKey(app, name).id;
  }
  if (chance.happens(0.4)) {
    const channel = store.addIntegration(app, {
      type: 'web',
      displayName: 'Site',
      fields: { brandColor: 'ff0000' },
    });
    records['provision_channel_site'] = channel.id;
  }
  return records;
}

function marksOf(
  standing: Standing,
  key: string,
  app: App,
  {
    original,
    records,
    chance,
  }: { original: App | undefined; records: Record<string, Scalar>; chance: Chance },
): Record<string, Scalar> {
  const owned = {
    provision_owner: OWNER,
    provision_app: key,
    provision_nonce: `nonce-${app.id}`,
    ...records,
  };
  const self = { provision_self: app.id };
  const bare = { provision_owner: OWNER, provision_app: key };
  const born = createdAt(app.id, Number.POSITIVE_INFINITY) ?? 0;
  switch (standing) {
    case 'free':
      return {};
    case 'ours':
    case 'twin':
      return { ...owned, ...self };
    case 'aged':
      return owned;
    case 'copy':
      return {
        ...original?.metadata,
        provision_self: original?.metadata['provision_self'] ?? original?.id ?? '',
      };
    case 'aged copy': {
      const { provision_self: _self, ...rest } = { ...original?.metadata };
      return rest;
    }
    case 'foreign':
      return { ...owned, ...self, provision_owner: 'rival/team' };
    case 'previous':
      return { ...owned, ...self, provision_owner: PREVIOUS_OWNER };
    case 'instance':
      return {
        ...owned,
        ...self,
        provision_instance: INSTANCE,
        provision_expires: '2020-01-01T00:00:00.000Z',
      };
    case 'died':
      return { ...bare, provision_nonce: birthNonce(app.name, born, randomUUID()) };
    case 'bare copy':
      // The original, an hour older, is gone.
      return { ...bare, provision_nonce: birthNonce(app.name, born - 3_600_000, randomUUID()) };
    case 'aged bare':
      return { ...bare, ...(chance.happens(0.5) ? { provision_nonce: `nonce-${app.id}` } : {}) };
    case 'previous copy':
      return { ...owned, provision_owner: PREVIOUS_OWNER, provision_self: '5d8cff3cd55b040010928b5b' };
    case 'broken':
      // No owner: such an app carries no mark.
      return chance.happens(0.5)
        ? { provision_app: key, ...records }
        : { provision_webhook_inbox: '00000000000000000000dead' };
  }
}

/** A random manifest over the same keys. */
export function randomManifest(api: Api, chance: Chance): string {
  const apps = KEYS.filter(() => chance.happens(0.6)).map((key) => {
    const webhooks = ['inbox', 'audit']
      .map((name, at) => ({ name, path: chance.happens(0.8) ? PATHS[at] : PATHS[at + 2] }))
      .filter(() => chance.happens(0.6))
      .map(({ name, path }) => [
        name,
        { target: TARGETS + path, triggers: TRIGGERS[api].filter(() => chance.happens(0.6)) },
      ]);
    const keys = KEY_NAMES.filter(() => chance.happens(0.5)).map((name) => [
      name,
      chance.happens(0.3)
        ? { rotate: { every: '30m', overlap: '10m' } }
        : { jwt: { scope: 'app', expiresIn: '1h' } },
    ]);
    return [
      key,
      {
        name: nameOf(key),
        ...(chance.happens(0.2) ? { protect: true } : {}),
        metadata: { stage: chance.pick(['live', 'test']) },
        settings: { maskCreditCardNumbers: chance.happens(0.5) },
        ...(webhooks.length === 0 ? {} : { webhooks: Object.fromEntries(webhooks) }),
        ...(keys.length === 0 ? {} : { keys: Object.fromEntries(keys) }),
        ...(chance.happens(0.4) ? { channels: { site: { type: 'web', brandColor: '00aa00' } } } : {}),
      },
    ] as const;
  });
  return stringify({
    version: 1,
    api,
    owner: chance.happens(0.3) ? 'Acme/Messaging' : OWNER,
    ...(chance.happens(0.4) ? { 'previous-owners': [PREVIOUS_OWNER] } : {}),
    apps: Object.fromEntries(apps),
  });
}
