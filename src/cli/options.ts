/** The command line's words: which command, which options, and how they stand for the inputs of the action. */

import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { ProvisionError } from '../errors.ts';
import { MODES, type Mode, unusedText, usesInput } from '../input-modes.ts';
import { INPUT_DEFAULTS, type InputName } from '../inputs.ts';
import { ownValue } from '../text/own-value.ts';
import { closest } from '../text/suggest.ts';

/** A run that the command line starts. */
export interface RunCommand {
  readonly mode: Mode;
  /** The text of an input: from an option, else for credentials from the environment, else empty. */
  readonly read: (name: InputName) => string;
  /** Values of the environment that `--secret-var` names. */
  readonly secretVariables: ReadonlyMap<string, string>;
  /** One JSON document on standard output, the log on standard error. */
  readonly json: boolean;
  /** A file for all outputs, secrets included, readable for its owner only. */
  readonly outputs: string | undefined;
}

/** Inputs that come from the environment, so no secret gets into a shell's history. */
const FROM_ENVIRONMENT: Partial<Record<InputName, string>> = {
  'key-id': 'SMOOCH_KEY_ID',
  'key-secret': 'SMOOCH_KEY_SECRET',
  jwt: 'SMOOCH_JWT',
  'app-keys': 'SMOOCH_APP_KEYS',
  'api-url': 'SMOOCH_API_URL',
  'github-token': 'GITHUB_TOKEN',
  'publish-token': 'PUBLISH_TOKEN',
};

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
  outputs: { type: 'string', multiple: true },
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
  const values = parsed(withTruths(args), {
    ...Object.fromEntries(INPUT_OPTIONS.map((name) => [name, { type: 'string', multiple: true } as const])),
    ...SPECIAL,
  });
  if (values['help'] === true) return 'help';
  const texts = (name: string): string[] =>
    [ownValue(values, name) ?? []].flat().filter((one) => typeof one === 'string');
  refuseUnused(mode, texts);
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
  return { mode, read, secretVariables, json: values['json'] === true, outputs: texts('outputs')[0] };
}

/** Refuses options that would not be heeded: those that the mode does not use, and all but the first of several. */
function refuseUnused(mode: Mode, texts: (name: string) => readonly string[]): void {
  const unused = INPUT_OPTIONS.filter((name) => !usesInput(mode, name) && texts(name).length > 0);
  const repeated = [...INPUT_OPTIONS, 'outputs'].filter((name) => !LISTS.has(name) && texts(name).length > 1);
  const wrong = [
    ...unused.map((name) => `--${name} ${unusedText(mode, name)}`),
    ...repeated.map((name) => `--${name} is given ${texts(name).length} times: keep one of them.`),
  ];
  if (wrong.length === 0) return;
  throw new ProvisionError('input-invalid', wrong.join(' '), {
    remedy: `See \`smooch-provision ${mode} --help\`. Nothing was changed.`,
  });
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
  const near = closest(word, COMMANDS);
  throw new ProvisionError('input-invalid', `There is no command ${JSON.stringify(word)}.`, {
    remedy: near === undefined ? 'See `smooch-provision --help`.' : `Did you mean \`${near}\`?`,
  });
}

const COMMANDS: readonly string[] = [...MODES, 'init', 'migrate', 'demo', 'emulator'];

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
  const { file, output, 'in-place': inPlace, help } = parsed(args, MIGRATE_OPTIONS);
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
  /** Questions are asked about what is undefined. */
  readonly owner: string | undefined;
  readonly api: string | undefined;
  readonly app: string | undefined;
  readonly target: string | undefined;
  /** The action as workflows name it; undefined for the checkout that is running. */
  readonly uses: string | undefined;
  /** Also the workflows for previews. */
  readonly previews: boolean;
  /** Nothing is asked: guesses count. */
  readonly yes: boolean;
  /** Files that are there are written over. */
  readonly force: boolean;
}

const INIT_OPTIONS = {
  owner: { type: 'string' },
  api: { type: 'string' },
  app: { type: 'string' },
  target: { type: 'string' },
  uses: { type: 'string' },
  previews: { type: 'boolean' },
  yes: { type: 'boolean', short: 'y' },
  force: { type: 'boolean' },
  help: SPECIAL.help,
} as const;

