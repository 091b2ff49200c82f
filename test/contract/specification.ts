/** One of the vendor's specifications, and what in an exchange is not as it says. */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2019 } from 'ajv/dist/2019.js';
import type { Api } from '../../src/model.ts';
import type { Exchange } from './recorder.ts';
import { type Direction, followed, isPart, mappingOf, type Part, schemasFor } from './schema-of.ts';

/** Where the specifications are kept: beside the checkout, since they are the vendor's. */
const FOLDER = path.join(import.meta.dirname, '..', '..', '..', 'shared', 'specs');
const FILES: Readonly<Record<Api, string>> = {
  'v1.1': 'smooch-v1.1.openapi.json',
  v2: 'sunco-v2.openapi.json',
};

/** The specification of a generation; a test is skipped with a word on machines that do not have it. */
export function specificationOr(api: Api, skip: (note: string) => never): Specification {
  return new Specification(documentOr(api, skip));
}

/** The document itself; a test is skipped with a word on machines that do not have it. */
export function documentOr(api: Api, skip: (note: string) => never): Part {
  const file = path.join(FOLDER, FILES[api]);
  return existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Part)
    : skip(`the vendor's specification is not at ${file}, so that nothing is compared with it`);
}

/** The errors of v1.1 are in its documentation only, not in its specification. */
const ERROR_IN_V11: Part = {
  type: 'object',
  required: ['error'],
  properties: {
    error: {
      type: 'object',
      required: ['code', 'description'],
      properties: { code: { type: 'string' }, description: { type: 'string' } },
    },
  },
};

/** Compares what went over the wire with what the vendor specifies. */
export class Specification {
  readonly #document: Part;
  readonly #ajv: Ajv2019;

