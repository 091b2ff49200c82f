/** Writing changed manifest files in the place of those that the run has read, and of nothing else. */

import path from 'node:path';
import { messageOf, ProvisionError } from '../../errors.ts';
import { LARGEST_FILE } from '../../manifest/files.ts';
import type { Host } from '../../runtime/host.ts';
import { FileRefused, pathWithin, readRegularFile } from '../../runtime/regular-file.ts';
import { writeRegularFile } from '../../runtime/written-file.ts';
import type { Texts } from './written.ts';

/** What some editors put before the first character of a file. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Writes the texts that differ from those that were read, each file whole or not at all. Throws ProvisionError, before anything is
 * written, where a file is no longer as it was read.
 */
export function writeManifestFiles(before: Texts, after: Texts, { workspace }: Host): void {
  const changed = [...after].filter(([name, text]) => text !== before.get(name));
  const writes = changed.map(([name, text]) =>
    usable(name, () => {
      const file = pathWithin(path.join(workspace, name), [workspace]);
      const present = readRegularFile(file, LARGEST_FILE).toString('utf8');
      const mark = present.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
      if (present !== mark + (before.get(name) ?? ''))
        throw new FileRefused('has changed since the run read it');
      return () => usable(name, () => writeRegularFile(file, mark + text));
    }),
  );
  for (const write of writes) write();
}

function usable<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    const why = cause instanceof FileRefused ? `it ${cause.message}` : messageOf(cause);
    throw new ProvisionError('file-unusable', `The manifest ${name} could not be written: ${why}.`, {
      remedy: 'Run `mode: accept` again when nothing else writes the file, in a folder that is writable.',
      cause,
    });
  }
}
