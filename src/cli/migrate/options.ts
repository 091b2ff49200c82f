/** The options of `migrate`. */

import { ProvisionError } from '../../errors.ts';
import { INPUT_DEFAULTS } from '../../inputs.ts';
import { FILE, HELP, parsed } from '../arguments.ts';

/** A manifest to be rewritten for v2. */
export interface MigrateCommand {
  readonly manifest: readonly string[];
  /** The file to write; undefined for standard output. */
  readonly output: string | undefined;
  /** Every file takes the place of its old self. */
  readonly inPlace: boolean;
}

/** The options of `migrate`, as Node reads them. */
export const MIGRATE_OPTIONS = {
  file: FILE,
  output: { type: 'string' },
  'in-place': { type: 'boolean' },
  help: HELP,
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
