/** A bot beside a help desk, and menus in v1.1, through the action as a runner starts it. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { account, appNamed } from '../support/account.ts';
import { runAction } from '../support/action-run.ts';
import type { CredentialsDocument } from '../support/documents.ts';
import { ROOT } from '../support/product.ts';
import { receiver } from '../support/receiver.ts';
import { assertNoSecrets } from '../support/secrets.ts';
import { applyTwice } from '../support/twice.ts';

/** The example, without what goes to GitHub, on an account where nobody has put the agents on the switchboard yet. */
const EXAMPLE = readFileSync(path.join(ROOT, 'examples', 'bot-and-help-desk.yml'), 'utf8')
  .replace(/^publish:[\s\S]*/m, '')
  .replace(
    'agents: { external: true, name: zd-agentWorkspace }',
    'agents: { integrationType: "zd:agentWorkspace" }',
  );

test('the bot gets its own key and token, masked, and the second run does nothing', async () => {
  const [emulator, hooks] = [await account(), await receiver()];
  const inputs = { variables: `BOT_URL=${hooks.url}/bot` };
  const applied = await applyTwice({ emulator, manifest: EXAMPLE, inputs });
  const credentials = JSON.parse(applied.outputs['credentials'] ?? '') as CredentialsDocument;
  const runtime = credentials['desk']?.webhooks['bot']?.keys?.['runtime'];
  expect(runtime?.id).toMatch(/^int_/);
  expect(JSON.parse(applied.outputs['jwts'] ?? '')).toEqual({ 'desk.bot.runtime': runtime?.jwt });
  expect(applied.masks).toEqual(expect.arrayContaining([runtime?.secret, runtime?.jwt]));
  expect(applied.summary).toContain('switchboard integration bot');
  assertNoSecrets(applied, emulator.store.secrets);
});

test('a preview has a switchboard of its own, which goes with it', async () => {
  const [emulator, hooks] = [await account(), await receiver()];
  const step = { emulator, manifest: EXAMPLE, inputs: { variables: `BOT_URL=${hooks.url}/bot` } };
  expect((await runAction(step)).code).toBe(0);
  const production = JSON.stringify(appNamed(emulator, 'Acme Help Desk').switchboard?.id);
  const preview = { ...step, inputs: { ...step.inputs, instance: 'pr-7', prune: 'all' } };
  expect((await runAction(preview)).code).toBe(0);
  expect(appNamed(emulator, 'Acme Help Desk (pr-7)').switchboard?.enabled).toBe(true);
  expect((await runAction({ ...preview, inputs: { ...preview.inputs, mode: 'destroy' } })).code).toBe(0);
  expect([...emulator.store.apps.values()].map(({ name }) => name)).toEqual(['Acme Help Desk']);
  expect(JSON.stringify(appNamed(emulator, 'Acme Help Desk').switchboard?.id)).toBe(production);
});

test('a read-only mode looks at all of it and writes nothing', async () => {
  const [emulator, hooks] = [await account(), await receiver()];
  const step = { emulator, manifest: EXAMPLE, inputs: { variables: `BOT_URL=${hooks.url}/bot` } };
  await runAction(step);
  for (const mode of ['plan', 'check', 'credentials', 'export', 'validate']) {
    const { code, requests } = await runAction({ ...step, inputs: { ...step.inputs, mode } });
    expect(code, mode).toBe(0);
    expect([...new Set(requests.map(({ method }) => method))].filter((method) => method !== 'GET')).toEqual(
      [],
    );
  }
});

const MENUS = `version: 1
api: v1.1
apps:
  support:
    name: Acme Support
    menu: { items: [{ type: link, text: Shop, uri: "https://acme.example" }] }
    channels:
      page:
        type: messenger
        pageAccessToken: \${TOKEN}
        appId: "4711"
        appSecret: \${TOKEN}
        menu: { items: [{ type: postback, text: Talk to us, payload: AGENT }] }
`;

test('an app and a channel have menus, and the token of the channel is nowhere to be read', async () => {
  const emulator = await account();
  const token = 'page-token-f3a9c1e27b';
  const applied = await applyTwice({ emulator, manifest: MENUS, inputs: { variables: `TOKEN=${token}` } });
  const app = appNamed(emulator, 'Acme Support');
  expect(app.menu).toMatchObject([{ text: 'Shop' }]);
  expect([...app.integrations.values()].map(({ menu }) => menu)).toMatchObject([[{ text: 'Talk to us' }]]);
  expect(applied.summary).toContain('menu page');
  assertNoSecrets(applied, [token]);
  expect(JSON.stringify(app.metadata)).not.toContain(token);
});
