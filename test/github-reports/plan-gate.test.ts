/** The plan gate: `apply` carries out the plan that was reviewed, and no other. */

import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { goBetween } from '../proof/go-between.ts';
import { oneIn } from '../proof/seed.ts';
import { writesIn } from '../support/account.ts';
import { receiver } from '../support/receiver.ts';
import { job } from './job.ts';

const MANIFEST = `version: 1
api: v1.1
owner: acme/messaging
apps:
  support:
    name: Support
    settings: { conversationRetentionSeconds: 86400 }
    keys: { backend: {} }
  sales: { name: Sales }
`;

/** A reviewed plan, and what is needed to apply it. */
async function reviewed(manifest = MANIFEST) {
  const world = await job(manifest);
  const { outcome } = await world.run({ 'plan-file': 'reviewed.json' });
  const apply = (expected: string) => world.run({ mode: 'apply', 'expect-plan': expected });
  return {
    ...world,
    digest: outcome.plan?.digest ?? '',
    file: path.join(world.workspace, 'reviewed.json'),
    apply,
  };
}

test.each(['digest', 'file'] as const)('the reviewed plan is applied, by its %s', async (by) => {
  const world = await reviewed();
  const { outcome, log } = await world.apply(world[by]);
  expect(outcome.failed, log).toBe(false);
  expect(outcome.results?.map(({ status }) => status)).toEqual(['done', 'done', 'done']);
});

test('a path counts from the workspace', async () => {
  const { apply } = await reviewed();
  expect((await apply('reviewed.json')).outcome.failed).toBe(false);
});

test('another plan is refused before the first write, and both digests are told', async () => {
  const { apply, write, digest, emulator } = await reviewed();
  await write('.github/smooch.yml', MANIFEST.replace('Sales', 'Sale'));
  const { outcome, log } = await apply(digest);
  expect(outcome).toMatchObject({ failed: true, changed: false });
  expect(outcome.plan?.digest).not.toBe(digest);
  expect(log).toContain(`\`expect-plan\` is ${digest}, and the plan now is ${outcome.plan?.digest}`);
  expect(log).toMatch(/review the new plan/);
  expect(log).toMatch(/With the path of the reviewed plan document/);
  expect(writesIn(emulator.requests)).toEqual([]);
});

test('with the document, every change that is new, gone or different is named at its line', async () => {
  const { apply, write, file } = await reviewed();
  await write(
    '.github/smooch.yml',
    MANIFEST.replace('86400', '172800').replace('  sales: { name: Sales }', '  care: { name: Care }'),
  );
  const { outcome, log } = await apply(file);
  expect(outcome.failed).toBe(true);
  const at = (line: number) => `^::error file=.github/smooch.yml,line=${line},.*`;
  expect(log).toMatch(new RegExp(`${at(5)}apps.support: to create is different in settings`, 'm'));
  expect(log).toMatch(new RegExp(`${at(9)}apps.care: to create is new in the plan`, 'm'));
  expect(log).toMatch(/^::error .*apps.sales: to create is gone from the plan/m);
  expect(log).not.toMatch(/apps.support.keys.backend: to/);
});

test('what somebody else has changed in the meantime makes another plan', async () => {
  const { apply, emulator, file } = await reviewed();
  emulator.store.addApp({ name: 'Sales' });
  const { outcome, log } = await apply(file);
  expect(outcome).toMatchObject({ failed: true, changed: false });
  expect(log).toMatch(/^::error .*apps.sales: to adopt is new in the plan/m);
  expect(log).toMatch(/^::error .*apps.sales: to create is gone from the plan/m);
});

/** A manifest with all kinds of things to do. */
const rich = (target: string): string => `version: 1
api: v1.1
owner: acme/messaging
apps:
  support:
    name: Support
    settings: { conversationRetentionSeconds: 86400 }
    keys: { backend: {}, other: {} }
    webhooks:
      inbox: { target: "${target}/a", triggers: [message:appUser] }
      copy: { target: "${target}/b", triggers: [message:appUser] }
  sales: { name: Sales, metadata: { team: sales }, keys: { backend: {} } }
`;

/** The work that a first apply of it is for the account, request by request. */
async function requestsOf(manifest: string): Promise<number> {
  const { run, emulator } = await job(manifest);
  await run({ mode: 'apply' });
  return emulator.requests.length;
}

test.each(['before', 'after'] as const)(
  'a job that was cut off is run again with the reviewed document: at any request, lost %s it was done',
  async (when) => {
    const manifest = rich((await receiver()).url);
    const requests = await requestsOf(manifest);
    const all = Array.from({ length: requests }, (_, index) => index + 1);
    for (const last of oneIn(3, all, when === 'before' ? 0 : 1)) {
      const { run, apply, emulator, file } = await reviewed(manifest);
      const between = await goBetween(emulator.url, async ({ n, forward }) => {
        if (n < last) return forward();
        if (n === last && when === 'after') await forward();
        return undefined;
      });
      await run({ mode: 'apply', 'expect-plan': file, 'api-url': between.url });
      await between.close();
      const again = await apply(file);
      expect(again.outcome.failed, `cut off at request ${last}: ${again.log}`).toBe(false);
      expect((await run({ mode: 'plan' })).outcome.plan?.changes).toEqual([]);
    }
  },
);

