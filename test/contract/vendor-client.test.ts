/** The vendor's own v2 client, unchanged, at work against the emulator. */

import Sunco from 'sunshine-conversations-client';
import { describe, expect, test } from 'vitest';
import type { Emulator } from '../../src/emulator/server.ts';
import { receiver, running } from '../emulator/visitor.ts';

const UNKNOWN = '65f1a2b3c4d5e6f708192a3b';

/** What one caller can do. */
interface Client {
  readonly apps: Sunco.AppsApi;
  readonly keys: Sunco.AppKeysApi;
  readonly integrations: Sunco.IntegrationsApi;
  readonly webhooks: Sunco.WebhooksApi;
  readonly integrationKeys: Sunco.CustomIntegrationApiKeysApi;
  readonly users: Sunco.UsersApi;
  readonly conversations: Sunco.ConversationsApi;
  readonly messages: Sunco.MessagesApi;
}

function clientOf({ url, keyId, keySecret }: Pick<Emulator, 'url' | 'keyId' | 'keySecret'>): Client {
  const client = new Sunco.ApiClient();
  client.basePath = url;
  Object.assign(client.authentications.basicAuth, { username: keyId, password: keySecret });
  return {
    apps: new Sunco.AppsApi(client),
    keys: new Sunco.AppKeysApi(client),
    integrations: new Sunco.IntegrationsApi(client),
    webhooks: new Sunco.WebhooksApi(client),
    integrationKeys: new Sunco.CustomIntegrationApiKeysApi(client),
    users: new Sunco.UsersApi(client),
    conversations: new Sunco.ConversationsApi(client),
    messages: new Sunco.MessagesApi(client),
  };
}

async function appClient(emulator: Emulator, appId: string): Promise<Client> {
  const { key } = await clientOf(emulator).keys.createAppKey(appId, { displayName: 'its own' });
  return clientOf({ url: emulator.url, keyId: key.id, keySecret: key.secret });
}

/** An app with one custom integration, made by the account's own key. */
async function withWebhook(emulator: Emulator): Promise<{
  readonly appId: string;
  readonly integration: Sunco.Integration;
  readonly webhook: Sunco.Webhook;
}> {
  const sunco = clientOf(emulator);
  const { app } = await sunco.apps.createApp({ displayName: 'support' });
  const made = await sunco.integrations.createIntegrationWithHttpInfo(app.id, {
    type: 'custom',
    displayName: 'inbox',
    webhooks: [{ target: 'https://example.test/hook', triggers: ['conversation:message'] }],
  });
  const { integration } = made.response.body;
  const [webhook] = integration.webhooks ?? [];
  if (webhook === undefined) throw new Error('the integration came without its webhook');
  return { appId: app.id, integration, webhook };
}

/** What the client rejects with. */
const refused = (status: number, code: string): object =>
  expect.objectContaining({ status, body: { errors: [expect.objectContaining({ code })] } });

