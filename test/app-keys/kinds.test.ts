/**
 * Every cell of the table in docs/suite.md: each mode with each kind of resource, in each generation, with one app key and with three.
 * What the table says works does, and a second run writes nothing; all else is refused before any write.
 */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { COLUMNS, type Column, KINDS, type Kind } from '../../scripts/docs/app-keys.ts';
import type { Mode } from '../../src/input-modes.ts';
import {
  expectConverged,
  expectSound,
  type Inputs,
  inWorld,
  OWNER,
  TARGETS,
  type World,
  writes,
} from '../proof/world.ts';

/** The apps of the account that a manifest is about, and the keys for them. */
class Suite {
  readonly world: World;
  readonly kind: Kind;
  readonly apps: readonly ReturnType<World['emulator']['store']['addApp']>[];
  readonly inputs: Inputs;

  constructor(world: World, kind: Kind, count: number) {
    const { store, appKeys } = world.emulator;
    this.world = world;
    this.kind = kind;
    this.apps = [...store.apps.values()].slice(0, count);
    const lines = appKeys.split('\n').slice(0, count);
    this.inputs = {
      'key-id': '',
      'key-secret': '',
      'app-keys': lines.map((line) => (kind.isNew === true ? `new-${line}` : line)).join('\n'),
      variables: `TARGET=${TARGETS}`,
    };
  }

  /** Puts a manifest in place in which each app has these lines. */
  write(lines: string): Promise<void> {
    const { api, isNew = false } = this.kind;
    const isWide = lines.startsWith('serviceAccounts:');
    const apps = this.apps.flatMap(({ id, name, keys }) => {
      const [label] = [...keys.values()].map((key) => key.name);
      return [
        ...(isNew ? [`  new-${label}:`, `    name: New ${name}`] : [`  ${label}:`, `    id: ${id}`]),
        ...(isNew || lines.startsWith('name:') ? [] : [`    name: ${name}`]),
        ...(isWide ? [] : [`    ${lines}`]),
      ];
    });
    const wide = isWide ? [lines] : [];
    return this.world.write(
      ['version: 1', `api: ${api}`, `owner: ${OWNER}`, ...wide, 'apps:', ...apps, ''].join('\n'),
    );
  }

  /** A run that must succeed. */
  async run(mode: Mode, more: Inputs = {}) {
    const ran = await this.world.run(mode, { ...this.inputs, ...more });
    expectSound(ran, this.world.emulator);
    expect(ran.outcome.failed, ran.log).toBe(false);
    return ran;
  }
}

/** How each column is tried where it works; in the order in which one account can see them all. */
const STEPS: readonly (readonly [Column, (suite: Suite) => Promise<void>])[] = [
  [
    'plan',
    async (suite) => {
      const { outcome, log } = await suite.run('plan');
      expect(outcome.plan?.changes.length, log).toBeGreaterThan(0);
      expect(writes(suite.world.emulator)).toEqual([]);
    },
  ],
  ['apply', ({ world, inputs }) => expectConverged(world, inputs)],
  [
    'check',
    async (suite) => {
      const { world, inputs, kind } = suite;
      await suite.write(kind.after ?? kind.before);
      const since = world.emulator.requests.length;
      const { outcome, log } = await world.run('check', inputs);
      expect(outcome.drifted, log).toBe(true);
      expect(writes(world.emulator, since)).toEqual([]);
      await expectConverged(world, inputs);
    },
  ],
  [
    'credentials',
    async (suite) => {
      const { outcome, log } = await suite.run('credentials');
      expect(outcome.credentials?.size, log).toBe(suite.apps.length);
    },
  ],
  [
    'export',
    async (suite) => {
      await suite.run('export', { 'export-file': 'exported.yml' });
      const text = await readFile(path.join(suite.world.workspace, 'exported.yml'), 'utf8');
      for (const field of suite.kind.before.matchAll(/^(?: {4})?(\w+):/gm)) {
        expect(text.split(`${field[1]}:`).length - 1, field[1]).toBeGreaterThanOrEqual(suite.apps.length);
      }
    },
  ],
  [
    'prune: owned',
    async (suite) => {
      await suite.write('protect: false');
      const before = suite.apps.map(({ integrations }) => integrations.size);
      await expectConverged(suite.world, { ...suite.inputs, prune: 'owned' });
      for (const [at, { integrations }] of suite.apps.entries())
        expect(integrations.size).toBeLessThan(before[at] ?? 0);
    },
  ],
];

/** Every request was signed by the key of the app that it is about. */
function expectOwnKeysAlone({ emulator: { requests, store } }: World): void {
  const keyOf = new Map([...store.apps.values()].map(({ id, keys }) => [id, [...keys.keys()][0]]));
  for (const { method, path: where, keyId } of requests) {
    expect(keyId, `${method} ${where}`).toBe(keyOf.get(/\/apps\/([^/]+)/.exec(where)?.[1] ?? ''));
  }
}

describe.each([1, 3])('with %i app keys', (count) => {
  test.each(KINDS.filter(({ works }) => works.length > 0))('$name on $api: $works', async (kind) => {
    await inWorld(
      '',
      async (world) => {
        const suite = new Suite(world, kind, count);
        // What cannot be changed can be there already.
        if (!kind.works.includes('apply')) {
          for (const { settings, metadata } of suite.apps) {
            settings['echoPostback'] = true;
            metadata['team'] = 'care';
          }
        }
        await suite.write(kind.before);
        for (const [column, step] of STEPS) if (kind.works.includes(column)) await step(suite);
        expectOwnKeysAlone(world);
      },
      { suite: 'acme' },
    );
  });
});

const REFUSED: Readonly<Record<Column, readonly [mode: Mode, inputs: Inputs]>> = {
  plan: ['plan', {}],
  check: ['check', { 'fail-on-drift': 'false' }],
  apply: ['apply', {}],
  'prune: owned': ['apply', { prune: 'owned' }],
  credentials: ['credentials', {}],
  export: ['export', { 'export-file': 'exported.yml' }],
  destroy: ['destroy', { confirm: OWNER }],
  sweep: ['sweep', {}],
};

test.each(KINDS)('$name on $api: all else is refused before any write', async (kind) => {
  const refused = COLUMNS.filter(
    (column) => !kind.works.includes(column) && kind.without?.includes(column) !== true,
  );
  expect(refused.length).toBeGreaterThan(0);
  await inWorld(
    '',
    async (world) => {
      const suite = new Suite(world, kind, 1);
      for (const column of refused) {
        await suite.write(kind.before);
        const [mode, more] = REFUSED[column];
        const ran = await world.run(mode, { ...suite.inputs, ...more });
        expectSound(ran, world.emulator);
        // An export leaves out what the key does not see.
        if (column === 'export' && !ran.outcome.failed) {
          const text = await readFile(path.join(world.workspace, 'exported.yml'), 'utf8');
          expect(text).not.toMatch(/\bkeys:|name: New|serviceAccounts:/);
        } else {
          expect([column, ran.outcome.failed], ran.log).toEqual([column, true]);
          expect(ran.log).toMatch(/`app_…`|`app-keys`|which app the key/);
        }
      }
      expect(writes(world.emulator)).toEqual([]);
    },
    { suite: 'acme' },
  );
});
