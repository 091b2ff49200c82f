/** A kind of resource is one folder and its line in each table: the toy kind is added in this way, and all of the product knows it. */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { World } from '../proof/world.ts';
import type * as Toy from './toy/toy.ts';

const OWNER = 'acme/messaging';

let inWorld: typeof import('../proof/world.ts').inWorld;
let toy: typeof Toy;
let summary: typeof import('../../src/report/summary/summary.ts');
let language: typeof import('../../src/kinds/language.ts');

beforeAll(async () => {
  vi.resetModules();
  vi.doMock('../../src/kinds/index.ts', async (original) => {
    const { stickerSection } = await import('./toy/toy.ts');
    const { SECTIONS } = await original<typeof import('../../src/kinds/index.ts')>();
    return { SECTIONS: { ...SECTIONS, sticker: stickerSection } };
  });
  vi.doMock('../../src/kinds/resources.ts', async (original) => {
    const { stickerKind } = await import('./toy/toy.ts');
    const { CHILD_KINDS } = await original<typeof import('../../src/kinds/resources.ts')>();
    return { CHILD_KINDS: [...CHILD_KINDS, stickerKind] };
  });
  vi.doMock('../../src/kinds/exports.ts', async (original) => {
    const { stickerExport } = await import('./toy/toy.ts');
    const { KIND_EXPORTS } = await original<typeof import('../../src/kinds/exports.ts')>();
    return { KIND_EXPORTS: { ...KIND_EXPORTS, sticker: stickerExport } };
  });
  ({ inWorld } = await import('../proof/world.ts'));
  toy = await import('./toy/toy.ts');
  summary = await import('../../src/report/summary/summary.ts');
  language = await import('../../src/kinds/language.ts');
});

beforeEach(() => toy.stickers.clear());

afterAll(() => {
  for (const table of ['index', 'resources', 'exports']) vi.doUnmock(`../../src/kinds/${table}.ts`);
  vi.resetModules();
});

function manifest(...lines: readonly string[]): string {
  const head = `version: 1\napi: v2\nowner: ${OWNER}\napps:\n  support:\n    name: Support\n`;
  return lines.length === 0
    ? head
    : `${head}    stickers:\n${lines.map((line) => `      ${line}\n`).join('')}`;
}

const idOf = ({ emulator }: World): string => [...emulator.store.apps.keys()][0] ?? '';
const namesOf = (world: World): string[] =>
  (toy.stickers.get(idOf(world)) ?? []).map(({ name, colour }) => `${name} ${colour}`).sort();

test('a manifest has its field, and an editor knows it', async () => {
  const { manifestJsonSchema } = await import('../../src/manifest/json-schema.ts');
  expect(JSON.stringify(manifestJsonSchema(language.LANGUAGE))).toContain('Stickers on the app.');
  await inWorld(manifest('star: { colour: 7 }'), async (world) => {
    const { log } = await world.run('validate');
    expect(log).toContain('apps.support.stickers.star.colour');
  });
});

test('it is planned, created, changed, and as declared in the next run', async () => {
  await inWorld(manifest('star: { colour: red }'), async (world) => {
    const plan = await world.run('plan');
    expect(plan.log).toMatch(/\+ apps\.support\.stickers\.star/);
    expect(plan.log).toContain('colour: red');
    await world.run('apply');
    expect(namesOf(world)).toEqual(['star red']);
    expect((await world.run('check')).outcome.drifted).toBe(false);
    await world.write(manifest('star: { colour: blue }'));
    const { outcome } = await world.run('check');
    expect(outcome.drifted).toBe(true);
    expect(outcome.plan?.changes).toMatchObject([
      { action: 'update', kind: 'sticker', fields: [{ path: 'colour', before: 'red', after: 'blue' }] },
    ]);
    const page = summary.summaryMarkdown(outcome);
    expect(page).toContain('apps.support.stickers.star');
    expect(page).toMatch(/\(\("#126; sticker star"\)\)/);
    await world.run('apply');
    expect(namesOf(world)).toEqual(['star blue']);
  });
});

test('one that is there is adopted, and pruned once it has left the manifest; a stranger is left alone', async () => {
  await inWorld(manifest(), async (world) => {
    await world.run('apply');
    toy.stick(idOf(world), { name: 'star', colour: 'red' });
    toy.stick(idOf(world), { name: 'theirs', colour: 'red' });
    await world.write(manifest('star: { colour: red }'));
    const adopted = await world.run('apply');
    expect(adopted.outcome.plan?.changes).toMatchObject([
      { action: 'adopt', address: 'apps.support.stickers.star' },
    ]);
    await world.write(manifest());
    const pruned = await world.run('apply', { prune: 'owned' });
    expect(pruned.outcome.plan?.changes).toMatchObject([
      { action: 'delete', address: 'apps.support.stickers.star' },
    ]);
    expect(namesOf(world)).toEqual(['theirs red']);
  });
});

test('it is exported', async () => {
  await inWorld(manifest('star: { colour: red }'), async (world) => {
    await world.run('apply');
    await world.run('export', { 'export-file': 'exported.yml', owner: OWNER });
    const text = await readFile(path.join(world.workspace, 'exported.yml'), 'utf8');
    expect(text).toMatch(/stickers:\s+star:\s+colour: red/);
    await world.write(text);
    expect((await world.run('plan')).outcome.plan?.changes).toEqual([]);
  });
});
