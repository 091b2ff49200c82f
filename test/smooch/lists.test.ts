/** Reading lists to their end. */

import { describe, expect, test } from 'vitest';
import { cursorPages } from '../../src/smooch/cursor.ts';
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
    expect(await allPages(page, 8)).toEqual(Array.from({ length: pages }, (_, index) => index));
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('a small account costs no request too many', async () => {
    const { page, asked } = list(2);
    await allPages(page, 8);
    expect(asked).toEqual([0, 1]);
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
    const items = await cursorPages(async (after = 'start') => ({ items: [after], next: next[after] }));
    expect(items).toEqual(['start', 'a', 'b']);
  });

  test('a cursor that comes again is told instead of followed for ever', async () => {
    await expect(cursorPages(async () => ({ items: [1], next: 'same' }))).rejects.toThrow(
      'the same page twice',
    );
  });
});
