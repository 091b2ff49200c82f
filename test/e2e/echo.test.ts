/** A vendor or a GitHub that repeats requests in its errors: what was secret in them is nowhere to be read. */

import { randomUUID } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FaultRule } from '../../src/emulator/faults.ts';
import type { Emulator } from '../../src/emulator/server.ts';
import type { Api } from '../../src/model.ts';
import { github } from '../github-reports/github.ts';
import { payload } from '../github-reports/job.ts';
import { account } from '../support/account.ts';
import { runAction, type Step } from '../support/action-run.ts';
import { runCli } from '../support/cli-run.ts';
import { assertNoSecrets } from '../support/secrets.ts';
import { inWorkspace, MANIFEST } from '../support/workspace.ts';

/** What the manifest's channels open with: signs that each encoding escapes, one that is short, and one of several lines. */
const TOKENS: Readonly<Record<string, string>> = {
  TOKEN_ODD: 'tw_"4f&<b>|`_+%2B/=~\\é*9c',
  TOKEN_SHORT: 'p4_s',
  TOKEN_LINES: '-----BEGIN PRIVATE KEY-----\nMIIEvAIBADANBgkqhkiG\nab=\n-----END PRIVATE KEY-----\n',
};
/** One for each run: GitHub's client spaces what one token writes. */
function githubToken(): string {
  const token = `ghs_${randomUUID().replaceAll('-', '')}`;
  GITHUB_TOKENS.push(token);
  return token;
}
const GITHUB_TOKENS: string[] = [];

const manifestFor = (api: Api, { url }: Emulator): string => `version: 1
api: ${api}
owner: acme/messaging
apps:
  support:
    name: Support
    webhooks: { inbox: { target: "${url}/_emulator/hook", triggers: [${api === 'v2' ? '"conversation:message"' : '"message:appUser"'}] } }
    keys: { backend: { jwt: { expiresIn: 1h } } }
    channels:
      bot: { type: telegram, displayName: Bot, token: "\${TOKEN_ODD}" }
      line: { type: line, displayName: Line, channelId: "77", channelSecret: "\${TOKEN_SHORT}" }
      phone: { type: ios, displayName: Phone, certificate: "\${TOKEN_LINES}" }
`;

/** Which request of a mode is repeated in an error. `first`: the account has what the manifest asks for by then. */
const CASES: readonly {
  readonly mode: string;
  readonly on: string;
  readonly rule: Partial<FaultRule>;
  readonly first?: true;
}[] = [
  { mode: 'apply', on: 'making apps', rule: { method: 'POST', path: '/*/apps' } },
  { mode: 'apply', on: 'making what is in them', rule: { method: 'POST', path: '/*/apps/*/**' } },
  { mode: 'apply', on: 'writing marks', rule: { path: '/*/apps/*' } },
  { mode: 'plan', on: 'listing', rule: { method: 'GET' } },
  { mode: 'check', on: 'reading apps', rule: { path: '/*/apps/*/**' }, first: true },
  { mode: 'credentials', on: 'reading apps', rule: { path: '/*/apps/*/**' }, first: true },
  { mode: 'export', on: 'reading apps', rule: { path: '/*/apps/*/**' }, first: true },
  { mode: 'sweep', on: 'listing', rule: { method: 'GET' } },
  { mode: 'destroy', on: 'deleting', rule: { method: 'DELETE' }, first: true },
];

async function prepared(api: Api, isFirst: boolean): Promise<Emulator> {
  const emulator = await account({ switches: { headCheck: 'off' } });
  if (isFirst) {
    const run = await runAction({ emulator, manifest: manifestFor(api, emulator), env: TOKENS });
    expect(run.code, run.stdout).toBe(0);
  }
  return emulator;
}

const secretsOf = (emulator: Emulator): string[] => [
  ...emulator.secrets,
  emulator.keySecret,
  Buffer.from(`${emulator.keyId}:${emulator.keySecret}`).toString('base64'),
  ...Object.values(TOKENS),
  ...GITHUB_TOKENS,
];

function inputsFor(mode: string, api: Api): Record<string, string> {
  return {
    mode,
    api,
    ...(mode === 'destroy' ? { confirm: 'acme/messaging' } : {}),
    'github-token': githubToken(),
  };
}

