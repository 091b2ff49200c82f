/** Credentials for a later job, which only reads; and the tokens of every scope. */

import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { assertNoSecrets } from '../support/secrets.ts';
import { APIS, appNamed, credentialsOf, DAY, fullApp, inLife, type Life, manifestOf } from './life.ts';

/** Header and payload of a token, once its signature is found right. */
function tokenOf(jwt: string, secret: string): { header: object; payload: Record<string, unknown> } {
  const [header = '', payload = '', signature] = jwt.split('.');
  expect(signature).toBe(createHmac('sha256', secret).update(`${header}.${payload}`).digest('base64url'));
  const read = (part: string): Record<string, unknown> =>
    JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as Record<string, unknown>;
  return { header: read(header), payload: read(payload) };
}

describe.each(APIS)('mode credentials, in %s', (api) => {
  const manifest = manifestOf(api, { support: fullApp(api, 'Support'), shop: fullApp(api, 'Shop') });

  test('hands out what an apply handed out, with fresh tokens, and sends only GETs', () =>
    inLife(manifest, async (life) => {
      const applied = credentialsOf(await life.succeed('apply'));
      life.emulator.clearRequests();
      const ran = await life.succeed('credentials', {}, { now: () => Date.now() + 10 * 60_000 });
      expect(new Set(life.emulator.requests.map(({ method }) => method))).toEqual(new Set(['GET']));
      const handedOut = credentialsOf(ran);
      for (const app of ['support', 'shop']) {
        const [before, after] = [applied[app]?.keys['backend'], handedOut[app]?.keys['backend']];
        expect(handedOut[app]).toMatchObject({
          id: appNamed(life.emulator, app === 'shop' ? 'Shop' : 'Support').id,
          webhooks: applied[app]?.webhooks,
          keys: { backend: { id: before?.id, secret: before?.secret } },
        });
        expect(after?.jwt).not.toBe(before?.jwt);
        const { payload } = tokenOf(after?.jwt ?? '', after?.secret ?? '');
        expect(payload['exp']).toBeGreaterThan(Date.now() / 1000 + 3600);
        expect(after?.expires).toBe(new Date(Number(payload['exp']) * 1000).toISOString());
      }
      expect(ran.outputs.get('changed')).toBe('false');
      assertNoSecrets({ code: 0, signal: null, stdout: ran.log, stderr: '' }, [
        ...life.emulator.secrets,
        ...Object.values(handedOut).flatMap(({ keys }) => keys['backend']?.jwt ?? []),
      ]);
    }));

  test('what differs in the account is no matter of this mode', () =>
    inLife(manifest, async (life) => {
      await life.succeed('apply');
      appNamed(life.emulator, 'Support').name = 'Renamed by hand';
      const ran = await life.succeed('credentials');
      expect(Object.keys(credentialsOf(ran))).toEqual(['support', 'shop']);
      expect(ran.writes).toEqual([]);
    }));

  test('an instance hands out its own', () =>
    inLife(manifest, async (life) => {
      await life.succeed('apply');
      await life.succeed('apply', { instance: 'pr-1' });
      const ran = await life.succeed('credentials', { instance: 'pr-1' });
      expect(credentialsOf(ran)['support']?.id).toBe(appNamed(life.emulator, 'Support (pr-1)').id);
    }));

  test.each([
    ['app', (life: Life) => life.emulator.store.removeApp(appNamed(life.emulator, 'Shop')), 'apps.shop'],
    [
      'key',
      (life: Life) => {
        const { keys } = appNamed(life.emulator, 'Shop');
        for (const id of keys.keys()) life.emulator.store.removeKey(keys, id);
      },
      'apps.shop.keys.backend',
    ],
    [
      'webhook',
      (life: Life) => {
        const app = appNamed(life.emulator, 'Shop');
        for (const webhook of app.webhooks.values()) life.emulator.store.removeWebhook(app, webhook);
        for (const integration of app.integrations.values())
          life.emulator.store.removeIntegration(app, integration);
      },
      'apps.shop.webhooks.inbox',
    ],
  ] as const)('a missing %s is named, and nothing is made', (_, lose, address) =>
    inLife(manifest, async (life) => {
      await life.succeed('apply');
      lose(life);
      const ran = await life.refuse('credentials');
      expect(ran.log).toContain(`Missing in the account: ${address}.`);
      expect(ran.log).toContain('Apply the manifest first');
      expect(ran.outputs.has('credentials')).toBe(false);
      await life.succeed('credentials', { only: 'apps.support' });
    }),
  );
});

