/**
 * Files at paths that a checkout may have prepared: a link that leads elsewhere, a pipe on which a read never ends, a file
 * larger than memory. The calls wait for the disk, as those for the manifest do.
 */

import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
  type Stats,
} from 'node:fs';
import path from 'node:path';
import { leadsOut, namesOf } from './paths.ts';

/** Why a path is not read or written: a fragment that goes on from "the file …". It never holds what is in the file. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
}

/** Windows has neither; there, links are told from files before they are opened. */
export const { O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants as Partial<typeof constants>;

/**
 * A path below one of the folders, by its real name: with the links above that folder followed. Throws FileRefused for a
 * path outside of all of them, and for a link on the way from the folder to the file or in its place.
 */
export function pathWithin(file: string, folders: readonly string[]): string {
  for (const folder of folders) {
    const root = realPathOf(folder);
    const relative = [folder, root].flatMap((start) => {
      const steps = start === undefined ? '..' : path.relative(start, file);
      return leadsOut(steps) ? [] : [steps];
    })[0];
    if (root === undefined || relative === undefined) continue;
    const link = firstLink(root, relative);
    if (link === undefined) return path.join(root, relative);
    throw new FileRefused(link === relative ? 'is a symbolic link' : `is behind the symbolic link ${link}`);
  }
  throw new FileRefused('is outside the workspace');
}

/** The first link among a path's parts below a folder, relative to it; undefined when there is none. */
export function firstLink(folder: string, relative: string): string | undefined {
  const names = namesOf(relative);
  for (const [index] of names.entries()) {
    const here = names.slice(0, index + 1).join(path.sep);
    const facts = factsOf(path.join(folder, here));
    if (facts === undefined) return undefined;
    if (facts.isSymbolicLink()) return here;
  }
  return undefined;
}

/** A path with all links followed; undefined when nothing is there. */
export function realPathOf(file: string): string | undefined {
  try {
    return realpathSync(file);
  } catch {
    return undefined;
  }
}

/**
 * The bytes of a regular file of at most `most` bytes. A link in its place is not followed. Throws FileRefused, or the error
 * of the operating system.
 */
export function readRegularFile(file: string, most: number): Buffer {
  const handle = open(file, constants.O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const facts = fstatSync(handle);
    if (!facts.isFile()) throw new FileRefused(kindOf(facts));
    if (facts.size > most) throw new FileRefused(`is larger than ${most / 1_000_000} MB`);
    // One byte more than the file says to have: whatever comes there was not expected.
    const bytes = Buffer.allocUnsafe(facts.size + 1);
    let length = 0;
    for (;;) {
      const read = readSync(handle, bytes, length, bytes.length - length, null);
      length += read;
      if (read === 0) return bytes.subarray(0, length);
      if (length === bytes.length) throw new FileRefused('grows while it is read');
    }
  } finally {
    closeSync(handle);
  }
}

/** Throws FileRefused when something is at a path that is not a regular file; answers what is there. */
export function refuseOther(file: string): Stats | undefined {
  const there = factsOf(file);
  if (there !== undefined && !there.isFile()) throw new FileRefused(kindOf(there));
  return there;
}

function open(file: string, flags: number): number {
  const facts = factsOf(file);
  if (facts?.isSymbolicLink() === true) throw new FileRefused(kindOf(facts));
  try {
    return openSync(file, flags);
  } catch (error) {
    // ELOOP: a link has taken the file's place in the meantime.
    if (error instanceof Error && 'code' in error && error.code === 'ELOOP')
      throw new FileRefused('is a symbolic link');
    throw error;
  }
}

/** What is at a path; undefined for nothing, also where the way there leads through a file. */
function factsOf(file: string): Stats | undefined {
  try {
    return lstatSync(file, { throwIfNoEntry: false });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return undefined;
    throw error;
  }
}

function kindOf(facts: Stats): string {
  if (facts.isSymbolicLink()) return 'is a symbolic link';
  return facts.isDirectory() ? 'is a folder' : 'is not a regular file';
}
