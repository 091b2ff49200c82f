/** Switchboards (v2): who gets a conversation, and who gets it next, kept as the manifest declares it. */

import { expect, test } from 'vitest';
import type { Emulator } from '../../src/emulator/server.ts';
import { expectNothingLeft, inWorld, OWNER, type Ran, TARGETS, type World } from '../proof/world.ts';
import { appNamed } from '../support/account.ts';

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
