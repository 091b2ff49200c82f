/** Ids kept in the order that lists show them: a page is cut out without sorting anything. */

import { hashOf } from './random.ts';

/** The order of lists. */
export type ListOrder = 'ascending' | 'descending' | 'random';

/** Compares two ids under an order; the random one is fixed by the seed. */
export function comparison(order: ListOrder, seed: number): (a: string, b: string) => number {
  if (order === 'ascending') return byText;
  if (order === 'descending') return (a, b) => byText(b, a);
  return (a, b) => hashOf(a, seed) - hashOf(b, seed) || byText(a, b);
}

/** Any number of ids, always in order. */
export class OrderedIds {
  readonly #ascending: string[] = [];
  readonly #seed: number;
  #other: { order: ListOrder; ids: string[] } | undefined;

  constructor(seed: number) {
    this.#seed = seed;
  }

  /** Takes an id in; new ids are nearly always the last ones. */
  add(id: string): void {
    this.#ascending.splice(firstAtOrAfter(this.#ascending, id, byText), 0, id);
    this.#other = undefined;
  }

  /** Lets an id go. */
  delete(id: string): void {
    const at = firstAtOrAfter(this.#ascending, id, byText);
    if (this.#ascending[at] === id) this.#ascending.splice(at, 1);
    this.#other = undefined;
  }

  /** All ids in an order. */
  in(order: ListOrder): readonly string[] {
    if (order === 'ascending') return this.#ascending;
    if (this.#other?.order !== order) {
      this.#other = { order, ids: this.#ascending.toSorted(comparison(order, this.#seed)) };
    }
    return this.#other.ids;
  }
}

/** The index of the first id that does not come before the given one; the ids are sorted by `compare`. */
export function firstAtOrAfter(
  ids: readonly string[],
  id: string,
  compare: (a: string, b: string) => number,
): number {
  const last = ids.at(-1);
  if (last === undefined || compare(last, id) < 0) return ids.length;
  let low = 0;
  let high = ids.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(ids[middle] ?? '', id) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
