/** Keeps a Markdown page under a size, however much it reports: small parts stay whole, big ones are cut down to counts. */

/** A part of a page, between blank lines. */
export interface Part {
  /** The bytes of UTF-8 that the whole part takes; over `enough` the number is only a lower bound. */
  size(enough: number): number;
  /** The part in at most `most` bytes; empty when it does not fit. */
  within(most: number): string;
}

/** A part that is shown whole or not at all. */
export function wholePart(text: string): Part {
  const size = bytes(text);
  return { size: () => size, within: (most) => (size <= most ? text : '') };
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

/** A part of rows: as many as fit are written, the other items are counted. */
export function listPart<Item>({ head, items, row, tail = '', rest }: Listing<Item>): Part {
  const rows: string[] = [];
  let size = bytes(head) + bytes(tail) + 2;
  const make = (enough: number): void => {
    for (const item of items.slice(rows.length)) {
      if (size > enough) return;
      const written = row(item);
      rows.push(written);
      size += bytes(written) + 1;
    }
  };
  return {
    size(enough) {
      make(enough);
      return size;
    },
    within(most) {
      make(most);
      if (size <= most) return joined(head, rows, tail);
      const fits = fitting(rows, most - bytes(head) - bytes(tail) - REST);
      const text = joined(head, rows.slice(0, fits), tail, rest(items.slice(fits)));
      return bytes(text) <= most ? text : '';
    },
  };
}

/**
 * The parts with blank lines between them, in at most `most` bytes of UTF-8. Room is shared out from the smallest
 * part to the biggest, so only those that are too big for a fair share lose anything.
 */
export function pageWithin(parts: readonly Part[], most: number): string {
  const smallestFirst = parts
    .map((part, place) => ({ part, place, size: part.size(most) }))
    .sort((one, other) => one.size - other.size);
  const texts: string[] = [];
  let room = most - 1 - 2 * parts.length;
  for (const [index, { part, place }] of smallestFirst.entries()) {
    const text = part.within(Math.floor(room / (parts.length - index)));
    texts[place] = text;
    room -= bytes(text);
  }
  return `${texts.filter((text) => text !== '').join('\n\n')}\n`;
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
