/** Messages that are posted reach the webhooks that subscribe to them, as the vendor would deliver them. */

import { describe, expect, test } from 'vitest';
import type { Emulator, EmulatorOptions } from '../../src/emulator/server.ts';
import { bot } from './bot.ts';
import { running, type Visitor, visitor } from './visitor.ts';

const ID = expect.stringMatching(/^[0-9a-f]{24}$/);
const DATE = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
const HELLO = { type: 'text', text: 'Hello' };

interface Place {
  readonly emulator: Emulator;
  readonly visits: Visitor;
  readonly app: string;
  /** Creates a webhook of v1.1, and gives its secret. */
  readonly webhook: (body: object) => Promise<string>;
  /** Creates a webhook of v2, and gives its secret. */
  readonly webhookInV2: (body: object) => Promise<string>;
  /** Says something as the user Jane, who is created first. */
  readonly say: (text: string) => Promise<void>;
}

/** An app with a user. */
async function place(options: EmulatorOptions = {}): Promise<Place> {
  const emulator = await running(options);
  const { id } = emulator.store.addApp({ name: 'support' });
  const visits = visitor(emulator);
  const user = { userId: 'jane', givenName: 'Jane', email: 'jane@acme.example', properties: { vip: true } };
  await visits.post(`/v1.1/apps/${id}/appusers`, user);
  return {
    emulator,
    visits,
    app: id,
    webhook: async (body) => (await visits.post(`/v1.1/apps/${id}/webhooks`, body)).body.webhook.secret,
    webhookInV2: async (body) => {
      const made = await visits.post(`/v2/apps/${id}/integrations`, { type: 'custom', webhooks: [body] });
      return made.body.integration.webhooks[0]?.secret ?? '';
    },
    say: async (text) => {
      const sent = { role: 'appUser', type: 'text', text };
      expect((await visits.post(`/v1.1/apps/${id}/appusers/jane/messages`, sent)).status).toBe(201);
    },
  };
}

/** The states of all deliveries, once none is pending. */
async function settled(emulator: Emulator): Promise<unknown[]> {
  const pending = () => emulator.deliveries.filter(({ state }) => state === 'pending');
  await expect.poll(pending, { timeout: 10_000 }).toEqual([]);
  return emulator.deliveries.map(({ state, attempts, reason }) => [state, attempts, reason]);
}

describe('a webhook of v1.1', () => {
  test('is posted the message with its user, and the secret', async () => {
    const { received, url } = await bot();
    const { app, say, webhook } = await place();
    const secret = await webhook({ target: `${url}/smooch?a=1`, triggers: ['message:appUser'] });
    await say('Hello');
    const [posted] = await received(1);
    expect(posted?.path).toBe('/smooch?a=1');
    expect(posted?.headers).toMatchObject({ 'content-type': 'application/json', 'x-api-key': secret });
    expect(posted?.body).toEqual({
      trigger: 'message:appUser',
      version: 'v1.1',
      app: { _id: app },
      appUser: {
        _id: ID,
        userId: 'jane',
        givenName: 'Jane',
        signedUpAt: DATE,
        properties: { vip: true },
        conversationStarted: true,
      },
      conversation: { _id: ID },
      messages: [
        {
          _id: ID,
          role: 'appUser',
          authorId: ID,
          name: 'Jane',
          ...HELLO,
          received: expect.any(Number),
          source: { type: 'api' },
        },
      ],
    });
  });

  test('gets the full user where it wants it, and the start of the conversation', async () => {
    const { received, url } = await bot();
    const { say, webhook } = await place();
    await webhook({ target: url, triggers: ['conversation:start'], includeFullAppUser: true });
    for (const text of ['one', 'two']) await say(text);
    const [posted] = await received(1);
    expect(posted?.body).toMatchObject({
      trigger: 'conversation:start',
      appUser: { email: 'jane@acme.example', clients: [] },
      source: { type: 'api' },
      timestamp: expect.any(Number),
    });
    expect(posted?.body).not.toHaveProperty('messages');
  });

  test.each([
    [['message'], ['message:appUser', 'message:appMaker']],
    [['*'], ['conversation:start', 'message:appUser', 'message:appMaker']],
    [
      ['message:appMaker', 'conversation:start'],
      ['conversation:start', 'message:appMaker'],
    ],
    [['postback', 'conversation:read'], []],
  ])('that listens to %s gets %s', async (triggers, expected) => {
    const { received, url } = await bot();
    const { app, emulator, say, visits, webhook } = await place();
    await webhook({ target: url, triggers });
    await say('Hello');
    await visits.post(`/v1.1/apps/${app}/appusers/jane/messages`, { role: 'appMaker', ...HELLO });
    expect(emulator.deliveries.map(({ trigger }) => trigger)).toEqual(expected);
    const posted = await received(expected.length);
    expect(posted.map(({ body }) => body['trigger'])).toEqual(expected);
  });
});

