/** The road of a Suite account, on an emulator that has app keys alone: from what people set up by hand to a second run that writes nothing. */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { decode } from 'jsonwebtoken';
import { expect, test } from 'vitest';
import {
  expectNothingLeft,
  expectSound,
  inWorld,
  OWNER,
  type Ran,
  TARGETS,
  type World,
  writes,
} from '../proof/world.ts';
import { world as publishing } from '../publish/world.ts';
import { appNamed } from '../support/account.ts';

const SUITE = { suite: 'acme' };

/** The inputs of a run with app keys alone. */
const withKeys = (appKeys: string) => ({ 'key-id': '', 'key-secret': '', 'app-keys': appKeys });

/** Exports what the keys see, and takes it as the manifest; gives its text. */
async function exported(world: World, inputs = withKeys(world.emulator.appKeys)): Promise<string> {
  const ran = await world.run('export', { ...inputs, owner: OWNER, 'export-file': 'exported.yml' });
  expectSound(ran, world.emulator);
  expect(ran.outcome.failed, ran.log).toBe(false);
  expect(ran.log).not.toContain('No usable manifest');
  const text = await readFile(path.join(world.workspace, 'exported.yml'), 'utf8');
  await world.write(text);
  return text;
}

async function succeeded(world: World, inputs: Parameters<World['run']>[1]): Promise<Ran> {
  const ran = await world.run('apply', inputs);
  expectSound(ran, world.emulator);
  expect(ran.outcome.failed, ran.log).toBe(false);
  return ran;
}

function actionsOf({ outcome }: Ran): string[] {
  return (outcome.plan?.changes ?? []).map(({ action, address }) => `${action} ${address}`);
}

/** Every request was signed by the key of the app that it is about; one that names no app asked what its key is for. */
function expectOwnKeysAlone({ requests, appKeys, store }: World['emulator']): void {
  const keyOf = new Map([...store.apps.values()].map(({ id, keys }) => [id, [...keys.keys()][0]]));
  expect(requests.length).toBeGreaterThan(0);
  for (const { method, path: where, keyId } of requests) {
    const app = /\/apps\/([^/]+)/.exec(where)?.[1];
    if (app === undefined) {
      expect(`${method} ${where}`).toBe('GET /sc/v2/tokenInfo');
      expect(appKeys).toContain(`=${keyId}:`);
    } else expect(keyId, `${method} ${where}`).toBe(keyOf.get(app));
  }
}

const BOT = `    webhooks:
      bot: { target: "${TARGETS}/bot", triggers: [conversation:message], keys: { runtime: { jwt: { expiresIn: 30d } } } }
      inbox:`;
const BOT_FIRST = `      defaultSwitchboardIntegration: bot
      switchboardIntegrations:
        bot: { webhook: bot, nextSwitchboardIntegration: zd-agentworkspace }`;

test('export, adopt, plan, apply, drift, repair and prune, each app with its own key alone', async () => {
  await inWorld(
    '',
    async (world) => {
      const { emulator } = world;
      const inputs = withKeys(emulator.appKeys);
      const text = await exported(world);
      for (const name of ['support', 'shop', 'care']) expect(text).toContain(`  ${name}:\n    name: Acme `);

      const adopted = await succeeded(world, inputs);
      expect(new Set(adopted.outcome.plan?.changes.map(({ action }) => action))).toEqual(new Set(['adopt']));
      await expectNothingLeft(world, inputs);

      // A bot that answers before the agents, and a key for it to run with.
      const support = text.slice(text.indexOf('  support:'));
      const withBot = support
        .replace(/ {4}webhooks:\n {6}inbox:/, BOT)
        .replace(
          / {6}defaultSwitchboardIntegration: zd-agentworkspace\n {6}switchboardIntegrations:/,
          BOT_FIRST,
        );
      await world.write(text.replace(support, withBot));
      const planned = await world.run('plan', inputs);
      expect(actionsOf(planned)).toEqual([
        'create apps.support.webhooks.bot',
        'create apps.support.webhooks.bot.keys.runtime',
        'update apps.support.switchboard',
        'create apps.support.switchboard.switchboardIntegrations.bot',
      ]);
      const applied = await succeeded(world, {
        ...inputs,
        'expect-plan': planned.outcome.plan?.digest ?? '',
      });
      const bot = applied.outcome.credentials
        ?.get('apps.support')
        ?.resources.get('webhooks.bot.keys.runtime');
      expect(decode(bot?.jwt?.reveal() ?? '', { complete: true })).toMatchObject({
        header: { kid: expect.stringMatching(/^int_/) },
        payload: { scope: 'integration' },
      });
      await expectNothingLeft(world, inputs);

      // A second run writes nothing.
      const since = emulator.requests.length;
      expect((await succeeded(world, inputs)).outcome.changed).toBe(false);
      expect(writes(emulator, since)).toEqual([]);

      // Somebody changes things by hand, in two apps.
      const [webhook] = appNamed(emulator, 'Acme Shop').webhooks.values();
      if (webhook !== undefined) webhook.triggers = ['conversation:read'];
      const desk = appNamed(emulator, 'Acme Support').switchboard;
      if (desk !== undefined) desk.enabled = false;
      const checked = await world.run('check', inputs);
      expect([checked.outcome.drifted, ...actionsOf(checked)]).toEqual([
        true,
        'update apps.shop.webhooks.inbox',
        'update apps.support.switchboard',
      ]);
      expect((await succeeded(world, inputs)).outcome.changed).toBe(true);
      await expectNothingLeft(world, inputs);

      // The bot goes again.
      await world.write(text);
      const pruned = await succeeded(world, { ...inputs, prune: 'owned' });
      expect(actionsOf(pruned)).toEqual(
        expect.arrayContaining([
          'delete apps.support.webhooks.bot',
          'delete apps.support.switchboard.switchboardIntegrations.bot',
        ]),
      );
      expect(appNamed(emulator, 'Acme Support').switchboard?.integrations.size).toBe(1);
      await expectNothingLeft(world, { ...inputs, prune: 'owned' });
      expectOwnKeysAlone(emulator);
    },
    SUITE,
  );
});

