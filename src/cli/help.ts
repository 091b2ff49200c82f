/** What `--help` says: of the whole command line, and of each mode with its own options. */

import { isWriting, type Mode } from '../input-modes.ts';
import { INPUT_DEFAULTS, type InputName } from '../inputs.ts';
import { optionsOf } from './options.ts';

/** The commands in the order of a first day, each with what it does. */
export const COMMAND_TEXTS = {
  plan: 'show what would be done',
  apply: 'carry out the plan',
  check: 'as plan; differences are a failure',
  accept: 'write what differs in the account into the manifest',
  validate: 'check the manifest, without any account',
  credentials: 'hand out ids and fresh JWTs of what is there',
  output: 'hand single values to another program',
  destroy: 'delete an instance, or everything of the owner',
  sweep: 'delete instances that nobody needs any more',
  export: 'write a manifest of what the account holds',
  init: 'write a first manifest and its workflows',
  migrate: 'rewrite a manifest for api v1.1 as one for v2',
  demo: 'see it all work, with no account and no network',
  emulator: "run a local server that behaves as the vendor's API",
  completion: 'print the completion of bash, zsh or fish',
  version: 'show the version',
} as const;

const WIDTH = 80;

const ENDING = `Credentials come from SMOOCH_KEY_ID and SMOOCH_KEY_SECRET, or SMOOCH_JWT; those
of single apps from SMOOCH_APP_KEYS, APP=KEY_ID:KEY_SECRET one a line.
SMOOCH_API_URL sets --api-url. Tokens for GitHub come from GITHUB_TOKEN and
PUBLISH_TOKEN.
Exit codes: 0 fine, 1 an error, 2 differences (plan, check, accept), 130 Ctrl+C.
`;

/** What `--help` says. */
export function help(): string {
  const rows = Object.entries(COMMAND_TEXTS).map(([name, text]) => row(`smooch-provision ${name}`, text, 32));
  return `Keeps Smooch (Sunshine Conversations) accounts in the state that a YAML manifest
declares.

${rows.join('')}
Each has its own --help. The manifest is ${INPUT_DEFAULTS.manifest}, here or at the
root of the repository, or what -f names.

${ENDING}`;
}

interface OptionHelp {
  /** What stands for the value; empty where it is on or off. */
  readonly value: string;
  readonly text: string;
}

/** The options of inputs. The defaults are added from the inputs' own table. */
const INPUTS: Readonly<Partial<Record<InputName, OptionHelp>>> = {
  region: { value: 'REGION', text: 'where the account was created, us or eu-1' },
  subdomain: { value: 'NAME', text: 'of Zendesk, for https://NAME.zendesk.com/sc' },
  'key-id': { value: 'ID', text: 'of the key that signs the requests (or SMOOCH_KEY_ID)' },
  'api-url': { value: 'URL', text: "the API's address without the version" },
  owner: { value: 'OWNER', text: "who owns what is created; comes before the manifest's" },
  api: { value: 'API', text: 'v1.1 or v2, where there is no manifest' },
  instance: { value: 'NAME', text: "a separate copy of the manifest's apps, such as pr-42" },
  ttl: { value: 'TIME', text: 'how long the instance lives, such as 7d, or never' },
  prune: { value: 'WHAT', text: 'what may be deleted: none, owned or all' },
  'max-deletes': { value: 'N', text: 'refuse a plan that deletes more' },
  strict: { value: '', text: 'warnings are errors' },
  'fail-on-drift': { value: '', text: 'differences are a failure' },
  'expect-plan': { value: 'PLAN', text: 'apply no other plan than this digest or document' },
  only: { value: 'ADDRESS', text: 'limit the run to this address; may be repeated' },
  shard: { value: 'I/N', text: 'take one part of the apps, such as 2/5' },
  'export-file': { value: 'FILE', text: 'where the manifest goes, instead of standard output' },
  'dry-run': { value: '', text: 'change nothing, and show what would be changed' },
  confirm: { value: 'OWNER', text: 'delete production: the name of its owner' },
  'check-targets': {
    value: 'WHAT',
    text: 'what an unanswered webhook target is: error, warn or off (default error, for plan and check warn)',
  },
  'wait-for-targets': { value: 'TIME', text: 'wait so long until new webhook targets answer' },
  'jwt-expires-in': { value: 'TIME', text: 'how long a JWT is good for, such as 12h' },
  'mask-app-ids': { value: '', text: 'show no app ids' },
  'allow-unmerged': { value: '', text: 'apply code of a pull request, in a job' },
  'allow-replace': { value: '', text: 'delete and create again what cannot be changed, or looks renamed' },
  comment: { value: 'WHEN', text: 'on pull requests, in a job: auto, always or never' },
  issue: { value: '', text: 'keep a drift issue open, in a job' },
  'plan-file': { value: 'FILE', text: 'where to write the plan document (JSON)' },
  'max-in-flight': { value: 'N', text: 'requests at once, 1 to 64' },
  timeout: { value: 'TIME', text: 'for the whole run, 1s to 5d' },
};

