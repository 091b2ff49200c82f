/** Webhook targets are asked before anything is written, for the vendor would only say "Bad request". */

import { expect, test } from 'vitest';
import { account } from '../support/account.ts';
import type { Step } from '../support/action-run.ts';
import { NOBODY, receiver } from '../support/receiver.ts';
import { applyTwice, nothingLeft, refused, succeeding } from '../support/twice.ts';

async function step(target: string, inputs: Record<string, string> = {}): Promise<Step> {
  const manifest = `version: 1\napi: v1.1\napps:\n  a:\n    name: A\n    webhooks:\n      w: { target: "${target}" }\n`;
  return { emulator: await account(), manifest, inputs };
}

test('a target where nobody listens: told at its line, and nothing is written', async () => {
  const { said } = await refused(await step(`${NOBODY}/hook`));
  expect(said).toMatch(
    /^::error file=\.github\/smooch\.yml,line=7,.*apps\.a\.webhooks\.w\.target: .*ECONNREFUSED/m,
  );
  expect(said).toContain('wait-for-targets');
});

test('a target whose name nobody knows', async () => {
  const { said } = await refused(await step('https://hooks.invalid/hook'));
  expect(said).toMatch(/hooks\.invalid\/hook has no address in the DNS/);
});

test('a target that answers with an error', async () => {
  const hooks = await receiver((_request, response) => response.writeHead(500).end());
  const { said } = await refused(await step(`${hooks.url}/hook`));
  expect(said).toMatch(/answers HEAD with 500/);
  expect(hooks.seen).toEqual(['HEAD /hook', 'HEAD /']);
});

test('a target that only its root vouches for is fine', async () => {
  const hooks = await receiver(({ url }, response) => response.writeHead(url === '/' ? 200 : 404).end());
  await applyTwice(await step(`${hooks.url}/hook`));
});

test('a target that is still starting is waited for', async () => {
  let asked = 0;
  const hooks = await receiver((_request, response) => {
    asked += 1;
    response.writeHead(asked <= 2 ? 503 : 200).end();
  });
  await succeeding(await step(`${hooks.url}/hook`, { 'wait-for-targets': '20s' }));
});

test('a target that stands already is not asked again', async () => {
  let up = true;
  const hooks = await receiver((_request, response) => response.writeHead(up ? 200 : 500).end());
  const asked = await step(`${hooks.url}/hook`);
  await applyTwice(asked);
  const before = hooks.seen.length;
  up = false;
  await nothingLeft(asked);
  expect(hooks.seen).toHaveLength(before);
});
