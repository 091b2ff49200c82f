/** Help on a terminal that has less room than its texts were written for. */

import { wrapped } from '../report/words/wrap.ts';

/** An option or command beside its text, and further lines of the text. */
const ROW = /^( {2,})(\S.*?) {2,}(\S.*)$/;
const MORE = /^ {10,}(?=\S)/;

/** A help text in lines of at most `width` cells: what an option does goes below its name, and paragraphs are filled again. */
export function helpIn(text: string, width: number): string {
  if (text.split('\n').every(({ length }) => length <= width)) return text;
  return blocksOf(text)
    .flatMap(({ name, words }) => {
      if (name === undefined) return wrapped(words, width, 0);
      // A command alone is there to be copied.
      return words === '' ? [name] : [name, ...wrapped(`${' '.repeat(8)}${words}`, width, 0)];
    })
    .join('\n');
}

interface Block {
  /** Of an option or command, with its indent; undefined for a paragraph. */
  readonly name?: string;
  words: string;
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.split('\n')) {
    const last = blocks.at(-1);
    const [, indent = '', name, words = ''] = ROW.exec(line) ?? [];
    const goesOn = last?.name === undefined ? isProse(line) && isProse(last?.words ?? '') : MORE.test(line);
    if (last !== undefined && goesOn) last.words = `${last.words} ${line.trim()}`.trim();
    else if (name !== undefined) blocks.push({ name: `${indent}${name}`, words });
    else if (line.startsWith(' ')) blocks.push({ name: line, words: '' });
    else blocks.push({ words: line });
  }
  return blocks;
}

function isProse(line: string): boolean {
  return /^\S/.test(line);
}
