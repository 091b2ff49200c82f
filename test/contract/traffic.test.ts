/** Everything that the product sends, and everything that the emulator answers it, is as the vendor specifies. */

import { describe, expect, test } from 'vitest';
import type { Emulator } from '../../src/emulator/server.ts';
import { messageOf } from '../../src/errors.ts';
import type { Mode } from '../../src/input-modes.ts';
import type { Api } from '../../src/model.ts';
import { type Inputs, inWorld, OWNER, TARGETS, type World } from '../proof/world.ts';
import { type Exchange, recorded } from './recorder.ts';
import { specificationOr } from './specification.ts';

/** What a manifest of the generation writes differently. */
interface Words {
  readonly triggers: readonly [string, string];
  readonly flags: readonly [string, string];
  readonly jwt: string;
  /** Settings that only this generation has. */
  readonly settings: string;
  /** What more stands in a new app, and what it is later. */
  readonly more: readonly [readonly string[], readonly string[]];
  /** Keys of the webhook's integration. */
  readonly keys: string;
}

const WORDS: Readonly<Record<Api, Words>> = {
  'v1.1': {
    triggers: ['message:appUser', 'conversation:start'],
    flags: ['includeClient', 'includeFullAppUser'],
    jwt: '{ from: api }',
    settings: '',
    more: [
      [
        '    menu: { items: [{ type: link, text: Shop, uri: "https://acme.example" }] }',
        '    channels:',
        '      site: { type: web, brandColor: abc }',
        '      page: { type: wechat, appId: "1", appSecret: s, menu: { items: [{ type: postback, text: A, payload: A }] } }',
      ],
      [
        '    menu: null',
        '    channels:',
        '      site: { type: web, brandColor: "123456" }',
        '      page: { type: wechat, appId: "1", appSecret: s, menu: null }',
      ],
    ],
    keys: '',
  },
  v2: {
    triggers: ['conversation:message', 'conversation:create'],
    flags: ['includeFullSource', 'includeFullUser'],
    jwt: '{ scope: app, expiresIn: 30d }',
    settings: ', multiConvoEnabled: true, endSessionEnabled: true, appLocalizationEnabled: false',
    more: [
      [
        '    channels: { site: { type: web, brandColor: abc, defaultResponder: bot } }',
        '    switchboard:',
        '      enabled: true',
        '      defaultSwitchboardIntegration: bot',
        '      switchboardIntegrations:',
        '        bot: { webhook: inbox, nextSwitchboardIntegration: desk, messageHistoryCount: 5 }',
        '        desk: { integrationType: "zd:agentWorkspace", deliverStandbyEvents: false }',
      ],
      [
        '    channels: { site: { type: web, brandColor: "123456", defaultResponder: null } }',
        '    switchboard:',
        '      defaultSwitchboardIntegration: desk',
        '      switchboardIntegrations:',
        '        desk: { integrationType: "zd:agentWorkspace", nextSwitchboardIntegration: null, messageHistoryCount: 3 }',
      ],
    ],
    keys: ', keys: { bot: {}, other: {} }',
  },
};

/** More apps than a page of a list holds. */
const MANY_APPS = 120;

function manifest(api: Api, apps: readonly string[]): string {
  return ['version: 1', `api: ${api}`, `owner: ${OWNER}`, 'apps:', ...apps, ''].join('\n');
}

/** Service accounts, which v1.1 alone has. */
function services(api: Api, ...lines: readonly string[]): readonly string[] {
  return api === 'v1.1' ? ['serviceAccounts:', ...lines] : [];
}

