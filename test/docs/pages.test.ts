/** README.md and docs/ tell the truth: what they show works as it is printed, and what they name is there. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { TROUBLES } from '../../scripts/docs/errors.ts';
import { filledIn, PAGES, pageText } from '../../scripts/docs.ts';
import { help } from '../../src/cli/help.ts';
import { MODES } from '../../src/input-modes.ts';
import { LANGUAGE } from '../../src/kinds/language.ts';
import type { Shape } from '../../src/manifest/schema/shape.ts';
import { OTHER_YAML, proseOf, SNIPPETS, snippetsOf } from './snippets.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const README = pageText('README.md');

/** Words in a sentence, or in the part of one up to a colon or semicolon. Code counts as none. */
const MOST_WORDS = 30;
/** Characters, without code. */
const LONGEST_PARAGRAPH = 600;
/** Characters in a line of code. */
const WIDEST = 100;
/** A pinned action, a condition, variables, or the schema of an editor, that are on one line. */
const UNBREAKABLE = /^ *(?:- )?(?:uses|if|variables|# yaml-language-server): /;

test('the first command is the demo, and the one of the tests is what a clean checkout is checked with', () => {
  expect(snippetsOf('README.md')[0]?.text).toBe('node dist/cli/index.js demo\n');
  const [, development = ''] = README.split('\n## Development\n');
  expect(development).toContain('```sh\nnpm cit\n```');
  expect(readFileSync(path.join(ROOT, '.ci', 'run'), 'utf8')).toContain('\nstep npm cit\n');
});

test('the README is short, and its index names every page', () => {
  expect(README.split('\n').length).toBeLessThanOrEqual(170);
  for (const page of PAGES.filter((name) => !name.endsWith('README.md'))) {
    expect(README).toContain(`(${page})`);
    expect(pageText('docs/README.md')).toContain(`(${path.basename(page)})`);
  }
});

test.each(PAGES)('the generated parts of %s are up to date (npm run docs)', (page) => {
  expect(filledIn(pageText(page))).toBe(pageText(page));
});

/** What holds each kind of snippet to be right. */
const HELD_BY: Readonly<Record<string, string>> = {
  js: 'policies.test.ts runs it',
  mermaid: 'a person draws it with @mermaid-js/tiny when it changes',
  rego: 'policies.test.ts compares its rule with the one in JavaScript; OPA is not a development dependency',
  sh: 'commands.test.ts runs it, but for the commands in its table',
  text: 'it is output, shortened',
  yaml: 'manifests.test.ts applies it, workflows.test.ts lints it, commands.test.ts runs its commands',
};

test('every snippet is of a kind that is checked', () => {
  expect(Object.keys(HELD_BY)).toEqual(expect.arrayContaining(SNIPPETS.map(({ language }) => language)));
  expect(OTHER_YAML).toEqual([]);
});

test('no page is too wide for a phone: four columns at most, and lines of code that need little scrolling', () => {
  const wide = PAGES.flatMap((page) => [
    ...[...pageText(page).matchAll(/^(?:\|[-: ]+){5,}\|$/gm)].map(([row]) => `${page}: a table: ${row}`),
    ...snippetsOf(page).flatMap(({ text, name, language }) =>
      text
        .split('\n')
        .filter((line) => language !== 'mermaid' && line.length > WIDEST && !UNBREAKABLE.test(line))
        .map((line) => `${name}: ${line}`),
    ),
  ]);
  expect(wide).toEqual([]);
});

test.each([...PAGES, 'SECURITY.md'])('%s can be read once: no long sentences, no walls of text', (page) => {
  const paragraphs = proseOf(page)
    .replaceAll(/\]\([^)]*\)/g, ']')
    // An entry of a list is a paragraph; the cells of a table are not.
    .split(/\n\s*\n|\n(?=\s*(?:[-#|]|\d\.))/)
    .filter((text) => !text.trim().startsWith('|'))
    .map((text) => text.trim().replaceAll(/\s+/g, ' '));
  const sentences = paragraphs.flatMap((text) => text.split(/(?<=[.:?;]) /));
  expect(sentences.filter((text) => text.split(' ').length > MOST_WORDS)).toEqual([]);
  expect(paragraphs.filter((text) => text.length > LONGEST_PARAGRAPH)).toEqual([]);
});

test('npm scripts that it names are there, and every script of the project is named', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = [...README.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name);
  expect([...new Set([...named, 'test'])].sort()).toEqual(Object.keys(scripts).sort());
});

test.each([...PAGES, 'SECURITY.md', 'CONTRIBUTING.md'])('links of %s lead somewhere', (page) => {
  for (const [, link = ''] of proseOf(page).matchAll(/(?:\]\(|\bsrc(?:set)?=")([^)"]+)[)"]/g)) {
    if (link.startsWith('https://')) continue;
    const [file = '', anchor] = link.split('#');
    const target = file === '' ? page : path.join(path.dirname(page), file);
    expect(existsSync(path.join(ROOT, target)), link).toBe(true);
    if (anchor !== undefined) expect(anchorsOf(pageText(target)), link).toContain(anchor);
  }
});

test('the page of the manifest names every field that there is', () => {
  const page = pageText('docs/manifest.md');
  const sections = new Set(['channels', 'publish', 'menu', 'switchboard']);
  for (const name of fieldsOf(LANGUAGE.manifestShape, sections))
    expect(page).toMatch(new RegExp(`\\b${name}[\`.:]`));
});

test('modes are the modes', () => {
  const [, table = ''] = /(^\| mode \|[\s\S]*?)\n\n/m.exec(README) ?? [];
  const named = [...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
  expect(named).toEqual([...MODES]);
  for (const mode of MODES) expect(help()).toContain(`smooch-provision ${mode} `);
});

test('messages that the pages explain are messages of the product', () => {
  const messages = Object.values(TROUBLES).flatMap(({ messages = {} }) => Object.keys(messages));
  expect(messages.length).toBeGreaterThan(10);
  const sources = sourceText();
  for (const message of [
    ...messages,
    'This pull request gets no secrets',
    'pull requests of',
    'cannot be read',
  ])
    expect(sources.includes(message), message).toBe(true);
});

describe('the marks that the pages name', () => {
  test('are those that are written', () => {
    const sources = sourceText();
    for (const [, mark = ''] of PAGES.map(pageText)
      .join('\n')
      .matchAll(/`(provision_\w+)`/g)) {
      if (mark !== 'provision_') expect(sources.includes(mark), mark).toBe(true);
    }
  });
});

/** The names of all fields in a shape but those within some sections. */
function fieldsOf(shape: Shape, without: ReadonlySet<string>): string[] {
  if (shape.type === 'entries') return fieldsOf(shape.of, without);
  if (shape.type !== 'fields') return [];
  return Object.entries(shape.fields).flatMap(([name, field]) =>
    without.has(name) ? [name] : [name, ...fieldsOf(field.shape, without)],
  );
}

/** The anchors that GitHub gives the headings of a page. */
function anchorsOf(page: string): string[] {
  return [...page.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );
}

/** All sources as one text, with the pieces of broken strings put together. */
function sourceText(): string {
  const names = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(path.join(ROOT, 'src', name), 'utf8'))
    .join('\n')
    .replaceAll('\\`', '`')
    .replaceAll(/['`]\s*\+\s*['`]/g, '');
}
