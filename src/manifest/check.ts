/**
 * Checks a parsed file against the schema and gives the plain value that it means: placeholders replaced, durations in
 * seconds, sets sorted. What is wrong is reported and left out; whether something is missing is decided later, once
 * defaults are merged in.
 */

import type { Api, Json, Place } from '../model.ts';
import { DURATION_FORM, parseDuration } from './duration.ts';
import { fill, type Lookup } from './placeholders.ts';
import { type Findings, inside, quote } from './problem.ts';
import {
  type ChoiceShape,
  type DurationShape,
  type EntriesShape,
  type Field,
  type FieldsShape,
  type ListShape,
  otherApi,
  plural,
  type ScalarShape,
  type Shape,
  type TermShape,
  type TextShape,
  type TruthShape,
  termPattern,
  usableIn,
  type WholeShape,
} from './shape.ts';
import { closest } from './suggest.ts';
import type { Entry, ListNode, MapNode, Node, ScalarNode } from './tree.ts';

/** What a check needs and what it fills. */
export interface CheckContext {
  /** Undefined when no file says it, which is reported elsewhere: both generations are then accepted. */
  readonly api: Api | undefined;
  readonly lookup: Lookup;
  /** The file is sound YAML; if it is not, what seems to be absent may be lost. */
  readonly isWhole: boolean;
  readonly findings: Findings;
  /** Takes the place of everything that is declared, by address. */
  readonly places: Map<string, Place>;
}

/** The value that a node means by a shape; undefined when it is unusable, which has then been reported. */
export function check(shape: Shape, node: Node, address: string, context: CheckContext): Json | undefined {
  return new Checker(context).value(shape, node, address);
}

