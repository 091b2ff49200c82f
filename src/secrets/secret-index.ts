/**
 * Finding secrets in a text: as they are, and inside base64, base64url and hex at any alignment. The text is walked once,
 * however many secrets there are: the next four bytes, read in each of these ways, are the key to those that begin so.
 */

/** Shorter texts are not looked for: a key of four bytes indexes them. */
export const SHORTEST_FOUND = 4;

/** Texts that begin with the same four bytes. */
interface Bucket {
  texts: string[];
  isSorted: boolean;
  longest: number;
}

/** Part of a text, from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Reads the rest of a text from a place on: at most `most` characters of what is encoded there. */
type Reading = (most: number) => string;

/** All secrets that are looked for. Memory: a reference for each, and a number for each four bytes that one begins with. */
export class SecretIndex {
  /** Most beginnings are those of one secret alone. */
  readonly #buckets = new Map<number, string | Bucket>();
  /** A bit for each hashed key: most places of a text are dismissed by one look. */
  #filter = new Uint32Array(2 ** 6);
  #shift = 32 - 11;

  get isEmpty(): boolean {
    return this.#buckets.size === 0;
  }

  /** Adds a text to look for, of at least {@link SHORTEST_FOUND} characters; characters over 255 are compared as they are. */
  add(text: string): void {
    const key = keyOf(text);
    const found = this.#buckets.get(key);
    if (found === undefined) {
      this.#buckets.set(key, text);
      if (this.#buckets.size * BITS_A_KEY > this.#filter.length * 32) this.#widen();
      this.#admit(key);
    } else if (typeof found === 'string') {
      if (found === text) return;
      const longest = Math.max(found.length, text.length);
      this.#buckets.set(key, { texts: [found, text], isSorted: false, longest });
    } else {
      found.texts.push(text);
      found.isSorted = false;
      found.longest = Math.max(found.longest, text.length);
    }
  }

  /** Where secrets are in a text, in any order; spans may overlap. */
  spansIn(text: string): Span[] {
    const spans: Span[] = [];
    let bytes = 0;
    let sextets = 0;
    let letters = 0;
    let nibbles = 0;
    let digits = 0;
    for (let at = 0; at < text.length; at++) {
      const character = text.charCodeAt(at);
      bytes = (bytes << 8) | (character & 0xff);
      if (at >= 3 && this.#admits(bytes)) this.#plainAt(text, at - 3, bytes, spans);
      const sextet = character < 128 ? (SEXTETS[character] ?? NONE) : NONE;
      if (sextet === NONE) {
        letters = 0;
        digits = 0;
        continue;
      }
      if (letters >= 5) {
        // Six letters are 36 bits: the 32 bits of a key can begin at the first, third or fifth of them.
        for (let skip = 0; skip <= 4; skip += 2) {
          const key = (sextets << (2 + skip)) | (sextet >> (4 - skip));
          if (this.#admits(key)) this.#base64At(text, at - 5, skip, key, spans);
        }
      }
      sextets = ((sextets << 6) | sextet) & 0x3fffffff;
      letters += 1;
      const nibble = NIBBLES[character] ?? NONE;
      if (nibble === NONE) {
        digits = 0;
        continue;
      }
      nibbles = (nibbles << 4) | nibble;
      digits += 1;
      if (digits >= 8 && this.#admits(nibbles)) this.#hexAt(text, at - 7, nibbles, spans);
    }
    return spans;
  }

  #plainAt(text: string, start: number, key: number, spans: Span[]): void {
    const length = this.#lengthOf(key, (most) => text.slice(start, start + most));
    if (length > 0) spans.push({ start, end: start + length });
  }

  /** `skip`: bits of the first letter that belong to what comes before. */
  #base64At(text: string, start: number, skip: number, key: number, spans: Span[]): void {
    const length = this.#lengthOf(key, (most) => fromBase64(text, start, skip, most));
    if (length > 0) spans.push({ start, end: start + Math.ceil((skip + 8 * length) / 6) });
  }

  #hexAt(text: string, start: number, key: number, spans: Span[]): void {
    const length = this.#lengthOf(key, (most) =>
      Buffer.from(text.slice(start, start + 2 * most), 'hex').toString('latin1'),
    );
    if (length > 0) spans.push({ start, end: start + 2 * length });
  }

  /** The length of the longest secret that what is read begins with; 0 for none. */
  #lengthOf(key: number, read: Reading): number {
    const found = this.#buckets.get(key);
    if (found === undefined) return 0;
    if (typeof found === 'string') return read(found.length) === found ? found.length : 0;
    if (!found.isSorted) {
      found.texts = [...new Set(found.texts)].sort();
      found.isSorted = true;
    }
    return longestBeginning(found.texts, read(found.longest));
  }

  #admits(key: number): boolean {
    const bit = Math.imul(key, SCATTER) >>> this.#shift;
    return ((this.#filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  }

  #admit(key: number): void {
    const bit = Math.imul(key, SCATTER) >>> this.#shift;
    this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }

  #widen(): void {
    this.#shift -= 2;
    this.#filter = new Uint32Array(this.#filter.length * 4);
    for (const key of this.#buckets.keys()) this.#admit(key);
  }
}

/** Bits of the filter for each key at the least: fewer than one place in so many passes it by chance. */
const BITS_A_KEY = 16;
/** An odd number that spreads keys over the filter (the golden ratio's bits). */
const SCATTER = 0x9e3779b1;

const NONE = -1;
/** The six bits of each letter of base64 and base64url, by its code. */
const SEXTETS = tableOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', ['-+', '_/']);
/** The four bits of each hexadecimal digit, by its code. */
const NIBBLES = tableOf('0123456789abcdef', ['Aa', 'Bb', 'Cc', 'Dd', 'Ee', 'Ff']);

function tableOf(alphabet: string, others: readonly string[]): Int8Array {
  const table = new Int8Array(128).fill(NONE);
  for (let value = 0; value < alphabet.length; value++) table[alphabet.charCodeAt(value)] = value;
  for (const [letter = '', same = ''] of others) table[letter.charCodeAt(0)] = alphabet.indexOf(same);
  return table;
}

function keyOf(text: string): number {
  let key = 0;
  for (let at = 0; at < 4; at++) key = (key << 8) | (text.charCodeAt(at) & 0xff);
  return key;
}

/** Up to `most` bytes of base64, one a character; ends with the last letter that is one. */
function fromBase64(text: string, start: number, skip: number, most: number): string {
  const bytes: number[] = [];
  let bits = 0;
  let count = -skip;
  for (let at = start; at < text.length && bytes.length < most; at++) {
    const sextet = SEXTETS[text.charCodeAt(at)] ?? NONE;
    if (sextet === NONE) break;
    bits = ((bits << 6) | sextet) & 0x3fff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes.push((bits >> count) & 0xff);
  }
  return Buffer.from(bytes).toString('latin1');
}

/**
 * The length of the longest of the sorted texts that `head` begins with; 0 for none. Each of these is a beginning of the
 * last one that sorts before `head`, or that one itself.
 */
function longestBeginning(sorted: readonly string[], head: string): number {
  let rest = head;
  let end = sorted.length;
  for (;;) {
    let low = 0;
    let high = end;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle] ?? '') <= rest) low = middle + 1;
      else high = middle;
    }
    const near = sorted[low - 1];
    if (near === undefined) return 0;
    if (rest.startsWith(near)) return near.length;
    rest = rest.slice(0, commonLength(near, rest));
    end = low - 1;
  }
}

function commonLength(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one.charCodeAt(length) === other.charCodeAt(length)) length += 1;
  return length;
}
