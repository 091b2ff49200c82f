/** Findings in a manifest: how they are collected, quoted and written out. */

import type { Place, Problem } from '../../model.ts';
import { unicodePattern } from '../../text/unicode.ts';

/** The most characters of a foreign text that a message repeats. */
const LONGEST_QUOTE = 80;

/** A file with more problems than this is not a manifest, and a longer list does not help. */
export const MOST_KEPT = 1000;

/** Collects what is wrong (`errors`) and what is doubtful (`warnings`) while a manifest is read. */
export class Findings {
  readonly errors: Problem[] = [];
  readonly warnings: Problem[] = [];

  /** So much is wrong that nothing more is taken in. */
  get isFull(): boolean {
    return this.errors.length >= MOST_KEPT;
  }

  /** Something that must be corrected before a run. Gives undefined: there is no value then. */
  error(place: Place | undefined, address: string, message: string): undefined {
    if (!this.isFull) this.errors.push({ address, message, place });
  }

  /** Something that a run can live with. */
  warn(place: Place | undefined, address: string, message: string): void {
    if (this.warnings.length < MOST_KEPT) this.warnings.push({ address, message, place });
  }
}

/** A problem as one line, `file:line:column: address: message`; parts that are not known are left out. */
export function formatProblem(problem: Problem): string {
  const where = problem.place === undefined ? '' : `${formatPlace(problem.place)}: `;
  const what = problem.address === '' ? '' : `${problem.address}: `;
  return `${where}${what}${problem.message}`;
}

/** A position as `file:line:column`, which editors and terminals turn into a link. */
export function formatPlace(place: Place): string {
  return `${escapeControls(place.file)}:${place.line}:${place.column}`;
}

/** A foreign text in double quotes, cut to a readable length, on one line, with nothing invisible in it. */
export function quote(text: string): string {
  if (text.length <= LONGEST_QUOTE) return escapeControls(JSON.stringify(text));
  // No character is cut in two.
  const start = Array.from(text.slice(0, 2 * LONGEST_QUOTE))
    .slice(0, LONGEST_QUOTE)
    .join('');
  return escapeControls(JSON.stringify(start.length < text.length ? `${start}…` : start));
}

/** The address of something inside `parent`; a key that is not a plain word is quoted, since it may hold anything. */
export function inside(parent: string, key: string): string {
  const part = /^[\w$:@/-][\w$:@/.-]{0,79}$/.test(key) ? key : quote(key);
  return parent === '' ? part : `${parent}.${part}`;
}

/** Problems in reading order: by file as given, then line, then column; those without a place come first. */
export function inReadingOrder(problems: readonly Problem[], files: readonly string[]): Problem[] {
  const rank = (problem: Problem): readonly [number, number, number] => {
    const { place } = problem;
    return place === undefined ? [-2, 0, 0] : [files.indexOf(place.file), place.line, place.column];
  };
  return problems
    .map((problem) => ({ problem, rank: rank(problem) }))
    .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || a.rank[2] - b.rank[2])
    .map(({ problem }) => problem);
}

/** Makes control characters, line separators and marks that reverse the reading direction visible. */
function escapeControls(text: string): string {
  return text.replace(
    unicodePattern(String.raw`[\p{Cc}\u2028\u2029\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]`, 'gu'),
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A noun with its article, for messages. */
export function withArticle(noun: string): string {
  return noun === 'settings' || noun === 'defaults' ? noun : `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
