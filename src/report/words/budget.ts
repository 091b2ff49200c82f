/** Keeps a Markdown page under a size, however much it reports: small parts stay whole, big ones are cut down to counts. */

/** A part of a page, between blank lines: rows, with something before and after them. A part without any text is left out. */
export interface Part {
  readonly head: string;
  /** Written only as far as there is room. */
  readonly rows: Iterable<string>;
  readonly tail: string;
  /** The line in place of all rows but the first `shown`. */
  readonly rest: (shown: number) => string;
}

/** A part that is shown whole or not at all. */
export function wholePart(text: string): Part {
  return { head: text, rows: [], tail: '', rest: () => '' };
}

/** Items, a row for each, with something before and after them. */
export interface Listing<Item> {
  readonly head: string;
  readonly items: readonly Item[];
  readonly row: (item: Item) => string;
  readonly tail?: string;
  /** The line in place of the items that do not fit. */
  readonly rest: (left: readonly Item[]) => string;
}

/** A part of rows: as many as fit are written, the other items are counted. Without items it is left out. */
export function listPart<Item>({ head, items, row, tail = '', rest }: Listing<Item>): Part {
  if (items.length === 0) return wholePart('');
  return { head, rows: rowsOf(items, row), tail, rest: (shown) => rest(items.slice(shown)) };
}

function* rowsOf<Item>(items: readonly Item[], row: (item: Item) => string): Iterable<string> {
  for (const item of items) yield row(item);
}

/**
 * The parts with blank lines between them, in at most `most` bytes of UTF-8. Room is shared out from the smallest
 * part to the biggest, so only those that are too big for a fair share lose anything.
 */
export function pageWithin(parts: readonly Part[], most: number): string {
  const shown = parts.filter(({ head }) => head !== '');
  const smallestFirst = shown
    .map((part, place) => ({ ...rowsWithin(part, most), part, place }))
    .sort((one, other) => one.size - other.size);
  const texts: string[] = [];
  let room = most - 1 - 2 * shown.length;
  for (const [index, written] of smallestFirst.entries()) {
    const text = cutDown(written, Math.floor(room / (shown.length - index)));
    texts[written.place] = text;
    room -= bytes(text);
  }
  return `${texts.filter((text) => text !== '').join('\n\n')}\n`;
}

/** A part with as many of its rows as a page of `most` bytes can take, and the bytes of UTF-8 that it takes with them. */
interface Written {
  readonly part: Part;
  readonly rows: readonly string[];
  readonly size: number;
}

function rowsWithin({ head, rows, tail }: Part, most: number): Omit<Written, 'part'> {
  const written: string[] = [];
  let size = bytes(head) + bytes(tail) + 2;
  for (const row of rows) {
    written.push(row);
    size += bytes(row) + 1;
    if (size > most) break;
  }
  return { rows: written, size };
}

/** The text of a part in at most `most` bytes; empty when not even its head fits. */
function cutDown({ part: { head, tail, rest }, rows, size }: Written, most: number): string {
  if (size <= most) return joined(head, rows, tail);
  const fits = fitting(rows, most - bytes(head) - bytes(tail) - REST);
  const text = joined(head, rows.slice(0, fits), tail, rest(fits));
  return bytes(text) <= most ? text : '';
}

/** Bytes kept free for the line that counts what is not shown. */
const REST = 400;

/** How many of the rows fit into so many bytes. */
function fitting(rows: readonly string[], room: number): number {
  let used = 0;
  const over = rows.findIndex((row) => {
    used += bytes(row) + 1;
    return used > room;
  });
  return over < 0 ? rows.length : over;
}

function joined(head: string, rows: readonly string[], tail: string, rest = ''): string {
  return [head, ...rows].join('\n') + (rest === '' ? '' : `\n\n${rest}`) + (tail === '' ? '' : `\n${tail}`);
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}