describe('a webhook of v2', () => {
  test('is posted the message as an event, and the secret', async () => {
    const { received, url } = await bot();
    const { app, emulator, say, webhookInV2 } = await place();
    const secret = await webhookInV2({ target: url, triggers: ['conversation:message'] });
    await say('Hello');
    const [posted] = await received(1);
    expect(posted?.headers['x-api-key']).toBe(secret);
    expect(posted?.body).toEqual({
      app: { id: app },
      webhook: { id: emulator.deliveries[0]?.webhookId, version: 'v2' },
      events: [
        {
          id: ID,
          createdAt: DATE,
          type: 'conversation:message',
          payload: {
            conversation: { id: ID, type: 'personal' },
            message: {
              id: emulator.deliveries[0]?.messageId,
              received: DATE,
              author: {
                type: 'user',
                userId: ID,
                displayName: 'Jane',
                user: { id: ID, externalId: 'jane', authenticated: false },
              },
              content: HELLO,
              source: { type: 'api:conversations' },
            },
          },
        },
      ],
    });
  });

  test('gets the full user and source where it wants them, and why a conversation was created', async () => {
    const { received, url } = await bot();
    const { say, webhookInV2 } = await place();
    await webhookInV2({
      target: url,
      triggers: ['conversation:create', 'conversation:message'],
      includeFullUser: true,
      includeFullSource: true,
    });
    await say('Hello');
    const user = { profile: { givenName: 'Jane', email: 'jane@acme.example' }, metadata: { vip: true } };
    const source = { type: 'api:conversations', client: null, device: null };
    expect((await received(2)).map(({ body }) => body['events'])).toMatchObject([
      [{ type: 'conversation:create', payload: { creationReason: 'message', source, user } }],
      [{ type: 'conversation:message', payload: { message: { author: { user }, source } } }],
    ]);
  });

  test('gets nothing while its integration stands by and wants nothing then', async () => {
    const { received, url } = await bot();
    const { app, emulator, say, visits, webhookInV2 } = await place();
    for (const name of ['first', 'second', 'third']) {
      await webhookInV2({ target: `${url}/${name}`, triggers: ['conversation:message'] });
    }
    const board = `/v2/apps/${app}/switchboards/${(await visits.post(`/v2/apps/${app}/switchboards`)).body.switchboard.id}`;
    const { integrations } = (await visits.get(`/v2/apps/${app}/integrations`)).body;
    const entries = [];
    for (const [at, { id: integrationId }] of integrations.entries()) {
      const entry = { name: `entry-${at}`, integrationId, deliverStandbyEvents: at === 1 };
      entries.push(
        (await visits.post(`${board}/switchboardIntegrations`, entry)).body.switchboardIntegration,
      );
    }
    await visits.patch(board, { enabled: true, defaultSwitchboardIntegrationId: entries[0]?.id });
    await say('Hello');
    const posted = await received(2);
    expect(posted.map(({ path }) => path).toSorted()).toEqual(['/first', '/second']);
    expect(posted[0]?.body['events']).toMatchObject([
      {
        payload: { conversation: { activeSwitchboardIntegration: { id: entries[0]?.id, name: 'entry-0' } } },
      },
    ]);
    await visits.patch(board, { enabled: false });
    await say('Hello again');
    expect(emulator.deliveries).toHaveLength(5);
  });
});

