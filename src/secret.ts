/**
 * Values that must never be seen: key secrets, tokens, JWTs, webhook secrets.
 *
 * A {@link Secret} can be made by a {@link SecretKeeper} alone, and the keeper masks the value before it hands the
 * Secret out. Whoever holds a Secret therefore holds something the job's log already hides.
 */

import { inspect } from 'node:util';

const SHOWN = '***';
const made = Symbol('made by a SecretKeeper');

/** Shorter values are no credentials, and masking one would blank unrelated text in the whole job's log. */
export const SHORTEST_SECRET = 8;

/**
 * A value that prints, inspects and serialises as `***`. {@link Secret.reveal} is the only way to the text: it is
 * called where a value goes out to the vendor, to a masked output or to GitHub's secret store, and nowhere else.
 */
export class Secret {
  readonly #value: string;

  /** For {@link SecretKeeper} only: the token keeps others from making a Secret that nobody masked. */
  constructor(token: typeof made, value: string) {
    if (token !== made) throw new TypeError('a Secret is made by a SecretKeeper');
    this.#value = value;
  }

  /** The text itself. */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return SHOWN;
  }

  toJSON(): string {
    return SHOWN;
  }

  [inspect.custom](): string {
    return SHOWN;
  }

  [Symbol.toPrimitive](): string {
    return SHOWN;
  }
}

/**
 * Knows every secret of a run. It masks a value the moment it is learned, and can blank known values out of a text, as
 * the last guard in front of logs, reports and files.
 */
export class SecretKeeper {
  readonly #known = new Map<string, Secret>();
  readonly #hidden = new Set<string>();
  readonly #covered = new Set<string>();
  readonly #mask: (value: string) => void;
  #pattern: RegExp | undefined;

  /** `mask` tells the surroundings to hide a value: `core.setSecret` in a job, nothing on a terminal. */
  constructor(mask: (value: string) => void = () => {}) {
    this.#mask = mask;
  }

  /**
   * Takes in a secret value, masks it, and gives the Secret that stands for it.
   * Values under {@link SHORTEST_SECRET} characters are kept secret but not masked.
   */
  learn(value: string): Secret {
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    const secret = new Secret(made, value);
    this.#known.set(value, secret);
    this.hide(value);
    return secret;
  }

  /**
   * Masks a form of a secret that the runner does not derive by itself (it derives base64, JSON, URI and XML forms,
   * but neither base64url nor hex, nor a JWT's signature).
   */
  hide(value: string): void {
    if (value.length < SHORTEST_SECRET || this.#hidden.has(value)) return;
    if (this.#hidden.size < SEARCHED_ANYWHERE) this.#pattern = undefined;
    this.#hidden.add(value);
    this.#mask(value);
  }

  /** Masks what is no secret but is not to be seen in the job's log, such as an app ID on request. */
  cover(value: string): void {
    if (value.length < SHORTEST_SECRET || this.#covered.has(value)) return;
    this.#covered.add(value);
    this.#mask(value);
  }

  /** The text as {@link redact} gives it, also without what was only covered: for places that no runner masks. */
  redactAll(text: string): string {
    return this.redact(text).replace(COVERABLE, (word) => (this.#covered.has(word) ? SHOWN : word));
  }

  /**
   * The text with known secrets replaced by `***`: every one that stands there as a word of its own, and those learned
   * first, the account's own credentials among them, anywhere and also in base64 and URL-encoded form.
   */
  redact(text: string): string {
    if (this.#hidden.size === 0) return text;
    this.#pattern ??= patternFor([...this.#hidden].slice(0, SEARCHED_ANYWHERE));
    return text
      .replace(WORD, (word) => (this.#hidden.has(word) ? SHOWN : word))
      .replace(this.#pattern, SHOWN);
  }
}

/** A run over thousands of apps knows too many secrets to search every line for each of them. */
const SEARCHED_ANYWHERE = 64;
const WORD = /[\w+/=.-]{8,}/g;
/** What is covered is an id, which is a word of its own wherever it stands. */
const COVERABLE = /[0-9A-Za-z-]{8,}/g;

function patternFor(values: Iterable<string>): RegExp {
  const forms = new Set<string>();
  for (const value of values) {
    forms.add(value);
    forms.add(encodeURIComponent(value));
    for (const form of encodedForms(value)) forms.add(form);
  }
  const longestFirst = [...forms].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'), 'g');
}

/** base64 and base64url of the value at each of the three alignments it can have inside a longer encoded text. */
function* encodedForms(value: string): Generator<string> {
  for (const encoding of ['base64', 'base64url'] as const) {
    yield Buffer.from(value).toString(encoding).replace(/=+$/, '');
    for (const skip of [1, 2]) yield Buffer.from(value).subarray(skip).toString(encoding).replace(/=+$/, '');
  }
}
