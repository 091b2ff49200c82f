/** Paths, told apart by their text alone: the same on Windows, where a path has two separators and a drive. */

import path, { type PlatformPath } from 'node:path';

/** Whether a path, relative to a folder, leads out of it. */
export function leadsOut(relative: string, paths: PlatformPath = path): boolean {
  return relative === '..' || /^\.\.[\\/]/.test(relative) || paths.isAbsolute(relative);
}

/** Whether a path is in a folder, or is that folder. */
export function isWithin(file: string, folder: string, paths: PlatformPath = path): boolean {
  return !leadsOut(paths.relative(folder, file), paths);
}

/** The names on the way of a relative path. */
export function namesOf(relative: string, { sep }: PlatformPath = path): string[] {
  // Elsewhere a backslash can be a part of a name.
  return relative.split(sep === '\\' ? /[\\/]/ : sep).filter((name) => name !== '' && name !== '.');
}

/** A relative path with slashes, as manifests and patterns write it. */
export function withSlashes(relative: string, { sep }: PlatformPath = path): string {
  return relative.split(sep).join('/');
}

/** The nearest folder that holds both; undefined for two drives, which have none. */
export function commonFolder(one: string, other: string, paths: PlatformPath = path): string | undefined {
  for (let folder = one; ; folder = paths.dirname(folder)) {
    if (isWithin(other, folder, paths)) return folder;
    if (paths.dirname(folder) === folder) return undefined;
  }
}
