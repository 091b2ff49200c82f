/** The file of `--outputs`: everything that a run hands out, secrets included, for its owner alone. */

import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { messageOf, ProvisionError } from '../errors.ts';
import { FileRefused, refuseOther } from '../runtime/regular-file.ts';
import { writeRegularFile } from '../runtime/written-file.ts';

/**
 * Makes sure that outputs can be written to `file`, from the current folder, and gives what writes them: all or nothing, and
 * nothing is left behind of what fails. Both throw ProvisionError where the file cannot be written.
 */
export function openOutputsFile(file: string): (text: string) => void {
  const target = path.resolve(file);
  const attempt = (work: () => void): void => {
    try {
      work();
    } catch (cause) {
      const why = cause instanceof FileRefused ? `the path ${cause.message}` : messageOf(cause);
      throw new ProvisionError(
        'file-unusable',
        `The outputs cannot be written to ${file === '' ? 'a file without a name' : file}: ${why}.`,
        {
          remedy: 'Give `--outputs` a file in a folder that exists and that you may write to.',
          cause,
        },
      );
    }
  };
  attempt(() => {
    refuseOther(target);
    // The folder is not created: a path with a slip in it would leave secrets where nobody looks.
    const probe = path.join(path.dirname(target), `.smooch-provision-${randomUUID()}`);
    writeRegularFile(probe, '', 0o600, { createFolders: false });
    rmSync(probe, { force: true });
  });
  return (text) => attempt(() => writeRegularFile(target, text, 0o600, { createFolders: false }));
}
