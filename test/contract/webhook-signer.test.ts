/** Changing a v2 webhook with an account's key: the vendor wants an app key for it, so one signs in its place. */

import { describe, expect, test } from 'vitest';
import { expectNothingLeft, expectSound, inWorld, OWNER, TARGETS, type World } from '../proof/world.ts';

const TEMPORARY = 'provision-temporary';
type AppRecord = ReturnType<World['emulator']['store']['addApp']>;

function manifest(trigger: string, options: { keys?: string; webhooks?: number } = {}): string {
  const { keys = '', webhooks = 1 } = options;
  return [
    'version: 1',
    'api: v2',
    `owner: ${OWNER}`,
    'apps:',
    '  support:',
    '    name: Support',
    '    webhooks:',
    ...Array.from(
      { length: webhooks },
      (_, index) => `      hook-${index}: { target: ${TARGETS}/${index}, triggers: [${trigger}] }`,
    ),
    ...(keys === '' ? [] : [`    keys: ${keys}`]),
    '',
  ].join('\n');
}

const BEFORE = 'conversation:message';
const AFTER = 'conversation:postback';

/** An account to which a manifest was applied, with the requests since then. */
async function afterApply(
  first: string,
  work: (world: World, app: AppRecord) => Promise<void>,
): Promise<void> {
  await inWorld(first, async (world) => {
    await applied(world);
    world.emulator.clearRequests();
    const app = [...world.emulator.store.apps.values()].find(({ name }) => name === 'Support');
    if (app === undefined) throw new Error('the app is not there');
    await work(world, app);
  });
}

async function applied(world: World): Promise<void> {
  const ran = await world.run('apply');
  expectSound(ran, world.emulator);
  expect(ran.outcome.failed, ran.log).toBe(false);
}

/** The names of keys that were made since, and the ids of the keys that signed changes of webhooks. */
function keysUsed({ emulator }: World): { readonly made: number; readonly signers: Set<string | undefined> } {
  const { requests } = emulator;
  const changes = requests.filter(({ method, path }) => method === 'PATCH' && path.includes('/webhooks/'));
  const made = requests.filter(
    ({ method, path, status }) => method === 'POST' && path.endsWith('/keys') && status === 201,
  );
  return { made: made.length, signers: new Set(changes.map(({ keyId }) => keyId)) };
}

const namesOf = (app: AppRecord): string[] => [...app.keys.values()].map(({ name }) => name).sort();
const triggersOf = (app: AppRecord): string[] =>
  [...app.webhooks.values()].flatMap(({ triggers }) => triggers);

