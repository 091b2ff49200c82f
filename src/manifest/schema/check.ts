/**
 * Checks a parsed file against the schema and gives the plain value that it means: placeholders replaced, durations in
 * seconds, sets sorted. What is wrong is reported and left out; whether something is missing is decided later, once
 * defaults are merged in.
 */

import type { Json, Place } from '../../model.ts';
import { meantDuration, parseDuration } from '../../text/duration.ts';
import { ownValue, setOwn } from '../../text/own-value.ts';
import { closest } from '../../text/suggest.ts';
import { FilePlaces } from '../yaml/places.ts';
import { Findings, inside, quote, withArticle } from '../yaml/problem.ts';
import { missingColon, missingSpace, tooShallow } from '../yaml/slips.ts';
import type { Entry, ListNode, MapNode, Node } from '../yaml/tree.ts';
import { type Misplaced, misplacedIn } from './depth.ts';
import { type CheckContext, checkScalar, wanted, wholePattern } from './scalar.ts';
import {
  type AnyShape,
  type EntriesShape,
  type Field,
  type FieldsShape,
  type ListShape,
  plural,
  type Shape,
  usableFields,
  usableIn,
  type VariantsShape,
} from './shape.ts';

/** The value that a node means by a shape; undefined when it is unusable, which has then been reported. */
export function check(shape: Shape, node: Node, address: string, context: CheckContext): Json | undefined {
  return new Checker(context).value(shape, node, address);
}

class Checker {
  readonly #context: CheckContext;

  constructor(context: CheckContext) {
    this.#context = context;
  }

  value(shape: Shape, node: Node, address: string): Json | undefined {
    // Once far too much is wrong, more of it is not worth the time.
    if (node.kind === 'unusable' || this.#context.findings.isFull) return undefined;
    if (shape.type === 'fields') return this.#fields(shape, node, address);
    if (shape.type === 'entries') return this.#entries(shape, node, address);
    if (shape.type === 'variants') return this.#variants(shape, node, address);
    if (shape.type === 'any') return this.#any(shape, node, address);
    if (shape.type === 'list') return this.#list(shape, node, address);
    if (node.kind === 'scalar') return checkScalar(shape, node, address, this.#context);
    return this.#error(
      node.place,
      address,
      `must be ${wanted(shape, this.#context.api)}, not ${kindOf(node)}`,
    );
  }

  // ---- maps ----------------------------------------------------------------------------------------------------

  #fields(shape: FieldsShape, node: Node, address: string): Json | undefined {
    if (shape.nullable === true && isNull(node)) return null;
    if (shape.word !== undefined && node.kind === 'scalar' && node.value === shape.word) return shape.word;
    const map = this.#map(shape, node, address);
    if (map === undefined) return undefined;
    const value: Record<string, Json> = {};
    const misplaced = this.#misplaced(shape, map, address);
    for (const [key, entry] of map) {
      if (this.#context.findings.isFull) break;
      const at = inside(address, key);
      this.#context.places.set(at, entry.place);
      if (misplaced.has(key)) continue;
      const field = this.#fieldFor(shape, key, entry, address);
      if (field === undefined) continue;
      const checked = this.value(field.shape, entry.value, at);
      if (checked !== undefined) setOwn(value, key, checked);
    }
    return value;
  }

  #fieldFor(shape: FieldsShape, key: string, entry: Entry, address: string): Field | undefined {
    const { api } = this.#context;
    const at = inside(address, key);
    const field = ownValue(shape.fields, key);
    if (field === undefined && shape.open !== undefined && ownValue(shape.advice, key) === undefined) {
      const near = ownValue(shape.aliases, key) ?? closest(key, this.#usableKeys(shape));
      const guess = near === undefined ? 'it is sent as it is' : `did you mean ${near}?`;
      const message = `${quote(key)} is not a known field of ${withArticle(shape.noun)}; ${guess}`;
      if (shape.quiet !== true) this.#context.findings.warn(entry.place, at, message);
      return { shape: shape.open };
    }
    if (field === undefined && shape.ignored !== undefined && key.startsWith(shape.ignored)) return undefined;
    if (field === undefined) return this.#unknownKey(shape, key, entry, address);
    if (usableIn(api, field)) return field;
    const advice =
      field.counterpart === undefined
        ? `exists in ${field.api} only, and this manifest says api: ${api}; remove the line`
        : `is the name in ${field.api}, and this manifest says api: ${api}; write ${field.counterpart}`;
    return this.#error(entry.place, at, `${key} ${advice}`);
  }

  #unknownKey(shape: FieldsShape, key: string, entry: Entry, address: string): undefined {
    const { places } = this.#context;
    const at = inside(address, key);
    const advice = ownValue(shape.advice, key);
    const usable = this.#usableKeys(shape);
    const near = advice === undefined ? closest(key, usable) : undefined;
    const meant = ownValue(shape.aliases, key) ?? near;
    const joined = /^([^:]+):./.exec(key)?.[1] ?? '';
    if (isNull(entry.value) && usable.includes(joined)) {
      places.set(inside(address, joined), entry.place);
      return this.#error(entry.place, at, missingSpace(joined));
    }
    const guess =
      meant === undefined
        ? `; ${withArticle(shape.noun)} can have ${usable.join(', ')}`
        : `; did you mean ${meant}?`;
    this.#error(entry.place, at, `unknown key ${quote(key)}${advice === undefined ? guess : `: ${advice}`}`);
    if (meant === undefined) return undefined;
    // The field was meant: it is not missing as well, and what is wrong in it can be said now.
    if (!places.has(inside(address, meant))) places.set(inside(address, meant), entry.place);
    const field = ownValue(shape.fields, meant);
    if (field !== undefined) this.value(field.shape, entry.value, at);
    return undefined;
  }

