/** A manifest that was applied to v1.1 and is migrated to v2: the same apps and keys, and no webhook twice. */

import { describe, expect, test } from 'vitest';
import { migrateToV2 } from '../../src/cli/migrate/migrate.ts';
import {
  expectNothingLeft,
  expectSound,
  type Inputs,
  inWorld,
  OWNER,
  type Ran,
  TARGETS,
  type World,
  writes,
} from '../proof/world.ts';

const OLD = `version: 1
api: v1.1
owner: ${OWNER}
apps:
  support:
    name: Support
    settings: { conversationRetentionSeconds: 60 }
    metadata: { team: care }
    webhooks:
      inbox:
        target: ${TARGETS}/inbox
        triggers: [message:appUser, message:appMaker, conversation:start]
        includeClient: true
      audit: { target: ${TARGETS}/audit }
    keys: { backend: { jwt: { from: api } } }
`;

const NEW = migrateToV2([{ name: 'smooch.yml', text: OLD }]).files[0]?.text ?? '';
const NEW_WEBHOOKS = [
  ['v2', `${TARGETS}/audit`, ['conversation:message']],
  ['v2', `${TARGETS}/inbox`, ['conversation:create', 'conversation:message']],
];

type AppRecord = ReturnType<World['emulator']['store']['addApp']>;

/** An account to which the v1.1 manifest was applied; its v2 form is in place now. */
async function afterMigration(work: (world: World, app: AppRecord) => Promise<void>): Promise<void> {
  await inWorld(OLD, async (world) => {
    await applied(world);
    await world.write(NEW);
    world.emulator.clearRequests();
    const [app] = world.emulator.store.apps.values();
    if (app === undefined) throw new Error('the app is not there');
    await work(world, app);
  });
}

async function applied(world: World, inputs: Inputs = {}): Promise<Ran> {
  const ran = await world.run('apply', inputs);
  expectSound(ran, world.emulator);
  expect(ran.outcome.failed, ran.log).toBe(false);
  return ran;
}

function webhooksOf({ webhooks }: AppRecord): unknown[] {
  return [...webhooks.values()]
    .map(({ version, target, triggers }) => [version, target, [...triggers].sort()] as const)
    .sort(([, a], [, b]) => (a < b ? -1 : 1));
}

describe('a migrated manifest', () => {
  test('keeps the app and its keys, leaves the old webhooks alone and says why no new ones are made', async () => {
    await afterMigration(async (world, app) => {
      const before = structuredClone({ keys: [...app.keys.keys()], webhooks: webhooksOf(app) });
      const { outcome } = await world.run('plan');
      expect(outcome.plan?.changes).toEqual([]);
      expect(outcome.plan?.unmanaged.map(({ kind, label }) => [kind, label]).sort()).toEqual([
        ['webhook', `${TARGETS}/audit`],
        ['webhook', `${TARGETS}/inbox`],
      ]);
      const warnings = outcome.plan?.warnings.filter(({ message }) =>
        message.includes('other API generation'),
      );
      expect(warnings?.map(({ address }) => address)).toEqual([
        'apps.support.webhooks.inbox',
        'apps.support.webhooks.audit',
      ]);
      expect(writes(world.emulator)).toEqual([]);

      await applied(world);
      expect({ keys: [...app.keys.keys()], webhooks: webhooksOf(app) }).toEqual(before);
      expect(world.emulator.store.apps.size).toBe(1);
      await expectNothingLeft(world);
    });
  });

  test('keeps the records of the old webhooks, so that going back to v1.1 changes nothing', async () => {
    await afterMigration(async (world) => {
      await applied(world);
      await world.write(OLD);
      await expectNothingLeft(world);
    });
  });

  test.for(['all', 'owned'])('with prune: %s replaces each webhook by one of v2', async (prune) => {
    await afterMigration(async (world, app) => {
      const [key] = app.keys.keys();
      const planned = await world.run('plan', { prune });
      expect(planned.outcome.plan?.summary).toMatchObject({ create: 2, delete: 2, update: 0, adopt: 0 });
      await applied(world, { prune });
      expect(webhooksOf(app)).toEqual(NEW_WEBHOOKS);
      expect([...app.webhooks.values()].find(({ target }) => target.endsWith('/inbox'))?.includeSource).toBe(
        true,
      );
      expect([...app.keys.keys()]).toEqual([key]);
      await expectNothingLeft(world, { prune });
    });
  });

  test('has a token signed here for the key that the vendor signed one for', async () => {
    await afterMigration(async (world) => {
      const { outcome } = await applied(world);
      expect(outcome.credentials?.get('apps.support')?.resources.get('keys.backend')).toMatchObject({
        id: expect.stringMatching(/^app_/),
        jwt: expect.anything(),
      });
    });
  });

  test('adopts what stands in the account without any mark', async () => {
    await inWorld(NEW, async (world) => {
      const { store } = world.emulator;
      const app = store.addApp({ name: 'Support' });
      const key = store.addKey(app, 'backend');
      for (const target of ['inbox', 'audit']) {
        store.addWebhook(app, { version: 'v1.1', target: `${TARGETS}/${target}`, triggers: ['message'] });
      }
      const { outcome } = await world.run('plan');
      expect(outcome.plan?.changes.map(({ action, address }) => `${action} ${address}`)).toEqual([
        'adopt apps.support',
        'adopt apps.support.keys.backend',
      ]);
      expect(outcome.plan?.unmanaged).toHaveLength(2);
      await applied(world, { prune: 'all' });
      expect([...store.apps.keys()]).toEqual([app.id]);
      expect([...app.keys.keys()]).toEqual([key.id]);
      expect(webhooksOf(app)).toEqual(NEW_WEBHOOKS);
      await expectNothingLeft(world, { prune: 'all' });
    });
  });

  test('lives beside webhooks of v1.1 with other targets', async () => {
    await afterMigration(async (world, app) => {
      const added = `      more: { target: ${TARGETS}/more, triggers: [user:merge] }\n    keys:`;
      await world.write(NEW.replace('    keys:', added));
      await applied(world);
      expect(webhooksOf(app).filter((one) => Array.isArray(one) && one[0] === 'v2')).toEqual([
        ['v2', `${TARGETS}/more`, ['user:merge']],
      ]);
      await expectNothingLeft(world);
    });
  });
});
