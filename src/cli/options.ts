/** The options of a run, and how they stand for the inputs of the action. */

import type { ParseArgsOptionsConfig } from 'node:util';
import { isWriting, type Mode, unusedText, usesInput } from '../input-modes.ts';
import { INPUT_DEFAULTS, type InputName } from '../inputs.ts';
import { FROM_ENVIRONMENT } from '../report/words/place.ts';
import { ownValue } from '../text/own-value.ts';
import { FILE, HELP, inputInvalid, parsed, SECRET_INPUTS } from './arguments.ts';

/** A run that the command line starts. */
export interface RunCommand {
  readonly mode: Mode;
  /** The text of an input: from an option, else for credentials from the environment, else empty. */
  readonly read: (name: InputName) => string;
  /** Values of the environment that `--secret-var` names. */
  readonly secretVariables: ReadonlyMap<string, string>;
  /** What standard output gets: the log, or a document; the log goes to standard error then. */
  readonly format: Format;
  /** A file for all outputs, secrets included, readable for its owner only. */
  readonly outputs: string | undefined;
  /** Nobody is asked before something is written. */
  readonly yes: boolean;
  /** Requests and causes of errors are logged. */
  readonly verbose: boolean;
}

/** `sarif` and `junit` are for `validate` alone. */
export type Format = (typeof FORMATS)[number];
const FORMATS = ['text', 'json', 'sarif', 'junit'] as const;

/** Options that may be repeated: each adds to a list. */
const LISTS: ReadonlySet<string> = new Set(['file', 'manifest', 'var', 'variables', 'secret-var', 'only']);

const SPECIAL = {
  file: FILE,
  var: { type: 'string', multiple: true },
  'secret-var': { type: 'string', multiple: true },
  json: { type: 'boolean' },
  format: { type: 'string', multiple: true },
  outputs: { type: 'string', multiple: true },
  yes: { type: 'boolean', short: 'y' },
  verbose: { type: 'boolean', short: 'v' },
  help: HELP,
} as const;

/** The inputs that have an option of their own name. */
const INPUT_OPTIONS: readonly InputName[] = (Object.keys(INPUT_DEFAULTS) as InputName[]).filter(
  (name) => !SECRET_INPUTS.has(name) && name !== 'mode',
);

/** Reads the options of a run. Throws ProvisionError for words that make no sense, and for options that the mode does not use. */
export function parseRun(
  mode: Mode,
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): RunCommand | 'help' {
  const { values } = parsed(mode, withTruths(args), RUN_OPTIONS);
  return values['help'] === true ? 'help' : runFrom(mode, values, environment);
}

/** Every option that a run may have. */
const RUN_OPTIONS = {
  ...Object.fromEntries(INPUT_OPTIONS.map((name) => [name, { type: 'string', multiple: true } as const])),
  ...SPECIAL,
};

function runFrom(
  mode: Mode,
  values: Record<string, unknown>,
  environment: Readonly<Record<string, string | undefined>>,
): RunCommand {
  const texts = (name: string): string[] =>
    [ownValue(values, name) ?? []].flat().filter((one) => typeof one === 'string');
  const yes = values['yes'] === true;
  refuseUnused(mode, texts, yes);
  const read = (name: InputName): string => {
    if (name === 'mode') return mode;
    if (!usesInput(mode, name)) return '';
    if (name === 'manifest') return [...texts('file'), ...texts('manifest')].join('\n');
    if (name === 'variables') return [...texts('var'), ...texts('variables')].join('\n');
    const given = texts(name);
    if (given.length > 0) return given.join('\n');
    // A terminal is nobody else's: ids are shown there unless an option says otherwise.
    if (name === 'mask-app-ids') return 'false';
    return ownValue(environment, FROM_ENVIRONMENT[name] ?? '') ?? '';
  };
  const secretVariables = secretVariablesFrom(texts('secret-var'), environment);
  const format = formatFrom(texts('format')[0], values['json'] === true);
  const verbose = values['verbose'] === true;
  return { mode, read, secretVariables, format, outputs: texts('outputs')[0], yes, verbose };
}

/** Refuses options that would not be heeded: those that the mode does not use, and all but the first of several. */
function refuseUnused(mode: Mode, texts: (name: string) => readonly string[], yes: boolean): void {
  const unused = INPUT_OPTIONS.filter((name) => !usesInput(mode, name) && texts(name).length > 0);
  const repeated = [...INPUT_OPTIONS, 'outputs', 'format'].filter(
    (name) => !LISTS.has(name) && texts(name).length > 1,
  );
  const wrong = [
    ...(mode !== 'validate' && texts('format').length > 0
      ? [`--format has no effect with ${mode}. It is for validate; --json is for all.`]
      : []),
    ...(yes && !isWriting(mode) ? [`--yes has no effect with ${mode}, which never asks.`] : []),
    ...unused.map((name) => `--${name} ${unusedText(mode, name)}`),
    ...repeated.map((name) => `--${name} is given ${texts(name).length} times: keep one of them.`),
  ];
  if (wrong.length === 0) return;
  throw inputInvalid(wrong.join(' '), `See \`smooch-provision ${mode} --help\`. Nothing was changed.`);
}

