/** Lines that fit a terminal: it would break them in the middle of a word, and columns would be lost. */

import { isPrintableAscii, unicodePattern } from '../../text/unicode.ts';
import { COLOUR_CODE } from './palette.ts';

/** In fewer cells than these nothing fits: the terminal may break the line as it likes. */
const NARROWEST = 20;

/**
 * A line in as many as it takes to fit `width` cells: broken between columns (two spaces and more) rather than between words, and
 * what follows is indented `further`. A word that is longer than a line, such as an address, is left whole.
 */
export function wrapped(line: string, width: number, further = 2): string[] {
  if (width < NARROWEST || cellsOf(line) <= width) return [line];
  const indent = /^ */.exec(line)?.[0] ?? '';
  const body = line.slice(indent.length);
  const item = /^\d+\. /.exec(body)?.[0].length;
  const hanging = ' '.repeat(Math.min(indent.length + (item ?? further), Math.floor(width / 2)));
  const lines: string[] = [];
  let [current, isEmpty] = [indent, true];
  const add = (text: string, least: string, ...spaces: readonly string[]): void => {
    const left = width - cellsOf(current) - cellsOf(least);
    const space = isEmpty ? '' : spaces.find(({ length }) => length <= left);
    if (space === undefined) lines.push(current);
    current = (space === undefined ? hanging : current + space) + text;
    isEmpty = false;
  };
  const pieces = body.split(/( {2,})/);
  for (let index = 0; index < pieces.length; index += 2) {
    const column = pieces[index] ?? '';
    // A number stays with what it counts, and what is between backticks together.
    const words = column.split(/(?<!(?:^| )[\d,.]+) (?=(?:[^`]*`[^`]*`)*[^`]*$)/);
    for (const [at, word] of words.entries()) {
      if (at > 0) add(word, word, ' ');
      // Columns move together before they are broken apart.
      else add(word, column, pieces[index - 1] ?? '', current.endsWith(':') ? ' ' : '  ');
    }
  }
  return [...lines, current];
}

const CODES = new RegExp(COLOUR_CODE.source, 'g');

/** How many cells of a terminal a text takes: letters of East Asia and most emoji take two, accents and colours none. */
export function cellsOf(text: string): number {
  const shown = text.replaceAll(CODES, '');
  if (isPrintableAscii(shown)) return shown.length;
  let cells = 0;
  for (const character of shown)
    cells += unicodePattern(JOINED, 'u').test(character)
      ? 0
      : unicodePattern(WIDE, 'u').test(character)
        ? 2
        : 1;
  return cells;
}

/** What takes no cell of its own, and what takes two. */
const JOINED = String.raw`\p{M}|\u200d`;
const WIDE = String.raw`\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]`;
