/**
 * The schema of the manifest as JSON Schema (draft 7, which editors know best), for completion and hover text. It is
 * written at build time, never at run time. It refuses nothing that a run accepts; what it cannot say, such as one
 * target twice or files that contradict each other, is left to the run.
 */

import { APIS, type Api } from '../model.ts';
import { schemaAddress } from '../runtime/version.ts';
import type { Language } from './language.ts';
import {
  type ChoiceShape,
  type EntriesShape,
  type FieldsShape,
  type ListShape,
  plural,
  type Shape,
  type TermShape,
  termPattern,
  usableFields,
  usableIn,
  type VariantsShape,
} from './schema/shape.ts';
import type { JsonObject } from './yaml/record.ts';
import { PROTOTYPE_KEYS } from './yaml/tree.ts';

/** A value that is one whole placeholder, where the field takes no text. */
const WHOLE_PLACEHOLDER = String.raw`^\$\{[\s\S]*\}$`;
/** A text with a placeholder somewhere: an editor cannot know what it will be. */
const HAS_PLACEHOLDER = String.raw`\$\{`;

/** The JSON Schema of a manifest file. */
export function manifestJsonSchema(language: Language): JsonObject {
  const { manifestShape } = language;
  const definitions = new Map<string, JsonObject>();
  const fields = Object.entries(manifestShape.fields);
  const mapFields = fields.filter(([, { shape }]) => isMap(shape));
  const scalarFields = fields.filter(([, { shape }]) => !isMap(shape));
  const anyApi = new SchemaWriter(undefined, language, definitions);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: schemaAddress('manifest.schema.json'),
    title: 'smooch-provision manifest',
    description: manifestShape.description,
    type: 'object',
    required: fields.filter(([, field]) => field.required !== undefined).map(([key]) => key),
    additionalProperties: false,
    ...(manifestShape.ignored === undefined
      ? {}
      : { patternProperties: { [`^${manifestShape.ignored}`]: {} } }),
    properties: {
      ...Object.fromEntries(scalarFields.map(([key, { shape }]) => [key, anyApi.schema(shape)])),
      ...Object.fromEntries(mapFields.map(([key, { shape }]) => [key, words(shape)])),
    },
    allOf: APIS.map((api) => {
      const writer = new SchemaWriter(api, language, definitions);
      return implication(
        { required: ['api'], properties: { api: { const: api } } },
        {
          properties: Object.fromEntries(
            mapFields.map(([key, field]) => [key, usableIn(api, field) ? writer.schema(field.shape) : false]),
          ),
          // What an app lacks may come from the defaults, where there are any.
          ...implication(
            { not: { required: ['defaults'] } },
            requirements(manifestShape, api, language) ?? {},
          ),
        },
      );
    }),
    definitions: Object.fromEntries(definitions),
  };
}

/** Writes shapes for one API generation; maps with known keys become definitions, written once. */
class SchemaWriter {
  readonly #api: Api | undefined;
  readonly #language: Language;
  readonly #definitions: Map<string, JsonObject>;

  constructor(api: Api | undefined, language: Language, definitions: Map<string, JsonObject>) {
    this.#api = api;
    this.#language = language;
    this.#definitions = definitions;
  }

  schema(shape: Shape): JsonObject {
    if (shape.type === 'fields') return this.#reference(shape);
    return { ...words(shape), ...this.#body(shape) };
  }

  #body(shape: Exclude<Shape, FieldsShape>): JsonObject {
    const orNull = shape.nullable === true ? ['null'] : [];
    const text = shape.nullable === true ? ['string', 'null'] : 'string';
    switch (shape.type) {
      case 'text':
        return { type: text, pattern: orPlaceholder(`^(?:${shape.pattern})$`) };
      case 'whole':
        return {
          type: ['integer', ...orNull, 'string'],
          minimum: shape.least,
          maximum: shape.most ?? Number.MAX_SAFE_INTEGER,
          pattern: WHOLE_PLACEHOLDER,
        };
      case 'truth':
        return { type: ['boolean', ...orNull, 'string'], pattern: WHOLE_PLACEHOLDER };
      case 'choice':
        return this.#choice(shape);
      case 'duration':
        return {
          type: text,
          pattern: orPlaceholder(String.raw`^(?!0+[smhdw]$)\d{1,9}[smhdw]$${shape.never ? '|^never$' : ''}`),
        };
      case 'scalar':
        return { type: ['string', 'number', 'boolean', ...orNull] };
      case 'term':
        return this.#term(shape);
      case 'list':
        return this.#list(shape);
      case 'entries':
        return this.#entries(shape);
      case 'variants':
        return this.#variants(shape);
      case 'any':
        return {};
    }
  }

