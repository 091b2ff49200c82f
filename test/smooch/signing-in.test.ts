/** Who the run is to the vendor. */

import jwt from 'jsonwebtoken';
import { describe, expect, test } from 'vitest';
import { ProvisionError } from '../../src/errors.ts';
import { SecretRegistry } from '../../src/secrets/secret.ts';
import {
  authorizer,
  type Credentials,
  checkCredentials,
  scopeOf,
  signingKeyId,
} from '../../src/smooch/auth.ts';

const [ID, SECRET] = ['act_5d8cff3cd55b040010928b5b', 'a-secret-that-nobody-knows'];
const NOW = Date.UTC(2026, 3, 1);

function pair(id = ID): { keeper: SecretRegistry; credentials: Credentials } {
  const keeper = new SecretRegistry();
  return { keeper, credentials: { kind: 'key', id, secret: keeper.learn(SECRET) } };
}

function ready(claims: object, kid = ID): Credentials {
  const token = jwt.sign(claims, SECRET, { keyid: kid });
  return { kind: 'jwt', jwt: new SecretRegistry().learn(token) };
}

describe('a key pair', () => {
  test('signs a short token of its scope, dated back a little for clocks that differ', async () => {
    const { keeper, credentials } = pair();
    const header = await authorizer(credentials, keeper, { clock: () => NOW })();
    const token = header.replace('Bearer ', '');
    const { header: head, payload } = jwt.verify(token, SECRET, {
      complete: true,
      clockTimestamp: NOW / 1000,
    }) as jwt.Jwt & { payload: jwt.JwtPayload };
    expect(head).toMatchObject({ alg: 'HS256', typ: 'JWT', kid: ID });
    expect(payload['scope']).toBe('account');
    expect(payload.iat).toBe(NOW / 1000 - 60);
    expect((payload.exp ?? 0) - NOW / 1000).toBe(15 * 60);
  });

  test('makes its token anew before it ends, and not before', async () => {
    const { keeper, credentials } = pair();
    let now = NOW;
    const authorize = authorizer(credentials, keeper, { clock: () => now });
    const first = await authorize();
    now += 9 * 60_000;
    expect(await authorize()).toBe(first);
    now += 2 * 60_000;
    expect(await authorize()).not.toBe(first);
  });

  test('signs once for requests that begin together', async () => {
    const { keeper, credentials } = pair();
    const authorize = authorizer(credentials, keeper);
    const [one, two] = await Promise.all([authorize(), authorize()]);
    expect(one).toBe(two);
  });

  test('has every token masked before it is used', async () => {
    const masked: string[] = [];
    const keeper = new SecretRegistry((value) => masked.push(value));
    const credentials: Credentials = { kind: 'key', id: ID, secret: keeper.learn(SECRET) };
    const bearer = await authorizer(credentials, keeper)();
    const basic = await authorizer(credentials, keeper, { basic: true })();
    expect(masked).toContain(bearer.replace('Bearer ', ''));
    expect(masked).toContain(basic.replace('Basic ', ''));
  });

  test('is known by its prefix', () => {
    expect(['act_1', 'svc_1', 'app_1', 'int_1', 'sk_live'].map(scopeOf)).toEqual([
      'account',
      'account',
      'app',
      'integration',
      undefined,
    ]);
  });
});

describe('refused before anything is sent:', () => {
  const later = NOW / 1000 + 3600;
  const cases: readonly (readonly [string, Credentials])[] = [
    ['a key of an integration', pair('int_5d8cff3cd55b040010928b5b').credentials],
    ['a secret in place of an id', pair('a-secret-that-nobody-knows').credentials],
    ['a token that has expired', ready({ scope: 'account', exp: NOW / 1000 - 1 })],
    ['a token of a user', ready({ scope: 'appUser', exp: later })],
    ['a token without a scope', ready({ exp: later })],
    ['something that is no token', { kind: 'jwt', jwt: new SecretRegistry().learn('not-a-token') }],
    ['three parts that say nothing', { kind: 'jwt', jwt: new SecretRegistry().learn('aaaa.bbbb.cccc') }],
  ];

  test.each(cases)('%s', (_what, credentials) => {
    const check = (): void => checkCredentials(credentials, NOW);
    expect(check).toThrow(ProvisionError);
    expect(check).not.toThrow(SECRET);
  });

  test('but not what can manage apps', () => {
    expect(() => checkCredentials(pair().credentials, NOW)).not.toThrow();
    expect(() => checkCredentials(ready({ scope: 'account', exp: later }), NOW)).not.toThrow();
  });
});

test('the key that signs the run is known, of a pair and of a token', () => {
  expect(signingKeyId(pair().credentials)).toBe(ID);
  expect(signingKeyId(ready({ scope: 'account' }, 'svc_1'))).toBe('svc_1');
});
