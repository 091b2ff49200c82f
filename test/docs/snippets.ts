/** The code on the pages, by what it is: each kind is run or validated by a test beside this file. */

import { parse } from 'yaml';
import { PAGES, pageText } from '../../scripts/docs.ts';

export interface Snippet {
  readonly page: string;
  readonly language: string;
  readonly text: string;
  /** Page and line. */
  readonly name: string;
}

/** The code on all pages, without the indentation that a list gives it. */
export const SNIPPETS: readonly Snippet[] = PAGES.flatMap(snippetsOf);

/** The code on one page. */
export function snippetsOf(page: string): Snippet[] {
  return snippetsIn(pageText(page), page);
}

/** The code in a text of a page; its lines are counted from the beginning of the text. */
export function snippetsIn(text: string, page: string): Snippet[] {
  return [...text.matchAll(/^( *)```(\w+)\n([\s\S]*?)^ *```$/gm)].map((match) => {
    const [, indent = '', language = '', body = ''] = match;
    const line = text.slice(0, match.index).split('\n').length;
    return {
      page,
      language,
      text: body.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
      name: `${page}:${line}`,
    };
  });
}

/** The prose of a page: without code. */
export function proseOf(page: string): string {
  return pageText(page)
    .replaceAll(/^( *)```[\s\S]*?^ *```$/gm, '')
    .replaceAll(/`[^`\n]*`/g, '');
}

const YAML = SNIPPETS.filter(({ language }) => language === 'yaml');

/** What is above a list of publications that is shown alone. */
const HEAD = `version: 1
api: v1.1
owner: acme/messaging
apps:
  support: { name: Acme Support, keys: { backend: { jwt: {} } } }
`;

/** Whole manifests. */
export const MANIFESTS: readonly Snippet[] = YAML.filter(
  ({ text }) => /^version: /m.test(text) || text.startsWith('publish:'),
).map((one) => (one.text.startsWith('publish:') ? { ...one, text: `${HEAD}${one.text}` } : one));

/** What is above steps that are shown alone. */
const JOB = `name: Steps
on: push
permissions: {}
jobs:
  job:
    name: Job
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    environment: smooch-plan
    permissions:
      contents: read # checkout
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
`;

/** Whole workflows; steps that are shown alone are in one. */
export const WORKFLOWS: readonly Snippet[] = YAML.flatMap((one) => {
  if (/^jobs:/m.test(one.text)) return [one];
  if (!/^- (uses|id|name):/.test(one.text)) return [];
  return [{ ...one, text: `${JOB}${one.text.replaceAll(/^(?=.)/gm, '      ')}` }];
});

/** Pipelines of GitLab: their jobs are at the top. */
export const PIPELINES: readonly Snippet[] = YAML.filter(({ text }) => /^ {2}script:/m.test(text));

/** The commands of a pipeline, in order. */
export function commandsOf({ text }: Snippet): string[] {
  const jobs = parse(text) as Record<string, { readonly script: readonly string[] }>;
  return Object.values(jobs).flatMap(({ script }) => [...script]);
}

/** YAML that is none of these. */
export const OTHER_YAML: readonly string[] = YAML.map(({ name }) => name).filter(
  (name) => ![MANIFESTS, WORKFLOWS, PIPELINES].some((known) => known.some((one) => one.name === name)),
);
