/** The plan gate: `apply` carries out the plan that was reviewed, and no other. */

import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writesIn } from '../support/account.ts';
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

test('an account that changed in the meantime is another plan too', async () => {
  const world = await reviewed();
  await world.run({ mode: 'apply' });
  const { outcome, log } = await world.apply(world.file);
  expect(outcome.failed).toBe(true);
  expect(log.match(/is gone from the plan/g)).toHaveLength(3);
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
  expect(log).toContain('not the plan that was reviewed');
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
  expect(log).toMatch(/do not have the digest that stands beside them/);
});

test.each<readonly [string, string]>([
  ['no such file', 'sha256:12'],
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
    /`expect-plan` is given.*only `apply`/,
  );
});
