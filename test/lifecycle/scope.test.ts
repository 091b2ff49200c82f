/** Runs that are limited to a part of the manifest: to addresses (`only`), or to one of several parts (`shard`). */

import { describe, expect, test } from 'vitest';
import {
  APIS,
  appNamed,
  appTexts,
  credentialsOf,
  fullApp,
  inInstance,
  inLife,
  type Life,
  manifestOf,
  namesIn,
  TARGETS,
  TRIGGER,
} from './life.ts';

describe.each(APIS)('only, in %s', (api) => {
  const manifest = (words: string): string =>
    manifestOf(api, {
      support: {
        ...fullApp(api, 'Support', { metadata: { words } }),
        webhooks: {
          inbox: { target: `${TARGETS}/inbox-${words}`, triggers: [TRIGGER[api]] },
          audit: { target: `${TARGETS}/audit-${words}`, triggers: [TRIGGER[api]] },
        },
      },
      'support-eu': fullApp(api, 'Support EU', { metadata: { words } }),
      shop: fullApp(api, 'Shop', { metadata: { words } }),
    });

  test('an app, with all that is in it, and no other', () =>
    inLife(manifest('first'), async (life) => {
      const ran = await life.succeed('apply', { only: 'apps.support' });
      expect(namesIn(life.emulator)).toEqual(['Support']);
      expect(ran.changes).toHaveLength(4);
      expect(Object.keys(credentialsOf(ran))).toEqual(['support']);
      expect((await life.succeed('plan', { only: 'apps.support' })).changes).toEqual([]);
      expect((await life.succeed('apply', { only: 'apps.shop\napps.support-eu' })).changes).toHaveLength(6);
    }));

  test('one thing inside an app, and nothing beside it', () =>
    inLife(manifest('first'), async (life) => {
      await life.succeed('apply');
      const others = appTexts(life.emulator, ({ name }) => name !== 'Support');
      await life.write(manifest('second'));
      const ran = await life.succeed('apply', { only: 'apps.support.webhooks.inbox', prune: 'all' });
      expect(ran.changes).toEqual(['update apps.support.webhooks.inbox']);
      const { metadata, webhooks } = appNamed(life.emulator, 'Support');
      expect(metadata['words']).toBe('first');
      expect([...webhooks.values()].map(({ target }) => target).sort()).toEqual([
        `${TARGETS}/audit-first`,
        `${TARGETS}/inbox-second`,
      ]);
      expect(appTexts(life.emulator, ({ name }) => name !== 'Support')).toEqual(others);
      const outputs = credentialsOf(ran)['support'];
      expect(Object.keys(outputs?.webhooks ?? {})).toEqual(['inbox']);
      expect(outputs?.keys).toEqual({});
      expect((await life.succeed('plan')).changes).toEqual([
        'update apps.support',
        'update apps.support.webhooks.audit',
        'update apps.support-eu',
        'update apps.shop',
      ]);
    }));

  test('something inside an app that is not there yet is refused', () =>
    inLife(manifest('first'), async (life) => {
      const { log } = await life.refuse('apply', { only: 'apps.support.keys.backend' });
      expect(log).toContain('Add apps.support to `only`');
    }));
});

test.each([
  ['apps.suport', 'apps.support'],
  ['apps.support.webhooks.inbx', 'apps.support.webhooks.inbox'],
  ['apps.support.keys.backed', 'apps.support.keys.backend'],
  ['apps', 'apps.support'],
  ['support', 'Addresses look like apps.support'],
])('an unknown address (%s) is an error that says what is near (%s)', (only, near) =>
  inLife(manifestOf('v2', { support: fullApp('v2', 'Support') }), async (life) => {
    for (const mode of ['apply', 'plan', 'credentials'] as const) {
      const { log } = await life.refuse(mode, { only: `apps.support\n${only}` });
      expect(log).toContain(JSON.stringify(only));
      expect(log).toContain(near);
    }
    expect(life.emulator.requests).toEqual([]);
  }),
);

test('problems elsewhere do not stop a run that has nothing to do with them', () =>
  inLife(
    manifestOf('v2', { support: fullApp('v2', 'Support'), shop: { name: 'Shop', protect: true } }),
    async (life) => {
      for (const _ of 'two') life.emulator.store.addApp({ name: 'Shop' });
      await life.refuse('apply');
      await life.succeed('apply', { only: 'apps.support' });
      expect(namesIn(life.emulator)).toContain('Support');
    },
  ));

