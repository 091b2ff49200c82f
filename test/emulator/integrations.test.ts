/** Channels in v1.1: what each needs, what it shows, what can be changed. */

import { describe, expect, test } from 'vitest';
import type { EmulatorOptions } from '../../src/emulator/server.ts';
import { running, type Visitor, visitor } from './visitor.ts';

async function app(options: EmulatorOptions = {}): Promise<{ visits: Visitor; path: string }> {
  const emulator = await running(options);
  const { id } = emulator.store.addApp({ name: 'support' });
  return { visits: visitor(emulator), path: `/v1.1/apps/${id}/integrations` };
}

const CHANNELS = [
  { type: 'fcm', serverKey: 'k', senderId: 's' },
  { type: 'apn', certificate: 'MIIK', password: 'p' },
  { type: 'messenger', pageAccessToken: 't', appId: '1', appSecret: 's' },
  { type: 'instagram', pageAccessToken: 't', appId: '1', appSecret: 's' },
  { type: 'twitter', consumerKey: 'k', consumerSecret: 's', accessTokenKey: 'k', accessTokenSecret: 's' },
  { type: 'twilio', accountSid: 'AC1', authToken: 't', phoneNumberSid: 'PN1' },
  { type: 'messagebird', accessKey: 'k', originator: '12262121021' },
  { type: 'telegram', token: 't' },
  { type: 'viber', token: 't' },
  { type: 'line' },
  { type: 'wechat', appId: '1', appSecret: 's' },
  { type: 'whatsapp', deploymentId: 'd' },
  { type: 'mailgun', apiKey: 'k', domain: 'example.test', incomingAddress: 'help@example.test' },
  { type: 'apple', businessId: 'b', apiSecret: 's', mspId: 'm' },
  { type: 'web' },
];

describe('an integration', () => {
  test.each(CHANNELS)(
    'of type $type is made with what it needs, and lacks nothing of it',
    async (channel) => {
      const { visits, path } = await app();
      const { status, body } = await visits.post(path, channel);
      expect(status).toBe(201);
      expect(body.integration).toMatchObject({ type: channel.type, status: 'active' });
      for (const name of Object.keys(channel).filter((field) =>
        /^(?!deployment)\w*(Secret|Key|Token|Id)$/.test(field),
      )) {
        const { [name as 'type']: _left, ...without } = channel;
        const refused = await visits.post(path, without);
        expect(refused.body.error.description).toBe(`should have required property '${name}'`);
      }
    },
  );

  test('never shows its credentials: they are missing, or null', async () => {
    const credentials = { type: 'messenger', pageAccessToken: 't', appId: '1', appSecret: 's' };
    const missing = await app();
    const { integration } = (await missing.visits.post(missing.path, credentials)).body;
    expect(integration['appId']).toBe('1');
    expect(integration).not.toHaveProperty('appSecret');
    const withNull = await app({ switches: { integrationSecrets: 'null' } });
    const shown = (await withNull.visits.post(withNull.path, credentials)).body.integration;
    expect(shown).toMatchObject({ appId: '1', appSecret: null, pageAccessToken: null });
  });

  test('is refused when the channel does not know the credentials', async () => {
    const { visits, path } = await app();
    const { status, body } = await visits.post(path, { type: 'telegram', token: 'invalid-token' });
    expect([status, body.error.code]).toEqual([400, 'bad_request']);
    const line = (await visits.post(path, { type: 'line' })).body.integration;
    expect((await visits.put(`${path}/${line._id}`, { channelSecret: 'invalid' })).status).toBe(400);
  });

  test('has to be of a type that v1.1 can make', async () => {
    const { visits, path } = await app();
    for (const body of [{}, { type: 'carrier-pigeon' }, { type: 'custom' }, { type: 'api' }, { type: 7 }]) {
      expect((await visits.post(path, body)).status).toBe(400);
    }
  });

  test('lets only some fields be changed, and refuses or ignores the others', async () => {
    const mailgun = CHANNELS.find(({ type }) => type === 'mailgun');
    for (const [fixedFields, expected] of [['refused', 400] as const, ['ignored', 200] as const]) {
      const { visits, path } = await app({ switches: { fixedFields } });
      const { integration } = (await visits.post(path, mailgun)).body;
      const own = `${path}/${integration._id}`;
      const changed = (await visits.put(own, { fromAddress: 'team@example.test', displayName: 'mail' })).body;
      expect(changed.integration).toMatchObject({ fromAddress: 'team@example.test', displayName: 'mail' });
      expect((await visits.put(own, { domain: 'other.test' })).status).toBe(expected);
      expect((await visits.put(own, { type: 'line' })).status).toBe(expected);
      expect((await visits.get(own)).body.integration).toMatchObject({
        type: 'mailgun',
        domain: 'example.test',
      });
    }
  });

  test('of type web exists once, and its lists are emptied with null', async () => {
    const { visits, path } = await app();
    const body = { type: 'web', brandColor: 'abc', originWhitelist: ['https://example.test'] };
    const { integration } = (await visits.post(path, body)).body;
    expect(integration).toMatchObject({ brandColor: 'abc', conversationColor: '0099ff' });
    expect((await visits.post(path, { type: 'web' })).status).toBe(400);
    expect((await visits.put(`${path}/${integration._id}`, { brandColor: '#abc' })).status).toBe(400);

    const whitelist = async (originWhitelist: unknown): Promise<unknown> =>
      (await visits.put(`${path}/${integration._id}`, { originWhitelist })).body.integration[
        'originWhitelist'
      ];
    expect(await whitelist([])).toEqual(['https://example.test']);
    expect(await whitelist(null)).toBeNull();
  });

  test('may be inactive for its first reads', async () => {
    const { visits, path } = await app({ switches: { inactiveReads: 2 } });
    const { integration } = (await visits.post(path, { type: 'line' })).body;
    const statuses = [integration.status];
    for (let count = 0; count < 2; count++) {
      statuses.push((await visits.get(`${path}/${integration._id}`)).body.integration.status);
    }
    expect(statuses).toEqual(['inactive', 'inactive', 'active']);
  });

  test('is listed in pages and by type', async () => {
    const { visits, path } = await app();
    for (const channel of CHANNELS) await visits.post(path, channel);
    const page = (await visits.get(`${path}?limit=10&offset=10`)).body;
    expect([page.integrations.length, page.hasMore, page.offset]).toEqual([5, false, 10]);
    const some = (await visits.get(`${path}?types=viber,line`)).body.integrations;
    expect(some.map(({ type }) => type)).toEqual(['viber', 'line']);
  });
});

