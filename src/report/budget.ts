/** Keeps a Markdown page under a size, whatever it reports: small parts stay whole, big ones fold into counts. */

/** A part of a page, between blank lines. */
export interface Part {
  /** Bytes of UTF-8 that the whole part takes. A part that is far too big may say any size over the page's. */
  readonly size: number;
  /** The part in at most `most` bytes; empty when there is no saying it in so few. */
  within(most: number): string;
}

/** A part that is shown whole or not at all. */
export function wholePart(text: string): Part {
  const size = bytes(text);
  return { size, within: (most) => (size <= most ? text : '') };
}

/** Rows with something before and after them. */
export interface Listing {
  readonly head: string;
  readonly rows: Iterable<string>;
  readonly tail?: string;
  /** What stands for the rows from the given one on. */
  readonly rest: (from: number) => string;
}

/** A part of rows, of which as many are shown as there is room for; the others are counted. */
export function listPart({ head, rows, tail = '', rest }: Listing): Part {
  const shown: string[] = [];
  const frame = bytes(head) + bytes(tail) + 2;
  let size = frame;
  for (const row of rows) {
    shown.push(row);
    size += bytes(row) + 1;
    if (size > ENOUGH) break;
  }
  return {
    size,
    within(most) {
      if (size <= most) return joined(head, shown, tail);
      const room = most - frame - REST;
      let [used, fits] = [0, 0];
      for (const row of shown) {
        used += bytes(row) + 1;
        if (used > room) break;
        fits += 1;
      }
      const text = joined(head, shown.slice(0, fits), tail, rest(fits));
      return bytes(text) <= most ? text : '';
    },
  };
}

/**
 * The parts with blank lines between them, in at most `most` bytes of UTF-8. Room is shared out from the smallest
 * part to the biggest, so only those that are too big for a fair share lose anything.
 */
export function pageWithin(parts: readonly Part[], most: number): string {
  const texts = new Map<Part, string>();
  let room = most - 1 - 2 * parts.length;
  for (const [index, part] of parts.toSorted((one, other) => one.size - other.size).entries()) {
    const text = part.within(Math.floor(room / (parts.length - index)));
    texts.set(part, text);
    room -= bytes(text);
  }
  const kept = parts.map((part) => texts.get(part) ?? '').filter((text) => text !== '');
  return `${kept.join('\n\n')}\n`;
}

/** GitHub shows no page over 1 MiB: rows beyond it need not even be made. */
const ENOUGH = 1024 * 1024;

/** Bytes kept free for the line that counts what is not shown. */
const REST = 400;

function joined(head: string, rows: readonly string[], tail: string, rest = ''): string {
  return [head, ...rows].join('\n') + (rest === '' ? '' : `\n\n${rest}`) + (tail === '' ? '' : `\n${tail}`);
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}
