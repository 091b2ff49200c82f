/** Runs for pull requests: whose code nobody may have reviewed, and who may get no secrets. */

import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { account } from '../support/account.ts';
import { runAction } from '../support/action-run.ts';
import { applyTwice, refused, succeeding } from '../support/twice.ts';
import { inWorkspace } from '../support/workspace.ts';

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
      expect(run.stdout).toMatch(/^::notice .*Only the manifest was checked/m);
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

describe('an id that is written out, beside a secret that this run does not get', () => {
  const inputs = { 'key-id': `act_${'0'.repeat(24)}`, 'key-secret': '', 'api-url': '' };

  for (const mode of ['apply', 'plan', 'check']) {
    test(`${mode} on a pull request checks the manifest, says so, and stays green`, async () => {
      const env = { GITHUB_EVENT_NAME: 'pull_request' };
      const run = await runAction({ manifest: MANIFEST, env, inputs: { ...inputs, mode } });
      expect(run.code, run.stdout).toBe(0);
      expect(run.outputs['skipped']).toMatch(/no credentials/);
      expect(run.stdout).toMatch(/^::notice .*Only the manifest was checked/m);
    });
  }

  test('what is empty without secrets is not a fault of the manifest', async () => {
    const manifest = [
      'version: 1',
      'api: v1.1',
      'apps:',
      '  a:',
      '    name: A',
      '    webhooks: { b: { target: "https://${HOOK_HOST}/in" } }',
      '    channels: { sms: { type: twilio, accountSid: AC1, phoneNumberSid: PN1, authToken: "${TWILIO_TOKEN}" } }',
      '',
    ].join('\n');
    const env = { GITHUB_EVENT_NAME: 'pull_request', HOOK_HOST: '' };
    const without = { ...inputs, mode: 'plan', 'secret-variables': 'TWILIO_TOKEN=' };
    const run = await runAction({ manifest, env, inputs: without });
    expect(run.code, run.stdout).toBe(0);
    const { said } = await refused({
      manifest,
      env: { HOOK_HOST: '' },
      inputs: { ...without, mode: 'validate' },
    });
    expect(said.match(/^::error file/gm)).toHaveLength(2);
  });

  test('on any other event it is an error that names the empty input', async () => {
    const { said } = await refused({ manifest: MANIFEST, inputs: { ...inputs, mode: 'plan' } });
    expect(said).toMatch(/^::error .*`key-secret` is empty/m);
  });
});

describe('Dependabot pushes', () => {
  const env = { GITHUB_EVENT_NAME: 'push', GITHUB_ACTOR: 'dependabot[bot]' };

  test('to a branch of its own: the manifest is checked, and the notice names Dependabot', async () => {
    const run = await runAction({
      manifest: MANIFEST,
      env: { ...env, GITHUB_REF: 'refs/heads/dependabot/npm_and_yarn/left-pad-2.0.0' },
      inputs: { ...NO_SECRETS, mode: 'plan' },
    });
    expect(run.code, run.stdout).toBe(0);
    expect(run.outputs['skipped']).toMatch(/no credentials/);
    expect(run.stdout).toMatch(/^::notice .*Dependabot/m);
  });

  test('to the main branch: nothing is passed over in silence, and the error names Dependabot', async () => {
    const { said } = await refused({
      manifest: MANIFEST,
      env: { ...env, GITHUB_REF: 'refs/heads/main' },
      inputs: NO_SECRETS,
    });
    expect(said).toMatch(/^::error .*Dependabot/m);
  });

  test('the sender of the payload tells it where no variable does', async () => {
    const event = JSON.stringify({ sender: { login: 'dependabot[bot]' } });
    const { said } = await inWorkspace({ 'event.json': event }, (folder) =>
      refused({
        manifest: MANIFEST,
        env: { GITHUB_EVENT_PATH: path.join(folder, 'event.json') },
        inputs: NO_SECRETS,
      }),
    );
    expect(said).toMatch(/^::error .*Dependabot/m);
  });
});
