/** The command line's words: which command, which options, and how they stand for the inputs of the action. */

import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { ProvisionError } from '../errors.ts';
import { isWriting, MODES, type Mode, unusedText, usesInput } from '../input-modes.ts';
import { INPUT_DEFAULTS, type InputName } from '../inputs.ts';
import { FROM_ENVIRONMENT } from '../report/words/place.ts';
import { ownValue } from '../text/own-value.ts';
import { closest } from '../text/suggest.ts';

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

/** Given by their environment variables alone. */
const SECRET_INPUTS: ReadonlySet<string> = new Set([
  'key-secret',
  'jwt',
  'app-keys',
  'github-token',
  'publish-token',
  'secret-variables',
]);

/** Options that may be repeated: each adds to a list. */
const LISTS: ReadonlySet<string> = new Set(['file', 'manifest', 'var', 'variables', 'secret-var', 'only']);

const SPECIAL = {
  file: { type: 'string', short: 'f', multiple: true },
  var: { type: 'string', multiple: true },
  'secret-var': { type: 'string', multiple: true },
  json: { type: 'boolean' },
  format: { type: 'string', multiple: true },
  outputs: { type: 'string', multiple: true },
  yes: { type: 'boolean', short: 'y' },
  verbose: { type: 'boolean', short: 'v' },
  help: { type: 'boolean', short: 'h' },
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
  throw new ProvisionError('input-invalid', wrong.join(' '), {
    remedy: `See \`smooch-provision ${mode} --help\`. Nothing was changed.`,
  });
}

/** What standard output gets. Throws ProvisionError for a word that is not a format, and for two that differ. */
function formatFrom(word: string | undefined, json: boolean): Format {
  const format = FORMATS.find((one) => one === (word ?? (json ? 'json' : 'text')));
  if (format !== undefined && (!json || format === 'json')) return format;
  throw new ProvisionError(
    'input-invalid',
    format === undefined
      ? `--format is ${JSON.stringify(word)}; it can be ${FORMATS.join(', ')}.`
      : `--json and --format ${format} are both given.`,
    { remedy: format === undefined ? 'See `smooch-provision validate --help`.' : 'Keep one of them.' },
  );
}

