/** README.md and docs/ tell the truth: what they show works as it is printed, and what they name is there. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { TROUBLES } from '../../scripts/docs/errors.ts';
import { filledIn, PAGES, pageText } from '../../scripts/docs.ts';
import { help } from '../../src/cli/help.ts';
import { modeFrom, parseInit, parseMigrate, parseOutput, parseRun } from '../../src/cli/options.ts';
import { MODES } from '../../src/input-modes.ts';
import { LANGUAGE } from '../../src/kinds/language.ts';
import type { Shape } from '../../src/manifest/schema/shape.ts';
import { problemsOf, warningsOf } from '../manifest/reading.ts';
import { lint } from '../support/workflows.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const METADATA = parse(readFileSync(path.join(ROOT, 'action.yml'), 'utf8')) as {
  readonly inputs: Readonly<Record<string, object>>;
};
const README = pageText('README.md');

interface Snippet {
  readonly language: string;
  readonly text: string;
  /** For people who look for it. */
  readonly name: string;
}

/** The code on a page, without the indentation that a list gives it. */
function snippetsOf(page: string): Snippet[] {
  const text = pageText(page);
  return [...text.matchAll(/^( *)```(\w+)\n([\s\S]*?)^ *```$/gm)].map((match) => {
    const [, indent = '', language = '', body = ''] = match;
    const line = text.slice(0, match.index).split('\n').length;
    return {
      language,
      text: body.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
      name: `${page}:${line}`,
    };
  });
}

const SNIPPETS: readonly Snippet[] = PAGES.flatMap(snippetsOf);
const YAML = SNIPPETS.filter(({ language }) => language === 'yaml');

/** What the shorter snippets lean on. */
const MANIFEST = `version: 1
api: v1.1
owner: acme/messaging
apps:
  support: { name: Acme Support, keys: { backend: { jwt: {} } } }
`;
const JOB = `on: push
jobs:
  job:
    runs-on: ubuntu-24.04
    steps:
`;

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

test('every snippet is of a kind that is checked', () => {
  const known = ['js', 'mermaid', 'rego', 'sh', 'yaml'];
  expect([...new Set(SNIPPETS.map(({ language }) => language))].sort()).toEqual(known);
  expect(YAML.filter(isManifest).length).toBeGreaterThan(3);
  expect(YAML.filter(isWorkflow).length).toBeGreaterThan(2);
  expect(YAML.filter((one) => ![isManifest, isWorkflow, isSteps, isGitLab].some((is) => is(one)))).toEqual(
    [],
  );
});

test.each(YAML.filter(isManifest))('the manifest in $name is valid', ({ text }) => {
  const whole = text.startsWith('publish:') ? `${MANIFEST}${text}` : text;
  expect(problemsOf(whole)).toEqual([]);
  expect(warningsOf(whole)).toEqual([]);
});

test.each(YAML.filter((one) => isWorkflow(one) || isSteps(one)))(
  'the workflow in $name passes the linter, and gives the action inputs that it has',
  async (one) => {
    const text = isSteps(one) ? `${JOB}${one.text.replaceAll(/^(?=.)/gm, '      ')}` : one.text;
    const wanted = isSteps(one) ? `${text}\n` : text;
    expect(await lint(wanted, '.github/workflows/page.yml')).toEqual([]);
    for (const step of stepsIn(wanted)) {
      if (!step.uses?.startsWith('acme/smooch-provision@')) continue;
      expect(Object.keys(METADATA.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
      expect(MODES).toContain(step.with?.['mode'] ?? 'apply');
    }
  },
);

const COMMANDS = [
  ...SNIPPETS.filter(({ language }) => language === 'sh').flatMap(({ text }) => linesOf(text)),
  ...YAML.filter(isGitLab).flatMap(({ text }) =>
    Object.values(parse(text) as Record<string, { readonly script: readonly string[] }>).flatMap(
      ({ script }) => script,
    ),
  ),
];

test.each([...new Set(COMMANDS.flatMap((line) => ourWords(line) ?? []))])(
  'the command "%s" is one that there is',
  (line) => {
    const [word = '', ...args] = wordsIn(line);
    if (word === 'demo' || word === 'emulator') return;
    if (word === 'init') expect(parseInit(args)).not.toBe('help');
    else if (word === 'output') expect(parseOutput(args, {})).not.toBe('help');
    else if (word === 'migrate') expect(parseMigrate(args)).not.toBe('help');
    else expect(parseRun(modeFrom(word), args, {})).not.toBe('help');
  },
);

test('npm scripts that it names are there, and every script of the project is named', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = [...README.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name);
  expect([...new Set([...named, 'test'])].sort()).toEqual(Object.keys(scripts).sort());
});

test.each([...PAGES, 'SECURITY.md'])('links of %s lead somewhere', (page) => {
  const prose = pageText(page)
    .replaceAll(/^( *)```[\s\S]*?^ *```$/gm, '')
    .replaceAll(/`[^`\n]*`/g, '');
  for (const [, link = ''] of prose.matchAll(/\]\(([^)]+)\)/g)) {
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

function isManifest({ text }: Snippet): boolean {
  return /^version: /m.test(text) || text.startsWith('publish:');
}

function isWorkflow({ text }: Snippet): boolean {
  return /^jobs:/m.test(text);
}

function isSteps({ text }: Snippet): boolean {
  return /^- (uses|id|name):/.test(text);
}

/** A pipeline of GitLab: its jobs are at the top. */
function isGitLab({ text }: Snippet): boolean {
  return /^ {2}script:/m.test(text);
}

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

function stepsIn(workflow: string): Step[] {
  const { jobs } = parse(workflow) as { jobs: Record<string, { steps: Step[] }> };
  return Object.values(jobs).flatMap(({ steps }) => steps);
}

/** What comes after the name of the product on a command line, undefined for other commands. */
function ourWords(line: string): string | undefined {
  const [, rest] = /^(?:node \S*dist\/cli\/index\.js|smooch-provision) (.*?)(?: > \S+)?$/.exec(line) ?? [];
  return rest;
}

/** The lines of a script, with those that a backslash continues in one. */
function linesOf(text: string): string[] {
  return text
    .trim()
    .replaceAll(/ \\\n +/g, ' ')
    .split('\n');
}

function wordsIn(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

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
