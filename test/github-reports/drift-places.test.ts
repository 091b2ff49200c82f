/** `mode: check` shows each difference at its line of the manifest. */

import { expect, test } from 'vitest';
import { job } from './job.ts';

const APPLIED = `version: 1
api: v1.1
owner: acme/messaging
defaults:
  settings:
    maskCreditCardNumbers: true
apps:
  sales:
    name: Sales
  support:
    name: Support
    settings:
      conversationRetentionSeconds: 86400
    metadata:
      team: care
`;
const MANIFEST = `${APPLIED}    webhooks:
      inbox:
        target: http://127.0.0.1:1/hook
`;

/** An account as the manifest asked, ready to be changed behind its back. */
async function applied() {
  const world = await job(APPLIED);
  await world.run({ mode: 'apply' });
  const app = (name: string) => {
    const found = [...world.emulator.store.apps.values()].find((one) => one.name === name);
    if (found === undefined) throw new Error(`no app ${name}`);
    return found;
  };
  return { ...world, support: app('Support'), sales: app('Sales') };
}

const at = (line: number, words: string) =>
  new RegExp(`^::warning file=\\.github/smooch\\.yml,line=${line},.*${words}`, 'm');

test('every field that differs is annotated where the manifest says it, defaults too', async () => {
  const { run, support, write } = await applied();
  support.name = 'Renamed';
  support.settings = { ...support.settings, conversationRetentionSeconds: 1, maskCreditCardNumbers: false };
  support.metadata = { ...support.metadata, team: 'sales' };
  await write('.github/smooch.yml', MANIFEST);
  const { log, outcome } = await run({ mode: 'check' });
  expect(log).toMatch(at(11, 'apps.support.name differs: Renamed in the account, Support in the manifest'));
  expect(log).toMatch(
    at(13, 'conversationRetentionSeconds differs: 1 in the account, 86400 in the manifest'),
  );
  expect(log).toMatch(at(6, 'maskCreditCardNumbers differs: false in the account'));
  expect(log).toMatch(at(15, 'metadata.team differs'));
  expect(log).toMatch(at(17, 'apps.support.webhooks.inbox: to create'));
  expect(log).toMatch(/^::error .*The account differs from the manifest: 1 to create, 1 to update/m);
  expect(log).toMatch(
    /What to do: Run `mode: apply`.*, or `mode: accept` to write the values of the account into it/,
  );
  expect(outcome).toMatchObject({ failed: false, drifted: true });
});

test('`accept` is not offered where it cannot help', async () => {
  const { run, emulator } = await applied();
  const advice =
    /What to do: Run `mode: apply` to restore what the manifest declares, or change the manifest/;
  await run({ mode: 'apply', instance: 'pr-1' });
  for (const app of emulator.store.apps.values()) if (app.name.endsWith('(pr-1)')) app.metadata['team'] = 'x';
  expect((await run({ mode: 'check', instance: 'pr-1' })).log).toMatch(advice);
  emulator.store.apps.clear();
  expect((await run({ mode: 'check' })).log).toMatch(advice);
});

test('fail-on-drift: false says the same as a notice', async () => {
  const { run, sales } = await applied();
  sales.name = 'Renamed';
  const { log, outcome } = await run({ mode: 'check', 'fail-on-drift': 'false' });
  expect(log).toMatch(at(9, 'apps.sales.name differs'));
  expect(log).toMatch(/^::notice .*The account differs from the manifest/m);
  expect(log).not.toMatch(/^::error/m);
  expect(outcome).toMatchObject({ failed: false, drifted: false });
});

test('plan annotates nothing', async () => {
  const { run, sales } = await applied();
  sales.name = 'Renamed';
  expect((await run({ mode: 'plan' })).log).not.toMatch(/^::(warning|notice|error)/m);
});

test('nothing differs: nothing is annotated', async () => {
  const { run } = await applied();
  const { log, outcome } = await run({ mode: 'check' });
  expect(log).not.toMatch(/^::/m);
  expect(outcome.drifted).toBe(false);
});

test('a name from the account cannot become a command of its own', async () => {
  const { run, sales } = await applied();
  sales.name = 'x\n::error::forged\r\n##[error]forged';
  const { log } = await run({ mode: 'check' });
  expect(log).not.toMatch(/^::error::forged/m);
  expect(log).not.toContain('##[');
});

test('more differences than a step may annotate are counted', async () => {
  const apps = Array.from({ length: 14 }, (_, index) => `  app-${index}: { name: App ${index} }`).join('\n');
  const { run } = await job(`version: 1\napi: v1.1\nowner: a/b\napps:\n${apps}\n`);
  const { log } = await run({ mode: 'check' });
  expect(log.match(/^::warning/gm)).toHaveLength(10);
  expect(log).toContain('and 4 more differences');
});

test('a long plan is folded in the log of a job, and its total is not', async () => {
  const apps = (count: number) =>
    `version: 1\napi: v1.1\nowner: a/b\napps:\n${Array.from({ length: count }, (_, index) => `  app-${index}: { name: App ${index} }`).join('\n')}\n`;
  const { run, write } = await job(apps(50));
  expect((await run()).log).not.toContain('::group::');
  await write('.github/smooch.yml', apps(51));
  const { log } = await run();
  expect(log).toMatch(
    /^::group::The plan, 51 changes\n[\s\S]*apps\.app-50[\s\S]*\n::endgroup::\nPlan: 51 to create/m,
  );
});
