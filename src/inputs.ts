/** The inputs of a run, typed and checked: the action reads them from its inputs, the command line from its options. */

import { ProvisionError } from './errors.ts';
import { INPUTS, type InputName, isGuard, MODES, unusedText, usesInput } from './input-modes.ts';
import { appKeysIn, readCredentials, WrongInput } from './key-inputs.ts';
import { APIS, type Shard } from './model.ts';
import type { SecretRegistry } from './secrets/secret.ts';
import type { AppKeys } from './smooch/auth.ts';
import {
  DURATION_FORM,
  type DurationBounds,
  durationText,
  isWithinBounds,
  LIFETIME,
  parseDuration,
} from './text/duration.ts';
import { ownValue } from './text/own-value.ts';
import { closest } from './text/suggest.ts';

export type { InputName };

/** The default of every input. */
export const INPUT_DEFAULTS = Object.fromEntries(
  Object.entries(INPUTS).map(([name, input]) => [name, input.default]),
) as Readonly<Record<InputName, string>>;

/** What both faces of the product hand to a run. Durations are in seconds. */
export interface Options extends Readonly<ReturnType<typeof valuesIn>> {
  /** What is to be said of inputs that the mode does not use. */
  readonly warnings: readonly string[];
}

/** What `timeout` can be: the longest is what GitHub gives a job on a runner of one's own. */
const RUN_TIME: DurationBounds = { least: '1s', most: '5d' };

/** What `wait-for-targets` can be. */
const TARGET_WAIT: DurationBounds = { least: '0s', most: '1d' };

/** Whether a run has anything to sign its requests with. */
export function hasCredentials({ credentials, appKeys }: Pick<Options, 'credentials' | 'appKeys'>): boolean {
  return credentials !== undefined || appKeys.size > 0;
}

/** Whether a text is the digest of a plan, which the input `expect-plan` takes beside a path. */
export function isDigest(text: string): boolean {
  return /^sha256:[0-9a-f]{64}$/i.test(text);
}

/** The regions of the vendor and their hosts (documentation, page "Regions"). */
const REGIONS = {
  us: 'https://api.smooch.io',
  'eu-1': 'https://api.eu-1.smooch.io',
} as const;

/** Where a direct account was created. */
export type Region = keyof typeof REGIONS;

/**
 * Reads and checks all inputs at once; `read` gives an input's text, empty when it is not set. Secrets are masked
 * before anything is said. `secretVariables` are given beside the input of this name. Throws ProvisionError that names every
 * wrong input.
 */
export function readOptions(
  read: (name: InputName) => string,
  keeper: SecretRegistry,
  secretVariables: ReadonlyMap<string, string> = new Map(),
): Options {
  const wrong: string[] = [];
  const text: Reading['text'] = (name) => read(name).trim() || INPUT_DEFAULTS[name];
  const value: Reading['value'] = (name, parse, instead) => {
    try {
      return parse(text(name));
    } catch (error) {
      if (!(error instanceof WrongInput)) throw error;
      wrong.push(`\`${name}\` ${error.message}`);
      return instead;
    }
  };
  for (const secret of secretVariables.values()) if (secret !== '') keeper.learn(secret);
  const warnings: string[] = [];
  const options: Options = { ...valuesIn({ text, value, keeper, secretVariables }), warnings };
  for (const name of Object.keys(INPUT_DEFAULTS) as InputName[]) {
    // Where the mode is wrong, it is not known what it would use.
    if (text('mode') !== options.mode || usesInput(options.mode, name) || !isGiven(name, text(name)))
      continue;
    const message = `\`${name}\` ${unusedText(options.mode, name)}`;
    if (isGuard(options.mode, name)) wrong.push(message);
    else warnings.push(`The input ${message}`);
  }
  warnings.push(...doubtfulTimes(options));
  if (options.ttl !== undefined && options.instance === undefined) {
    wrong.push('`ttl` requires `instance`.');
  }
  for (const name of options.secretVariables.keys()) {
    if (options.variables.has(name)) {
      wrong.push(`\`secret-variables\` and \`variables\` both set ${name}: keep one of them.`);
    }
  }
  if (wrong.length === 0) return options;
  throw new ProvisionError(
    'input-invalid',
    wrong.length === 1 ? `The input ${wrong[0]}` : `${wrong.length} inputs are wrong: ${wrong.join(' ')}`,
    { remedy: 'Correct the inputs of the step. Nothing was changed.' },
  );
}

