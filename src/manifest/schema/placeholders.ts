/**
 * Variables in a manifest, as Docker Compose has them:
 *
 * - `${NAME}`: the value; it is an error when NAME is not set.
 * - `${NAME:-default}`, `${NAME-default}`: the default when NAME is not set; with the colon, also when it is empty.
 *   Without it, what could be a name with a hyphen is an error.
 * - `${NAME:?message}`, `${NAME?message}`: the same cases are an error with this message.
 * - `${NAME:+other}`, `${NAME+other}`: the other text when NAME is set; with the colon, and not empty.
 * - `$$`: a dollar sign. Any other dollar sign stands for itself: `$NAME` is text, so URLs and passwords are safe.
 *
 * Defaults may hold placeholders themselves. They are replaced in values that YAML has already read: what a variable
 * holds cannot change the structure of a manifest.
 */

import { quote } from '../yaml/problem.ts';

/** What begins or ends a placeholder, a dollar sign as text, or the text up to the next of them. */
const SIGN_OR_TEXT = /\$[${]?|\}|[^$}]+/y;

/** Defaults inside of defaults go no deeper than this. */
const DEEPEST_DEFAULT = 16;

/** Gives a variable's value, undefined when it is not set. */
export type Lookup = (name: string) => string | undefined;

/** A text with its placeholders replaced, or everything that is wrong with it. */
export type Filled =
  | {
      readonly text: string;
      /** The variables that took part; what `text` holds then may be a secret and is never shown. */
      readonly names: readonly string[];
      /** The whole text was one placeholder, and its value takes the type that the field requires. */
      readonly whole: boolean;
    }
  | { readonly faults: readonly string[] };

/** What is known of variables that have no value. */
export interface Absent {
  /** Manifests may not read it. */
  readonly isWithheld: (name: string) => boolean;
  /** It would hold a credential. */
  readonly isSecret: (name: string) => boolean;
}

/** Replaces the placeholders of a text. */
export function fill(
  text: string,
  lookup: Lookup,
  { isWithheld, isSecret }: Absent = { isWithheld: () => false, isSecret: () => false },
): Filled {
  if (!text.includes('$')) return { text, names: [], whole: false };
  const faults: string[] = [];
  const parts = new PlaceholderReader(text, faults).read();
  if (faults.length > 0) return { faults };
  const names = new Set<string>();
  const filled = evaluate(parts, { lookup, isWithheld, isSecret, names, faults });
  if (faults.length > 0) return { faults };
  return { text: filled, names: [...names], whole: parts.length === 1 && typeof parts[0] === 'object' };
}

/** A name that begins with a dollar sign and has no braces, as shells read variables; undefined where none is. */
export function bareVariable(text: string): string | undefined {
  const pattern = text.includes('://') ? /(?<!\$)(?:\$\$)*\$([A-Z][A-Z0-9_]+)/ : /^\$([A-Za-z_]\w+)$/;
  return pattern.exec(text)?.[1];
}

/** The names of the variables that a text refers to, those of defaults too. */
export function placeholdersIn(text: string): string[] {
  const names = (parts: readonly Piece[]): string[] =>
    parts.flatMap((part) => (typeof part === 'string' ? [] : [part.name, ...names(part.argument)]));
  return names(new PlaceholderReader(text, []).read());
}

/** One `${…}`. */
interface Placeholder {
  readonly name: string;
  /** `-`, `?` or `+`; undefined without one. */
  readonly operator: string | undefined;
  /** The operator came with a colon: an empty value counts as not set. */
  readonly emptyToo: boolean;
  readonly argument: readonly Piece[];
  /** The argument as it is written, for the message of `?`. */
  readonly written: string;
}

type Piece = string | Placeholder;

/** What an evaluation asks, and what it notes. */
interface Evaluation extends Absent {
  readonly lookup: Lookup;
  readonly names: Set<string>;
  readonly faults: string[];
}

function evaluate(parts: readonly Piece[], evaluation: Evaluation): string {
  return parts.map((part) => (typeof part === 'string' ? part : resolve(part, evaluation))).join('');
}

