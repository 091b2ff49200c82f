/** Reading all pages of a list whose pages can be requested by number, several at once: those of v1.1. */

import type { Query, Reads } from './http.ts';
import { Answered, type Members } from './shape.ts';

/** One page, and whether the vendor says that more follow. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly more: boolean;
}

/** The vendor's largest page, of both generations. */
export const PAGE_SIZE = 100;
/** So many pages are known to be full before one more is requested at the same time as the next. */
const PAGES_PER_GUESS = 3;
/** More pages than any account can have: a list that goes on beyond never ends. */
const MOST_PAGES = 100_000;

/**
 * All items in order of their pages. The number of pages is not known beforehand: guesses grow with the pages already
 * seen full, so a small account costs no request too many and a large one takes few round trips. `known`: pages that
 * an earlier reading of the list had, which are all requested without guessing.
 */
export async function allPages<T>(
  page: (index: number) => Promise<Page<T>>,
  atOnce: number,
  known = 0,
): Promise<T[]> {
  const items: T[] = [];
  for (let index = 0; index < MOST_PAGES; ) {
    const width = Math.max(1, Math.min(atOnce, Math.max(known - index, Math.floor(index / PAGES_PER_GUESS))));
    const wave = await Promise.all(Array.from({ length: width }, (_, step) => page(index + step)));
    for (const { items: more } of wave) items.push(...more);
    if (wave.some(({ more }) => !more)) return items;
    index += width;
  }
  throw new RangeError(`the list has more than ${MOST_PAGES} pages`);
}

/** A list of v1.1, by `limit` and `offset`. */
export interface OffsetList {
  readonly path: string;
  /** The member of the answer that holds the items. */
  readonly name: string;
  readonly query?: Query;
  readonly pagesAtOnce: number;
  /** Items that an earlier reading of the list had. */
  readonly known?: number;
}

/** `GET path?limit&offset`, page after page while `hasMore`; an item can be on two pages when the list changes meanwhile. */
export function offsetPages(
  http: Reads,
  { path, name, query = {}, pagesAtOnce, known = 0 }: OffsetList,
): Promise<Members[]> {
  const read = new Answered('GET', path);
  const page = async (index: number): Promise<Page<Members>> => {
    const answer = await http.get(path, { ...query, limit: PAGE_SIZE, offset: index * PAGE_SIZE });
    const items = read.objects(answer, name);
    return { items, more: (answer as Members)['hasMore'] === true && items.length > 0 };
  };
  return allPages(page, pagesAtOnce, Math.ceil(known / PAGE_SIZE));
}
