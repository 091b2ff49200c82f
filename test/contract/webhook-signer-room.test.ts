/** Changing a v2 webhook with an account's key: the vendor wants an app key for it, so one signs in its place. */

import { describe, expect, test } from 'vitest';
import { expectSound, inWorld, OWNER, TARGETS, type World } from '../proof/world.ts';

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
  test('needs no further key where the declared one is made in the same run', async () => {
    await afterApply(manifest(BEFORE), async (world, app) => {
      await world.write(manifest(AFTER, { keys: '{ backend: {} }' }));
      await applied(world);
      expect(namesOf(app)).toEqual(['backend']);
      expect(keysUsed(world).made).toBe(1);
    });
  });

  test('is changed also where the declared key, made in the same run, is the last that the app has room for', async () => {
    await afterApply(manifest(BEFORE), async (world, app) => {
      for (let index = 0; index < 9; index++) world.emulator.store.addKey(app, `theirs ${index}`);
      await world.write(manifest(AFTER, { keys: '{ backend: {} }' }));
      await applied(world);
      expect(triggersOf(app)).toEqual([AFTER]);
    });
  });

  test('leaves no temporary key behind where the webhook leaves the manifest next', async () => {
    await afterApply(manifest(BEFORE), async (world, app) => {
      world.emulator.store.addKey(app, TEMPORARY);
      await world.write(manifest(BEFORE, { webhooks: 0 }).replace('    webhooks:\n', ''));
      await applied(world);
      expect(namesOf(app)).toEqual([]);
    });
  });
});

describe('an app that has ten keys already', () => {
  test('is told of before anything is written, since no key can be made to sign with', async () => {
    await afterApply(manifest(BEFORE), async (world, app) => {
      for (let index = 0; index < 10; index++) world.emulator.store.addKey(app, `theirs ${index}`);
      await world.write(manifest(AFTER));
      const ran = await world.run('apply');
      expectSound(ran, world.emulator);
      expect(ran.outcome.failed).toBe(true);
      expect(world.emulator.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
      expect(ran.log).toMatch(/apps\.support.*key/);
      expect(ran.log).toContain('10');
    });
  });
});