/** A scalar with its placeholders replaced. */
interface Reading {
  readonly value: string | number | boolean | null;
  /** It was one whole placeholder: it takes the type that the field asks for. */
  readonly whole: boolean;
  /** What to call it in a message: the text itself, or the variable that must not be shown. */
  readonly shown: string;
  /** A variable took part: neither the value nor a guess at it may be shown. */
  readonly hidden: boolean;
  readonly written: string;
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
    if (shape.type === 'set') return this.#set(shape, node, address);
    return this.#scalar(shape, node, address);
  }

  // ---- maps ----------------------------------------------------------------------------------------------------

  #fields(shape: FieldsShape, node: Node, address: string): Json | undefined {
    const map = this.#map(shape, node, address);
    if (map === undefined) return undefined;
    const value: Record<string, Json> = {};
    for (const [key, entry] of map) {
      const at = inside(address, key);
      this.#context.places.set(at, entry.place);
      const field = this.#fieldFor(shape, key, entry, address);
      if (field === undefined) continue;
      const checked = this.value(field.shape, entry.value, at);
      if (checked !== undefined) value[key] = checked;
    }
    return value;
  }

  #fieldFor(shape: FieldsShape, key: string, entry: Entry, address: string): Field | undefined {
    const { api } = this.#context;
    const at = inside(address, key);
    const field = ownValue(shape.fields, key);
    if (field === undefined) {
      this.#unknownKey(shape, key, entry, address);
      return undefined;
    }
    if (usableIn(api, field)) return field;
    const { counterpart } = field;
    this.#error(
      entry.place,
      at,
      counterpart === undefined
        ? `${key} exists in ${field.api} only, and this manifest says api: ${api}; remove the line`
        : `${key} is the name in ${field.api}, and this manifest says api: ${api}; write ${counterpart}`,
    );
    return undefined;
  }

  #unknownKey(shape: FieldsShape, key: string, entry: Entry, address: string): void {
    const at = inside(address, key);
    const advice = ownValue(shape.advice, key);
    if (advice !== undefined) {
      this.#error(entry.place, at, `unknown key ${quote(key)}: ${advice}`);
      return;
    }
    const meant = ownValue(shape.slips, key) ?? closest(key, this.#usableKeys(shape));
    if (meant === undefined) {
      const known = this.#usableKeys(shape).join(', ');
      this.#error(entry.place, at, `unknown key ${quote(key)}; ${article(shape.noun)} can have ${known}`);
      return;
    }
    this.#error(entry.place, at, `unknown key ${quote(key)}; did you mean ${meant}?`);
    // The field was meant: it is not missing as well, and what is wrong in it can be said now.
    if (!this.#context.places.has(inside(address, meant))) {
      this.#context.places.set(inside(address, meant), entry.place);
    }
    const field = ownValue(shape.fields, meant);
    if (field !== undefined) this.value(field.shape, entry.value, at);
  }

  #usableKeys(shape: FieldsShape): string[] {
    const { api } = this.#context;
    return Object.entries(shape.fields)
      .filter(([, field]) => usableIn(api, field))
      .map(([key]) => key);
  }

  #entries(shape: EntriesShape, node: Node, address: string): Json | undefined {
    const map = this.#map(shape, node, address);
    if (map === undefined) return undefined;
    const value: Record<string, Json> = {};
    const pattern = wholePattern(shape.key.pattern);
    for (const [key, entry] of map) {
      const at = inside(address, key);
      this.#context.places.set(at, entry.place);
      if (key.includes('${')) {
        this.#error(
          entry.place,
          at,
          'variables are replaced in values only, never in keys; write the key out',
        );
      } else if (!pattern.test(key)) {
        this.#error(entry.place, at, `the key ${quote(key)} must be ${shape.key.rule}`);
      }
      const checked = this.value(shape.of, entry.value, at);
      if (checked !== undefined && pattern.test(key)) value[key] = checked;
    }
    return value;
  }

  #map(shape: FieldsShape | EntriesShape, node: Node, address: string): MapNode['entries'] | undefined {
    if (node.kind === 'map') return node.entries;
    if (node.kind === 'scalar' && node.value === null) {
      if (shape.explicit !== true) return new Map();
      return this.#empty(node.place, address, 'write {} if you mean none, or remove the line');
    }
    this.#error(node.place, address, `${mapWanted(shape)}, not ${kindOf(node)}${mapRemedy(shape, node)}`);
    return undefined;
  }

  // ---- sets ----------------------------------------------------------------------------------------------------

  #set(shape: ListShape, node: Node, address: string): Json | undefined {
    const { api } = this.#context;
    if (node.kind === 'scalar' && node.value === null) {
      this.#empty(node.place, address, 'write a list such as [one, two], or remove the line');
      return undefined;
    }
    if (node.kind !== 'list') {
      const written = node.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
      const remedy =
        written !== undefined && /^[\w:*]{1,60}$/.test(written)
          ? `write [${written === '*' ? '"*"' : written}]`
          : 'write it as [one, two], or one a line after "- "';
      this.#error(node.place, address, `must be a list, not ${kindOf(node)}; ${remedy}`);
      return undefined;
    }
    if (node.items.length > shape.most) {
      this.#error(
        node.place,
        address,
        `the list has ${node.items.length} entries; ${shape.most} are the most`,
      );
      return undefined;
    }
    if (node.items.length === 0) this.#emptySet(shape, node, address, api);
    return this.#members(shape, node, address);
  }

  #emptySet(shape: ListShape, node: ListNode, address: string, api: Api | undefined): void {
    const noun = shape.of.type === 'term' ? shape.of.noun : 'entry';
    if (api !== undefined && shape.filled.includes(api)) {
      this.#error(node.place, address, `the list is empty; ${api} needs one ${noun} at least`);
    } else {
      this.#context.findings.warn(
        node.place,
        address,
        `the list is empty: without a ${noun} nothing will ever happen here`,
      );
    }
  }

  #members(shape: ListShape, list: ListNode, address: string): Json | undefined {
    const found = new Set<string>();
    let sound = true;
    list.items.forEach((item, index) => {
      const at = `${address}[${index}]`;
      this.#context.places.set(at, item.place);
      const checked = this.value(shape.of, item, at);
      if (typeof checked !== 'string') {
        sound = false;
      } else if (found.has(checked)) {
        this.#context.findings.warn(item.place, at, 'this is in the list twice; one of them can go');
      } else {
        found.add(checked);
      }
    });
    return sound ? [...found].sort() : undefined;
  }

  // ---- scalars -------------------------------------------------------------------------------------------------

  #scalar(shape: ScalarLike, node: Exclude<Node, { kind: 'unusable' }>, address: string): Json | undefined {
    const complain = (message: string): undefined => this.#error(node.place, address, message);
    if (node.kind !== 'scalar')
      return complain(`must be ${wanted(shape, this.#context.api)}, not ${kindOf(node)}`);
    const reading = this.#read(node, address);
    if (reading === undefined) return undefined;
    const { value } = reading;
    if (
      value === null ||
      (reading.whole && value === 'null' && shape.type !== 'text' && shape.type !== 'scalar')
    ) {
      if (shape.nullable === true) return null;
      return this.#empty(node.place, address, `it must be ${wanted(shape, this.#context.api)}`);
    }
    switch (shape.type) {
      case 'text':
        return this.#text(shape, reading, complain);
      case 'whole':
        return this.#whole(shape, reading, complain);
      case 'truth':
        return this.#truth(shape, reading, complain);
      case 'choice':
        return this.#choice(shape, reading, complain);
      case 'duration':
        return this.#duration(shape, reading, complain);
      case 'scalar':
        return this.#anyScalar(shape, reading, complain);
      case 'term':
        return this.#term(shape, reading, complain, node.place, address);
    }
  }

  #read(node: ScalarNode, address: string): Reading | undefined {
    const { value, written } = node;
    if (typeof value !== 'string') return { value, whole: false, hidden: false, shown: written, written };
    const filled = fill(value, this.#context.lookup);
    if ('faults' in filled) {
      for (const fault of filled.faults) this.#error(node.place, address, fault);
      return undefined;
    }
    const hidden = filled.names.length > 0;
    const shown = hidden
      ? `the value of ${filled.names.map((name) => `\${${name}}`).join(' and ')}`
      : quote(filled.text);
    return { value: filled.text, whole: filled.whole, hidden, shown, written };
  }

  #text(shape: TextShape, { value, shown, written, hidden }: Reading, complain: Complain): Json | undefined {
    if (typeof value !== 'string') return complain(`must be text; put it in quotes: ${quote(written)}`);
    const subject = hidden ? `${shown} ` : '';
    const judgement = shape.judge?.(value);
    if (judgement !== undefined) return complain(`${subject}${judgement}`);
    if (wholePattern(shape.pattern).test(value)) return value;
    return complain(
      value === '' ? `${subject}is empty; it must be ${shape.rule}` : `${shown} must be ${shape.rule}`,
    );
  }

  #whole(shape: WholeShape, { value, whole, shown, written }: Reading, complain: Complain): Json | undefined {
    const digits = typeof value === 'string' && /^-?\d{1,16}$/.test(value);
    const number = whole && digits ? Number(value) : value;
    if (typeof number !== 'number' || !Number.isSafeInteger(number)) {
      if (digits)
        return complain(whole ? `${shown} is too large` : `must be a number; remove the quotes: ${written}`);
      return complain(`must be a whole number, not ${shown}`);
    }
    if (number < shape.least) return complain(`must be ${shape.least} or more, not ${shown}`);
    return number;
  }

  #truth(_shape: TruthShape, { value, whole, hidden, shown }: Reading, complain: Complain): Json | undefined {
    if (typeof value === 'boolean') return value;
    if (whole && typeof value === 'string' && /^(?:true|True|TRUE|false|False|FALSE)$/.test(value)) {
      return value.toLowerCase() === 'true';
    }
    const meant = hidden ? undefined : ownValue(TRUTH_WORDS, String(value).toLowerCase());
    return complain(`must be true or false, not ${shown}${meant === undefined ? '' : `; write ${meant}`}`);
  }

  #choice(
    shape: ChoiceShape,
    { value, whole, hidden, shown }: Reading,
    complain: Complain,
  ): Json | undefined {
    const { api } = this.#context;
    const found = shape.of.find(
      (choice) => choice.value === value || (whole && String(choice.value) === value),
    );
    if (found !== undefined) {
      if (usableIn(api, found)) return found.value;
      const rest = usableChoices(shape, api);
      return complain(
        `${found.value} exists in ${found.api} only, and this manifest says api: ${api}; write ${rest}`,
      );
    }
    if (!hidden && shape.of.some((choice) => String(choice.value) === value)) {
      return complain(`must be ${String(value)} without quotes`);
    }
    const choices = shape.of.map((choice) => String(choice.value));
    const mayGuess = !hidden && choices.length > 1;
    const near = mayGuess
      ? (ownValue(shape.slips, String(value)) ?? closest(String(value), choices))
      : undefined;
    const guess = near === undefined ? '' : `; did you mean ${near}?`;
    return complain(`must be ${usableChoices(shape, api)}, not ${shown}${guess}`);
  }

  #duration(shape: DurationShape, { value, shown }: Reading, complain: Complain): Json | undefined {
    if (shape.never && value === 'never') return 'never';
    const seconds = typeof value === 'string' ? parseDuration(value) : undefined;
    if (seconds !== undefined && seconds > 0) return seconds;
    if (typeof value === 'number') return complain(`needs a unit: write ${value}s for seconds, or m, h, d`);
    return complain(`must be ${wanted(shape, this.#context.api)}, not ${shown}`);
  }

  #anyScalar(_shape: ScalarShape, { value, written }: Reading, complain: Complain): Json | undefined {
    if (typeof value === 'number' && !Number.isFinite(value)) {
      return complain(`is no number that JSON can hold; put it in quotes for a text: ${quote(written)}`);
    }
    return value;
  }

  #term(
    shape: TermShape,
    { value, hidden, shown, written }: Reading,
    complain: Complain,
    place: Place,
    address: string,
  ): Json | undefined {
    const { api, findings } = this.#context;
    if (typeof value !== 'string') return complain(`must be text; put it in quotes: ${quote(written)}`);
    if (!termPattern.test(value)) {
      return complain(
        `must be the name of a ${shape.noun}, such as ${shape.known[api ?? 'v1.1'][1]}, not ${shown}`,
      );
    }
    const discouraged = ownValue(shape.discouraged, value);
    if (api === undefined) return value;
    if (shape.known[api].includes(value)) {
      if (discouraged !== undefined) findings.warn(place, address, discouraged);
      return value;
    }
    const instead = ownValue(shape.foreign[api], value);
    if (instead !== undefined) {
      const other = `is a ${shape.noun} of ${otherApi(api)}, and this manifest says api: ${api}`;
      const remedy =
        instead.length > 0 ? `write ${instead.join(' and ')}` : `${api} has no counterpart, so remove it`;
      return complain(
        discouraged === undefined
          ? `${shown} ${other}; ${remedy}`
          : `${shown} ${other}; list the ${shape.noun}s that you need`,
      );
    }
    const near = hidden ? undefined : closest(value, shape.known[api]);
    const guess = near === undefined ? 'it is sent as it is' : `did you mean ${near}?`;
    findings.warn(place, address, `${shown} is no ${shape.noun} of ${api} that is known here; ${guess}`);
    return value;
  }

  /** Says that a value is absent, unless it may only have been lost to a syntax error. */
  #empty(place: Place, address: string, remedy: string): undefined {
    if (this.#context.isWhole) this.#error(place, address, `nothing stands here; ${remedy}`);
  }

  #error(place: Place, address: string, message: string): undefined {
    this.#context.findings.error(place, address, message);
    return undefined;
  }
}