  #choice(shape: ChoiceShape): JsonObject {
    const usable = shape.of.filter((choice) => usableIn(this.#api, choice));
    const known = usable.map(({ value, description = '' }) => ({
      const: value,
      ...(description === '' ? {} : { description }),
    }));
    return { anyOf: [...known, { type: 'string', pattern: WHOLE_PLACEHOLDER }] };
  }

  #term(shape: TermShape): JsonObject {
    const any = { type: 'string', pattern: orPlaceholder(termPattern.source) };
    if (this.#api === undefined) return any;
    const foreign = Object.keys(shape.foreign[this.#api]);
    return { anyOf: [{ enum: shape.known[this.#api] }, { ...any, not: { enum: foreign } }] };
  }

  #list(shape: ListShape): JsonObject {
    const isFilled = this.#api !== undefined && shape.filled?.includes(this.#api) === true;
    const takesNull = shape.nullable === true || (shape.isSet !== true && shape.of.type === 'fields');
    return {
      type: takesNull ? ['array', 'null'] : 'array',
      items: this.schema(shape.of),
      ...(isFilled ? { minItems: 1 } : {}),
      maxItems: shape.most,
    };
  }

  #entries(shape: EntriesShape): JsonObject {
    return {
      title: `${plural(shape.noun)} by key`,
      type: shape.explicit === true ? 'object' : ['object', 'null'],
      propertyNames: { pattern: `^(?:${shape.key.pattern})$`, not: { enum: [...PROTOTYPE_KEYS] } },
      additionalProperties: this.schema(shape.of),
      ...(shape.most === undefined ? {} : { maxProperties: shape.most }),
    };
  }

  /** A schema for each word, chosen by the word; a placeholder in its place may turn out to be any of them. */
  #variants(shape: VariantsShape): JsonObject {
    const api = this.#api;
    if (api === undefined) return { type: 'object', required: [shape.by] };
    const words = Object.entries(shape.of[api]);
    return {
      type: 'object',
      required: [shape.by],
      properties: { [shape.by]: this.schema(shape.word) },
      allOf: words.map(([word, fields]) =>
        implication(
          { required: [shape.by], properties: { [shape.by]: { const: word } } },
          this.schema(fields),
        ),
      ),
    };
  }

  #reference(shape: FieldsShape): JsonObject {
    const name = `${shape.noun.replaceAll(' ', '-')}-${this.#api ?? 'any'}`;
    if (!this.#definitions.has(name)) {
      // Its place is taken, as a shape can be inside of itself.
      this.#definitions.set(name, {});
      const definition = this.#definition(shape);
      const { word } = shape;
      const whole =
        word === undefined ? definition : { ...words(shape), anyOf: [{ const: word }, definition] };
      this.#definitions.set(name, whole);
    }
    return { $ref: `#/definitions/${name}` };
  }

  #definition(shape: FieldsShape): JsonObject {
    const isFree = isShared(shape, this.#language.defaultsShape) || shape.unlessTrue !== undefined;
    const required = isFree ? [] : requiredIn(shape, this.#api);
    const takesNull = shape.nullable === true || (shape.explicit !== true && required.length === 0);
    const conflicts = (shape.conflicts ?? []).map(({ field, other, is }) => ({
      not: {
        required: [field, other],
        properties: { [other]: { const: is }, [field]: { not: { type: 'null' } } },
      },
    }));
    return {
      title: shape.noun,
      ...words(shape),
      type: takesNull ? ['object', 'null'] : 'object',
      ...(required.length > 0 ? { required } : {}),
      additionalProperties: shape.open !== undefined,
      properties: {
        // An open map takes any field but those that belong elsewhere.
        ...(shape.open === undefined
          ? {}
          : Object.fromEntries(Object.keys(shape.advice ?? {}).map((key) => [key, false]))),
        ...Object.fromEntries(
          usableFields(shape, this.#api).map(([key, field]) => [key, this.schema(field.shape)]),
        ),
      },
      ...(conflicts.length > 0 ? { allOf: conflicts } : {}),
      ...(shape.oneOf === undefined || isFree
        ? {}
        : { oneOf: shape.oneOf.map((name) => ({ required: [name] })) }),
    };
  }
}

/** Only what a shape requires, all the way down. */
function requirements(shape: Shape, api: Api, language: Language): JsonObject | undefined {
  if (shape.type === 'entries') {
    const below = requirements(shape.of, api, language);
    return below && { additionalProperties: below };
  }
  if (shape.type === 'variants') return { allOf: variantRequirements(shape, api) };
  if (shape.type !== 'fields' || shape === language.defaultsShape) return undefined;
  const below = usableFields(shape, api).flatMap(([key, field]): [string, JsonObject][] => {
    const nested = requirements(field.shape, api, language);
    return nested === undefined ? [] : [[key, nested]];
  });
  const required = requiredIn(shape, api);
  const properties = below.length === 0 ? undefined : { properties: Object.fromEntries(below) };
  const type = shape.nullable === true ? ['object', 'null'] : 'object';
  return required.length > 0 ? { type, required, ...properties } : properties;
}

/** What each variant requires, unless it is only referred to. */
function variantRequirements({ by, of }: VariantsShape, api: Api): JsonObject[] {
  return Object.entries(of[api]).flatMap(([word, fields]): JsonObject[] => {
    const required = requiredIn(fields, api).filter((name) => name !== by);
    const some = fields.someOf ?? [];
    if (required.length + some.length === 0) return [];
    const free = fields.unlessTrue?.field ?? '';
    const rule = implication(
      {
        required: [by],
        properties: { [by]: { const: word } },
        not: { required: [free], properties: { [free]: { const: true } } },
      },
      {
        ...(required.length === 0 ? {} : { required }),
        ...(some.length === 0 ? {} : { anyOf: some.map((name) => ({ required: [name] })) }),
      },
    );
    return [rule];
  });
}

function requiredIn(shape: FieldsShape, api: Api | undefined): string[] {
  return Object.entries(shape.fields)
    .filter(([, { required }]) => required !== undefined && (api === undefined || required.includes(api)))
    .map(([key]) => key);
}

/** Whether the defaults can hold such a map too: no single place must have all of its fields then. */
function isShared(shape: Shape, within: Shape): boolean {
  if (shape === within) return true;
  if (within.type === 'entries') return isShared(shape, within.of);
  return (
    within.type === 'fields' && Object.values(within.fields).some((field) => isShared(shape, field.shape))
  );
}

function isMap(shape: Shape): boolean {
  return shape.type === 'fields' || shape.type === 'entries';
}

function words({ description, examples }: Shape): JsonObject {
  return examples === undefined ? { description } : { description, examples };
}

function orPlaceholder(pattern: string): string {
  return `${pattern}|${HAS_PLACEHOLDER}`;
}

/** `if` the condition holds, `then` the consequence must too. */
function implication(condition: JsonObject, consequence: JsonObject): JsonObject {
  const keywords = ['if', 'then'];
  const parts = [condition, consequence];
  return Object.fromEntries(keywords.map((keyword, index) => [keyword, parts[index] ?? {}]));
}
