/** README.md tells the truth: what it shows works as it is printed, and what it names is there. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { filledIn } from '../../scripts/readme.ts';
import { help } from '../../src/cli/help.ts';
import { modeFrom, parseInit, parseMigrate, parseRun } from '../../src/cli/options.ts';
import { MODES } from '../../src/input-modes.ts';
import { LANGUAGE } from '../../src/kinds/language.ts';
import type { Shape } from '../../src/manifest/schema/shape.ts';
import { problemsOf, warningsOf } from '../manifest/reading.ts';
import { lint } from '../support/workflows.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const METADATA = parse(readFileSync(path.join(ROOT, 'action.yml'), 'utf8')) as {
  readonly inputs: Readonly<Record<string, object>>;
};
const PAGE = readFileSync(path.join(ROOT, 'README.md'), 'utf8');

interface Snippet {
  readonly language: string;
  readonly text: string;
  /** For people who look for it. */
  readonly name: string;
}

/** The code on the page, without the indentation that a list gives it. */
const SNIPPETS: readonly Snippet[] = [...PAGE.matchAll(/^( *)```(\w+)\n([\s\S]*?)^ *```$/gm)].map((match) => {
  const [, indent = '', language = '', body = ''] = match;
  const line = PAGE.slice(0, match.index).split('\n').length;
  return {
    language,
    text: body.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    name: `line ${line}`,
  };
});
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

test('the two commands come first', () => {
  const [first, second] = SNIPPETS;
  expect([first?.text, second?.text]).toEqual(['node dist/cli/index.js demo\n', 'npm cit\n']);
  expect(PAGE.indexOf('npm cit')).toBeLessThan(400);
});

test('its generated parts are up to date (npm run readme)', () => {
  expect(filledIn(PAGE)).toBe(PAGE);
});

test('every snippet is of a kind that is checked', () => {
  expect(new Set(SNIPPETS.map(({ language }) => language))).toEqual(new Set(['sh', 'yaml']));
  expect(YAML.filter(isManifest).length).toBeGreaterThan(3);
  expect(YAML.filter(isWorkflow).length).toBeGreaterThan(2);
  expect(YAML.filter((one) => !isManifest(one) && !isWorkflow(one) && !isSteps(one))).toEqual([]);
});

test.each(YAML.filter(isManifest))('the manifest on $name is valid', ({ text }) => {
  const whole = text.startsWith('publish:') ? `${MANIFEST}${text}` : text;
  expect(problemsOf(whole)).toEqual([]);
  expect(warningsOf(whole)).toEqual([]);
});

test.each(YAML.filter((one) => isWorkflow(one) || isSteps(one)))(
  'the workflow on $name passes the linter, and gives the action inputs that it has',
  async (one) => {
    const text = isSteps(one) ? `${JOB}${one.text.replaceAll(/^(?=.)/gm, '      ')}` : one.text;
    const wanted = isSteps(one) ? `${text}\n` : text;
    expect(await lint(wanted, '.github/workflows/readme.yml')).toEqual([]);
    for (const step of stepsIn(wanted)) {
      if (!step.uses?.startsWith('acme/smooch-provision@')) continue;
      expect(Object.keys(METADATA.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
      expect(MODES).toContain(step.with?.['mode'] ?? 'apply');
    }
  },
);

const COMMANDS = SNIPPETS.filter(({ language }) => language === 'sh').flatMap(({ text }) =>
  text.trim().split('\n'),
);

test.each(COMMANDS.flatMap((line) => ourWords(line) ?? []))(
  'the command "%s" is one that there is',
  (line) => {
    const [word = '', ...args] = wordsIn(line);
    if (word === 'demo' || word === 'emulator') return;
    if (word === 'init') expect(parseInit(args)).not.toBe('help');
    else if (word === 'migrate') expect(parseMigrate(args)).not.toBe('help');
    else expect(parseRun(modeFrom(word), args, {})).not.toBe('help');
  },
);

test('npm scripts that it names are there, and every script of the project is named', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = [...PAGE.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name);
  expect([...new Set([...named, 'test'])].sort()).toEqual(Object.keys(scripts).sort());
});

test('links lead somewhere', () => {
  const headings = [...PAGE.matchAll(/^#+ (.*)$/gm)].map(
    ([, title = '']) =>
      `#${title
        .toLowerCase()
        .replaceAll(/[^\w\- ]/g, '')
        .replaceAll(' ', '-')}`,
  );
  const prose = PAGE.replaceAll(/^( *)```[\s\S]*?^ *```$/gm, '');
  for (const [, link = ''] of prose.matchAll(/\]\(([^)]+)\)/g)) {
    if (link.startsWith('#')) expect(headings).toContain(link);
    else if (!link.startsWith('https://')) expect(() => readdirOrFile(link), link).not.toThrow();
  }
});

test('the table of the manifest names every field that there is', () => {
  const [, table = ''] = /(^\| field \|[\s\S]*?)\n\n/m.exec(PAGE) ?? [];
  const sections = new Set(['channels', 'publish', 'menu', 'switchboard']);
  for (const name of fieldsOf(LANGUAGE.manifestShape, sections))
    expect(table).toMatch(new RegExp(`\`${name}[\`.:]`));
});

test('modes are the modes', () => {
  const [, table = ''] = /(^\| mode \|[\s\S]*?)\n\n/m.exec(PAGE) ?? [];
  const named = [...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
  expect(named).toEqual([...MODES]);
  for (const mode of MODES) expect(help()).toContain(`smooch-provision ${mode} `);
});

test('messages that it explains are messages of the product', () => {
  const [, table = ''] = /(^\| message \|[\s\S]*?)\n\n/m.exec(PAGE) ?? [];
  const messages = [...table.matchAll(/^\| (`[^|]*`) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text),
  );
  expect(messages.length).toBeGreaterThan(10);
  const sources = sourceText();
  const runners = ["'using: node24' is not supported"];
  for (const message of messages) {
    if (!runners.includes(message)) expect(sources.includes(message), message).toBe(true);
  }
});

describe('the marks that it names', () => {
  test('are those that are written', () => {
    const sources = sourceText();
    for (const [, mark = ''] of PAGE.matchAll(/`(provision_\w+)`/g)) {
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

function readdirOrFile(name: string): unknown {
  const file = path.join(ROOT, name);
  try {
    return readFileSync(file);
  } catch {
    return readdirSync(file);
  }
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

test('every code of an error is in the table', () => {
  const model = readFileSync(path.join(ROOT, 'src', 'model.ts'), 'utf8');
  const [, union = ''] = /export type ErrorCode =([^;]*);/.exec(model) ?? [];
  const codes = [...union.matchAll(/'([a-z-]+)'/g)].map(([, code]) => `\`${code}\``);
  expect(codes.length).toBeGreaterThan(20);
  expect(codes.filter((code) => !PAGE.includes(code))).toEqual([]);
});