/** What the inputs are read with. */
interface Reading {
  /** The text of an input, or its default. */
  readonly text: (name: InputName) => string;
  /** The value of an input; a wrong one is noted, and `instead` lets the reading go on. */
  readonly value: <T>(name: InputName, parse: (text: string) => T, instead: T) => T;
  readonly keeper: SecretRegistry;
  readonly secretVariables: ReadonlyMap<string, string>;
}

/** The values of all inputs. Credentials come first: they are masked before anything is said. */
function valuesIn({ text, value, keeper, secretVariables }: Reading) {
  const credentials = value('key-id', () => readCredentials(text, keeper), undefined);
  const appKeys = value('app-keys', (given) => appKeysIn(lines(given), keeper), new Map() as AppKeys);
  return {
    mode: value('mode', oneOf(MODES), 'validate'),
    /** Paths or globs, relative to the workspace. */
    manifest: lines(text('manifest')),
    /** Undefined when none were given, as on a pull request from a fork. */
    credentials,
    /** `key-id` is given, and its secret is empty: where a run gets no secrets, that is none given. */
    lacksKeySecret: text('key-id') !== '' && text('key-secret') === '' && text('jwt') === '',
    /** Keys of single apps; empty when none were given. */
    appKeys,
    /** The API's address without version and without a slash at the end. */
    baseUrl: value('api-url', () => readBaseUrl(text), ''),
    owner: text('owner') || undefined,
    variables: value('variables', variablesIn, new Map() as ReadonlyMap<string, string>),
    /** Masked and never shown; no name is in both. */
    secretVariables: new Map([
      ...secretVariables,
      ...value('secret-variables', (given) => secretVariablesIn(given, keeper), new Map<string, string>()),
    ]),
    /** The API generation for modes that find no manifest to tell it. */
    api: value('api', oneOf(APIS), 'v2'),
    /** Lower case; a separate copy of the manifest's apps. */
    instance: value('instance', instanceName, undefined),
    /** Seconds until an instance may be swept; `never` takes an expiry away, undefined leaves it as it is. */
    ttl: value('ttl', optional(durationOrNever(LIFETIME)), undefined),
    prune: value('prune', oneOf(['none', 'owned', 'all']), 'none'),
    maxDeletes: value('max-deletes', wholeNumber(0, 1_000_000), 0),
    failOnDrift: value('fail-on-drift', truth, true),
    /** Warnings fail the run. */
    strict: value('strict', truth, true),
    /** The digest of the plan that was reviewed, or the path of its document: `apply` carries out no other. */
    expectPlan: value('expect-plan', optional(planReference), undefined),
    /** Addresses that the run is limited to; empty for all. */
    only: lines(text('only')),
    /** Which part of the apps, counted from 1, of how many. */
    shard: value('shard', optional(shardOf), undefined),
    exportFile: text('export-file') || undefined,
    dryRun: value('dry-run', truth, true),
    /** The owner's name, which `destroy` without an instance requires. */
    confirm: text('confirm') || undefined,
    /** What it is when a webhook target does not answer as the vendor wants it; `off` asks none. */
    checkTargets:
      value('check-targets', optional(oneOf(['error', 'warn', 'off'])), undefined) ??
      (text('mode') === 'apply' ? 'error' : 'warn'),
    waitForTargets: value('wait-for-targets', duration(TARGET_WAIT), 0),
    jwtExpiresIn: value('jwt-expires-in', durationOrNever(LIFETIME), 'never'),
    maskAppIds: value('mask-app-ids', truth, true),
    allowUnmerged: value('allow-unmerged', truth, false),
    /** What the vendor cannot change in place may be deleted and created again. */
    allowReplace: value('allow-replace', truth, false),
    /** For what is read and reported on GitHub; undefined without one. */
    githubToken: text('github-token') === '' ? undefined : keeper.learn(text('github-token')),
    /** For secrets and variables on GitHub; undefined leaves that to {@link githubToken}. */
    publishToken: text('publish-token') === '' ? undefined : keeper.learn(text('publish-token')),
    /** When a run comments on its pull request; `auto`: when something changes, or did when it last ran. */
    comment: value('comment', oneOf(['auto', 'always', 'never']), 'never'),
    /** Whether `check` keeps a drift issue. */
    issue: value('issue', truth, false),
    planFile: text('plan-file') || undefined,
    maxInFlight: value('max-in-flight', wholeNumber(1, 64), 1),
    timeout: value('timeout', duration(RUN_TIME), 0),
  };
}

