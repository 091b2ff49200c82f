/** Files beside a job's own, in the runner's temporary folder: nobody has asked for them by name. */

import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { messageOf } from '../../errors.ts';
import type { Log } from '../../runtime/log.ts';
import { writeRegularFile } from '../../runtime/regular-file.ts';

/**
 * Writes a new file into `folder`, or into the machine's temporary folder where that one cannot be written to. It is named after
 * `name`, such as `plan`, and is for its owner alone (0600). Gives the path; undefined, after a warning, when there is no room
 * for it anywhere.
 */
export function keepTemporary(
  name: string,
  text: string,
  extension: 'json' | 'yml',
  { folder, log }: { readonly folder: string; readonly log: Log },
): string | undefined {
  let failure: unknown;
  for (const into of new Set([folder, tmpdir()].map((one) => path.resolve(one)))) {
    const file = path.join(into, `smooch-provision-${name}-${randomUUID()}.${extension}`);
    try {
      writeRegularFile(file, text, 0o600, { createFolders: false });
      return file;
    } catch (error) {
      failure ??= error;
    }
  }
  log.warn(`There is no file of the ${name}: it could not be written to RUNNER_TEMP: ${messageOf(failure)}`);
  return undefined;
}
