/** Reading all pages of a list whose pages are found by a cursor, one after another: those of v2. */

import { ProvisionError } from '../errors.ts';
import type { Query, Reads } from './http.ts';
import { PAGE_SIZE } from './pages.ts';
import { Answered, type Members, optionalText } from './shape.ts';

/** One page, and the cursor of the next; undefined on the last. */
export interface CursorPage<T> {
  readonly items: readonly T[];
  readonly next: string | undefined;
}

/** Where to begin, and where to end. */
export interface CursorRange<T> {
  /**
   * Cursors that are known, requested at once; `undefined` for the beginning of the list. What comes after the page of one is
   * read page by page until it meets the page of the next.
   */
  readonly starts?: readonly (string | undefined)[];
  /** Whether a page goes far enough, so none is requested after it. */
  readonly isEnough?: ((items: readonly T[]) => boolean) | undefined;
}

/**
 * All items. The vendor's cursor is the id of the last item seen; a cursor that comes a second time would go round for
 * ever, and throws ProvisionError.
 */
export async function cursorPages<T extends Members>(
  page: (after: string | undefined) => Promise<CursorPage<T>>,
  { starts = [undefined], isEnough = () => false }: CursorRange<T> = {},
): Promise<T[]> {
  const items: T[] = [];
  const firsts = await Promise.all(starts.map(page));
  for (const [at, first] of firsts.entries()) {
    const following = new Set([starts[at + 1], ...(firsts[at + 1]?.items ?? []).map(({ id }) => id)]);
    const goesFarEnough = (read: readonly T[]): boolean =>
      at + 1 < starts.length ? read.some(({ id }) => following.has(id)) : isEnough(read);
    const seen = new Set<string>();
    for (let { items: read, next } = first; ; { items: read, next } = await page(next)) {
      items.push(...read);
      if (next === undefined || goesFarEnough(read)) break;
      if (seen.has(next)) {
        throw new ProvisionError(
          'answer-invalid',
          'Listing failed: the vendor returned the same page twice.',
          { remedy: 'Run again. If this persists, report it to the vendor with the time of this run.' },
        );
      }
      seen.add(next);
    }
  }
  return items;
}

/** `GET path?page[size]&page[after]`, page after page while `meta.hasMore`; `name` is the member that holds the items. */
export function cursorList(
  http: Reads,
  path: string,
  name: string,
  query: Query = {},
  range: CursorRange<Members> = {},
): Promise<Members[]> {
  const read = new Answered('GET', path);
  return cursorPages(async (after) => {
    const cursor = after === undefined ? {} : { 'page[after]': after };
    const answer = await http.get(path, { ...query, 'page[size]': PAGE_SIZE, ...cursor });
    const meta = read.object(answer, 'meta');
    const items = read.objects(answer, name);
    // A cursor is the id of the last item: where an answer promises more without one, the list must not end too early.
    const cursorAfter = optionalText(meta, 'afterCursor') ?? optionalText(items.at(-1) ?? {}, 'id');
    return { items, next: meta['hasMore'] === true ? cursorAfter : undefined };
  }, range);
}
