/** The last guard of the log: whatever a line contains, it is written as one line and never as a command. */

import { COLOUR_CODE } from './palette.ts';
import { visibleText } from './text.ts';

const CODE = COLOUR_CODE.source;
const CODES = new RegExp(`(${CODE})`);

/** `::` at the start, also behind white space and colours, which a reader of the log may strip. */
const LEADING = new RegExp(`^((?:\\s|${CODE})*:(?:${CODE})*):`);

/** The older form of a command, which the runner finds anywhere in a line. */
const OLDER = new RegExp(`(#(?:${CODE})*#(?:${CODE})*)\\[`, 'g');

/**
 * The line as it may be written to a log: the log's own colours stay if `colour`, every other invisible character is
 * escaped, and nothing in it can be parsed as a workflow command. Pieces from outside should have gone through
 * `inert` before, which also cuts them; this guard also covers pieces where that was forgotten, and harmless pieces
 * that form a command together.
 */
export function safeLine(line: string, colour: boolean): string {
  const shown = line
    .split(CODES)
    .map((part, index) => (index % 2 === 1 ? (colour ? part : '') : visibleText(part)))
    .join('');
  return shown.replace(LEADING, '$1\\:').replace(OLDER, '$1\\[');
}
