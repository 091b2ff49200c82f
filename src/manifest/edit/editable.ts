/** A manifest file whose values can be changed in its text, by their addresses. Pure. */

import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type ParsedNode,
  parseDocument,
  visit,
} from 'yaml';
import type { Json, Place } from '../../model.ts';
import { placeholdersIn } from '../schema/placeholders.ts';
import type { ManifestFile } from '../yaml/tree.ts';
import {
  isAbsent,
  NotEditable,
  type ParsedMap,
  type ParsedPair,
  type SetOptions,
  ValueEditor,
} from './set-value.ts';
import type { Edit } from './text-edits.ts';

/** The edits of one field, or why people must make them. */
export type FieldEdits =
  | { readonly edits: readonly Edit[] }
  | { readonly message: string; readonly place: Place };

/** A file that has been found to be sound. */
export class EditableFile {
  readonly #name: string;
  readonly #lines = new LineCounter();
  readonly #document: Document.Parsed<ParsedNode>;
  readonly #editor: ValueEditor;
  /** How many aliases there are of each anchor. */
  readonly #aliases = new Map<string, number>();

  constructor({ name, text }: ManifestFile) {
    this.#name = name;
    this.#editor = new ValueEditor(text);
    this.#document = parseDocument(text, {
      keepSourceTokens: true,
      lineCounter: this.#lines,
      logLevel: 'silent',
      uniqueKeys: false,
    });
    visit(this.#document, {
      Alias: (_key, { source }) => {
        this.#aliases.set(source, (this.#aliases.get(source) ?? 0) + 1);
      },
    });
  }

  /** Whether the file itself, not its defaults, has something at the steps of an address. */
  has(steps: readonly string[]): boolean {
    return this.#valueAt(this.#document.contents, steps) !== undefined;
  }

  /**
   * The edits that give a field another value. `steps`: the way to it, such as `apps`, `support` and `name`. A field that is
   * declared elsewhere (in defaults, by a merge key) is overridden in its own place.
   */
  set(steps: readonly string[], value: Json, options: SetOptions): FieldEdits {
    try {
      return { edits: this.#edits(steps, value, options) };
    } catch (error) {
      if (error instanceof Refused) return { message: error.message, place: this.#placeOf(error.node) };
      if (!(error instanceof NotEditable)) throw error;
      const message = `It cannot be changed without a loss, as ${error.message}. Change it by hand.`;
      return { message, place: this.#placeOf(this.#wayTo(steps).at(-1)?.key ?? this.#document.contents) };
    }
  }

  #edits(steps: readonly string[], value: Json, options: SetOptions): readonly Edit[] {
    const way = this.#wayTo(steps);
    const last = way.at(-1);
    const nodes = [this.#document.contents, ...way.map((pair) => pair.value)];
    for (const map of nodes.slice(0, -1)) if (map !== null) this.#refuseShared(map);
    const node = nodes.at(-1) ?? null;
    if (way.length < steps.length) {
      if (isAlias(node)) throw this.#fromAlias(node, node);
      // Nothing is written below the key: what is added goes behind its colon.
      if (last !== undefined && isAbsent(node))
        return this.#editor.set(last, nested(steps.slice(way.length), value), options);
      if (!isMap(node)) throw new NotEditable('it is not in a map of its own');
      this.#refuseShared(node);
      return [this.#insertion(node as ParsedMap, steps, way.length, value)];
    }
    if (last === undefined) throw new NotEditable('it is the whole file');
    this.#refuseVariables(node, last);
    // An alias as the value itself is replaced: what it refers to stays as it is.
    if (!isAlias(node)) this.#refuseParts(node);
    return this.#editor.set(last, value, options);
  }

  /** The keys on the way to a value, as far as each is written below the one before. */
  #wayTo(steps: readonly string[]): ParsedPair[] {
    const way: ParsedPair[] = [];
    let node: ParsedNode | null = this.#document.contents;
    for (const step of steps) {
      const pair = pairOf(node, step);
      if (pair === undefined) break;
      way.push(pair);
      node = pair.value;
    }
    return way;
  }

  /** Adds what the map does not say itself. */
  #insertion(map: ParsedMap, steps: readonly string[], index: number, value: Json): Edit {
    const [step = '', ...below] = steps.slice(index);
    const merged = this.#merged(map, step);
    if (merged !== undefined) {
      const found = this.#valueAt(merged, below);
      this.#refuseVariables(found?.node ?? null, map);
      // A merge key is overridden as a whole: nothing that is below it would be left.
      if (below.length > 0) {
        const message = `It comes from a merge key (\`<<\`). Write \`${step}\` out in full here, or change it where it is, by hand.`;
        throw new Refused(message, map);
      }
    } else {
      const [, , ...inApp] = steps;
      const found = this.#valueAt(this.#document.contents, ['defaults', ...inApp]);
      if (found !== undefined) this.#refuseVariables(found.node, found.node ?? map);
      else if (below.length > 0) throw new Refused('It is not written in this file. Write it by hand.', map);
    }
    return this.#editor.insert(map, step, nested(below, value));
  }

  /** The value at steps, with aliases and merge keys followed. */
  #valueAt(
    start: ParsedNode | null,
    steps: readonly string[],
  ): { readonly node: ParsedNode | null } | undefined {
    let node: ParsedNode | null = this.#resolved(start);
    for (const step of steps) {
      const pair = pairOf(node, step);
      const found = pair === undefined ? this.#merged(node, step) : pair.value;
      if (found === undefined) return undefined;
      node = this.#resolved(found);
    }
    return { node };
  }

  /** What the merge keys of a map say of a key; of several the first one counts. */
  #merged(map: ParsedNode | null, step: string): ParsedNode | null | undefined {
    for (const { key, value } of isMap(map) ? (map as ParsedMap).items : []) {
      if (key.value !== '<<' || key.type !== 'PLAIN') continue;
      const base = this.#resolved(value);
      for (const one of isSeq(base) ? (base.items as (ParsedNode | null)[]) : [base]) {
        const found = this.#valueAt(one, [step]);
        if (found !== undefined) return found.node;
      }
    }
    return undefined;
  }

  #resolved(node: ParsedNode | null): ParsedNode | null {
    return isAlias(node) ? ((node.resolve(this.#document) as ParsedNode | undefined) ?? null) : node;
  }

  #placeOf(node: ParsedNode | null): Place {
    const { line, col } = this.#lines.linePos(node?.range[0] ?? 0);
    return { file: this.#name, line, column: col };
  }

  #refuseVariables(node: ParsedNode | null, at: ParsedPair | ParsedNode): void {
    const names = new Set<string>();
    const note = (value: unknown): void => {
      if (typeof value === 'string') for (const name of placeholdersIn(value)) names.add(name);
    };
    const resolved = this.#resolved(node);
    if (isScalar(resolved)) note(resolved.value);
    else if (resolved !== null) visit(resolved, { Scalar: (_key, { value }) => note(value) });
    if (names.size === 0) return;
    const written = [...names].map((name) => `\`\${${name}}\``).join(' and ');
    const where = isPair(at) ? at.key : at;
    throw new Refused(
      `${written} ${names.size === 1 ? 'fills' : 'fill'} it in. Change the ${names.size === 1 ? 'variable' : 'variables'}, or write the value in place of it by hand.`,
      node ?? where,
    );
  }

  /** Refuses what has parts that other places of the file use, or that come from other places. */
  #refuseParts(node: ParsedNode | null): void {
    if (node === null) return;
    visit(node, {
      Node: (_key, inner) => {
        if (isAlias(inner)) throw this.#fromAlias(inner, inner as Alias.Parsed);
        this.#refuseShared(inner as ParsedNode);
      },
    });
  }

  #refuseShared(node: ParsedNode): void {
    const anchor = isAlias(node) ? undefined : node.anchor;
    const count = anchor === undefined ? 0 : (this.#aliases.get(anchor) ?? 0);
    if (count === 0) return;
    throw new Refused(
      `It is inside of the anchor \`&${anchor}\`, which ${count === 1 ? 'another place uses' : `${count} other places use`}. Change it there for all of them, or write it out in this place, by hand.`,
      node,
    );
  }

  #fromAlias({ source }: Alias, node: ParsedNode): Refused {
    return new Refused(
      `It comes from the alias \`*${source}\`. Write the value out in place of the alias by hand, or change it at \`&${source}\`.`,
      node,
    );
  }
}

/** People must decide. */
class Refused extends Error {
  override readonly name = 'Refused';
  readonly node: ParsedNode;

  constructor(message: string, node: ParsedNode) {
    super(message);
    this.node = node;
  }
}

function pairOf(map: ParsedNode | null, key: string): ParsedPair | undefined {
  return isMap(map) ? (map as ParsedMap).items.find((pair) => pair.key.value === key) : undefined;
}

/** A value below some keys. */
function nested(steps: readonly string[], value: Json): Json {
  return steps.reduceRight((inner: Json, step) => ({ [step]: inner }), value);
}