describe('a webhook of v2 that changes', () => {
  test('is changed in the name of a declared key', async () => {
    await afterApply(manifest(BEFORE, { keys: '{ backend: {} }' }), async (world, app) => {
      await world.write(manifest(AFTER, { keys: '{ backend: {} }' }));
      await applied(world);
      const [backend] = app.keys.keys();
      expect(keysUsed(world)).toEqual({ made: 0, signers: new Set([backend]) });
      expect(triggersOf(app)).toEqual([AFTER]);
      expect(namesOf(app)).toEqual(['backend']);
      await expectNothingLeft(world);
    });
  });

  test('is changed in the name of a key that is made for it and removed again, where none is declared', async () => {
    await afterApply(manifest(BEFORE, { webhooks: 4 }), async (world, app) => {
      await world.write(manifest(AFTER, { webhooks: 4 }));
      await applied(world);
      const { made, signers } = keysUsed(world);
      expect([made, signers.size]).toEqual([1, 1]);
      expect([...signers][0]).toMatch(/^app_/);
      expect(triggersOf(app)).toEqual([AFTER, AFTER, AFTER, AFTER]);
      expect(namesOf(app)).toEqual([]);
      await expectNothingLeft(world);
    });
  });

  test('keys of others are neither used nor touched', async () => {
    await afterApply(manifest(BEFORE), async (world, app) => {
      const theirs = world.emulator.store.addKey(app, 'theirs');
      await world.write(manifest(AFTER));
      await applied(world);
      expect(keysUsed(world).signers.has(theirs.id)).toBe(false);
      expect(namesOf(app)).toEqual(['theirs']);
    });
  });

  test('keeps no twin of another resource behind where the key that was made for it cannot be removed', async () => {
    await afterApply(manifest(BEFORE), async (world, app) => {
      await world.write(`${manifest(AFTER)}    channels: { site: { type: web, brandColor: abcdef } }\n`);
      // Two runs see the account before either has changed it; the first to end cannot remove its key.
      world.emulator.faults.add({ kind: 'delay', method: 'POST', path: '/*/apps/*/integrations', ms: 200 });
      world.emulator.faults.add({
        kind: 'status',
        status: 400,
        method: 'DELETE',
        path: '/*/apps/*/keys/*',
        times: 2,
      });
      const runs = await Promise.all([world.run('apply'), world.run('apply')]);
      expect(runs.some(({ outcome }) => outcome.failed)).toBe(true);
      world.emulator.faults.clear();
      await applied(world);
      const channels = [...app.integrations.values()].filter(({ type }) => type === 'web');
      expect(channels).toHaveLength(1);
      expect(namesOf(app)).toEqual([]);
      await expectNothingLeft(world);
    });
  });

  test('gets no key from a plan', async () => {
    await afterApply(manifest(BEFORE), async (world, app) => {
      await world.write(manifest(AFTER));
      const { outcome } = await world.run('plan');
      expect(outcome.plan?.summary.update).toBe(1);
      expect(keysUsed(world)).toEqual({ made: 0, signers: new Set() });
      expect(namesOf(app)).toEqual([]);
    });
  });
});

describe('a temporary key that was left behind', () => {
  test('is removed by the next run, also when that has nothing else to do', async () => {
    await afterApply(manifest(BEFORE), async (world, app) => {
      world.emulator.store.addKey(app, TEMPORARY);
      world.emulator.store.addKey(app, TEMPORARY);
      const { outcome } = await world.run('plan');
      expect(outcome.plan?.changes).toEqual([]);
      expect(namesOf(app)).toEqual([TEMPORARY, TEMPORARY]);
      await applied(world);
      expect(namesOf(app)).toEqual([]);
    });
  });

  test('is removed before another one is made', async () => {
    await afterApply(manifest(BEFORE), async (world, app) => {
      world.emulator.store.addKey(app, TEMPORARY);
      await world.write(manifest(AFTER));
      await applied(world);
      const keyWrites = world.emulator.requests
        .filter(({ method, path }) => method !== 'GET' && path.includes('/keys'))
        .map(({ method }) => method);
      expect(keyWrites).toEqual(['DELETE', 'POST', 'DELETE']);
      expect(namesOf(app)).toEqual([]);
    });
  });

  test.each([
    ['the answer to its making is lost', { kind: 'reset-after', method: 'POST', path: '/v2/apps/*/keys' }],
    ['it cannot be removed', { kind: 'status', method: 'DELETE', path: '/v2/apps/*/keys/*', status: 403 }],
  ] as const)('is the only one, and the next run removes it, when %s', async (_when, fault) => {
    await afterApply(manifest(BEFORE, { webhooks: 3 }), async (world, app) => {
      await world.write(manifest(AFTER, { webhooks: 3 }));
      world.emulator.faults.add(fault);
      const ran = await world.run('apply');
      expectSound(ran, world.emulator);
      expect(ran.outcome.failed, ran.log).toBe(true);
      expect(namesOf(app)).toEqual([TEMPORARY]);
      world.emulator.faults.clear();
      await applied(world);
      expect(namesOf(app)).toEqual([]);
      expect(triggersOf(app)).toEqual([AFTER, AFTER, AFTER]);
      await expectNothingLeft(world);
    });
  });
});
