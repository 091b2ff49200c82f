/** A manifest that changes: what is declared follows it, and nothing else moves. */

import { expect, test } from 'vitest';
import type { EmulatorOptions } from '../../src/emulator/server.ts';
import { account, appNamed } from '../support/account.ts';
import { receiver } from '../support/receiver.ts';
import { applyTwice, nothingLeft, succeeding } from '../support/twice.ts';

function manifest(app: string): string {
  return `version: 1\napi: v1.1\napps:\n  support: ${app}\n`;
}

/** An account after a first run of a manifest. */
async function applied(app: string, options: EmulatorOptions = {}) {
  const emulator = await account(options);
  await succeeding({ emulator, manifest: manifest(app) });
  const [only] = emulator.store.apps.values();
  if (only === undefined) throw new Error('no app was made');
  return { emulator, app: only, apply: (next: string) => applyTwice({ emulator, manifest: manifest(next) }) };
}

test('a new name renames the app in place', async () => {
  const { emulator, app, apply } = await applied('{ name: Acme Support }');
  const run = await apply('{ name: Acme Care }');
  expect(run.outputs).toMatchObject({ 'app-id': app.id, creates: '0', updates: '1' });
  expect(appNamed(emulator, 'Acme Care').id).toBe(app.id);
});

test('settings change alone; undeclared ones are left as they are', async () => {
  const { app, apply } = await applied('{ name: A, settings: { conversationRetentionSeconds: 600 } }');
  app.settings = { ...app.settings, maskCreditCardNumbers: false };
  const run = await apply('{ name: A, settings: { conversationRetentionSeconds: 900 } }');
  expect(app.settings).toMatchObject({ conversationRetentionSeconds: 900, maskCreditCardNumbers: false });
  expect(run.plan?.changes).toEqual([
    expect.objectContaining({
      action: 'update',
      fields: [{ path: 'settings.conversationRetentionSeconds', before: 600, after: 900 }],
    }),
  ]);
});

for (const metadataUpdate of ['replace', 'merge'] as const) {
  test(`metadata of others survives a change (an update would ${metadataUpdate})`, async () => {
    const { app, apply } = await applied('{ name: A, metadata: { team: care } }', {
      switches: { metadataUpdate },
    });
    app.metadata['theirs'] = 'keep';
    await apply('{ name: A, metadata: { team: sales, floor: 3 } }');
    expect(app.metadata).toMatchObject({ team: 'sales', floor: 3, theirs: 'keep' });
  });

  for (const nullInUpdate of ['removes', 'refused', 'ignored'] as const) {
    test(`null unsets metadata (an update would ${metadataUpdate}, null is ${nullInUpdate})`, async () => {
      const { emulator, app } = await applied('{ name: A, metadata: { team: care } }', {
        switches: { metadataUpdate, nullInUpdate },
      });
      app.metadata['theirs'] = 'keep';
      const step = { emulator, manifest: manifest('{ name: A, metadata: { team: null } }') };
      const run = await succeeding(step);
      const canBeUnset = metadataUpdate === 'replace' || nullInUpdate === 'removes';
      expect(app.metadata['team'] ?? '').toBe(canBeUnset ? '' : 'care');
      expect(/^::warning .*metadata\.team/m.test(run.stdout)).toBe(!canBeUnset);
      expect(app.metadata['theirs']).toBe('keep');
      await nothingLeft(step);
    });
  }
}

for (const nullInUpdate of ['removes', 'refused', 'ignored'] as const) {
  test(`null for a setting is asked for once, and never again (null is ${nullInUpdate})`, async () => {
    const { emulator } = await applied('{ name: A, settings: { conversationRetentionSeconds: 600 } }', {
      switches: { nullInUpdate },
    });
    const manifestWithNull = manifest('{ name: A, settings: { conversationRetentionSeconds: null } }');
    const step = { emulator, manifest: manifestWithNull };
    const run = await succeeding(step);
    const kept = appNamed(emulator, 'A').settings['conversationRetentionSeconds'] === 600;
    expect(/^::warning .*conversationRetentionSeconds/m.test(run.stdout)).toBe(kept);
    await nothingLeft(step);
  });
}

test('a webhook follows its triggers, flags and target without getting a new id or secret', async () => {
  const hooks = await receiver();
  const webhook = (rest: string) => `{ name: A, webhooks: { inbox: { target: "${hooks.url}${rest} } } }`;
  const { app, apply } = await applied(webhook('/in", triggers: [postback], includeClient: true'));
  const [made] = app.webhooks.values();
  const run = await apply(webhook('/out", triggers: [message:appUser, postback], includeFullAppUser: true'));
  expect([...app.webhooks.values()]).toEqual([
    expect.objectContaining({
      id: made?.id,
      secret: made?.secret,
      target: `${hooks.url}/out`,
      includeSource: true,
      includeUser: true,
    }),
  ]);
  expect(run.plan?.changes.flatMap(({ fields }) => fields.map(({ path }) => path))).toEqual([
    'target',
    'triggers',
    'includeFullAppUser',
  ]);
});

test('undeclared triggers are left as somebody set them', async () => {
  const hooks = await receiver();
  const app = (path: string) => `{ name: A, webhooks: { inbox: { target: "${hooks.url}${path}" } } }`;
  const { app: record, apply } = await applied(app('/in'));
  const [webhook] = record.webhooks.values();
  if (webhook === undefined) throw new Error('no webhook was made');
  webhook.triggers = ['postback', 'conversation:read'];
  await apply(app('/out'));
  expect([...webhook.triggers].sort()).toEqual(['conversation:read', 'postback']);
});

test('the order of triggers is no difference', async () => {
  const hooks = await receiver();
  const app = (triggers: string) =>
    `{ name: A, webhooks: { inbox: { target: "${hooks.url}/", triggers: [${triggers}] } } }`;
  const { emulator } = await applied(app('postback, message:appUser'));
  await nothingLeft({ emulator, manifest: manifest(app('message:appUser, postback, postback')) });
});