describe('a menu', () => {
  test('has 1 to 3 items, and submenus of 1 to 5 that go no deeper', async () => {
    const { visits, path } = await app();
    const menu = path.replace('/integrations', '/menu');
    const link = { type: 'link', text: 'Shop', uri: 'https://example.test' };
    const submenu = { type: 'submenu', text: 'More', items: [link, link, link, link, link] };
    expect((await visits.put(menu, { items: [link, submenu] })).status).toBe(200);
    const bad = [
      undefined,
      [],
      [link, link, link, link],
      [{ type: 'link', text: 'Shop' }],
      [{ type: 'link', uri: 'https://example.test' }],
      [{ ...submenu, items: [submenu] }],
      ['Shop'],
    ];
    for (const items of bad) expect((await visits.put(menu, { items })).status).toBe(400);
    expect((await visits.get(menu)).body.menu.items).toMatchObject([link, submenu]);
  });

  test('of an integration stands in place of that of the app, until it is deleted', async () => {
    const of = async (absentMenu: 'empty' | 'missing' | 'inherited'): Promise<unknown[]> => {
      const { visits, path } = await app({ switches: { absentMenu } });
      await visits.put(path.replace('/integrations', '/menu'), { items: [item('Of the app')] });
      const { integration } = (await visits.post(path, { type: 'web' })).body;
      const menu = `${path}/${integration._id}/menu`;
      const seen = async (): Promise<unknown> => {
        const { status, body } = await visits.get(menu);
        return status === 200 ? body.menu.items.map((one) => one['text']) : status;
      };
      const before = await seen();
      expect((await visits.post(menu, { items: [item('Own')] })).status).toBe(201);
      const own = await seen();
      expect((await visits.delete(menu)).body).toEqual({});
      return [before, own, await seen()];
    };
    const item = (text: string): object => ({ type: 'postback', text, payload: 'P' });
    expect(await of('empty')).toEqual([[], ['Own'], []]);
    expect(await of('missing')).toEqual([404, ['Own'], 404]);
    expect(await of('inherited')).toEqual([['Of the app'], ['Own'], ['Of the app']]);
  });
});

