/** The direction of imports: down the road, never up, and never in a circle. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { BESIDE, type Floor, INSIDE, ROAD } from './road.ts';

const SOURCES = path.join(import.meta.dirname, '..', '..', 'src');

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

/** The number of the floor that a path is on, counted from the top; -1 for none. */
function floorOf(file: string, floors: readonly Floor[]): number {
  const [first = '', ...rest] = file.split('/');
  const room = rest.length === 0 && !floors.some((floor) => floor.includes(first)) ? '.' : first;
  return floors.findIndex((floor) => floor.includes(room));
}

/** Whether the first file may import the second, by floors that hold both. */
function mayImport(file: string, imported: string, floors: readonly Floor[]): boolean {
  const [room, otherRoom] = [file.split('/')[0] ?? '', imported.split('/')[0] ?? ''];
  const inside = room === otherRoom ? INSIDE[room] : undefined;
  if (inside !== undefined && floors === ROAD) {
    return mayImport(file.slice(room.length + 1), imported.slice(room.length + 1), inside);
  }
  const isLoose = !file.includes('/') && !imported.includes('/') && floors !== ROAD;
  if (isLoose || (room === otherRoom && file.includes('/'))) return true;
  return floorOf(file, floors) < floorOf(imported, floors);
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

test('every file has its room on the road', () => {
  const homeless = [...imports.keys()].filter((file) => {
    const [room = '', ...rest] = file.split('/');
    if (room === BESIDE.room) return false;
    const inside = INSIDE[room];
    return floorOf(file, ROAD) === -1 || (inside !== undefined && floorOf(rest.join('/'), inside) === -1);
  });
  expect(homeless).toEqual([]);
});

test('imports run down the road', () => {
  const upward = [...imports]
    .filter(([file]) => !file.startsWith(`${BESIDE.room}/`))
    .flatMap(([file, imported]) => imported.map((one) => ({ file, one })))
    .filter(({ one }) => !one.startsWith(`${BESIDE.room}/`))
    .filter(({ file, one }) => !mayImport(file, one, ROAD))
    .map(({ file, one }) => `${file} imports ${one}`);
  expect(upward).toEqual([]);
});

test('no file imports itself by way of others, types included', () => {
  const settled = new Set<string>();
  const circles = [...imports.keys()].map((file) => circleFrom(file, [], settled));
  expect(circles.find((circle) => circle !== undefined)).toBeUndefined();
});

test('the emulator shares nothing with the client it is there to test', () => {
  const outside = [...imports]
    .filter(([file]) => file.startsWith(`${BESIDE.room}/`))
    .flatMap(([, imported]) => imported)
    .filter(
      (one) => !one.startsWith(`${BESIDE.room}/`) && !(BESIDE.mayImport as readonly string[]).includes(one),
    );
  expect(outside).toEqual([]);
});

test('only the terminal starts the emulator', () => {
  const users = [...imports]
    .filter(
      ([file, imported]) =>
        !file.startsWith(`${BESIDE.room}/`) && imported.some((one) => one.startsWith(`${BESIDE.room}/`)),
    )
    .map(([file]) => file.split('/')[0]);
  expect([...new Set(users)]).toEqual(['cli']);
});

test('the difference is made without the vendor’s HTTP, GitHub or the process', () => {
  const pure = ['diff.ts', 'situation.ts', 'children.ts', 'policies.ts', 'plan.ts'].map(
    (file) => `reconcile/plan/${file}`,
  );
  for (const file of [...pure, 'reconcile/observe/match.ts', 'reconcile/observe/pairs.ts']) {
    for (const one of imports.get(file) ?? []) {
      expect(one, file).not.toMatch(/^github\/|^smooch\/(?!account\.ts)|^runtime\//);
    }
  }
});

/** What a file loads with it: imports of values, packages too, but not what is loaded later. */
function loadedWith(file: string): string[] {
  const text = readFileSync(path.join(SOURCES, file), 'utf8');
  return [...text.matchAll(/^(?:import|export) (?!type )([^;]*?)from '([^']+)'/gms)]
    .filter(([, names = '']) => /^\{(\s*type [^,]+,?)+\s*\}\s*$/.test(names) === false)
    .map(([, , from = '']) =>
      from.startsWith('.') ? path.posix.join(path.posix.dirname(file), from) : from,
    );
}

test.each(['action.ts', 'cli/cli.ts'])(
  '%s starts without the YAML library and what speaks to the account',
  (entry) => {
    const loaded = new Set([entry]);
    for (const file of loaded) {
      for (const one of imports.has(file) ? loadedWith(file) : []) loaded.add(one);
    }
    expect(
      [...loaded].filter((one) => /^yaml$|^smooch\/(?!errors\.ts)|\/api(-v\d+)?\.ts$/.test(one)),
    ).toEqual([]);
  },
);
