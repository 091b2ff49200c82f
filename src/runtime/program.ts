/** Where the other programs of this machine are. */

import { existsSync } from 'node:fs';
import path from 'node:path';

/** What a machine has. */
interface Machine {
  readonly platform: NodeJS.Platform;
  /** The folders with programs, as `PATH` has them. */
  readonly folders: string;
  readonly exists: (file: string) => boolean;
}

/**
 * What to start for a program by its name; undefined where Windows has none. Windows looks in the current folder before `PATH`:
 * that is a checkout, which may hold a program of that name. Elsewhere the name is enough.
 */
export function programNamed(
  name: string,
  { platform, folders, exists }: Machine = {
    platform: process.platform,
    folders: process.env['PATH'] ?? '',
    exists: existsSync,
  },
): string | undefined {
  if (platform !== 'win32') return name;
  return folders
    .split(path.win32.delimiter)
    .map((folder) => folder.replaceAll('"', ''))
    .filter((folder) => path.win32.isAbsolute(folder))
    .map((folder) => path.win32.join(folder, `${name}.exe`))
    .find(exists);
}