describe.each(['v1.1', 'v2'] as const)('%s', (api) => {
  test.each(CASES)('the action, $mode: $on', async ({ mode, rule, first = false }) => {
    const [emulator, hub] = [await prepared(api, first), await github()];
    emulator.faults.add({ kind: 'echo', ...rule });
    const run = await withPullRequest(
      {
        emulator,
        manifest: manifestFor(api, emulator),
        inputs: { ...inputsFor(mode, api), comment: 'always', 'allow-unmerged': 'true' },
      },
      hub.url,
    );
    assertNoSecrets({ ...run, written: hub.said() }, secretsOf(emulator));
    expect(struck(emulator)).toBe(true);
    expect(run.code, run.stdout).toBe(1);
    expect(run.stdout).toContain('***');
  });

  // In one generation as a document, in the other as text: what is behind it is the same.
  test.each(CASES)('the command line, $mode: $on', async ({ mode, rule, first = false }) => {
    const emulator = await prepared(api, first);
    emulator.faults.add({ kind: 'echo', ...rule });
    await inWorkspace({ [MANIFEST]: manifestFor(api, emulator) }, async (cwd) => {
      const shell = { cwd, emulator, env: TOKENS };
      const confirm = mode === 'destroy' ? ['--confirm', 'acme/messaging'] : [];
      const generation = mode === 'export' || mode === 'sweep' ? ['--api', api] : [];
      const json = api === 'v1.1' ? ['--json', '--plan-file', 'plan.json'] : [];
      const run = await runCli([mode, ...json, ...confirm, ...generation], shell);
      const planText = await readFile(path.join(cwd, 'plan.json'), 'utf8').catch(() => '');
      assertNoSecrets({ ...run, planText }, secretsOf(emulator));
      expect(struck(emulator)).toBe(true);
      expect(run.code, run.stderr).toBe(1);
    });
  });

  test('a channel that says why it is broken', async () => {
    const [emulator, hub] = [await prepared(api, true), await github()];
    const [odd = '', short = ''] = Object.values(TOKENS);
    for (const app of emulator.store.apps.values()) {
      for (const integration of app.integrations.values()) {
        integration.error = `refused: ${JSON.stringify({ token: odd })} ${encodeURIComponent(odd)} ${short}`;
      }
      app.metadata['note'] = `${odd} and ${Buffer.from(odd).toString('base64')}`;
      app.name = `Renamed ${odd}`;
    }
    const manifest = manifestFor(api, emulator).replace(
      'name: Support',
      'name: Support\n    metadata: { note: other }',
    );
    // v2 says that it is broken, and not why.
    const words = api === 'v2' ? 'is in error' : 'refused';
    for (const inputs of [{ mode: 'plan' }, { mode: 'check', issue: 'true' }]) {
      const step = { emulator, manifest, inputs: { ...inputs, 'github-token': githubToken() } };
      const run = await withPullRequest(step, hub.url, inputs.mode === 'plan' ? 'pull_request' : 'schedule');
      expect(run.planText).toContain(words);
      const issues = hub.issues.flatMap(({ title, body }) => [title, body]);
      assertNoSecrets({ ...run, written: [...hub.said(), ...issues] }, secretsOf(emulator));
    }
    expect(hub.said().join()).toContain(words);
    await inWorkspace({ [MANIFEST]: manifest }, async (cwd) => {
      for (const args of [['plan', '--json'], ['plan'], ['check'], ['export', '--api', api]]) {
        assertNoSecrets(await runCli(args, { cwd, emulator, env: TOKENS }), secretsOf(emulator));
      }
    });
  });
});

test('GitHub repeats the comment and the token that it was given', async () => {
  const [emulator, hub] = [await account(), await github()];
  hub.faults.push({ on: /comments/, status: 422, echo: true });
  const run = await withPullRequest(
    { emulator, manifest: manifestFor('v1.1', emulator), inputs: inputsFor('plan', 'v1.1') },
    hub.url,
  );
  expect(run.stdout).toContain('could not be written: 422');
  assertNoSecrets(run, secretsOf(emulator));
});

test('files with what came of a run are for their owner alone, also where one was there for all', async () => {
  const emulator = await account({ switches: { headCheck: 'off' } });
  await inWorkspace({ [MANIFEST]: manifestFor('v1.1', emulator), 'plan.json': 'old' }, async (cwd) => {
    const args = ['apply', '--plan-file', 'plan.json', '--outputs', 'outputs.json'];
    const run = await runCli(args, { cwd, emulator, env: TOKENS });
    expect(run.code, run.stdout + run.stderr).toBe(0);
    for (const file of ['plan.json', 'outputs.json']) {
      expect((await stat(path.join(cwd, file))).mode & 0o777, file).toBe(0o600);
    }
    expect((await readdir(cwd)).filter((name) => name.includes('.json.'))).toEqual([]);
  });
  const modes: Record<string, number> = {};
  await runAction({
    emulator,
    manifest: manifestFor('v1.1', emulator),
    env: TOKENS,
    ended: async (outputs) => {
      for (const name of ['plan', 'result']) modes[name] = (await stat(outputs[name] ?? '')).mode & 0o777;
    },
  });
  expect(modes).toEqual({ plan: 0o600, result: 0o600 });
});

function struck(emulator: Emulator): boolean {
  return emulator.requests.some(({ fault }) => fault === 'echo');
}

/** Runs a step for which GitHub is there and the pull request 7 is what it is about. */
function withPullRequest(step: Step, url: string, event = 'pull_request') {
  return inWorkspace({ 'event.json': payload() }, (folder) =>
    runAction({
      ...step,
      env: {
        ...TOKENS,
        GITHUB_EVENT_NAME: event,
        GITHUB_EVENT_PATH: path.join(folder, 'event.json'),
        GITHUB_API_URL: url,
      },
    }),
  );
}
