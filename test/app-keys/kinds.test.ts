/**
 * What can be managed with app keys: each kind in each generation, with one key and with three. docs/suite.md shows the same table.
 * Each case is created and changed, on v2 also pruned; a second run writes nothing.
 */

import { describe, expect, test } from 'vitest';
import type { Api } from '../../src/model.ts';
import {
  expectConverged,
  expectSound,
  type Inputs,
  inWorld,
  OWNER,
  TARGETS,
  type World,
  writes,
} from '../proof/world.ts';

interface Case {
  readonly api: Api;
  readonly kind: string;
  /** The lines of an app before and after a change; what is in the account is compared by the plan alone. */
  readonly before: string;
  readonly after: string;
}

const hook = (triggers: string, more = ''): string =>
  `webhooks: { inbox: { target: '${TARGETS}/inbox', triggers: [${triggers}]${more} } }`;

const CASES: readonly Case[] = [
  { api: 'v1.1', kind: 'webhook', before: hook('message'), after: hook('message, postback') },
  {
    api: 'v1.1',
    kind: 'channel',
    before: "channels: { site: { type: web, displayName: Site, brandColor: '0b7a75' } }",
    after: "channels: { site: { type: web, displayName: Site, brandColor: '65758e' } }",
  },
  {
    api: 'v1.1',
    kind: 'menu',
    before: 'menu: { items: [{ type: link, text: Help, uri: "https://acme.example/help" }] }',
    after: 'menu: { items: [{ type: link, text: More, uri: "https://acme.example/more" }] }',
  },
  {
    api: 'v2',
    kind: 'webhook',
    before: hook("'conversation:message'"),
    after: hook("'conversation:message', 'conversation:postback'"),
  },
  {
    api: 'v2',
    kind: 'channel',
    before: "channels: { site: { type: web, displayName: Site, brandColor: '0b7a75' } }",
    after: "channels: { site: { type: web, displayName: Site, brandColor: '65758e' } }",
  },
  {
    api: 'v2',
    kind: 'key of an integration',
    before: hook("'conversation:message'", ', keys: { bot: { jwt: { expiresIn: 30d } } }'),
    after: hook("'conversation:message'", ', keys: { bot: {}, spare: { rotate: { every: 90d } } }'),
  },
  {
    api: 'v2',
    kind: 'switchboard',
    before: `${hook("'conversation:message'")}
    switchboard: { enabled: true, defaultSwitchboardIntegration: bot, switchboardIntegrations: { bot: { webhook: inbox } } }`,
    after: `${hook("'conversation:message'")}
    switchboard: { enabled: false, defaultSwitchboardIntegration: bot, switchboardIntegrations: { bot: { webhook: inbox, deliverStandbyEvents: true } } }`,
  },
  {
    api: 'v2',
    kind: 'setting',
    before: 'settings: { echoPostback: true }',
    after: 'settings: { echoPostback: false }',
  },
  { api: 'v2', kind: 'metadata', before: 'metadata: { team: care }', after: 'metadata: { team: sales }' },
];

function manifest(api: Api, ids: readonly string[], lines: string): string {
  const apps = ids.flatMap((id, index) => [
    `  app-${index}:`,
    `    name: App ${index}`,
    `    id: ${id}`,
    `    ${lines}`,
  ]);
  return ['version: 1', `api: ${api}`, `owner: ${OWNER}`, 'apps:', ...apps, ''].join('\n');
}

/** Every request into an app was signed by its own key, and none was about the account. */
function expectOwnKeysAlone({ emulator }: World, keyOf: ReadonlyMap<string, string>): void {
  for (const { method, path, keyId } of emulator.requests) {
    expect(keyId, `${method} ${path}`).toBe(keyOf.get(/\/apps\/([^/]+)/.exec(path)?.[1] ?? ''));
  }
}

describe.each([1, 3])('with %i app keys', (count) => {
  test.each(CASES)('a $kind on $api', async ({ api, before, after }) => {
    await inWorld('', async (world) => {
      const { store } = world.emulator;
      const apps = Array.from({ length: count }, (_, index) => store.addApp({ name: `App ${index}` }));
      const keys = apps.map((app) => store.addKey(app, 'given'));
      const lines = keys.map(({ id, secret }, index) => `app-${index}=${id}:${secret}`);
      const inputs: Inputs = { 'key-id': '', 'key-secret': '', 'app-keys': lines.join('\n') };
      const ids = apps.map(({ id }) => id);

      await world.write(manifest(api, ids, before));
      await expectConverged(world, inputs);
      await world.write(manifest(api, ids, after));
      const since = world.emulator.requests.length;
      const planned = await world.run('check', inputs);
      expectSound(planned, world.emulator);
      expect(planned.outcome.drifted, planned.log).toBe(true);
      expect(writes(world.emulator, since)).toEqual([]);
      await expectConverged(world, inputs);
      const handedOut = await world.run('credentials', inputs);
      expect(handedOut.outcome.credentials?.size, handedOut.log).toBe(count);
      if (api === 'v2') {
        await world.write(manifest(api, ids, 'protect: false'));
        await expectConverged(world, { ...inputs, prune: 'owned' });
        for (const app of apps) expect([app.webhooks.size, app.integrations.size]).toEqual([0, 0]);
      }
      expectOwnKeysAlone(world, new Map(ids.map((id, index) => [id, keys[index]?.id ?? ''])));
    });
  });
});
