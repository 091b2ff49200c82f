/** Secrets that a manifest takes from variables: used, masked, and shown to nobody, whatever the report. */

import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { github } from '../github-reports/github.ts';
import { payload } from '../github-reports/job.ts';
import { account, appNamed, contentsOf, writesIn } from '../support/account.ts';
import { type ActionRun, runAction, type Step } from '../support/action-run.ts';
import { runCli } from '../support/cli-run.ts';
import { NOBODY, receiver } from '../support/receiver.ts';
import { assertNoSecrets } from '../support/secrets.ts';
import { applyTwice, nothingLeft, refused, succeeding } from '../support/twice.ts';
import { inWorkspace, MANIFEST as MANIFEST_FILE } from '../support/workspace.ts';

const FIRST = 'first-hook-value-4711';
const SECOND = 'second-hook-value-0815';

/** A token in a target's query, in the name and in the metadata, from the variable of this name. */
function manifest(target: string, name = 'HOOK'): string {
  return [
    'version: 1',
    'api: v1.1',
    'apps:',
    '  a:',
    `    name: "A \${${name}}"`,
    `    metadata: { note: "\${${name}}", team: care }`,
    '    webhooks:',
    `      inbox: { target: "${target}/hook?token=\${${name}}", triggers: ["message:appUser"] }`,
    '',
  ].join('\n');
}

/** Everything that a step shows to people. */
function shownBy({ stdout, summary, planText, resultText }: ActionRun): string {
  return [stdout, summary, planText, resultText].join('\n');
}

test('a secret variable is in the account, and (secret) in every report', async () => {
  const [emulator, hook] = [await account(), await receiver()];
  const step: Step = {
    emulator,
    manifest: manifest(hook.url),
    inputs: { 'secret-variables': `HOOK=${FIRST}` },
  };
  const first = await applyTwice(step);
  assertNoSecrets(first, [FIRST]);
  expect(first.masks).toContain(FIRST);
  for (const text of [first.stdout, first.summary, first.planText]) {
    expect(text.replaceAll('&#40;', '(')).toContain('hook?token=(secret)');
  }
  const app = appNamed(emulator, `A ${FIRST}`);
  expect(app.metadata['note']).toBe(FIRST);
  expect(contentsOf(app).targets).toEqual([`${hook.url}/hook?token=${FIRST}`]);
});

test('a new value is a change that is applied, and neither the new nor the old one is shown', async () => {
  const [emulator, hook] = [await account(), await receiver()];
  const step = (value: string, mode = 'apply'): Step => ({
    emulator,
    manifest: manifest(hook.url),
    inputs: { mode, 'secret-variables': `HOOK=${value}` },
  });
  await succeeding(step(FIRST));
  const plan = await succeeding(step(SECOND, 'plan'));
  expect(plan.plan?.changes.map(({ address, action, fields }) => ({ address, action, fields }))).toEqual([
    {
      address: 'apps.a',
      action: 'update',
      fields: [
        { path: 'name', before: 'A (secret)', after: 'A (secret)' },
        { path: 'metadata.note', before: '(secret)', after: '(secret)' },
      ],
    },
    {
      address: 'apps.a.webhooks.inbox',
      action: 'update',
      fields: [
        {
          path: 'target',
          before: `${hook.url}/hook?token=(secret)`,
          after: `${hook.url}/hook?token=(secret)`,
        },
      ],
    },
  ]);
  const check = await runAction(step(SECOND, 'check'));
  expect(check.code).toBe(1);
  const apply = await succeeding(step(SECOND));
  for (const run of [plan, check, apply]) assertNoSecrets(run, [FIRST, SECOND]);
  expect(contentsOf(appNamed(emulator, `A ${SECOND}`)).targets).toEqual([`${hook.url}/hook?token=${SECOND}`]);
  await nothingLeft(step(SECOND));
});

test('the digest says nothing of the value', async () => {
  const emulator = await account();
  const digestWith = async (value: string): Promise<string | undefined> => {
    const inputs = { mode: 'plan', 'secret-variables': `HOOK=${value}` };
    const run = await succeeding({ emulator, manifest: manifest('https://hook.example'), inputs });
    return run.outputs['digest'];
  };
  expect(await digestWith(FIRST)).toBe(await digestWith(SECOND));
});

