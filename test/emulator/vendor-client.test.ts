/** The vendor's own v1.1 client, unchanged, at work against the emulator. */

import { decode } from 'jsonwebtoken';
import Smooch from 'smooch-core';
import { describe, expect, test } from 'vitest';
import type { Emulator } from '../../src/emulator/server.ts';
import { running } from './visitor.ts';

function accountClient(emulator: Emulator): Smooch {
  const { keyId, keySecret: secret, url: serviceUrl } = emulator;
  return new Smooch({ keyId, secret, scope: 'account', serviceUrl });
}

async function appClient(emulator: Emulator, appId: string): Promise<Smooch> {
  const { key } = await accountClient(emulator).apps.keys.create(appId, 'its own');
  return new Smooch({ keyId: key._id, secret: key.secret, scope: 'app', serviceUrl: emulator.url });
}

describe("the vendor's v1.1 client", () => {
  test('creates, reads, changes and deletes an app', async () => {
    const smooch = accountClient(await running());
    const { app } = await smooch.apps.create('support', { echoPostback: true }, { team: 'help' });
    expect(app).toMatchObject({ name: 'support', metadata: { team: 'help' } });
    expect(app.appToken).toMatch(/^[a-z0-9]{25}$/);
    expect(app.settings).toEqual({ maskCreditCardNumbers: true, useAnimalNames: false, echoPostback: true });

    await smooch.apps.update(app._id, { name: 'help desk' });
    const read = await smooch.apps.get(app._id);
    expect(read.app).toEqual({ ...app, name: 'help desk' });

    expect(await smooch.apps.delete(app._id)).toEqual({});
    await expect(smooch.apps.get(app._id)).rejects.toMatchObject({ code: 'app_not_found' });
  });

  test('pages through the apps of an account', async () => {
    const smooch = accountClient(await running());
    for (const name of ['a', 'b', 'c', 'd', 'e']) await smooch.apps.create(name);
    const pages = [await smooch.apps.list(2), await smooch.apps.list(2, 2), await smooch.apps.list(2, 4)];
    expect(pages.map(({ apps }) => apps.map(({ name }) => name))).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
    expect(pages.map(({ hasMore }) => hasMore)).toEqual([true, true, false]);
    expect(pages.map(({ offset }) => offset)).toEqual([0, 2, 4]);
  });

  test('works with the keys of an app and gets their secrets with every read', async () => {
    const smooch = accountClient(await running());
    const { app } = await smooch.apps.create('support');
    const { key } = await smooch.apps.keys.create(app._id, 'backend');
    expect(key._id).toMatch(/^app_[0-9a-f]{24}$/);
    expect(key.secret).toMatch(/^[\w-]{86}$/);
    expect((await smooch.apps.keys.list(app._id)).keys).toEqual([key]);
    expect((await smooch.apps.keys.get(app._id, key._id)).key).toEqual(key);

    const { jwt } = await smooch.apps.keys.getJwt(app._id, key._id);
    expect(decode(jwt, { complete: true })).toMatchObject({
      header: { alg: 'HS256', typ: 'JWT', kid: key._id },
      payload: { scope: 'app' },
    });

    await smooch.apps.keys.delete(app._id, key._id);
    expect((await smooch.apps.keys.list(app._id)).keys).toEqual([]);
    await expect(smooch.apps.keys.get(app._id, key._id)).rejects.toMatchObject({ code: 'not_found' });
  });

  test('uses the token that the service made for an app key', async () => {
    const emulator = await running();
    const smooch = accountClient(emulator);
    const { app } = await smooch.apps.create('support');
    const { key } = await smooch.apps.keys.create(app._id, 'backend');
    const { jwt } = await smooch.apps.keys.getJwt(app._id, key._id);
    const asApp = new Smooch({ jwt, serviceUrl: emulator.url });
    expect(await asApp.webhooks.list()).toEqual({ webhooks: [] });
    await smooch.apps.keys.delete(app._id, key._id);
    await expect(asApp.webhooks.list()).rejects.toMatchObject({ code: 'unauthorized' });
  });

  test('works with webhooks, with the account key and with an app key on the short path', async () => {
    const emulator = await running();
    const smooch = accountClient(emulator);
    const { app } = await smooch.apps.create('support');
    const { webhook } = await smooch.webhooks.create(app._id, { target: 'https://example.test/hook' });
    expect(webhook).toMatchObject({ triggers: ['message'], version: 'v1.1', includeClient: false });
    expect(webhook.secret).toMatch(/^[\w-]{86}$/);

    const asApp = await appClient(emulator, app._id);
    const triggers = ['message:appUser', 'postback'];
    const changed = await asApp.webhooks.update(webhook._id, { triggers, includeClient: true });
    expect(changed.webhook).toEqual({ ...webhook, triggers, includeClient: true });
    expect((await asApp.webhooks.list()).webhooks).toEqual([changed.webhook]);
    expect((await smooch.webhooks.get(app._id, webhook._id)).webhook).toEqual(changed.webhook);

    await asApp.webhooks.delete(webhook._id);
    await expect(smooch.webhooks.get(app._id, webhook._id)).rejects.toMatchObject({ code: 'not_found' });
  });

  test('works with integrations and their menus', async () => {
    const emulator = await running();
    const smooch = accountClient(emulator);
    const { app } = await smooch.apps.create('support');
    const { integration } = await smooch.integrations.create(app._id, {
      type: 'telegram',
      displayName: 'bot',
      token: '12345:abcdef',
    });
    expect(integration).toMatchObject({ type: 'telegram', displayName: 'bot', status: 'active' });
    expect(integration).not.toHaveProperty('token');

    await smooch.integrations.update(app._id, integration._id, { displayName: 'robot' });
    await smooch.integrations.create(app._id, { type: 'web' });
    const listed = await smooch.integrations.list(app._id, ['telegram']);
    expect(listed.integrations).toEqual([{ ...integration, displayName: 'robot' }]);

    const items = [{ type: 'link', text: 'Shop', uri: 'https://example.test' }];
    const { menu } = await smooch.integrations.menu.create(app._id, integration._id, { items });
    expect(menu.items).toMatchObject(items);

    await smooch.integrations.delete(app._id, integration._id);
    await expect(smooch.integrations.get(app._id, integration._id)).rejects.toMatchObject({
      code: 'integration_not_found',
    });
  });

  test('works with the menu of an app, on the long and on the short path', async () => {
    const emulator = await running();
    const smooch = accountClient(emulator);
    const { app } = await smooch.apps.create('support');
    const submenu = {
      type: 'submenu',
      text: 'Help',
      items: [{ type: 'postback', text: 'Agent', payload: 'A' }],
    };
    await smooch.menu.configure(app._id, { items: [submenu] });
    const asApp = await appClient(emulator, app._id);
    expect((await asApp.menu.get()).menu.items).toMatchObject([submenu]);
    expect(await asApp.menu.remove()).toEqual({ menu: { items: [] } });
    expect(await smooch.menu.get(app._id)).toEqual({ menu: { items: [] } });
  });

  test('talks with a user, as the business and as the user', async () => {
    const emulator = await running();
    const { app } = await accountClient(emulator).apps.create('support');
    const { key } = await accountClient(emulator).apps.keys.create(app._id, 'its own');
    const { _id: keyId, secret } = key;
    const business = new Smooch({ keyId, secret, scope: 'app', serviceUrl: emulator.url });
    const user = new Smooch({ keyId, secret, scope: 'appUser', userId: 'jane', serviceUrl: emulator.url });
    const appUser = { userId: 'jane', signedUpAt: new Date(), properties: { vip: true } };
    await business.appUsers.create({ appUser });
    const asked = await user.appUsers.sendMessage('jane', { role: 'appUser', type: 'text', text: 'Hi' });
    const answer = { role: 'appMaker', type: 'text', text: 'Hello' };
    const answered = await business.appUsers.sendMessage('jane', answer);
    const { messages } = await business.appUsers.getMessages('jane');
    expect(messages).toEqual([asked.message, answered.message]);
    expect((await user.appUsers.get('jane')).appUser.conversationStarted).toBe(true);
  });

  test('makes service accounts, whose keys see only their own apps', async () => {
    const emulator = await running();
    const smooch = accountClient(emulator);
    await smooch.apps.create('not theirs');
    const { serviceAccount } = await smooch.serviceAccounts.create('reseller');
    const { key } = await smooch.serviceAccounts.keys.create(serviceAccount._id, 'ci');
    expect(key._id).toMatch(/^svc_[0-9a-f]{24}$/);
    const { jwt } = await smooch.serviceAccounts.keys.getJwt(serviceAccount._id, key._id);

    const reseller = new Smooch({ jwt, serviceUrl: emulator.url });
    const { app } = await reseller.apps.create('theirs');
    expect((await reseller.apps.list()).apps.map(({ name }) => name)).toEqual(['theirs']);
    expect((await smooch.apps.list(25, 0, serviceAccount._id)).apps).toEqual([app]);
    await expect(reseller.serviceAccounts.list()).rejects.toMatchObject({ code: 'forbidden' });
    await expect(smooch.serviceAccounts.delete(serviceAccount._id)).rejects.toMatchObject({
      code: 'bad_request',
    });
  });

  test('is told why it is refused', async () => {
    const emulator = await running();
    const smooch = accountClient(emulator);
    const { app } = await smooch.apps.create('support');
    const asApp = await appClient(emulator, app._id);
    await expect(asApp.apps.create('another')).rejects.toMatchObject({ code: 'forbidden' });
    await expect(asApp.apps.keys.create('more')).rejects.toMatchObject({ code: 'forbidden' });
    await expect(smooch.apps.create('x'.repeat(101))).rejects.toMatchObject({ code: 'bad_request' });
    await expect(smooch.apps.get('65f1a2b3c4d5e6f708192a3b')).rejects.toMatchObject({
      code: 'app_not_found',
      description: 'App not found',
    });

    const { key } = await smooch.apps.keys.create(app._id, 'misused');
    const misused = new Smooch({
      keyId: key._id,
      secret: key.secret,
      scope: 'account',
      serviceUrl: emulator.url,
    });
    await expect(misused.apps.list()).rejects.toMatchObject({
      code: 'invalid_auth',
      description: 'Invalid JWT body. Cannot use account scope with app secret key',
    });
  });

  test('reaches the service under /sc as well', async () => {
    const emulator = await running();
    const { keyId, keySecret: secret, url } = emulator;
    const smooch = new Smooch({ keyId, secret, scope: 'account', serviceUrl: `${url}/sc` });
    await smooch.apps.create('support');
    expect((await accountClient(emulator).apps.list()).apps).toHaveLength(1);
  });
});