  #usableKeys(shape: FieldsShape): string[] {
    return usableFields(shape, this.#context.api).map(([key]) => key);
  }

  #entries(shape: EntriesShape, node: Node, address: string): Json | undefined {
    const map = this.#map(shape, node, address);
    if (map === undefined) return undefined;
    const value: Record<string, Json> = {};
    const pattern = wholePattern(shape.key.pattern);
    const misplaced = this.#misplaced(shape, map, address);
    for (const [key, entry] of map) {
      if (this.#context.findings.isFull) break;
      const at = inside(address, key);
      this.#context.places.set(at, entry.place);
      if (misplaced.has(key)) continue;
      if (key.includes('${')) {
        const message = 'variables are replaced in values only, never in keys; write the key out';
        this.#error(entry.place, at, message);
      } else if (!pattern.test(key)) {
        const named = shape.of.type === 'fields' ? ownValue(shape.of.fields, 'name') : undefined;
        const canSay =
          named?.required === undefined && named !== undefined && usableIn(this.#context.api, named);
        const remedy = canSay
          ? '; for this name in the account write another key and `name: …` below it'
          : '';
        this.#error(entry.place, at, `the key ${quote(key)} must be ${shape.key.rule}${remedy}`);
      }
      const checked =
        entry.again === true ? this.#apart(shape.of, entry, at) : this.value(shape.of, entry.value, at);
      if (checked !== undefined && pattern.test(key)) setOwn(value, key, checked);
    }
    return value;
  }

  /** Reports keys that are indented too little; those, and the sections that they are missing from, need no further check. */
  #misplaced(
    shape: FieldsShape | EntriesShape,
    map: MapNode['entries'],
    address: string,
  ): Pick<Misplaced, 'has'> {
    const misplaced = misplacedIn(shape, map, this.#context.api);
    for (const [key, section] of misplaced) {
      const { place } = map.get(key) as Entry;
      this.#error(place, inside(address, key), tooShallow(key, section, place.column - 1));
    }
    return misplaced.size === 0 ? misplaced : new Set([...misplaced].flat());
  }

  /** Checks what is read again whenever it is needed; its places are found again in the same way. */
  #apart(shape: Shape, entry: Entry, address: string): Json | undefined {
    const context = this.#context;
    context.places.leave(address, (places) => {
      const silent = { ...context, findings: new Findings(), secrets: undefined };
      check(shape, entry.value, address, { ...silent, places });
    });
    return check(shape, entry.value, address, { ...context, places: new FilePlaces() });
  }

