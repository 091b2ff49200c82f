/** The checking of texts, numbers and words, with their placeholders replaced. */

import type { Api, Json, Place } from '../../model.ts';
import { CONCEALED } from '../../secrets/concealment.ts';
import { DURATION_FORM, isWithinBounds, meantDuration, parseDuration } from '../../text/duration.ts';
import { ownValue } from '../../text/own-value.ts';
import { closest, typosBetween } from '../../text/suggest.ts';
import type { FilePlaces } from '../yaml/places.ts';
import { Findings, quote } from '../yaml/problem.ts';
import type { ScalarNode } from '../yaml/tree.ts';
import type { ManifestSecrets } from './manifest-secrets.ts';
import { bareVariable, fill } from './placeholders.ts';
import {
  type AnyShape,
  type BooleanShape,
  type ChoiceShape,
  type DurationShape,
  type EntriesShape,
  type FieldsShape,
  type ListShape,
  otherApi,
  type Shape,
  type TermShape,
  type TextShape,
  termPattern,
  usableIn,
  type VariantsShape,
  type WholeShape,
} from './shape.ts';
import { isInstanceName, type Variables } from './variables.ts';

/** A shape of a value that is neither a list nor a map. */
export type ScalarLike = Exclude<Shape, FieldsShape | EntriesShape | ListShape | VariantsShape>;

/** What a check needs and what it fills. */
export interface CheckContext {
  /** Undefined when no file says it, which is reported elsewhere: both generations are then accepted. */
  readonly api: Api | undefined;
  readonly variables: Variables;
  /** Nobody may have reviewed the manifest: it cannot put a credential of the environment where others read it. */
  readonly isUnreviewed?: boolean | undefined;
  /** The run gets no secrets: what an empty variable spoils is left out, and not complained of. */
  readonly lacksSecrets?: boolean | undefined;
  /** The file is sound YAML; if it is not, what seems to be absent may be lost. */
  readonly isWhole: boolean;
  readonly findings: Findings;
  /** Takes the place of everything that is declared, by address. */
  readonly places: FilePlaces;
  /** Takes in every secret as soon as it is read. */
  readonly secrets?: ManifestSecrets | undefined;
}

/** The value that a scalar at an address means by a shape; undefined when it is unusable, which has then been reported. */
export function checkScalar(
  shape: ScalarLike,
  node: ScalarNode,
  address: string,
  context: CheckContext,
): Json | undefined {
  return new ScalarChecker(node.place, address, context).value(shape, node);
}

/** What a shape requires, to complete "must be …". */
export function wanted(shape: ScalarLike, api: Api | undefined): string {
  switch (shape.type) {
    case 'text':
      return shape.rule;
    case 'whole':
      return shape.unit === undefined ? 'a whole number' : `a whole number of ${shape.unit}`;
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
    case 'any':
      return 'a value';
  }
}

/** The pattern of a shape, to match a whole text. There are few, and each is needed once for every app. */
export function wholePattern(pattern: string): RegExp {
  const known = wholePatterns.get(pattern);
  if (known !== undefined) return known;
  const whole = new RegExp(`^(?:${pattern})$`, 'su');
  wholePatterns.set(pattern, whole);
  return whole;
}

const wholePatterns = new Map<string, RegExp>();

/** A scalar with its placeholders replaced. */
interface Reading {
  readonly value: string | number | boolean | null;
  /** It was one whole placeholder: it takes the type that the field requires. */
  readonly whole: boolean;
  /** What to call it in a message: the text itself, or the variable that must not be shown. */
  readonly shown: string;
  /** A variable took part: neither the value nor a guess at it may be shown. */
  readonly hidden: boolean;
  /** The variables that took part. */
  readonly names: readonly string[];
  readonly written: string;
}

class ScalarChecker {
  readonly #place: Place;
  readonly #address: string;
  readonly #context: CheckContext;

  constructor(place: Place, address: string, context: CheckContext) {
    this.#place = place;
    this.#address = address;
    this.#context = context;
  }

  /** The value of one scalar. */
  value(shape: ScalarLike, node: ScalarNode): Json | undefined {
    const isSecret = (shape.type === 'text' || shape.type === 'any') && shape.secret === true;
    const bare = isSecret || typeof node.value !== 'string' ? undefined : bareVariable(node.value);
    return bare === undefined ? this.#valueOf(shape, node) : this.#withBare(bare, shape, node);
  }

