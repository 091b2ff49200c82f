/**
 * The language in which the manifest's schema is written: plain data. One description of a field serves the checking
 * of values, the "did you mean", the types of variables, and the JSON Schema that editors use.
 *
 * It is our own because a general validator would cost start-up time in every run, would know nothing of positions,
 * variables or the vendor's two API generations, and would report problems in the words of JSON Schema.
 */

import type { Api, Json } from '../../model.ts';
import type { DurationBounds } from '../../text/duration.ts';

/** What a value may look like. */
export type Shape =
  | TextShape
  | WholeShape
  | BooleanShape
  | ChoiceShape
  | DurationShape
  | ScalarShape
  | TermShape
  | ListShape
  | FieldsShape
  | EntriesShape
  | VariantsShape
  | AnyShape;

interface Described {
  /** For hover text in editors: what the value does. */
  readonly description: string;
  readonly examples?: readonly Json[];
  /** `null` is a value too: it asks to unset. */
  readonly nullable?: true;
}

/** A text. */
export interface TextShape extends Described {
  readonly type: 'text';
  /** The whole text must match this (read with the flags `u` and `s`). */
  readonly pattern: string;
  /** What the pattern requires, to complete "must be …". */
  readonly rule: string;
  /** A finer judgement than the pattern: what is wrong and what to write, or undefined. It must not repeat the text. */
  readonly judge?: (text: string) => string | undefined;
  /** What is doubtful about a sound text, for a warning. It must not repeat the text. */
  readonly doubt?: (text: string) => string | undefined;
  /** It is a credential: masked as soon as it is read, and never repeated in a message. */
  readonly secret?: true;
}

/** A whole number. */
export interface WholeShape extends Described {
  readonly type: 'whole';
  readonly least: number;
  readonly most?: number;
  /** What it counts: a duration is not taken, and its seconds are suggested. */
  readonly unit?: 'seconds';
}

/** `true` or `false`. */
export interface BooleanShape extends Described {
  readonly type: 'truth';
}

/** One of a few fixed values. */
export interface ChoiceShape extends Described {
  readonly type: 'choice';
  readonly of: readonly Choice[];
  /** What people write by mistake, with the value they mean. */
  readonly aliases?: Readonly<Record<string, string>>;
}

/** One fixed value. */
export interface Choice {
  readonly value: string | number;
  readonly description?: string;
  /** Known to this API generation only. */
  readonly api?: Api;
}

/** A span of time, given in seconds after checking; or the word `never`, if that is allowed. */
export interface DurationShape extends Described {
  readonly type: 'duration';
  readonly bounds: DurationBounds;
  readonly never: boolean;
}

/** A text, a number, true or false. */
export interface ScalarShape extends Described {
  readonly type: 'scalar';
}

/** A word of the vendor's vocabulary, which differs between the API generations and grows: an unknown one is a warning. */
export interface TermShape extends Described {
  readonly type: 'term';
  /** What such a word is called, such as `trigger`. */
  readonly noun: string;
  readonly known: Readonly<Record<Api, readonly string[]>>;
  /** For each generation, the words of the other one, with what to write instead (nothing, when there is no counterpart). */
  readonly foreign: Readonly<Record<Api, Readonly<Record<string, readonly string[]>>>>;
  /** An unknown word that is one letter off a known one is an error: it is a slip, not a word that the vendor has added. */
  readonly refusesSlips?: true;
  /** Words that are valid and yet unwise, with the reason. */
  readonly discouraged: Readonly<Record<string, string>>;
}

/** A list in the order of the file. */
export interface ListShape extends Described {
  readonly type: 'list';
  readonly of: Shape;
  /** Of texts whose order does not count, and of which none counts twice. */
  readonly isSet?: true;
  /** Generations in which a set must not be empty. */
  readonly filled?: readonly Api[];
  /** What an empty set means, where that is more than that nothing happens. */
  readonly empty?: string;
  readonly most: number;
}

