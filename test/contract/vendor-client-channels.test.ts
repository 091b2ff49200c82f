/**
 * The vendor's own clients at the rest of the account: channels of every type, menus and service accounts in v1.1,
 * channels, integration keys and switchboards in v2. All that goes over the wire is as the vendor specifies.
 */

import Smooch from 'smooch-core';
import Sunco from 'sunshine-conversations-client';
import { describe, expect, type TestContext, test } from 'vitest';
import type { Emulator } from '../../src/emulator/server.ts';
import { CHANNEL_TYPES } from '../../src/kinds/channel/types.ts';
import type { Api } from '../../src/model.ts';
import { running } from '../emulator/visitor.ts';
import { recorded } from './recorder.ts';
import { specificationOr } from './specification.ts';

/**
 * Gives `work` an emulator behind an address that listens in; then all that was said must be as specified, but for what
 * is known to be otherwise.
 */
async function specified(
  api: Api,
  { skip }: Pick<TestContext, 'skip'>,
  work: (url: string, emulator: Emulator) => Promise<void>,
  known: readonly string[] = [],
): Promise<void> {
  const specification = specificationOr(api, skip);
  // By the letter of the specification, reads show the credentials that it does not mark as write-only, and no null.
  const switches = { unmarkedSecrets: 'shown', defaultFields: 'documented' } as const;
  const emulator = await running({ switches });
  await recorded(emulator.url, async (url, exchanges) => {
    await work(url, emulator);
    const deviations = exchanges.flatMap((one) => specification.deviations(one));
    expect([...new Set(deviations)].sort()).toEqual([...known].sort());
  });
}

/** What each type of v1.1 is made with; and, where an update can change one, a field with its new value. */
const IN_V11: Readonly<Record<string, { readonly needs: object; readonly change?: object }>> = {
  web: {
    needs: { brandColor: '00ff7f', originWhitelist: ['https://a.example'] },
    change: { actionColor: 'abc' },
  },
  fcm: { needs: { serverKey: 'k', senderId: 's' } },
  apn: { needs: { certificate: 'MIIK', password: 'p' }, change: { production: true } },
  messenger: { needs: { pageAccessToken: 't', appId: '1', appSecret: 's' } },
  twitter: { needs: { consumerKey: 'k', consumerSecret: 's', accessTokenKey: 'k', accessTokenSecret: 's' } },
  twilio: { needs: { accountSid: 'AC1', authToken: 't', phoneNumberSid: 'PN1' } },
  messagebird: { needs: { accessKey: 'k', originator: '1226' } },
  telegram: { needs: { token: 't' } },
  viber: { needs: { token: 't' } },
  line: { needs: { channelId: '1' }, change: { channelSecret: 's', qrCodeUrl: 'https://a.example/qr' } },
  wechat: { needs: { appId: '1', appSecret: 's' } },
  whatsapp: { needs: { deploymentId: 'd' }, change: { hsmFallbackLanguage: 'de' } },
  mailgun: {
    needs: { apiKey: 'k', domain: 'a.example', incomingAddress: 'in@a.example' },
    change: { hideUnsubscribeLink: true, fromAddress: 'from@a.example' },
  },
  apple: { needs: { businessId: 'b', apiSecret: 's', mspId: 'm' } },
};
/** The client itself does not let these be made. */
const NOT_BY_THE_CLIENT = ['android', 'api', 'instagram', 'ios'];

const IN_V2: typeof IN_V11 = {
  web: {
    needs: { brandColor: '00ff7f', originWhitelist: ['https://a.example'] },
    change: { originWhitelist: null },
  },
  android: {
    needs: { projectId: 'p', clientEmail: 'a@b.example', privateKey: 'k' },
    change: { privateKey: null },
  },
  ios: { needs: { certificate: 'MIIK', password: 'p' }, change: { production: true } },
  unity: { needs: {}, change: { canUserSeeConversationList: true } },
  apple: {
    needs: { businessId: 'b', apiSecret: 's', mspId: 'm' },
    change: { authenticationMessageSecret: 's'.repeat(88) },
  },
  instagram: {
    needs: { pageAccessToken: 't', appId: '1', appSecret: 's' },
    change: { pageAccessToken: 'u', storyRepliesEnabled: false },
  },
  messenger: {
    needs: { pageAccessToken: 't', appId: '1', appSecret: 's' },
    change: { pageAccessToken: 'u' },
  },
  line: { needs: { channelId: '1', channelSecret: 's' } },
  mailgun: {
    needs: { apiKey: 'k', domain: 'a.example', incomingAddress: 'in@a.example' },
    change: { fromAddress: null },
  },
  messagebird: { needs: { accessKey: 'k', signingKey: 's', originator: '1226' } },
  telegram: { needs: { token: 't' } },
  twilio: { needs: { accountSid: 'AC1', authToken: 't', messagingServiceSid: 'MG1' } },
  twitter: {
    needs: {
      tier: 'enterprise',
      consumerKey: 'k',
      consumerSecret: 's',
      accessTokenKey: 'k',
      accessTokenSecret: 's',
    },
  },
  viber: { needs: { token: 't' } },
  whatsapp: {
    needs: { accountId: 'a' },
    change: { hsmFallbackLanguage: null, accountManagementAccessToken: 't' },
  },
};

