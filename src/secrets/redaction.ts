/** Taking secrets out of data and errors, text by text, before anything encodes, escapes or cuts it. */

/** Gives a text without the secrets in it, such as `SecretRegistry.redact`. */
export type Redact = (text: string) => string;

/**
 * Members whose values are words of this tool and paths of files that it writes: a short secret that happens to be such a word
 * would break what reads them.
 */
const OWN: ReadonlySet<string> = new Set([
  'action',
  'code',
  'api',
  'digest',
  'kind',
  'mode',
  'status',
  'planFile',
  'resultFile',
  'exported',
]);

/** Members that hold data from outside: in them names and numbers are redacted too. */
const OUTSIDE: ReadonlySet<string> = new Set(['before', 'after']);

/**
 * The data with every text redacted, in lists, objects and errors at any depth. What has no secret in it is given back as it
 * is, and so are instances of other classes: a Secret shows nothing by itself.
 */
export function redacted<T>(data: T, redact: Redact): T {
  return new Redaction(redact, copied).of(data, false) as T;
}

/**
 * An error with its texts redacted, and those of its causes. It stays the object that it is, since others may hold it
 * already; what is not an error is returned redacted.
 */
export function redactedError(error: unknown, redact: Redact): unknown {
  return new Redaction(redact, (one) => one).of(error, false);
}

/** The same error once more: told by its class and by what it carries, as errors are. */
function copied(error: Error): Error {
  return Object.create(Object.getPrototypeOf(error), Object.getOwnPropertyDescriptors(error)) as Error;
}

/** One walk over data, which may lead in a circle. */
class Redaction {
  readonly #redact: Redact;
  readonly #changeable: (error: Error) => Error;
  readonly #seen = new Map<object, unknown>();

  /** `changeable` gives the error that takes the changed texts of another one. */
  constructor(redact: Redact, changeable: (error: Error) => Error) {
    this.#redact = redact;
    this.#changeable = changeable;
  }

  of(data: unknown, isOutside: boolean): unknown {
    if (typeof data === 'string') return this.#redact(data);
    if (typeof data === 'number' && isOutside) {
      const text = this.#redact(String(data));
      return text === String(data) ? data : text;
    }
    if (typeof data !== 'object' || data === null) return data;
    const seen = this.#seen.get(data);
    if (seen !== undefined) return seen;
    this.#seen.set(data, data);
    const result = this.#object(data, isOutside);
    this.#seen.set(data, result);
    return result;
  }

  #object(data: object, isOutside: boolean): unknown {
    if (data instanceof Error) return this.#error(data);
    if (Array.isArray(data)) {
      const items = data.map((item) => this.of(item, isOutside));
      return items.every((item, at) => item === data[at]) ? data : items;
    }
    const prototype: unknown = Object.getPrototypeOf(data);
    if (prototype !== Object.prototype && prototype !== null) return data;
    let isSame = true;
    const entries = Object.entries(data).map(([name, value]): [string, unknown] => {
      if (!isOutside && OWN.has(name)) return [name, value];
      const shown = isOutside ? this.#redact(name) : name;
      const result = this.of(value, isOutside || OUTSIDE.has(name));
      isSame &&= shown === name && result === value;
      return [shown, result];
    });
    return isSame ? data : Object.fromEntries(entries);
  }

  #error(error: Error): Error {
    let result = error;
    for (const name of Object.getOwnPropertyNames(error)) {
      const property = Object.getOwnPropertyDescriptor(error, name);
      if (property === undefined || name === 'name') continue;
      if (!('value' in property) || property.configurable !== true) continue;
      const value = this.of(property.value, false);
      if (value === property.value) continue;
      if (result === error) result = this.#changeable(error);
      Object.defineProperty(result, name, { ...property, value });
    }
    return result;
  }
}
