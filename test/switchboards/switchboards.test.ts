/** Switchboards (v2): who gets a conversation, and who gets it next, kept as the manifest declares it. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Emulator } from '../../src/emulator/server.ts';
import { expectNothingLeft, inWorld, OWNER, type Ran, TARGETS, type World, writes } from '../proof/world.ts';
import { appNamed } from '../support/account.ts';
import { ROOT } from '../support/product.ts';

/** A bot beside a help desk: the bot answers first and hands over to the agents. */
const DESK = `
    webhooks:
      bot: { target: "${TARGETS}/bot", triggers: [conversation:message] }
    channels:
      site: { type: web, displayName: Site, defaultResponder: bot }
    switchboard:
      enabled: true
      defaultSwitchboardIntegration: bot
      switchboardIntegrations:
        bot: { webhook: bot, deliverStandbyEvents: false, nextSwitchboardIntegration: agents, messageHistoryCount: 5 }
        agents: { integrationType: "zd:agentWorkspace", deliverStandbyEvents: false }
`;

function manifest(body: string, more = ''): string {
  return `version: 1\napi: v2\nowner: ${OWNER}\napps:\n  support:\n    name: Support\n${body}${more}`;
}

function switchboardOf(emulator: Emulator) {
  const { switchboard } = appNamed(emulator, 'Support');
  if (switchboard === undefined) return undefined;
  const names = new Map([...switchboard.integrations.values()].map(({ id, name }) => [id, name]));
  return {
    enabled: switchboard.enabled,
    first: names.get(switchboard.defaultSwitchboardIntegrationId ?? ''),
    integrations: Object.fromEntries(
      [...switchboard.integrations.values()].map((one) => [
        one.name,
        { ...one, next: names.get(one.nextSwitchboardIntegrationId ?? '') },
      ]),
    ),
  };
}

async function applied(world: World, inputs = {}): Promise<Ran> {
  const ran = await world.run('apply', inputs);
  expect(ran.outcome.failed, ran.log).toBe(false);
  return ran;
}

const changesOf = ({ outcome }: Ran): string[] =>
  (outcome.plan?.changes ?? []).map(({ action, address }) => `${action} ${address}`);

test('a bot that answers first and hands over to the agents of a help desk is set up in one run', async () => {
  await inWorld(manifest(DESK), async (world) => {
    const ran = await applied(world);
    expect(changesOf(ran)).toEqual([
      'create apps.support',
      'create apps.support.channels.site',
      'create apps.support.webhooks.bot',
      'create apps.support.switchboard',
      'create apps.support.switchboard.switchboardIntegrations.bot',
      'create apps.support.switchboard.switchboardIntegrations.agents',
    ]);
    expect(switchboardOf(world.emulator)).toMatchObject({
      enabled: true,
      first: 'bot',
      integrations: {
        bot: { next: 'agents', deliverStandbyEvents: false, messageHistoryCount: 5 },
        agents: { integrationType: 'zd:agentWorkspace', next: undefined },
      },
    });
    const [site] = [...appNamed(world.emulator, 'Support').integrations.values()].filter(
      ({ type }) => type === 'web',
    );
    expect(site?.defaultResponderId).toBe(switchboardOf(world.emulator)?.integrations['bot']?.id);
    await expectNothingLeft(world);
  });
});

test('the example with a bot beside a help desk works as it is printed', async () => {
  const text = readFileSync(path.join(ROOT, 'examples', 'bot-and-help-desk.yml'), 'utf8');
  const withoutPublishing = text.slice(0, text.indexOf('publish:')).replace('Acme Help Desk', 'Support');
  await inWorld(withoutPublishing, async (world) => {
    zendesk(world.emulator);
    const inputs = { variables: `BOT_URL=${TARGETS}/bot` };
    const ran = await applied(world, inputs);
    expect(switchboardOf(world.emulator)).toMatchObject({ enabled: true, first: 'bot' });
    expect(
      ran.outcome.credentials?.get('apps.desk')?.resources.get('webhooks.bot.keys.runtime')?.jwt,
    ).toBeDefined();
    await expectNothingLeft(world, inputs);
    await world.write(text);
    expect((await world.run('validate', inputs)).outcome.failed).toBe(false);
  });
});

