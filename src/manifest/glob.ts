/** Finding files by a pattern with `*`, `?` and `**`. */

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Folders that hold no manifests of the project and may hold very many files. */
const SKIPPED: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/** Whether a path is a pattern. */
export function isGlob(path: string): boolean {
  return /[*?]/.test(path);
}

/**
 * The files below `folder` whose path matches, relative to it, with forward slashes, sorted. `*` and `?` stand for any
 * characters of one name (hidden names too), `**` for any number of folders. `.git` and `node_modules` are skipped
 * unless they are named, and links to folders are not followed.
 */
export async function findFiles(pattern: string, folder: string): Promise<string[]> {
  const segments = pattern.split('/').filter((segment) => segment !== '' && segment !== '.');
  const found = new Set<string>();
  await walk(folder, '', segments, found);
  return [...found].sort();
}

async function walk(
  folder: string,
  path: string,
  segments: readonly string[],
  found: Set<string>,
): Promise<void> {
  const [segment, ...rest] = segments;
  if (segment === undefined) return;
  if (segment !== '**' && !isGlob(segment) && rest.length > 0) {
    await walk(join(folder, segment), child(path, segment), rest, found);
    return;
  }
  if (segment === '**' && rest[0] === '**') {
    await walk(folder, path, rest, found);
    return;
  }
  const below = segment === '**' ? (rest.length === 0 ? ['*'] : rest) : segments;
  if (segment === '**') await walk(folder, path, below, found);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const matches = namePattern(segment);
  for (const entry of entries) {
    const here = child(path, entry.name);
    if (entry.isDirectory()) {
      if (SKIPPED.has(entry.name)) continue;
      if (segment === '**') await walk(join(folder, entry.name), here, segments, found);
      else if (rest.length > 0 && matches.test(entry.name))
        await walk(join(folder, entry.name), here, rest, found);
    } else if (segment !== '**' && rest.length === 0 && matches.test(entry.name)) {
      found.add(here);
    }
  }
}

function namePattern(segment: string): RegExp {
  const source = segment
    .replace(/\*+/g, '*')
    .replace(/[\\^$.+()[\]{}|]/g, '\\$&')
    .replaceAll('*', '[^/]*')
    .replaceAll('?', '[^/]');
  return new RegExp(`^${source}$`, 'su');
}

function child(path: string, name: string): string {
  return path === '' ? name : `${path}/${name}`;
}
