/** A manifest file as the YAML library sees it, with the spans of all values: for edits of its text. */

import {
  type Document,
  isAlias,
  isMap,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseAllDocuments,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { Edit } from '../../manifest/edit/text-edits.ts';
import type { ManifestFile } from '../../manifest/yaml/tree.ts';
import type { Place } from '../../model.ts';

/** A key with its value, and the map that it is really in. */
export interface MapEntry {
  readonly pair: Pair<Scalar, Node | null>;
  readonly map: YAMLMap;
}

/** What a map says, by key. */
export type MapEntries = ReadonlyMap<string, MapEntry>;

const NONE: MapEntries = new Map();

/** A file that has been found to be sound YAML. */
export class ManifestDocument {
  /** What the file says at its top. */
  readonly root: MapEntries;
  readonly #file: ManifestFile;
  readonly #lines = new LineCounter();
  readonly #document: Document | undefined;

  constructor(file: ManifestFile) {
    this.#file = file;
    const documents = parseAllDocuments(file.text, { lineCounter: this.#lines, logLevel: 'error' });
    this.#document = Array.isArray(documents)
      ? documents.find(({ contents }) => contents !== null)
      : undefined;
    this.root = this.#entries(this.#document?.contents);
  }

  /** What the map below a key holds; nothing for anything but a map. */
  section(entry: MapEntry | undefined): MapEntries {
    return entry === undefined ? NONE : this.#entries(entry.pair.value);
  }

  /** A value, with an alias followed. */
  resolved(node: unknown): Node | undefined {
    if (isAlias(node)) return this.#document && node.resolve(this.#document);
    return (node as Node | null | undefined) ?? undefined;
  }

  /** The edit that puts a word in the place of a scalar, in the quotes that it has. */
  replaced(scalar: Scalar, word: string): Edit {
    const [start, end] = spanOf(scalar);
    return { start, end, text: inQuotesOf(scalar, word) };
  }

  /** Where an index of the text is. */
  placeAt(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.#file.name, line, column: col };
  }

  /** Aliases and merge keys are followed: what a map says itself comes first. */
  #entries(node: unknown): MapEntries {
    const map = this.resolved(node);
    if (!isMap(map)) return NONE;
    const entries = new Map<string, MapEntry>();
    const bases: unknown[] = [];
    for (const pair of map.items as Pair<Scalar, Node | null>[]) {
      if (pair.key.value === '<<' && pair.key.type === 'PLAIN') bases.push(pair.value);
      else entries.set(String(pair.key.value), { pair, map });
    }
    for (const base of bases) {
      const list = this.resolved(base);
      for (const one of isSeq(list) ? list.items : [base]) {
        for (const [key, entry] of this.#entries(one)) if (!entries.has(key)) entries.set(key, entry);
      }
    }
    return entries;
  }
}

/** Where a value begins and ends in the text, without its anchor. */
export function spanOf(node: Node | null | undefined): readonly [number, number] {
  const [start = 0, end = 0] = node?.range ?? [];
  return [start, end];
}

/** A word in the quotes that a scalar has. */
export function inQuotesOf({ type }: Scalar, word: string): string {
  if (type === 'QUOTE_DOUBLE') return `"${word}"`;
  return type === 'QUOTE_SINGLE' ? `'${word}'` : word;
}