test('what is left of the reviewed plan is applied, and the log says how much is not', async () => {
  const { run, apply, emulator, file, digest } = await reviewed(rich((await receiver()).url));
  emulator.faults.add({ kind: 'status', method: 'POST', path: '/v1.1/apps', status: 400, times: 1 });
  expect((await run({ mode: 'apply', 'expect-plan': file })).outcome.failed).toBe(true);
  const byDigest = await apply(digest);
  expect(byDigest.outcome).toMatchObject({ failed: true, changed: false });
  expect(byDigest.log).toMatch(
    /path of the reviewed plan document.*what is left after an apply that failed half way/,
  );
  const { outcome, log } = await apply(file);
  expect(outcome.failed, log).toBe(false);
  expect(log).toMatch(/what is left of the reviewed one\. Changes no longer needed: [1-9]/);
});

test('a key that somebody else has created in an app of before is not taken for what was left', async () => {
  const { run, write, apply, emulator, file } = await reviewed(
    'version: 1\napi: v1.1\nowner: a/b\napps:\n  a: { name: A }\n',
  );
  await run({ mode: 'apply' });
  await write(
    '.github/smooch.yml',
    'version: 1\napi: v1.1\nowner: a/b\napps:\n  a: { name: A, keys: { k: {} } }\n',
  );
  await run({ 'plan-file': 'reviewed.json' });
  const [app] = [...emulator.store.apps.values()];
  if (app === undefined) throw new Error('no app');
  emulator.store.addKey(app, 'k');
  const { outcome, log } = await apply(file);
  expect(outcome).toMatchObject({ failed: true, changed: false });
  expect(log).toMatch(/apps.a.keys.k: to adopt is new in the plan/);
});

test('what is left of the plan of an instance is none of another one', async () => {
  const { run, file } = await reviewed();
  await run({ mode: 'apply', instance: 'pr-1' });
  const { outcome, log } = await run({ mode: 'apply', instance: 'pr-1', 'expect-plan': file });
  expect(outcome).toMatchObject({ failed: true, changed: false });
  expect(log).toContain('The reviewed one is a plan of acme/messaging, this one of acme/messaging (pr-1).');
});

test('a plan that is all done already is nothing new', async () => {
  const { run, apply, file } = await reviewed(rich((await receiver()).url));
  await run({ mode: 'apply' });
  const { outcome, log } = await apply(file);
  expect(outcome, log).toMatchObject({ failed: false, changed: false });
});

test('a change that is left and not as it was reviewed is another plan', async () => {
  const manifest = rich((await receiver()).url);
  const { run, apply, write, file } = await reviewed(manifest);
  await run({ mode: 'apply', only: 'apps.sales' });
  await write('.github/smooch.yml', manifest.replace('86400', '172800'));
  const { outcome, log } = await apply(file);
  expect(outcome).toMatchObject({ failed: true, changed: false });
  expect(log).toMatch(/^::error .*apps.support: to create is different in settings/m);
  expect(log).toMatch(/^::error .*apps.sales: to create is gone from the plan/m);
});

test('the order of the manifest is no difference', async () => {
  const { apply, write, digest } = await reviewed();
  const [head = '', support = ''] = MANIFEST.split(/(?<=apps:\n)/);
  const [first = '', second = ''] = support.split(/(?= {2}sales)/);
  await write('.github/smooch.yml', head + second + first);
  expect((await apply(digest)).outcome.failed).toBe(false);
});

test('targets are not asked for a plan that nobody reviewed', async () => {
  const { apply, emulator } = await reviewed(
    'version: 1\napi: v1.1\nowner: a/b\napps:\n  a: { name: A, webhooks: { w: { target: "http://127.0.0.1:1/x" } } }\n',
  );
  const { log } = await apply(`sha256:${'0'.repeat(64)}`);
  expect(log).toContain('not the reviewed plan');
  expect(log).not.toContain('HEAD');
  expect(writesIn(emulator.requests)).toEqual([]);
});

test('a document that was changed by hand is refused', async () => {
  const { apply, file } = await reviewed();
  const plan = JSON.parse(await readFile(file, 'utf8'));
  plan.changes.pop();
  await writeFile(file, JSON.stringify(plan));
  const { outcome, log } = await apply(file);
  expect(outcome.failed).toBe(true);
  expect(log).toMatch(/do not match the digest in the file/);
});

test.each<readonly [string, string]>([
  ['no such file', 'none.json'],
  ['no JSON', 'text.json'],
  ['no plan', 'other.json'],
  ['nothing but null', 'null.json'],
  ['changes of another shape', 'shape.json'],
])('%s: refused, with what to give instead', async (_what, expected) => {
  const { apply, write, emulator } = await reviewed();
  await write('text.json', 'no JSON');
  await write('other.json', '{"formatVersion":1}');
  await write('null.json', 'null');
  await write(
    'shape.json',
    '{"formatVersion":1,"digest":"x","changes":[{"address":"a","action":"toString","fields":[null]}]}',
  );
  const { outcome, log } = await apply(expected);
  expect(outcome.failed).toBe(true);
  expect(log).toMatch(/plan document/);
  expect(log).not.toMatch(/defect|TypeError/);
  expect(writesIn(emulator.requests)).toEqual([]);
});

test.each(['destroy', 'sweep'])('%s does not pretend to be held to a plan', async (mode) => {
  const { run } = await job(MANIFEST);
  await expect(run({ mode, 'expect-plan': `sha256:${'0'.repeat(64)}` })).rejects.toThrow(
    /`expect-plan` has no effect with `mode: (destroy|sweep)`. It is for apply/,
  );
});