test('a target at another address keeps what it held to itself', async () => {
  const [emulator, hook, other] = [await account(), await receiver(), await receiver()];
  const step = (url: string, value: string): Step => ({
    emulator,
    manifest: manifest(url),
    inputs: { 'secret-variables': `HOOK=${value}` },
  });
  await succeeding(step(hook.url, FIRST));
  const run = await succeeding(step(other.url, SECOND));
  assertNoSecrets(run, [FIRST, SECOND]);
  const target = run.plan?.changes.find(({ kind }) => kind === 'webhook')?.fields[0];
  expect(target).toEqual({ path: 'target', before: '(secret)', after: `${other.url}/hook?token=(secret)` });
});

test('what is in no manifest is shown without the secret that it holds', async () => {
  const emulator = await account();
  const bare = 'version: 1\napi: v1.1\napps:\n  a: { name: A }\n';
  await succeeding({ emulator, manifest: bare });
  const app = appNamed(emulator, 'A');
  emulator.store.addWebhook(app, {
    target: `https://x.example/?t=${FIRST}`,
    triggers: ['*'],
    version: 'v1.1',
  });
  const hook = 'webhooks: { b: { target: "https://y.example/?t=${HOOK}" } }';
  const run = await succeeding({
    emulator,
    manifest: bare.replace('name: A', `name: A, ${hook}`),
    inputs: { mode: 'plan', 'secret-variables': `HOOK=${FIRST}` },
  });
  assertNoSecrets(run, [FIRST]);
  expect(run.plan?.unmanaged).toMatchObject([{ label: 'https://x.example/?t=(secret)' }]);
});

test('what refuses a plan is told without the secret', async () => {
  const emulator = await account();
  const run = await refused({
    emulator,
    manifest: manifest(NOBODY),
    inputs: { 'secret-variables': `HOOK=${FIRST}` },
  });
  assertNoSecrets(run, [FIRST]);
  for (const text of [run.said, run.summary]) expect(text).toContain(`${NOBODY}/hook?token=(secret)`);
});

describe('a variable of the environment with the name of a credential', () => {
  for (const name of [
    'HOOK_TOKEN',
    'CLIENT_SECRET',
    'DB_PASSWORD',
    'SIGNING_KEY',
    'AWS_SESSION',
    'SITE_DSN',
  ]) {
    test(`${name} is masked and shown as (secret)`, async () => {
      const emulator = await account();
      const run = await succeeding({
        emulator,
        manifest: manifest('https://hook.example', name),
        inputs: { mode: 'plan' },
        env: { [name]: FIRST },
      });
      assertNoSecrets(run, [FIRST]);
      expect(run.masks).toContain(FIRST);
      expect(shownBy(run)).toContain('hook?token=(secret)');
    });
  }

  test('the same name in `variables` is said to be no secret', async () => {
    const emulator = await account();
    const run = await succeeding({
      emulator,
      manifest: manifest('https://hook.example', 'SORT_KEY'),
      inputs: { mode: 'plan', variables: 'SORT_KEY=by-name' },
    });
    expect(run.planText).toContain('hook?token=by-name');
  });

  test('on a pull request it is an error that names secret-variables; in secret-variables it is asked for', async () => {
    const emulator = await account();
    const env = { GITHUB_EVENT_NAME: 'pull_request', HOOK_TOKEN: FIRST };
    const step = { emulator, manifest: manifest('https://hook.example', 'HOOK_TOKEN'), env };
    const run = await refused({ ...step, inputs: { mode: 'plan' } });
    assertNoSecrets(run, [FIRST]);
    const places = [
      ...run.stdout.matchAll(/^::error file=.*?: (apps\.\S+): \$\{HOOK_TOKEN\}.*secret-variables/gm),
    ];
    expect(places.map(([, address]) => address)).toEqual([
      'apps.a.name',
      'apps.a.metadata.note',
      'apps.a.webhooks.inbox.target',
    ]);
    const asked = { mode: 'plan', 'secret-variables': `HOOK_TOKEN=${FIRST}` };
    assertNoSecrets(await succeeding({ ...step, inputs: asked }), [FIRST]);
  });
});

test('the comment on a pull request shows (secret)', async () => {
  const [emulator, hub] = [await account(), await github()];
  const run = await inWorkspace({ 'event.json': payload() }, (folder) =>
    succeeding({
      emulator,
      manifest: manifest('https://hook.example'),
      inputs: {
        mode: 'plan',
        'secret-variables': `HOOK=${FIRST}`,
        'github-token': 'ghs_0123456789abcdefghijklmnopqrstuvwxyz',
      },
      env: {
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: path.join(folder, 'event.json'),
        GITHUB_API_URL: hub.url,
      },
    }),
  );
  assertNoSecrets(run, [FIRST]);
  const [comment = ''] = hub.said();
  expect(comment).toContain('hook?token=(secret)');
  expect(comment).not.toContain(FIRST);
});