describe("the vendor's v2 client", () => {
  test('creates, reads, changes and deletes an app', async () => {
    const { apps } = clientOf(await running());
    const settings = { conversationRetentionSeconds: 3600, multiConvoEnabled: true };
    const { app } = await apps.createApp({ displayName: 'support', settings, metadata: { team: 'care' } });
    expect(app).toMatchObject({ displayName: 'support', settings, metadata: { team: 'care' } });
    expect(app.id).toMatch(/^[0-9a-f]{24}$/);

    const changed = await apps.updateApp(app.id, {
      displayName: 'help desk',
      settings: { echoPostback: true },
    });
    expect(changed.app).toMatchObject({
      displayName: 'help desk',
      settings: { ...settings, echoPostback: true },
    });
    expect(await apps.getApp(app.id)).toEqual(changed);

    await apps.deleteApp(app.id);
    await expect(apps.getApp(app.id)).rejects.toEqual(refused(404, 'app_not_found'));
  });

  test('pages through the apps of an account, forwards and back', async () => {
    const emulator = await running();
    const { apps } = clientOf(emulator);
    const ids = Array.from({ length: 60 }, (_, index) => emulator.store.addApp({ name: `app ${index}` }).id);
    // The client sends one member of `page` alone: a size for the first page, and a cursor with the default size of 25.
    const first = await apps.listApps({ page: { size: 10 } });
    expect(first.apps.map(({ id }) => id)).toEqual(ids.slice(0, 10));
    expect(first.meta).toMatchObject({ hasMore: true, afterCursor: ids[9] });
    const second = await apps.listApps({ page: { after: first.meta.afterCursor } });
    expect(second.apps.map(({ id }) => id)).toEqual(ids.slice(10, 35));
    expect(second.meta).toMatchObject({ hasMore: true, afterCursor: ids[34], beforeCursor: ids[10] });
    const last = await apps.listApps({ page: { after: second.meta.afterCursor } });
    expect(last.apps.map(({ id }) => id)).toEqual(ids.slice(35));
    expect(last.meta.hasMore).toBe(false);
    expect(last.meta.afterCursor).toBeUndefined();
    const back = await apps.listApps({ page: { before: second.meta.beforeCursor } });
    expect(back.apps.map(({ id }) => id)).toEqual(ids.slice(0, 10));
  });

  test('works with the keys of an app and gets their secrets with every read', async () => {
    const emulator = await running();
    const { apps, keys } = clientOf(emulator);
    const { app } = await apps.createApp({ displayName: 'support' });
    const { key } = await keys.createAppKey(app.id, { displayName: 'backend' });
    expect(key).toMatchObject({ displayName: 'backend', id: expect.stringMatching(/^app_[0-9a-f]{24}$/) });
    expect(key.secret).toMatch(/^[\w-]{86}$/);
    expect(await keys.listAppKeys(app.id)).toEqual({ keys: [key] });
    expect(await keys.getAppKey(app.id, key.id)).toEqual({ key });
    await keys.deleteAppKey(app.id, key.id);
    await expect(keys.getAppKey(app.id, key.id)).rejects.toEqual(refused(404, 'not_found'));
    expect(await keys.listAppKeys(app.id)).toEqual({ keys: [] });
  });

  test('makes a custom integration with its webhook and finds it again', async () => {
    const emulator = await running();
    const { integrations } = clientOf(emulator);
    const { appId, integration, webhook } = await withWebhook(emulator);
    expect(integration).toMatchObject({ type: 'custom', status: 'active', displayName: 'inbox' });
    expect(webhook).toMatchObject({
      version: 'v2',
      triggers: ['conversation:message'],
      secret: expect.stringMatching(/^[\w-]{86}$/),
      includeFullUser: false,
      includeFullSource: false,
    });
    const web = await integrations.createIntegrationWithHttpInfo(appId, { type: 'web', displayName: 'site' });
    const listed = await integrations.listIntegrationsWithHttpInfo(appId, { filter: { types: 'custom' } });
    expect(listed.response.body.integrations).toEqual([integration]);
    const all = await integrations.listIntegrationsWithHttpInfo(appId);
    expect(all.data.integrations.map(({ id }) => id)).toEqual([integration.id, web.data.integration.id]);

    await integrations.updateIntegration(appId, integration.id, { displayName: 'mailbox' });
    const read = await integrations.getIntegrationWithHttpInfo(appId, integration.id);
    expect(read.response.body.integration).toEqual({ ...integration, displayName: 'mailbox' });

    await integrations.deleteIntegration(appId, integration.id);
    await expect(integrations.getIntegrationWithHttpInfo(appId, integration.id)).rejects.toEqual(
      refused(404, 'integration_not_found'),
    );
  });

  test('changes a webhook as the app, not as the account', async () => {
    const emulator = await running();
    const { appId, integration, webhook } = await withWebhook(emulator);
    const change = { triggers: ['conversation:create', 'user:merge'], includeFullUser: true };
    await expect(
      clientOf(emulator).webhooks.updateWebhook(appId, integration.id, webhook.id, change),
    ).rejects.toEqual(refused(403, 'forbidden'));

    const { webhooks } = await appClient(emulator, appId);
    const changed = await webhooks.updateWebhook(appId, integration.id, webhook.id, change);
    expect(changed).toEqual({ webhook: { ...webhook, ...change } });
    expect(await webhooks.getWebhook(appId, integration.id, webhook.id)).toEqual(changed);
    expect(await webhooks.listWebhooks(appId, integration.id)).toEqual({ webhooks: [changed.webhook] });
    await expect(
      webhooks.createWebhook(appId, integration.id, {
        target: 'https://example.test/2',
        triggers: ['user:merge'],
      }),
    ).rejects.toEqual(refused(400, 'bad_request'));
    await webhooks.deleteWebhook(appId, integration.id, webhook.id);
    await expect(webhooks.getWebhook(appId, integration.id, webhook.id)).rejects.toEqual(
      refused(404, 'not_found'),
    );
  });

  test('gives a custom integration a key of its own, which sees that integration alone', async () => {
    const emulator = await running();
    const { appId, integration, webhook } = await withWebhook(emulator);
    const sunco = clientOf(emulator);
    const { key } = await sunco.integrationKeys.createCustomIntegrationKey(appId, integration.id, {
      displayName: 'receiver',
    });
    expect(key.id).toMatch(/^int_[0-9a-f]{24}$/);
    expect(await sunco.integrationKeys.listCustomIntegrationKeys(appId, integration.id)).toEqual({
      keys: [key],
    });
    const own = clientOf({ url: emulator.url, keyId: key.id, keySecret: key.secret });
    expect(await own.webhooks.listWebhooks(appId, 'me')).toEqual({ webhooks: [webhook] });
    await expect(own.apps.getApp(appId)).rejects.toEqual(refused(403, 'forbidden'));
    await sunco.integrationKeys.deleteCustomIntegrationKey(appId, integration.id, key.id);
    await expect(own.webhooks.listWebhooks(appId, 'me')).rejects.toEqual(refused(401, 'unauthorized'));
  });

  test('may change the app with its own key, and nothing beyond it', async () => {
    const emulator = await running();
    const { appId } = await withWebhook(emulator);
    const { apps, keys, integrations } = await appClient(emulator, appId);
    const changed = await apps.updateApp(appId, { displayName: 'help desk', metadata: { team: 'care' } });
    expect(await apps.getApp(appId)).toEqual(changed);
    expect((await integrations.listIntegrationsWithHttpInfo(appId)).data.integrations).toHaveLength(1);
    await expect(apps.listApps()).rejects.toEqual(refused(403, 'forbidden'));
    await expect(apps.createApp({ displayName: 'another' })).rejects.toEqual(refused(403, 'forbidden'));
    await expect(keys.listAppKeys(appId)).rejects.toEqual(refused(403, 'forbidden'));
    await expect(apps.deleteApp(appId)).rejects.toEqual(refused(403, 'forbidden'));
  });

  test('is told why it is refused', async () => {
    const emulator = await running();
    const { apps, keys, integrations } = clientOf(emulator);
    const { app } = await apps.createApp({ displayName: 'support' });
    await expect(apps.createApp({ displayName: 'x'.repeat(101) })).rejects.toEqual(
      refused(400, 'bad_request'),
    );
    await expect(apps.updateApp(app.id, { metadata: { long: 'x'.repeat(5000) } })).rejects.toMatchObject({
      body: { errors: [{ title: 'App metadata is limited to 4096 bytes in size.' }] },
    });
    await expect(apps.listApps({ page: { size: 101 } })).rejects.toEqual(refused(400, 'bad_request'));
    await expect(keys.createAppKey(UNKNOWN, { displayName: 'k' })).rejects.toEqual(
      refused(404, 'app_not_found'),
    );
    await expect(
      integrations.createIntegrationWithHttpInfo(app.id, { type: 'telepathy' }),
    ).rejects.toMatchObject({ body: { errors: [{ title: 'Invalid integration type' }] } });
    const two = [1, 2].map((n) => ({ target: `https://example.test/${n}`, triggers: ['user:merge'] }));
    await expect(
      integrations.createIntegrationWithHttpInfo(app.id, { type: 'custom', webhooks: two }),
    ).rejects.toMatchObject({
      body: { errors: [{ title: '.webhooks: should not have more than 1 items' }] },
    });
    const stranger = clientOf({ url: emulator.url, keyId: emulator.keyId, keySecret: 'x'.repeat(86) });
    await expect(stranger.apps.listApps()).rejects.toEqual(refused(401, 'unauthorized'));
  });

  test('learns nothing but "Bad request" about a target that does not answer HEAD', async () => {
    const emulator = await running({ switches: { headCheck: 'target-then-origin' } });
    const deaf = await receiver(() => 404);
    const { apps, integrations } = clientOf(emulator);
    const { app } = await apps.createApp({ displayName: 'support' });
    const webhooks = [{ target: `${deaf.url}/hook`, triggers: ['user:merge'] }];
    await expect(
      integrations.createIntegrationWithHttpInfo(app.id, { type: 'custom', webhooks }),
    ).rejects.toMatchObject({
      status: 400,
      body: { errors: [{ code: 'bad_request', title: 'Bad request' }] },
    });
    expect(deaf.seen).toEqual(['HEAD /hook', 'HEAD /']);
  });

  test('reaches the service under /sc as well', async () => {
    const emulator = await running();
    const { apps } = clientOf({ ...credentialsOf(emulator), url: `${emulator.url}/sc` });
    await apps.createApp({ displayName: 'support' });
    expect((await clientOf(emulator).apps.listApps()).apps).toHaveLength(1);
  });

  test('talks with a user', async () => {
    const emulator = await running();
    const { app } = await clientOf(emulator).apps.createApp({ displayName: 'support' });
    const { users, conversations, messages } = await appClient(emulator, app.id);
    const { user } = await users.createUser(app.id, { externalId: 'jane' });
    expect((await users.getUser(app.id, user.id)).user.externalId).toBe('jane');
    const participants = [{ userId: user.id }];
    const { conversation } = await conversations.createConversation(app.id, {
      type: 'personal',
      participants,
    });
    expect(conversation.isDefault).toBe(true);
    for (const [author, text] of [
      [{ type: 'user', userId: user.id }, 'Hi'],
      [{ type: 'business', displayName: 'Bot' }, 'Hello'],
    ] as const) {
      const posted = await messages.postMessage(app.id, conversation.id, {
        author,
        content: { type: 'text', text },
      });
      expect(posted.messages).toMatchObject([{ author, content: { text } }]);
    }
    const listed = await messages.listMessages(app.id, conversation.id);
    expect(listed.messages.map(({ content }) => content.text)).toEqual(['Hi', 'Hello']);
    expect(listed.meta.hasMore).toBe(false);
  });
});

function credentialsOf({ keyId, keySecret }: Emulator): Pick<Emulator, 'keyId' | 'keySecret'> {
  return { keyId, keySecret };
}