function resolve(placeholder: Placeholder, evaluation: Evaluation): string {
  const { name, operator, emptyToo, argument, written } = placeholder;
  const { lookup, isWithheld, isSecret, names, faults } = evaluation;
  names.add(name);
  const value = lookup(name);
  const set = value !== undefined && !(emptyToo && value === '');
  if (operator === '+') return set ? evaluate(argument, evaluation) : '';
  if (set) return value;
  if (operator === '-') return evaluate(argument, evaluation);
  if (value === undefined && isWithheld(name)) {
    faults.push(
      `the variable ${name} is withheld from manifests: it is for credentials of the run itself (give the manifest a value of its own in the input \`secret-variables\`, under another name)`,
    );
    return '';
  }
  const state = value === '' ? 'is empty' : 'is not set';
  const why = operator === '?' && written !== '' ? `: ${quote(written).slice(1, -1)}` : '';
  const byDefault = operator === undefined ? `, or write a default, \${${name}:-…}` : '';
  const remedy = isSecret(name)
    ? 'give it in the input `secret-variables`, on a terminal with `--secret-var`, or in the environment'
    : `give it in the input \`variables\` or in the environment${byDefault}`;
  faults.push(`the variable ${name} ${state}${why} (${remedy})`);
  return '';
}

/** Reads a text into its parts; what is not a valid placeholder goes to `faults`. */
class PlaceholderReader {
  readonly #text: string;
  readonly #faults: string[];
  #at = 0;

  constructor(text: string, faults: string[]) {
    this.#text = text;
    this.#faults = faults;
  }

  /** Reads up to the end of the text; within a placeholder (`depth` over 0), up to its closing brace. */
  read(depth = 0): Piece[] {
    const parts: Piece[] = [];
    let plain = '';
    while (this.#at < this.#text.length) {
      SIGN_OR_TEXT.lastIndex = this.#at;
      const [found = ''] = SIGN_OR_TEXT.exec(this.#text) ?? [];
      if (found === '}' && depth > 0) break;
      if (found !== '${') {
        plain += found === '$$' ? '$' : found;
        this.#at += found.length;
        continue;
      }
      if (plain !== '') parts.push(plain);
      plain = '';
      const placeholder = this.#placeholder(depth);
      if (placeholder === undefined) return parts;
      parts.push(placeholder);
    }
    if (plain !== '') parts.push(plain);
    return parts;
  }

  #placeholder(depth: number): Placeholder | undefined {
    const start = this.#at;
    const rest = this.#text.slice(start, start + 300);
    if (rest.startsWith('${{')) {
      return this.#fault(
        `${quote(rest)} looks like a GitHub expression, which a manifest does not know: pass the value by the input \`variables\` and write \${NAME} here, or $\${{ for the text itself`,
      );
    }
    const [head, name, colon, operator] =
      /^\$\{([A-Za-z_][A-Za-z0-9_]{0,254})(?:(:?)([-?+])|(?=\}))/.exec(rest) ?? [];
    if (head === undefined || name === undefined) {
      return this.#fault(
        `${quote(rest)} is not a valid placeholder: write \${NAME} or \${NAME:-default}, where NAME has letters, digits and _ only, or $\${ for the text itself`,
      );
    }
    if (depth >= DEEPEST_DEFAULT)
      return this.#fault(`placeholders are nested more than ${DEEPEST_DEFAULT} deep`);
    this.#at += head.length;
    const argumentStart = this.#at;
    const argument = this.read(depth + 1);
    if (this.#faults.length > 0) return undefined;
    if (this.#at >= this.#text.length) {
      return this.#fault(`${quote(rest)} is not closed: add the }, or write $\${ for the text itself`);
    }
    const written = this.#text.slice(argumentStart, this.#at);
    this.#at += 1;
    if (operator === '-' && colon === '' && isOneName(name, written)) {
      return this.#fault(
        `${quote(rest.slice(0, this.#at - start))} is not clear: a name has no hyphen, and a default is written with a colon; write \${${name}_${written.replaceAll('-', '_')}} or \${${name}:-${written}}`,
      );
    }
    return { name, operator, emptyToo: colon === ':', argument, written };
  }

  #fault(message: string): undefined {
    this.#faults.push(message);
    return undefined;
  }
}

/** Whether a name and a default look like one name with a hyphen in it. */
function isOneName(name: string, fallback: string): boolean {
  const both = `${name}-${fallback}`;
  return /[A-Za-z]/.test(fallback) && /^(?:[A-Z0-9_-]{1,100}|[a-z0-9_-]{1,100})$/.test(both);
}