const PUBLISHED = `version: 1
api: v2
owner: acme/messaging
apps:
  support: { name: Acme Support, jwt: { expiresIn: 30d } }
  shop: { name: Acme Shop }
  care:
    name: Acme Care
    webhooks:
      bot: { target: "${TARGETS}/bot", triggers: [conversation:message], keys: { runtime: { jwt: { expiresIn: 30d } } } }
publish:
  - { secret: SUPPORT_JWT, from: apps.support.own.jwt }
  - { secret: SHOP_JWT, from: apps.shop.own.jwt }
  - { secret: BOT_JWT, from: apps.care.webhooks.bot.keys.runtime.jwt }
  - { variable: CARE_APP_ID, from: apps.care.id }
`;

test('JWTs are published, each signed by its own key, and a second run does nothing', async ({
  onTestFinished: end,
}) => {
  const around = await publishing(PUBLISHED, { end, account: SUITE });
  const { emulator } = around;
  const inputs = withKeys(emulator.appKeys);
  await around.succeed(inputs);
  const values = around.hub.values();
  const kids = Object.entries(values).flatMap(([where, token]) => {
    const name = where.split('/').at(-1) ?? '';
    return name.endsWith('_JWT') ? [[name, decode(token, { complete: true })?.header.kid]] : [];
  });
  const own = new Map(emulator.appKeys.split('\n').map((line) => line.split(/[=:]/) as [string, string]));
  expect(Object.fromEntries(kids)).toEqual({
    SUPPORT_JWT: own.get('support'),
    SHOP_JWT: own.get('shop'),
    BOT_JWT: expect.stringMatching(/^int_/),
  });
  await around.rest(inputs);
  expectOwnKeysAlone(emulator);
});

test('keys of another subdomain are one clear error, in every mode, and nothing is written', async () => {
  await inWorld(
    '',
    async (world) => {
      const text = await exported(world);
      const keys = world.emulator.appKeys;
      await inWorld(
        text,
        async (other) => {
          for (const mode of ['plan', 'apply', 'check', 'credentials', 'export'] as const) {
            const ran = await other.run(mode, withKeys(keys));
            expectSound(ran, other.emulator);
            expect(ran.outcome.faults, ran.log).toHaveLength(1);
            expect(ran.log).toMatch(
              /^Error: 127\.0\.0\.1:\d+ accepts none of the keys in `app-keys` \(support, shop, care\)\.\n.*another account: check `subdomain`/m,
            );
          }
          expect(writes(other.emulator)).toEqual([]);
        },
        { suite: 'other', seed: 2 },
      );
    },
    SUITE,
  );
});

test('the key of one app that is of another subdomain stops that app alone', async () => {
  await inWorld(
    '',
    async (world) => {
      await exported(world);
      const foreign = `shop=app_${'5f'.repeat(12)}:${'of-another-account'.repeat(4)}`;
      const lines = world.emulator.appKeys.replace(/^shop=.*$/m, foreign);
      const ran = await world.run('apply', withKeys(lines));
      expect(ran.outcome.faults, ran.log).toHaveLength(1);
      expect(ran.log).toMatch(
        /apps\.shop: GET .* returned 401[\s\S]*`shop=…`[\s\S]*a key of this `subdomain`/,
      );
      const marked = [...world.emulator.store.apps.values()].map(({ metadata }) => metadata['provision_app']);
      expect(marked).toEqual(['support', undefined, 'care']);
    },
    SUITE,
  );
});
