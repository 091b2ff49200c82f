/** Reading lists to their end. */

import { describe, expect, test } from 'vitest';
import { cursorList, cursorPages } from '../../src/smooch/cursor.ts';
import type { Query } from '../../src/smooch/http.ts';
import { allPages } from '../../src/smooch/pages.ts';

/** A list of so many pages, with the pages that were asked for, and how many at once. */
function list(pages: number): {
  page: (index: number) => Promise<{ items: number[]; more: boolean }>;
  asked: number[];
  most: () => number;
} {
  const asked: number[] = [];
  let [busy, most] = [0, 0];
  const page = async (index: number): Promise<{ items: number[]; more: boolean }> => {
    asked.push(index);
    most = Math.max(most, ++busy);
    await new Promise(setImmediate);
    busy -= 1;
    return { items: index < pages ? [index] : [], more: index + 1 < pages };
  };
  return { page, asked, most: () => most };
}

describe('pages by number', () => {
  test.each([1, 2, 7, 30, 100])('all of %i, in order, each asked for once', async (pages) => {
    const { page, asked } = list(pages);
    const read = await allPages(page, 8);
    expect(read.flatMap(({ items }) => items)).toEqual(Array.from({ length: pages }, (_, index) => index));
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('a small account costs no request too many', async () => {
    const { page, asked } = list(2);
    await allPages(page, 8);
    expect(asked).toEqual([0, 1]);
  });

  test('at most one page is requested that is not there', async () => {
    for (let pages = 1; pages < 150; pages++) {
      const { page, asked } = list(pages);
      await allPages(page, 8);
      expect(asked.filter((index) => index >= pages).length, `of ${pages}`).toBeLessThanOrEqual(1);
    }
  });

  test.each([1, 5, 11, 30])(
    '%i pages, with a guess of eleven: at most one in vain, none twice',
    async (pages) => {
      const { page, asked } = list(pages);
      const read = await allPages(page, 8, { guess: 10 });
      expect(read).toHaveLength(pages);
      expect(asked.filter((index) => index >= pages).length).toBeLessThanOrEqual(1);
      expect(new Set(asked).size).toBe(asked.length);
    },
  );

  test('pages that are expected are requested at once', async () => {
    const { page, asked, most } = list(20);
    await allPages(page, 64, { expected: 20 });
    expect([asked.length, most()]).toEqual([20, 20]);
  });

  test('a list that has grown beyond what is expected is read to its end', async () => {
    const { page } = list(20);
    expect(await allPages(page, 8, { expected: 10 })).toHaveLength(20);
  });

  test('a large one is read several pages at a time, but no more than allowed', async () => {
    const { page, most } = list(100);
    await allPages(page, 4);
    expect(most()).toBe(4);
  });

  test('a list without an end ends all the same', async () => {
    await expect(allPages(async () => ({ items: [], more: true }), 64)).rejects.toThrow('pages');
  });
});

describe('pages by cursor', () => {
  test('all, one after the other', async () => {
    const next: Record<string, string | undefined> = { start: 'a', a: 'b', b: undefined };
    const items = await cursorPages(async (after = 'start') => ({
      items: [{ id: after }],
      next: next[after],
    }));
    expect(items.map(({ id }) => id)).toEqual(['start', 'a', 'b']);
  });

  test('an answer that promises more without a cursor is followed by what comes after its last item', async () => {
    const asked: unknown[] = [];
    const get = async (_path: string, query: Query = {}): Promise<unknown> => {
      asked.push(query['page[after]']);
      const isFirst = asked.length === 1;
      return { apps: [{ id: isFirst ? 'a' : 'b' }], meta: { hasMore: isFirst } };
    };
    expect(await cursorList({ get }, '/v2/apps', 'apps')).toEqual([{ id: 'a' }, { id: 'b' }]);
    expect(asked).toEqual([undefined, 'a']);
  });

  test('a cursor that comes again is told instead of followed for ever', async () => {
    await expect(cursorPages(async () => ({ items: [{}], next: 'same' }))).rejects.toThrow(
      'the same page twice',
    );
  });
});