/** A map with known keys. */
export interface FieldsShape extends Described {
  readonly type: 'fields';
  /** What such a map is called, such as `webhook`. */
  readonly noun: string;
  readonly fields: Readonly<Record<string, Field>>;
  /** Keys that people write by mistake, with the field they mean. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** Keys that people write by mistake, with what to do instead. */
  readonly advice?: Readonly<Record<string, string>>;
  /** The field that a lone text most likely stands for. */
  readonly main?: string;
  /** Fields that cannot be combined. */
  readonly conflicts?: readonly Conflict[];
  /** Exactly one of these must be there. */
  readonly oneOf?: readonly string[];
  /** At least one of these must be there. */
  readonly someOf?: readonly string[];
  /** When this field is true, nothing is required, and only these fields may be beside it. */
  readonly unlessTrue?: { readonly field: string; readonly beside: readonly string[] };
  /** Keys that are not known are warned about and passed on. */
  readonly open?: AnyShape;
  /** Of an {@link open} one: not even warned about. */
  readonly quiet?: true;
  /** A word that may be there in place of the map. */
  readonly word?: string;
  /** Keys that begin with this are ignored. */
  readonly ignored?: string;
  /** Nothing after the colon is an error, because it could be meant in more than one way. */
  readonly explicit?: true;
}

/** A key of a {@link FieldsShape}. */
export interface Field {
  readonly shape: Shape;
  /** In these generations the field must be there once defaults are merged in. */
  readonly required?: readonly Api[];
  /** Known to this generation only. */
  readonly api?: Api;
  /** What the other generation calls it. */
  readonly counterpart?: string;
  /** Setting this to true does nothing unless that other field is true. */
  readonly needs?: string;
}

/** `field` may not be there when `other` has the value `is`. */
export interface Conflict {
  readonly field: string;
  readonly other: string;
  readonly is: string;
  readonly because: string;
}

/** A map whose keys are chosen by the author of the manifest. */
export interface EntriesShape extends Described {
  readonly type: 'entries';
  /** What one entry is called, such as `webhook`. */
  readonly noun: string;
  /** A possible key, for messages. */
  readonly exampleKey: string;
  readonly key: KeyRule;
  readonly of: Shape;
  readonly most?: number;
  /** What holds at most so many; `an app` unless it is said. */
  readonly within?: string;
  /** Nothing after the colon is an error, because it could be meant in more than one way. */
  readonly explicit?: true;
}

/** A map whose fields depend on the word in one of them. */
export interface VariantsShape extends Described {
  readonly type: 'variants';
  /** What such a map is called, such as `channel`. */
  readonly noun: string;
  /** The field that tells the variants apart. */
  readonly by: string;
  /** What it may be. */
  readonly word: TermShape;
  /** Words that belong elsewhere, with what to do instead. */
  readonly advice: Readonly<Record<string, string>>;
  /** By generation and word; every shape has the field {@link by} itself. */
  readonly of: Readonly<Record<Api, Readonly<Record<string, FieldsShape>>>>;
  /** For a word that is not known here. */
  readonly other: Readonly<Record<Api, FieldsShape>>;
}

/** Anything that JSON can hold, with its placeholders replaced: what the vendor understands and this tool does not. */
export interface AnyShape extends Described {
  readonly type: 'any';
  /** What a variable fills in may be a credential: it is masked. */
  readonly secret?: true;
}

/** What the keys of an {@link EntriesShape} look like. */
export interface KeyRule {
  readonly pattern: string;
  readonly rule: string;
}

/** What the names in the vendor's vocabularies look like. */
export const termPattern = /^[\w:*.-]{1,100}$/;

/** Whether something that may belong to one generation can be used in this one; in an unknown one everything can. */
export function usableIn(api: Api | undefined, thing: { readonly api?: Api }): boolean {
  return thing.api === undefined || api === undefined || thing.api === api;
}

/** The fields of a shape that can be used in a generation, by key. */
export function usableFields({ fields }: FieldsShape, api: Api | undefined): [string, Field][] {
  return Object.entries(fields).filter(([, field]) => usableIn(api, field));
}

/** The other API generation. */
export function otherApi(api: Api): Api {
  return api === 'v1.1' ? 'v2' : 'v1.1';
}

/** Several of a noun, for messages. */
export function plural(noun: string): string {
  return noun.endsWith('y') && !noun.endsWith('ey') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
