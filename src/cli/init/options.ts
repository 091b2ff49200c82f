/** The options of `init`. */

import { ProvisionError } from '../../errors.ts';
import { ownValue } from '../../text/own-value.ts';
import { HELP, parsed } from '../arguments.ts';

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

/** The options of `init`, as Node reads them. */
export const INIT_OPTIONS = {
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
  help: HELP,
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
