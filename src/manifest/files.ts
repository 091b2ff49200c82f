/**
 * Reading manifest files: from the workspace alone, and only what can be a manifest. The calls wait for the disk, since
 * nothing else is running when a run reads its manifest, and starting the threads of the others takes longer.
 */

import { isUtf8 } from 'node:buffer';
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { messageOf } from '../errors.ts';
import { leadsOut, withSlashes } from '../runtime/paths.ts';
import { FileRefused, firstLink, readRegularFile, realPathOf } from '../runtime/regular-file.ts';
import { typosBetween } from '../text/suggest.ts';
import { findFiles, isGlob } from './glob.ts';
import { type Findings, quote } from './yaml/problem.ts';
import type { ManifestFile } from './yaml/tree.ts';

/** The most bytes of a file. A manifest of ten thousand apps has three to four million. */
export const LARGEST_FILE = 5_000_000;
/** Characters of all files together. */
const LARGEST_MANIFEST = 10_000_000;
/** Files of one manifest. */
const MOST_FILES = 1000;

/**
 * The files that paths and patterns name, each once, in the order of the patterns and sorted within one. What cannot
 * be read, lies outside of the workspace or is a link goes to `findings`.
 */
export function readManifestFiles(
  patterns: readonly string[],
  workspace: string,
  findings: Findings,
): ManifestFile[] {
  const root = realPathOf(workspace);
  if (root === undefined) {
    findings.error(undefined, '', `the workspace ${quote(workspace)} does not exist`);
    return [];
  }
  const wanted = patterns.map((pattern) => pattern.trim()).filter((pattern) => pattern !== '');
  if (wanted.length === 0) {
    const message = 'no manifest is named; the input `manifest` takes paths or patterns, one a line';
    findings.error(undefined, '', message);
  }
  const files: ManifestFile[] = [];
  const names = new Set(wanted.flatMap((pattern) => namesFor(pattern, workspace, root, findings)));
  if (names.size > MOST_FILES) {
    const many = `${names.size.toLocaleString('en')} files, and ${MOST_FILES.toLocaleString('en')} are the most`;
    findings.error(undefined, '', `the input \`manifest\` names ${many}; is a pattern too wide?`);
    return [];
  }
  let size = 0;
  for (const name of names) {
    const text = readText(name, root, findings);
    if (text === undefined) continue;
    size += text.length;
    if (size > LARGEST_MANIFEST) {
      const message = `with this file, the manifest is larger than ${LARGEST_MANIFEST / 1_000_000} MB; is a pattern too wide?`;
      findings.error({ file: name, line: 1, column: 1 }, '', message);
      return [];
    }
    files.push({ name, text });
  }
  return files;
}

/** The files that one pattern names, relative to the workspace. */
function namesFor(pattern: string, workspace: string, root: string, findings: Findings): string[] {
  const path = withSlashes(relative(workspace, resolve(workspace, pattern)));
  if (leadsOut(path) || pattern.includes('\0')) {
    const message = `${quote(pattern)} lies outside of the workspace; a manifest must lie inside of it`;
    findings.error(undefined, '', message);
    return [];
  }
  if (!isGlob(path)) return [path === '' ? '.' : path];
  const names = findFiles(path, root);
  if (names.length === 0) {
    const message = `no file matches ${quote(pattern)} (* and ? stand for parts of a name, ** for folders)`;
    findings.error(undefined, '', message);
  }
  return names;
}

function readText(name: string, root: string, findings: Findings): string | undefined {
  const complain = (message: string): undefined =>
    findings.error({ file: name, line: 1, column: 1 }, '', message);
  const file = join(root, name);
  const link = firstLink(root, name);
  if (link !== undefined) return complain(linkText(link, name, root));
  if (!existsSync(file)) return findings.error(undefined, '', missing(name, root));
  try {
    const bytes = readRegularFile(file, LARGEST_FILE);
    if (!isUtf8(bytes) || bytes.includes(0))
      return complain('the file is not UTF-8 text; save it with the encoding UTF-8');
    // Without a byte order mark.
    return bytes.toString('utf8').replace(/^\ufeff/, '');
  } catch (error) {
    return complain(
      error instanceof FileRefused ? unfitness(name, error) : `the file cannot be read: ${messageOf(error)}`,
    );
  }
}

/** A checkout can hold links to any file of the machine, so none is followed; one inside the workspace is easily named. */
function linkText(link: string, name: string, root: string): string {
  const real = realPathOf(join(root, name));
  const inside = real === undefined ? '..' : relative(root, real);
  const what =
    withSlashes(link) === name
      ? 'the file is a symbolic link'
      : `${quote(withSlashes(link))} is a symbolic link`;
  if (leadsOut(inside)) return `${what} that leads out of the workspace; a manifest must lie inside of it`;
  return `${what}, and links are not followed; name the file itself: ${quote(withSlashes(inside))}`;
}

function unfitness(name: string, { message }: FileRefused): string {
  if (message.startsWith('is a folder')) {
    return `this is a folder; name its files, such as ${quote(name === '.' ? '*.yml' : `${name}/*.yml`)}`;
  }
  const doubt = message.startsWith('is larger') ? '; a manifest is smaller; is this the right file?' : '';
  return `the file ${message}${doubt}`;
}

/** Says which path was looked for, and which similar files there are. */
function missing(name: string, root: string): string {
  const candidates = [...new Set([dirname(name), '.github', '.'])].flatMap((folder) =>
    namesIn(join(root, folder))
      .filter((entry) => /\.ya?ml$/.test(entry) && resembles(entry, name))
      .map((entry) => withSlashes(join(folder, entry))),
  );
  const near = candidates.slice(0, 3).map(quote).join(' or ');
  const hint =
    near === ''
      ? 'was the repository checked out, and is the input `manifest` right?'
      : `the input \`manifest\` names it; did you mean ${near}?`;
  return `there is no file ${quote(name)} in the workspace; ${hint}`;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function resembles(entry: string, wanted: string): boolean {
  return /smooch|sunco/i.test(entry) || typosBetween(stem(entry), stem(wanted)) <= 2;
}

function stem(path: string): string {
  return basename(path)
    .replace(/\.[^.]*$/, '')
    .slice(0, 60);
}
