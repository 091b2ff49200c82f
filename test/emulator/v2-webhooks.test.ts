/** Webhooks in v2: inside custom integrations, reached by app and integration keys; and what v1.1 sees of them. */

import { describe, expect, test } from 'vitest';
import type { AppRecord } from '../../src/emulator/records.ts';
import type { Emulator, EmulatorOptions } from '../../src/emulator/server.ts';
import { basic, bearer, receiver, running, type Shown, type Visitor, visitor } from './visitor.ts';

const TARGET = 'https://example.test/hook';
const TRIGGERS = ['conversation:message', 'conversation:postback'];

interface Scene {
  readonly emulator: Emulator;
  readonly app: AppRecord;
  /** With the account's key. */
  readonly account: Visitor;
  /** With a key of the app. */
  readonly asApp: Visitor;
  readonly path: string;
}

async function scene(options: EmulatorOptions = {}): Promise<Scene> {
  const emulator = await running(options);
  const app = emulator.store.addApp({ name: 'support' });
  const key = emulator.store.addKey(app, 'backend');
  const asApp = visitor(emulator, basic(key.id, key.secret));
  return { emulator, app, account: visitor(emulator), asApp, path: `/v2/apps/${app.id}/integrations` };
}

async function custom({ account, path }: Scene, webhook: object = {}): Promise<Shown & { webhook: Shown }> {
  const body = {
    type: 'custom',
    displayName: 'inbox',
    webhooks: [{ target: TARGET, triggers: TRIGGERS, ...webhook }],
  };
  const answer = await account.post(path, body);
  expect(answer.status).toBe(201);
  const { integration } = answer.body;
  const [made] = integration.webhooks;
  if (made === undefined) throw new Error('no webhook');
  return { ...integration, webhook: made };
}

describe('a custom integration', () => {
  test('is made together with its webhook, and shows the secret in every read', async () => {
    const here = await scene();
    const made = await custom(here, { includeFullUser: true });
    expect(made).toMatchObject({ type: 'custom', status: 'active', displayName: 'inbox' });
    expect(made.webhook).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{24}$/),
      version: 'v2',
      target: TARGET,
      triggers: TRIGGERS,
      secret: expect.stringMatching(/^[\w-]{86}$/),
      includeFullUser: true,
      includeFullSource: false,
    });
    const read = (await here.asApp.get(`${here.path}/${made.id}`)).body.integration;
    expect(read.webhooks).toEqual([made.webhook]);
    expect(here.emulator.secrets).toContain(made.webhook.secret);
  });

  test('needs exactly one webhook, with target and known triggers', async () => {
    const { account, path } = await scene();
    const webhook = { target: TARGET, triggers: TRIGGERS };
    const titles = async (webhooks?: unknown): Promise<string[]> => {
      const { status, body } = await account.post(path, { type: 'custom', webhooks });
      expect(status).toBe(400);
      return body.errors.map(({ title }) => title);
    };
    expect(await titles()).toEqual(["should have required property 'webhooks'"]);
    expect(await titles([])).toEqual(['.webhooks: should NOT have fewer than 1 items']);
    expect(await titles([webhook, webhook])).toEqual(['.webhooks: should not have more than 1 items']);
    expect(await titles([{}])).toEqual([
      ".webhooks[0]: should have required property 'target'",
      ".webhooks[0]: should have required property 'triggers'",
    ]);
    expect(await titles([{ ...webhook, triggers: ['message'] }])).toEqual([
      '.webhooks[0].triggers[0]: should be equal to one of the allowed values',
    ]);
    expect((await account.get(path)).body.integrations).toEqual([]);
  });

  test('is not made when the target does not answer', async () => {
    const { account, path } = await scene({ switches: { headCheck: 'target-then-origin' } });
    const hooks = await receiver(() => 404);
    const body = { type: 'custom', webhooks: [{ target: `${hooks.url}/hook`, triggers: TRIGGERS }] };
    expect(await account.post(path, body)).toEqual({
      status: 400,
      body: { errors: [{ code: 'bad_request', title: 'Bad request' }] },
    });
    expect(hooks.seen).toEqual(['HEAD /hook', 'HEAD /']);
    expect((await account.get(path)).body.integrations).toEqual([]);
  });

  test('lets only its name be changed, and null takes the name away', async () => {
    const here = await scene();
    const made = await custom(here);
    const own = `${here.path}/${made.id}`;
    expect((await here.account.patch(own, { displayName: 'other' })).body.integration.displayName).toBe(
      'other',
    );
    expect((await here.account.patch(own, { displayName: null })).body.integration).not.toHaveProperty(
      'displayName',
    );
    expect((await here.account.patch(own, { webhooks: [] })).status).toBe(400);
  });

  test('may or may not have the target of another one', async () => {
    const allowed = await scene();
    await custom(allowed);
    await custom(allowed);
    const refused = await scene({ switches: { duplicateTargetInV2: 'error' } });
    await custom(refused);
    const body = { type: 'custom', webhooks: [{ target: TARGET, triggers: TRIGGERS }] };
    expect((await refused.account.post(refused.path, body)).status).toBe(409);
  });

  test('is one too many when the app has ten webhooks of either generation', async () => {
    const here = await scene();
    for (let at = 0; at < 9; at++) {
      here.emulator.store.addWebhook(here.app, { version: 'v1.1', target: `${TARGET}/${at}`, triggers: [] });
    }
    await custom(here);
    const body = { type: 'custom', webhooks: [{ target: `${TARGET}/more`, triggers: TRIGGERS }] };
    expect((await here.account.post(here.path, body)).status).toBe(400);
    expect((await here.account.get(here.path)).body.integrations).toHaveLength(10);
  });

  test('takes its webhook and its keys along when it is deleted', async () => {
    const here = await scene();
    const made = await custom(here);
    const { key } = (await here.asApp.post(`${here.path}/${made.id}/keys`, { displayName: 'k' })).body;
    const asIntegration = visitor(here.emulator, basic(key.id, key.secret));
    expect((await asIntegration.get(`${here.path}/me/webhooks`)).status).toBe(200);
    expect((await here.asApp.delete(`${here.path}/${made.id}`)).status).toBe(200);
    expect(here.app.webhooks.size).toBe(0);
    expect((await asIntegration.get(`${here.path}/me/webhooks`)).status).toBe(401);
  });
});

