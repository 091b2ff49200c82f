/**
 * Values that must never be seen: key secrets, tokens, JWTs, webhook secrets.
 *
 * A {@link Secret} can be created by a {@link SecretRegistry} alone, and the registry masks the value before it hands the
 * Secret out. Whoever holds a Secret therefore holds something the job's log already hides.
 */

import { inspect } from 'node:util';
import { SecretIndex, SHORTEST_FOUND, type Span } from './secret-index.ts';
import { readingsOf } from './unescaped.ts';

const SHOWN = '***';
const fromRegistry = Symbol('created by a SecretRegistry');

/** Shorter values are neither masked nor looked for: they would blank unrelated text. */
export const SHORTEST_SECRET = SHORTEST_FOUND;

/** Lines of a secret of several lines that are shorter than this are not masked alone: `}` and the like. */
const SHORTEST_LINE = 6;

/**
 * A value that fingerprints, inspects and serialises as `***`. {@link Secret.reveal} is the only way to the text: it is
 * called where a value goes out to the vendor, to a masked output or to GitHub's secret store, and nowhere else.
 */
export class Secret {
  readonly #value: string;

  /** For {@link SecretRegistry} only: the token prevents the creation of a Secret that is not masked. */
  constructor(token: typeof fromRegistry, value: string) {
    if (token !== fromRegistry) throw new TypeError('only a SecretRegistry can create a Secret');
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
 * Knows every secret of a run. It masks a value the moment it is learned, and blanks known values out of any text, in
 * whatever form they are in there: that is done where a text comes in, before anything escapes or cuts it, and again where
 * a document goes out.
 */
export class SecretRegistry {
  readonly #known = new Map<string, Secret>();
  readonly #covered = new Set<string>();
  readonly #withForms = new WeakSet<Secret>();
  readonly #index = new SecretIndex();
  readonly #mask: (value: string) => void;
  /** Whether a secret has a space in it. */
  #hasSpaces = false;

  /** `mask` tells the host to hide a value: `core.setSecret` in a job, nothing on a terminal. */
  constructor(mask: (value: string) => void = () => {}) {
    this.#mask = mask;
  }

  /**
   * Takes in a secret value, masks it, and returns the Secret for it. Of a JWT the signature is masked too: a
   * token whose first two parts are known would be whole with it. Values under {@link SHORTEST_SECRET} characters are
   * kept secret but neither masked nor looked for; white space around them does not count.
   */
  learn(value: string): Secret {
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    const secret = new Secret(fromRegistry, value);
    this.#known.set(value, secret);
    const trimmed = value.trim();
    if (trimmed.length < SHORTEST_SECRET) return secret;
    this.#search(value);
    if (/[\r\n]/.test(trimmed)) this.#learnLines(value);
    else this.#mask(trimmed);
    const [, signature] = /^eyJ[\w-]+\.[\w-]+\.([\w-]+)$/.exec(value) ?? [];
    if (signature !== undefined && signature.length >= SHORTEST_SECRET) {
      this.#index.add(signature);
      this.#mask(signature);
    }
    return secret;
  }

  /**
   * Masks the forms of a secret that others derive from it and that the runner does not derive by itself (it derives base64,
   * JSON, URI and XML forms): base64url at each alignment, hex, and with the key's id the credential of HTTP Basic.
   */
  hideForms(secret: Secret, keyId?: string): void {
    const value = secret.reveal();
    if (value.trim().length < SHORTEST_SECRET || this.#withForms.has(secret)) return;
    this.#withForms.add(secret);
    const bytes = Buffer.from(value);
    const forms = new Set([bytes.toString('hex')]);
    const base64url = (from: Buffer): void => {
      const form = from.toString('base64url');
      // Without `=` at the end, unlike what the runner derives.
      if (form !== from.toString('base64') && form.length >= SHORTEST_FORM) forms.add(form);
    };
    for (const skip of [0, 1, 2]) base64url(bytes.subarray(skip));
    if (keyId !== undefined) {
      const pair = Buffer.from(`${keyId}:${value}`);
      forms.add(pair.toString('base64'));
      base64url(pair);
    }
    for (const form of forms) this.#mask(form);
  }

  /** Masks what is not a secret but must not be seen in the job's log, such as an app ID on request. */
  cover(value: string): void {
    if (value.length < SHORTEST_COVERED || this.#covered.has(value)) return;
    this.#covered.add(value);
    this.#mask(value);
  }

  /** The text as {@link redact} gives it, also without what was only covered: for places that no runner masks. */
  redactAll(text: string): string {
    return this.redact(text).replace(COVERABLE, (word) => (this.#covered.has(word) ? SHOWN : word));
  }

  /**
   * The text with known secrets replaced by `***`, whatever they are part of: as they are, in base64, base64url or hex at
   * any alignment, escaped for JSON, URLs, forms or HTML, with colours or invisible characters in between, and nested forms
   * of these. A text without secrets is given back as it is.
   */
  redact(text: string): string {
    if (this.#index.isEmpty || text.length < SHORTEST_SECRET) return text;
    const spans: Span[] = [];
    for (const { text: reading, startOf } of readingsOf(text, this.#hasSpaces)) {
      for (const { start, end } of this.#index.spansIn(reading)) {
        spans.push({ start: startOf(start), end: startOf(end) });
      }
    }
    return spans.length === 0 ? text : blanked(text, spans);
  }

  #learnLines(value: string): void {
    const lines = value.split(/\r\n|\r|\n/);
    const whole = [lines.join('\n'), lines.join('\r\n')];
    for (const one of whole) {
      this.#search(one);
      // In one line, for the runner would mask each line of it alone, however short; encoded, for it derives that only from the whole.
      this.#mask(JSON.stringify(one).slice(1, -1));
      this.#mask(Buffer.from(one).toString('base64'));
    }
    for (const line of lines.map((one) => one.trim())) {
      if (line.length < SHORTEST_LINE) continue;
      this.#search(line);
      this.#mask(line);
    }
  }

  /** Looks for a value from now on; of one beyond ASCII also for its normal forms and for its bytes. */
  #search(value: string): void {
    const trimmed = value.trim();
    this.#hasSpaces ||= trimmed.includes(' ');
    for (const one of trimmed === value || trimmed.length < SHORTEST_SECRET ? [value] : [value, trimmed]) {
      this.#index.add(one);
      if (!BEYOND_ASCII.test(one)) continue;
      for (const form of [one, one.normalize('NFC'), one.normalize('NFD')]) {
        this.#index.add(form);
        this.#index.add(Buffer.from(form).toString('latin1'));
      }
    }
  }
}

const BEYOND_ASCII = /[^\0-\x7f]/;
const SHORTEST_COVERED = 8;
/** What is left of a short secret's base64 at another alignment may be in any text. */
const SHORTEST_FORM = 6;
/** What is covered is an id, which is a word of its own wherever it occurs. */
const COVERABLE = /[0-9A-Za-z-]{8,}/g;

function blanked(text: string, spans: Span[]): string {
  const inOrder = spans.sort((one, other) => one.start - other.start);
  const pieces: string[] = [];
  let shownUpTo = 0;
  let hiddenUpTo = -1;
  for (const { start, end } of inOrder) {
    if (start > hiddenUpTo) {
      pieces.push(text.slice(shownUpTo, start), SHOWN);
      hiddenUpTo = end;
    } else hiddenUpTo = Math.max(hiddenUpTo, end);
    shownUpTo = hiddenUpTo;
  }
  return pieces.join('') + text.slice(shownUpTo);
}
