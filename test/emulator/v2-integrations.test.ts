/** Channels, integration keys and switchboards in v2. */

import { describe, expect, test } from 'vitest';
import type { Emulator, EmulatorOptions } from '../../src/emulator/server.ts';
import { running, type Visit, type Visitor, visitor } from './visitor.ts';

interface Scene {
  readonly emulator: Emulator;
  readonly visits: Visitor;
  readonly app: string;
  readonly path: string;
}

async function scene(options: EmulatorOptions = {}): Promise<Scene> {
  const emulator = await running(options);
  const { id } = emulator.store.addApp({ name: 'support' });
  const app = `/v2/apps/${id}`;
  return { emulator, visits: visitor(emulator), app, path: `${app}/integrations` };
}

function titles({ status, body }: Visit): [number, ...string[]] {
  return [status, ...body.errors.map(({ title }) => title)];
}

function codes({ status, body }: Visit): [number, ...string[]] {
  return [status, ...body.errors.map(({ code }) => code)];
}

const CHANNELS = [
  { type: 'android', needs: {} },
  { type: 'ios', needs: {} },
  { type: 'unity', needs: {} },
  { type: 'web', needs: {} },
  { type: 'line', needs: {} },
  { type: 'whatsapp', needs: {} },
  { type: 'apple', needs: { businessId: 'b', apiSecret: 's', mspId: 'm' } },
  { type: 'instagram', needs: { pageAccessToken: 't', appId: '1', appSecret: 's' } },
  { type: 'messenger', needs: { pageAccessToken: 't', appId: '1', appSecret: 's' } },
  { type: 'mailgun', needs: { apiKey: 'k', domain: 'example.test', incomingAddress: 'a@example.test' } },
  { type: 'messagebird', needs: { accessKey: 'k', signingKey: 's', originator: '1226' } },
  { type: 'telegram', needs: { token: 't' } },
  { type: 'viber', needs: { token: 't' } },
];

