/** How the project writes: plain words, and a full stop where a sentence ends. `words.ts` lists the words. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PAGES } from '../scripts/docs.ts';
import { type Text, textsOf } from './support/texts.ts';
import { ENDINGS, FRAGMENTS, LABELS, SENTENCES, WORDING } from './words.ts';

const { literals, comments } = textsOf('src');
const scripts = textsOf('scripts');
const ROOT = path.join(import.meta.dirname, '..');
/** YAML is read for its comments, names and descriptions. */
const FILES = [
  ...['examples', '.github'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:yml|md)$/.test(name))
      .map((name) => path.posix.join(folder, name.split(path.sep).join('/'))),
  ),
  'SECURITY.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'action.yml',
  'src/emulator/deviations.md',
];
const pages = [...PAGES, ...FILES].map((file): Text => {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  return { file, line: 1, text, at: '', isPart: false };
});

/** One pattern for all words to avoid, with the phrases in which they are right in front. */
const pattern = (words: string): string => words.replaceAll(' ', '\\s+');
const AVOID = WORDING.map(({ not, but, except = [] }) => ({
  but,
  regex: new RegExp(
    `(?<![\\w-])(?:${[...except.map(pattern), `(?<hit>${pattern(not)})`].join('|')})(?![\\w-])`,
    'giu',
  ),
}));

function wordsToAvoid({ file, line, text }: Text): string[] {
  return AVOID.flatMap(({ but, regex }) =>
    [...text.matchAll(regex)]
      .filter(({ groups }) => groups?.['hit'] !== undefined)
      .map(({ 0: hit, index }) => {
        const at = line + text.slice(0, index).split('\n').length - 1;
        return `${file}:${at}: “${hit.replaceAll(/\s+/g, ' ')}”: write ${but}`;
      }),
  );
}

/** A capital letter, and more words than a name has. */
const BEGINS_SENTENCE = /^\p{Lu}\S*(?:\s+\S+){3}/u;
const SEVERAL_SENTENCES = /[^\s\d][.?!]\)? [\p{Lu}`]/u;
/** The end of a sentence, or something inserted, which may have its own. */
const ENDS_SENTENCE = /[.?:…]["')]?(?:<\/\w+>)?$|\{\}$/u;

/** What is wrong with the end of a text, if anything is. */
function faultAtEnd({ text, at }: Text): string | undefined {
  const isLabel = LABELS.has(at) || FRAGMENTS.has(text);
  if (SEVERAL_SENTENCES.test(text) || SENTENCES.has(at) || (BEGINS_SENTENCE.test(text) && !isLabel))
    return ENDS_SENTENCE.test(text.trimEnd()) ? undefined : 'a sentence without a full stop';
  return /^\p{Ll}.*[^.]\.$/u.test(text) && !ENDINGS.has(at) ? 'a fragment with a full stop' : undefined;
}

test('messages, comments and pages use plain words', () => {
  expect(
    [...literals, ...comments, ...pages, ...scripts.literals, ...scripts.comments].flatMap(wordsToAvoid),
  ).toEqual([]);
});

test('a message that is a sentence ends with a full stop, a fragment does not', () => {
  const wrong = literals
    // The emulator has the vendor's words, and a text of several lines has its own layout.
    .filter(({ file, text, isPart }) => !isPart && !text.includes('\n') && !file.startsWith('src/emulator/'))
    .flatMap((text) => {
      const fault = faultAtEnd(text);
      return fault === undefined ? [] : [`${text.file}:${text.line}: ${fault}: ${text.text}`];
    });
  expect(wrong).toEqual([]);
});