/** The first state: a new app, one that is adopted with all that is in it, and one that goes later. */
function before(api: Api): string {
  const { triggers, flags, jwt, settings, more, keys } = WORDS[api];
  return manifest(api, [
    '  fresh:',
    '    name: Fresh',
    `    settings: { maskCreditCardNumbers: false, conversationRetentionSeconds: 7776000${settings} }`,
    '    metadata: { team: care, seats: 12, trial: false }',
    '    webhooks:',
    `      inbox: { target: ${TARGETS}/inbox, triggers: [${triggers.join(', ')}], ${flags[0]}: true${keys} }`,
    `      audit: { target: ${TARGETS}/audit, triggers: [${triggers[1]}] }`,
    `    keys: { backend: { jwt: ${jwt} }, frontend: {} }`,
    ...more[0],
    '  taken: ',
    '    name: Taken',
    '    webhooks:',
    `      inbox: { target: ${TARGETS}/taken, triggers: [${triggers[0]}], ${flags[1]}: true }`,
    '  gone: { name: Gone, keys: { backend: {} } }',
    ...services(api, '  reseller: { name: Reseller, apps: [fresh], keys: { ci: { jwt: { from: api } } } }'),
  ]);
}

/** The second state: everything that can change has changed, and something of every kind is gone. */
function after(api: Api): string {
  const { triggers, flags, jwt, more, keys } = WORDS[api];
  return manifest(api, [
    '  fresh:',
    '    name: Fresh and new',
    '    settings: { maskCreditCardNumbers: true, echoPostback: true, conversationRetentionSeconds: null }',
    '    metadata: { team: sales, seats: null }',
    '    webhooks:',
    `      inbox: { target: ${TARGETS}/moved, triggers: [${triggers[1]}], ${flags[0]}: false, ${flags[1]}: true${keys.replace(', other: {}', '')} }`,
    `    keys: { backend: { jwt: ${jwt} } }`,
    ...more[1],
    '  taken:',
    '    name: Taken',
    '    webhooks:',
    `      inbox: { target: ${TARGETS}/taken, triggers: [${triggers.join(', ')}] }`,
    ...services(api, '  reseller: { name: Reseller and new, apps: [fresh], keys: { ci: {} } }'),
  ]);
}

/** The same with a service account that is renamed and has a key to retire. */
function rotated({ store, clock }: Emulator): string {
  const [reseller] = [...store.serviceAccounts.values()].filter(({ name }) => name === 'Reseller and new');
  if (reseller === undefined) throw new Error('no service account to rotate the key of');
  for (const hours of [2, 1]) {
    clock.offset -= hours * 3_600_000;
    store.addServiceAccountKey(reseller, 'ci');
    clock.offset += hours * 3_600_000;
  }
  return after('v1.1').replace(
    /reseller: .*/,
    `reseller: { name: Reseller renamed, id: ${reseller.id}, keys: { ci: { rotate: { every: 90d, overlap: 1m } } } }`,
  );
}

/** Runs through everything that the product does to an account. */
async function everything(
  api: Api,
  world: World,
  run: (mode: Mode, inputs?: Inputs) => Promise<void>,
): Promise<void> {
  const { emulator } = world;
  const taken = seed(api, emulator);
  for (const mode of ['plan', 'apply', 'apply', 'credentials', 'export'] as const) await run(mode);
  await world.write(after(api));
  for (const inputs of [{}, {}, { prune: 'owned' }, { prune: 'all' }, { prune: 'all' }])
    await run('apply', inputs);
  if (api === 'v1.1') {
    await world.write(rotated(emulator));
    await run('apply');
  }
  await run('plan', { 'key-secret': 'x'.repeat(86) });
  const key = emulator.store.addKey(taken, 'given');
  const asApp = { 'key-id': key.id, 'key-secret': key.secret };
  const { triggers } = WORDS[api];
  const inbox = (...of: string[]): string =>
    manifest(api, [
      `  taken: { name: Taken, id: ${taken.id}, webhooks: { inbox: { target: ${TARGETS}/taken, triggers: [${of.join(', ')}] } } }`,
    ]);
  for (const text of [inbox(...triggers), inbox(triggers[0])]) {
    await world.write(text);
    await run('apply', asApp);
  }
  await world.write(inbox(triggers[0]).replace(taken.id, '65f1a2b3c4d5e6f708192a3b'));
  await run('plan', asApp);
  await world.write(after(api));
  await run('apply', { instance: 'pr-42', ttl: '7d' });
  await run('destroy', { instance: 'pr-42' });
}