test('what people change on the dashboard is seen, told by name, and put right', async () => {
  await inWorld(manifest(DESK), async (world) => {
    await applied(world);
    const { switchboard, integrations } = appNamed(world.emulator, 'Support');
    const [bot, agents] = [...(switchboard?.integrations.values() ?? [])];
    const [site] = [...integrations.values()].filter(({ type }) => type === 'web');
    if (!switchboard || !bot || !agents || !site) throw new Error('not set up');
    switchboard.enabled = false;
    switchboard.defaultSwitchboardIntegrationId = agents.id;
    bot.deliverStandbyEvents = true;
    bot.messageHistoryCount = 1;
    delete bot.nextSwitchboardIntegrationId;
    site.defaultResponderId = agents.id;
    const checked = await world.run('check');
    expect(checked.outcome.drifted, checked.log).toBe(true);
    expect(checked.outcome.plan?.changes).toMatchObject([
      {
        address: 'apps.support.channels.site',
        fields: [{ path: 'defaultResponder', before: 'agents', after: 'bot' }],
      },
      {
        address: 'apps.support.switchboard',
        fields: [
          { path: 'enabled', before: false, after: true },
          { path: 'defaultSwitchboardIntegration', before: 'agents', after: 'bot' },
        ],
      },
      {
        address: 'apps.support.switchboard.switchboardIntegrations.bot',
        kind: 'switchboardIntegration',
        fields: [
          { path: 'deliverStandbyEvents', before: true, after: false },
          { path: 'nextSwitchboardIntegration', after: 'agents' },
          { path: 'messageHistoryCount', before: 1, after: 5 },
        ],
      },
    ]);
    await applied(world);
    expect(switchboardOf(world.emulator)).toMatchObject({ enabled: true, first: 'bot' });
    await expectNothingLeft(world);
  });
});

test('a bot that goes is first taken out of the way of everybody that refers to it', async () => {
  await inWorld(manifest(DESK), async (world) => {
    await applied(world);
    await world.write(
      manifest(`
    channels:
      site: { type: web, displayName: Site, defaultResponder: null }
    switchboard:
      defaultSwitchboardIntegration: agents
      switchboardIntegrations:
        agents: { integrationType: "zd:agentWorkspace", nextSwitchboardIntegration: null }
`),
    );
    const before = world.emulator.requests.length;
    const ran = await applied(world, { prune: 'owned' });
    expect(changesOf(ran).filter((line) => line.startsWith('delete'))).toEqual([
      'delete apps.support.webhooks.bot',
      'delete apps.support.switchboard.switchboardIntegrations.bot',
    ]);
    const order = writes(world.emulator, before).map((line) => line.replaceAll(/[0-9a-f]{24}/g, 'ID'));
    const at = (text: string): number => order.findIndex((line) => line.includes(text));
    expect(at('PATCH /v2/apps/ID/switchboards/ID')).toBeLessThan(at('DELETE'));
    expect(at('DELETE /v2/apps/ID/switchboards/ID/switchboardIntegrations/ID')).toBeLessThan(
      at('DELETE /v2/apps/ID/integrations/ID'),
    );
    expect(switchboardOf(world.emulator)).toMatchObject({ first: 'agents', enabled: true });
    expect(Object.keys(switchboardOf(world.emulator)?.integrations ?? {})).toEqual(['agents']);
    await expectNothingLeft(world, { prune: 'owned' });
  });
});

test('the key of the app itself may do all of it too', async () => {
  await inWorld(manifest(''), async (world) => {
    const app = world.emulator.store.addApp({ name: 'Support' });
    const key = world.emulator.store.addKey(app, 'ci');
    const withKeys = DESK.replace(
      '[conversation:message] }',
      '[conversation:message], keys: { runtime: {} } }',
    );
    await world.write(manifest(`    id: "${app.id}"${withKeys}`));
    const inputs = { 'key-id': key.id, 'key-secret': key.secret, prune: 'owned' };
    await applied(world, inputs);
    expect(switchboardOf(world.emulator)).toMatchObject({ enabled: true, first: 'bot' });
    await expectNothingLeft(world, inputs);
    await world.write(manifest(`    id: "${app.id}"`));
    await applied(world, inputs);
    expect([app.switchboard, app.integrations.size]).toEqual([undefined, 0]);
    await expectNothingLeft(world, inputs);
  });
});

