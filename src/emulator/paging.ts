/** Pages of lists: by offset in v1.1, by cursor in v2. */

import { badRequest } from './api-error.ts';
import type { Call, World } from './route.ts';

const DEFAULT_SIZE = 25;
const LARGEST_PAGE = 100;

/** A page of ids, cut by offset. */
export interface OffsetPage {
  readonly ids: readonly string[];
  readonly hasMore: boolean;
  readonly offset: number;
}

/**
 * The page that `limit` and `offset` ask for.
 * @throws {ApiError} 400 for a limit outside of 1 to 100 (or clamped, by switch) or an offset below 0
 */
export function offsetPage(ids: readonly string[], call: Call, world: World): OffsetPage {
  const limit = pageSize(call.query.get('limit'), world, 'Invalid query parameters');
  const offset = wholeNumber(call.query.get('offset'), 0);
  if (offset === undefined) throw badRequest('Invalid query parameters');
  const start = Math.max(0, offset + (offset > 0 ? call.shift : 0));
  const end = start + limit;
  return { ids: ids.slice(start, end), hasMore: end < ids.length, offset };
}

/**
 * A page size between 1 and 100.
 * @throws {ApiError} 400 with the text given, unless the switch clamps instead
 */
export function pageSize(text: string | null, world: World, complaint: string): number {
  const size = wholeNumber(text, DEFAULT_SIZE);
  if (size !== undefined && size >= 1 && size <= LARGEST_PAGE) return size;
  if (size === undefined || world.switches.pageLimit === 'error') throw badRequest(complaint);
  return Math.min(Math.max(size, 1), LARGEST_PAGE);
}

function wholeNumber(text: string | null, absent: number): number | undefined {
  if (text === null) return absent;
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
