/** Who gets in, and what those who do not are told. */

import jwt from 'jsonwebtoken';
import { describe, expect, test } from 'vitest';
import type { Emulator } from '../../src/emulator/server.ts';
import { basic, bearer, running, type Visit, visitor } from './visitor.ts';

const APPS = '/v1.1/apps';

function tokenVisit(emulator: Emulator, claims: object, options: jwt.SignOptions = {}): Promise<Visit> {
  return visitor(emulator, bearer(emulator.keyId, emulator.keySecret, claims, options)).get(APPS);
}

describe('credentials', () => {
  test('an account key gets in with Basic and with a token', async () => {
    const emulator = await running();
    expect((await visitor(emulator).get(APPS)).status).toBe(200);
    expect((await tokenVisit(emulator, { scope: 'account' })).status).toBe(200);
    const inAnHour = Math.floor(Date.now() / 1000) + 3600;
    expect((await tokenVisit(emulator, { scope: 'account', exp: inAnHour })).status).toBe(200);
  });

  test('nobody gets in without credentials', async () => {
    const emulator = await running();
    const { status, body } = await visitor(emulator, null).get(APPS);
    expect(status).toBe(401);
    expect(body).toEqual({ error: { code: 'unauthorized', description: 'Authorization is required' } });
  });

  test('a wrong secret, an unknown key and nonsense are refused', async () => {
    const emulator = await running();
    const { keyId, keySecret } = emulator;
    const headers = [
      basic(keyId, `${keySecret}x`),
      basic('act_65f1a2b3c4d5e6f708192a3b', keySecret),
      bearer('act_65f1a2b3c4d5e6f708192a3b', keySecret, { scope: 'account' }),
      'Basic ???',
      'Digest abc',
    ];
    for (const header of headers) {
      const { status, body } = await visitor(emulator, header).get(APPS);
      expect([status, body.error.code]).toEqual([401, 'unauthorized']);
    }
  });

  test('a token has to be whole, signed by its key, unexpired and of a scope', async () => {
    const emulator = await running();
    const { keyId, keySecret } = emulator;
    const account = { scope: 'account' };
    const bad = [
      'Bearer nonsense',
      `Bearer ${jwt.sign(account, keySecret)}`,
      bearer(keyId, 'another secret', account),
      bearer(keyId, keySecret, account, { algorithm: 'HS512' }),
      bearer(keyId, keySecret, account, { expiresIn: -1 }),
      bearer(keyId, keySecret, {}),
      `Bearer ${jwt.sign(account, '', { keyid: keyId, algorithm: 'none' })}`,
    ];
    for (const header of bad) {
      const { status, body } = await visitor(emulator, header).get(APPS);
      expect([status, body.error.code]).toEqual([401, 'invalid_auth']);
    }
    const missingKid = await visitor(emulator, `Bearer ${jwt.sign(account, keySecret)}`).get(APPS);
    expect(missingKid.body.error.description).toBe('Invalid JWT header. Missing key id (kid)');
  });

  test('HS384 and HS512 are taken when the switch says so', async () => {
    const emulator = await running({ switches: { jwtAlgorithms: 'any-hmac' } });
    expect((await tokenVisit(emulator, { scope: 'account' }, { algorithm: 'HS512' })).status).toBe(200);
  });

  test('an account key cannot speak for an app', async () => {
    const emulator = await running();
    const { status, body } = await tokenVisit(emulator, { scope: 'app' });
    expect([status, body.error.code]).toEqual([403, 'forbidden']);
  });

  test("a user's token is real but provisions nothing", async () => {
    const emulator = await running();
    const app = emulator.store.addApp({ name: 'support' });
    const key = emulator.store.addKey(app, 'backend');
    const user = (claims: object, path: string): Promise<Visit> =>
      visitor(emulator, bearer(key.id, key.secret, claims)).get(path);
    for (const path of [APPS, '/v1.1/webhooks', '/v1.1/serviceaccounts', `/v2/apps/${app.id}`]) {
      expect((await user({ scope: 'appUser', userId: 'jane' }, path)).status, path).toBe(403);
      expect((await user({ scope: 'user', external_id: 'jane' }, path)).status, path).toBe(403);
    }
    expect((await user({ scope: 'appUser', userId: 7 }, APPS)).status).toBe(401);
  });

  test('an app key reaches its own app and no other', async () => {
    const emulator = await running();
    const [own, other] = ['own', 'other'].map((name) => emulator.store.addApp({ name }));
    if (own === undefined || other === undefined) throw new Error('no apps');
    const key = emulator.store.addKey(own, 'backend');
    const asApp = visitor(emulator, basic(key.id, key.secret));
    expect((await asApp.get(`${APPS}/${own.id}`)).status).toBe(200);
    expect((await asApp.get(`${APPS}/${own.id}/webhooks`)).status).toBe(200);
    expect((await asApp.get('/v1.1/webhooks')).status).toBe(200);
    for (const path of [
      APPS,
      `${APPS}/${other.id}`,
      `${APPS}/${other.id}/webhooks`,
      `${APPS}/${own.id}/keys`,
    ]) {
      expect((await asApp.get(path)).body.error.code).toBe('forbidden');
    }
    expect((await asApp.put(`${APPS}/${own.id}`, { name: 'mine' })).status).toBe(403);
    expect((await asApp.delete(`${APPS}/${own.id}`)).status).toBe(403);
  });

  test('wrong scope may be a 401, and an app key may be kept from its app', async () => {
    const emulator = await running({ switches: { wrongScopeStatus: 401, appKeyReadsApp: 'forbidden' } });
    const app = emulator.store.addApp({ name: 'support' });
    const key = emulator.store.addKey(app, 'backend');
    const asApp = visitor(emulator, basic(key.id, key.secret));
    expect((await asApp.get(APPS)).status).toBe(401);
    expect((await asApp.get(`${APPS}/${app.id}`)).status).toBe(403);
  });

  test('a deleted key, and a key of a deleted app, open nothing', async () => {
    const emulator = await running();
    const account = visitor(emulator);
    const { app } = (await account.post(APPS, { name: 'support' })).body;
    const keys = [1, 2].map(() => account.post(`${APPS}/${app._id}/keys`, { name: 'backend' }));
    const [first, second] = (await Promise.all(keys)).map(({ body }) => body.key);
    if (first === undefined || second === undefined) throw new Error('no keys');
    await account.delete(`${APPS}/${app._id}/keys/${first._id}`);
    expect((await visitor(emulator, basic(first._id, first.secret)).get('/v1.1/webhooks')).status).toBe(401);
    const withSecond = visitor(emulator, basic(second._id, second.secret));
    expect((await withSecond.get('/v1.1/webhooks')).status).toBe(200);
    await account.delete(`${APPS}/${app._id}`);
    expect((await withSecond.get('/v1.1/webhooks')).status).toBe(401);
  });

  test('a service account sees only its own apps', async () => {
    const emulator = await running();
    const foreign = emulator.store.addApp({ name: 'foreign' });
    const serviceAccount = emulator.store.addServiceAccount('reseller');
    const key = emulator.store.addServiceAccountKey(serviceAccount, 'ci');
    const reseller = visitor(emulator, basic(key.id, key.secret));
    const { app } = (await reseller.post(APPS, { name: 'own' })).body;
    expect((await reseller.get(APPS)).body.apps.map(({ _id }) => _id)).toEqual([app._id]);
    for (const path of [`${APPS}/${foreign.id}`, `${APPS}/${foreign.id}/webhooks`]) {
      const { status, body } = await reseller.get(path);
      expect([status, body.error.code]).toEqual([404, 'app_not_found']);
    }
    expect((await reseller.get('/v1.1/serviceaccounts')).status).toBe(403);
    expect((await reseller.get(`${APPS}?serviceAccountId=${foreign.id}`)).status).toBe(403);
  });
});
