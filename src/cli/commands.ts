/** The commands: the modes, and those beside them. */

import { ProvisionError } from '../errors.ts';
import { MODES, type Mode } from '../input-modes.ts';
import { closest } from '../text/suggest.ts';
import { HELP, parsed } from './arguments.ts';
import { INIT_OPTIONS } from './init/options.ts';
import { MIGRATE_OPTIONS } from './migrate/options.ts';
import { outputOptionNames } from './options.ts';

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

const DEMO_OPTIONS = { suite: { type: 'boolean' }, help: HELP } as const;

/** Reads the options of `demo`. Throws ProvisionError for words that make no sense. */
export function parseDemo(args: readonly string[]): { readonly suite: boolean } | 'help' {
  const { suite, help } = parsed('demo', args, DEMO_OPTIONS).values;
  return help === true ? 'help' : { suite: suite === true };
}

/** The options of commands that are not modes. */
export const OTHER_OPTIONS = {
  output: Object.fromEntries(outputOptionNames().map((name) => [name, {}])),
  init: INIT_OPTIONS,
  migrate: MIGRATE_OPTIONS,
  demo: DEMO_OPTIONS,
  emulator: Object.fromEntries(
    'port suite subdomain env shell stop data host allow-host latency seed faults log switch help'
      .split(' ')
      .map((name) => [name, {}]),
  ),
} as const;