/** Whether an input says something else than it does by default. */
function isGiven(name: InputName, text: string): boolean {
  return text.toLowerCase() !== INPUT_DEFAULTS[name].toLowerCase();
}

/** Times of the inputs that make no sense beside each other, as sentences; those that the mode does not use are left out. */
function doubtfulTimes(options: Options): string[] {
  const { mode, ttl, timeout, waitForTargets, checkTargets, jwtExpiresIn } = options;
  const doubtful: string[] = [];
  const [run, wait] = [durationText(timeout), durationText(waitForTargets)];
  if (mode === 'apply' && waitForTargets > 0) {
    if (checkTargets === 'off') {
      doubtful.push('The input `wait-for-targets` has no effect with `check-targets: off`.');
    } else if (waitForTargets >= timeout) {
      doubtful.push(
        `The input \`wait-for-targets\` is ${wait}, and \`timeout\` ends the run after ${run}. Raise \`timeout\`.`,
      );
    }
  }
  if (usesInput(mode, 'ttl') && typeof ttl === 'number' && ttl < timeout) {
    doubtful.push(
      `The input \`ttl\` is ${durationText(ttl)}, and the run may take ${run} (\`timeout\`): a sweep may delete the instance before it is done. Raise \`ttl\`, or lower \`timeout\`.`,
    );
  }
  if (usesInput(mode, 'jwt-expires-in') && jwtExpiresIn === 'never') {
    doubtful.push(
      'The input `jwt-expires-in` is never: a token whose key says nothing is valid until the key is deleted. Write a time, or `expiresIn` in the manifest.',
    );
  }
  return doubtful;
}

function readBaseUrl(text: (name: InputName) => string): string {
  const [given, subdomain, region] = [text('api-url'), text('subdomain'), text('region')];
  if (given !== '') return baseUrlFrom(given);
  if (subdomain !== '') {
    if (/^[a-z0-9][a-z0-9-]*$/i.test(subdomain)) return `https://${subdomain}.zendesk.com/sc`;
    throw new WrongInput(
      `is not set, and \`subdomain\` is ${quoted(subdomain)}: give the name alone, as in acme for acme.zendesk.com.`,
    );
  }
  const host = ownValue(REGIONS, region);
  if (host !== undefined) return host;
  throw new WrongInput(
    `is not set, and \`region\` is ${quoted(region)}, which the vendor does not have: write us or eu-1.${meant(region, Object.keys(REGIONS))}`,
  );
}