/** A line to copy for each mode. */
const EXAMPLES: Readonly<Record<Mode, string>> = {
  plan: 'smooch-provision plan --var CHAT_URL=https://chat.acme.example',
  apply: 'smooch-provision apply --instance pr-42 --ttl 7d',
  check: 'smooch-provision check --only apps.support',
  accept: 'smooch-provision accept --only apps.support --dry-run',
  validate: 'smooch-provision validate -f smooch.yml --format sarif',
  credentials: 'smooch-provision credentials --outputs credentials.json',
  destroy: 'smooch-provision destroy --instance pr-42 --dry-run',
  sweep: 'smooch-provision sweep --owner acme/messaging --dry-run',
  export: 'smooch-provision export --owner acme/messaging --only "Acme Support"',
};

/** What `--help` says after a mode: the options that it uses, with their defaults, and an example. */
export function modeHelp(mode: Mode): string {
  const rows = [
    row(
      '-f, --file PATH',
      `manifest, a path or pattern; may be repeated (default ${INPUT_DEFAULTS.manifest})`,
    ),
    row('    --var NAME=VALUE', 'a variable for the manifest; may be repeated'),
    row('    --secret-var NAME', 'a secret one, taken from the environment; may be repeated'),
    ...optionsOf(mode).flatMap((name) => {
      const option = INPUTS[name];
      if (option === undefined) return [];
      return row(`    --${name} ${option.value}`.trimEnd(), `${option.text}${defaultText(name)}`);
    }),
    row('    --json', 'one JSON document on standard output, secrets as ***'),
    ...(mode === 'validate' ? [row('    --format FORMAT', 'text, json, sarif or junit (default text)')] : []),
    row('    --outputs FILE', 'write all outputs, secrets too, to FILE, for you alone'),
    ...(isWriting(mode)
      ? [
          row(
            '-y, --yes',
            'do not ask before writing; else a terminal shows the plan and asks, but no pipe and nothing where CI is set does; --json never asks, and on a terminal it requires this',
          ),
        ]
      : []),
    row('-v, --verbose', 'log each request and what caused an error, on standard error'),
    row('-h, --help', 'show this'),
  ];
  return `smooch-provision ${mode}: ${COMMAND_TEXTS[mode]}.

${rows.join('')}
Example:
  ${EXAMPLES[mode]}

${ENDING}`;
}

function defaultText(name: InputName): string {
  const value = name === 'mask-app-ids' ? 'false' : INPUT_DEFAULTS[name];
  return value === '' || value === 'false' ? '' : ` (default ${value})`;
}

/** One option or command, with its text beside it, or below it where the name is long. */
function row(name: string, text: string, column = 28): string {
  // What is in parentheses stays together.
  const lines = name.length + 4 > column ? ['', ''] : [''];
  for (const word of text.split(/ (?![^(]*\))/)) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && column + line.length + 1 + word.length > WIDTH) lines.push(word);
    else lines.push(`${lines.pop()}${line === '' ? '' : ' '}${word}`);
  }
  return lines
    .map((line, index) => `${(index === 0 ? `  ${name} ` : '').padEnd(column)}${line}`.trimEnd())
    .join('\n')
    .concat('\n');
}

/** What `init --help` says. */
export const INIT_HELP = `Writes a first manifest, .github/smooch.yml, and the workflow that plans and
applies it. On a terminal it asks about what is not given.

      --subdomain NAME     of Zendesk Suite; empty for a direct account
      --owner OWNER/REPO   who owns what is created (guessed from the remote)
      --api v1.1|v2        the generation of the API (default v2)
      --app NAME           the first app (guessed from the repository); with
                           Zendesk Suite all that have a key, between commas
      --target URL         where the webhook goes; empty for no webhook
      --previews           also write the workflows that give every pull
                           request an app of its own
      --reusable           write short workflows that call those of the project,
                           and one that looks for drift
      --uses OWNER/REPO@VERSION
                           the action that the workflows use (default: the
                           commit or release that is running)
  -y, --yes                ask nothing: what is not given is guessed
      --force              write over files that are there
  -h, --help               show this

Example:
  smooch-provision init --subdomain acme --app "Acme Support, Acme Shop"
`;

/** What `migrate --help` says. */
export const MIGRATE_HELP = `Rewrites a manifest for api v1.1 as one for v2. Prints it, and on standard error
what to review.

  -f, --file PATH          the manifest; may be repeated
                           (default ${INPUT_DEFAULTS.manifest})
      --output FILE        write it to a file
      --in-place           write it over the old one
  -h, --help               show this

Example:
  smooch-provision migrate --in-place
`;

/** What `output --help` says. */
export const OUTPUT_HELP = `Hands values of the account to another program. Only reads.

  smooch-provision output [ADDRESS ...]

      --raw                the value of one address alone, without a line end
      --format FORMAT      json (the default), env for a shell, or dotenv
      --show               write to a terminal, too
  -h, --help               show this

An address is as in the manifest, with id, token, secret, jwt or expires at its
end, or without, for all below it. The other options are those of credentials.

Examples:
  smooch-provision output apps.support.keys.backend.jwt --raw | pbcopy
  eval "$(smooch-provision output apps.support --format env)"
`;

/** What `demo --help` says. */
export const DEMO_HELP = `Shows it all work on this machine, with no account and no network: an emulator,
a first apply, a second one that changes nothing, drift, and its repair.

      --suite              the same with an account of Zendesk Suite: its apps are
                           exported, adopted, changed and repaired, each with its
                           own key
  -h, --help               show this
`;

/** What `completion --help` says. */
export const COMPLETION_HELP = `Prints the completion of a shell.

  bash   source <(smooch-provision completion bash)
  zsh    source <(smooch-provision completion zsh)
  fish   smooch-provision completion fish | source
`;
