/**
 * Reads the YAML that manifests are written in as a rule: block maps and lists, flow maps and lists on one line, plain
 * and quoted texts on one line, anchors, aliases, merge keys, comments. Whatever goes beyond, and all that is wrong, is left to the whole YAML library
 * (yaml.ts), which alone knows what to say about it. What is read here, the library reads the same way; it takes many
 * times as long for that, and at ten thousand apps more memory than everything else together.
 */

import type { Place } from '../../model.ts';
import {
  addBase,
  type Entry,
  type ListNode,
  type MapNode,
  MOST_ALIASED_VALUES,
  MOST_VALUES,
  type Node,
  PROTOTYPE_KEYS,
  type ScalarNode,
  sizeOf,
  tooManyValues,
  tooMuchAliased,
} from './tree.ts';

/** More levels than any manifest needs. */
const DEEPEST_NESTING = 20;

/** The level of a file's apps: the root is the first one, what is below `apps:` the second. */
const APPS_DEPTH = 2;

/** Tabs, carriage returns and what cannot be seen have rules of their own. */
const UNUSUAL = /[^\n -~\u00a0-\u2027\u202a-\ufefe\uff00-\uffff]/;
const KEY = /([A-Za-z_][\w.-]{0,99}):(?=[ \n]|$)/y;
const DASH = /-(?=[ \n]|$)/y;
const MERGE = /<<:(?=[ \n]|$)/y;
const ANCHOR = / *&([\w-]{1,100})(?=[ \n]|$)/y;
/** What may not come behind an anchor. */
const ANCHOR_OR_ALIAS = / *[&*]/y;
const ALIAS = /\*([\w-]{1,100})(?=[ ,\]}\n]|$)/y;
const DOUBLE_QUOTED = /"((?:[^"\\\n]|\\[^\n])*)"/y;
/** What JSON and YAML escape in the same way. */
const ESCAPES = /^(?:[^\\]|\\(?:["\\/bfnrt]|u(?![dD][89a-fA-F])[\da-fA-F]{4}))*$/;
const SINGLE_QUOTED = /'([^'\n]*)'(?!')/y;
/** What a plain text may begin with: no sign that means something in YAML. */
const PLAIN_START = /^(?:[\w./$+(]|-[\w.]|[\u00a1-\uffff])/;
/** A plain text between brackets: fewer signs, none of which can mean anything else there. */
const FLOW_PLAIN = /(?:[\w./$+]|-(?=\w))(?:[\w./$+@*%()=&;?~<>|^-]|:(?=[\w./$+*-])| +(?=[\w./$+@(]))*/y;
const REST_OF_LINE = / *(?: #[^\n]*)?(?:\n|$)/y;

/** Words that are not text, by the YAML 1.2 core schema. */
const WORDS: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ...['null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);
const NUMBER = /^[-+]?(?:\.\d+|\d+\.?\d*)$/;
const OTHER_NUMBER =
  /^(?:0o[0-7]+|0x[\da-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|[-+]?(?:\.\d+|\d+(?:\.\d*)?)[eE][-+]?\d+)$/;

/** Where plain YAML ends in a file. */
export interface PlainEnd {
  /** The line, counted from 1, and the index in the text where it begins. */
  readonly line: number;
  readonly lineStart: number;
  /** What is wrong there; empty where only the library knows. */
  readonly reason: string;
}

/** The tree of one file, or where the whole YAML library has to read it. */
export function readPlainYaml(
  given: string,
  file: string,
  most = MOST_VALUES,
): { root: Node; read: number } | { end: PlainEnd } {
  const text = given.includes('\r') ? given.replaceAll('\r\n', '\n') : given;
  const unusual = text.search(UNUSUAL);
  // What comes after it cannot be plain, and what comes before may be enough to find a mistake.
  const shared: Shared = { anchors: new Map(), aliased: 0, left: most };
  const reader = new PlainReader(unusual === -1 ? text : text.slice(0, unusual), file, shared, false);
  try {
    const root = reader.read();
    if (unusual === -1) return { root, read: most - shared.left };
  } catch (error) {
    if (!(error instanceof NotPlain)) throw error;
    return { end: reader.end(error.message) };
  }
  return { end: reader.end('') };
}

/** Something here is for the library. The message says what is wrong, where that is known without it. */
class NotPlain extends Error {
  override readonly name = 'NotPlain';
}

/** What all readers of a file share. Each anchor is set once: a value that is read again finds what it found before. */
interface Shared {
  readonly anchors: Map<string, { readonly at: number; readonly node: Node }>;
  /** How many values the aliases stand for so far. */
  aliased: number;
  /** How many values may still be read. */
  left: number;
}

class PlainReader {
  readonly #text: string;
  readonly #file: string;
  #at = 0;
  #line = 1;
  #lineStart = 0;
  /** Where the line's first sign is, counted from 0; -1 when the text is at its end. */
  #indent = -1;
  readonly #shared: Shared;
  /** This reads once more what was read before. */
  readonly #repeats: boolean;
  /** How many anchored values what is read now belongs to: what an alias stands for is kept. */
  #anchored = 0;

  constructor(text: string, file: string, shared: Shared, repeats: boolean) {
    this.#text = text;
    this.#file = file;
    this.#shared = shared;
    this.#repeats = repeats;
  }

  /** Where the reading has come to. */
  end(reason: string): PlainEnd {
    return { line: this.#line, lineStart: this.#lineStart, reason };
  }

  read(): Node {
    this.#toContent();
    if (this.#indent !== 0) throw new NotPlain();
    return this.#map(0, 1);
  }

  // ---- blocks --------------------------------------------------------------------------------------------------

  #block(depth: number): Node {
    if (depth > DEEPEST_NESTING) throw new NotPlain();
    return this.#isAt(DASH) ? this.#list(this.#indent, depth) : this.#map(this.#indent, depth);
  }

  #map(indent: number, depth: number): MapNode {
    const place = this.#place();
    const entries = new Map<string, Entry>();
    const bases: Node[] = [];
    do {
      const keyPlace = this.#place();
      if (this.#isAt(MERGE)) {
        this.#take(MERGE);
        bases.push(this.#afterKey(indent, depth, keyPlace));
        continue;
      }
      const key = this.#key(entries);
      const again = depth === APPS_DEPTH && this.#anchored === 0 ? this.#again(indent, keyPlace) : undefined;
      const value = this.#afterKey(indent, depth, keyPlace);
      // A single value is kept at less than what reads it again.
      entries.set(key, value.kind === 'scalar' || again === undefined ? { place: keyPlace, value } : again);
    } while (this.#indent === indent);
    // Deeper than its neighbours: the text above goes on here, or something is wrong.
    if (this.#indent > indent) throw new NotPlain();
    return mapOf(place, entries, bases);
  }

  /**
   * The entry whose key was just read, without its value: that is read once more when it is needed, which takes
   * less time and far less memory than keeping ten thousand apps until then.
   */
  #again(indent: number, place: Place): Entry {
    const reader = new PlainReader(this.#text, this.#file, this.#shared, true);
    const [at, line, lineStart] = [this.#at, this.#line, this.#lineStart];
    return {
      again: true,
      place,
      get value(): Node {
        [reader.#at, reader.#line, reader.#lineStart] = [at, line, lineStart];
        return reader.#afterKey(indent, APPS_DEPTH, place);
      },
    };
  }

  #afterKey(indent: number, depth: number, keyPlace: Place): Node {
    const below = (): Node | undefined => {
      if (!this.#endsLine()) return this.#inLine(depth);
      this.#toContent();
      if (this.#indent > indent) return this.#block(depth + 1);
      return this.#indent === indent && this.#isAt(DASH) ? this.#list(indent, depth + 1) : undefined;
    };
    if (this.#isAt(ANCHOR)) return this.#withAnchor(below);
    return below() ?? { kind: 'scalar', place: keyPlace, value: null, written: '' };
  }

  #list(indent: number, depth: number): ListNode {
    const place = this.#place();
    const items: Node[] = [];
    while (this.#indent === indent && this.#isAt(DASH)) {
      this.#at += 1;
      this.#count();
      items.push(this.#item(indent, depth));
    }
    if (this.#indent > indent) throw new NotPlain();
    return { kind: 'list', place, items };
  }

  #item(indent: number, depth: number, isAnchored = false): Node {
    if (this.#isAt(ANCHOR)) return this.#withAnchor(() => this.#item(indent, depth, true));
    if (this.#endsLine()) {
      this.#toContent();
      if (this.#indent <= indent) throw new NotPlain();
      return this.#block(depth + 1);
    }
    this.#skipSpaces();
    if (!this.#isAt(KEY) && !this.#isAt(MERGE)) return this.#inLine(depth);
    // The anchor would be the key's.
    if (isAnchored) throw new NotPlain();
    // The map's other keys are below its first one.
    this.#indent = this.#at - this.#lineStart;
    return this.#block(depth + 1);
  }

  /** Takes an anchor and the value behind it, which aliases then stand for; nothing there is for the library. */
  #withAnchor(read: () => Node | undefined): Node {
    this.#skipSpaces();
    const at = this.#at;
    const name = this.#take(ANCHOR);
    if (this.#isAt(ANCHOR_OR_ALIAS)) throw new NotPlain();
    const known = this.#shared.anchors.get(name);
    if (known !== undefined && known.at !== at) throw new NotPlain();
    this.#anchored += 1;
    const node = read();
    if (node === undefined) throw new NotPlain();
    this.#anchored -= 1;
    if (known === undefined) this.#shared.anchors.set(name, { at, node });
    return node;
  }

  #alias(): Node {
    const place = this.#place();
    const name = this.#take(ALIAS);
    const anchor = this.#shared.anchors.get(name);
    if (anchor === undefined) throw new NotPlain(`the alias "*${name}" has no anchor "&${name}" above it`);
    if (!this.#repeats) this.#shared.aliased += sizeOf(anchor.node);
    if (this.#shared.aliased > MOST_ALIASED_VALUES) throw new NotPlain(tooMuchAliased());
    return { ...anchor.node, place };
  }

  // ---- in one line -----------------------------------------------------------------------------------------------

  /** A value up to the end of its line; nothing but a comment comes after it. */
  #inLine(depth: number): Node {
    this.#skipSpaces();
    const value = this.#quotedOrFlow(depth) ?? this.#plain();
    if (!this.#endsLine()) throw new NotPlain();
    this.#toContent();
    return value;
  }

  #plain(): ScalarNode {
    const place = this.#place();
    const start = this.#at;
    const lineEnd = this.#text.indexOf('\n', start);
    let end = lineEnd === -1 ? this.#text.length : lineEnd;
    const comment = this.#text.slice(start, end).indexOf(' #');
    if (comment !== -1) end = start + comment;
    while (this.#text[end - 1] === ' ') end -= 1;
    const written = this.#text.slice(start, end);
    if (!PLAIN_START.test(written) || written.includes(': ') || written.endsWith(':')) throw new NotPlain();
    this.#at = end;
    return { kind: 'scalar', place, value: meaningOf(written), written };
  }

  #quotedOrFlow(depth: number): Node | undefined {
    const sign = this.#text[this.#at];
    if (sign === '*') return this.#alias();
    if (sign === '[') return this.#flowList(depth + 1);
    if (sign === '{') return this.#flowMap(depth + 1);
    if (sign !== '"' && sign !== "'") return undefined;
    const place = this.#place();
    const taken = this.#take(sign === '"' ? DOUBLE_QUOTED : SINGLE_QUOTED);
    const written = sign === '"' && taken.includes('\\') ? unescaped(taken) : taken;
    return { kind: 'scalar', place, value: written, written };
  }

  #flowList(depth: number): ListNode {
    const place = this.#place();
    const items: Node[] = [];
    this.#between(']', depth, () => {
      this.#count();
      items.push(this.#flowValue(depth));
    });
    return { kind: 'list', place, items };
  }

  #flowMap(depth: number): MapNode {
    const place = this.#place();
    const entries = new Map<string, Entry>();
    const bases: Node[] = [];
    this.#between('}', depth, () => {
      const keyPlace = this.#place();
      if (this.#isAt(MERGE)) {
        this.#take(MERGE);
        this.#skipSpaces();
        bases.push(this.#flowValue(depth));
        return;
      }
      const key = this.#key(entries);
      this.#skipSpaces();
      entries.set(key, { place: keyPlace, value: this.#flowValue(depth) });
    });
    return mapOf(place, entries, bases);
  }

  /** What is between brackets, each `one` after the other with commas between them. */
  #between(close: ']' | '}', depth: number, one: () => void): void {
    if (depth > DEEPEST_NESTING) throw new NotPlain();
    this.#step();
    if (this.#text[this.#at] !== close) {
      one();
      this.#skipSpaces();
      while (this.#text[this.#at] === ',') {
        this.#step();
        one();
        this.#skipSpaces();
      }
    }
    if (this.#text[this.#at] !== close) throw new NotPlain();
    this.#at += 1;
  }

  #flowValue(depth: number): Node {
    if (this.#isAt(ANCHOR)) {
      return this.#withAnchor(() => {
        this.#skipSpaces();
        return this.#flowValue(depth);
      });
    }
    const value = this.#quotedOrFlow(depth);
    if (value !== undefined) return value;
    const place = this.#place();
    const written = this.#take(FLOW_PLAIN);
    return { kind: 'scalar', place, value: meaningOf(written), written };
  }

  // ---- signs ---------------------------------------------------------------------------------------------------

  /** A key that `entries` does not have yet, and its colon. */
  #key(entries: ReadonlyMap<string, Entry>): string {
    this.#count();
    const key = this.#take(KEY);
    if (WORDS.has(key)) throw new NotPlain();
    if (PROTOTYPE_KEYS.has(key)) throw new NotPlain(`the key "${key}" is not allowed; choose another name`);
    const first = entries.get(key)?.place.line;
    if (first !== undefined)
      throw new NotPlain(`the key "${key}" is here twice, first on line ${first}; keep one of them`);
    return key;
  }

  /** One value more is read for the first time. */
  #count(): void {
    if (this.#repeats) return;
    this.#shared.left -= 1;
    if (this.#shared.left < 0) throw new NotPlain(tooManyValues());
  }

  #isAt(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    return pattern.test(this.#text);
  }

  /** What a pattern captures, or finds, right here. */
  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found === null) throw new NotPlain();
    this.#at = pattern.lastIndex;
    return found[1] ?? found[0];
  }

  /** Over one sign and the spaces after it. */
  #step(): void {
    this.#at += 1;
    this.#skipSpaces();
  }

  #skipSpaces(): void {
    while (this.#text[this.#at] === ' ') this.#at += 1;
  }

  /** Whether nothing but a comment is left of the line; then goes on to the next one. */
  #endsLine(): boolean {
    REST_OF_LINE.lastIndex = this.#at;
    if (!REST_OF_LINE.test(this.#text)) return false;
    this.#at = REST_OF_LINE.lastIndex;
    this.#line += 1;
    this.#lineStart = this.#at;
    return true;
  }

  /** Goes on, from the start of a line, to the next one that holds something. */
  #toContent(): void {
    for (;;) {
      this.#skipSpaces();
      const sign = this.#text[this.#at];
      if (sign !== undefined && sign !== '\n' && sign !== '#') {
        this.#indent = this.#at - this.#lineStart;
        return;
      }
      const lineEnd = this.#text.indexOf('\n', this.#at);
      if (lineEnd === -1) {
        this.#indent = -1;
        return;
      }
      this.#at = lineEnd + 1;
      this.#line += 1;
      this.#lineStart = this.#at;
    }
  }

  #place(): Place {
    return { file: this.#file, line: this.#line, column: this.#at - this.#lineStart + 1 };
  }
}

/** A map with what the bases of its merge keys add to its entries. */
function mapOf(place: Place, entries: Map<string, Entry>, bases: readonly Node[]): MapNode {
  if (!bases.every((base) => addBase(base, entries))) throw new NotPlain();
  return { kind: 'map', place, entries };
}

/** What is in double quotes, with its escapes replaced. */
function unescaped(text: string): string {
  if (!ESCAPES.test(text)) throw new NotPlain();
  return String(JSON.parse(`"${text}"`));
}

/** What a plain text means by the YAML 1.2 core schema. */
function meaningOf(written: string): ScalarNode['value'] {
  const word = WORDS.get(written);
  if (word !== undefined) return word;
  if (NUMBER.test(written)) return Number(written);
  if (OTHER_NUMBER.test(written)) throw new NotPlain();
  return written;
}