/** The names of what must be given, without what reads show. */
function credentialsIn(api: Api, type: string, needs: object): string[] {
  const fields = CHANNEL_TYPES[api][type]?.fields ?? {};
  return Object.keys(needs).filter((name) => fields[name]?.reading === 'secret');
}

test.each([
  ['v1.1', [...Object.keys(IN_V11), ...NOT_BY_THE_CLIENT]],
  ['v2', Object.keys(IN_V2)],
] as const)('%s: every type that is known is tried', (api, tried) => {
  expect([...tried].sort()).toEqual(Object.keys(CHANNEL_TYPES[api]).sort());
});

describe("the vendor's v1.1 client", () => {
  const clientOf = ({ keyId, keySecret: secret }: Emulator, serviceUrl: string): Smooch =>
    new Smooch({ keyId, secret, scope: 'account', serviceUrl });
  /** The specification says 200, the documentation 201. */
  const KEY_MADE = 'POST /v1.1/serviceaccounts/{serviceAccountId}/keys: the status 201 is not specified';

  test.for(Object.entries(IN_V11))(
    'makes, reads, changes and deletes %s',
    async ([type, { needs, change }], context) => {
      await specified('v1.1', context, async (url, emulator) => {
        const { integrations, apps } = clientOf(emulator, url);
        const { app } = await apps.create('support');
        const body = { type, ...needs };
        for (const name of credentialsIn('v1.1', type, needs)) {
          await expect(
            integrations.create(app._id, { ...body, [name]: 'invalid one' }),
          ).rejects.toMatchObject({
            code: 'bad_request',
            description: `Invalid credentials: ${name}`,
          });
        }
        const { integration } = await integrations.create(app._id, body);
        expect(integration).toMatchObject({ type, status: 'active' });
        expect((await integrations.get(app._id, integration._id)).integration).toMatchObject(integration);
        const renamed = await integrations.update(app._id, integration._id, {
          displayName: 'One',
          ...change,
        });
        expect(renamed.integration).toMatchObject({ _id: integration._id, displayName: 'One' });
        expect((await integrations.list(app._id, [type])).integrations).toEqual([renamed.integration]);
        await integrations.delete(app._id, integration._id);
        await expect(integrations.get(app._id, integration._id)).rejects.toMatchObject({
          code: 'integration_not_found',
        });
      });
    },
  );

  test('works with the menus of an app and of a channel', async (context) => {
    await specified('v1.1', context, async (url, emulator) => {
      const smooch = clientOf(emulator, url);
      const { app } = await smooch.apps.create('support');
      const { integration } = await smooch.integrations.create(app._id, { type: 'viber', token: 't' });
      const item = (text: string): object => ({ type: 'postback', text, payload: 'P' });
      const help = { type: 'submenu', text: 'Help', items: [item('Agent'), item('Bot')] };
      const link = { type: 'link', text: 'Shop', uri: 'https://a.example' };
      await smooch.menu.configure(app._id, { items: [help, link] });
      expect((await smooch.menu.get(app._id)).menu.items).toMatchObject([help, link]);
      const { menu } = smooch.integrations;
      await menu.create(app._id, integration._id, { items: [link] });
      await menu.update(app._id, integration._id, { items: [item('Other')] });
      expect((await menu.get(app._id, integration._id)).menu.items).toMatchObject([item('Other')]);
      await expect(
        menu.update(app._id, integration._id, { items: [link, link, link, link] }),
      ).rejects.toMatchObject({ code: 'bad_request' });
      await menu.delete(app._id, integration._id);
      expect(await smooch.menu.remove(app._id)).toEqual({ menu: { items: [] } });
    });
  });

  test('works with service accounts and their keys', async (context) => {
    const work = async (url: string, emulator: Emulator): Promise<void> => {
      const { serviceAccounts } = clientOf(emulator, url);
      const { serviceAccount } = await serviceAccounts.create('reseller');
      await serviceAccounts.create('another');
      await expect(serviceAccounts.create('reseller')).rejects.toMatchObject({ code: 'conflict' });
      const { _id } = serviceAccount;
      await serviceAccounts.update(_id, { name: 'partner' });
      expect((await serviceAccounts.get(_id)).serviceAccount).toEqual({ _id, name: 'partner' });
      const page = await serviceAccounts.list(1, 1);
      expect([page.serviceAccounts.map(({ name }) => name), page.hasMore]).toEqual([['another'], false]);
      const { key } = await serviceAccounts.keys.create(_id, 'ci');
      expect((await serviceAccounts.keys.list(_id)).keys).toEqual([key]);
      expect((await serviceAccounts.keys.get(_id, key._id)).key).toEqual(key);
      const { jwt } = await serviceAccounts.keys.getJwt(_id, key._id);
      expect((await new Smooch({ jwt, serviceUrl: url }).apps.list()).apps).toEqual([]);
      await serviceAccounts.keys.delete(_id, key._id);
      await serviceAccounts.delete(_id);
      await expect(serviceAccounts.get(_id)).rejects.toMatchObject({ code: 'not_found' });
    };
    await specified('v1.1', context, work, [KEY_MADE]);
  });
});

