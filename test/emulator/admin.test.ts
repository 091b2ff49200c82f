/** The emulator's own endpoints: what was asked, switches, the account as a whole, the clock. */

import { describe, expect, test } from 'vitest';
import type { Emulator } from '../../src/emulator/server.ts';
import { basic, bearer, running, visitor } from './visitor.ts';

describe('the log of requests', () => {
  test('counts requests with their outcome and names no credentials', async () => {
    const emulator = await running();
    const visits = visitor(emulator);
    await visits.post('/v1.1/apps', { name: 'support' });
    await visitor(emulator, bearer('app_unknown', 'secret', { scope: 'app' })).get('/v1.1/webhooks?x=1');
    await visitor(emulator, null).get('/sc/v1.1/apps');
    const { keyId } = emulator;
    const { requests } = (await visitor(emulator, null).get('/_emulator/requests')).body;
    expect(requests).toEqual([
      { n: 1, method: 'POST', path: '/v1.1/apps', query: '', keyId, status: 201 },
      { n: 2, method: 'GET', path: '/v1.1/webhooks', query: 'x=1', keyId: 'app_unknown', status: 401 },
      { n: 3, method: 'GET', path: '/sc/v1.1/apps', query: '', status: 401 },
    ]);
    expect(emulator.requests).toEqual(requests);
  });

  test('is forgotten on demand, and the count begins again', async () => {
    const emulator = await running();
    const visits = visitor(emulator);
    await visits.get('/v1.1/apps');
    await visits.delete('/_emulator/requests');
    expect(emulator.requests).toEqual([]);
    await visits.get('/v1.1/apps');
    emulator.clearRequests();
    await visits.get('/v1.1/apps');
    expect(emulator.requests.map(({ n }) => n)).toEqual([1]);
  });
});

describe('the switches', () => {
  test('are shown, and changed while the emulator runs', async () => {
    const emulator = await running();
    const visits = visitor(emulator);
    const { body } = await visits.post('/_emulator/switches', { appLimit: 1, listOrder: 'random' });
    expect(body).toMatchObject({ appLimit: 1, listOrder: 'random', metadataUpdate: 'merge' });
    expect((await visits.get('/_emulator/switches')).body).toEqual(body);
    expect((await visits.post('/v1.1/apps', { name: 'a' })).status).toBe(201);
    expect((await visits.post('/v1.1/apps', { name: 'b' })).status).toBe(402);
  });

  test('that do not exist are refused with the names of those that do', async () => {
    const visits = visitor(await running());
    const wrong = await visits.post('/_emulator/switches', { listOrdr: 'random' });
    expect(wrong.status).toBe(400);
    expect(wrong.body.error).toContain('listOrder');
    expect((await visits.post('/_emulator/switches', { listOrder: 'upwards' })).status).toBe(400);
    expect((await visits.post('/_emulator/switches', ['listOrder'])).status).toBe(400);
  });
});

describe('the account as a whole', () => {
  async function filled(order: readonly string[]): Promise<Emulator> {
    const emulator = await running();
    const made = order.map((name) => emulator.store.addApp({ name }));
    for (const app of made.toReversed()) {
      const key = emulator.store.addKey(app, 'backend');
      const webhook = { version: 'v1.1', target: `https://example.test/${app.name}` } as const;
      const { id } = emulator.store.addWebhook(app, { ...webhook, triggers: ['postback', 'message'] });
      emulator.store.addIntegration(app, { type: 'telegram', fields: { token: 'telegram token' } });
      app.metadata = { webhook: id, key: key.id };
    }
    return emulator;
  }

  async function account(emulator: Emulator, query = ''): Promise<string> {
    const { body } = await visitor(emulator, null).get(`/_emulator/account${query}`);
    return JSON.stringify(body);
  }

  test('shows no secret, but tells whether one changed', async () => {
    const emulator = await filled(['a']);
    const before = await account(emulator);
    for (const secret of [...emulator.secrets, 'telegram token']) expect(before).not.toContain(secret);
    const [app] = emulator.store.apps.values();
    const [webhook] = app?.webhooks.values() ?? [];
    if (app === undefined || webhook === undefined) throw new Error('no webhook');
    app.webhooks.set(webhook.id, { ...webhook, secret: 'another' });
    expect(await account(emulator)).not.toBe(before);
  });

  test('is the same, with labels for ids, however it came about', async () => {
    const [one, two] = [await filled(['a', 'b']), await filled(['b', 'a'])];
    expect(await account(one)).not.toBe(await account(two));
    expect(await account(one, '?ids=labels')).toBe(await account(two, '?ids=labels'));
    expect(await account(one, '?ids=labels')).toMatch(/"webhook":"#\d+"/);
    one.store.addApp({ name: 'c' });
    expect(await account(one, '?ids=labels')).not.toBe(await account(two, '?ids=labels'));
  });
});

