/**
 * A long list that is read again after something was created. If it is in the order of creation, which ids begin with, new ones
 * are at one end, and only that end is read. Where the order, or that no item was missed, cannot be proved, all is read.
 */

import { createdAt } from '../vendor/object-id.ts';
import { isInvalid } from './errors.ts';
import { PAGE_SIZE, type Stretch } from './pages.ts';

/** Which part of a list to read. */
export interface Part<T> {
  /** The ids that an earlier look showed, in order. */
  readonly known: readonly string[];
  /** The place among those to begin at. */
  readonly from: number;
  /** So many items are expected from there; 0 when nothing is known. */
  readonly expected: number;
  /** Perhaps there are at least so many, where nothing is known. */
  readonly perhaps?: number;
  /** Whether items that are read last go far enough; the end of the list if it is not said. */
  readonly isEnough?: (items: readonly T[]) => boolean;
}

/** Milliseconds: what was created earlier is listed, whatever process created it and however far the list lags. */
const UNSETTLED = 600_000;
/** So many known ones are read again at the most. */
const MOST_READ_AGAIN = 150;
/** So many may be deleted before the place to begin at, and the look still begins early enough. */
const SLACK = 40;
/** A list that moves while it is read is read so many times at the most. */
const MOST_READS = 3;
/** In a list of fewer pages nothing is saved. */
const PAGES_WORTH_IT = 2;

type Order = 'ascending' | 'descending';

/** What a look at the whole list has proved. */
interface Proof {
  readonly order: Order;
  /** The place of the newest item before which no item can have been missed. */
  readonly edge: number;
}

/** Such a list. */
export class GrowingList<T extends { readonly id: string }> {
  readonly #read: (part: Part<T>) => Promise<Stretch<T>>;
  readonly #now: () => number;
  /** The ids that the last whole look showed. */
  #known: readonly string[] = [];
  #proof: Proof | undefined;
  /** Looks at the end in a row that did not show what was created. */
  #vain = 0;

  /** `read` gives a part of the list as it is now; `now`: epoch milliseconds. */
  constructor(read: (part: Part<T>) => Promise<Stretch<T>>, now: () => number) {
    this.#read = read;
    this.#now = now;
  }

  /**
   * All items, each once. If items were deleted while it was read, it has others before its pages: then it is read again.
   * `created`: so many are new; `perhaps`: at least so many may be there.
   */
  async all(created = 0, perhaps = 0): Promise<readonly T[]> {
    const all = new Map<string, T>();
    for (let reads = 1; ; reads++) {
      const [known, now] = [this.#known, this.#now()];
      const expected = known.length === 0 ? 0 : known.length + created;
      const { items, isSeamless } = await this.#orAnew(this.#read({ known, from: 0, expected, perhaps }));
      const ids = once(items).map(({ id }) => id);
      this.#known = ids;
      this.#proof = isSeamless ? proofOf(ids, now) : undefined;
      for (const one of items) all.set(one.id, one);
      if (isSeamless || reads >= MOST_READS) return [...all.values()];
    }
  }

  /**
   * At least the items that no earlier look showed. `created`: the ids of some that were created since. If the list does not
   * show them at its end, it lags, or it is in another order after all: the next look reads all.
   */
  async newest(created: readonly string[]): Promise<readonly T[]> {
    const read = this.#vain === 0 ? await this.#atTheEnd(created) : undefined;
    if (read === undefined) {
      this.#vain = 0;
      return this.all(created.length);
    }
    const ids = new Set(read.map(({ id }) => id));
    if (!created.every((id) => ids.has(id))) this.#vain += 1;
    return read;
  }

  /** Undefined where the end alone does not prove that no item was missed. */
  async #atTheEnd(created: readonly string[]): Promise<readonly T[] | undefined> {
    const [known, proof] = [this.#known, this.#proof];
    if (proof === undefined || known.length <= PAGES_WORTH_IT * PAGE_SIZE) return undefined;
    const { order, edge } = proof;
    const anchor = known[edge] ?? '';
    if (created.some((id) => id <= anchor)) return undefined;
    const isAscending = order === 'ascending';
    const from = isAscending ? Math.max(0, edge - SLACK) : 0;
    const reachesAnchor = (one: T | undefined): boolean => one !== undefined && one.id <= anchor;
    const { items, isSeamless } = await this.#orAnew(
      this.#read({
        known,
        from,
        expected: (isAscending ? known.length - from : edge + 1) + created.length,
        ...(isAscending ? {} : { isEnough: (read: readonly T[]) => reachesAnchor(read.at(-1)) }),
      }),
    );
    const read = once(items);
    const isOrdered = orderOf(read.map(({ id }) => id)) === order;
    return isSeamless && isOrdered && reachesAnchor(read.at(isAscending ? 0 : -1)) ? read : undefined;
  }

  /** A vendor may refuse a cursor whose item is gone: then nothing that was known helps. */
  #orAnew(read: Promise<Stretch<T>>): Promise<Stretch<T>> {
    return read.catch((error: unknown) => {
      if (!isInvalid(error) || this.#known.length === 0) throw error;
      this.#known = [];
      return this.#read({ known: [], from: 0, expected: 0 });
    });
  }
}

function once<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((one) => [one.id, one])).values()];
}

/** The order of ids; undefined where they are in none, or do not tell when they were created. */
function orderOf(ids: readonly string[]): Order | undefined {
  const [first = '', second = ''] = ids;
  const isAscending = first < second;
  const isOrdered = ids.every((id, at) => at === 0 || isAscending === (ids[at - 1] ?? '') < id);
  if (second === '' || !isOrdered || !ids.every((id) => /^[0-9a-f]{24}$/.test(id))) return undefined;
  return isAscending ? 'ascending' : 'descending';
}

function proofOf(ids: readonly string[], now: number): Proof | undefined {
  const order = orderOf(ids);
  if (order === undefined) return undefined;
  const newestFirst = order === 'ascending' ? ids.toReversed() : ids;
  const back = settledAfter(newestFirst, now);
  if (back === undefined) return undefined;
  return { order, edge: order === 'ascending' ? ids.length - 1 - back : back };
}

/**
 * How many of the newest may have others before them that are listed late. Undefined where those are too many to read again,
 * unless one process gives all ids, and each number that it counted is in the list: then none is missing.
 */
function settledAfter(newestFirst: readonly string[], now: number): number | undefined {
  const newest = createdAt(newestFirst[0] ?? '', now);
  if (newest === undefined) return undefined;
  const settled = Math.min(newest, now) - UNSETTLED;
  const found = newestFirst.findIndex((id) => (createdAt(id, now) ?? 0) < settled);
  const back = found < 0 ? newestFirst.length : found;
  if (back < MOST_READ_AGAIN) return back;
  const [source] = newestFirst.map(sourceOf);
  const isUnbroken = newestFirst
    .slice(0, back)
    .every((id, at) => at === 0 || countOf(id) === countOf(newestFirst[at - 1] ?? '') - 1);
  return isUnbroken && newestFirst.every((id) => sourceOf(id) === source) ? 0 : undefined;
}

/** The part of an ObjectId that is of the process which created it; what follows counts up. */
function sourceOf(id: string): string {
  return id.slice(8, 18);
}

function countOf(id: string): number {
  return Number.parseInt(id.slice(18), 16);
}