describe('the webhook endpoints', () => {
  test('are for app keys; account keys are let in only by a switch', async () => {
    const here = await scene();
    const made = await custom(here);
    const webhooks = `${here.path}/${made.id}/webhooks`;
    expect(await here.account.get(webhooks)).toMatchObject({
      status: 403,
      body: { errors: [{ code: 'forbidden' }] },
    });
    expect((await here.asApp.get(webhooks)).body.webhooks).toEqual([made.webhook]);
    here.emulator.switches.accountOnV2Webhooks = 'allowed';
    expect((await here.account.get(webhooks)).body.webhooks).toEqual([made.webhook]);
  });

  test('change a webhook in part, and check a new target', async () => {
    const here = await scene({ switches: { headCheck: 'target-then-origin' } });
    const hooks = await receiver((_method, path) => (path === '/good' ? 200 : 500));
    const made = await custom(here, { target: `${hooks.url}/good` });
    const own = `${here.path}/${made.id}/webhooks/${made.webhook.id}`;
    const changed = await here.asApp.patch(own, { triggers: ['user:merge'], includeFullSource: true });
    expect(changed.body.webhook).toEqual({
      ...made.webhook,
      triggers: ['user:merge'],
      includeFullSource: true,
    });
    expect((await here.asApp.patch(own, { target: `${hooks.url}/bad` })).status).toBe(400);
    expect((await here.asApp.get(own)).body.webhook).toEqual(changed.body.webhook);
  });

  test('let the only webhook be deleted, and one be made again', async () => {
    const here = await scene();
    const made = await custom(here);
    const webhooks = `${here.path}/${made.id}/webhooks`;
    const body = { target: TARGET, triggers: TRIGGERS };
    expect((await here.asApp.post(webhooks, body)).status).toBe(400);
    expect(await here.asApp.delete(`${webhooks}/${made.webhook.id}`)).toEqual({ status: 200, body: {} });
    expect((await here.asApp.get(`${here.path}/${made.id}`)).body.integration.webhooks).toEqual([]);
    expect((await here.asApp.get(`${webhooks}/${made.webhook.id}`)).body.errors).toEqual([
      { code: 'not_found', title: 'Resource not found' },
    ]);
    expect((await here.asApp.post(webhooks, { target: TARGET })).status).toBe(400);
    expect((await here.asApp.post(webhooks, body)).status).toBe(201);
  });

  test('know no integration that is not there, and none that is no custom one', async () => {
    const here = await scene();
    const unknown = await here.asApp.get(`${here.path}/${'0'.repeat(24)}/webhooks`);
    expect([unknown.status, unknown.body.errors[0]?.code]).toEqual([404, 'integration_not_found']);
    const { integration } = (await here.asApp.post(here.path, { type: 'line' })).body;
    const body = { target: TARGET, triggers: TRIGGERS };
    expect((await here.asApp.post(`${here.path}/${integration.id}/webhooks`, body)).status).toBe(400);
  });

  test('are open to the key of the integration itself, which may say me, and to nothing else', async () => {
    const here = await scene();
    const [own, other] = [await custom(here), await custom(here)];
    const { status, body } = await here.account.post(`${here.path}/${own.id}/keys`, { displayName: 'k' });
    expect([status, body.key.id.slice(0, 4)]).toEqual([201, 'int_']);
    const { id, secret } = body.key;
    for (const header of [basic(id, secret), bearer(id, secret, { scope: 'integration' })]) {
      const visits = visitor(here.emulator, header);
      for (const name of ['me', own.id]) {
        expect((await visits.get(`${here.path}/${name}/webhooks`)).body.webhooks).toEqual([own.webhook]);
      }
      expect((await visits.get(`${here.path}/${other.id}/webhooks`)).status).toBe(403);
      expect((await visits.get(here.path)).status).toBe(403);
      expect((await visits.get('/v1.1/webhooks')).status).toBe(403);
    }
  });
});

