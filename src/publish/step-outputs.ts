/** The outputs of a step, in the file that the runner names. */

import { messageOf, ProvisionError } from '../errors.ts';
import type { Log } from '../runtime/log.ts';
import { appendOutputs } from '../runtime/step-files.ts';

/**
 * Writes outputs into GITHUB_OUTPUT, values in plain text. A missing variable is a warning. Throws ProvisionError
 * when the file cannot be written.
 */
export function writeOutputs(
  outputs: ReadonlyMap<string, string>,
  environment: Readonly<Record<string, string | undefined>>,
  log: Log,
): void {
  const file = environment['GITHUB_OUTPUT'];
  if (!file) {
    log.warn('GITHUB_OUTPUT is not set, so no outputs are written: this does not run in a job.');
    return;
  }
  try {
    appendOutputs(file, outputs);
  } catch (cause) {
    throw new ProvisionError(
      'file-unusable',
      `The outputs could not be written to GITHUB_OUTPUT: ${messageOf(cause)}`,
      {
        remedy:
          'Everything else has been done. Check the disk and the temporary folder of the runner, then run again; ' +
          '`mode: credentials` hands out what the account holds.',
        cause,
      },
    );
  }
}
