/** How the house is built: rooms stand above what they import, and nobody imports in a circle. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const SOURCES = path.join(import.meta.dirname, '..', 'src');

const imports = new Map(
  readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.split(path.sep).join('/'))
    .map((file) => [file, importsOf(file)] as const),
);

function importsOf(file: string): string[] {
  const text = readFileSync(path.join(SOURCES, file), 'utf8');
  return [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, specifier = '']) =>
    path.posix.join(path.posix.dirname(file), specifier),
  );
}

/** The first circle that can be walked from a file, if there is one. */
function circleFrom(file: string, walked: readonly string[], settled: Set<string>): string[] | undefined {
  const at = walked.indexOf(file);
  if (at !== -1) return [...walked.slice(at), file];
  if (settled.has(file)) return undefined;
  for (const next of imports.get(file) ?? []) {
    const circle = circleFrom(next, [...walked, file], settled);
    if (circle !== undefined) return circle;
  }
  settled.add(file);
  return undefined;
}

test('no file imports itself by way of others, types included', () => {
  const settled = new Set<string>();
  const circles = [...imports.keys()].map((file) => circleFrom(file, [], settled));
  expect(circles.find((circle) => circle !== undefined)).toBeUndefined();
});

test('the emulator shares nothing with the client it is there to test', () => {
  const outside = [...imports]
    .filter(([file]) => file.startsWith('emulator/'))
    .flatMap(([, imported]) => imported)
    .filter((one) => !one.startsWith('emulator/') && one !== 'model.ts');
  expect(outside).toEqual([]);
});

test('the difference is made without the vendor’s HTTP, GitHub or the process', () => {
  const pure = ['reconcile/diff.ts', 'reconcile/diff-children.ts', 'reconcile/match.ts', 'reconcile/plan.ts'];
  for (const file of pure) {
    for (const one of imports.get(file) ?? []) {
      expect(one, file).not.toMatch(/^(github|report|publish)\/|^smooch\/(?!account\.ts)|^process\.ts/);
    }
  }
});

test('the vendor’s address is known to one room, and the manifest is unknown there', () => {
  const seen = [...imports]
    .filter(([file]) => file.startsWith('smooch/'))
    .flatMap(([, imported]) => imported);
  expect(seen.filter((one) => /^(manifest|reconcile|report|publish|github)\//.test(one))).toEqual([]);
});
