/** The words behind a command, by a table of its options, and what is wrong with them. */

import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { ProvisionError } from '../errors.ts';
import type { InputName } from '../inputs.ts';
import { FROM_ENVIRONMENT } from '../report/words/place.ts';
import { closest } from '../text/suggest.ts';

/** `--help`, which every command has. */
export const HELP = { type: 'boolean', short: 'h' } as const;

/** `--file`, of commands that read a manifest. */
export const FILE = { type: 'string', short: 'f', multiple: true } as const;

/** Given by their environment variables alone. */
export const SECRET_INPUTS: ReadonlySet<string> = new Set([
  'key-secret',
  'jwt',
  'app-keys',
  'github-token',
  'publish-token',
  'secret-variables',
]);

/** Reads the words behind a command. Throws ProvisionError for those that make no sense; it says which, and what to do. */
export function parsed(
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
