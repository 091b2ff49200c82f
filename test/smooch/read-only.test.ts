/** A read-only mode cannot write, even by mistake: its client refuses before anything is sent. */

import { describe, expect, test } from 'vitest';
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
const integration = { id: APP, switchboardId: APP, name: 'bot' };

const both: Readonly<Record<string, Write>> = {
  'creating an app': (account) => account.createApp({ name: 'a' }),
  'changing an app': (account) => account.updateApp(APP, { name: 'a' }),
  'deleting an app': (account) => account.deleteApp(APP),
  'creating a webhook': (account) => account.createWebhook(APP, fields),
  'changing a webhook': (account) => account.updateWebhook(APP, webhook, fields),
  'deleting a webhook': (account) => account.deleteWebhook(APP, webhook),
  'creating a channel': (account) => account.createChannel(APP, { type: 'web', values: {} }),
  'changing a channel': (account) => account.updateChannel(APP, APP, { values: {} }),
  'deleting a channel': (account) => account.deleteChannel(APP, APP),
  'creating a key': (account) => account.createKey(APP, 'a'),
  'deleting a key': (account) => account.deleteKey(APP, APP),
};

const writes: Readonly<Record<Api, Readonly<Record<string, Write>>>> = {
  'v1.1': {
    ...both,
    'changing a menu': ({ menus }) => menus.set(APP, undefined, { items: [] }),
    'deleting a menu': ({ menus }) => menus.remove(APP),
    'creating a service account': ({ serviceAccounts }) => serviceAccounts?.create('a'),
    'renaming a service account': ({ serviceAccounts }) => serviceAccounts?.rename(APP, 'a'),
    'deleting a service account': ({ serviceAccounts }) => serviceAccounts?.delete(APP),
    'creating a key of a service account': ({ serviceAccounts }) => serviceAccounts?.createKey(APP, 'a'),
    'deleting a key of a service account': ({ serviceAccounts }) => serviceAccounts?.deleteKey(APP, APP),
  },
  v2: {
    ...both,
    'creating an integration key': ({ integrationKeys }) => integrationKeys.create(APP, APP, 'a'),
    'deleting an integration key': ({ integrationKeys }) => integrationKeys.remove(APP, APP, APP),
    'creating a switchboard': ({ switchboards }) => switchboards.create(APP),
    'changing a switchboard': ({ switchboards }) => switchboards.update(APP, APP, { enabled: true }),
    'deleting a switchboard': ({ switchboards }) => switchboards.remove(APP, APP),
    'creating a switchboard integration': ({ switchboards }) => switchboards.createIntegration(APP, APP, {}),
    'changing a switchboard integration': ({ switchboards }) =>
      switchboards.updateIntegration(APP, integration, {}),
    'deleting a switchboard integration': ({ switchboards }) =>
      switchboards.removeIntegration(APP, integration),
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
