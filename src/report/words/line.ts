/** The last guard of the log: whatever a line was built from, what is written is one line and no command. */

import { COLOUR_CODE } from './palette.ts';
import { visibleText } from './text.ts';

const CODE = COLOUR_CODE.source;
const CODES = new RegExp(`(${CODE})`);

/** `::` at the start, also behind white space and colours, which a reader of the log may strip. */
const LEADING = new RegExp(`^((?:\\s|${CODE})*:(?:${CODE})*):`);

/** The older form of a command, which the runner finds anywhere in a line. */
const OLDER = new RegExp(`(#(?:${CODE})*#(?:${CODE})*)\\[`, 'g');

/**
 * The line as it may be written to a log: our own colours stay if `colour`, everything else that has no picture is
 * escaped, and nothing in it can be parsed as a workflow command. Pieces from outside should have gone through
 * `inert` before, which also cuts them; this holds even where that was forgotten, or where harmless pieces
 * make a command together.
 */
export function safeLine(line: string, colour: boolean): string {
  const shown = line
    .split(CODES)
    .map((part, index) => (index % 2 === 1 ? (colour ? part : '') : visibleText(part)))
    .join('');
  return shown.replace(LEADING, '$1\\:').replace(OLDER, '$1\\[');
}