/** The values that the environment has under these names. No message repeats what is not a name: it may hold the secret. */
function secretVariablesFrom(
  names: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Map<string, string> {
  const variables = new Map<string, string>();
  for (const name of names) {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
      throw new ProvisionError(
        'input-invalid',
        name.includes('=')
          ? "--secret-var takes a name alone: a value on the command line would be in the shell's history and in the list of processes."
          : '--secret-var takes the name of a variable: letters, digits and _.',
        { remedy: 'Set the variable in the environment, and write `--secret-var NAME`.' },
      );
    }
    const value = ownValue(environment, name);
    if (value === undefined) {
      throw new ProvisionError(
        'input-invalid',
        `--secret-var ${name}: the environment has no variable of this name.`,
        {
          remedy: 'Set it in the environment of the command; its value is read from there.',
        },
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

/** The mode that a word names. Throws ProvisionError with the nearest one. */
export function modeFrom(word: string): Mode {
  const mode = MODES.find((one) => one === word);
  if (mode !== undefined) return mode;
  if (word.startsWith('-')) {
    throw new ProvisionError('input-invalid', `${JSON.stringify(word)} comes before the command.`, {
      remedy: `Write the command first, as in \`smooch-provision plan ${word}\`.`,
    });
  }
  const near = closest(word, [...MODES, ...Object.keys(OTHER_OPTIONS), 'completion', 'version']);
  throw new ProvisionError('input-invalid', `There is no command ${JSON.stringify(word)}.`, {
    remedy: near === undefined ? 'See `smooch-provision --help`.' : `Did you mean \`${near}\`?`,
  });
}

/** A manifest to be rewritten for v2. */
export interface MigrateCommand {
  readonly manifest: readonly string[];
  /** The file to write; undefined for standard output. */
  readonly output: string | undefined;
  /** Every file takes the place of its old self. */
  readonly inPlace: boolean;
}

const MIGRATE_OPTIONS = {
  file: SPECIAL.file,
  output: { type: 'string' },
  'in-place': { type: 'boolean' },
  help: SPECIAL.help,
} as const;

/** Reads the options of `migrate`. Throws ProvisionError for words that make no sense. */
export function parseMigrate(args: readonly string[]): MigrateCommand | 'help' {
  const { file, output, 'in-place': inPlace, help } = parsed('migrate', args, MIGRATE_OPTIONS).values;
  if (help === true) return 'help';
  if (output !== undefined && inPlace === true) {
    throw new ProvisionError('input-invalid', '--output and --in-place are both given.', {
      remedy: 'Keep one of them.',
    });
  }
  return {
    manifest: Array.isArray(file) ? file.map(String) : [INPUT_DEFAULTS.manifest],
    output: typeof output === 'string' ? output : undefined,
    inPlace: inPlace === true,
  };
}

/** A first manifest and its workflows, to be written. */
export interface InitCommand {
  /** Questions are asked about what is undefined. Empty for an account that is not one of Zendesk Suite. */
  readonly subdomain: string | undefined;
  readonly owner: string | undefined;
  readonly api: string | undefined;
  readonly app: string | undefined;
  readonly target: string | undefined;
  /** The action as workflows name it; undefined for the checkout that is running. */
  readonly uses: string | undefined;
  /** Also the workflows for previews. */
  readonly previews: boolean;
  /** The workflows call those of the project. */
  readonly reusable: boolean;
  /** Nothing is asked: guesses count. */
  readonly yes: boolean;
  /** Files that are there are written over. */
  readonly force: boolean;
}

const INIT_OPTIONS = {
  subdomain: { type: 'string' },
  owner: { type: 'string' },
  api: { type: 'string' },
  app: { type: 'string' },
  target: { type: 'string' },
  uses: { type: 'string' },
  previews: { type: 'boolean' },
  reusable: { type: 'boolean' },
  yes: { type: 'boolean', short: 'y' },
  force: { type: 'boolean' },
  help: SPECIAL.help,
} as const;

/** Reads the options of `init`. Throws ProvisionError for words that make no sense. */
export function parseInit(args: readonly string[]): InitCommand | 'help' {
  const { values } = parsed('init', args, INIT_OPTIONS);
  if (values['help'] === true) return 'help';
  const text = (name: string): string | undefined => {
    const value = ownValue(values, name);
    return typeof value === 'string' ? value.trim() : undefined;
  };
  const uses = text('uses');
  if (uses !== undefined && !/^[\w.-]+\/[\w./-]+@[\w./-]+$/.test(uses)) {
    throw new ProvisionError('input-invalid', `--uses is ${JSON.stringify(uses)}, which names no action.`, {
      remedy: 'Write owner/repository@commit.',
    });
  }
  if (text('subdomain') && values['previews'] === true) {
    throw new ProvisionError(
      'input-invalid',
      'App keys of Zendesk Suite cannot create the apps of previews.',
      {
        remedy: 'Leave --previews out. Nothing was written.',
      },
    );
  }
  return {
    subdomain: text('subdomain'),
    owner: text('owner'),
    api: text('api'),
    app: text('app'),
    target: text('target'),
    uses,
    previews: values['previews'] === true,
    reusable: values['reusable'] === true,
    yes: values['yes'] === true,
    force: values['force'] === true,
  };
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
    throw new ProvisionError(
      'input-invalid',
      `Give one of --raw and --format ${OUTPUT_FORMATS.join(', ')}.`,
      {
        remedy: 'See `smooch-provision output --help`.',
      },
    );
  }
  const wrong = positionals.find((address) => !/^(apps|serviceAccounts)\.[^.]+(\..+)?$/.test(address));
  if (wrong !== undefined) {
    throw new ProvisionError('input-invalid', `${JSON.stringify(wrong)} is not an address.`, {
      remedy: 'Write it as in the manifest, such as `apps.support.keys.backend.jwt`.',
    });
  }
  const only = positionals.map((address) => address.split('.').slice(0, 2).join('.'));
  const run = runFrom('credentials', { ...rest, only: [...new Set(only)] }, environment);
  return { addresses: positionals, format, show: show === true, run };
}

const DEMO_OPTIONS = { suite: { type: 'boolean' }, help: SPECIAL.help } as const;

/** Reads the options of `demo`. Throws ProvisionError for words that make no sense. */
export function parseDemo(args: readonly string[]): { readonly suite: boolean } | 'help' {
  const { suite, help } = parsed('demo', args, DEMO_OPTIONS).values;
  return help === true ? 'help' : { suite: suite === true };
}

/** The options of commands that are not modes. */
export const OTHER_OPTIONS = {
  output: Object.fromEntries(
    [...optionNamesOf('credentials'), 'format', 'raw', 'show']
      .filter((name) => !UNREADABLE.has(name))
      .map((name) => [name, {}]),
  ),
  init: INIT_OPTIONS,
  migrate: MIGRATE_OPTIONS,
  demo: DEMO_OPTIONS,
  emulator: Object.fromEntries(
    'port suite subdomain env shell stop data host allow-host latency seed faults log switch help'
      .split(' ')
      .map((name) => [name, {}]),
  ),
} as const;

function parsed(
  command: string,
  args: readonly string[],
  options: ParseArgsOptionsConfig,
  allowPositionals = false,
): { readonly values: Record<string, unknown>; readonly positionals: readonly string[] } {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals });
  } catch (error) {
    const extra = /^Unexpected argument '(.*?)'\. /s.exec(error instanceof Error ? error.message : '')?.[1];
    const see = `See \`smooch-provision ${command} --help\`.`;
    if (extra !== undefined) throw unexpected(extra, 'file' in options ? command : undefined, see);
    throw new ProvisionError('input-invalid', optionError(error, args, Object.keys(options)), {
      remedy: see,
      cause: error,
    });
  }
}

