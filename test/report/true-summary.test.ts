/** The page of a run says what the run came to, also where it came to no plan or did not begin. */

import { describe, expect, test } from 'vitest';
import { account } from '../support/account.ts';
import { type ActionRun, runAction, type Step } from '../support/action-run.ts';
import { runCli } from '../support/cli-run.ts';
import { succeeding } from '../support/twice.ts';
import { MANIFEST as FILE, inWorkspace } from '../support/workspace.ts';

const MANIFEST = 'version: 1\napi: v1.1\nowner: acme/messaging\napps:\n  a: { name: A, keys: { k: {} } }\n';
const NO_SECRETS = { 'key-id': '', 'key-secret': '', 'api-url': '' };
const FORK = { GITHUB_EVENT_NAME: 'pull_request' };

async function summaryOf(step: Step, code = 0): Promise<string> {
  const run: ActionRun = await runAction({ manifest: MANIFEST, ...step });
  expect(run.code, run.stdout).toBe(code);
  return run.summary;
}

test.each(['apply', 'plan', 'check'])(
  'a fork: `%s` says that it was skipped, and that the manifest is valid',
  async (mode) => {
    const summary = await summaryOf({ env: FORK, inputs: { ...NO_SECRETS, mode } });
    expect(summary).toContain(`## Smooch ${mode}: skipped: no secrets; the manifest is valid\n`);
    expect(summary).toMatch(/This pull request gets no secrets .* It declares 1 app, 1 key \(api v1\.1\)\./);
  },
);

test('a fork with a wrong manifest: the summary names what is wrong', async () => {
  const manifest = MANIFEST.replace('name', 'nam');
  const summary = await summaryOf({ manifest, env: FORK, inputs: { ...NO_SECRETS, mode: 'plan' } }, 1);
  expect(summary).toContain('## Smooch plan: failed\n');
  expect(summary).toMatch(/smooch\.yml:5:.*nam/);
});

describe('validate', () => {
  test('of a valid manifest says so, and what it declares', async () => {
    const summary = await summaryOf({ inputs: { ...NO_SECRETS, mode: 'validate' } });
    expect(summary).toContain('## Smooch validate: the manifest is valid\n');
    expect(summary).toContain('It declares 1 app, 1 key');
  });

  test('says what the manifest is warned of', async () => {
    const manifest = `${MANIFEST.replace('keys: { k: {} }', 'webhooks: { w: { target: "https://a.example", triggers: ["message:future"] } }')}`;
    const summary = await summaryOf({ manifest, inputs: { ...NO_SECRETS, mode: 'validate' } });
    expect(summary).toMatch(/### Warnings\n\n.*future/);
  });

  test('of a wrong manifest says that it failed', async () => {
    const manifest = MANIFEST.replace('name', 'nam');
    const summary = await summaryOf({ manifest, inputs: { ...NO_SECRETS, mode: 'validate' } }, 1);
    expect(summary).toContain('## Smooch validate: failed\n');
  });
});

test('wrong inputs leave a summary that names them', async () => {
  const summary = await summaryOf({ inputs: { ...NO_SECRETS, mode: 'check', 'max-deletes': 'many' } }, 1);
  expect(summary).toContain('## Smooch check: failed\n');
  expect(summary).toMatch(/❌ \*\*The input .*max-deletes.*many/);
  expect(summary).toContain('**What to do:** Correct the inputs of the step.');
});

test('a check that finds differences says that it failed, and what to do', async () => {
  const emulator = await account();
  const summary = await summaryOf({ emulator, inputs: { mode: 'check' } }, 1);
  expect(summary).toContain('## Smooch check: 2 to create, 0 to update, 0 to delete, 0 unchanged (failed)\n');
  expect(summary).toMatch(/❌ \*\*The account differs from the manifest.*\n\n\*\*What to do:\*\* Run /);
  const green = await summaryOf({ emulator, inputs: { mode: 'check', 'fail-on-drift': 'false' } });
  expect(green).toContain('## Smooch check: 2 to create, 0 to update, 0 to delete, 0 unchanged\n');
  expect(green).not.toContain('❌');
});

test('`check --json` says that it failed, why, and what to do; the exit code is 2', async () => {
  const emulator = await account();
  await inWorkspace({ [FILE]: MANIFEST }, async (folder) => {
    const { code, stdout } = await runCli(['check', '--json'], { cwd: folder, emulator });
    const document = JSON.parse(stdout);
    expect(code).toBe(2);
    expect(document.failed).toBe(true);
    expect(document.error).toMatch(/^The account differs from the manifest/);
    expect(document.errors).toMatchObject([{ code: 'drift', remedy: expect.stringContaining('apply') }]);
    const lenient = await runCli(['check', '--json', '--fail-on-drift', 'false'], { cwd: folder, emulator });
    expect(JSON.parse(lenient.stdout)).toMatchObject({ failed: false, errors: [] });
  });
});

test("a sweep's picture has a node for each app, with its instance", async () => {
  const emulator = await account();
  const manifest = `${MANIFEST}  b: { name: B }\n`;
  for (const instance of ['pr-1', 'pr-2'])
    await succeeding({ emulator, manifest, inputs: { instance, ttl: '1d' } });
  for (const { metadata } of emulator.store.apps.values())
    metadata['provision_expires'] = '2020-01-01T00:00:00.000Z';
  const { summary } = await succeeding({ emulator, manifest, inputs: { mode: 'sweep' } });
  const nodes = [...summary.matchAll(/^ {2}app\d+\(\["(.*?)"\]\)/gm)].map(([, label]) =>
    label?.replace(/#(\d+);/g, (_, code) => String.fromCharCode(Number(code))),
  );
  expect(nodes.sort()).toEqual(['- app a (pr-1)', '- app a (pr-2)', '- app b (pr-1)', '- app b (pr-2)']);
});
