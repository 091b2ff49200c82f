/** A run that is cancelled or runs out of time: no new write begins, what was done is told, a rerun goes on. */

import type { ChildProcess } from 'node:child_process';
import { expect, test } from 'vitest';
import type { Emulator } from '../../src/emulator/server.ts';
import { account, appNames, writesIn } from '../support/account.ts';
import { type ActionRun, runAction, runBuilt } from '../support/action-run.ts';
import { assertNoSecrets } from '../support/secrets.ts';
import { applyTwice } from '../support/twice.ts';

const MANIFEST = `version: 1
api: v1.1
apps:
  a: { name: A, keys: { k: { jwt: {} } } }
  b: { name: B, keys: { k: { jwt: {} } } }
  c: { name: C, keys: { k: { jwt: {} } } }
`;

/** An account in which making the second app takes long. */
function slowAccount(ms: number): Promise<Emulator> {
  return account({ faults: [{ kind: 'delay', ms, method: 'POST', path: '/v1.1/apps', nth: 2 }] });
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}

function appCreates({ requests }: Emulator): number {
  return requests.filter(({ method, path }) => method === 'POST' && path === '/v1.1/apps').length;
}

function expectReported(run: ActionRun, emulator: Emulator): void {
  expect([run.code, run.signal, run.stderr], run.stdout).toEqual([1, null, '']);
  assertNoSecrets(run, emulator.secrets);
  expect(run.outputs['changed']).toBe('true');
  expect(run.plan?.summary.create).toBe(6);
  expect(run.summary).not.toBe('');
  expect(Object.keys(JSON.parse(run.outputs['app-ids'] ?? '{}'))).toContain('a');
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  test(`${signal} while a write is under way: it finishes, nothing new is begun, a rerun does the rest`, async () => {
    const emulator = await slowAccount(1500);
    const step = { emulator, manifest: MANIFEST, inputs: { 'max-in-flight': '1' } };
    let writes = 0;
    const during = async (child: ChildProcess): Promise<void> => {
      await until(() => appCreates(emulator) === 2 || child.exitCode !== null);
      writes = writesIn(emulator.requests).length;
      child.kill(signal);
    };
    const run = await runBuilt({ ...step, during });
    expectReported(run, emulator);
    expect(writesIn(run.requests)).toHaveLength(writes);
    expect(run.stdout).toContain('Interrupted: done 3, not started 3.');
    expect(run.result?.changes.map(({ address, status }) => `${address} ${status}`)).toEqual([
      'apps.a done',
      'apps.a.keys.k done',
      'apps.b done',
      'apps.b.keys.k not-started',
      'apps.c not-started',
      'apps.c.keys.k not-started',
    ]);
    await applyTwice(step);
    expect(appNames(emulator)).toEqual(['A', 'B', 'C']);
  });
}

test('the timeout ends a run as a signal does', async () => {
  const emulator = await slowAccount(3000);
  const step = { emulator, manifest: MANIFEST, inputs: { 'max-in-flight': '1' } };
  const run = await runAction({ ...step, inputs: { ...step.inputs, timeout: '2s' } });
  expectReported(run, emulator);
  expect(run.stdout).toMatch(/Interrupted: done \d, not started \d\./);
  expect(run.stdout).toMatch(/timeout/);
  await applyTwice(step);
  expect(appNames(emulator)).toEqual(['A', 'B', 'C']);
});

test('a signal before the first write leaves the account as it is', async () => {
  const emulator = await account({ faults: [{ kind: 'delay', ms: 1000, method: 'GET', nth: 1 }] });
  const step = { emulator, manifest: MANIFEST };
  const during = async (child: ChildProcess): Promise<void> => {
    await until(() => emulator.requests.length > 0 || child.exitCode !== null);
    child.kill('SIGTERM');
  };
  const run = await runBuilt({ ...step, during });
  expect([run.code, run.signal, run.stderr], run.stdout).toEqual([1, null, '']);
  expect(writesIn(run.requests)).toEqual([]);
  expect(run.outputs['changed']).toBe('false');
  expect(run.stdout).toMatch(/SIGTERM/);
  await applyTwice(step);
});