test('`only` reaches one of them, and leaves alone what it refers to', async () => {
  await inWorld(manifest(DESK), async (world) => {
    await applied(world);
    const { switchboard } = appNamed(world.emulator, 'Support');
    const [bot, agents] = [...(switchboard?.integrations.values() ?? [])];
    if (!bot || !agents) throw new Error('not set up');
    delete bot.nextSwitchboardIntegrationId;
    agents.deliverStandbyEvents = true;
    const only = 'apps.support.switchboard.switchboardIntegrations.bot';
    const ran = await applied(world, { only });
    expect(changesOf(ran)).toEqual([`update ${only}`]);
    expect([bot.nextSwitchboardIntegrationId, agents.deliverStandbyEvents]).toEqual([agents.id, true]);
    const channel = await applied(world, { only: 'apps.support.channels.site' });
    expect(changesOf(channel)).toEqual([]);
  });
});

test('`only` names what needs something that is not there yet: the run says what to name too', async () => {
  await inWorld(manifest(''), async (world) => {
    await applied(world);
    await world.write(manifest(DESK));
    const before = world.emulator.requests.length;
    const ran = await world.run('apply', { only: 'apps.support.switchboard.switchboardIntegrations.bot' });
    expect(ran.outcome.failed).toBe(true);
    expect(ran.log).toMatch(
      /Requires apps\.support\.webhooks\.bot, which does not exist yet and is not in `only`/,
    );
    expect(writes(world.emulator, before)).toEqual([]);
  });
});

test('a chain of several that go is taken apart from its beginning', async () => {
  const chain = (names: readonly string[]): string => `
    webhooks:
      bot: { target: "${TARGETS}/bot", triggers: [conversation:message] }
    switchboard:
      defaultSwitchboardIntegration: ${names[0]}
      switchboardIntegrations:
${names.map((name, at) => `        ${name}: { webhook: bot${at + 1 < names.length ? `, nextSwitchboardIntegration: ${names[at + 1]}` : ''} }`).join('\n')}
`;
  await inWorld(manifest(chain(['one', 'two', 'three', 'four'])), async (world) => {
    await applied(world);
    await world.write(manifest(chain(['five'])));
    await applied(world, { prune: 'owned' });
    expect(Object.keys(switchboardOf(world.emulator)?.integrations ?? {})).toEqual(['five']);
    await expectNothingLeft(world, { prune: 'owned' });
  });
});

test('one that the account shows without an integration is deleted only once another one answers first', async () => {
  const board = (first: string): string => `
    switchboard:
      enabled: true
      defaultSwitchboardIntegration: ${first}
      switchboardIntegrations:
        ${first}: { integrationType: "acme:${first}" }
`;
  await inWorld(manifest(board('old')), async (world) => {
    await applied(world);
    const [old] = [...(appNamed(world.emulator, 'Support').switchboard?.integrations.values() ?? [])];
    if (old === undefined) throw new Error('not set up');
    old.integrationId = '';
    await world.write(manifest(board('new')));
    await applied(world, { prune: 'owned' });
    expect(Object.keys(switchboardOf(world.emulator)?.integrations ?? {})).toEqual(['new']);
    await expectNothingLeft(world, { prune: 'owned' });
  });
});

test('several that hand over in a circle go too', async () => {
  const entries = (last: string): string => `
    switchboard:
      defaultSwitchboardIntegration: desk
      switchboardIntegrations:
        desk: { integrationType: "acme:desk" }
${last}`;
  const circle = `        one: { integrationType: "acme:one", nextSwitchboardIntegration: two }
        two: { integrationType: "acme:two", nextSwitchboardIntegration: one }
`;
  await inWorld(manifest(entries(circle)), async (world) => {
    await applied(world);
    await world.write(manifest(entries('')));
    await applied(world, { prune: 'owned' });
    expect(Object.keys(switchboardOf(world.emulator)?.integrations ?? {})).toEqual(['desk']);
    await expectNothingLeft(world, { prune: 'owned' });
  });
});

test('a switchboard that the manifest no longer has goes with all that was made on it, and only with prune', async () => {
  await inWorld(manifest(DESK), async (world) => {
    await applied(world);
    await world.write(
      manifest(`
    webhooks:
      bot: { target: "${TARGETS}/bot", triggers: [conversation:message] }
    channels:
      site: { type: web, displayName: Site }
`),
    );
    const left = await applied(world);
    expect(changesOf(left)).toEqual([]);
    expect(left.outcome.plan?.unmanaged.map(({ kind }) => kind)).toContain('switchboard');
    const ran = await applied(world, { prune: 'owned' });
    expect(changesOf(ran)).toEqual(['delete apps.support.switchboard']);
    expect(switchboardOf(world.emulator)).toBeUndefined();
    expect(Object.keys(appNamed(world.emulator, 'Support').metadata).join(' ')).not.toContain('switchboard');
    await expectNothingLeft(world, { prune: 'owned' });
  });
});