  /** Text that was most likely meant as a variable: an error where the text itself cannot be, else a warning. */
  #withBare(name: string, shape: ScalarLike, node: ScalarNode): Json | undefined {
    const findings = new Findings();
    const context = { ...this.#context, findings };
    const value = new ScalarChecker(this.#place, this.#address, context).#valueOf(shape, node);
    const message = `$${name} is text, not a variable; write \${${name}}, or $$${name} for the text itself`;
    if (findings.errors.length > 0) return this.#complain(message);
    this.#context.findings.warn(this.#place, this.#address, message);
    for (const warning of findings.warnings)
      this.#context.findings.warn(this.#place, this.#address, warning.message);
    return value;
  }

  #valueOf(shape: ScalarLike, node: ScalarNode): Json | undefined {
    const reading = shape.type === 'text' && shape.secret ? this.#secret(node) : this.#read(node);
    if (reading === undefined) return undefined;
    const { value } = reading;
    if (this.#lacksSecret(reading)) return this.#inSilence(shape, node);
    if (shape.type === 'any') return this.#any(shape, reading);
    const unset = value === null || (reading.whole && value === 'null' && !takesText(shape));
    if (unset && shape.nullable === true) return null;
    if (value === null) return this.#empty(shape);
    switch (shape.type) {
      case 'text':
        return this.#text(shape, reading);
      case 'whole':
        return this.#whole(shape, reading);
      case 'truth':
        return this.#truth(shape, reading);
      case 'choice':
        return this.#choice(shape, reading);
      case 'duration':
        return this.#duration(shape, reading);
      case 'scalar':
        return this.#anyScalar(reading);
      case 'term':
        return this.#term(shape, reading);
    }
  }

  /** Whether a variable that took part is empty where the run gets no secrets. */
  #lacksSecret({ names }: Reading): boolean {
    const { lacksSecrets, variables } = this.#context;
    return (
      lacksSecrets === true && names.some((name) => !isInstanceName(name) && variables.lookup(name) === '')
    );
  }

  /** The value, if there is one, without a word about what is wrong with it. */
  #inSilence(shape: ScalarLike, node: ScalarNode): Json | undefined {
    const silent = { ...this.#context, lacksSecrets: false, findings: new Findings() };
    return new ScalarChecker(this.#place, this.#address, silent).value(shape, node);
  }

  #read(node: ScalarNode, isCredential = false): Reading | undefined {
    const { value, written } = node;
    if (typeof value !== 'string')
      return { value, whole: false, hidden: false, shown: cut(written), written, names: [] };
    const { lookup, isWithheld, isSecret } = this.#context.variables;
    const filled = fill(value, lookup, { isWithheld, isSecret: (name) => isCredential || isSecret(name) });
    if ('faults' in filled) {
      for (const fault of filled.faults) this.#complain(fault);
      return undefined;
    }
    if (!this.#takesSecrets(value, filled)) return undefined;
    const { text, whole, names } = filled;
    const hidden = names.length > 0;
    const shown = hidden ? `the value of ${names.map((name) => `\${${name}}`).join(' and ')}` : quote(text);
    return { value: text, whole, hidden, shown, written, names };
  }

  /** Takes in the secret variables of a text that was filled in. False for one that may not be here: that is reported. */
  #takesSecrets(
    written: string,
    { text, names }: { readonly text: string; readonly names: readonly string[] },
  ): boolean {
    const { variables, secrets, isUnreviewed } = this.#context;
    const secret = names.filter((name) => variables.isSecret(name));
    if (secret.length === 0) return true;
    this.#learnVariables(secret);
    const without = (isHidden: (name: string) => boolean): string => {
      const filled = fill(written, (name) => {
        const value = variables.lookup(name);
        return value && isHidden(name) ? CONCEALED : value;
      });
      return 'text' in filled ? filled.text : CONCEALED;
    };
    const shown = without(variables.isSecret);
    if (shown !== text) secrets?.concealment.learnText(text, shown);
    if (isUnreviewed !== true || !isReadByOthers(this.#address)) return true;
    const unasked = secret.filter(variables.isUnasked);
    if (unasked.length === 0 || without(variables.isUnasked) === text) return true;
    const placeholders = unasked.map((name) => `\${${name}}`).join(' and ');
    this.#complain(
      `${placeholders} comes from the environment and has the name of a credential: a pull request cannot put it where others read it. Give it in the input \`secret-variables\`, or, if it is not a secret, in \`variables\`.`,
    );
    return false;
  }

  /** A credential: learned before anything is said about it, and hidden as what a variable holds is. */
  #secret(node: ScalarNode): Reading | undefined {
    const reading = this.#read(node, true);
    const { findings, secrets } = this.#context;
    if (reading === undefined || reading.value === null) return reading;
    secrets?.learn(String(reading.value));
    this.#learnVariables(reading.names.filter((name) => !isInstanceName(name)));
    if (reading.hidden) return reading;
    if (reading.value !== 'null') {
      const message =
        'plain-text credential in the manifest; write ${NAME} here and give it in the input `secret-variables`';
      findings.warn(this.#place, this.#address, message);
    }
    return { ...reading, shown: 'this credential', hidden: true };
  }

  #learnVariables(names: readonly string[]): void {
    for (const name of names) {
      const value = this.#context.variables.lookup(name);
      if (value) this.#context.secrets?.learn(value, name);
    }
  }

