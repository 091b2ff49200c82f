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

/**
 * All items. The vendor's cursor is the id of the last item seen; a cursor that comes a second time would go round for
 * ever, and throws ProvisionError.
 */
export async function cursorPages<T>(
  page: (after: string | undefined) => Promise<CursorPage<T>>,
): Promise<T[]> {
  const items: T[] = [];
  const seen = new Set<string>();
  let after: string | undefined;
  do {
    const { items: more, next } = await page(after);
    items.push(...more);
    if (next !== undefined && seen.has(next)) {
      throw new ProvisionError('answer-invalid', 'Listing failed: the vendor returned the same page twice.', {
        remedy: 'Run again. If this persists, report it to the vendor with the time of this run.',
      });
    }
    if (next !== undefined) seen.add(next);
    after = next;
  } while (after !== undefined);
  return items;
}

/** `GET path?page[size]&page[after]`, page after page while `meta.hasMore`; `name` is the member that holds the items. */
export function cursorList(http: Reads, path: string, name: string, query: Query = {}): Promise<Members[]> {
  const read = new Answered('GET', path);
  return cursorPages(async (after) => {
    const cursor = after === undefined ? {} : { 'page[after]': after };
    const answer = await http.get(path, { ...query, 'page[size]': PAGE_SIZE, ...cursor });
    const meta = read.object(answer, 'meta');
    const next = meta['hasMore'] === true ? optionalText(meta, 'afterCursor') : undefined;
    return { items: read.objects(answer, name), next };
  });
}
