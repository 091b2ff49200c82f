/** The built action reports as its sources do. */

import path from 'node:path';
import { expect, test } from 'vitest';
import { account, writesIn } from '../support/account.ts';
import { runBuilt, type Step } from '../support/action-run.ts';
import { runCli } from '../support/cli-run.ts';
import { inWorkspace, MANIFEST as MANIFEST_FILE } from '../support/workspace.ts';
import { github } from './github.ts';
import { PUSH, payload } from './job.ts';

const MANIFEST = 'version: 1\napi: v1.1\nowner: acme/messaging\napps:\n  support: { name: Support }\n';
const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';

/** Runs a step for which GitHub is there and the pull request 7 is what it is about. */
function withGitHub(step: Step, url: string, event = 'pull_request') {
  return inWorkspace({ 'event.json': event === 'pull_request' ? payload() : PUSH }, (folder) =>
    runBuilt({
      manifest: MANIFEST,
      ...step,
      inputs: { 'github-token': TOKEN, ...step.inputs },
      env: {
        GITHUB_EVENT_NAME: event,
        GITHUB_EVENT_PATH: path.join(folder, 'event.json'),
        GITHUB_API_URL: url,
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_RUN_ID: '4711',
        ...step.env,
      },
    }),
  );
}

test('a plan is shown on the pull request, and the token is masked', async () => {
  const [emulator, hub] = [await account(), await github()];
  const run = await withGitHub({ emulator, inputs: { mode: 'plan' } }, hub.url);
  expect(run.code, run.stdout).toBe(0);
  expect(run.stderr).toBe('');
  expect(hub.said()).toEqual([expect.stringContaining('## Smooch plan: 1 to create')]);
  expect(hub.exchanges[0]?.token).toContain(TOKEN);
  expect(run.masks).toContain(TOKEN);
  expect(run.stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(TOKEN);
});

test('a comment that is refused turns no step red', async () => {
  const [emulator, hub] = [await account(), await github()];
  hub.faults.push({ on: /^POST/, status: 403, message: 'Resource not accessible by integration' });
  const run = await withGitHub({ emulator, inputs: { mode: 'plan' } }, hub.url);
  expect(run.code, run.stdout).toBe(0);
  expect(run.stdout).toMatch(/^::warning .*pull-requests: write/m);
  expect(run.outputs['digest']).toMatch(/^sha256:/);
  expect(run.summary).toContain('1 to create');
});

test('check keeps the issue, fails for drift, and only reports it when told so', async () => {
  const [emulator, hub] = [await account(), await github()];
  const check = (inputs: Record<string, string>) =>
    withGitHub({ emulator, inputs: { mode: 'check', issue: 'true', ...inputs } }, hub.url, 'schedule');
  const red = await check({});
  expect(red.code).toBe(1);
  expect(red.outputs).toMatchObject({ drift: 'true', changed: 'false' });
  const green = await check({ 'fail-on-drift': 'false' });
  expect(green.code, green.stdout).toBe(0);
  expect(green.outputs['drift']).toBe('true');
  expect(hub.issues.filter(({ isPullRequest }) => !isPullRequest)).toHaveLength(1);
  expect(writesIn(emulator.requests)).toEqual([]);
});

test('from plan to apply: the digest of one job lets another apply that plan, and only that', async () => {
  const emulator = await account();
  const plan = await runBuilt({ emulator, manifest: MANIFEST, inputs: { mode: 'plan' } });
  const digest = plan.outputs['digest'] ?? '';
  const other = await runBuilt({
    emulator,
    manifest: MANIFEST.replace('Support', 'Care'),
    inputs: { 'expect-plan': digest },
  });
  expect(other.code).toBe(1);
  expect(other.stdout).toContain('not the reviewed plan');
  expect(writesIn(emulator.requests)).toEqual([]);
  const same = await runBuilt({ emulator, manifest: MANIFEST, inputs: { 'expect-plan': digest } });
  expect(same.code, same.stdout).toBe(0);
  expect(same.outputs['changed']).toBe('true');
});

test('on the command line, check ends with 2 for differences, and with 0 when they are only reported', async () => {
  const emulator = await account();
  const ends = (args: readonly string[]) =>
    inWorkspace({ [MANIFEST_FILE]: MANIFEST }, async (cwd) => (await runCli(args, { cwd, emulator })).code);
  expect(await ends(['check'])).toBe(2);
  expect(await ends(['check', '--fail-on-drift', 'false'])).toBe(0);
  expect(await ends(['apply', '--expect-plan', `sha256:${'0'.repeat(64)}`])).toBe(1);
  expect(await ends(['apply'])).toBe(0);
  expect(await ends(['check'])).toBe(0);
});

test('pull_request_target from a fork is refused', async () => {
  const [emulator, hub] = [await account(), await github()];
  const run = await inWorkspace({ 'event.json': payload({ from: 'mallory/messaging' }) }, (folder) =>
    withGitHub(
      {
        emulator,
        inputs: { mode: 'plan' },
        env: { GITHUB_EVENT_PATH: path.join(folder, 'event.json') },
      },
      hub.url,
      'pull_request_target',
    ),
  );
  expect(run.code).toBe(1);
  expect(run.stdout).toMatch(/^::error .*fork/m);
  expect(emulator.requests).toEqual([]);
  expect(hub.lines()).toEqual([]);
});