  #map(shape: FieldsShape | EntriesShape, node: Node, address: string): MapNode['entries'] | undefined {
    if (node.kind === 'map') return node.entries;
    if (isNull(node)) {
      if (shape.explicit !== true) return new Map();
      return this.#empty(node.place, address, 'write {} if you mean none, or remove the line');
    }
    this.#error(node.place, address, `${mapWanted(shape)}, not ${kindOf(node)}${mapRemedy(shape, node)}`);
    return undefined;
  }

  // ---- variants --------------------------------------------------------------------------------------------------

  #variants(shape: VariantsShape, node: Node, address: string): Json | undefined {
    if (node.kind !== 'map') {
      const wantedMap = `${withArticle(shape.noun)} must be a map, not ${kindOf(node)}`;
      return this.#error(node.place, address, `${wantedMap}; write \`${shape.by}:\` and its fields below`);
    }
    const { api } = this.#context;
    const entry = node.entries.get(shape.by);
    const at = inside(address, shape.by);
    if (entry === undefined) {
      const message = `${shape.by} is missing; write the kind of ${shape.noun}, as in \`${shape.by}: ${shape.word.known[api ?? 'v2'][0]}\``;
      return this.#context.isWhole ? this.#error(node.place, at, message) : undefined;
    }
    const written = entry.value.kind === 'scalar' ? String(entry.value.value) : '';
    const advice = ownValue(shape.advice, written);
    if (advice !== undefined) return this.#error(entry.value.place, at, advice);
    const word = this.value(shape.word, entry.value, at);
    if (typeof word !== 'string' || api === undefined) return undefined;
    return this.#fields(ownValue(shape.of[api], word) ?? shape.other[api], node, address);
  }

  /** What cannot be used in it is left out, which has then been reported. */
  #any(shape: AnyShape, node: Node, address: string): Json | undefined {
    if (node.kind === 'scalar') return checkScalar(shape, node, address, this.#context);
    if (node.kind === 'list') {
      return node.items.flatMap((item, index) => this.value(shape, item, `${address}[${index}]`) ?? []);
    }
    if (node.kind !== 'map') return undefined;
    const entries = [...node.entries].flatMap(([key, entry]): [string, Json][] => {
      const value = this.value(shape, entry.value, inside(address, key));
      return value === undefined ? [] : [[key, value]];
    });
    return Object.fromEntries(entries);
  }

  // ---- lists ---------------------------------------------------------------------------------------------------

  #list(shape: ListShape, node: Node, address: string): Json | undefined {
    if (isNull(node)) {
      if (shape.isSet !== true && shape.of.type === 'fields') return [];
      if (shape.nullable === true) return null;
      return this.#empty(node.place, address, 'write a list such as [one, two], or remove the line');
    }
    if (node.kind !== 'list') {
      const remedy = remedyForList(shape, node);
      return this.#error(node.place, address, `must be a list, not ${kindOf(node)}; ${remedy}`);
    }
    if (node.items.length > shape.most) {
      const message = `the list has ${node.items.length} entries; ${shape.most} are the most`;
      return this.#error(node.place, address, message);
    }
    // What is unusable is null, and every other one keeps its place in the list.
    const values = node.items.map((item, index) => {
      const at = `${address}[${index}]`;
      this.#context.places.set(at, item.place);
      return this.value(shape.of, item, at) ?? null;
    });
    return shape.isSet === true ? this.#set(shape, values, node, address) : values;
  }

  #set(shape: ListShape, values: readonly Json[], node: ListNode, address: string): Json | undefined {
    const { api, findings } = this.#context;
    const noun = shape.of.type === 'term' ? shape.of.noun : 'entry';
    if (values.length === 0 && api !== undefined && shape.filled?.includes(api) === true) {
      this.#error(node.place, address, `the list is empty; ${api} needs one ${noun} at least`);
    } else if (values.length === 0) {
      const without = `without ${noun === 'entry' ? 'an' : 'a'} ${noun} nothing will ever happen here`;
      findings.warn(node.place, address, shape.empty ?? `the list is empty: ${without}`);
    }
    for (const [index, { place }] of node.items.entries()) {
      const value = values[index];
      if (typeof value === 'string' && values.indexOf(value) < index)
        findings.warn(place, `${address}[${index}]`, 'this is in the list twice; one of them can go');
    }
    return values.every((value) => typeof value === 'string') ? [...new Set(values)].sort() : undefined;
  }

  /** Says that a value is absent, unless it may only have been lost to a syntax error. */
  #empty(place: Place, address: string, remedy: string): undefined {
    if (this.#context.isWhole) this.#error(place, address, `this is empty; ${remedy}`);
  }

  #error(place: Place, address: string, message: string): undefined {
    return this.#context.findings.error(place, address, message);
  }
}

function mapWanted(shape: FieldsShape | EntriesShape): string {
  return shape.type === 'fields'
    ? `${withArticle(shape.noun)} must be a map`
    : `must be a map from names to ${plural(shape.noun)}`;
}

function mapRemedy(shape: FieldsShape | EntriesShape, node: Node): string {
  const text = node.kind === 'scalar' && typeof node.value === 'string' ? node.value : '';
  if (shape.type === 'entries') {
    const key = wholePattern(shape.key.pattern).test(text) ? text : shape.exampleKey;
    return `; write \`${key}:\` and what belongs to it below, indented`;
  }
  const [, key = '', sign] = /^([\w-]+)(:|$| )/.exec(text) ?? [];
  if (ownValue(shape.fields, key) !== undefined)
    return `; ${(sign === ':' ? missingSpace : missingColon)(key)}`;
  const main = shape.main === undefined ? undefined : ownValue(shape.fields, shape.main);
  if (main?.shape.type === 'duration') return durationRemedy(shape.main ?? '', node);
  if (shape.main !== undefined && node.kind === 'scalar')
    return `; write \`${shape.main}:\` before it, on a line below`;
  return '';
}

/** For a map that is most often written for its duration alone. A lone number most likely counts days. */
function durationRemedy(field: string, node: Node): string {
  const value = node.kind === 'scalar' ? node.value : undefined;
  const text = typeof value === 'number' ? `${value}d` : String(value);
  const meant = parseDuration(text) === undefined ? meantDuration(text) : text;
  return meant === undefined ? '' : `; write \`{ ${field}: ${meant} }\``;
}

function remedyForList({ of }: ListShape, node: Node): string {
  if (of.type === 'fields') return `begin every ${of.noun} with "- "`;
  const written = node.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
  return written !== undefined && /^[\w:*]{1,60}$/.test(written)
    ? `write [${written === '*' ? '"*"' : written}]`
    : 'write it as [one, two], or one a line after "- "';
}

function isNull(node: Node): boolean {
  return node.kind === 'scalar' && node.value === null;
}

function kindOf(node: Node): string {
  if (node.kind !== 'scalar') return `a ${node.kind}`;
  if (typeof node.value === 'string') return 'a text';
  if (typeof node.value === 'number') return 'a number';
  return node.value === null ? 'nothing' : 'true or false';
}
