/** Reading all pages of a list whose pages can be requested by number, several at once: those of v1.1. */

import type { Query, Reads } from './http.ts';
import { Answered, type Members } from './shape.ts';

/** One page, and whether the vendor says that more follow. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly more: boolean;
}

/** A part of a list up to its end, in the order of the vendor; an item can be in it twice. */
export interface Stretch<T> {
  readonly items: readonly T[];
  /** Whether it is sure that none between the first and the last is missing, although the list may have changed meanwhile. */
  readonly isSeamless: boolean;
}

/** The vendor's largest page, of both generations. */
export const PAGE_SIZE = 100;
/** Each page begins with the last item of the one before: without it there, a list that moved has lost some in between. */
const STRIDE = PAGE_SIZE - 1;
/** So many pages are known to be full before one is guessed. */
const PAGES_PER_GUESS = 3;
/** More pages than any account can have: a list that goes on beyond never ends. */
const MOST_PAGES = 100_000;

/** What is known of a list before it is read. */
export interface PagesToRead<T> {
  /** Pages that are surely there and requested at once, without a guess; 0 when nothing is known. */
  readonly expected?: number;
  /** The place of a page that is perhaps there: requested with the first one, where nothing is expected. */
  readonly guess?: number;
  /** Whether a page goes far enough, so none is requested beyond those expected. */
  readonly isEnough?: ((items: readonly T[]) => boolean) | undefined;
}

/**
 * All pages in order. Their number is not known beforehand: beside pages that exist, one further on is requested, and if
 * it is there, all before it are. So at most one is requested in vain, and a large account takes few round trips.
 */
export async function allPages<T>(
  page: (index: number) => Promise<Page<T>>,
  atOnce: number,
  { expected = 0, guess = 0, isEnough = () => false }: PagesToRead<T> = {},
): Promise<Page<T>[]> {
  const pages: Page<T>[] = [];
  let last = Math.max(0, expected - 1);
  let isGuessing = expected === 0;
  for (let first = 0; first <= last; ) {
    if (last > MOST_PAGES) throw new RangeError(`the list has more than ${MOST_PAGES} pages`);
    if (first > 0 && first >= expected && isEnough(pages[first - 1]?.items ?? [])) break;
    const wave: number[] = [];
    for (let index = first; index <= last && wave.length < atOnce; index++) {
      if (pages[index] === undefined) wave.push(index);
    }
    const further = last === 0 ? guess : Math.min(atOnce - 1, Math.floor(last / PAGES_PER_GUESS));
    const ahead = isGuessing && atOnce > 1 ? further : 0;
    if (ahead > 0) wave.splice(atOnce - 1, 1, last + ahead);
    const read = await Promise.all(wave.map(page));
    const known = last;
    for (const [at, one] of read.entries()) {
      const index = wave[at] ?? 0;
      // A guess in vain is requested once more if the list turns out to be that long.
      if (index <= known || one.items.length > 0) pages[index] = one;
      if (one.more) last = Math.max(last, index + 1);
      else isGuessing = false;
      if (one.items.length > 0) last = Math.max(last, index);
    }
    while (pages[first] !== undefined) first += 1;
  }
  return pages;
}

/** A list of v1.1, by `limit` and `offset`. */
export interface OffsetList {
  readonly path: string;
  /** The member of the answer that holds the items. */
  readonly name: string;
  readonly query?: Query;
  readonly pagesAtOnce: number;
}

/** `GET path?limit&offset`, page after page while `hasMore`; an item can be on two pages. */
export async function offsetPages(http: Reads, list: OffsetList): Promise<readonly Members[]> {
  return (await offsetStretch(http, list)).items;
}

/** Which part of a list to read, and what is known of it. */
export interface OffsetRange {
  /** The place of the item to begin at. */
  readonly from?: number;
  /** So many items, if that is known. */
  readonly expected?: number;
  /** At least so many, as a guess. */
  readonly perhaps?: number;
  readonly isEnough?: PagesToRead<Members>['isEnough'];
}

/** The part of a list from an item on. */
export async function offsetStretch(
  http: Reads,
  { path, name, query = {}, pagesAtOnce }: OffsetList,
  { from = 0, expected = 0, perhaps = 0, isEnough }: OffsetRange = {},
): Promise<Stretch<Members>> {
  const answered = new Answered('GET', path);
  const page = async (index: number): Promise<Page<Members>> => {
    const answer = await http.get(path, { ...query, limit: PAGE_SIZE, offset: from + index * STRIDE });
    const items = answered.objects(answer, name);
    return { items, more: (answer as Members)['hasMore'] === true && items.length > 0 };
  };
  const pages = await allPages(page, pagesAtOnce, {
    expected: pagesOf(expected),
    guess: Math.max(0, pagesOf(perhaps) - 1),
    isEnough,
  });
  return { items: pages.flatMap(({ items }) => items), isSeamless: pages.every(isJoined) };
}

function pagesOf(items: number): number {
  return items === 0 ? 0 : 1 + Math.ceil(Math.max(0, items - PAGE_SIZE) / STRIDE);
}

/** Whether a page shows the last item of the one before, or is empty since the list ended there. */
function isJoined({ items }: Page<Members>, index: number, pages: readonly Page<Members>[]): boolean {
  const before = pages[index - 1];
  if (before === undefined || (items.length === 0 && !before.more)) return true;
  const last = before.items.at(-1);
  return items.some(({ _id }) => _id === last?.['_id']);
}