/** What the v2 client rejects with. */
const refused = (status: number, code: string, title: unknown = expect.any(String)): object =>
  expect.objectContaining({ status, body: { errors: [{ code, title }] } });

describe("the vendor's v2 client", () => {
  const clientOf = ({ keyId, keySecret }: Emulator, url: string): Sunco.ApiClient => {
    const client = new Sunco.ApiClient();
    client.basePath = url;
    Object.assign(client.authentications.basicAuth, { username: keyId, password: keySecret });
    return client;
  };
  const CUSTOM = {
    type: 'custom',
    webhooks: [{ target: 'https://a.example/hook', triggers: ['conversation:message'] }],
  };

  test.for(Object.entries(IN_V2))(
    'makes, reads, changes and deletes %s',
    async ([type, { needs, change }], context) => {
      await specified('v2', context, async (url, emulator) => {
        const integrations = new Sunco.IntegrationsApi(clientOf(emulator, url));
        const { id: appId } = emulator.store.addApp({ name: 'support' });
        const body = { type, ...needs };
        for (const name of credentialsIn('v2', type, needs)) {
          await expect(
            integrations.createIntegrationWithHttpInfo(appId, { ...body, [name]: 'invalid one' }),
          ).rejects.toEqual(refused(400, 'bad_request', `Invalid credentials: ${name}`));
        }
        const made = await integrations.createIntegrationWithHttpInfo(appId, body);
        const { integration } = made.response.body;
        expect(integration).toMatchObject({ type, status: 'active' });
        const { id } = integration;
        expect((await integrations.getIntegrationWithHttpInfo(appId, id)).response.body).toEqual({
          integration,
        });
        await integrations.updateIntegration(appId, id, {
          displayName: 'One',
          showAIDisclaimer: false,
          ...change,
        });
        const listed = await integrations.listIntegrationsWithHttpInfo(appId, { filter: { types: type } });
        const [changed] = listed.response.body.integrations;
        expect(changed).toMatchObject({ id, displayName: 'One', showAIDisclaimer: false });
        await integrations.updateIntegration(appId, id, { displayName: null });
        const after = (await integrations.getIntegrationWithHttpInfo(appId, id)).response.body.integration;
        expect(after).not.toHaveProperty('displayName');
        await integrations.deleteIntegration(appId, id);
        await expect(integrations.getIntegrationWithHttpInfo(appId, id)).rejects.toEqual(
          refused(404, 'integration_not_found', 'Integration not found'),
        );
      });
    },
  );

  test('works with the keys of a custom integration', async (context) => {
    await specified('v2', context, async (url, emulator) => {
      const client = clientOf(emulator, url);
      const [integrations, keys] = [
        new Sunco.IntegrationsApi(client),
        new Sunco.CustomIntegrationApiKeysApi(client),
      ];
      const { id: appId } = emulator.store.addApp({ name: 'support' });
      const { id } = (await integrations.createIntegrationWithHttpInfo(appId, CUSTOM)).data.integration;
      const { key } = await keys.createCustomIntegrationKey(appId, id, { displayName: 'receiver' });
      expect(await keys.getCustomIntegrationKey(appId, id, key.id)).toEqual({ key });
      expect(await keys.listCustomIntegrationKeys(appId, id)).toEqual({ keys: [key] });
      await keys.deleteCustomIntegrationKey(appId, id, key.id);
      expect(await keys.listCustomIntegrationKeys(appId, id)).toEqual({ keys: [] });
      const web = (await integrations.createIntegrationWithHttpInfo(appId, { type: 'web' })).data.integration;
      await expect(keys.listCustomIntegrationKeys(appId, web.id)).rejects.toEqual(
        refused(400, 'bad_request', 'API keys are available only for custom integrations'),
      );
    });
  });

  test('works with a switchboard, and hears why it is refused', async (context) => {
    await specified('v2', context, async (url, emulator) => {
      const client = clientOf(emulator, url);
      const integrations = new Sunco.IntegrationsApi(client);
      const boards = new Sunco.SwitchboardsApi(client);
      const entries = new Sunco.SwitchboardIntegrationsApi(client);
      const { id: appId } = emulator.store.addApp({ name: 'support' });
      const custom = (await integrations.createIntegrationWithHttpInfo(appId, CUSTOM)).data.integration;
      const { switchboard } = await boards.createSwitchboard(appId);
      const board = switchboard.id;
      expect(switchboard.enabled).toBe(false);
      await expect(boards.createSwitchboard(appId)).rejects.toEqual(
        refused(400, 'bad_request', 'Only one switchboard can be created per app'),
      );
      await expect(boards.updateSwitchboard(appId, board, { enabled: true })).rejects.toEqual(
        refused(
          404,
          'switchboard_integration_not_found',
          'Enabled switchboard must have an associated default switchboardIntegration',
        ),
      );
      const add = async (body: object): Promise<string> =>
        (await entries.createSwitchboardIntegration(appId, board, body)).switchboardIntegration.id;
      const bot = await add({ name: 'bot', integrationId: custom.id, messageHistoryCount: 5 });
      const desk = await add({
        name: 'desk',
        integrationType: 'zd:agentWorkspace',
        deliverStandbyEvents: false,
      });
      await entries.updateSwitchboardIntegration(appId, board, bot, { nextSwitchboardIntegrationId: desk });
      await boards.updateSwitchboard(appId, board, { enabled: true, defaultSwitchboardIntegrationId: bot });
      expect((await boards.listSwitchboards(appId)).switchboards).toMatchObject([
        { id: board, enabled: true, defaultSwitchboardIntegrationId: bot },
      ]);
      const { switchboardIntegrations } = await entries.listSwitchboardIntegrations(appId, board);
      expect(switchboardIntegrations).toMatchObject([
        { id: bot, name: 'bot', integrationId: custom.id, nextSwitchboardIntegrationId: desk },
        { id: desk, name: 'desk', integrationType: 'zd:agentWorkspace', deliverStandbyEvents: false },
      ]);
      await entries.updateSwitchboardIntegration(appId, board, bot, { nextSwitchboardIntegrationId: null });
      await entries.deleteSwitchboardIntegration(appId, board, desk);
      await expect(entries.deleteSwitchboardIntegration(appId, board, desk)).rejects.toEqual(
        refused(404, 'switchboard_integration_not_found', 'SwitchboardIntegration not found'),
      );
      for (let n = 1; n < 10; n++) await add({ name: `more-${n}`, integrationType: 'zd:answerBot' });
      await expect(add({ name: 'too-many', integrationType: 'zd:answerBot' })).rejects.toEqual(
        refused(
          400,
          'too_many_switchboard_integrations',
          'Switchboard has reached the max number of switchboard integrations (10)',
        ),
      );
      await boards.deleteSwitchboard(appId, board);
      await expect(boards.updateSwitchboard(appId, board, { enabled: false })).rejects.toEqual(
        refused(404, 'switchboard_not_found', 'Switchboard not found'),
      );
      // What stood on it is still there.
      expect((await integrations.getIntegrationWithHttpInfo(appId, custom.id)).data.integration.id).toBe(
        custom.id,
      );
    });
  });

  test('cannot take away the first one to answer, nor one that another hands over to', async () => {
    // The specification knows no refusal here, and the documentation no status of it.
    const emulator = await running();
    const client = clientOf(emulator, emulator.url);
    const boards = new Sunco.SwitchboardsApi(client);
    const entries = new Sunco.SwitchboardIntegrationsApi(client);
    const { id: appId } = emulator.store.addApp({ name: 'support' });
    const board = (await boards.createSwitchboard(appId)).switchboard.id;
    const add = async (name: string): Promise<string> => {
      const body = { name, integrationType: 'zd:answerBot' };
      return (await entries.createSwitchboardIntegration(appId, board, body)).switchboardIntegration.id;
    };
    const [first, next] = [await add('first'), await add('next')];
    await entries.updateSwitchboardIntegration(appId, board, first, { nextSwitchboardIntegrationId: next });
    await boards.updateSwitchboard(appId, board, { defaultSwitchboardIntegrationId: first });
    for (const id of [first, next]) {
      await expect(entries.deleteSwitchboardIntegration(appId, board, id)).rejects.toEqual(
        refused(400, 'bad_request'),
      );
    }
  });
});
