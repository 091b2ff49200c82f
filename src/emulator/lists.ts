/** What lists show, in which order, and page by page: by offset in v1.1, by cursor in v2. */

import { type ApiError, badRequest, forbidden } from './api-error.ts';
import type { View } from './json.ts';
import { hashOf } from './random.ts';
import type { AppRecord } from './records.ts';
import { type Answer, type Call, ok, seesApp, type World } from './route.ts';
import type { Store } from './store.ts';
import type { Switches } from './switches.ts';

const DEFAULT_SIZE = 25;
const LARGEST_PAGE = 100;
const CURSOR_LENGTH = 24;

interface Entry {
  readonly id: string;
}

/** A list of entries, all that a call may see and in order, and how each shows. */
export interface List<Listed extends Entry> {
  /** The member of the answer that holds them. */
  readonly name: string;
  readonly entries: readonly Listed[];
  readonly view: (entry: Listed) => View;
}

/** The entries of a list, in order, without those that a fault keeps out; to be asked once per list, because that counts. */
export function listed<Listed extends Entry>(entries: Iterable<Listed>, world: World): Listed[] {
  return inOrder(entries, world).filter(({ id }) => !world.hidden.leavesOut(id));
}

/** The apps that a call may see, in order; `serviceAccountId` narrows them to one service account's. */
export function visibleApps(call: Call, world: World, serviceAccountId?: string): readonly AppRecord[] {
  const { caller } = call;
  const { hidden } = world;
  const apps = allApps(world);
  const seesAll = caller.scope !== 'account' || caller.serviceAccount === undefined;
  if (serviceAccountId === undefined && seesAll && hidden.size === 0) return apps;
  return apps.filter(
    (app) =>
      !hidden.leavesOut(app.id) &&
      seesApp(caller, app) &&
      (serviceAccountId === undefined || app.serviceAccountId === serviceAccountId),
  );
}

interface OrderedApps {
  readonly order: Switches['listOrder'];
  readonly revision: number;
  readonly apps: readonly AppRecord[];
}

const ordered = new WeakMap<Store, OrderedApps>();

/** All apps in order, sorted once while the account does not change: the pages of a large one are read one after the other. */
function allApps(world: World): readonly AppRecord[] {
  const { store, switches } = world;
  const known = ordered.get(store);
  // A test may also take apps out of the store by itself.
  const isSame = known?.revision === store.revision && known.apps.length === store.apps.size;
  if (isSame && known.order === switches.listOrder) return known.apps;
  const apps = inOrder(store.apps.values(), world);
  ordered.set(store, { order: switches.listOrder, revision: store.revision, apps });
  return apps;
}

/**
 * The service account that a query narrows the apps to; a service account may only name itself.
 * @throws {ApiError} 403 for another one
 */
export function serviceAccountFilter(call: Call, parameter: string): string | undefined {
  const id = call.query.get(parameter) ?? undefined;
  const own = call.caller.scope === 'account' ? call.caller.serviceAccount?.id : undefined;
  if (id !== undefined && own !== undefined && id !== own) throw notTheirs();
  return id;
}

/** 403 for a service account that the credentials have nothing to do with. */
export function notTheirs(): ApiError {
  return forbidden('The serviceAccountId provided does not match supplied credentials');
}

/**
 * The page of a v1.1 list that `limit` and `offset` name.
 * @throws {ApiError} 400 for a limit outside of 1 to 100 (or clamped, by switch) or an offset below 0
 */
export function offsetPage<Listed extends Entry>(
  { name, entries, view }: List<Listed>,
  { query, shift }: Call,
  world: World,
): Answer {
  const limit = pageSize(query.get('limit'), world, 'Invalid query parameters');
  const offset = wholeNumber(query.get('offset'), 0);
  if (offset === undefined) throw badRequest('Invalid query parameters');
  const start = Math.max(0, offset + (offset > 0 ? shift : 0));
  const end = start + limit;
  return ok({ [name]: entries.slice(start, end).map(view), hasMore: end < entries.length, offset });
}

/**
 * The page of a v2 list at `path` that `page[size]` with `page[after]` or `page[before]` names. A cursor is an id, and works also
 * when that id is gone.
 * @throws {ApiError} 400 for a bad size, a bad cursor, or both cursors
 */
export function cursorPage<Listed extends Entry>(
  { name, entries, view }: List<Listed>,
  path: string,
  { query, shift, base }: Call,
  world: World,
): Answer {
  const complaint = 'Invalid page query parameters';
  const sizeText = query.get('page[size]');
  const size = pageSize(sizeText, world, complaint);
  const [after, before] = [query.get('page[after]'), query.get('page[before]')];
  if (after !== null && before !== null) throw badRequest(complaint);
  const cursor = after ?? before;
  if (cursor !== null && cursor.length !== CURSOR_LENGTH) throw badRequest(complaint);

  const start = pageStart(entries, size, { after, before }, world) + (cursor === null ? 0 : shift);
  const from = Math.max(0, start);
  const end = before === null ? from + size : Math.min(from + size, positionOf(entries, before, world));
  const link = (to: string, id: string | undefined): string | undefined => {
    const sizePart = sizeText === null ? '' : `&page[size]=${size}`;
    return id && `${base}${path}?page[${to}]=${id}${sizePart}`;
  };
  const page = entries.slice(from, end);
  const next = end < entries.length ? page.at(-1)?.id : undefined;
  const previous = from > 0 ? page[0]?.id : undefined;
  return ok({
    [name]: page.map(view),
    meta: {
      hasMore: (before === null ? next : previous) !== undefined,
      afterCursor: next,
      beforeCursor: previous,
    },
    links: { prev: link('before', previous), next: link('after', next) },
  });
}

/** The index that a page begins at. */
function pageStart(
  entries: readonly Entry[],
  size: number,
  { after, before }: { after: string | null; before: string | null },
  world: World,
): number {
  if (before !== null) return Math.max(0, positionOf(entries, before, world) - size);
  if (after === null) return 0;
  const position = positionOf(entries, after, world);
  return entries[position]?.id === after ? position + 1 : position;
}

/** The index of the first entry that does not come before the cursor, by halves. */
function positionOf(entries: readonly Entry[], cursor: string, world: World): number {
  const compare = comparison(world);
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(entries[middle]?.id ?? '', cursor) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A page size between 1 and 100; outside of that refused with the text given, unless the switch clamps instead. */
function pageSize(text: string | null, { switches }: World, complaint: string): number {
  const size = wholeNumber(text, DEFAULT_SIZE);
  if (size !== undefined && size >= 1 && size <= LARGEST_PAGE) return size;
  if (size === undefined || switches.pageLimit === 'error') throw badRequest(complaint);
  return Math.min(Math.max(size, 1), LARGEST_PAGE);
}

function wholeNumber(text: string | null, absent: number): number | undefined {
  if (text === null) return absent;
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** Compares two ids under the order of lists; the random one is fixed by the seed. */
function comparison({ switches, store: { seed } }: World): (a: string, b: string) => number {
  if (switches.listOrder === 'ascending') return byText;
  if (switches.listOrder === 'descending') return (a, b) => byText(b, a);
  return (a, b) => hashOf(a, seed) - hashOf(b, seed) || byText(a, b);
}

function inOrder<Listed extends Entry>(entries: Iterable<Listed>, world: World): Listed[] {
  const compare = comparison(world);
  return [...entries].sort((a, b) => compare(a.id, b.id));
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
