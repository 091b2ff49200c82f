/** What runs do while the account's lists do not show yet what was created, or still show what is gone. */

import { describe, expect, test } from 'vitest';
import type { FaultRule } from '../../src/emulator/faults.ts';
import { Stop } from '../../src/runtime/stop.ts';
import { goBetween } from '../proof/go-between.ts';
import { APIS, appNamed, DAY, fullApp, type Inputs, inLife, type Life, manifestOf, namesIn } from './life.ts';

/** Lists do not show what is created below a path as long as the test lasts. */
function forEver(path: string): FaultRule {
  return { kind: 'lag', method: 'POST', path, lists: 1_000_000 };
}

/** Runs with lists as `shown` gives them; it takes the path of a list and its entries. */
async function withLists(
  { emulator }: Life,
  shown: (path: string, entries: readonly Entry[]) => readonly Entry[],
  work: (inputs: Inputs) => Promise<unknown>,
): Promise<void> {
  const between = await goBetween(emulator.url, async ({ url, method, forward }) => {
    const answer = await forward();
    const [, path = '', name = ''] = /^(\/.*\/(apps|keys))(?:\?|$)/.exec(url) ?? [];
    if (method !== 'GET' || name === '') return answer;
    const body = JSON.parse(answer.text) as Record<string, Entry[]>;
    return { ...answer, text: JSON.stringify({ ...body, [name]: shown(path, body[name] ?? []) }) };
  });
  try {
    await work({ 'api-url': between.url });
  } finally {
    await between.close();
  }
}

/** An entry of a list, in either generation. */
interface Entry {
  readonly id?: string;
  readonly _id?: string;
}

/** Leaves one thing out of every list. */
function without(hidden: () => string | undefined): (path: string, entries: readonly Entry[]) => Entry[] {
  return (_path, entries) => entries.filter(({ id, _id }) => (id ?? _id) !== hidden());
}

function keys({ emulator }: Life): string[] {
  return [...appNamed(emulator, 'Support').keys.keys()].sort();
}

describe.each(APIS)('in %s', (api) => {
  const manifest = manifestOf(api, { support: fullApp(api, 'Support') });
  const backend = { rotate: { every: '90d', overlap: '7d' } };
  const rotating = manifestOf(api, { support: { name: 'Support', keys: { backend } } });
  const version = `/${api}`;

  test('a run says that the list has never shown what it created', () =>
    inLife(manifest, async (life) => {
      life.emulator.faults.add(forEver(`${version}/apps`));
      const { log, writes } = await life.succeed('apply');
      expect(log).toContain(
        'Waiting up to 30 s: the account does not yet list what was created for apps.support',
      );
      expect(log).toMatch(
        /Warning: apps\.support: Created \([0-9a-f]{24}\), but the account did not list it within 30 s/,
      );
      expect(writes.filter((write) => write === `POST ${version}/apps`)).toHaveLength(1);
    }));

  test('a run that is to stop does not wait for a list', () =>
    inLife(manifest, async (life) => {
      life.emulator.faults.add(forEver('/**'));
      const stop = new Stop();
      let lists = 0;
      const shown = (path: string, entries: readonly Entry[]): readonly Entry[] => {
        if (path.endsWith('/apps')) lists += 1;
        // Once for the plan, and once for what lists do not show.
        if (lists === 2) stop.request('SIGTERM');
        return entries;
      };
      await withLists(life, shown, async (inputs) => {
        const { log } = await life.run('apply', inputs, { stop });
        expect(log).not.toMatch(/did not list it|Waiting up to/);
      });
      expect(lists).toBe(2);
    }));

  test('what the marks record is there, though the list of keys does not show it yet', () =>
    inLife(manifest, async (life) => {
      life.emulator.faults.add(forEver(`${version}/apps/*/keys`));
      const first = await life.succeed('apply');
      expect(first.log).toContain('Warning: apps.support.keys.backend: Created (app_');
      expect((await life.succeed('plan')).changes).toEqual([]);
      expect((await life.succeed('apply')).writes).toEqual([]);
      expect(keys(life)).toHaveLength(1);
    }));

  test('a key that has just been rotated is not rotated again while the list shows the old one alone', () =>
    inLife(rotating, async (life) => {
      await life.succeed('apply');
      const [first] = keys(life);
      life.pass(91 * DAY);
      await withLists(
        life,
        without(() => keys(life).find((id) => id !== first)),
        async (inputs) => {
          expect((await life.succeed('apply', inputs)).changes).toEqual(['rotate apps.support.keys.backend']);
          expect((await life.succeed('apply', inputs)).writes).toEqual([]);
          expect((await life.succeed('credentials', inputs)).outputs.get('key-id')).toBe(keys(life)[1]);
        },
      );
      expect(keys(life)).toHaveLength(2);
      life.pass(8 * DAY);
      await life.succeed('apply');
      expect(keys(life)).toHaveLength(1);
    }));

  test('a key of a rotation that nobody has recorded is retired with the others', () =>
    inLife(rotating, async (life) => {
      await life.succeed('apply');
      life.pass(91 * DAY);
      // A run has died after it had created the next key, which no list shows to the one that follows.
      const lost = life.emulator.store.addKey(appNamed(life.emulator, 'Support'), 'backend').id;
      await withLists(
        life,
        without(() => lost),
        (inputs) => life.succeed('apply', inputs),
      );
      expect(keys(life)).toHaveLength(3);
      const { outcome } = await life.succeed('plan');
      expect([outcome.plan?.changes, outcome.plan?.unmanaged]).toEqual([[], []]);
      await life.succeed('apply');
      life.pass(8 * DAY);
      await life.succeed('apply');
      expect(keys(life)).toHaveLength(1);
    }));

  test('an app that is bound to its id is found though the list does not show it yet', () =>
    inLife(undefined, async (life) => {
      const { id } = life.emulator.store.addApp({ name: 'By hand' });
      await life.write(manifestOf(api, { support: { name: 'Support', id } }));
      await withLists(
        life,
        without(() => id),
        (inputs) => life.succeed('apply', inputs),
      );
      expect(namesIn(life.emulator)).toEqual(['Support']);
    }));

  test('an app that is gone is created anew, though the list still shows it', () =>
    inLife(manifest, async (life) => {
      await life.succeed('apply');
      const app = appNamed(life.emulator, 'Support');
      let [before, lists]: [readonly Entry[], number] = [[], 0];
      const shown = (path: string, entries: readonly Entry[]): readonly Entry[] => {
        if (!path.endsWith('/apps')) return entries;
        if (life.emulator.store.apps.has(app.id)) before = entries;
        lists += 1;
        return lists > 6 || before === entries ? entries : [...before, ...entries];
      };
      await withLists(life, shown, async (inputs) => {
        await life.succeed('plan', inputs);
        life.emulator.store.removeApp(app);
        expect((await life.succeed('plan', inputs)).changes[0]).toBe('create apps.support');
        await life.succeed('apply', inputs);
      });
      expect(namesIn(life.emulator)).toEqual(['Support']);
      expect((await life.succeed('plan')).changes).toEqual([]);
    }));
});
