/** Code from a fork never meets credentials. */

import { expect, test } from 'vitest';
import { MODES } from '../../src/input-modes.ts';
import { usedBy } from '../support/inputs.ts';
import { github } from './github.ts';
import { job, onPullRequest, payload } from './job.ts';

const MANIFEST = 'version: 1\napi: v1.1\nowner: acme/messaging\napps:\n  support: { name: Support }\n';
const TARGET = onPullRequest('pull_request_target');

for (const mode of MODES.filter((one) => one !== 'validate')) {
  test(`pull_request_target, a fork and credentials: ${mode} is refused before anything is read`, async () => {
    const hub = await github();
    const { run, write, emulator } = await job('no: [manifest', hub);
    await write('event.json', payload({ from: 'mallory/messaging' }));
    const inputs = { 'allow-unmerged': 'true', instance: 'pr-7', confirm: 'acme/messaging' };
    const { outcome, log } = await run({ mode, ...usedBy(mode, inputs) }, TARGET);
    expect(outcome.failed).toBe(true);
    expect(log).toMatch(/^::error .*pull_request_target.*fork/m);
    expect(log).toMatch(/What to do: Use `on: pull_request`/);
    expect(log).not.toContain('smooch.yml');
    expect(emulator.requests).toEqual([]);
    expect(hub.lines()).toEqual([]);
  });
}

test.each<readonly [string, string]>([
  ['a fork that is gone', payload({ from: null })],
  ['a payload without a pull request', '{}'],
  ['a payload that is no JSON', '{'],
  ['a payload that is a list', '[]'],
])('%s is no better', async (_what, text) => {
  const { run, write, emulator } = await job(MANIFEST);
  await write('event.json', text);
  expect((await run({}, TARGET)).outcome.failed).toBe(true);
  expect(emulator.requests).toEqual([]);
});

test('a branch of the same repository is planned, also where the repository itself is a fork', async () => {
  const { run, write } = await job(MANIFEST);
  await write('event.json', payload({ from: 'ACME/messaging' }));
  const { outcome, log } = await run({}, TARGET);
  expect(outcome.failed, log).toBe(false);
});

test('validate needs no credentials, and is not refused', async () => {
  const { run, write } = await job(MANIFEST);
  await write('event.json', payload({ from: 'mallory/messaging' }));
  expect((await run({ mode: 'validate' }, TARGET)).outcome.failed).toBe(false);
});

/** Modes that may find no credentials without harm. */
const LOOKING = ['apply', 'plan', 'check', 'credentials'] as const;

for (const event of ['pull_request', 'pull_request_target']) {
  test.each<readonly [string, object, RegExp]>([
    ['a fork', { from: 'mallory/messaging' }, /it comes from a fork\)/],
    [
      'Dependabot',
      { user: 'dependabot[bot]' },
      /it is from Dependabot, whose runs see only Dependabot's own secrets/,
    ],
    ['a branch', {}, /or the secret does not exist/],
  ])(
    `${event} without secrets from %s: the manifest is checked, and the notice says why no more`,
    async (who, parts, words) => {
      const { run, write, emulator } = await job(MANIFEST);
      await write('event.json', payload(parts));
      // From a branch, empty credentials are a mistake that a teardown must not pass over: see below.
      const modes = who === 'a branch' ? LOOKING : MODES.filter((one) => one !== 'validate');
      for (const mode of modes) {
        const { outcome, log } = await run({ mode, 'key-id': '', 'key-secret': '' }, onPullRequest(event));
        expect(outcome, `${mode}: ${log}`).toMatchObject({
          failed: false,
          skipped: expect.stringContaining('no credentials'),
        });
        expect(log).toMatch(/^::notice .*Only the manifest was checked/m);
        expect(log).toMatch(words);
      }
      expect(emulator.requests).toEqual([]);
    },
  );

  test.each(['destroy', 'sweep', 'export'] as const)(
    `${event} without secrets from a branch: %s fails instead of leaving things behind in silence`,
    async (mode) => {
      const { run, write, emulator } = await job(MANIFEST);
      await write('event.json', payload({}));
      const { outcome, log } = await run({ mode, 'key-id': '', 'key-secret': '' }, onPullRequest(event));
      expect(outcome.failed).toBe(true);
      expect(log).toMatch(/^::error .*No credentials are given/m);
      expect(emulator.requests).toEqual([]);
    },
  );
}