function seed(api: Api, { store }: Emulator): ReturnType<Emulator['store']['addApp']> {
  for (let index = 0; index < MANY_APPS; index++) store.addApp({ name: `Other ${index}` });
  const taken = store.addApp({ name: 'Taken', metadata: { theirs: 1 } });
  const container = api === 'v2' ? store.addIntegration(taken, { type: 'custom', fields: {} }) : undefined;
  const trigger = WORDS[api].triggers[1];
  store.addWebhook(taken, { version: api, target: `${TARGETS}/taken`, triggers: [trigger] }, container);
  store.addIntegration(taken, { type: 'web', fields: {} });
  store.addKey(taken, 'somebody');
  return taken;
}

/** The operations that the product uses. */
const OPERATIONS: Readonly<Record<Api, readonly string[]>> = {
  'v1.1': [
    'DELETE /v1.1/apps/{appId}',
    'DELETE /v1.1/apps/{appId}/integrations/{integrationId}',
    'DELETE /v1.1/apps/{appId}/integrations/{integrationId}/menu',
    'DELETE /v1.1/apps/{appId}/keys/{keyId}',
    'DELETE /v1.1/apps/{appId}/menu',
    'DELETE /v1.1/apps/{appId}/webhooks/{webhookId}',
    'DELETE /v1.1/serviceaccounts/{serviceAccountId}',
    'DELETE /v1.1/serviceaccounts/{serviceAccountId}/keys/{keyId}',
    'GET /v1.1/apps',
    'GET /v1.1/apps/{appId}',
    'GET /v1.1/apps/{appId}/integrations',
    'GET /v1.1/apps/{appId}/integrations/{integrationId}/menu',
    'GET /v1.1/apps/{appId}/keys',
    'GET /v1.1/apps/{appId}/keys/{keyId}/jwt',
    'GET /v1.1/apps/{appId}/menu',
    'GET /v1.1/apps/{appId}/webhooks',
    'GET /v1.1/serviceaccounts',
    'GET /v1.1/serviceaccounts/{serviceAccountId}',
    'GET /v1.1/serviceaccounts/{serviceAccountId}/keys',
    'GET /v1.1/serviceaccounts/{serviceAccountId}/keys/{keyId}/jwt',
    'POST /v1.1/apps',
    'POST /v1.1/apps/{appId}/integrations',
    'POST /v1.1/apps/{appId}/keys',
    'POST /v1.1/apps/{appId}/webhooks',
    'POST /v1.1/serviceaccounts',
    'POST /v1.1/serviceaccounts/{serviceAccountId}/keys',
    'PUT /v1.1/apps/{appId}',
    'PUT /v1.1/apps/{appId}/integrations/{integrationId}',
    'PUT /v1.1/apps/{appId}/integrations/{integrationId}/menu',
    'PUT /v1.1/apps/{appId}/menu',
    'PUT /v1.1/apps/{appId}/webhooks/{webhookId}',
    'PUT /v1.1/serviceaccounts/{serviceAccountId}',
  ],
  v2: [
    'DELETE /v2/apps/{appId}',
    'DELETE /v2/apps/{appId}/integrations/{integrationId}',
    'DELETE /v2/apps/{appId}/integrations/{integrationId}/keys/{keyId}',
    'DELETE /v2/apps/{appId}/keys/{keyId}',
    'DELETE /v2/apps/{appId}/switchboards/{switchboardId}/switchboardIntegrations/{switchboardIntegrationId}',
    'GET /v2/apps',
    'GET /v2/apps/{appId}',
    'GET /v2/apps/{appId}/integrations',
    'GET /v2/apps/{appId}/integrations/{integrationId}/keys',
    'GET /v2/apps/{appId}/keys',
    'GET /v2/apps/{appId}/switchboards',
    'GET /v2/apps/{appId}/switchboards/{switchboardId}/switchboardIntegrations',
    'PATCH /v2/apps/{appId}',
    'PATCH /v2/apps/{appId}/integrations/{integrationId}',
    'PATCH /v2/apps/{appId}/integrations/{integrationId}/webhooks/{webhookId}',
    'PATCH /v2/apps/{appId}/switchboards/{switchboardId}',
    'PATCH /v2/apps/{appId}/switchboards/{switchboardId}/switchboardIntegrations/{switchboardIntegrationId}',
    'POST /v2/apps',
    'POST /v2/apps/{appId}/integrations',
    'POST /v2/apps/{appId}/integrations/{integrationId}/keys',
    'POST /v2/apps/{appId}/keys',
    'POST /v2/apps/{appId}/switchboards',
    'POST /v2/apps/{appId}/switchboards/{switchboardId}/switchboardIntegrations',
  ],
};

