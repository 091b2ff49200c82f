/** Reading manifest files: from the workspace alone, and only what can be a manifest. */

import type { Stats } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { messageOf } from '../errors.ts';
import { findFiles, isGlob } from './glob.ts';
import { type Findings, quote } from './problem.ts';
import { slipsBetween } from './suggest.ts';

/** Bytes. A manifest of a thousand apps has well under one million. */
const LARGEST_FILE = 5_000_000;

/** A manifest file's text. */
export interface ManifestFile {
  /** Relative to the workspace, with forward slashes. */
  readonly name: string;
  readonly text: string;
}

/**
 * The files that paths and patterns name, each once, in the order of the patterns and sorted within one. What cannot
 * be read, or lies outside of the workspace (also by a link), goes to `findings`.
 */
export async function readManifestFiles(
  patterns: readonly string[],
  workspace: string,
  findings: Findings,
): Promise<ManifestFile[]> {
  const root = await realpath(workspace).catch(() => undefined);
  if (root === undefined) {
    findings.error(undefined, '', `the workspace ${quote(workspace)} does not exist`);
    return [];
  }
  const wanted = patterns.map((pattern) => pattern.trim()).filter((pattern) => pattern !== '');
  if (wanted.length === 0) {
    findings.error(
      undefined,
      '',
      'no manifest is named; the input `manifest` takes paths or patterns, one a line',
    );
  }
  const files = new Map<string, ManifestFile>();
  for (const pattern of wanted) {
    for (const name of await namesFor(pattern, workspace, root, findings)) {
      if (files.has(name)) continue;
      const text = await readText(name, root, findings);
      if (text !== undefined) files.set(name, { name, text });
    }
  }
  return [...files.values()];
}

/** The files that one pattern names, relative to the workspace. */
async function namesFor(
  pattern: string,
  workspace: string,
  root: string,
  findings: Findings,
): Promise<string[]> {
  const path = toSlashes(relative(workspace, resolve(workspace, pattern)));
  if (leadsOut(path) || pattern.includes('\0')) {
    findings.error(
      undefined,
      '',
      `${quote(pattern)} lies outside of the workspace; a manifest must lie inside of it`,
    );
    return [];
  }
  if (!isGlob(path)) return [path === '' ? '.' : path];
  const names = await findFiles(path, root);
  if (names.length === 0) {
    findings.error(
      undefined,
      '',
      `no file matches ${quote(pattern)} (* and ? stand for parts of a name, ** for folders)`,
    );
  }
  return names;
}

async function readText(name: string, root: string, findings: Findings): Promise<string | undefined> {
  const complain = (message: string): undefined =>
    findings.error({ file: name, line: 1, column: 1 }, '', message) as undefined;
  const path = await realpath(join(root, name)).catch(() => undefined);
  const facts = path === undefined ? undefined : await stat(path).catch(() => undefined);
  if (path === undefined || facts === undefined) {
    findings.error(undefined, '', await missing(name, root));
    return undefined;
  }
  if (leadsOut(relative(root, path))) {
    return complain('the file is a link that leads out of the workspace; a manifest must lie inside of it');
  }
  const unfit = unfitness(name, facts);
  if (unfit !== undefined) return complain(unfit);
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return complain(`the file cannot be read: ${messageOf(error)}`);
  }
  return decode(bytes) ?? complain('the file is no UTF-8 text; save it with the encoding UTF-8');
}

function unfitness(name: string, facts: Stats): string | undefined {
  if (facts.isDirectory())
    return `this is a folder; name its files, such as ${quote(name === '.' ? '*.yml' : `${name}/*.yml`)}`;
  if (!facts.isFile()) return 'this is no ordinary file';
  if (facts.size > LARGEST_FILE)
    return 'the file is larger than 5 MB; no manifest is, so is this the right file?';
  return undefined;
}

/** The text, without a byte order mark; undefined for what is no text. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Says which path was looked for, and which similar files there are. */
async function missing(name: string, root: string): Promise<string> {
  const folders = [...new Set([dirname(name), '.github', '.'])];
  const candidates: string[] = [];
  for (const folder of folders) {
    const entries = await readdir(join(root, folder)).catch(() => []);
    for (const entry of entries.sort(byCodeUnit)) {
      const resembles = /smooch|sunco/i.test(entry) || slipsBetween(stem(entry), stem(name)) <= 2;
      if (/\.ya?ml$/.test(entry) && resembles) candidates.push(toSlashes(join(folder, entry)));
    }
  }
  const near = candidates.slice(0, 3).map(quote).join(' or ');
  const hint =
    near === ''
      ? 'was the repository checked out, and is the input `manifest` right?'
      : `did you mean ${near}? The input \`manifest\` names it`;
  return `there is no file ${quote(name)} in the workspace; ${hint}`;
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : 1;
}

function stem(path: string): string {
  return basename(path)
    .replace(/\.[^.]*$/, '')
    .slice(0, 60);
}

function leadsOut(path: string): boolean {
  return path === '..' || path.startsWith(`..${sep}`) || path.startsWith('../') || isAbsolute(path);
}

function toSlashes(path: string): string {
  return path.split(sep).join('/');
}
