/** The words behind a command, by a table of its options, and what is wrong with them. */

import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { ProvisionError } from '../errors.ts';
import type { InputName } from '../inputs.ts';
import { FROM_ENVIRONMENT } from '../report/words/place.ts';
import { ownValue } from '../text/own-value.ts';
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

/** What is wrong with the words of a command, and what to do. */
export function inputInvalid(message: string, remedy: string, cause?: unknown): ProvisionError {
  return new ProvisionError('input-invalid', message, { remedy, cause });
}

/** Reads the words behind a command. Throws ProvisionError for those that make no sense; it says which, and what to do. */
export function parsed<Options extends ParseArgsOptionsConfig>(
  command: string,
  args: readonly string[],
  options: Options,
  allowPositionals = false,
): ReturnType<typeof parseArgs<{ options: Options; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals });
  } catch (error) {
    const see = `See \`smooch-provision ${command} --help\`.`;
    const { code, message } = error as NodeJS.ErrnoException;
    const [, name = ''] = /'(?:-\w, )?(.*?)(?: <value>)?'(?:[ .]|$)/s.exec(message) ?? [];
    if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL')
      throw unexpected(name, 'file' in options ? command : undefined, see);
    const isUnknown = code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
    const fault = isUnknown ? unknownOption(name, Object.keys(options)) : valueFault(name, options);
    throw inputInvalid(fault, see, error);
  }
}

/** An argument without an option; `takesFile`: the command for which it may have been meant as the manifest. */
function unexpected(extra: string, takesFile: string | undefined, see: string): ProvisionError {
  const isManifest = takesFile !== undefined && /[/\\]|\.ya?ml$/i.test(extra);
  return inputInvalid(
    `Unexpected argument ${JSON.stringify(extra)}.`,
    isManifest ? `A manifest is named with -f: \`smooch-provision ${takesFile} -f ${extra}\`.` : see,
  );
}

/** What is wrong with the value of an option, which has one or must have none. */
function valueFault(option: string, options: ParseArgsOptionsConfig): string {
  return ownValue(options, option.slice(2))?.type === 'boolean'
    ? `${option} takes no value.`
    : `${option} requires a value.`;
}

/** An option that does not exist, by its name with the hyphens. */
function unknownOption(option: string, known: readonly string[]): string {
  const name = option.slice(2);
  if (name === 'secret-variables') {
    return "--secret-variables is not an option, since values would stay in the shell's history: use --secret-var NAME, which takes the value from the environment.";
  }
  if (SECRET_INPUTS.has(name)) {
    const variable = FROM_ENVIRONMENT[name as InputName];
    return `${option} is not an option, since it would stay in the shell's history: set ${variable} instead.`;
  }
  const near = option.startsWith('--') ? closest(name, known) : undefined;
  return `There is no option ${option}.${near === undefined ? '' : ` Did you mean --${near}?`}`;
}