function baseUrlFrom(given: string): string {
  if (!URL.canParse(given)) throw new WrongInput(`is ${quoted(given)}, which is not a URL: write https://…`);
  const url = new URL(given);
  const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback)) {
    throw new WrongInput('must begin with https:// (http:// is for an emulator on this machine).');
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new WrongInput('must be an address alone, without credentials, `?` or `#`.');
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`.replace(/\/v(1\.1|2)$/, '');
}

function lines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function variablesIn(text: string): Map<string, string> {
  const variables = new Map<string, string>();
  for (const line of lines(text)) {
    const at = line.indexOf('=');
    const name = line.slice(0, at === -1 ? undefined : at).trim();
    if (at === -1 || !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
      throw new WrongInput(
        `has a line that is not NAME=value: ${at === -1 ? 'it has no `=`' : quoted(name)}.`,
      );
    }
    if (variables.has(name)) throw new WrongInput(`sets ${name} twice.`);
    variables.set(name, line.slice(at + 1));
  }
  return variables;
}

/** Variables that are masked at once. What is wrong is told by the number of its line: any part of it may be a secret. */
function secretVariablesIn(text: string, keeper: SecretRegistry): Map<string, string> {
  const variables = new Map<string, string>();
  for (const [index, line] of lines(text).entries()) {
    const [, name, value = ''] = /^([A-Za-z_][A-Za-z0-9_]*)\s*=(.*)$/.exec(line) ?? [];
    if (name === undefined) {
      keeper.learn(line);
      throw new WrongInput(
        `has a line that is not NAME=value, number ${index + 1} of those with text. A value of several lines goes through the environment, under a name such as NAME_SECRET.`,
      );
    }
    if (value !== '') keeper.learn(value);
    if (variables.has(name)) throw new WrongInput(`sets ${name} twice.`);
    variables.set(name, value);
  }
  return variables;
}

function oneOf<const T extends string>(choices: readonly T[]): (text: string) => T {
  return (text) => {
    const choice = choices.find((one) => one === text);
    if (choice !== undefined) return choice;
    throw new WrongInput(`is ${quoted(text)}; it can be ${choices.join(', ')}.${meant(text, choices)}`);
  };
}

/** The choice that a wrong word is near to, as a sentence; empty when there is none. */
function meant(word: string, choices: readonly string[]): string {
  const near = closest(word, choices);
  return near === undefined ? '' : ` Did you mean ${near}?`;
}

function truth(text: string): boolean {
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE)$/.test(text)) return false;
  throw new WrongInput(`is ${quoted(text)}; write true or false.`);
}

function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= least && number <= most) return number;
    throw new WrongInput(`is ${quoted(text)}; write a whole number from ${least} to ${most}.`);
  };
}

function optional<T>(parse: (text: string) => T): (text: string) => T | undefined {
  return (text) => (text === '' ? undefined : parse(text));
}

function instanceName(text: string): string | undefined {
  const name = text.toLowerCase();
  if (name === '') return undefined;
  if (/^[a-z0-9][a-z0-9-]{0,29}$/.test(name)) return name;
  throw new WrongInput(
    `is ${quoted(text)}; a name has 1 to 30 letters, digits and hyphens, as in pr-42, and begins with no hyphen.`,
  );
}

function shardOf(text: string): Shard {
  const [, index, count] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (index !== undefined && count !== undefined && index >= 1 && index <= count) return { index, count };
  throw new WrongInput(`is ${quoted(text)}; write which part of how many, as in 2/5.`);
}

function planReference(text: string): string {
  if (isDigest(text) || !/^sha256:/i.test(text)) return text;
  throw new WrongInput(
    `is ${quoted(text)}, which is not a digest: write sha256: and 64 hexadecimal digits, or the path of a plan document.`,
  );
}

function duration(bounds: DurationBounds): (text: string) => number {
  return (text) => boundedDuration(text, bounds, '');
}

function durationOrNever(bounds: DurationBounds): (text: string) => number | 'never' {
  return (text) => (text === 'never' ? text : boundedDuration(text, bounds, ', or never'));
}

function boundedDuration(text: string, bounds: DurationBounds, orNever: string): number {
  const seconds = parseDuration(text);
  if (seconds === undefined) throw new WrongInput(`is ${quoted(text)}; write ${DURATION_FORM}${orNever}.`);
  if (isWithinBounds(seconds, bounds)) return seconds;
  throw new WrongInput(`is ${quoted(text)}; it can be ${bounds.least} to ${bounds.most}${orNever}.`);
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}
