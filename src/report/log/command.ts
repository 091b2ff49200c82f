/** Workflow commands, as the runner reads them from a job's output. Only the log writes them, and no line becomes one by chance. */

import { COLOUR_CODE } from '../words/palette.ts';
import { visibleText } from '../words/text.ts';

/**
 * One workflow command as a line: `::name key=value,…::data`. Properties that are undefined are left out. Data and
 * properties are escaped in the way that the runner reverses, so neither can end the command or begin another.
 */
export function workflowCommand(
  name: 'error' | 'warning' | 'notice' | 'debug' | 'group' | 'endgroup',
  data: string,
  properties: Readonly<Record<string, string | number | undefined>> = {},
): string {
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escapedProperty(String(value))}`)
    .join(',');
  return `::${name}${written === '' ? '' : ` ${written}`}::${escapedData(data)}`;
}

function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

const CODE = COLOUR_CODE.source;
const CODES = new RegExp(`(${CODE})`);

/** `::` at the start, also behind white space and colours, which a reader of the log may strip. */
const LEADING = new RegExp(`^((?:\\s|${CODE})*:(?:${CODE})*):`);

/** The older form of a command, which the runner finds anywhere in a line. */
const OLDER = new RegExp(`(#(?:${CODE})*#(?:${CODE})*)\\[`, 'g');

/**
 * The last guard of the log: one line as it may be written. The log's own colours stay if `colour`, every other invisible
 * character is escaped, and nothing in it can be parsed as a workflow command. Pieces from outside should have gone through
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