describe('both generations', () => {
  test("see a v1.1 webhook: v2 as a custom integration of its own, with v1.1's triggers", async () => {
    const here = await scene();
    const old = (await here.asApp.post('/v1.1/webhooks', { target: TARGET, triggers: ['message'] })).body
      .webhook;
    const { integrations } = (await here.account.get(`${here.path}?filter[types]=custom`)).body;
    expect(integrations).toHaveLength(1);
    const webhook = integrations[0]?.webhooks[0];
    expect(webhook).toMatchObject({
      id: old._id,
      version: 'v1.1',
      triggers: ['message'],
      secret: old.secret,
    });

    const own = `${here.path}/${integrations[0]?.id}`;
    const triggers = ['message', 'postback'];
    expect((await here.asApp.patch(`${own}/webhooks/${old._id}`, { triggers })).status).toBe(200);
    expect((await here.asApp.get(`/v1.1/webhooks/${old._id}`)).body.webhook.triggers).toEqual(triggers);
    expect((await here.account.delete(own)).status).toBe(200);
    expect((await here.asApp.get('/v1.1/webhooks')).body.webhooks).toEqual([]);
  });

  test('forget a v1.1 webhook that v1.1 deletes', async () => {
    const here = await scene();
    const old = (await here.asApp.post('/v1.1/webhooks', { target: TARGET })).body.webhook;
    await here.asApp.delete(`/v1.1/webhooks/${old._id}`);
    expect((await here.account.get(here.path)).body.integrations).toEqual([]);
  });

  test('may keep their webhooks from each other, or show them', async () => {
    const here = await scene();
    const made = await custom(here);
    await here.asApp.post('/v1.1/webhooks', { target: TARGET });
    const seen = async (): Promise<number[]> => [
      (await here.asApp.get('/v1.1/webhooks')).body.webhooks.length,
      (await here.asApp.get(here.path)).body.integrations.length,
    ];
    expect(await seen()).toEqual([1, 2]);
    expect((await here.asApp.get(`/v1.1/webhooks/${made.webhook.id}`)).status).toBe(404);
    Object.assign(here.emulator.switches, { v2WebhooksInV11: 'shown', v11WebhooksInV2: 'hidden' });
    expect(await seen()).toEqual([2, 1]);
    const shown = (await here.asApp.get(`/v1.1/webhooks/${made.webhook.id}`)).body.webhook;
    expect(shown).toMatchObject({ version: 'v2', secret: made.webhook.secret, triggers: TRIGGERS });
  });

  test('share integrations by id, but v1.1 lists no custom ones', async () => {
    const here = await scene();
    const made = await custom(here);
    const { integration } = (await here.account.post(here.path, { type: 'line', displayName: 'line' })).body;
    const old = `/v1.1/apps/${here.app.id}/integrations`;
    expect((await here.account.get(old)).body.integrations.map(({ _id }) => _id)).toEqual([integration.id]);
    await here.account.put(`${old}/${integration.id}`, { displayName: 'renamed' });
    expect((await here.account.get(`${here.path}/${integration.id}`)).body.integration.displayName).toBe(
      'renamed',
    );
    expect((await here.account.delete(`${old}/${made.id}`)).status).toBe(200);
    expect((await here.account.get(`${here.path}/${made.id}`)).status).toBe(404);
  });
});