  constructor(document: Part) {
    this.#document = document;
    this.#ajv = new Ajv2019({
      strict: false,
      allErrors: true,
      formats: { uri: (text: string) => URL.canParse(text), binary: true, email: true },
    });
    for (const direction of ['request', 'response'] as const) {
      this.#ajv.addSchema(schemasFor(this.#document, direction), direction);
    }
    this.#ajv.addSchema(ERROR_IN_V11, 'error');
  }

  /** The operation that a request calls, as `GET /v2/apps/{appId}`. */
  operationOf({ method, path: called }: Pick<Exchange, 'method' | 'path'>): string | undefined {
    const paths = Object.keys(this.#document['paths'] as Part);
    const template = paths.find(
      (one) => matches(one, called) && followedIn(this.#document, one, method) !== undefined,
    );
    return template === undefined ? undefined : `${method} ${template}`;
  }

  /** Everything in an exchange that is not as specified, as lines; empty when all of it is. */
  deviations(exchange: Exchange): string[] {
    const name = this.operationOf(exchange);
    if (name === undefined) return [`${exchange.method} ${exchange.path}: there is no such operation`];
    const [method = '', template = ''] = name.split(' ');
    const operation = followedIn(this.#document, template, method) ?? {};
    const pointer = `#/paths/${escaped(template)}/${method.toLowerCase()}`;
    return [
      ...this.#query(exchange, [
        ...parametersOf(operation),
        ...parametersOf(pathItem(this.#document, template)),
      ]),
      ...this.#request(exchange, operation, pointer),
      ...this.#answer(exchange, operation, pointer),
    ].map((line) => `${name}: ${line}`);
  }

  /** Everything in the payload of a webhook that is not as specified; only v2 specifies payloads. */
  payloadDeviations(payload: unknown): string[] {
    const events =
      isPart(payload) && Array.isArray(payload['events']) ? payload['events'].filter(isPart) : [];
    const { schemas = {} } = this.#document['components'] as Readonly<Record<string, Part>>;
    const whole = '#/x-webhooks/Webhook%20Event/post/requestBody/content/application~1json/schema';
    return [
      // What is read-only for clients is what the vendor sends.
      ...this.#problems('response', whole, payload),
      // The schema of the whole takes an event that fits any type.
      ...events.flatMap((event) => {
        const type = textOf(event['type']);
        const [name] = Object.entries(schemas).find(([, one]) => isPart(one) && one['title'] === type) ?? [];
        return name === undefined
          ? [`there is no event ${type}`]
          : [
              ...this.#problems('response', `#/components/schemas/${name}`, event),
              ...undocumented(this.#document, schemas[name], event, type),
            ];
      }),
    ];
  }

  #query({ query }: Exchange, parameters: readonly unknown[]): string[] {
    const known = new Map<string, Part>();
    for (const parameter of parameters.map((one) => followed(this.#document, one))) {
      const name = textOf(parameter['name']);
      if (parameter['in'] !== 'query') continue;
      const schema = followed(this.#document, parameter['schema'] ?? parameter);
      if (parameter['style'] !== 'deepObject') known.set(name, schema);
      for (const [member, inner] of Object.entries(
        isPart(schema['properties']) ? schema['properties'] : {},
      )) {
        known.set(`${name}[${member}]`, followed(this.#document, inner));
      }
    }
    return [...query].flatMap(([name, value]) => {
      const type = known.get(name)?.['type'];
      if (type === undefined) return [`the query has ${name}, which is not specified`];
      const fits = type === 'integer' || type === 'number' ? /^\d+$/.test(value) : type === 'string';
      return fits ? [] : [`${name}=${value} in the query is no ${textOf(type)}`];
    });
  }

  #request({ sent, contentType }: Exchange, operation: Part, pointer: string): string[] {
    const parameters = parametersOf(operation);
    const at = parameters.findIndex((one) => followed(this.#document, one)['in'] === 'body');
    const inV2 = isPart(operation['requestBody']);
    if (at === -1 && !inV2) return sent === undefined ? [] : ['a body is sent, and none is specified'];
    if (sent === undefined) return ['no body is sent'];
    const where = inV2 ? 'requestBody/content/application~1json/schema' : `parameters/${at}/schema`;
    return [
      ...(contentType === 'application/json' ? [] : [`the body is sent as ${contentType}`]),
      ...this.#problems('request', `${pointer}/${where}`, sent),
      ...undocumented(this.#document, schemaAt(this.#document, `${pointer}/${where}`), sent, 'request'),
    ];
  }

  #answer({ status, answered }: Exchange, operation: Part, pointer: string): string[] {
    const responses = isPart(operation['responses']) ? operation['responses'] : {};
    const response = responses[String(status)];
    if (response === undefined && status >= 400 && this.#document['swagger'] !== undefined) {
      return this.#validated('error', answered, 'error');
    }
    // The statuses that any call can be answered with are told of in the introduction alone.
    if (response === undefined && [401, 403].includes(status)) {
      return this.#problems('response', '#/components/schemas/errorResponse', answered);
    }
    if (response === undefined) return [`the status ${status} is not specified`];
    const content = followed(this.#document, response);
    if (content['schema'] !== undefined) {
      return this.#problems('response', `${pointer}/responses/${status}/schema`, answered);
    }
    const json = isPart(content['content']) ? content['content']['application/json'] : undefined;
    if (!isPart(json) || json['schema'] === undefined) return [];
    const at =
      isPart(response) && typeof response['$ref'] === 'string'
        ? response['$ref']
        : `${pointer}/responses/${status}`;
    return this.#problems('response', `${at}/content/application~1json/schema`, answered);
  }

  #problems(direction: Direction, pointer: string, value: unknown): string[] {
    return this.#validated(`${direction}${pointer}`, value, direction);
  }

  #validated(id: string, value: unknown, what: string): string[] {
    const validate = this.#ajv.getSchema(id);
    if (validate === undefined) return [`there is no schema ${id}`];
    if (validate(value) === true) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${what}${instancePath} ${message}`);
  }
}

/** Members of a body that no schema names: the schemas themselves allow any, as room for what is new. */
function undocumented(document: Part, schema: unknown, value: unknown, at: string): string[] {
  if (Array.isArray(value)) {
    const items = alternatives(document, schema, undefined).map((one) => one['items']);
    const item = { anyOf: items.filter((one) => one !== undefined) };
    return value.flatMap((one, index) => undocumented(document, item, one, `${at}/${index}`));
  }
  if (!isPart(value)) return [];
  const parts = alternatives(document, schema, value);
  const named = parts.flatMap(({ properties }) => (isPart(properties) ? [properties] : []));
  // A free object, such as metadata, names no members or says that there are more.
  const isFree =
    named.every((one) => Object.keys(one).length === 0) ||
    parts.some((one) => one['additionalProperties'] === true);
  if (isFree) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const found = named.flatMap((one) => one[name] ?? []);
    if (found.length === 0) return [`${at}/${name} is not specified`];
    return undocumented(document, { anyOf: found }, inner, `${at}/${name}`);
  });
}

/** All schemas that say something about a value, whichever of them it may have to fit. */
function alternatives(document: Part, schema: unknown, value: Part | undefined): Part[] {
  const own = followed(document, schema);
  const chosen = mappingOf(own)?.filter(([type]) => type === value?.['type']) ?? [];
  const nested = ['allOf', 'anyOf', 'oneOf'].flatMap((name) => (Array.isArray(own[name]) ? own[name] : []));
  return [
    own,
    ...nested.flatMap((one) => alternatives(document, one, undefined)),
    ...chosen.flatMap(([, target]) => alternatives(document, { $ref: target }, undefined)),
  ];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function matches(template: string, called: string): boolean {
  const [wanted, given] = [template.split('/'), called.split('/')];
  return (
    wanted.length === given.length &&
    wanted.every((part, index) => part.startsWith('{') || part === given[index])
  );
}

function pathItem(document: Part, template: string): Part {
  return followed(document, (document['paths'] as Part)[template]);
}

function followedIn(document: Part, template: string, method: string): Part | undefined {
  const operation = pathItem(document, template)[method.toLowerCase()];
  return isPart(operation) ? operation : undefined;
}

function parametersOf(part: Part): readonly unknown[] {
  return Array.isArray(part['parameters']) ? part['parameters'] : [];
}

function schemaAt(document: Part, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => decodeURI(step).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((at, step) => {
      if (Array.isArray(at)) return at[Number(step)];
      return isPart(at) ? at[step] : undefined;
    }, document);
}

function escaped(step: string): string {
  return encodeURI(step.replaceAll('~', '~0').replaceAll('/', '~1'));
}