/** What standard output gets. Throws ProvisionError for a word that is not a format, and for two that differ. */
function formatFrom(word: string | undefined, json: boolean): Format {
  const format = FORMATS.find((one) => one === (word ?? (json ? 'json' : 'text')));
  if (format !== undefined && (!json || format === 'json')) return format;
  throw format === undefined
    ? inputInvalid(
        `--format is ${JSON.stringify(word)}; it can be ${FORMATS.join(', ')}.`,
        'See `smooch-provision validate --help`.',
      )
    : inputInvalid(`--json and --format ${format} are both given.`, 'Keep one of them.');
}

/** The values that the environment has under these names. No message repeats what is not a name: it may hold the secret. */
function secretVariablesFrom(
  names: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Map<string, string> {
  const variables = new Map<string, string>();
  for (const name of names) {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
      throw inputInvalid(
        name.includes('=')
          ? "--secret-var takes a name alone: a value on the command line would be in the shell's history and in the list of processes."
          : '--secret-var takes the name of a variable: letters, digits and _.',
        'Set the variable in the environment, and write `--secret-var NAME`.',
      );
    }
    const value = ownValue(environment, name);
    if (value === undefined) {
      throw inputInvalid(
        `--secret-var ${name}: the environment has no variable of this name.`,
        'Set it in the environment of the command; its value is read from there.',
      );
    }
    variables.set(name, value);
  }
  return variables;
}

/** `--dry-run` alone means `--dry-run true`, as people expect of what is on or off. */
function withTruths(args: readonly string[]): string[] {
  return args.map((arg, index) => {
    const name = arg.startsWith('--') ? arg.slice(2) : '';
    const isTruth = Object.entries(INPUT_DEFAULTS).some(
      ([input, value]) => input === name && (value === 'true' || value === 'false'),
    );
    return isTruth && !/^(true|false)$/i.test(args[index + 1] ?? '') ? `${arg}=true` : arg;
  });
}

/** The inputs that have an option in a mode. */
export function optionsOf(mode: Mode): InputName[] {
  return INPUT_OPTIONS.filter((name) => usesInput(mode, name));
}

/** The options of a mode by their long names, for completion. */
export function optionNamesOf(mode: Mode): string[] {
  const special = Object.keys(SPECIAL).filter(
    (name) => (name !== 'format' || mode === 'validate') && (name !== 'yes' || isWriting(mode)),
  );
  return [...special, ...optionsOf(mode).filter((name) => name !== 'manifest' && name !== 'variables')];
}

/** Values to be handed to another program. */
export interface OutputCommand {
  /** Of single values, or of all that is below, such as `apps.support`; empty for everything. */
  readonly addresses: readonly string[];
  readonly format: 'raw' | (typeof OUTPUT_FORMATS)[number];
  /** Also to a terminal. */
  readonly show: boolean;
  /** The run that reads them. */
  readonly run: RunCommand;
}

const OUTPUT_FORMATS = ['json', 'env', 'dotenv'] as const;

/** Options of a run that `output` does not have: it writes values and nothing else. */
const UNREADABLE: ReadonlySet<string> = new Set(['only', 'json', 'outputs', 'yes']);
const OUTPUT_OPTIONS: ParseArgsOptionsConfig = {
  ...Object.fromEntries(Object.entries(RUN_OPTIONS).filter(([name]) => !UNREADABLE.has(name))),
  raw: { type: 'boolean' },
  show: { type: 'boolean' },
};

/** Reads the options of `output`. Throws ProvisionError for words that make no sense. */
export function parseOutput(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): OutputCommand | 'help' {
  const { values, positionals } = parsed('output', withTruths(args), OUTPUT_OPTIONS, true);
  const { raw, show, format: formats, help, ...rest } = values;
  if (help === true) return 'help';
  const words = [formats ?? []].flat();
  const format = raw === true ? 'raw' : OUTPUT_FORMATS.find((one) => one === (words[0] ?? 'json'));
  if (format === undefined || words.length > (raw === true ? 0 : 1)) {
    throw inputInvalid(
      `Give one of --raw and --format ${OUTPUT_FORMATS.join(', ')}.`,
      'See `smooch-provision output --help`.',
    );
  }
  const wrong = positionals.find((address) => !/^(apps|serviceAccounts)\.[^.]+(\..+)?$/.test(address));
  if (wrong !== undefined) {
    throw inputInvalid(
      `${JSON.stringify(wrong)} is not an address.`,
      'Write it as in the manifest, such as `apps.support.keys.backend.jwt`.',
    );
  }
  const only = positionals.map((address) => address.split('.').slice(0, 2).join('.'));
  const run = runFrom('credentials', { ...rest, only: [...new Set(only)] }, environment);
  return { addresses: positionals, format, show: show === true, run };
}

/** The options of `output` by their long names, for completion. */
export function outputOptionNames(): string[] {
  return [...optionNamesOf('credentials'), 'format', 'raw', 'show'].filter((name) => !UNREADABLE.has(name));
}
