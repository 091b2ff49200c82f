/** A read-only mode cannot write, even by mistake: its client refuses before anything is sent. */

import { describe, expect, test } from 'vitest';
import { CHANNELS } from '../../src/kinds/channel/api.ts';
import { INTEGRATION_KEYS } from '../../src/kinds/integration-key/api-v2.ts';
import { KEYS } from '../../src/kinds/key/api.ts';
import { MENUS } from '../../src/kinds/menu/api-v11.ts';
import { SWITCHBOARD_INTEGRATIONS, SWITCHBOARDS } from '../../src/kinds/switchboard/api-v2.ts';
import { WEBHOOKS } from '../../src/kinds/webhook/endpoints.ts';
import type { Api } from '../../src/model.ts';
import { Stop } from '../../src/runtime/stop.ts';
import { SecretRegistry } from '../../src/secrets/secret.ts';
import type { Account } from '../../src/smooch/account.ts';
import { openAccount, openReader } from '../../src/smooch/open.ts';
import { running } from '../emulator/visitor.ts';

const APP = '5f7a1c2b3d4e5f6071829304';

type Write = (account: Account) => Promise<unknown> | undefined;

const webhook = { id: APP, container: APP, target: 'https://a.example', triggers: [], flags: {} };
const fields = { name: 'a', target: 'https://a.example', flags: {} };

const both: Readonly<Record<string, Write>> = {
  'creating an app': (account) => account.createApp({ name: 'a' }),
  'changing an app': (account) => account.updateApp(APP, { name: 'a' }),
  'deleting an app': (account) => account.deleteApp(APP),
  'creating a webhook': (account) => account.collection(WEBHOOKS, APP).create(fields),
  'changing a webhook': (account) => account.collection(WEBHOOKS, APP).update(webhook, fields),
  'deleting a webhook': (account) => account.collection(WEBHOOKS, APP).remove(webhook),
  'creating a channel': (account) => account.collection(CHANNELS, APP).create({ type: 'web', values: {} }),
  'changing a channel': (account) => account.collection(CHANNELS, APP).update(APP, { values: {} }),
  'deleting a channel': (account) => account.collection(CHANNELS, APP).remove(APP),
  'creating a key': (account) => account.collection(KEYS, APP).create('a'),
  'deleting a key': (account) => account.collection(KEYS, APP).remove(APP),
};

const writes: Readonly<Record<Api, Readonly<Record<string, Write>>>> = {
  'v1.1': {
    ...both,
    'changing a menu': (account) => account.collection(MENUS, APP).set({ items: [] }),
    'deleting a menu': (account) => account.collection(MENUS, APP).remove(),
    'creating a service account': ({ serviceAccounts }) => serviceAccounts?.createApp({ name: 'a' }),
    'renaming a service account': ({ serviceAccounts }) => serviceAccounts?.updateApp(APP, { name: 'a' }),
    'deleting a service account': ({ serviceAccounts }) => serviceAccounts?.deleteApp(APP),
    'creating a key of a service account': ({ serviceAccounts }) =>
      serviceAccounts?.collection(KEYS, APP).create('a'),
    'deleting a key of a service account': ({ serviceAccounts }) =>
      serviceAccounts?.collection(KEYS, APP).remove(APP),
  },
  v2: {
    ...both,
    'creating an integration key': (account) => account.collection(INTEGRATION_KEYS, APP, APP).create('a'),
    'deleting an integration key': (account) => account.collection(INTEGRATION_KEYS, APP, APP).remove(APP),
    'creating a switchboard': (account) => account.collection(SWITCHBOARDS, APP).create(),
    'changing a switchboard': (account) =>
      account.collection(SWITCHBOARDS, APP).update(APP, { enabled: true }),
    'deleting a switchboard': (account) => account.collection(SWITCHBOARDS, APP).remove(APP),
    'creating a switchboard integration': (account) =>
      account.collection(SWITCHBOARD_INTEGRATIONS, APP, APP).create({}),
    'changing a switchboard integration': (account) =>
      account.collection(SWITCHBOARD_INTEGRATIONS, APP, APP).update(APP, {}),
    'deleting a switchboard integration': (account) =>
      account.collection(SWITCHBOARD_INTEGRATIONS, APP, APP).remove(APP),
  },
};

describe.each(['v1.1', 'v2'] as const)('a read-only client of %s', (api) => {
  test.each(Object.entries(writes[api]))('refuses %s and sends nothing', async (_what, write) => {
    const emulator = await running({ seed: 3 });
    const keeper = new SecretRegistry();
    const { keyId, keySecret, url: baseUrl } = emulator;
    const access = {
      api,
      baseUrl,
      credentials: { kind: 'key', id: keyId, secret: keeper.learn(keySecret) },
      maxInFlight: 2,
      userAgent: 'test',
      pace: 0.01,
      now: Date.now,
    } as const;

    const reader = openReader(access, keeper, new Stop());
    // The type offers no write; this is what code would do that gets around it.
    await expect(write(reader.account as Account)).rejects.toThrow(/ was not sent: this run is read-only\.$/);
    expect(reader.sent()).toBe(0);
    expect(reader.wrote()).toBe(false);
    await reader.account.listApps();
    expect(reader.sent()).toBeGreaterThan(0);
    reader.close();

    const writer = openAccount(access, keeper, new Stop());
    await Promise.resolve(write(writer.account)).catch(() => undefined);
    expect(writer.sent()).toBeGreaterThan(0);
    writer.close();
  });
});