describe('an integration in v2', () => {
  test.each(CHANNELS)(
    'of type $type needs what is documented, and says what is missing',
    async ({ type, needs }) => {
      const { visits, path } = await scene();
      const { status, body } = await visits.post(path, { type, displayName: 'channel', ...needs });
      expect(status).toBe(201);
      expect(body.integration).toMatchObject({ type, displayName: 'channel', status: 'active' });
      const names = Object.keys(needs);
      if (names.length === 0) return;
      expect(titles(await visits.post(path, { type }))).toEqual([
        400,
        ...names.map((name) => `should have required property '${name}'`),
      ]);
    },
  );

  test('of type twilio needs one of two numbers, and twitter the enterprise tier', async () => {
    const { visits, path } = await scene();
    const twilio = { type: 'twilio', accountSid: 'AC1', authToken: 't' };
    expect((await visits.post(path, twilio)).status).toBe(400);
    expect((await visits.post(path, { ...twilio, messagingServiceSid: 'MG1' })).status).toBe(201);
    const names = ['consumerKey', 'consumerSecret', 'accessTokenKey', 'accessTokenSecret'];
    const twitter = { type: 'twitter', ...Object.fromEntries(names.map((name) => [name, 'x'])) };
    expect((await visits.post(path, { ...twilio, ...twitter, tier: 'premium' })).status).toBe(400);
    expect((await visits.post(path, { ...twitter, tier: 'enterprise' })).status).toBe(201);
  });

  test('is of no type that v2 does not know', async () => {
    const { visits, path } = await scene();
    for (const type of ['wechat', 'fcm', 'api', 'toString', 7]) {
      expect(titles(await visits.post(path, { type }))).toEqual([400, 'Invalid integration type']);
    }
  });

  test('hides all credentials, or shows those that are not marked as write-only', async () => {
    const { emulator, visits, path } = await scene();
    const line = { type: 'line', channelId: 'id', channelSecret: 'secret' };
    const { integration } = (await visits.post(path, line)).body;
    expect(integration).toMatchObject({ channelId: 'id' });
    expect(integration).not.toHaveProperty('channelSecret');
    emulator.switches.unmarkedSecrets = 'shown';
    const shown = (await visits.get(`${path}/${integration.id}`)).body.integration;
    expect(shown).toMatchObject({ channelId: 'id', channelSecret: 'secret' });
  });

  test('of type web may exist twice, and its form before a conversation is checked', async () => {
    const { visits, path } = await scene();
    const form = {
      enabled: true,
      fields: [{ type: 'email', name: 'email', label: 'Email', placeholder: 'you@' }],
    };
    const first = await visits.post(path, { type: 'web', prechatCapture: form });
    expect(first.body.integration).toMatchObject({ prechatCapture: form, brandColor: '65758e' });
    expect((await visits.post(path, { type: 'web' })).status).toBe(201);
    const bad = { enabled: 'yes', fields: [{ type: 'colour', label: '' }] };
    expect(
      titles(await visits.patch(`${path}/${first.body.integration.id}`, { prechatCapture: bad })),
    ).toEqual([
      400,
      '.prechatCapture.enabled: should be boolean',
      ".prechatCapture.fields[0]: should have required property 'name'",
      '.prechatCapture.fields[0].type: should be equal to one of the allowed values',
      '.prechatCapture.fields[0].label: should NOT be shorter than 1 characters',
    ]);
  });

  test('lets only documented fields be changed', async () => {
    const { visits, path } = await scene();
    const { integration } = (await visits.post(path, { type: 'line', channelId: 'id' })).body;
    const own = `${path}/${integration.id}`;
    expect(titles(await visits.patch(own, { channelId: 'other' }))).toEqual([
      400,
      '.channelId: cannot be updated',
    ]);
    expect((await visits.patch(own, { displayName: 'x'.repeat(101) })).status).toBe(400);
    const { body } = await visits.patch(own, { displayName: 'named', showAIDisclaimer: false });
    expect(body.integration).toMatchObject({
      displayName: 'named',
      showAIDisclaimer: false,
      channelId: 'id',
    });
  });

  test('made by an SDK in the admin pages cannot be deleted', async () => {
    const { emulator, visits, path } = await scene();
    const { integration } = (await visits.post(path, { type: 'web' })).body;
    const [app] = emulator.store.apps.values();
    const record = app?.integrations.get(integration.id);
    if (record === undefined) throw new Error('no integration');
    record.madeInAdminCenter = true;
    expect(titles(await visits.delete(`${path}/${integration.id}`))).toEqual([
      400,
      'SDK integrations configured on Admin Center cannot be deleted',
    ]);
  });

  test('is listed in pages and by type', async () => {
    const { visits, path } = await scene();
    for (const { type, needs } of CHANNELS) await visits.post(path, { type, ...needs });
    const first = (await visits.get(`${path}?page[size]=10`)).body;
    const rest = (await visits.get(`${path}?page[size]=10&page[after]=${first.meta.afterCursor}`)).body;
    const types = [...first.integrations, ...rest.integrations].map(({ type }) => type);
    expect(types).toEqual(CHANNELS.map(({ type }) => type));
    const some = (await visits.get(`${path}?filter[types]=viber,web`)).body.integrations;
    expect(some.map(({ type }) => type)).toEqual(['web', 'viber']);
  });

  test('that v1.1 made with a type of its own is shown with what all have in common', async () => {
    const { visits, app, path } = await scene();
    const old = { type: 'fcm', serverKey: 'k', senderId: 's' };
    const made = (await visits.post(`${app.replace('/v2', '/v1.1')}/integrations`, old)).body.integration;
    const { integrations } = (await visits.get(path)).body;
    expect(integrations).toEqual([{ id: made._id, type: 'fcm', status: 'active' }]);
  });
});

test('the keys of an integration exist for custom ones only, ten at most', async () => {
  const { visits, path } = await scene();
  const { integration: line } = (await visits.post(path, { type: 'line' })).body;
  const webhooks = [{ target: 'https://example.test', triggers: ['conversation:message'] }];
  const { integration } = (await visits.post(path, { type: 'custom', webhooks })).body;
  expect(titles(await visits.post(`${path}/${line.id}/keys`, { displayName: 'k' }))).toEqual([
    400,
    'API keys are available only for custom integrations',
  ]);
  const keys = `${path}/${integration.id}/keys`;
  const { key } = (await visits.post(keys, { displayName: 'k' })).body;
  expect((await visits.get(`${keys}/${key.id}`)).body.key).toEqual(key);
  for (let count = 1; count < 10; count++) await visits.post(keys, { displayName: 'k' });
  expect((await visits.post(keys, { displayName: 'more' })).status).toBe(400);
  expect((await visits.delete(`${keys}/${key.id}`)).status).toBe(200);
  expect((await visits.get(keys)).body.keys).toHaveLength(9);
});