describe('the clock', () => {
  test('makes things older than they are', async () => {
    const emulator = await running();
    const visits = visitor(emulator);
    const madeAt = (id: string): number => Number.parseInt(id.slice(0, 8), 16);
    const now = madeAt((await visits.post('/v1.1/apps', { name: 'now' })).body.app._id);
    const { body } = await visits.post('/_emulator/clock', { advance: -86_400 });
    expect(body['offset']).toBe(-86_400);
    const { app } = (await visits.post('/v1.1/apps', { name: 'yesterday' })).body;
    expect(Math.abs(now - 86_400 - madeAt(app._id))).toBeLessThan(60);
    const { apps } = (await visits.get('/v1.1/apps')).body;
    expect(apps.map(({ name }) => name)).toEqual(['yesterday', 'now']);
    expect((await visits.post('/_emulator/clock', { advance: 'a day' })).status).toBe(400);
    const far = await visits.post('/_emulator/clock', { advance: 1e300 });
    expect([far.status, far.body.error]).toEqual([400, expect.stringContaining('50 years at most')]);
    expect((await visits.get('/_emulator/clock')).body['offset']).toBe(-86_400);
  });

  test('decides when a token has expired', async () => {
    const emulator = await running();
    const visits = visitor(emulator);
    const header = bearer(emulator.keyId, emulator.keySecret, { scope: 'account' }, { expiresIn: 3600 });
    const withToken = async (): Promise<number> => (await visitor(emulator, header).get('/v1.1/apps')).status;
    expect(await withToken()).toBe(200);
    await visits.post('/_emulator/clock', { advance: 3700 });
    expect(await withToken()).toBe(401);
    await visits.post('/_emulator/clock', { advance: -3700 });
    expect(await withToken()).toBe(200);
  });

  test('stamps the tokens that the API signs', async () => {
    const emulator = await running({ now: () => Date.parse('2026-03-01T12:00:00Z') });
    const app = emulator.store.addApp({ name: 'support' });
    const { id } = emulator.store.addKey(app, 'backend');
    const path = `/v1.1/apps/${app.id}/keys/${id}/jwt`;
    const visits = visitor(emulator);
    const issuedAt = async (): Promise<unknown> => {
      const payload = (await visits.get(path)).body.jwt.split('.')[1] ?? '';
      return JSON.parse(Buffer.from(payload, 'base64url').toString());
    };
    expect(await issuedAt()).toEqual({ scope: 'app', iat: 1772366400 });
    emulator.switches.jwtIat = 'absent';
    expect(await issuedAt()).toEqual({ scope: 'app' });
  });
});

describe('an integration', () => {
  test('can be put into error, as when a token is withdrawn at the channel, and made to work again', async () => {
    const emulator = await running();
    const app = emulator.store.addApp({ name: 'support' });
    const { id } = emulator.store.addIntegration(app, { type: 'telegram', fields: {} });
    const visits = visitor(emulator);
    const told = async (): Promise<unknown[]> => {
      const old = (await visits.get(`/v1.1/apps/${app.id}/integrations/${id}`)).body.integration;
      const now = (await visits.get(`/v2/apps/${app.id}/integrations/${id}`)).body.integration;
      return [old.status, old['error'], now.status, now['error']];
    };
    const error = 'The token was withdrawn';
    expect((await visits.post('/_emulator/integrations', { id, error })).status).toBe(200);
    expect(await told()).toEqual(['error', error, 'error', undefined]);
    await visits.post('/_emulator/integrations', { id, error: null });
    expect(await told()).toEqual(['active', undefined, 'active', undefined]);
    expect((await visits.post('/_emulator/integrations', { id: 'unknown', error })).status).toBe(400);
    expect((await visits.post('/_emulator/integrations', { id })).status).toBe(400);
  });
});

test('an unknown endpoint names those that exist', async () => {
  const emulator = await running();
  const { status, body } = await visitor(emulator, basic('a', 'b')).get('/_emulator/nothing');
  expect(status).toBe(404);
  expect(body.error).toContain('GET /account');
});