test('an app that cannot be told from another is not called missing', () =>
  inLife(manifestOf('v2', { support: { name: 'Support' } }), async (life) => {
    const ids = [1, 2].map(() => life.emulator.store.addApp({ name: 'Support' }).id);
    const { log } = await life.refuse('credentials');
    for (const id of ids) expect(log).toContain(id);
    expect(log).not.toContain('Apply the manifest first');
  }));

test('only names which credentials are handed out', () =>
  inLife(
    manifestOf('v2', { support: fullApp('v2', 'Support'), shop: fullApp('v2', 'Shop') }),
    async (life) => {
      await life.succeed('apply');
      const ran = await life.succeed('credentials', { only: 'apps.shop.keys.backend' });
      const handedOut = credentialsOf(ran);
      expect(Object.keys(handedOut)).toEqual(['shop']);
      expect(Object.keys(handedOut['shop']?.keys ?? {})).toEqual(['backend']);
      expect(handedOut['shop']?.webhooks).toEqual({});
    },
  ));

describe('tokens', () => {
  /** The claims of the token that a key of one app signs. */
  async function claims(
    api: 'v1.1' | 'v2',
    jwt: object,
    inputs: Parameters<Life['run']>[1] = {},
  ): Promise<{
    header: object;
    payload: Record<string, unknown>;
    expires: string | null | undefined;
    log: string;
  }> {
    return inLife(
      manifestOf(api, { support: { name: 'Support', keys: { backend: { jwt } } } }),
      async (life) => {
        const ran = await life.succeed('apply', inputs);
        const key = credentialsOf(ran)['support']?.keys['backend'];
        const token = tokenOf(key?.jwt ?? '', key?.secret ?? '');
        expect(token.header).toEqual({ alg: 'HS256', typ: 'JWT', kid: key?.id });
        return { ...token, expires: key?.expires, log: ran.log };
      },
    );
  }

  test('of an app', async () => {
    const { payload } = await claims('v2', { expiresIn: '30d' });
    expect(Object.keys(payload).sort()).toEqual(['exp', 'iat', 'scope']);
    expect(payload['scope']).toBe('app');
    expect(Number(payload['exp']) - Number(payload['iat'])).toBe((30 * DAY) / 1000 + 60);
  });

  test('of a user, in the words of v1.1', async () => {
    const { payload } = await claims('v1.1', { scope: 'appUser', userId: 'jane.doe@acme.example' });
    expect(payload).toMatchObject({ scope: 'appUser', userId: 'jane.doe@acme.example' });
    expect(payload).not.toHaveProperty('external_id');
  });

  test('of a user, in the words of v2', async () => {
    const { payload } = await claims('v2', { scope: 'user', externalId: 'jane "doe"' });
    expect(payload).toMatchObject({ scope: 'user', external_id: 'jane "doe"' });
    expect(payload).not.toHaveProperty('userId');
    expect(payload).not.toHaveProperty('externalId');
  });

  test('as long as the input says where the manifest does not', async () => {
    const { payload } = await claims('v2', {}, { 'jwt-expires-in': '2h' });
    expect(Number(payload['exp']) - Number(payload['iat'])).toBe(2 * 3600 + 60);
  });

  test('for ever, with a warning', async () => {
    const { payload, expires, log } = await claims('v2', { expiresIn: 'never' });
    expect(payload).not.toHaveProperty('exp');
    expect(expires).toBeNull();
    expect(log).toContain('apps.support.keys.backend: the JWT never expires');
  });

  test.each([
    ['v1.1', { scope: 'user', externalId: 'jane' }, /appUser/],
    ['v2', { scope: 'appUser', userId: 'jane' }, /user/],
    ['v1.1', { scope: 'appUser' }, /userId/],
    ['v2', { scope: 'user' }, /externalId/],
    ['v2', { scope: 'app', externalId: 'jane' }, /externalId/],
    ['v1.1', { scope: 'appUser', userId: 'jane', from: 'api' }, /from/],
    ['v2', { from: 'api' }, /from|api/],
  ] as const)('in %s, %j is refused before anything is asked', (api, jwt, words) =>
    inLife(manifestOf(api, { support: { name: 'Support', keys: { backend: { jwt } } } }), async (life) => {
      expect((await life.refuse('apply')).log).toMatch(words);
      expect(life.emulator.requests).toEqual([]);
    }),
  );
});