/** Reads the options of `init`. Throws ProvisionError for words that make no sense. */
export function parseInit(args: readonly string[]): InitCommand | 'help' {
  const values = parsed(args, INIT_OPTIONS);
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
  return {
    owner: text('owner'),
    api: text('api'),
    app: text('app'),
    target: text('target'),
    uses,
    previews: values['previews'] === true,
    yes: values['yes'] === true,
    force: values['force'] === true,
  };
}

/** What `--help` says. */
export const HELP = `Keeps Smooch (Sunshine Conversations) accounts in the state that a YAML manifest declares.

  smooch-provision plan         show what would be done
  smooch-provision apply        do it
  smooch-provision check        as plan; differences are a failure
  smooch-provision validate     check the manifest, without any account
  smooch-provision credentials  hand out ids and fresh JWTs of what is there
  smooch-provision destroy      delete an instance (--instance NAME), or everything (--confirm OWNER)
  smooch-provision sweep        delete instances that have expired
  smooch-provision export       write a manifest of what the account holds
  smooch-provision init         write a first manifest and its workflows (--help for its options)
  smooch-provision migrate      rewrite a manifest for api v1.1 as one for v2; prints it, and on standard error what to
                                review (--output FILE writes it to a file, --in-place over the old one)
  smooch-provision demo         see it all work, with no account and no network
  smooch-provision emulator     run a local server that behaves as the vendor's API (--help for its options)

  -f, --file PATH        manifest, a path or pattern; may be repeated (default ${INPUT_DEFAULTS.manifest})
      --var NAME=VALUE   a variable for the manifest; may be repeated
      --secret-var NAME  a secret one, whose value the environment has under this name; never shown; may be repeated
      --json             one JSON document on standard output (secrets as ***), the log on standard error
      --outputs FILE     write all outputs, secrets included, to FILE (readable for you alone)
      --owner, --region, --instance, --only, --prune, --dry-run ...
                         as the inputs of the action; --dry-run and its like mean true where no value follows. --only
                         may be repeated. An option that the mode does not use is an error
  -h, --help             show this; after a mode, also the options that it uses
      --version          show the version

Credentials come from SMOOCH_KEY_ID and SMOOCH_KEY_SECRET, or SMOOCH_JWT; those of single apps from
SMOOCH_APP_KEYS, APP=KEY_ID:KEY_SECRET one a line. SMOOCH_API_URL stands for --api-url.
Tokens for GitHub come from GITHUB_TOKEN and PUBLISH_TOKEN.
Exit codes: 0 fine, 1 an error, 2 differences (plan, check).
`;

/** What `--help` says after a mode: the options that it uses. */
export function modeHelp(mode: Mode): string {
  const options = INPUT_OPTIONS.filter((name) => usesInput(mode, name)).map((name) => `--${name}`);
  const lines = [''];
  for (const option of options) {
    if (`${lines.at(-1)} ${option}`.length > 110) lines.push('');
    lines.push(`${lines.pop()} ${option}`);
  }
  return `${HELP}\nThe inputs that \`${mode}\` uses, as options:\n${lines.map((line) => ` ${line}`).join('\n')}\n`;
}

/** What `init --help` says. */
export const INIT_HELP = `Writes a first manifest, .github/smooch.yml, and the workflow that plans and applies it.

      --owner OWNER/REPO   who owns what is created (guessed from the remote of the repository)
      --api v1.1|v2        the generation of the vendor's API (default v2)
      --app NAME           the name of the first app (guessed from the name of the repository)
      --target URL         where its webhook goes; empty for no webhook
      --previews           also write the workflows that give every pull request an app of its own
      --uses OWNER/REPO@COMMIT
                           the action that the workflows use (default: the commit that is running)
  -y, --yes                ask nothing: what is not given is guessed
      --force              write over files that are there
  -h, --help               show this

On a terminal it asks questions about what is not given.
`;

function parsed(args: readonly string[], options: ParseArgsOptionsConfig): Record<string, unknown> {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new ProvisionError('input-invalid', optionError(error, args, Object.keys(options)), {
      remedy: 'See `smooch-provision --help`.',
      cause: error,
    });
  }
}

function optionError(error: unknown, args: readonly string[], known: readonly string[]): string {
  const unknown = args
    .filter((one) => one.startsWith('--'))
    .map((one) => one.slice(2).split('=')[0] ?? '')
    .find((name) => !known.includes(name));
  if (unknown === undefined)
    return error instanceof Error ? (error.message.split('. To specify')[0] ?? '') : '';
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
