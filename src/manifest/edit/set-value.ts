/**
 * Changing one value in the text of a manifest and nothing else: what is equal keeps its text, down to its quotes and comments.
 * What is added is written on one line. Pure.
 */

import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Json } from '../../model.ts';
import { canonical } from '../../text/canonical.ts';
import { ownValue } from '../../text/own-value.ts';
import { isList, isObject, type JsonObject, withTexts } from '../yaml/record.ts';
import { type Edit, lineBreak, lineEnd, lineStart } from './text-edits.ts';
import { entryText, valueText, valueTextLike } from './value-text.ts';

/** A map as the parser gives it. */
export type ParsedMap = YAMLMap.Parsed<Scalar.Parsed, ParsedNode | null>;
/** A key with its value. */
export type ParsedPair = Pair<Scalar.Parsed, ParsedNode | null>;

/** The text cannot be changed by program without a loss, such as of a comment. The message says what is in the way. */
export class NotEditable extends Error {
  override readonly name = 'NotEditable';
}

/** How a value is set. */
export interface SetOptions {
  /** The order of a list does not count: what it holds already keeps its place. */
  readonly loose: boolean;
}

/** What the nodes of a YAML text mean, without variables: `$$` is a dollar sign. */
export function meaningOf(node: ParsedNode | null): Json {
  return withTexts((node?.toJSON() ?? null) as Json, (text) => text.replaceAll('$$', '$'));
}

/** Changes the texts of values. */
export class ValueEditor {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The edits that give a key another value. Throws NotEditable. */
  set(pair: ParsedPair, value: Json, options: SetOptions): Edit[] {
    const { key, value: node } = pair;
    if (isAbsent(node)) {
      const colon = this.#colonBehind(key);
      return [{ start: colon, end: colon, text: ` ${valueText(value)}` }];
    }
    return this.#replaceIn(node, value, options) ?? [this.#whole(node, valueText(value), key)];
  }

