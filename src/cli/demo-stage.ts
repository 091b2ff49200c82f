/** What the demos have in common: titles, runs inside this process, and that each step ends as it should. */

import { ProvisionError } from '../errors.ts';
import { type InputName, readOptions } from '../inputs.ts';
import { provision } from '../provision.ts';
import { palette } from '../report/words/palette.ts';
import type { RunOutcome } from '../run-outcome.ts';
import type { Log } from '../runtime/log.ts';
import { Stop } from '../runtime/stop.ts';
import { SecretRegistry } from '../secrets/secret.ts';
import { terminalHost } from './run.ts';

/** Inputs by their names. */
export type Inputs = Partial<Record<InputName, string>>;

/** Writes the title of a step. */
export function titlesOf(log: Log): (text: string) => void {
  const paint = palette(log.colour);
  return (text) => {
    log.info('');
    log.info(paint('bold', `# ${text}`));
  };
}

/** Runs the product in a workspace, without anything of the real environment. */
export function runIn(workspace: string, inputs: Inputs, log: Log): Promise<RunOutcome> {
  const keeper = new SecretRegistry();
  return provision(
    readOptions((name) => inputs[name] ?? '', keeper),
    { ...terminalHost(workspace), environment: {}, log, keeper, stop: new Stop() },
  );
}

/** Throws ProvisionError when a step did not end as it should. */
export function expect(holds: boolean, what: string): void {
  if (!holds) throw new ProvisionError('demo-failed', `The demo failed: expected ${what}.`);
}