/** What is done although the specification does not say so. */
const UNSPECIFIED: Readonly<Record<Api, readonly string[]>> = {
  'v1.1': [
    // The specification says 200, the documentation 201; the product takes either.
    'POST /v1.1/apps/{appId}/keys: the status 201 is not specified',
    'POST /v1.1/serviceaccounts/{serviceAccountId}/keys: the status 201 is not specified',
    // Nothing says how a setting is unset; null is asked for, and the answer looked at.
    'PUT /v1.1/apps/{appId}: request/settings/conversationRetentionSeconds must be integer',
  ],
  v2: ['PATCH /v2/apps/{appId}: request/settings/conversationRetentionSeconds must be integer'],
};

describe.for(['v1.1', 'v2'] as const)('what goes over the wire in %s', (api) => {
  test('is as specified, whatever the product does', async ({ skip }) => {
    const specification = specificationOr(api, skip);
    const seen: Exchange[] = [];
    const actions = new Set<string>();
    const failures: string[] = [];
    await inWorld(
      before(api),
      (world) =>
        recorded(world.emulator.url, async (url, exchanges) => {
          await everything(api, world, async (mode, inputs = {}) => {
            const { outcome } = await world.run(mode, { ...inputs, 'api-url': url });
            if (outcome.failed) failures.push(messageOf(outcome.error));
            for (const { kind, action } of outcome.plan?.changes ?? []) actions.add(`${action} ${kind}`);
          });
          seen.push(...exchanges);
        }),
      // The null of fields that nobody set was recorded, but is not specified.
      { switches: { defaultFields: 'documented' } },
    );
    // With a wrong secret, and with an app that the key does not see.
    expect(failures).toEqual([expect.stringContaining('returned 401'), expect.stringContaining('refused')]);
    // Message templates are documented and were recorded, but the specification lacks them.
    const specified = seen.filter(({ path }) => !/\/templates(\/|$)/.test(path));
    const operations = specified.map((one) => specification.operationOf(one) ?? `${one.method} ${one.path}`);
    expect([...new Set(operations)].sort()).toEqual(OPERATIONS[api]);
    expect([...actions].sort()).toEqual(
      expect.arrayContaining([
        'adopt app',
        'adopt webhook',
        'create app',
        'create key',
        'create webhook',
        'delete app',
        'delete key',
        'delete webhook',
        'update app',
        'update webhook',
      ]),
    );
    const statuses = new Set(seen.map(({ status }) => status));
    expect([...statuses].sort()).toEqual(expect.arrayContaining([200, 201, 401]));
    expect([...new Set(specified.flatMap((one) => specification.deviations(one)))]).toEqual(UNSPECIFIED[api]);
  });
});
