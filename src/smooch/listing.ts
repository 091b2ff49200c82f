/** What a whole listing of the apps taught about reading only its end. */

/** Items of the end that are read again: what came meanwhile stands there, and what went has shifted it. */
const OVERLAP = 100;

/** Where the end of a list begins. */
export interface Tail {
  /** Items before it, a multiple of the overlap. */
  readonly offset: number;
  /** The id of the last item before it. */
  readonly after: string;
}

/**
 * The end of a list that came in the order of creation, which its ids tell: new items can stand nowhere else. Undefined
 * for a list in another order, which nobody promises to be any, and for one that is hardly longer than its end.
 */
export function tailOf(ids: readonly string[]): Tail | undefined {
  const offset = Math.floor(ids.length / OVERLAP) * OVERLAP - OVERLAP;
  const after = ids[offset - 1];
  if (offset <= 0 || after === undefined) return undefined;
  const inOrder = ids.every((id, index) => index === 0 || (ids[index - 1] ?? '') < id);
  return inOrder ? { offset, after } : undefined;
}
