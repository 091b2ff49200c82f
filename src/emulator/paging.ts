/** Pages of lists: by offset in v1.1, by cursor in v2. */

import { badRequest } from './api-error.ts';
import type { JsonObject } from './json.ts';
import { comparison, firstAtOrAfter } from './ordered-ids.ts';
import type { Call, World } from './route.ts';

const DEFAULT_SIZE = 25;
const LARGEST_PAGE = 100;
const CURSOR_LENGTH = 24;

/** A page of ids, cut by offset. */
export interface OffsetPage {
  readonly ids: readonly string[];
  readonly hasMore: boolean;
  readonly offset: number;
}

/**
 * The page that `limit` and `offset` name.
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

/** A page of ids, cut by cursor, with the members of an answer that tell where one is. */
export interface CursorPage {
  readonly ids: readonly string[];
  readonly meta: JsonObject;
  readonly links: JsonObject;
}

/**
 * The page that `page[size]` with `page[after]` or `page[before]` names. The ids are in the order of lists; a
 * cursor is an id, and works also when that id is gone.
 * @throws {ApiError} 400 for a bad size, a bad cursor, or both cursors
 */
export function cursorPage(ids: readonly string[], path: string, call: Call, world: World): CursorPage {
  const complaint = 'Invalid page query parameters';
  const sizeText = call.query.get('page[size]');
  const size = pageSize(sizeText, world, complaint);
  const [after, before] = [call.query.get('page[after]'), call.query.get('page[before]')];
  if (after !== null && before !== null) throw badRequest(complaint);
  const cursor = after ?? before;
  if (cursor !== null && cursor.length !== CURSOR_LENGTH) throw badRequest(complaint);

  const start = pageStart(ids, size, { after, before }, world) + (cursor === null ? 0 : call.shift);
  const from = Math.max(0, start);
  const end = before === null ? from + size : Math.min(from + size, positionOf(ids, before, world));
  const page = ids.slice(from, end);
  const [first, last] = [page[0], page.at(-1)];
  const link = (name: string, id: string): string => {
    const sizePart = sizeText === null ? '' : `&page[size]=${size}`;
    return `${call.base}${path}?page[${name}]=${id}${sizePart}`;
  };
  const next = end < ids.length ? last : undefined;
  const previous = from > 0 ? first : undefined;
  return {
    ids: page,
    meta: {
      hasMore: before === null ? next !== undefined : previous !== undefined,
      ...(next === undefined ? {} : { afterCursor: next }),
      ...(previous === undefined ? {} : { beforeCursor: previous }),
    },
    links: {
      ...(previous === undefined ? {} : { prev: link('before', previous) }),
      ...(next === undefined ? {} : { next: link('after', next) }),
    },
  };
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

/** The index that a page begins at. */
function pageStart(
  ids: readonly string[],
  size: number,
  { after, before }: { after: string | null; before: string | null },
  world: World,
): number {
  if (before !== null) return Math.max(0, positionOf(ids, before, world) - size);
  if (after === null) return 0;
  const position = positionOf(ids, after, world);
  return ids[position] === after ? position + 1 : position;
}

function positionOf(ids: readonly string[], cursor: string, world: World): number {
  const compare = comparison(world.switches.listOrder, world.store.seed);
  return firstAtOrAfter(ids, cursor, compare);
}

function wholeNumber(text: string | null, absent: number): number | undefined {
  if (text === null) return absent;
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