describe('shards', () => {
  const KEYS = Array.from({ length: 40 }, (_, n) => `app-${n}`);
  const manifest = (keys: readonly string[]): string =>
    manifestOf('v2', Object.fromEntries(keys.map((key) => [key, { name: `The ${key}` }])));

  /** The manifest keys that a shard plans to make. */
  async function keysOf(life: Life, shard: string): Promise<string[]> {
    const { changes } = await life.succeed('plan', { shard });
    return changes.map((change) => change.replace('create apps.', ''));
  }

  test('the parts cover all apps, none twice', () =>
    inLife(manifest(KEYS), async (life) => {
      for (const count of [1, 2, 5]) {
        const parts: string[][] = [];
        for (let index = 1; index <= count; index++) parts.push(await keysOf(life, `${index}/${count}`));
        expect(parts.flat().toSorted()).toEqual(KEYS.toSorted());
        for (const part of parts) expect(part.length).toBeGreaterThan(0);
      }
    }));

  test('an app keeps its part, whatever else the manifest holds', () =>
    inLife(manifest(KEYS), async (life) => {
      const before = await keysOf(life, '2/5');
      await life.write(manifest(['other', ...KEYS.toReversed().slice(10)]));
      const after = await keysOf(life, '2/5');
      expect(after.filter((key) => key !== 'other').toSorted()).toEqual(
        before.filter((key) => KEYS.indexOf(key) < 30).toSorted(),
      );
    }));

  test("five jobs at once make all apps, each with outputs of its own, and none prunes another's", () =>
    inLife(manifest(KEYS.slice(0, 12)), async (life) => {
      const shards = [1, 2, 3, 4, 5].map((index) => `${index}/5`);
      const all = (): Promise<Awaited<ReturnType<Life['run']>>[]> =>
        Promise.all(
          shards.map((shard) => life.succeed('apply', { shard, prune: 'all', 'max-deletes': '0' })),
        );
      const made = await all();
      expect(namesIn(life.emulator)).toHaveLength(12);
      const handedOut = made.flatMap((ran) => Object.keys(credentialsOf(ran)));
      expect(handedOut.toSorted()).toEqual(KEYS.slice(0, 12).toSorted());
      for (const ran of await all()) expect(ran.writes).toEqual([]);
    }));

  test('what the manifest no longer has is pruned by exactly one part', () =>
    inLife(manifest(KEYS.slice(0, 12)), async (life) => {
      await life.succeed('apply');
      await life.write(manifest(KEYS.slice(0, 4)));
      const deletes: string[] = [];
      for (const index of [1, 2, 3, 4, 5]) {
        const { changes } = await life.succeed('apply', {
          shard: `${index}/5`,
          prune: 'owned',
          'max-deletes': '12',
        });
        deletes.push(...changes);
      }
      expect(deletes.toSorted()).toEqual(
        KEYS.slice(4, 12)
          .map((key) => `delete apps.${key}`)
          .toSorted(),
      );
      expect(namesIn(life.emulator)).toHaveLength(4);
    }));

  test('an app that moves to another key of the manifest is not pruned by the part of the old one', () =>
    inLife(manifest(KEYS.slice(0, 6)), async (life) => {
      await life.succeed('apply');
      // Every app goes on under another key, bound by its id: some change their part with it.
      const moved = [...life.emulator.store.apps.values()].map(({ id, name }, n) => [
        `moved-${n}`,
        { name, id },
      ]);
      await life.write(manifestOf('v2', Object.fromEntries(moved)));
      for (const index of [1, 2, 3]) {
        const { changes } = await life.succeed('apply', { shard: `${index}/3`, prune: 'all' });
        expect(changes.filter((change) => !change.startsWith('adopt'))).toEqual([]);
      }
      expect(namesIn(life.emulator)).toHaveLength(6);
      expect((await life.succeed('plan', { prune: 'all' })).changes).toEqual([]);
    }));

  test('two apps of one name do not both adopt the one that there is, each in its own part', () =>
    inLife(
      manifestOf('v2', Object.fromEntries(KEYS.slice(0, 9).map((key) => [key, { name: 'Twin' }]))),
      async (life) => {
        life.emulator.store.addApp({ name: 'Twin' });
        for (const index of [1, 2, 3]) {
          const { outcome, log } = await life.run('apply', { shard: `${index}/3` });
          expect(outcome.failed).toBe(true);
          expect(log).toContain('Give them different names, or pin each with its own `id`');
        }
        expect(namesIn(life.emulator)).toEqual(['Twin']);
      },
    ));

  test('with an instance, too', () =>
    inLife(manifest(KEYS.slice(0, 6)), async (life) => {
      await life.succeed('apply');
      const production = appTexts(life.emulator, inInstance());
      for (const index of [1, 2, 3])
        await life.succeed('apply', { shard: `${index}/3`, instance: 'pr-1', prune: 'all', ttl: '1d' });
      expect(appTexts(life.emulator, inInstance('pr-1'))).toHaveLength(6);
      expect(appTexts(life.emulator, inInstance())).toEqual(production);
      expect((await life.succeed('plan', { instance: 'pr-1' })).changes).toEqual([]);
    }));

  test.each(['0/5', '6/5', '1', '1/0', '-1/5', '1/5/2', 'a/b', '1.5/5'])('%s is no part', (shard) =>
    inLife(manifest(['one']), async (life) => {
      await expect(life.run('plan', { shard })).rejects.toThrow(/`shard`.*2\/5/);
    }),
  );
});