  /** The edit that adds a key to a map. Throws NotEditable. */
  insert(map: ParsedMap, key: string, value: Json): Edit {
    const entry = entryText(key, value);
    const last = map.items.at(-1);
    if (map.flow === true) {
      const start = map.range[0] + 1;
      if (last !== undefined) return insertion(endOfPair(last), `, ${entry}`);
      return insertion(start, /\s/.test(this.#text.charAt(start)) ? ` ${entry}` : ` ${entry} `);
    }
    const [first] = map.items;
    if (first === undefined || last === undefined) throw new NotEditable('the map is empty');
    const column = first.key.range[0] - lineStart(this.#text, first.key.range[0]);
    return this.#lineBehind(endOfPair(last), column, entry);
  }

  /** The edits inside of a value; undefined where the whole of it must be rewritten. */
  #replaceIn(node: ParsedNode, value: Json, options: SetOptions): Edit[] | undefined {
    if (canonical(meaningOf(node)) === canonical(value)) return [];
    if (isMap(node) && isObject(value)) return this.#map(node as ParsedMap, value, options);
    if (isSeq(node) && isList(value) && value.length > 0 && node.items.length > 0)
      return this.#list(node as YAMLSeq.Parsed, value, options);
    if (!isScalar(node)) return undefined;
    const [start] = node.range;
    const end = this.#endOfText(node);
    const comment = /^[|>][^\n#]*(\s#[^\r\n]*)/.exec(this.#text.slice(start, end))?.[1] ?? '';
    const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
    const text = valueTextLike(value, node.type);
    return [{ start, end, text: isBlock ? `${text}${comment}` : text }];
  }

  #map(map: ParsedMap, value: JsonObject, options: SetOptions): Edit[] | undefined {
    const known = new Set(map.items.map(({ key }) => String(key.value)));
    if ([...known].some((key) => !Object.hasOwn(value, key))) return undefined;
    const edits = map.items.flatMap((pair) => {
      const wanted = ownValue(value, String(pair.key.value)) ?? null;
      return canonical(meaningOf(pair.value)) === canonical(wanted) ? [] : this.set(pair, wanted, options);
    });
    const added = Object.entries(value).filter(([key]) => !known.has(key));
    return [...edits, ...added.map(([key, inner]) => this.insert(map, key, inner))];
  }

  #list(list: YAMLSeq.Parsed, given: readonly Json[], options: SetOptions): Edit[] | undefined {
    const present = list.items.map((item) => canonical(meaningOf(item)));
    const isLoose = options.loose && list.items.every((item) => isScalar(item));
    const wanted = isLoose ? inOrderOf(present, given) : given;
    // What is there in the right order stays.
    let kept = 0;
    const going = new Set<number>();
    for (const [index, text] of present.entries()) {
      if (kept < wanted.length && canonical(wanted[kept]) === text) kept += 1;
      else going.add(index);
    }
    const added = wanted.slice(kept);
    if (kept === 0 || (!isLoose && wanted.length === present.length))
      return this.#itemByItem(list, wanted, options);
    // An item that only moves would lose its comments.
    if (added.some((one) => present.includes(canonical(one)))) return undefined;
    return this.#withItems(list, going, added);
  }

  /** Gives items other values, each in its place. */
  #itemByItem(list: YAMLSeq.Parsed, wanted: readonly Json[], options: SetOptions): Edit[] | undefined {
    const edits = list.items.slice(0, wanted.length).flatMap((item, index) => {
      const value = wanted[index] ?? null;
      return this.#replaceIn(item, value, options) ?? [this.#whole(item, valueText(value))];
    });
    const surplus = [...list.items.keys()].slice(wanted.length);
    const added = wanted.slice(list.items.length);
    if (surplus.length + added.length === 0) return edits;
    // Pieces of a list on one line have no edits of their own beside that of the whole.
    if (list.flow === true) return undefined;
    return [...edits, ...this.#withItems(list, new Set(surplus), added)];
  }

  /** Takes items out of a list, and adds others at its end. */
  #withItems(list: YAMLSeq.Parsed, going: ReadonlySet<number>, added: readonly Json[]): Edit[] {
    const texts = added.map(valueText);
    return list.flow === true ? [this.#flowList(list, going, texts)] : this.#blockList(list, going, texts);
  }

  /** Takes items out of a list in brackets, and adds others at its end. */
  #flowList(list: YAMLSeq.Parsed, going: ReadonlySet<number>, added: readonly string[]): Edit {
    this.#refuseComments(list);
    const [start, end] = list.range;
    const { items } = list;
    const first = items[0]?.range[0] ?? start + 1;
    const last = items.at(-1);
    const close = last === undefined ? first : this.#endOfText(last);
    const texts = items.flatMap((item, index) => {
      if (going.has(index)) return [];
      const before = items[index - 1];
      const comma = before === undefined ? '' : this.#text.slice(this.#endOfText(before), item.range[0]);
      return [{ comma, text: this.#text.slice(item.range[0], this.#endOfText(item)) }];
    });
    const usual = texts.find(({ comma }) => comma !== '')?.comma ?? ', ';
    const all = [...texts, ...added.map((text) => ({ comma: '', text }))];
    const inner = all
      .map(({ comma, text }, index) => (index === 0 ? text : (comma || usual) + text))
      .join('');
    return { start, end, text: this.#text.slice(start, first) + inner + this.#text.slice(close, end) };
  }

  /** Takes whole lines of items out of a list, and adds others behind the last one that stays. */
  #blockList(list: YAMLSeq.Parsed, going: ReadonlySet<number>, added: readonly string[]): Edit[] {
    const dashes = this.#dashesOf(list);
    const lastKept = list.items.findLastIndex((_item, index) => !going.has(index));
    const edits = [...going].map((index) => {
      const start = lineStart(this.#text, dashes[index] ?? 0);
      if (/\S/.test(this.#text.slice(start, dashes[index])))
        throw new NotEditable('the list begins on the line of something else');
      return this.#linesFrom(start, list.items[index] ?? null, dashes[index] ?? 0);
    });
    const [item, dash] = [list.items[lastKept], dashes[lastKept]];
    if (added.length === 0 || dash === undefined) return edits;
    const column = dash - lineStart(this.#text, dash);
    const end = isAbsent(item ?? null) ? dash + 1 : this.#endOfText(item as ParsedNode);
    return [...edits, ...added.map((text) => this.#lineBehind(end, column, `- ${text}`))];
  }

  /** Where the dashes of a list are. */
  #dashesOf({ srcToken, items }: YAMLSeq.Parsed): number[] {
    const tokens = srcToken?.type === 'block-seq' ? srcToken.items.flatMap(({ start }) => start) : [];
    const dashes = tokens.filter(({ type }) => type === 'seq-item-ind').map(({ offset }) => offset);
    if (dashes.length !== items.length) throw new NotEditable('the list has a form of its own');
    return dashes;
  }

  /** All lines from a start to the end of a value, with what is behind it on its last line. */
  #linesFrom(start: number, node: ParsedNode | null, at: number): Edit {
    const end = this.#text.indexOf('\n', isAbsent(node) ? at : this.#endOfText(node));
    if (end !== -1) return { start, end: end + 1, text: '' };
    // The last line of the file has no line break: the one before it goes.
    return { start: lineEnd(this.#text, start - 1), end: this.#text.length, text: '' };
  }

  /** A value that is rewritten as a whole. */
  #whole(node: ParsedNode, text: string, key?: Scalar.Parsed): Edit {
    this.#refuseComments(node);
    const [start] = node.range;
    const end = this.#endOfText(node);
    const isBlock = (isMap(node) || isSeq(node)) && node.flow !== true;
    if (!isBlock || key === undefined) return { start, end, text };
    const colon = this.#colonBehind(key);
    // What is on lines of its own moves up to its key.
    const isFree = /^\s*$/.test(this.#text.slice(colon, start));
    return isFree ? { start: colon, end, text: ` ${text}` } : { start, end, text };
  }

  #refuseComments(node: ParsedNode): void {
    if (hasComment(this.#text.slice(node.range[0], this.#endOfText(node))))
      throw new NotEditable('there are comments inside of it');
  }

  /** Behind the colon of a key. */
  #colonBehind({ range: [, end] }: Scalar.Parsed): number {
    const colon = this.#text.indexOf(':', end);
    if (colon === -1 || /\S/.test(this.#text.slice(end, colon)))
      throw new NotEditable('its key has a form of its own');
    return colon + 1;
  }

  /** A line of its own behind the one on which something ends. */
  #lineBehind(end: number, column: number, text: string): Edit {
    // A text over several lines ends behind its last line break.
    const at = lineEnd(this.#text, this.#text.slice(0, end).trimEnd().length);
    return insertion(at, `${lineBreak(this.#text)}${' '.repeat(column)}${text}`);
  }

  /** Where the text of a value ends, without line breaks behind it. */
  #endOfText(node: ParsedNode): number {
    const end = endOf(node);
    return end - (/[\r\n]+$/.exec(this.#text.slice(node.range[0], end))?.[0].length ?? 0);
  }
}

/** Whether there is nothing between a key and the next one. */
export function isAbsent(node: ParsedNode | null): node is null {
  return node === null || (isScalar(node) && node.source === '' && node.type === 'PLAIN');
}

function insertion(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

/** Where a value ends; a collection in block style ends with the last value in it. */
function endOf(node: ParsedNode): number {
  const last = (isMap(node) || isSeq(node)) && node.flow !== true ? node.items.at(-1) : undefined;
  if (last === undefined) return node.range[1];
  return isPair(last) ? endOfPair(last as ParsedPair) : endOf(last as ParsedNode);
}

function endOfPair({ key, value }: ParsedPair): number {
  return isAbsent(value) ? key.range[1] + 1 : endOf(value);
}

/** Whether a comment is in a piece of YAML. */
function hasComment(piece: string): boolean {
  return [...new Lexer().lex(piece)].some((lexeme) => lexeme.startsWith('#'));
}

/** What is wanted, with what is there already in its order, and the rest behind that. */
function inOrderOf(present: readonly string[], wanted: readonly Json[]): Json[] {
  const left = new Map(wanted.map((value) => [canonical(value), value]));
  const kept = present.flatMap((text) => {
    const value = left.get(text);
    left.delete(text);
    return value === undefined ? [] : [value];
  });
  return [...kept, ...left.values()];
}
