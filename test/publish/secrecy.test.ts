/** No published value can be read anywhere but in GitHub's secret store, and no secret is published in the open. */

import sodium from 'libsodium-wrappers';
import { expect, test } from 'vitest';
import { LARGEST_VALUE, seal } from '../../src/publish/seal.ts';
import { assertNoSecrets } from '../support/secrets.ts';
import { account } from './account.ts';
import { world } from './world.ts';

const MANIFEST = `version: 1
api: v1.1
apps:
  support:
    name: Acme Support
    keys: { backend: { jwt: { expiresIn: 30d } } }
publish:
  - { secret: SECRET, from: apps.support.keys.backend.secret }
  - { secret: BASIC, from: apps.support.keys.backend.basic }
  - { secret: JWT, from: apps.support.keys.backend.jwt }
  - { secret: STAGED, from: apps.support.keys.backend.jwt, environment: staging }
`;

test('no value stands in the log, the plan, the results or the summary, in any form', async ({
  onTestFinished: end,
}) => {
  const { hub, emulator, token, run } = await world(MANIFEST, { end });
  hub.faults.push({
    on: /secrets\/BASIC$/,
    status: 422,
    message: 'Bad request - validation failed',
    times: 2,
  });
  const { log, summary, planText, resultText, masks } = await run();
  const { key } = account(emulator);
  const values = Object.values(hub.values());
  expect(values).toHaveLength(3);
  const basic = Buffer.from(`${key.id}:${key.secret}`).toString('base64');
  const readable = { code: 1, signal: null, stdout: log, stderr: '', summary, planText, resultText };
  assertNoSecrets(readable, [...values, basic, token, emulator.keySecret]);
  for (const value of [...values, basic, token]) expect(masks).toContain(value);
  expect(JSON.stringify(account(emulator).app.metadata)).not.toContain(key.secret);
});

test('GitHub may repeat requests and token in its errors: nothing of them is shown', async ({
  onTestFinished: end,
}) => {
  const { hub, emulator, token, run } = await world(MANIFEST, { end });
  for (const on of [/^PUT .*secrets\/BASIC$/, /^GET .*staging/, /^GET .*public-key/]) {
    const fault = { on, status: 403, message: 'Refused', echo: true, times: 1 };
    hub.faults.push(fault);
    const { log, summary, planText, resultText } = await run();
    const readable = { code: 1, signal: null, stdout: log, stderr: '', summary, planText, resultText };
    assertNoSecrets(readable, [...emulator.secrets, emulator.keySecret, token]);
    expect(fault.times).toBe(0);
  }
});

test('the account remembers a short print and a time for each secret', async ({ onTestFinished: end }) => {
  const { emulator, succeed } = await world(MANIFEST, { end });
  await succeed();
  const { app } = account(emulator);
  const marks = Object.entries(app.metadata).filter(([name]) => name.startsWith('provision_published_'));
  expect(marks).toHaveLength(4);
  for (const [, mark] of marks) expect(mark).toMatch(/^[0-9a-f]{10}@[0-9a-z]{6}$/);
});

test('the longest value that GitHub takes can be sealed and opened, a longer one is refused', async () => {
  await sodium.ready;
  const { publicKey, privateKey } = sodium.crypto_box_keypair();
  const key = Buffer.from(publicKey).toString('base64');
  const longest = 'x'.repeat(LARGEST_VALUE);
  const sealed = Buffer.from(await seal(longest, key), 'base64');
  expect(Buffer.from(sodium.crypto_box_seal_open(sealed, publicKey, privateKey)).toString()).toBe(longest);
  await expect(seal(`${longest}x`, key)).rejects.toThrow('49152 bytes');
  await expect(seal('', key)).rejects.toThrow('empty');
  await expect(seal('value', 'bm8ga2V5')).rejects.toThrow('wrong length');
  await expect(seal('value', Buffer.alloc(32).toString('base64'))).rejects.toThrow('unusable public key');
});
