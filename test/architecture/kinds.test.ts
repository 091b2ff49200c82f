/** What a kind of resource must say, and that the engine knows kinds by that alone. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { KIND_EXPORTS } from '../../src/kinds/exports.ts';
import { SECTIONS } from '../../src/kinds/index.ts';
import { CHILD_KINDS } from '../../src/kinds/resources.ts';

const SOURCES = path.join(import.meta.dirname, '..', '..', 'src');
const CONTRACT = 'reconcile/kind.ts';

/** The most that the contract may hold, traits aside. */
const MOST_MEMBERS = 25;

/** Rooms that must not name a kind. */
const NAMELESS = ['reconcile', 'manifest', 'publish', 'report'] as const;

function codeOf(file: string): string {
  const text = readFileSync(path.join(SOURCES, file), 'utf8');
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
}

function filesIn(room: string): string[] {
  return readdirSync(path.join(SOURCES, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${room}/${file.split(path.sep).join('/')}`);
}

/** The members of every interface of the contract, with their types. */
const contract = new Map(
  [...codeOf(CONTRACT).matchAll(/^export interface (\w+)[^{]*\{\n([\s\S]*?)^\}/gm)].map(
    ([, name = '', body = '']) => [
      name,
      [...body.matchAll(/^ {2}(?:readonly )?(\w+)\??(?:: (\w+)|\()/gm)].map(([, member = '', type]) => ({
        member,
        type,
      })),
    ],
  ),
);
const members = contract.get('ChildKind') ?? [];
const isTrait = ({ type }: { readonly type: string | undefined }): boolean => contract.has(type ?? '');

test('each table of kinds has all of them by their names, in one order', () => {
  const names = Object.keys(SECTIONS);
  expect(CHILD_KINDS.map(({ kind }) => kind)).toEqual(names);
  expect(Object.keys(KIND_EXPORTS)).toEqual(names);
});

test('a kind has few members beside its traits', () => {
  expect(members.length).toBeGreaterThan(10);
  expect(members.filter((one) => !isTrait(one)).map(({ member }) => member).length).toBeLessThanOrEqual(
    MOST_MEMBERS,
  );
});

test('every member is filled by some kind, traits included, and read by something', () => {
  const traits = members.filter(isTrait);
  const filled = CHILD_KINDS.flatMap((kind) => [
    ...Object.keys(kind),
    ...traits.flatMap(({ member }) => Object.keys(Reflect.get(kind, member) ?? {})),
  ]);
  const wanted = [...members, ...traits.flatMap(({ type }) => contract.get(type ?? '') ?? [])];
  const readers = filesIn('.').filter((file) => !file.startsWith('./kinds/') && file !== `./${CONTRACT}`);
  const code = readers.map(codeOf).join('\n');
  const isRead = (member: string): boolean => new RegExp(String.raw`\b${member}\b`).test(code);
  const idle = wanted.filter(({ member }) => !filled.includes(member) || !isRead(member));
  expect(idle.map(({ member }) => member)).toEqual([]);
});

/** The file of the engine that reads a trait. That marks are written for a kind with it is said in `marks.ts`. */
const READERS = {
  container: 'needs.ts',
  needs: 'needs.ts',
  matching: 'observe/pairs.ts',
  clashes: 'apply/clash.ts',
  generations: 'generations.ts',
  rotation: 'rotation.ts',
  writeOnly: 'observe/fingerprints.ts',
} as const;

test.each(Object.entries(READERS))('of the engine, one file alone reads the trait %s', (trait, reader) => {
  const read = new RegExp(
    String.raw`\.${trait}\b(?! === undefined)|\{[^{}]*\b${trait}\b[^{}]*\}: ChildKind\b`,
  );
  const readers = filesIn('reconcile').filter((file) => file !== CONTRACT && read.test(codeOf(file)));
  expect(readers.filter((file) => file !== 'reconcile/marks.ts')).toEqual([`reconcile/${reader}`]);
});

test('neither the engine nor manifest, publishing and reports name a kind', () => {
  // A manifest key is called a key as well.
  const names = CHILD_KINDS.flatMap(({ kind, noun = kind }) => [kind, noun]).filter((name) => name !== 'key');
  const word = new RegExp(String.raw`\b(?:${names.join('|')})s?\b|'keys?'|Kind\.keys?\b`, 'i');
  const found = NAMELESS.flatMap(filesIn).flatMap((file) =>
    codeOf(file)
      .split('\n')
      .filter((line) => word.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});
