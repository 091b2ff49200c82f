/** GitHub's own description of its API, where it is at hand: requests and answers are held against it. */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';

const FILE = path.join(import.meta.dirname, '../../../shared/specs/github-secrets.openapi.json');

interface Operation {
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content | { readonly $ref: string }>>;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: object }>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, Content>>>>;
}

/** An exchange, as it went over the wire. */
export interface Wire {
  readonly method: string;
  readonly path: string;
  readonly sent: unknown;
  readonly status: number;
  readonly answer: unknown;
}

/** Whether the description is there. */
export const HAS_SPECIFICATION: boolean = existsSync(FILE);

/** Says how an exchange differs from what GitHub describes; undefined where it does not, or where nothing is described. */
export class Specification {
  readonly #description: Description;
  readonly #ajv = new Ajv({ strict: false, validateFormats: false, allErrors: false });
  readonly #validators = new Map<string, ValidateFunction>();

  constructor() {
    this.#description = JSON.parse(readFileSync(FILE, 'utf8'));
    this.#ajv.addSchema(this.#description, 'github');
  }

  /** The first thing that is wrong, as a sentence. */
  misfit({ method, path: url, sent, status, answer }: Wire): string | undefined {
    const found = Object.entries(this.#description.paths).find(([template]) =>
      templateOf(template).test(url),
    );
    const [template, operations] = found ?? ['', {}];
    const operation = operations[method.toLowerCase()];
    if (operation === undefined)
      return found === undefined ? undefined : `${method} ${template} is not described`;
    const at = `/paths/${pointer(template)}/${method.toLowerCase()}`;
    const request = operation.requestBody?.content?.['application/json']?.schema;
    if (request !== undefined && sent !== undefined) {
      const wrong = this.#wrong(`${at}/requestBody/content/application~1json/schema`, sent);
      if (wrong !== undefined) return `the request ${method} ${url}: ${wrong}`;
    }
    return this.#answer(operation, at, `${method} ${url}`, status, answer);
  }

  #answer(
    operation: Operation,
    at: string,
    what: string,
    status: number,
    answer: unknown,
  ): string | undefined {
    const response = operation.responses[status];
    // Refusals of every kind are not listed for every operation, nor is the conflict of a variable that exists.
    if (response === undefined)
      return status >= 400 ? undefined : `${what} is not described to answer ${status}`;
    const where = '$ref' in response ? response.$ref.slice(1) : `${at}/responses/${status}`;
    const content = '$ref' in response ? this.#component(response.$ref) : response;
    if (content?.content?.['application/json']?.schema === undefined) {
      return answer === undefined ? undefined : `${what} answers ${status} with a body`;
    }
    const wrong = this.#wrong(`${where}/content/application~1json/schema`, answer);
    return wrong === undefined ? undefined : `the answer ${status} of ${what}: ${wrong}`;
  }

  #component(reference: string): Content | undefined {
    const [, , section = '', name = ''] = reference.split('/');
    return this.#description.components[section]?.[name];
  }

  #wrong(at: string, value: unknown): string | undefined {
    const validate = this.#validators.get(at) ?? this.#ajv.compile({ $ref: `github#${encodeURI(at)}` });
    this.#validators.set(at, validate);
    return validate(value) ? undefined : this.#ajv.errorsText(validate.errors);
  }
}

function templateOf(template: string): RegExp {
  return new RegExp(`^${template.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`);
}

function pointer(segment: string): string {
  return segment.replaceAll('~', '~0').replaceAll('/', '~1');
}
