/**
 * Writing regular files. Apart from reading them: the names of what is written need `node:crypto`, which takes 5 ms to load, and
 * a run that only reads its manifest writes none.
 */

import { randomUUID } from 'node:crypto';
import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { O_NOFOLLOW, refuseOther } from './regular-file.ts';

/**
 * Writes a file, whole or not at all: to one beside it, which then takes its place. Missing folders are created, unless `createFolders` is false. A file that is
 * there keeps its mode, unless one is given. Throws FileRefused for what is not a regular file, or the error of the operating
 * system.
 */
export function writeRegularFile(
  file: string,
  text: string,
  mode?: number,
  { createFolders = true }: { readonly createFolders?: boolean } = {},
): void {
  const there = refuseOther(file);
  const folder = path.dirname(file);
  if (createFolders) createFolder(folder);
  const fresh = path.join(folder, `.smooch-provision-${randomUUID()}`);
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | O_NOFOLLOW;
  const handle = openSync(fresh, flags, mode ?? (there === undefined ? 0o666 : there.mode & 0o777));
  try {
    try {
      const kept = mode === undefined ? there?.mode : undefined;
      // What a process opens has fewer rights than it names, by its umask. Some file systems refuse to change them.
      if (kept !== undefined && fstatSync(handle).mode !== kept) fchmodSync(handle, kept & 0o777);
      writeFileSync(handle, text);
    } finally {
      closeSync(handle);
    }
    renameSync(fresh, file);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}

/** Creates a folder and those above it. One by one: in some places, such as /proc, Node's own way never ends. */
function createFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false }) !== undefined) return;
  const above = path.dirname(folder);
  if (above !== folder) createFolder(above);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another run may have been first.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}
