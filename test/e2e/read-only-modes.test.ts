/** `plan`, `check` and `validate`: what they show, when they fail, and that they only read. */

import { expect, test } from 'vitest';
import type { Emulator } from '../../src/emulator/server.ts';
import { account, appNamed, writesIn } from '../support/account.ts';
import { runAction, type Step } from '../support/action-run.ts';
import { NOBODY } from '../support/receiver.ts';
import { NOTHING_CHANGED, nothingLeft, refused, succeeding } from '../support/twice.ts';

const MANIFEST = 'version: 1\napi: v1.1\napps:\n  a: { name: A, keys: { k: { jwt: {} } } }\n';

function step(emulator: Emulator, mode: string, inputs: Record<string, string> = {}): Step {
  return { emulator, manifest: MANIFEST, inputs: { mode, ...inputs } };
}

test('plan shows the differences, writes its document, and does not fail', async () => {
  const emulator = await account();
  const run = await succeeding(step(emulator, 'plan', { 'plan-file': 'out/plan.json' }));
  expect(writesIn(run.requests)).toEqual([]);
  expect(run.outputs).toMatchObject({ changed: 'false', drift: 'true', creates: '2' });
  expect(run.outputs['plan']).toMatch(/\/work\/out\/plan\.json$/);
  expect(run.plan?.summary.create).toBe(2);
  expect(run.outputs).not.toHaveProperty('result');
});

test('plan has nothing to show after an apply', async () => {
  const emulator = await account();
  await succeeding(step(emulator, 'apply'));
  await nothingLeft(step(emulator, 'plan'));
});

test('plan after plan says the same, down to the digest', async () => {
  const emulator = await account();
  const [one, other] = [
    await succeeding(step(emulator, 'plan')),
    await succeeding(step(emulator, 'plan', { 'max-in-flight': '1' })),
  ];
  expect(one.planText).toBe(other.planText);
  expect(one.outputs['digest']).toMatch(/^sha256:[0-9a-f]{64}$/);
});

test('check fails where the account differs, and says how to go on', async () => {
  const emulator = await account();
  const { said, outputs } = await refused(step(emulator, 'check'));
  expect(outputs).toMatchObject({ drift: 'true', changed: 'false' });
  expect(said).toMatch(/^::error .*differ/m);
});

test('check with fail-on-drift: false only reports it', async () => {
  const emulator = await account();
  const run = await succeeding(step(emulator, 'check', { 'fail-on-drift': 'false' }));
  expect(run.outputs).toMatchObject({ drift: 'true', changed: 'false' });
  expect(writesIn(run.requests)).toEqual([]);
});

test('accept writes the manifest and nothing else, and its page lists what it wrote and what is left', async () => {
  const emulator = await account();
  await succeeding(step(emulator, 'apply'));
  const app = appNamed(emulator, 'A');
  app.name = 'B | C';
  app.keys.clear();
  const { code, stdout, outputs, summary, requests } = await runAction(step(emulator, 'accept'));
  expect(code).toBe(1);
  expect(writesIn(requests)).toEqual([]);
  expect(outputs).toMatchObject({ accepted: '1', drift: 'true', changed: 'false' });
  expect(stdout).toMatch(/^::error .*1 difference left/m);
  expect(summary).toMatch(/^## Smooch accept: 1 field written into the manifest, 1 left$/m);
  expect(summary).toMatch(/\| `apps\.a\.name`<br>`\.github\/smooch\.yml:4:8` \| .*A → "B &#124; C".* \|/);
  expect(summary).toMatch(/\| `apps\.a\.keys\.k`<br>.* \| Missing in the account\./);
});

test('accept with fail-on-drift: false only reports what is left, and with dry-run writes nothing', async () => {
  const emulator = await account();
  await succeeding(step(emulator, 'apply'));
  appNamed(emulator, 'A').name = 'B';
  appNamed(emulator, 'B').keys.clear();
  const inputs = { 'fail-on-drift': 'false', 'dry-run': 'true' };
  const run = await succeeding(step(emulator, 'accept', inputs));
  expect(run.outputs).toMatchObject({ accepted: '1', drift: 'true' });
  expect(run.summary).toContain('1 field could be written into the manifest, 1 left');
  expect(run.plan?.changes).toHaveLength(2);
});

test('check is green where nothing differs', async () => {
  const emulator = await account();
  await succeeding(step(emulator, 'apply'));
  const run = await nothingLeft(step(emulator, 'check'));
  expect(run.stdout).toContain(NOTHING_CHANGED);
});

test('validate needs neither credentials nor a network', async () => {
  const run = await runAction({
    manifest: MANIFEST,
    inputs: { mode: 'validate', 'api-url': NOBODY },
  });
  expect(run.code, run.stdout).toBe(0);
  expect(run.stdout).toContain('The manifest is valid: 1 app, 1 key (api v1.1).');
  expect(run.outputs).toEqual({ changed: 'false', skipped: '' });
});

test('validate sends nothing even when it could', async () => {
  const emulator = await account();
  const run = await succeeding(step(emulator, 'validate'));
  expect(run.requests).toEqual([]);
});