/** An argument without an option; `takesFile`: the command for which it may have been meant as the manifest. */
function unexpected(extra: string, takesFile: string | undefined, see: string): ProvisionError {
  const isPath = /[/\\]|\.ya?ml$/i.test(extra);
  return new ProvisionError('input-invalid', `Unexpected argument ${JSON.stringify(extra)}.`, {
    remedy:
      takesFile !== undefined && isPath
        ? `A manifest is named with -f: \`smooch-provision ${takesFile} -f ${extra}\`.`
        : see,
  });
}

/** What is wrong with an option that is known, or has one letter; Node's own text is about its parser. */
function wordFault(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const name = /'(?:-\w, )?(--?[\w-]+)/.exec(message)?.[1] ?? '';
  if (message.startsWith('Unknown option')) return `There is no option ${name}.`;
  return message.includes('does not take') ? `${name} takes no value.` : `${name} requires a value.`;
}

function optionError(error: unknown, args: readonly string[], known: readonly string[]): string {
  const unknown = args
    .filter((one) => one.startsWith('--'))
    .map((one) => one.slice(2).split('=')[0] ?? '')
    .find((name) => !known.includes(name));
  if (unknown === undefined) return wordFault(error);
  if (SECRET_INPUTS.has(unknown)) {
    const variable = FROM_ENVIRONMENT[unknown as InputName];
    if (unknown === 'secret-variables') {
      return "--secret-variables is not an option, since values would stay in the shell's history: use --secret-var NAME, which takes the value from the environment.";
    }
    return `--${unknown} is not an option, since it would stay in the shell's history: set ${variable} instead.`;
  }
  const near = closest(unknown, known);
  return `There is no option --${unknown}.${near === undefined ? '' : ` Did you mean --${near}?`}`;
}
