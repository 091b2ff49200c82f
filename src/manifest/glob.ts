/** Finding files by a pattern with `*`, `?` and `**`. */

import { type Dirent, readdirSync } from 'node:fs';
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
export function findFiles(pattern: string, folder: string): string[] {
  const segments = pattern.split('/').filter((segment) => segment !== '' && segment !== '.');
  const walk: Walk = { root: folder, found: new Set(), seen: new Set() };
  visit(walk, '', segments);
  return [...walk.found].sort();
}

/** Whether a name matches a pattern of one segment. Takes the product of both lengths at most. */
export function matchesName(pattern: string, name: string): boolean {
  let at = 0;
  let inName = 0;
  let star = -1;
  let starTook = 0;
  while (inName < name.length) {
    const wanted = pattern[at];
    if (wanted === '*') {
      star = at;
      starTook = inName;
      at += 1;
    } else if (wanted === '?' || wanted === name[inName]) {
      at += 1;
      inName += 1;
    } else if (star !== -1) {
      starTook += 1;
      inName = starTook;
      at = star + 1;
    } else {
      return false;
    }
  }
  return /^\**$/.test(pattern.slice(at));
}

interface Walk {
  readonly root: string;
  readonly found: Set<string>;
  /** Folder and rest of the pattern: several `**` would otherwise come to one folder in many ways. */
  readonly seen: Set<string>;
}

function visit(walk: Walk, path: string, segments: readonly string[]): void {
  const [segment, ...rest] = segments;
  const step = `${segments.length} ${path}`;
  if (segment === undefined || walk.seen.has(step)) return;
  walk.seen.add(step);
  if (segment === '**') {
    visit(walk, path, rest.length === 0 ? ['*'] : rest);
  } else if (!isGlob(segment) && rest.length > 0) {
    visit(walk, child(path, segment), rest);
    return;
  }
  for (const entry of entriesOf(join(walk.root, path))) {
    const here = child(path, entry.name);
    const matches = segment === '**' || matchesName(segment, entry.name);
    if (entry.isDirectory()) {
      if (matches && !SKIPPED.has(entry.name)) visit(walk, here, segment === '**' ? segments : rest);
    } else if (matches && segment !== '**' && rest.length === 0) {
      walk.found.add(here);
    }
  }
}

/** What a folder holds; nothing for what is not a folder, or must not be read. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function child(path: string, name: string): string {
  return path === '' ? name : `${path}/${name}`;
}
