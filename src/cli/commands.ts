/** The commands: the modes, and the options of those beside them. */

import type { ParseArgsOptionsConfig } from 'node:util';
import { MODES, type Mode } from '../input-modes.ts';
import { INPUT_DEFAULTS } from '../inputs.ts';
import { closest } from '../text/suggest.ts';
import { FILE, HELP, inputInvalid, parsed } from './arguments.ts';

/** The options of commands that are not runs. */
export const OTHER_OPTIONS = {
  init: {
    subdomain: { type: 'string' },
    region: { type: 'string' },
    owner: { type: 'string' },
    api: { type: 'string' },
    app: { type: 'string' },
    target: { type: 'string' },
    uses: { type: 'string' },
    previews: { type: 'boolean' },
    reusable: { type: 'boolean' },
    yes: { type: 'boolean', short: 'y' },
    force: { type: 'boolean' },
    help: HELP,
  },
  migrate: { file: FILE, output: { type: 'string' }, 'in-place': { type: 'boolean' }, help: HELP },
  demo: { suite: { type: 'boolean' }, help: HELP },
} as const satisfies Record<string, ParseArgsOptionsConfig>;

/** The mode that a word names. Throws ProvisionError with the nearest one. */
export function modeFrom(word: string): Mode {
  const mode = MODES.find((one) => one === word);
  if (mode !== undefined) return mode;
  if (word.startsWith('-')) {
    throw inputInvalid(
      `${JSON.stringify(word)} comes before the command.`,
      `Write the command first, as in \`smooch-provision plan ${word}\`.`,
    );
  }
  const others = ['output', ...Object.keys(OTHER_OPTIONS), 'emulator', 'completion', 'version'];
  const near = closest(word, [...MODES, ...others]);
  throw inputInvalid(
    `There is no command ${JSON.stringify(word)}.`,
    near === undefined ? 'See `smooch-provision --help`.' : `Did you mean \`${near}\`?`,
  );
}

/** A first manifest and its workflows, to be written. */
export interface InitCommand {
  /** Questions are asked about what is undefined. Empty for an account that is not one of Zendesk Suite. */
  readonly subdomain: string | undefined;
  /** Where a direct account was created. */
  readonly region: string | undefined;
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

/** Reads the options of `init`. Throws ProvisionError for words that make no sense. */
export function parseInit(args: readonly string[]): InitCommand | 'help' {
  const { values } = parsed('init', args, OTHER_OPTIONS.init);
  const { help, previews = false, reusable = false, yes = false, force = false } = values;
  if (help === true) return 'help';
  const [subdomain, region, owner, api, app, target, uses] = [
    values.subdomain,
    values.region,
    values.owner,
    values.api,
    values.app,
    values.target,
    values.uses,
  ].map((text) => text?.trim());
  if (uses !== undefined && !/^[\w.-]+\/[\w./-]+@[\w./-]+$/.test(uses)) {
    throw inputInvalid(
      `--uses is ${JSON.stringify(uses)}, which names no action.`,
      'Write owner/repository@commit.',
    );
  }
  if (subdomain && previews) {
    throw inputInvalid(
      'App keys of Zendesk Suite cannot create the apps of previews.',
      'Leave --previews out. Nothing was written.',
    );
  }
  if (subdomain && region !== undefined) {
    throw inputInvalid(
      'An account of Zendesk Suite has no region: --region is for a direct account.',
      'Keep --subdomain or --region. Nothing was written.',
    );
  }
  return { subdomain, region, owner, api, app, target, uses, previews, reusable, yes, force };
}

/** A manifest to be rewritten for v2. */
export interface MigrateCommand {
  readonly manifest: readonly string[];
  /** The file to write; undefined for standard output. */
  readonly output: string | undefined;
  /** Every file takes the place of its old self. */
  readonly inPlace: boolean;
}

/** Reads the options of `migrate`. Throws ProvisionError for words that make no sense. */
export function parseMigrate(args: readonly string[]): MigrateCommand | 'help' {
  const { values } = parsed('migrate', args, OTHER_OPTIONS.migrate);
  const { file = [INPUT_DEFAULTS.manifest], output, 'in-place': inPlace = false, help } = values;
  if (help === true) return 'help';
  if (output !== undefined && inPlace) {
    throw inputInvalid('--output and --in-place are both given.', 'Keep one of them.');
  }
  return { manifest: file, output, inPlace };
}

/** Reads the options of `demo`. Throws ProvisionError for words that make no sense. */
export function parseDemo(args: readonly string[]): { readonly suite: boolean } | 'help' {
  const { suite = false, help } = parsed('demo', args, OTHER_OPTIONS.demo).values;
  return help === true ? 'help' : { suite };
}