/** What a Zendesk account makes by itself. */
function zendesk({ store }: Emulator): void {
  const app = store.addApp({ name: 'Support' });
  const switchboard = store.addSwitchboard(app);
  const agents = store.addSwitchboardIntegration(switchboard, {
    name: 'zd-agentWorkspace',
    integrationType: 'zd:agentWorkspace',
    integrationId: store.newId(),
    deliverStandbyEvents: false,
  });
  switchboard.defaultSwitchboardIntegrationId = agents.id;
  switchboard.enabled = true;
}

const BESIDE = `
    webhooks:
      bot: { target: "${TARGETS}/bot", triggers: [conversation:message] }
    switchboard:
      defaultSwitchboardIntegration: bot
      switchboardIntegrations:
        bot: { webhook: bot, nextSwitchboardIntegration: agents }
        agents: { external: true, name: zd-agentWorkspace }
`;

test('a bot stands beside the agents that Zendesk put there, who are never changed or deleted', async () => {
  await inWorld(manifest(BESIDE), async (world) => {
    zendesk(world.emulator);
    const before = world.emulator.requests.length;
    const ran = await applied(world, { prune: 'all' });
    expect(changesOf(ran)).toEqual([
      'adopt apps.support',
      'create apps.support.webhooks.bot',
      'adopt apps.support.switchboard',
      'create apps.support.switchboard.switchboardIntegrations.bot',
    ]);
    const agents = switchboardOf(world.emulator)?.integrations['zd-agentWorkspace'];
    expect(writes(world.emulator, before).filter((line) => line.includes(agents?.id ?? ''))).toEqual([]);
    expect(switchboardOf(world.emulator)).toMatchObject({
      first: 'bot',
      integrations: { bot: { next: 'zd-agentWorkspace' } },
    });
    await expectNothingLeft(world, { prune: 'all' });

    // The way back: the agents answer first again, then the bot and the section go.
    await world.write(
      manifest(`
    switchboard:
      defaultSwitchboardIntegration: agents
      switchboardIntegrations:
        agents: { external: true, name: zd-agentWorkspace }
`),
    );
    await applied(world, { prune: 'owned' });
    await world.write(manifest(''));
    const kept = await applied(world, { prune: 'all' });
    expect(kept.log).toMatch(
      /apps\.support\.switchboard: Not deleted: it has integrations not managed by this manifest.*zd-agentWorkspace/,
    );
    expect(switchboardOf(world.emulator)).toMatchObject({ enabled: true, first: 'zd-agentWorkspace' });
  });
});

test('what the manifest refers to and nobody has made stops the run before its first write', async () => {
  await inWorld(manifest(BESIDE), async (world) => {
    const ran = await world.run('apply');
    expect(ran.outcome.failed).toBe(true);
    expect(ran.log).toMatch(/nextSwitchboardIntegration is agents, which was not found/);
    expect(writes(world.emulator)).toEqual([]);
  });
});

test('a bot whose webhook has to wait for one of v1.1 to go waits too, and nothing refers to it', async () => {
  await inWorld(manifest(DESK), async (world) => {
    const app = world.emulator.store.addApp({ name: 'Support' });
    const triggers = ['message'];
    world.emulator.store.addWebhook(app, { version: 'v1.1', target: `${TARGETS}/bot`, triggers });
    const ran = await applied(world);
    expect(ran.log).toMatch(
      /switchboardIntegrations\.bot: Not created: it requires apps\.support\.webhooks\.bot, which is not created/,
    );
    expect(switchboardOf(world.emulator)).toMatchObject({ enabled: false, first: undefined });
    await expectNothingLeft(world);
    await applied(world, { prune: 'all' });
    expect(switchboardOf(world.emulator)).toMatchObject({ enabled: true, first: 'bot' });
    await expectNothingLeft(world);
  });
});

