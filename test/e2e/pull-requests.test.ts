/** Runs for pull requests: whose code nobody may have reviewed, and who may get no secrets. */

import { expect, test } from 'vitest';
import { account } from '../support/account.ts';
import { runAction } from '../support/action-run.ts';
import { applyTwice, refused, succeeding } from '../support/twice.ts';

const MANIFEST = 'version: 1\napi: v1.1\napps:\n  a: { name: A }\n';
const NO_SECRETS = { 'key-id': '', 'key-secret': '', 'api-url': '' };

for (const event of ['pull_request', 'pull_request_target']) {
  const env = { GITHUB_EVENT_NAME: event };

  test(`${event}: apply is refused, and plan is what to use`, async () => {
    const emulator = await account();
    const { said, requests } = await refused({ emulator, manifest: MANIFEST, env });
    expect(said).toMatch(/not merged.*\nWhat to do: .*mode: plan.*allow-unmerged: true/s);
    expect(requests).toEqual([]);
  });

  test(`${event}: plan works as anywhere`, async () => {
    const emulator = await account();
    const run = await succeeding({ emulator, manifest: MANIFEST, env, inputs: { mode: 'plan' } });
    expect(run.outputs).toMatchObject({ drift: 'true', creates: '1', skipped: '' });
  });

  for (const mode of ['apply', 'plan', 'check']) {
    test(`${event} without secrets: ${mode} checks the manifest, says so, and stays green`, async () => {
      const run = await runAction({ manifest: MANIFEST, env, inputs: { ...NO_SECRETS, mode } });
      expect(run.code, run.stdout).toBe(0);
      expect(run.outputs['skipped']).toMatch(/no credentials/);
      expect(run.outputs['changed']).toBe('false');
      expect(run.stdout).toMatch(/^::notice .*only the manifest was checked/m);
    });
  }

  test(`${event} without secrets: a wrong manifest still fails`, async () => {
    const run = await runAction({
      manifest: MANIFEST.replace('name', 'nam'),
      env,
      inputs: { ...NO_SECRETS, mode: 'plan' },
    });
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/^::error file=.*line=4,.*name/m);
  });
}

test('apply on a pull request is possible for those who ask for it', async () => {
  const emulator = await account();
  await applyTwice({
    emulator,
    manifest: MANIFEST,
    env: { GITHUB_EVENT_NAME: 'pull_request' },
    inputs: { 'allow-unmerged': 'true' },
  });
});