describe('a switchboard', () => {
  async function withBots(
    ...names: readonly string[]
  ): Promise<Scene & { board: string; entries: string[] }> {
    return withBotsUnder({}, ...names);
  }

  async function withBotsUnder(
    switches: NonNullable<EmulatorOptions['switches']>,
    ...names: readonly string[]
  ): Promise<Scene & { board: string; entries: string[] }> {
    const here = await scene({ switches });
    const { switchboard } = (await here.visits.post(`${here.app}/switchboards`)).body;
    const board = `${here.app}/switchboards/${switchboard.id}`;
    const entries = [];
    for (const name of names) {
      const webhooks = [{ target: 'https://example.test', triggers: ['conversation:message'] }];
      const { integration } = (await here.visits.post(here.path, { type: 'custom', webhooks })).body;
      const body = { name, integrationId: integration.id };
      const made = await here.visits.post(`${board}/switchboardIntegrations`, body);
      expect(made.status).toBe(201);
      entries.push(made.body.switchboardIntegration.id);
    }
    return { ...here, board, entries };
  }

  test('exists once per app, and begins disabled', async () => {
    const { visits, app } = await scene();
    const { status, body } = await visits.post(`${app}/switchboards`);
    expect([status, body.switchboard]).toEqual([201, { id: body.switchboard.id, enabled: false }]);
    expect(titles(await visits.post(`${app}/switchboards`))).toEqual([
      400,
      'Only one switchboard can be created per app',
    ]);
    expect((await visits.get(`${app}/switchboards`)).body.switchboards).toEqual([body.switchboard]);
    expect((await visits.delete(`${app}/switchboards/${body.switchboard.id}`)).status).toBe(200);
    expect((await visits.get(`${app}/switchboards`)).body.switchboards).toEqual([]);
    expect(codes(await visits.patch(`${app}/switchboards/${body.switchboard.id}`, {}))).toEqual([
      404,
      'switchboard_not_found',
    ]);
  });

  test('is enabled only with somebody to answer first', async () => {
    const { visits, board, entries } = await withBots('bot');
    expect(codes(await visits.patch(board, { enabled: true }))).toEqual([
      404,
      'switchboard_integration_not_found',
    ]);
    const body = { enabled: true, defaultSwitchboardIntegrationId: entries[0] };
    expect((await visits.patch(board, body)).body.switchboard).toMatchObject(body);
    const unknown = { defaultSwitchboardIntegrationId: '0'.repeat(24) };
    expect(codes(await visits.patch(board, unknown))).toEqual([404, 'switchboard_integration_not_found']);
  });

  test('hands conversations from one integration to the next', async () => {
    const { visits, board, entries } = await withBots('bot', 'agents');
    const [bot, agents] = entries;
    const own = `${board}/switchboardIntegrations/${bot}`;
    const change = {
      nextSwitchboardIntegrationId: agents,
      messageHistoryCount: 5,
      deliverStandbyEvents: false,
    };
    const changed = (await visits.patch(own, change)).body.switchboardIntegration;
    expect(changed).toMatchObject({ name: 'bot', integrationType: 'custom', ...change });
    const unset = { nextSwitchboardIntegrationId: null, messageHistoryCount: null };
    const after = (await visits.patch(own, unset)).body.switchboardIntegration;
    expect(Object.keys(after)).not.toContain('nextSwitchboardIntegrationId');
    const { switchboardIntegrations } = (await visits.get(`${board}/switchboardIntegrations`)).body;
    expect(switchboardIntegrations.map(({ name }) => name)).toEqual(['bot', 'agents']);
  });

  test('keeps an integration that others need', async () => {
    const { visits, board, entries } = await withBots('bot', 'agents', 'idle');
    const [bot, agents, idle] = entries;
    const own = (id = ''): string => `${board}/switchboardIntegrations/${id}`;
    await visits.patch(own(bot), { nextSwitchboardIntegrationId: agents });
    await visits.patch(board, { defaultSwitchboardIntegrationId: bot });
    expect((await visits.delete(own(bot))).status).toBe(400);
    expect((await visits.delete(own(agents))).status).toBe(400);
    expect((await visits.delete(own(idle))).status).toBe(200);
  });

  test('refuses bad entries, doubled names and an eleventh', async () => {
    const { visits, board } = await withBots('bot');
    const path = `${board}/switchboardIntegrations`;
    const integrationType = 'zd:agentWorkspace';
    const bad = [
      { integrationType },
      { name: 'two words', integrationType },
      { name: 'bot', integrationType },
      { name: 'neither' },
      { name: 'both', integrationType, integrationId: '0'.repeat(24) },
      { name: 'much', integrationType, messageHistoryCount: 11 },
    ];
    for (const body of bad) expect((await visits.post(path, body)).status).toBe(400);
    const unknown = { name: 'unknown', integrationId: '0'.repeat(24) };
    expect(codes(await visits.post(path, unknown))).toEqual([404, 'integration_not_found']);
    for (let at = 1; at < 10; at++) {
      expect((await visits.post(path, { name: `zd-${at}`, integrationType })).status).toBe(201);
    }
    expect(codes(await visits.post(path, { name: 'more', integrationType }))).toEqual([
      400,
      'too_many_switchboard_integrations',
    ]);
  });

  test('takes one name twice where a switch says so', async () => {
    const { visits, board, entries } = await withBotsUnder({ switchboardNames: 'any' }, 'bot', 'agents');
    const path = `${board}/switchboardIntegrations`;
    const integrationType = 'zd:agentWorkspace';
    expect((await visits.post(path, { name: 'bot', integrationType })).status).toBe(201);
    expect((await visits.patch(`${path}/${entries[1]}`, { name: 'bot' })).status).toBe(200);
  });

  test('keeps an integration that is on it', async () => {
    const { visits, path, board, entries } = await withBots('bot');
    const entry = `${board}/switchboardIntegrations`;
    const [shown] = (await visits.get(entry)).body.switchboardIntegrations;
    const integration = `${path}/${shown?.integrationId}`;
    expect(titles(await visits.delete(integration))).toEqual([400, 'Integration is in use by a switchboard']);
    expect((await visits.delete(integration.replace('/v2/', '/v1.1/'))).status).toBe(400);
    await visits.delete(`${entry}/${entries[0]}`);
    expect((await visits.delete(integration)).status).toBe(200);
  });

  test('tells each channel who answers first, and lets a channel have its own', async () => {
    const { visits, path, board, entries } = await withBots('bot', 'agents');
    const [bot, agents] = entries;
    await visits.patch(board, { enabled: true, defaultSwitchboardIntegrationId: bot });
    const { integration } = (await visits.post(path, { type: 'web' })).body;
    const own = `${path}/${integration.id}`;
    const responder = async (): Promise<unknown> =>
      (await visits.get(own)).body.integration['defaultResponder'];
    expect(await responder()).toMatchObject({ name: 'bot', inherited: true });
    await visits.patch(own, { defaultResponderId: agents });
    expect(await responder()).toMatchObject({ name: 'agents', inherited: false });
    expect((await visits.get(own)).body.integration).not.toHaveProperty('defaultResponderId');
    await visits.patch(own, { defaultResponderId: null });
    expect(await responder()).toMatchObject({ name: 'bot', inherited: true });
    expect((await visits.patch(own, { defaultResponderId: '0'.repeat(24) })).status).toBe(404);
  });

  test('shows who answers first when it is read, and after a write where a switch says so', async () => {
    for (const defaultResponder of ['reads', 'always'] as const) {
      const { visits, path, board, entries } = await withBotsUnder({ defaultResponder }, 'bot');
      await visits.patch(board, { enabled: true, defaultSwitchboardIntegrationId: entries[0] });
      const created = (await visits.post(path, { type: 'web' })).body.integration;
      const changed = (await visits.patch(`${path}/${created.id}`, { displayName: 'site' })).body.integration;
      const read = (await visits.get(`${path}/${created.id}`)).body.integration;
      const [listed] = (await visits.get(`${path}?filter[types]=web`)).body.integrations;
      expect([created, changed, read, listed].map((one) => one?.['defaultResponder'] !== undefined)).toEqual(
        defaultResponder === 'reads' ? [false, false, true, true] : [true, true, true, true],
      );
    }
  });

  test('loses an integration that is deleted where a switch says so, and is disabled without its first one', async () => {
    const { visits, app, path, board, entries } = await withBotsUnder(
      { standingIntegration: 'removed' },
      'bot',
      'agents',
    );
    await visits.patch(board, { enabled: true, defaultSwitchboardIntegrationId: entries[0] });
    const { switchboardIntegrations } = (await visits.get(`${board}/switchboardIntegrations`)).body;
    await visits.delete(`${path}/${switchboardIntegrations[0]?.integrationId}`);
    expect((await visits.get(`${board}/switchboardIntegrations`)).body.switchboardIntegrations).toHaveLength(
      1,
    );
    const { switchboards } = (await visits.get(`${app}/switchboards`)).body;
    expect(switchboards.map((shown) => Object.keys(shown))).toEqual([['id', 'enabled']]);
    expect(switchboards[0]?.['enabled']).toBe(false);
  });
});