  #any(shape: AnyShape, reading: Reading): Json | undefined {
    const { value, hidden } = reading;
    if (shape.secret && hidden && typeof value === 'string') this.#context.secrets?.learn(value);
    return this.#anyScalar(reading);
  }

  #text(shape: TextShape, { value, shown, written, hidden }: Reading): Json | undefined {
    if (typeof value !== 'string') {
      return this.#complain(`must be text; put it in quotes${shape.secret ? '' : `: ${quote(written)}`}`);
    }
    const subject = hidden ? `${shown} ` : '';
    const judgement = shape.judge?.(value);
    if (judgement !== undefined) return this.#complain(`${subject}${judgement}`);
    if (wholePattern(shape.pattern).test(value)) {
      const doubt = shape.doubt?.(value);
      if (doubt !== undefined) this.#context.findings.warn(this.#place, this.#address, `${subject}${doubt}`);
      return value;
    }
    return this.#complain(
      value === '' ? `${subject}is empty; it must be ${shape.rule}` : `${shown} must be ${shape.rule}`,
    );
  }

  #whole(shape: WholeShape, reading: Reading): Json | undefined {
    const { value, whole, hidden, shown, written } = reading;
    const digits = typeof value === 'string' && /^-?\d{1,16}$/.test(value);
    const number = whole && digits ? Number(value) : value;
    if (typeof number !== 'number' || !Number.isSafeInteger(number)) {
      if (digits && whole) return this.#complain(`${shown} is too large`);
      if (digits && !hidden) return this.#complain(`must be a number; remove the quotes: ${written}`);
      const seconds = shape.unit === 'seconds' ? parseDuration(String(value)) : undefined;
      return this.#mustBe(shape, reading, seconds);
    }
    if (number < shape.least) return this.#complain(`must be ${shape.least} or more, not ${shown}`);
    if (number > (shape.most ?? number)) return this.#complain(`must be ${shape.most} or less, not ${shown}`);
    return number;
  }

  #truth(shape: BooleanShape, reading: Reading): Json | undefined {
    const { value, whole } = reading;
    if (typeof value === 'boolean') return value;
    if (whole && typeof value === 'string' && /^(?:true|True|TRUE|false|False|FALSE)$/.test(value)) {
      return value.toLowerCase() === 'true';
    }
    const meant = ownValue(TRUTH_WORDS, String(value).toLowerCase());
    return this.#mustBe(shape, reading, meant);
  }

  #choice(shape: ChoiceShape, { value, whole, hidden, shown }: Reading): Json | undefined {
    const { api } = this.#context;
    const found = shape.of.find(
      (choice) => choice.value === value || (whole && String(choice.value) === value),
    );
    if (found !== undefined) {
      if (usableIn(api, found)) return found.value;
      const rest = usableChoices(shape, api);
      return this.#complain(
        `${hidden ? shown : found.value} exists in ${found.api} only, and this manifest says api: ${api}; write ${rest}`,
      );
    }
    if (!hidden && shape.of.some((choice) => String(choice.value) === value)) {
      return this.#complain(`must be ${String(value)} without quotes`);
    }
    const choices = shape.of.map((choice) => String(choice.value));
    const mayGuess = !hidden && choices.length > 1;
    const near = mayGuess
      ? (ownValue(shape.aliases, String(value)) ?? closest(String(value), choices))
      : undefined;
    const guess = near === undefined ? '' : `; did you mean ${near}?`;
    return this.#complain(`must be ${usableChoices(shape, api)}, not ${shown}${guess}`);
  }

  #duration(shape: DurationShape, reading: Reading): Json | undefined {
    const { value, shown } = reading;
    if (shape.never && value === 'never') return 'never';
    const seconds = typeof value === 'string' ? parseDuration(value) : undefined;
    const { least, most } = shape.bounds;
    if (seconds !== undefined) {
      if (isWithinBounds(seconds, shape.bounds)) return seconds;
      const orNever = shape.never ? ', or never' : '';
      return this.#complain(`must be from ${least} to ${most}${orNever}, not ${shown}`);
    }
    if (typeof value === 'number')
      return this.#complain(`needs a unit: write ${value}s for seconds, or m, h, d`);
    const meant = typeof value === 'string' ? meantDuration(value) : undefined;
    return this.#mustBe(shape, reading, meant);
  }

  /** Any value, and a warning where a number is sent in another form than it is written in. */
  #anyScalar({ value, written }: Reading): Json | undefined {
    if (typeof value !== 'number') return value;
    if (!Number.isFinite(value)) {
      const remedy = `put it in quotes for a text: ${quote(written)}`;
      return this.#complain(`is not a number that JSON can hold; ${remedy}`);
    }
    if (String(value) !== written) {
      const message = `this number is sent as ${value}; for the text write ${quote(written)}, else ${value}`;
      this.#context.findings.warn(this.#place, this.#address, message);
    }
    return value;
  }

  #term(shape: TermShape, { value, hidden, shown, written }: Reading): Json | undefined {
    const { api, findings } = this.#context;
    if (typeof value !== 'string') return this.#complain(`must be text; put it in quotes: ${quote(written)}`);
    if (!termPattern.test(value)) {
      return this.#complain(
        `must be the name of a ${shape.noun}, such as ${shape.known[api ?? 'v1.1'][1]}, not ${shown}`,
      );
    }
    const discouraged = ownValue(shape.discouraged, value);
    if (api === undefined) return value;
    if (shape.known[api].includes(value)) {
      if (discouraged !== undefined) findings.warn(this.#place, this.#address, discouraged);
      return value;
    }
    const instead = ownValue(shape.foreign[api], value);
    if (instead !== undefined) {
      const other = `is a ${shape.noun} of ${otherApi(api)}, and this manifest says api: ${api}`;
      const counterpart =
        instead.length > 0 ? `write ${instead.join(' and ')}` : `${api} has no counterpart, so remove it`;
      const isVague = hidden || discouraged !== undefined;
      const remedy = isVague ? `list the ${shape.noun}s of ${api} that you need` : counterpart;
      return this.#complain(`${shown} ${other}; ${remedy}`);
    }
    const near = hidden ? undefined : closest(value, shape.known[api]);
    const isSlip = near !== undefined && typosBetween(value.toLowerCase(), near.toLowerCase()) <= 1;
    if (isSlip && shape.refusesSlips === true) {
      return this.#complain(`${shown} is not a ${shape.noun} of ${api}; did you mean ${near}?`);
    }
    const guess = near === undefined ? 'it is sent as it is' : `did you mean ${near}?`;
    findings.warn(this.#place, this.#address, `${shown} is not a known ${shape.noun} of ${api}; ${guess}`);
    return value;
  }

  /** Says that a value is absent, unless it may only have been lost to a syntax error. */
  #empty(shape: ScalarLike): undefined {
    if (this.#context.isWhole)
      this.#complain(`this is empty; it must be ${wanted(shape, this.#context.api)}`);
  }

  /** Refuses a value of another kind, and says what was most likely meant, unless that would show what is hidden. */
  #mustBe(shape: ScalarLike, { shown, hidden }: Reading, meant: string | number | undefined): undefined {
    const remedy = hidden || meant === undefined ? '' : `; write ${meant}`;
    return this.#complain(`must be ${wanted(shape, this.#context.api)}, not ${shown}${remedy}`);
  }

  #complain(message: string): undefined {
    return this.#context.findings.error(this.#place, this.#address, message);
  }
}

/** Where what a manifest says can be read by more people than should see a credential. */
function isReadByOthers(address: string): boolean {
  return (
    /(^|\.)(target|name|displayName|owner)$/.test(address) ||
    /^(defaults|apps\.[^.]+)\.metadata\./.test(address) ||
    address.startsWith('publish[')
  );
}

/** Words that other formats, and YAML 1.1, take for true and false. */
const TRUTH_WORDS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['true', 'yes', 'y', 'on', '1'].map((word) => [word, 'true'])),
  ...Object.fromEntries(['false', 'no', 'n', 'off', '0'].map((word) => [word, 'false'])),
};

function usableChoices(shape: ChoiceShape, api: Api | undefined): string {
  const usable = shape.of.filter((choice) => usableIn(api, choice));
  return usable.map((choice) => String(choice.value)).join(' or ');
}

/** Whether a text is fine as it is: the word null is one too then. */
function takesText(shape: ScalarLike): boolean {
  return shape.type === 'text' || shape.type === 'scalar';
}

/** A number, or true or false, as it is written, at a readable length. */
function cut(written: string): string {
  return quote(written).slice(1, -1);
}