type ScalarLike = Exclude<Shape, FieldsShape | EntriesShape | ListShape>;
type Complain = (message: string) => undefined;

/** Words that other formats, and YAML 1.1, take for true and false. */
const TRUTH_WORDS: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  y: true,
  on: true,
  '1': true,
  false: false,
  no: false,
  n: false,
  off: false,
  '0': false,
};

/** The pattern of a shape, to match a whole text. */
export function wholePattern(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`, 'su');
}

function wanted(shape: ScalarLike, api: Api | undefined): string {
  switch (shape.type) {
    case 'text':
      return shape.rule;
    case 'whole':
      return 'a whole number';
    case 'truth':
      return 'true or false';
    case 'choice':
      return usableChoices(shape, api);
    case 'duration':
      return `${DURATION_FORM}${shape.never ? ', or never' : ''}`;
    case 'scalar':
      return 'a text, a number, true or false';
    case 'term':
      return `the name of a ${shape.noun}`;
  }
}

function usableChoices(shape: ChoiceShape, api: Api | undefined): string {
  const usable = shape.of.filter((choice) => usableIn(api, choice));
  return usable.map((choice) => String(choice.value)).join(' or ');
}

function mapWanted(shape: FieldsShape | EntriesShape): string {
  return shape.type === 'fields'
    ? `${article(shape.noun)} must be a map`
    : `must be a map from names to ${plural(shape.noun)}`;
}

function mapRemedy(shape: FieldsShape | EntriesShape, node: Node): string {
  if (shape.type === 'entries') {
    return `; write \`${shape.exampleKey}:\` and what belongs to it below, indented`;
  }
  if (shape.main !== undefined && node.kind === 'scalar')
    return `; write \`${shape.main}:\` before it, on a line below`;
  return '';
}

function kindOf(node: Node): string {
  if (node.kind === 'list') return 'a list';
  if (node.kind === 'map') return 'a map';
  if (node.kind === 'scalar' && typeof node.value === 'string') return 'a text';
  if (node.kind === 'scalar' && typeof node.value === 'number') return 'a number';
  return node.kind === 'scalar' && node.value !== null ? 'true or false' : 'nothing';
}

function ownValue<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  key: string,
): Value | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}

function article(noun: string): string {
  return noun === 'settings' || noun === 'defaults' ? noun : `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
