/** When a part of the account cannot be made: the rest is, and a rerun makes good what is missing. */

import { expect, test } from 'vitest';
import type { EmulatorOptions } from '../../src/emulator/server.ts';
import { account, appNames } from '../support/account.ts';
import { type ActionRun, runAction } from '../support/action-run.ts';
import { assertNoSecrets } from '../support/secrets.ts';
import { shown } from '../support/shown.ts';
import { applyTwice } from '../support/twice.ts';

const MANIFEST = `version: 1
api: v1.1
apps:
  a: { name: A, keys: { k: { jwt: {} } } }
  b: { name: B, keys: { k: { jwt: {} } } }
  c: { name: C, keys: { k: { jwt: {} } } }
`;

async function failing(options: EmulatorOptions) {
  const emulator = await account(options);
  const step = { emulator, manifest: MANIFEST, inputs: { 'max-in-flight': '1' } };
  const run = await runAction(step);
  expect(run.code, run.stdout).toBe(1);
  expect(run.stderr).toBe('');
  assertNoSecrets(run, emulator.secrets);
  return { emulator, step, run };
}

function statuses({ result }: ActionRun): string[] {
  return (result?.changes ?? []).map(({ address, status }) => `${address} ${status}`);
}

test('an account that is full takes what fits, and the rest once there is room', async () => {
  const { emulator, step, run } = await failing({ switches: { appLimit: 2 } });
  expect(appNames(emulator)).toEqual(['A', 'B']);
  expect(statuses(run)).toEqual([
    'apps.a done',
    'apps.a.keys.k done',
    'apps.b done',
    'apps.b.keys.k done',
    'apps.c failed',
    'apps.c.keys.k not-started',
  ]);
  expect(run.result?.changes[4]).toMatchObject({
    code: 'vendor-refused',
    error: expect.stringContaining('402'),
  });
  expect(Object.keys(JSON.parse(run.outputs['app-ids'] ?? '{}'))).toEqual(['a', 'b']);
  expect(Object.keys(JSON.parse(run.outputs['jwts'] ?? '{}'))).toEqual(['a.k', 'b.k']);
  expect(run.outputs['changed']).toBe('true');
  expect(shown(run.stdout)).toContain('Applied in part: 4 created.');
  expect(run.stdout).toContain('The subscription allows no more apps');
  expect(run.summary).toContain('402');
  emulator.switches.appLimit = 0;
  const again = await applyTwice(step);
  expect(again.outputs).toMatchObject({ creates: '2', updates: '0' });
  expect(appNames(emulator)).toEqual(['A', 'B', 'C']);
});

test('a resource that is refused for good does not keep the others from being made', async () => {
  const { emulator, step, run } = await failing({
    faults: [{ kind: 'status', status: 403, method: 'POST', path: '/v1.1/apps/*/keys', nth: 2 }],
  });
  expect(statuses(run)).toEqual([
    'apps.a done',
    'apps.a.keys.k done',
    'apps.b done',
    'apps.b.keys.k failed',
    'apps.c done',
    'apps.c.keys.k done',
  ]);
  expect(Object.keys(JSON.parse(run.outputs['app-ids'] ?? '{}'))).toEqual(['a', 'b', 'c']);
  expect(Object.keys(JSON.parse(run.outputs['jwts'] ?? '{}'))).toEqual(['a.k', 'c.k']);
  emulator.faults.clear();
  await applyTwice(step);
});

test('answers that get lost do not make anything twice', async () => {
  const emulator = await account({
    faults: [
      { kind: 'reset-after', method: 'POST', path: '/v1.1/apps', nth: 1 },
      { kind: 'status-after', method: 'POST', path: '/v1.1/apps/*/keys', nth: 2 },
      { kind: 'cut', method: 'PUT', nth: 1 },
      { kind: 'status', status: 429, retryAfter: 0, every: 5 },
    ],
  });
  await applyTwice({ emulator, manifest: MANIFEST });
  expect(appNames(emulator)).toEqual(['A', 'B', 'C']);
  for (const app of emulator.store.apps.values()) expect(app.keys.size).toBe(1);
});
