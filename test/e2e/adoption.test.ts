/** What stands in the account before the first run: taken over by name or id, or left alone. */

import { expect, test } from 'vitest';
import { account, appNamed, appNames, contentsOf, writesIn } from '../support/account.ts';
import { receiver } from '../support/receiver.ts';
import { applyTwice, nothingLeft, refused, succeeding } from '../support/twice.ts';

const NOBODY = '0123456789abcdef01234567';

function manifest(app: string): string {
  return `version: 1\napi: v1.1\napps:\n  support: ${app}\n`;
}

test('an app of the same name, with its webhook and key, is taken over and nothing is made twice', async () => {
  const [emulator, hooks] = [await account(), await receiver()];
  const app = emulator.store.addApp({ name: 'Acme Support', metadata: { dashboard: 'keep' } });
  const key = emulator.store.addKey(app, 'backend');
  const webhook = emulator.store.addWebhook(app, {
    version: 'v1.1',
    target: `${hooks.url}/in`,
    triggers: ['postback'],
  });
  const run = await applyTwice({
    emulator,
    manifest: manifest(
      `{ name: Acme Support, keys: { backend: {} }, webhooks: { inbox: { target: "${hooks.url}/in", triggers: [postback] } } }`,
    ),
  });
  expect(run.plan?.changes.map(({ address, action }) => `${action} ${address}`)).toEqual([
    'adopt apps.support',
    'adopt apps.support.keys.backend',
    'adopt apps.support.webhooks.inbox',
  ]);
  expect(writesIn(run.requests).map(({ method }) => method)).not.toContain('POST');
  expect(run.outputs).toMatchObject({ 'app-id': app.id, 'key-id': key.id, 'webhook-secret': webhook.secret });
  expect(app.metadata).toMatchObject({
    dashboard: 'keep',
    provision_owner: 'acme/messaging',
    provision_app: 'support',
    provision_key_backend: key.id,
    provision_webhook_inbox: webhook.id,
  });
});

test('two apps of the same name are a question for people, with both ids in it', async () => {
  const emulator = await account();
  const ids = [1, 2].map(() => emulator.store.addApp({ name: 'Acme Support' }).id);
  const { said } = await refused({ emulator, manifest: manifest('{ name: Acme Support }') });
  for (const id of ids) expect(said).toContain(id);
  expect(said).toContain(`id: ${ids[0]}`);
});

test('an app of another owner is left alone, and a second one is made', async () => {
  const emulator = await account();
  const metadata = { provision_owner: 'other/team', provision_app: 'support' };
  const theirs = emulator.store.addApp({ name: 'Acme Support', metadata });
  const { outputs } = await applyTwice({ emulator, manifest: manifest('{ name: Acme Support }') });
  expect(outputs['app-id']).not.toBe(theirs.id);
  expect(appNames(emulator)).toEqual(['Acme Support', 'Acme Support']);
  expect(theirs.metadata).toEqual(metadata);
});

test('an app with copied marks is left alone, and what it copies goes on as before', async () => {
  const emulator = await account();
  const step = { emulator, manifest: manifest('{ name: Acme Support }') };
  const { outputs } = await applyTwice(step);
  const metadata = { ...appNamed(emulator, 'Acme Support').metadata };
  const theirs = emulator.store.addApp({ name: 'Customer', metadata });
  const again = await nothingLeft({ ...step, inputs: { prune: 'owned' } });
  expect(again.outputs['app-id']).toBe(outputs['app-id']);
  expect(again.stdout).toMatch(/has\s+marks\s+that\s+were\s+copied/);
  expect(theirs.metadata).toEqual(metadata);
  const destroyed = await succeeding({ ...step, inputs: { mode: 'destroy', confirm: 'acme/messaging' } });
  expect(destroyed.outputs['deletes']).toBe('1');
  expect(appNames(emulator)).toEqual(['Customer']);
});

test('the apps of a repository that was renamed are adopted, with what is in them', async () => {
  const [emulator, hooks] = [await account(), await receiver()];
  const app = `{ name: Acme Support, keys: { backend: {} }, webhooks: { inbox: { target: "${hooks.url}/in", triggers: [postback] } } }`;
  const before = await applyTwice({ emulator, manifest: manifest(app), inputs: { owner: 'acme/chat' } });
  const run = await applyTwice({
    emulator,
    manifest: manifest(app).replace('apps:', 'previous-owners: [Acme/Chat]\napps:'),
  });
  expect(run.plan?.changes.map(({ address, action }) => `${action} ${address}`)).toEqual([
    'adopt apps.support',
  ]);
  for (const output of ['app-id', 'key-id', 'webhook-secret'])
    expect(run.outputs[output]).toBe(before.outputs[output]);
  expect(appNamed(emulator, 'Acme Support').metadata['provision_owner']).toBe('acme/messaging');
});

test('an id binds the manifest to exactly one app, whatever its name', async () => {
  const emulator = await account();
  emulator.store.addApp({ name: 'Acme Support' });
  const meant = emulator.store.addApp({ name: 'Old name' });
  const { outputs } = await applyTwice({
    emulator,
    manifest: manifest(`{ name: Acme Support, id: ${meant.id} }`),
  });
  expect(outputs['app-id']).toBe(meant.id);
  expect(meant.name).toBe('Acme Support');
});

test('an id of nothing is named and told how to correct', async () => {
  const emulator = await account();
  const { said } = await refused({ emulator, manifest: manifest(`{ name: Acme Support, id: ${NOBODY} }`) });
  expect(said).toContain(NOBODY);
  expect(said).toContain('remove it to create a new app');
});

test('an id of a foreign app is refused', async () => {
  const emulator = await account();
  const metadata = { provision_owner: 'other/team', provision_app: 'x' };
  const theirs = emulator.store.addApp({ name: 'Theirs', metadata });
  const { said } = await refused({
    emulator,
    manifest: manifest(`{ name: Acme Support, id: ${theirs.id} }`),
  });
  expect(said).toContain('other/team');
  expect(contentsOf(theirs)).toEqual({ keys: [], targets: [] });
});

test('of two webhooks with one target the older is taken over and the other stays', async () => {
  const [emulator, hooks] = [await account(), await receiver()];
  const app = emulator.store.addApp({ name: 'Acme Support' });
  const target = `${hooks.url}/in`;
  const [older] = [1, 2].map(() =>
    emulator.store.addWebhook(app, { version: 'v1.1', target, triggers: ['postback'] }),
  );
  const run = await applyTwice({
    emulator,
    manifest: manifest(`{ name: Acme Support, webhooks: { inbox: { target: "${target}" } } }`),
  });
  expect(app.metadata['provision_webhook_inbox']).toBe(older?.id);
  expect(app.webhooks.size).toBe(2);
  expect(run.plan?.unmanaged).toHaveLength(1);
});
