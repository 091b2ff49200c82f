/**
 * The words of the place. Messages are written once, in those of a job: inputs, modes, the secrets of the repository. On a
 * terminal the same messages name options, commands and variables of the environment. A test holds all messages to this.
 */

import { INPUTS, type InputName } from '../../input-modes.ts';

/** Inputs that come from the environment on a terminal, so no secret gets into a shell's history. */
export const FROM_ENVIRONMENT: Readonly<Partial<Record<InputName, string>>> = {
  'key-id': 'SMOOCH_KEY_ID',
  'key-secret': 'SMOOCH_KEY_SECRET',
  jwt: 'SMOOCH_JWT',
  'app-keys': 'SMOOCH_APP_KEYS',
  'api-url': 'SMOOCH_API_URL',
  'github-token': 'GITHUB_TOKEN',
  'publish-token': 'PUBLISH_TOKEN',
};

/** What stands for each input on a terminal. */
const OPTIONS: ReadonlyMap<string, string> = new Map<string, string>([
  ...Object.keys(INPUTS).map((name) => [name, `--${name}`] as const),
  ['manifest', '--file'],
  ['variables', '--var'],
  ['secret-variables', '--secret-var'],
  ...Object.entries(FROM_ENVIRONMENT),
  ['api-url', '--api-url'],
]);

/** In backticks these may also be fields of the manifest, which are named alike in both places. */
const FIELDS: ReadonlySet<string> = new Set(['api', 'owner', 'jwt', 'manifest', 'mode']);

/** Whole sentences that are about a workflow, and asides that a terminal does not need. */
const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [
    /Pass (?:an account key, as in )?`key-(?:id|secret): \$\{\{ secrets\.\w+ \}\}`.*?Otherwise it is empty\./g,
    'Set SMOOCH_KEY_ID and SMOOCH_KEY_SECRET in the environment, or with Zendesk Suite SMOOCH_APP_KEYS.',
  ],
  [
    / in the workspace; was the repository checked out, and is the input `manifest` right\?/g,
    '; name it with `--file`, or write a first one with `smooch-provision init`',
  ],
  [/leave `api-url` empty/g, 'unset SMOOCH_API_URL and leave `--api-url` out'],
  [/, and the network of the runner\./g, ', and the network.'],
  [/Correct the inputs of the step\./g, 'Correct the options or the environment.'],
  [/\b(\d+) inputs are wrong:/g, '$1 options are wrong:'],
  [/,? ?\(?on a terminal(?: with|:) [^,.)]+\)?/g, ''],
  [/(`smooch-provision [^`]*`) \(`mode: \w+`\)/g, '$1'],
  [/`mode: ([^`]+)`/g, '`smooch-provision $1`'],
];

/** A message as a terminal says it. */
export function inTerminalWords(message: string): string {
  let text = message;
  for (const [job, terminal] of SENTENCES) text = text.replace(job, terminal);
  const speaksOfKeys = /`(?:key-id|key-secret|app-keys)`/.test(text);
  return text.replaceAll(
    /(\b[Tt]he input )?(`?)([a-z]+(?:-[a-z]+)*)(?:: ([^`\n]+?))?\2(?![\w`-])/g,
    (whole, input: string | undefined, tick: string, name: string, value: string | undefined) => {
      const option = OPTIONS.get(name);
      if (option === undefined || (input === undefined && tick === '')) return whole;
      const isKey = name === 'jwt' && value === undefined && speaksOfKeys;
      if (input === undefined && FIELDS.has(name) && !isKey) return whole;
      return `\`${option}${valueText(option, value)}\``;
    },
  );
}

function valueText(option: string, value: string | undefined): string {
  if (value === undefined || value === 'true') return '';
  return option.startsWith('--') && value !== 'false' ? ` ${value}` : `=${value}`;
}