describe('the fields that nobody set', () => {
  const READS = ['recorded', 'documented', 'absent'] as const;

  test('of a web integration are null, absent or their defaults, as recorded', async () => {
    const { visits, path } = await app();
    const made = (await visits.post(path, { type: 'web' })).body.integration;
    const { _id: id, ...shown } = made;
    const always = {
      type: 'web',
      status: 'active',
      displayStyle: 'button',
      brandColor: '65758e',
      conversationColor: '0099ff',
      actionColor: '0099ff',
    };
    expect(shown).toEqual(always);
    const nulls = { backgroundImageUrl: null, originWhitelist: null, integrationOrder: null };
    expect((await visits.get(`${path}/${id}`)).body.integration).toEqual({ _id: id, ...always, ...nulls });
    const change = { businessName: 'Acme', fixedIntroPane: true, originWhitelist: ['https://acme.example'] };
    const changed = (await visits.put(`${path}/${id}`, change)).body.integration;
    expect(changed).toEqual({ _id: id, ...always, ...nulls, ...change });
  });

  test.each(READS)('can be %s', async (defaultFields) => {
    const { visits, path } = await app({ switches: { defaultFields } });
    const { _id: id } = (await visits.post(path, { type: 'web' })).body.integration;
    const { integration } = (await visits.get(`${path}/${id}`)).body;
    const read = [integration['buttonWidth'], integration['brandColor'], integration['originWhitelist']];
    expect(read).toEqual(
      {
        recorded: [undefined, '65758e', null],
        documented: ['58', '65758e', undefined],
        absent: [undefined, undefined, undefined],
      }[defaultFields],
    );
  });

  test('of Messenger and WhatsApp are those that the vendor fills in', async () => {
    const { visits, path } = await app();
    const page = { type: 'messenger', pageAccessToken: 't', appId: '1', appSecret: 's' };
    const messenger = (await visits.post(path, page)).body.integration;
    expect(Object.keys(messenger).toSorted()).toEqual(
      ['_id', 'appId', 'pageId', 'status', 'type', 'userId', 'username'].toSorted(),
    );
    const whatsapp = (await visits.post(path, { type: 'whatsapp', deploymentId: 'd' })).body.integration;
    expect(Object.keys(whatsapp).toSorted()).toEqual(
      ['_id', 'baseUrl', 'deploymentId', 'phoneNumber', 'status', 'type', 'username'].toSorted(),
    );
  });
});

describe('a menu', () => {
  const items = [{ type: 'link', text: 'Shop', uri: 'https://acme.example' }];

  async function menu(options: EmulatorOptions = {}): Promise<{ visits: Visitor; path: string }> {
    const { visits, path } = await app(options);
    return { visits, path: path.replace('/integrations', '/menu') };
  }

  test('says whether people may write beside it, until it is deleted', async () => {
    const { visits, path } = await menu();
    expect((await visits.get(path)).body.menu).toEqual({ items: [] });
    const { body } = await visits.put(path, { items });
    expect(body.menu).toEqual({
      items: [{ ...items[0], _id: expect.any(String) }],
      settings: { inputEnabled: true },
    });
    await visits.put(path, { items, settings: { inputEnabled: false } });
    expect((await visits.put(path, { items })).body.menu).toMatchObject({
      settings: { inputEnabled: false },
    });
    expect((await visits.put(path, { items, settings: { inputEnabled: 'no' } })).status).toBe(400);
    expect((await visits.delete(path)).body.menu).toEqual({ items: [] });
    expect((await visits.put(path, { items })).body.menu).toMatchObject({ settings: { inputEnabled: true } });
  });

  test('may lose that setting in an update, and may not show it', async () => {
    const { visits, path } = await menu({ switches: { menuSettingsUpdate: 'reset' } });
    await visits.put(path, { items, settings: { inputEnabled: false } });
    expect((await visits.put(path, { items })).body.menu).toMatchObject({ settings: { inputEnabled: true } });
    const bare = await menu({ switches: { menuSettings: 'absent' } });
    await bare.visits.put(bare.path, { items });
    expect(Object.keys((await bare.visits.get(bare.path)).body.menu)).toEqual(['items']);
  });
});
