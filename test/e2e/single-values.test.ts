/** A manifest with one app, one key and one webhook: its values come as plain outputs. */

import { expect, test } from 'vitest';
import { account, appNamed } from '../support/account.ts';
import { receiver } from '../support/receiver.ts';
import { applyTwice, succeeding } from '../support/twice.ts';

const APP = `version: 1
api: v1.1
apps:
  support:
    name: Acme Support
`;

test('the id, the token and every credential come as outputs of their own', async () => {
  const [emulator, hooks] = [await account(), await receiver()];
  const manifest = `${APP}    webhooks: { inbox: { target: "${hooks.url}/in", triggers: [postback] } }
    keys: { backend: { jwt: { scope: app } } }
`;
  const { outputs } = await applyTwice({ emulator, manifest });
  const app = appNamed(emulator, 'Acme Support');
  const [[key], [webhook]] = [[...app.keys.values()], [...app.webhooks.values()]];
  expect(outputs).toMatchObject({
    'app-id': app.id,
    'app-token': app.token,
    'key-id': key?.id,
    'key-secret': key?.secret,
    'webhook-secret': webhook?.secret,
    jwts: JSON.stringify({ 'support.backend': outputs['jwt'] }),
  });
});

test('what the manifest does not have is no output', async () => {
  const emulator = await account();
  const { outputs } = await applyTwice({ emulator, manifest: APP });
  expect(outputs['app-id']).toBe(appNamed(emulator, 'Acme Support').id);
  for (const name of ['key-id', 'key-secret', 'jwt', 'webhook-secret'])
    expect(outputs).not.toHaveProperty(name);
});

test('two apps have no single values', async () => {
  const emulator = await account();
  const { outputs } = await applyTwice({ emulator, manifest: `${APP}  shop: { name: Acme Shop }\n` });
  expect(Object.keys(outputs)).not.toContain('app-id');
  expect(Object.keys(JSON.parse(outputs['app-ids'] ?? ''))).toEqual(['support', 'shop']);
});

test('app ids are masked as long as nobody says otherwise', async () => {
  const emulator = await account();
  const step = { emulator, manifest: APP };
  const masked = await succeeding(step);
  const { id } = appNamed(emulator, 'Acme Support');
  expect(masked.masks).toContain(id);
  const open = await succeeding({ ...step, inputs: { 'mask-app-ids': 'false' } });
  expect(open.masks).not.toContain(id);
  expect(open.outputs['app-id']).toBe(id);
});

test('a notice says once that unmasked ids can cross to another job', async () => {
  const emulator = await account();
  const { stdout } = await succeeding({ emulator, manifest: APP, inputs: { 'mask-app-ids': 'false' } });
  expect(stdout.match(/^::notice .*mask-app-ids/gm)).toHaveLength(1);
});
