/** The account as collections: what an API generation lacks, and what a reader is not offered. */

import { expect, expectTypeOf, test } from 'vitest';
import { CHANNELS } from '../../src/kinds/channel/api.ts';
import { INTEGRATION_KEYS } from '../../src/kinds/integration-key/api-v2.ts';
import { KEY_TOKENS } from '../../src/kinds/key/api.ts';
import { MENUS } from '../../src/kinds/menu/api-v11.ts';
import { SWITCHBOARD_INTEGRATIONS, SWITCHBOARDS } from '../../src/kinds/switchboard/api-v2.ts';
import { WEBHOOKS } from '../../src/kinds/webhook/endpoints.ts';
import type { Api } from '../../src/model.ts';
import { Stop } from '../../src/runtime/stop.ts';
import { SecretRegistry } from '../../src/secrets/secret.ts';
import type { AccountReader } from '../../src/smooch/account.ts';
import { type Access, type Opened, openReader } from '../../src/smooch/open.ts';

const APP = '5f7a1c2b3d4e5f6071829304';

function opened(api: Api): Opened<AccountReader> {
  const keeper = new SecretRegistry();
  const access: Access = {
    api,
    // Nothing is sent in these tests.
    baseUrl: 'http://127.0.0.1',
    credentials: { kind: 'key', id: 'act_1', secret: keeper.learn('not-a-secret-at-all') },
    maxInFlight: 1,
    userAgent: 'test',
    pace: 0,
    now: Date.now,
  };
  return openReader(access, keeper, new Stop());
}

test.each<[Api, string, (account: AccountReader) => unknown]>([
  ['v2', 'menus', (account) => account.collection(MENUS, APP)],
  ['v2', 'tokens of keys', (account) => account.collection(KEY_TOKENS, APP)],
  ['v1.1', 'integration keys', (account) => account.collection(INTEGRATION_KEYS, APP, APP)],
  ['v1.1', 'switchboards', (account) => account.collection(SWITCHBOARDS, APP)],
  ['v1.1', 'switchboard integrations', (account) => account.collection(SWITCHBOARD_INTEGRATIONS, APP, APP)],
])('%s has no %s, which is said before anything is sent', (api, _what, use) => {
  const reader = opened(api);
  expect(() => use(reader.account)).toThrow(`The ${api} API does not have this kind of resource.`);
  expect(reader.sent()).toBe(0);
});

test('a reader is offered what reads, and no write', () => {
  const { account } = opened('v1.1');
  const [webhooks, channels] = [account.collection(WEBHOOKS, APP), account.collection(CHANNELS, APP)];
  expectTypeOf(webhooks).toHaveProperty('list');
  expectTypeOf(webhooks).toHaveProperty('listOthers');
  expectTypeOf(channels).toHaveProperty('get');
  for (const one of ['create', 'update', 'remove'] as const) {
    expectTypeOf(webhooks).not.toHaveProperty(one);
    expectTypeOf(channels).not.toHaveProperty(one);
  }
  expectTypeOf(account.collection(MENUS, APP)).not.toHaveProperty('set');
});
