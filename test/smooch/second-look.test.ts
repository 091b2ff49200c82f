/**
 * The look at the list of apps after one was created reads no more than what can be new, and misses nothing: however the list
 * is ordered, moves while it is read, or lags behind.
 */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Api } from '../../src/model.ts';
import { SecretRegistry } from '../../src/secrets/secret.ts';
import type { Account } from '../../src/smooch/account.ts';
import { connectedAccount } from '../../src/smooch/connected.ts';
import type { Query, Writes } from '../../src/smooch/http.ts';

type Order = 'ascending' | 'descending' | 'random';

/** Seconds since 1970 of the oldest app. */
const LONG_AGO = 1_600_000_000;
const PAGE = 100;

interface Entry {
  readonly id: string;
  isListed: boolean;
}

/** A list of apps as the vendor pages it, in memory. `meanwhile` is called before every answer. */
class Vendor {
  readonly api: Api;
  order: Order;
  /** Whether one process gives all ids, and so in order. */
  hasOneSource = false;
  entries: Entry[] = [];
  asked: Query[] = [];
  meanwhile: (() => void)[] = [];
  #count = 0;

  constructor(api: Api, order: Order) {
    this.api = api;
    this.order = order;
  }

  /** Takes in an app that was created at a time; ids of one second are in no order of creation. */
  add(seconds: number, isListed = true): Entry {
    this.#count += 1;
    const source = this.hasOneSource ? 0 : Math.imul(this.#count, 0x9e3779b1) >>> 0;
    const id = hex(seconds, 8) + hex(source, 10) + hex(this.#count, 6);
    const entry = { id, isListed };
    this.entries.push(entry);
    return entry;
  }

  delete(entry: Entry | undefined): void {
    this.entries = this.entries.filter((one) => one !== entry);
  }

  account(): Account {
    const refused = () => Promise.reject(new Error('not in this test'));
    const http: Writes = {
      get: async (_path, query = {}) => {
        await new Promise(setImmediate);
        this.meanwhile.shift()?.();
        this.asked.push(query);
        return this.api === 'v2' ? this.#afterCursor(query) : this.#byOffset(query);
      },
      post: refused,
      put: refused,
      patch: refused,
      delete: refused,
    };
    const connection = {
      api: this.api,
      http,
      keeper: new SecretRegistry(),
      now: Date.now,
      root: `/${this.api}/apps`,
      pagesAtOnce: 8,
    };
    return connectedAccount(connection, { ids: [], others: true });
  }

  #rank(id: string): string {
    return this.order === 'random' ? id.slice(8) : id;
  }

  #ids(): string[] {
    const listed = this.entries.filter(({ isListed }) => isListed).map(({ id }) => id);
    const ascending = listed.sort((a, b) => (this.#rank(a) < this.#rank(b) ? -1 : 1));
    return this.order === 'descending' ? ascending.reverse() : ascending;
  }

  #byOffset({ offset }: Query): unknown {
    const [ids, start] = [this.#ids(), Number(offset)];
    const apps = ids.slice(start, start + PAGE).map((id) => ({ _id: id, name: 'x' }));
    return { apps, offset, hasMore: start + PAGE < ids.length };
  }

  #afterCursor(query: Query): unknown {
    const after = query['page[after]'];
    const comesAfter = (id: string): boolean =>
      after === undefined ||
      (this.order === 'descending'
        ? this.#rank(id) < this.#rank(String(after))
        : this.#rank(id) > this.#rank(String(after)));
    const ids = this.#ids().filter(comesAfter);
    const page = ids.slice(0, PAGE);
    const hasMore = ids.length > PAGE;
    return {
      apps: page.map((id) => ({ id, displayName: 'x' })),
      meta: { hasMore, ...(hasMore ? { afterCursor: page.at(-1) } : {}) },
      links: {},
    };
  }
}

function hex(number: number, digits: number): string {
  return number.toString(16).padStart(digits, '0');
}

/** An account of so many apps, created some seconds apart. */
function filled(
  api: Api,
  order: Order,
  count: number,
  apart = 50,
  hasOneSource = false,
): { vendor: Vendor; now: number } {
  const vendor = new Vendor(api, order);
  vendor.hasOneSource = hasOneSource;
  let now = LONG_AGO;
  for (let at = 0; at < count; at++) {
    vendor.add(now);
    now += apart;
  }
  return { vendor, now };
}

const GENERATIONS = ['v1.1', 'v2'] as const;
const ORDERED = GENERATIONS.flatMap((api) =>
  (['ascending', 'descending'] as const).map((order) => ({ api, order })),
);

/** The ids that a look shows. */
async function shown(account: Account, created?: readonly Entry[]): Promise<string[]> {
  const listed = await account.listApps(created && { created: created.map(({ id }) => id) });
  return listed.map(({ id }) => id);
}

describe.each(ORDERED)('$api, $order', ({ api, order }) => {
  test.each([
    { apart: 50, hasOneSource: false, gives: 'many processes give ids' },
    { apart: 0, hasOneSource: true, gives: 'one process gives all ids' },
  ])(
    '10,000 apps, $apart s apart, $gives: at most 3 pages show what was created',
    async ({ apart, hasOneSource }) => {
      const { vendor, now } = filled(api, order, 10_000, apart, hasOneSource);
      const account = vendor.account();
      expect(await account.listApps()).toHaveLength(10_000);
      vendor.asked = [];
      const mine = vendor.add(now);
      const ids = await shown(account, [mine]);
      expect(vendor.asked.length).toBeLessThanOrEqual(3);
      expect(ids).toContain(mine.id);
    },
  );

  test('apps created in one burst, one of them not listed yet: it is found', async () => {
    const { vendor, now } = filled(api, order, 2000, 0, true);
    const account = vendor.account();
    const [early] = vendor.entries.slice(1000);
    if (early !== undefined) early.isListed = false;
    expect(await shown(account)).not.toContain(early?.id);
    if (early !== undefined) early.isListed = true;
    const mine = vendor.add(now);
    expect(await shown(account, [mine])).toEqual(expect.arrayContaining([early?.id, mine.id]));
  });

  test('the first look asks for at most one page that is not there, and one more for the overlap', async () => {
    const { vendor } = filled(api, order, 10_000);
    await vendor.account().listApps();
    expect(vendor.asked.length).toBeLessThanOrEqual(102);
  });

  test('what is listed late, behind newer apps, is found', async () => {
    const { vendor, now } = filled(api, order, 1000);
    const account = vendor.account();
    const late = vendor.add(now - 575, false);
    await account.listApps();
    late.isListed = true;
    const mine = vendor.add(now + 1);
    expect(await shown(account, [mine])).toContain(late.id);
  });

  test('an app that the end of the list does not show is looked for in all of it', async () => {
    const { vendor, now } = filled(api, order, 1000);
    const account = vendor.account();
    await account.listApps();
    const mine = vendor.add(now + 1, false);
    expect(await shown(account, [mine])).not.toContain(mine.id);
    mine.isListed = true;
    vendor.order = 'random';
    expect(await shown(account, [mine])).toContain(mine.id);
  });

  test('an app whose id is older than those that were listed is looked for in all of it', async () => {
    const { vendor } = filled(api, order, 1000);
    const account = vendor.account();
    await account.listApps();
    const mine = vendor.add(LONG_AGO + 5000);
    expect(await shown(account, [mine])).toContain(mine.id);
  });
});

test.each(GENERATIONS)('%s: a list in no order is read whole', async (api) => {
  const { vendor, now } = filled(api, 'random', 1000);
  const account = vendor.account();
  await account.listApps();
  vendor.asked = [];
  const mine = vendor.add(now);
  expect(await shown(account, [mine])).toContain(mine.id);
  expect(vendor.asked.length).toBeGreaterThanOrEqual(10);
});

test('a list that loses apps while it is read is read again', async () => {
  const { vendor } = filled('v1.1', 'ascending', 500);
  const account = vendor.account();
  const [first, second] = vendor.entries;
  const missed = [...vendor.entries].sort((a, b) => (a.id < b.id ? -1 : 1))[PAGE];
  vendor.meanwhile = [
    () => {},
    () => {
      vendor.delete(first);
      vendor.delete(second);
    },
  ];
  expect(await shown(account)).toContain(missed?.id);
});

/** What happens to a list between two answers. */
type Move = 'nothing' | 'create' | 'create-late' | 'delete-first' | 'delete-any' | 'delete-last' | 'reveal';

const MOVE = fc.constantFrom<Move>(
  'nothing',
  'create',
  'create-late',
  'delete-first',
  'delete-any',
  'delete-last',
  'reveal',
);

test.each([...ORDERED, ...GENERATIONS.map((api) => ({ api, order: 'random' as const }))])(
  '$api, $order: what two looks show together misses nothing, whatever moves while the pages are read',
  async ({ api, order }) => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 620 }),
        fc.integer({ min: 0, max: 40 }),
        fc.array(fc.tuple(MOVE, fc.nat(1000)), { maxLength: 12 }),
        fc.array(fc.tuple(MOVE, fc.nat(1000)), { maxLength: 4 }),
        fc.array(fc.tuple(MOVE, fc.nat(1000)), { maxLength: 3 }),
        async (count, apart, whileFirst, between, whileSecond) => {
          const { vendor, now } = filled(api, order, count, apart);
          const account = vendor.account();
          let late = 0;
          const mover = ([what, pick]: readonly [Move, number]) => {
            const { entries } = vendor;
            if (what === 'create') vendor.add(now + late++);
            // Created before the newest that are listed.
            if (what === 'create-late') vendor.add(now - (pick % 570), false);
            if (what === 'delete-first') vendor.delete(entries[0]);
            if (what === 'delete-any') vendor.delete(entries[pick % Math.max(1, entries.length)]);
            if (what === 'delete-last') vendor.delete(entries.at(-1));
            if (what === 'reveal') for (const entry of entries) entry.isListed = true;
          };
          const moves = (all: readonly (readonly [Move, number])[]) => all.map((one) => () => mover(one));
          vendor.meanwhile = moves(whileFirst);
          const first = await shown(account);
          for (const move of vendor.meanwhile) move();
          for (const move of moves(between)) move();
          const mine = vendor.add(now + late++ + 1);
          vendor.meanwhile = moves(whileSecond);
          const before = vendor.entries.filter(({ isListed }) => isListed);
          vendor.asked = [];
          const listed = new Set([...first, ...(await shown(account, [mine]))]);
          const there = before.filter((entry) => vendor.entries.includes(entry));
          expect(there.filter(({ id }) => !listed.has(id))).toEqual([]);
          if (vendor.entries.includes(mine)) expect(listed.has(mine.id)).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  },
);
