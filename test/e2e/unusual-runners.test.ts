/** Runners and inputs that are not quite as they should be. */

import { expect, test } from 'vitest';
import { account, appNames } from '../support/account.ts';
import { runAction } from '../support/action-run.ts';
import { assertNoSecrets } from '../support/secrets.ts';
import { linesOf } from '../support/shown.ts';
import { applyTwice } from '../support/twice.ts';

const MANIFEST = 'version: 1\napi: v1.1\napps:\n  a: { name: A, keys: { k: { jwt: {} } } }\n';

test('without a file for outputs, no value is printed in its place', async () => {
  const emulator = await account();
  const run = await runAction({ emulator, manifest: MANIFEST, env: { GITHUB_OUTPUT: '' } });
  expect(run.code, run.stdout).toBe(0);
  expect(run.stdout).toMatch(/^::warning .*GITHUB_OUTPUT/m);
  expect(run.stdout).not.toContain('set-output');
  assertNoSecrets(run, emulator.secrets);
});

test('without a file for the summary, all else goes on', async () => {
  const emulator = await account();
  const run = await runAction({ emulator, manifest: MANIFEST, env: { GITHUB_STEP_SUMMARY: '' } });
  expect(run.code, run.stdout).toBe(0);
  expect(run.summary).toBe('');
  expect(run.outputs['changed']).toBe('true');
});

test('credentials pasted with blanks and line ends around them work', async () => {
  const emulator = await account();
  const { keyId, keySecret } = emulator;
  const inputs = { 'key-id': ` ${keyId}\n`, 'key-secret': `${keySecret}\r\n` };
  await applyTwice({ emulator, manifest: MANIFEST, inputs });
});

test('a manifest saved on Windows is a manifest', async () => {
  const emulator = await account();
  await applyTwice({ emulator, manifest: `\ufeff${MANIFEST.replaceAll('\n', '\r\n')}` });
  expect(appNames(emulator)).toEqual(['A']);
});

test('an address with the version in it is the same address', async () => {
  const emulator = await account();
  const inputs = { 'api-url': `${emulator.url}/v1.1/` };
  await applyTwice({ emulator, manifest: MANIFEST, inputs });
});

test('a plan file that cannot be written stops the run before its first write, in plain words', async () => {
  const emulator = await account();
  const inputs = { 'plan-file': '.github/smooch.yml/plan.json' };
  const run = await runAction({ emulator, manifest: MANIFEST, inputs });
  expect(run.code).toBe(1);
  expect(run.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  expect(linesOf(run.stdout).join('\n')).toMatch(
    /The plan could not be written.*\nWhat to do: Check `plan-file`/,
  );
});