describe('a credential of the run itself is withheld from the manifest', () => {
  test('by its name, and the error says so', async () => {
    const emulator = await account();
    await inWorkspace(
      { [MANIFEST_FILE]: manifest('https://hook.example', 'SMOOCH_KEY_SECRET') },
      async (cwd) => {
        const { code, stderr, stdout } = await runCli(['plan'], { cwd, emulator });
        expect(code).toBe(1);
        expect(stdout + stderr).toContain('SMOOCH_KEY_SECRET is withheld from manifests');
        expect(stdout + stderr).not.toContain('is not set');
      },
    );
  });

  test('also under another name', async () => {
    const emulator = await account();
    const run = await refused({
      emulator,
      manifest: manifest('https://hook.example', 'DEPLOY'),
      inputs: { mode: 'plan' },
      env: { DEPLOY: emulator.keySecret },
    });
    expect(run.stdout).toContain('DEPLOY is withheld from manifests');
    assertNoSecrets(run, [emulator.keySecret]);
  });
});

describe('on the command line', () => {
  const onTerminal = async (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
    const emulator = await account();
    return inWorkspace({ [MANIFEST_FILE]: manifest('https://hook.example') }, (cwd) =>
      runCli([...args, '--owner', 'acme/messaging'], { cwd, emulator, env }),
    );
  };

  test('--secret-var takes the value from the environment, and --json does not show it', async () => {
    const plain = await onTerminal(['plan', '--secret-var', 'HOOK'], { HOOK: FIRST });
    expect(plain.code, plain.stderr).toBe(2);
    expect(plain.stdout).toContain('hook?token=(secret)');
    const json = await onTerminal(['plan', '--json', '--secret-var', 'HOOK'], { HOOK: FIRST });
    expect(JSON.stringify(JSON.parse(json.stdout).plan)).toContain('hook?token=(secret)');
    for (const run of [plain, json]) assertNoSecrets(run, [FIRST]);
  });

  test.each([
    ['a value', ['--secret-var', `HOOK=${FIRST}`], 'list of processes'],
    ['what is no name', ['--secret-var', `${FIRST}`], 'the name of a variable'],
    ['a value in the way of the input', ['--secret-variables', `HOOK=${FIRST}`], '--secret-var NAME'],
  ])('%s is refused without being repeated', async (_what, args, answer) => {
    const run = await onTerminal(['plan', ...args]);
    expect(run.code).toBe(1);
    expect(run.stdout + run.stderr).toContain(answer);
    assertNoSecrets(run, [FIRST]);
  });

  test('a name that the environment does not have is an error', async () => {
    const run = await onTerminal(['plan', '--secret-var', 'HOOK']);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('--secret-var HOOK');
  });

  test('an export writes the variable in place of its value', async () => {
    const [emulator, hook] = [await account(), await receiver()];
    await inWorkspace({ [MANIFEST_FILE]: manifest(hook.url) }, async (cwd) => {
      const shell = { cwd, emulator, env: { HOOK: FIRST } };
      const owner = ['--owner', 'acme/messaging', '--secret-var', 'HOOK'];
      expect((await runCli(['apply', ...owner], shell)).code).toBe(0);
      const exported = await runCli(['export', ...owner], shell);
      expect(exported.stdout).toContain('hook?token=${HOOK}');
      assertNoSecrets(exported, [FIRST]);
    });
  });
});

describe('the input secret-variables', () => {
  test.each([
    ['a line without a name', `HOOK=x\n${FIRST}`, 'number 2'],
    ['a name twice', 'HOOK=one-value\nHOOK=another', 'sets HOOK twice'],
    ['a name that `variables` has too', 'STAGE=one-value', 'both set STAGE'],
  ])('%s is an error that repeats no value', async (_what, given, answer) => {
    const emulator = await account();
    const run = await refused({
      emulator,
      manifest: manifest('https://hook.example'),
      inputs: { mode: 'plan', variables: 'STAGE=x', 'secret-variables': given },
    });
    expect(run.stdout).toContain(answer);
    assertNoSecrets(run, [FIRST, 'one-value', 'another']);
    expect(writesIn(emulator.requests)).toEqual([]);
  });
});
