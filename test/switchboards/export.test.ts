/** An export gives back switchboards, keys of integrations and menus, and adopting it changes nothing but marks. */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { expectNothingLeft, inWorld, OWNER, TARGETS, type World } from '../proof/world.ts';
import { appNamed } from '../support/account.ts';

const V2 = `version: 1
api: v2
owner: ${OWNER}
apps:
  support:
    name: Support
    webhooks:
      bot: { target: "${TARGETS}/bot", triggers: [conversation:message], keys: { ci: {}, other: {} } }
    channels:
      site: { type: web, displayName: Site, defaultResponder: bot }
    switchboard:
      enabled: true
      defaultSwitchboardIntegration: bot
      switchboardIntegrations:
        bot: { webhook: bot, nextSwitchboardIntegration: help, messageHistoryCount: 5 }
        help: { name: Help_Desk, integrationType: "acme:desk", deliverStandbyEvents: false }
        agents: { integrationType: "zd:agentWorkspace" }
`;

const V11 = `version: 1
api: v1.1
owner: ${OWNER}
apps:
  support:
    name: Support
    menu:
      items: [{ type: link, text: "Shop for $$5", uri: "https://acme.example" }]
      settings: { inputEnabled: false }
    channels:
      page:
        type: wechat
        appId: "1"
        appSecret: secret
        menu: { items: [{ type: submenu, text: Help, items: [{ type: postback, text: Agent, payload: AGENT }] }] }
      bare: { type: messenger, pageAccessToken: token, appId: "2", appSecret: secret }
`;

async function exported(world: World): Promise<string> {
  const { outcome, log } = await world.run('export', { 'export-file': 'exported.yml' });
  expect(outcome.failed, log).toBe(false);
  return readFile(path.resolve(world.workspace, outcome.exported ?? ''), 'utf8');
}

/** Takes all marks away, as if people had made it all, and expects that the text adopts it and changes nothing. */
async function expectAdoption(world: World, text: string): Promise<void> {
  const app = appNamed(world.emulator, 'Support');
  for (const name of Object.keys(app.metadata)) delete app.metadata[name];
  await world.write(text);
  const given = [...text.matchAll(/\$\{(\w+)\}/g)].map(([, name = '']) => `${name}=secret`);
  const inputs = { variables: given.join('\n') };
  const { outcome, log } = await world.run('apply', inputs);
  expect(outcome.failed, log).toBe(false);
  const changes = outcome.plan?.changes ?? [];
  expect(changes.filter(({ action, fields }) => action !== 'adopt' || fields.length > 0)).toEqual([]);
  expect(changes.length).toBeGreaterThan(3);
  await expectNothingLeft(world, inputs);
}

test('v2: a switchboard, who answers where, and the keys of integrations come back', async () => {
  await inWorld(V2, async (world) => {
    expect((await world.run('apply')).outcome.failed).toBe(false);
    const text = await exported(world);
    expect(text).toContain('external: true');
    expect(text).toContain('defaultResponder: bot');
    expect(text).toMatch(/name: Help_Desk/);
    const secrets = [...appNamed(world.emulator, 'Support').integrations.values()].flatMap(({ keys }) =>
      [...keys.values()].map(({ secret }) => secret),
    );
    for (const secret of secrets) expect(text).not.toContain(secret);
    await expectAdoption(world, text);
  });
});

test('v1.1: the menus of an app and of its channels come back', async () => {
  await inWorld(V11, async (world) => {
    expect((await world.run('apply')).outcome.failed).toBe(false);
    const text = await exported(world);
    expect(text).toContain('Shop for $$5');
    expect(text.match(/menu:/g)).toHaveLength(2);
    expect(text.match(/inputEnabled: false/g)).toHaveLength(1);
    await expectAdoption(world, text);
  });
});

test('a menu that a manifest refuses is told of in a comment', async () => {
  await inWorld(V11, async (world) => {
    expect((await world.run('apply')).outcome.failed).toBe(false);
    appNamed(world.emulator, 'Support').menu = [{ _id: '1', type: 'call', text: 'Call us' }];
    const text = await exported(world);
    expect(text).toContain('# not declared: menu: a manifest takes no such menu');
    await expectAdoption(world, text);
  });
});
