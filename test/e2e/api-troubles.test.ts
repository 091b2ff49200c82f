/** When the API refuses, is not there, or is something else: one error that says what to do, and nothing is written. */

import { expect, test } from 'vitest';
import { remedyFor, whatToCheck } from '../../src/smooch/remedies.ts';
import { account } from '../support/account.ts';
import { runAction } from '../support/action-run.ts';
import { NOBODY, receiver } from '../support/receiver.ts';
import { linesOf } from '../support/shown.ts';
import { refused } from '../support/twice.ts';

const MANIFEST = 'version: 1\napi: v1.1\napps:\n  a: { name: A }\n';
const PAIR = { 'key-id': `act_${'0'.repeat(24)}`, 'key-secret': 'not-the-secret-of-any-key' };

/** A run against something that is no emulator; it must fail with one error. */
async function against(url: string): Promise<string> {
  const run = await runAction({ manifest: MANIFEST, inputs: { 'api-url': url, ...PAIR } });
  const said = linesOf(run.stdout).join('\n');
  expect([run.code, run.stderr], run.stdout).toEqual([1, '']);
  expect(said.match(/^::error/gm)).toHaveLength(1);
  expect(said).toContain('What to do: ');
  expect(run.outputs['changed']).toBe('false');
  return said;
}

test('a wrong secret: the pair, the key and a restart of the emulator are named as causes', async () => {
  const emulator = await account();
  const { said, requests } = await refused({
    emulator,
    manifest: MANIFEST,
    inputs: { 'key-secret': PAIR['key-secret'] },
  });
  expect(said).toMatch(
    /401.*\nWhat to do: .*belong together.*an emulator that was started again has new keys/,
  );
  expect(said.match(/^::error/gm)).toHaveLength(1);
  expect(requests).toHaveLength(1);
});

test('a key that was deleted is told in the same way', async () => {
  const emulator = await account();
  const { said } = await refused({ emulator, manifest: MANIFEST, inputs: PAIR });
  expect(said).toMatch(/401.*\nWhat to do: .*still exists/);
});

test('nobody listens', async () => {
  const said = await against(NOBODY);
  expect(said).toMatch(/connection refused by 127\.0\.0\.1:1 \(ECONNREFUSED/);
  expect(said).toContain('What to do: Start an emulator at 127.0.0.1:1, or leave `api-url` empty.');
});

test.each([
  [
    'https://api.smooch.io',
    /another region.*`region: us` or `eu-1`/,
    /Check `api-url`, `region` and `subdomain`/,
  ],
  ['https://acme.zendesk.com/sc', /a key of another `subdomain`/, /connects to https:\/\/acme\.zendesk\.com/],
])('%s refuses the key or cannot be reached: no emulator is named', (address, refusedBy, unreached) => {
  const base = new URL(address);
  expect(remedyFor(401, base, {})).toMatch(refusedBy);
  expect(whatToCheck(base)).toMatch(unreached);
  expect(`${remedyFor(401, base, {})} ${whatToCheck(base)}`).not.toContain('emulator');
});

test('a web page answers in place of the API', async () => {
  const { url } = await receiver((_request, response) =>
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>Log in</title>'),
  );
  expect(await against(url)).toMatch(/HTML page/);
});

test('a redirect is not followed', async () => {
  const elsewhere = await receiver();
  const { url } = await receiver((_request, response) =>
    response.writeHead(302, { location: `${elsewhere.url}/v1.1/apps` }).end(),
  );
  expect(await against(url)).toMatch(/redirect to 127\.0\.0\.1:\d+, which is not followed/);
  expect(elsewhere.seen).toEqual([]);
});

test('an answer that has another shape is no reason to write', async () => {
  const { url, seen } = await receiver((_request, response) =>
    response.setHeader('content-type', 'application/json').end('{"ok":true}'),
  );
  await against(url);
  expect(seen.every((line) => line.startsWith('GET '))).toBe(true);
});

test('a manifest for the other generation speaks that generation or not at all', async () => {
  const emulator = await account();
  const run = await runAction({ emulator, manifest: MANIFEST.replace('v1.1', 'v2') });
  expect(run.requests.filter(({ path }) => !path.startsWith('/v2/'))).toEqual([]);
});
