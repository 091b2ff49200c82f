/** Approval at a terminal: a person is asked about the plan that was shown, and no other plan is carried out. */

import { ProvisionError } from '../errors.ts';
import type { Log } from '../runtime/log.ts';
import { Interrupted } from '../smooch/errors.ts';
import type { RunContext } from './context.ts';

/**
 * Asks about the plan in `run.found`, where there is somebody to ask, then reads the account again with `look`: people take
 * their time, and what they approved may no longer be true. Gives what was read last. Throws ProvisionError for any
 * answer but yes and when the plan is another one by then, Interrupted when the run is to stop; nothing has been written then.
 */
export async function approved<T>(
  shown: T,
  look: (run: RunContext) => Promise<T>,
  run: RunContext,
): Promise<T> {
  const { host, found } = run;
  const { plan } = found;
  if (host.approve === undefined || plan === undefined || plan.changes.length === 0) return shown;
  const answer = host.stop.reason === undefined ? await host.approve() : 'interrupted';
  if (answer === 'interrupted') {
    host.stop.request('SIGINT');
    throw new Interrupted('the run was stopped at its question');
  }
  if (answer === 'no') {
    throw new ProvisionError('not-approved', 'The plan was not approved; nothing was changed.');
  }
  const quiet = quietly(run);
  const again = await look(quiet);
  if (quiet.found.plan?.digest === plan.digest) return again;
  throw new ProvisionError(
    'plan-refused',
    'The account has changed since this plan was shown; nothing was changed.',
    { remedy: 'Run again to see the plan as it is now.' },
  );
}

/** The same run without a log and without files: everything has been shown and written once. */
function quietly(run: RunContext): RunContext {
  return {
    ...run,
    host: { ...run.host, log: SILENT, files: undefined },
    options: { ...run.options, planFile: undefined },
    found: { ...run.found, errors: [] },
  };
}

const nothing = (): void => {};
const SILENT: Log = {
  colour: false,
  info: nothing,
  aside: nothing,
  notice: nothing,
  warn: nothing,
  error: nothing,
  debug: nothing,
  group: nothing,
  progress: nothing,
};
