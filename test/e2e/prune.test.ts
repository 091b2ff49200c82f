/** What the manifest no longer has: listed, or deleted when that is asked for. */

import { expect, test } from 'vitest';
import type { Emulator } from '../../src/emulator/server.ts';
import { account, appNamed, appNames, contentsOf } from '../support/account.ts';
import { receiver } from '../support/receiver.ts';
import { applyTwice, nothingLeft, refused, succeeding } from '../support/twice.ts';

function manifest(...apps: string[]): string {
  return `version: 1\napi: v1.1\napps:\n${apps.map((app) => `  ${app}\n`).join('')}`;
}

/** An app with a webhook and a key of ours, a webhook and a key of nobody's, and a second app. */
async function grown(second = '{ name: B }'): Promise<{ emulator: Emulator; url: string }> {
  const [emulator, { url }] = [await account(), await receiver()];
  const first = `a: { name: A, keys: { k: {} }, webhooks: { w: { target: "${url}/ours" } } }`;
  await succeeding({ emulator, manifest: manifest(first, `b: ${second}`) });
  const app = appNamed(emulator, 'A');
  emulator.store.addKey(app, 'theirs');
  emulator.store.addWebhook(app, { version: 'v1.1', target: `${url}/theirs`, triggers: ['*'] });
  return { emulator, url };
}

const LEFT = manifest('a: { name: A }');

test('nothing is deleted by default; what stands outside of the manifest is listed', async () => {
  const { emulator, url } = await grown();
  const run = await nothingLeft({ emulator, manifest: LEFT });
  const labels = run.plan?.unmanaged.map(({ kind, label }) => `${kind} ${label}`).sort();
  expect(labels).toEqual(['app B', 'key k', 'key theirs', `webhook ${url}/ours`, `webhook ${url}/theirs`]);
  expect(run.outputs['deletes']).toBe('0');
  expect(run.summary).toContain('theirs');
});

test('prune: owned deletes what the manifest once had, and nothing else', async () => {
  const { emulator, url } = await grown();
  const run = await applyTwice({ emulator, manifest: LEFT, inputs: { prune: 'owned' } });
  expect(run.outputs['deletes']).toBe('3');
  expect(appNames(emulator)).toEqual(['A']);
  expect(contentsOf(appNamed(emulator, 'A'))).toEqual({ keys: ['theirs'], targets: [`${url}/theirs`] });
});

test('prune: all empties owned apps, and leaves the apps of others alone', async () => {
  const { emulator } = await grown();
  emulator.store.addApp({ name: 'unmarked' });
  emulator.store.addApp({ name: 'foreign', metadata: { provision_owner: 'other', provision_app: 'a' } });
  await applyTwice({ emulator, manifest: LEFT, inputs: { prune: 'all' } });
  expect(appNames(emulator)).toEqual(['A', 'foreign', 'unmarked']);
  expect(contentsOf(appNamed(emulator, 'A'))).toEqual({ keys: [], targets: [] });
});

test('a plan with more deletes than allowed is refused, and the error names the input and the number', async () => {
  const { emulator } = await grown();
  const { said } = await refused({ emulator, manifest: LEFT, inputs: { prune: 'all', 'max-deletes': '4' } });
  expect(said).toContain('`max-deletes: 5`');
  expect(appNames(emulator)).toEqual(['A', 'B']);
  await applyTwice({ emulator, manifest: LEFT, inputs: { prune: 'all', 'max-deletes': '5' } });
});

test('a protected app that was taken out of the manifest is not deleted', async () => {
  const { emulator } = await grown('{ name: B, protect: true }');
  const { said } = await refused({ emulator, manifest: LEFT, inputs: { prune: 'owned' } });
  expect(said).toContain('protect: true');
  expect(appNames(emulator)).toEqual(['A', 'B']);
});

test('once the protection is lifted, the app can go', async () => {
  const { emulator } = await grown('{ name: B, protect: true }');
  await applyTwice({ emulator, manifest: manifest('a: { name: A }', 'b: { name: B, protect: false }') });
  await applyTwice({ emulator, manifest: LEFT, inputs: { prune: 'owned' } });
  expect(appNames(emulator)).toEqual(['A']);
});

test('the key that signs the run is never deleted', async () => {
  const emulator = await account();
  await applyTwice({ emulator, manifest: manifest('a: { name: A, keys: { k: {} } }') });
  const app = appNamed(emulator, 'A');
  const [signing] = app.keys.values();
  if (signing === undefined) throw new Error('no key was made');
  // An app key cannot run the action; a token that names one as its signer still must not cost that key its life.
  const { keyId, keySecret } = emulator;
  app.keys.set(keyId, { id: keyId, name: 'signs this run', secret: keySecret });
  const run = await applyTwice({ emulator, manifest: LEFT, inputs: { prune: 'all' } });
  expect([...app.keys.keys()]).toEqual([keyId]);
  expect(run.plan?.warnings.map(({ message }) => message).join()).toContain(
    'this run authenticates with this key',
  );
});