test('one that answers first, or gets conversations from what stays, is not deleted unasked', async () => {
  await inWorld(manifest(DESK), async (world) => {
    await applied(world);
    const before = world.emulator.requests.length;
    await world.write(
      manifest(`
    switchboard:
      switchboardIntegrations:
        agents: { integrationType: "zd:agentWorkspace" }
`),
    );
    const first = await world.run('apply', { prune: 'owned' });
    expect(first.log).toMatch(
      /switchboardIntegrations\.bot: Cannot delete: it is the switchboard's default integration.*`defaultSwitchboardIntegration`/,
    );
    await world.write(
      manifest(`
    webhooks:
      bot: { target: "${TARGETS}/bot", triggers: [conversation:message] }
    switchboard:
      switchboardIntegrations:
        bot: { webhook: bot }
`),
    );
    const second = await world.run('apply', { prune: 'owned' });
    expect(second.log).toMatch(
      /switchboardIntegrations\.agents: Cannot delete: it is the next integration of bot/,
    );
    expect([first.outcome.failed, second.outcome.failed]).toEqual([true, true]);
    expect(writes(world.emulator, before)).toEqual([]);
  });
});

test('an enabled switchboard without anybody who answers first is refused before anything is written', async () => {
  const body = `
    switchboard:
      enabled: true
      switchboardIntegrations:
        agents: { integrationType: "zd:agentWorkspace" }
`;
  await inWorld(manifest(body), async (world) => {
    const ran = await world.run('apply');
    expect(ran.log).toMatch(
      /apps\.support\.switchboard: An enabled switchboard requires `defaultSwitchboardIntegration`/,
    );
    expect(writes(world.emulator)).toEqual([]);
  });
});

test('more than ten on a switchboard are refused before anything is written', async () => {
  const entries = Array.from(
    { length: 10 },
    (_, at) => `        s${at}: { integrationType: "zd:s${at}" }`,
  ).join('\n');
  const body = `\n    switchboard:\n      switchboardIntegrations:\n${entries}\n`;
  await inWorld(manifest(body), async (world) => {
    zendesk(world.emulator);
    const ran = await world.run('apply');
    expect(ran.log).toMatch(/would have 11 switchboard integrations; the vendor allows 10/);
    expect(writes(world.emulator)).toEqual([]);
  });
});

test.each([
  [
    'an unknown key',
    'defaultSwitchboardIntegration: bto',
    /the app has no bto below switchboard\.switchboardIntegrations; did you mean bot\?/,
  ],
  [
    'itself as the next',
    'switchboardIntegrations: { bot: { webhook: bot, nextSwitchboardIntegration: bot } }',
    /this is itself/,
  ],
  [
    'no integration',
    'switchboardIntegrations: { bot: {} }',
    /neither a webhook nor an integrationId nor an integrationType/,
  ],
  [
    'two integrations',
    'switchboardIntegrations: { bot: { webhook: bot, integrationType: x } }',
    /webhook and integrationType cannot be combined/,
  ],
  [
    'a webhook that is not declared',
    'switchboardIntegrations: { bot: { webhook: inbox } }',
    /the app has no inbox below webhooks/,
  ],
  [
    'one name twice',
    'switchboardIntegrations: { bot: { webhook: bot }, other: { webhook: bot, name: bot } }',
    /has the same name/,
  ],
  [
    "the vendor's id field",
    'switchboardIntegrations: { bot: { webhook: bot, nextSwitchboardIntegrationId: x } }',
    /write nextSwitchboardIntegration with a key/,
  ],
  [
    'too long a history',
    'switchboardIntegrations: { bot: { webhook: bot, messageHistoryCount: 11 } }',
    /must be 10 or less/,
  ],
] as const)('a manifest with %s is refused with what to write', async (_what, line, words) => {
  const body = `
    webhooks: { bot: { target: "${TARGETS}/bot", triggers: [conversation:message] } }
    switchboard:
      ${line.startsWith('switchboardIntegrations') ? '' : 'switchboardIntegrations: { bot: { webhook: bot } }'}
      ${line}
`;
  await inWorld(manifest(body), async (world) => {
    const ran = await world.run('validate');
    expect(ran.outcome.failed, ran.log).toBe(true);
    expect(ran.log).toMatch(words);
  });
});

test('a manifest for v1.1 is told that switchboards are for v2', async () => {
  await inWorld(manifest(DESK).replace('api: v2', 'api: v1.1'), async (world) => {
    const ran = await world.run('validate');
    expect(ran.log).toMatch(/switchboard exists in v2 only/);
  });
});
