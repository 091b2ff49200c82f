/** The credentials that a run gets, and the tokens that it hands out. */

import jwt from 'jsonwebtoken';
import { expect, test } from 'vitest';
import type { Emulator } from '../../src/emulator/server.ts';
import { account, appNamed, appNames, contentsOf } from '../support/account.ts';
import { receiver } from '../support/receiver.ts';
import { applyTwice, refused, succeeding } from '../support/twice.ts';

function manifest(key: string): string {
  return `version: 1\napi: v1.1\napps:\n  a: { name: A, keys: { k: ${key} } }\n`;
}

function token({ keyId, keySecret }: Emulator, claims: object, options: jwt.SignOptions = {}): string {
  return jwt.sign(claims, keySecret, { keyid: keyId, ...options });
}

/** Inputs with a ready token and no pair. */
function ready(jwtInput: string): Record<string, string> {
  return { 'key-id': '', 'key-secret': '', jwt: jwtInput };
}

test('the vendor can be asked to make the token, which then never ends', async () => {
  const emulator = await account();
  const { outputs, requests } = await applyTwice({
    emulator,
    manifest: manifest('{ jwt: { from: api } }'),
  });
  expect(jwt.decode(outputs['jwt'] ?? '')).toMatchObject({ scope: 'app' });
  const [app] = Object.values(JSON.parse(outputs['credentials'] ?? '{}')) as { keys: { k: object } }[];
  expect(app?.keys.k).toMatchObject({ expires: null, jwt: outputs['jwt'] });
  expect(requests.filter(({ path }) => path.endsWith('/jwt'))).toHaveLength(1);
});

test('jwt-expires-in counts where the manifest says nothing', async () => {
  const emulator = await account();
  const { outputs } = await succeeding({
    emulator,
    manifest: manifest('{ jwt: {} }'),
    inputs: { 'jwt-expires-in': '15m' },
  });
  const { exp = 0, iat = 0 } = jwt.decode(outputs['jwt'] ?? '') as jwt.JwtPayload;
  expect(exp - iat - 60).toBe(15 * 60);
});

test('a token that never expires is possible, and warned about', async () => {
  const emulator = await account();
  const { outputs, stdout } = await succeeding({
    emulator,
    manifest: manifest('{ jwt: {} }'),
    inputs: { 'jwt-expires-in': 'never' },
  });
  expect(jwt.decode(outputs['jwt'] ?? '')).not.toHaveProperty('exp');
  expect(stdout).toMatch(/^::warning .*never/m);
});

test('a key without jwt signs one of its app, and none where it says so', async () => {
  const emulator = await account();
  const unsaid = await applyTwice({ emulator, manifest: manifest('{}') });
  expect(jwt.decode(unsaid.outputs['jwt'] ?? '')).toMatchObject({ scope: 'app', exp: expect.any(Number) });
  const silent = { emulator: await account(), manifest: manifest('{ jwt: none }') };
  const { outputs } = await applyTwice(silent);
  expect(outputs['jwts']).toBe('{}');
  expect(outputs).not.toHaveProperty('jwt');
});

test('a ready token of the account serves in place of the pair', async () => {
  const emulator = await account();
  const inputs = ready(token(emulator, { scope: 'account' }, { expiresIn: '5m' }));
  await applyTwice({ emulator, manifest: manifest('{ jwt: {} }'), inputs });
  expect(appNames(emulator)).toEqual(['A']);
});

test('a token that has expired is told before anything is sent', async () => {
  const emulator = await account();
  const { said, requests } = await refused({
    emulator,
    manifest: manifest('{}'),
    inputs: ready(token(emulator, { scope: 'account' }, { expiresIn: -60 })),
  });
  expect(said).toMatch(/expired at 20.*\n.*What to do: .*new token/s);
  expect(requests).toEqual([]);
});

test('a token of an app can make no app, and what can is named', async () => {
  const emulator = await account();
  const { said, requests } = await refused({
    emulator,
    manifest: manifest('{}'),
    inputs: ready(token(emulator, { scope: 'app' })),
  });
  expect(said).toMatch(/line=4,.*apps\.a: .*`id`.*act_/);
  expect(requests).toEqual([]);
});

test('an app key looks after the webhooks of its own app, if that is pinned', async () => {
  const [emulator, hooks] = [await account(), await receiver()];
  const app = emulator.store.addApp({ name: 'A' });
  const key = emulator.store.addKey(app, 'ci');
  const step = (rest: string) => ({
    emulator,
    manifest: `version: 1\napi: v1.1\napps:\n  a:\n    name: A\n    id: ${app.id}\n    ${rest}\n`,
    inputs: { 'key-id': key.id, 'key-secret': key.secret },
  });
  await applyTwice(step(`webhooks: { w: { target: "${hooks.url}/one" } }`));
  expect(contentsOf(app)).toEqual({ keys: ['ci'], targets: [`${hooks.url}/one`] });
  const { said } = await refused(step('keys: { k: {} }'));
  expect(said).toMatch(/line=7,.*apps\.a\.keys/);
});

test('a service account works on the apps it sees, and on no others', async () => {
  const emulator = await account();
  const { store } = emulator;
  const theirs = store.addApp({ name: 'A' });
  const key = store.addServiceAccountKey(store.addServiceAccount('ci'), 'ci');
  const step = {
    emulator,
    manifest: manifest('{ jwt: {} }'),
    inputs: { 'key-id': key.id, 'key-secret': key.secret },
  };
  const { outputs } = await applyTwice(step);
  expect(key.id).toMatch(/^svc_/);
  expect(outputs['app-id']).not.toBe(theirs.id);
  expect(theirs.metadata).toEqual({});
});

test('a second key of the same name counts, if it is newer and none is recorded', async () => {
  const emulator = await account();
  const app = emulator.store.addApp({ name: 'A' });
  const keys = [1, 2].map(() => emulator.store.addKey(app, 'k'));
  const { outputs } = await applyTwice({ emulator, manifest: manifest('{}') });
  expect(outputs['key-id']).toBe(keys[1]?.id);
  expect(appNamed(emulator, 'A').keys.size).toBe(2);
});