describe('a delivery', () => {
  test('goes to the webhooks of its own app alone, each in its generation', async () => {
    const { received, url } = await bot();
    const { emulator, say, webhook, webhookInV2 } = await place();
    await webhook({ target: `${url}/old`, triggers: ['message'] });
    await webhookInV2({ target: `${url}/new`, triggers: ['conversation:message'] });
    const other = emulator.store.addApp({ name: 'shop' });
    emulator.store.addWebhook(other, { version: 'v1.1', target: `${url}/other`, triggers: ['*'] });
    await say('Hello');
    const posted = await received(2);
    const versions = posted.map(({ path, body }) => [path, body['version'] ?? 'v2']);
    expect(versions.toSorted()).toEqual([
      ['/new', 'v2'],
      ['/old', 'v1.1'],
    ]);
  });

  test('keeps the order of the messages, also to a target that answers late', async () => {
    const { received, url } = await bot();
    const { say, webhook } = await place();
    await webhook({ target: url });
    const texts = Array.from({ length: 20 }, (_, at) => `text ${at}`);
    for (const text of texts) await say(text);
    const posted = await received(20);
    expect(posted.map(({ body }) => (body['messages'] as { text: string }[])[0]?.text)).toEqual(texts);
  });

  test('is tried again with the same body, five times at most', async () => {
    const statuses = [500, 302, 429, 200];
    const { posted, url } = await bot((n) => statuses[n - 1] ?? 503);
    const { emulator, say, webhook } = await place({ switches: { deliveryPause: 0 } });
    await webhook({ target: url });
    await say('one');
    expect(await settled(emulator)).toEqual([['delivered', statuses, undefined]]);
    expect(new Set(posted.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    await say('two');
    expect((await settled(emulator))[1]).toEqual(['failed', [503, 503, 503, 503, 503], 'Out of attempts.']);
    expect(posted).toHaveLength(9);
  });

  test.each([400, 401, 403, 404, 406])('is not tried again after a %i', async (status) => {
    const { posted, url } = await bot(() => status);
    const { emulator, say, webhook } = await place({ switches: { deliveryPause: 0 } });
    await webhook({ target: url });
    await say('Hello');
    expect(await settled(emulator)).toEqual([['failed', [status], `${status} is final.`]]);
    expect(posted).toHaveLength(1);
  });

  test('waits for its next attempt while later messages go on, and says why it waits', async () => {
    const { received, url } = await bot((n) => (n === 1 ? 503 : 200));
    const { emulator, say, webhook } = await place();
    await webhook({ target: url });
    for (const text of ['one', 'two']) await say(text);
    await received(2);
    const states = () => emulator.deliveries.map(({ state }) => state);
    await expect.poll(states, { timeout: 10_000 }).toEqual(['pending', 'delivered']);
    expect(emulator.deliveries[0]?.attempts).toEqual([503]);
  });

  test('to nobody fails with the reason', async () => {
    const { emulator, say, webhook } = await place({ switches: { deliveryPause: 0 } });
    for (const target of ['http://127.0.0.1:1/smooch', 'http://%E0%A4%A@127.0.0.1:1'])
      await webhook({ target });
    await say('Hello');
    const five = (reason: string): string[] => Array.from({ length: 5 }, () => reason);
    expect(await settled(emulator)).toEqual([
      ['failed', five('ECONNREFUSED'), 'Out of attempts.'],
      ['failed', five('URI malformed'), 'Out of attempts.'],
    ]);
  });

  test('ends when its webhook is deleted', async () => {
    const { received, url } = await bot(() => 503);
    const { app, emulator, say, visits, webhook } = await place({ switches: { deliveryPause: 1 } });
    await webhook({ target: url });
    await say('Hello');
    await received(1);
    await visits.delete(`/v1.1/apps/${app}/webhooks/${emulator.deliveries[0]?.webhookId}`);
    expect(await settled(emulator)).toEqual([['skipped', [503], 'The webhook was deleted.']]);
  });

  test('leaves this machine only where a switch allows it', async () => {
    const { received, url } = await bot();
    const { emulator, say, visits, webhook } = await place();
    // It leads here, but is none of the addresses that say so.
    const elsewhere = url.replace('127.0.0.1', '0.0.0.0');
    for (const target of [`${elsewhere}/?key=secret`, 'https://localhost.acme.example/smooch']) {
      await webhook({ target });
    }
    await say('one');
    const skipped = [
      'skipped',
      [],
      'The target is not on this machine; the switch deliveries=anywhere allows it.',
    ];
    expect(await settled(emulator)).toEqual([skipped, skipped]);
    expect(JSON.stringify(emulator.deliveries)).not.toContain('secret');
    await visits.delete(
      `/v1.1/apps/${emulator.deliveries[1]?.appId}/webhooks/${emulator.deliveries[1]?.webhookId}`,
    );
    await visits.post('/_emulator/switches', { deliveries: 'anywhere' });
    await say('two');
    await received(1);
  });

  test('is one of a thousand that wait at most', async () => {
    const { url } = await bot(() => undefined);
    const { app, emulator, visits } = await place();
    const support = emulator.store.apps.get(app);
    if (support === undefined) throw new Error('no app');
    for (let at = 0; at < 10; at++) {
      emulator.store.addWebhook(support, { version: 'v1.1', target: `${url}/${at}`, triggers: ['message'] });
    }
    for (let at = 0; at <= 100; at++) {
      await visits.post(`/v1.1/apps/${app}/appusers/jane/messages`, { role: 'appUser', ...HELLO });
    }
    const states = emulator.deliveries.map(({ state }) => state);
    expect(states.filter((state) => state === 'dropped')).toHaveLength(10);
    expect(states).toHaveLength(1000);
  });

  test('ends with the emulator, whatever it waits for', async () => {
    const silent = await bot(() => undefined);
    const failing = await bot(() => 503);
    const { emulator, say, webhook } = await place();
    for (const { url } of [silent, failing]) await webhook({ target: url });
    for (const text of ['one', 'two']) await say(text);
    await silent.received(1);
    await failing.received(2);
    await emulator.close();
    expect(silent.posted).toHaveLength(1);
    expect(emulator.deliveries.map(({ state }) => state)).toEqual(Array.from({ length: 4 }, () => 'pending'));
  });
});

describe('the log of deliveries', () => {
  test('is shown and cleared by the admin endpoint, and told as it grows', async () => {
    const { url } = await bot((n) => (n === 1 ? 503 : 200));
    const told: string[] = [];
    const { app, emulator, say, visits, webhook } = await place({
      switches: { deliveryPause: 0 },
      onDelivery: ({ n, state, attempts }) => told.push(`${n} ${state} ${attempts.join()}`),
    });
    await webhook({ target: `${url}/smooch?key=secret` });
    await say('Hello');
    await settled(emulator);
    expect(told).toEqual(['1 pending 503', '1 delivered 503,200']);
    const { deliveries } = (await visits.get('/_emulator/deliveries')).body;
    expect(deliveries).toEqual([
      {
        n: 1,
        appId: app,
        webhookId: ID,
        target: `${url}/smooch`,
        trigger: 'message:appUser',
        messageId: ID,
        state: 'delivered',
        attempts: [503, 200],
      },
    ]);
    await visits.delete('/_emulator/deliveries');
    expect((await visits.get('/_emulator/deliveries')).body['deliveries']).toEqual([]);
  });
});
