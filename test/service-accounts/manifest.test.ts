/** What a manifest may say of service accounts, and what it is told when that makes no sense. */

import { describe, expect, test } from 'vitest';
import { migrateToV2 } from '../../src/cli/migrate/migrate.ts';
import { problemsOf, read } from '../manifest/reading.ts';

const manifest = (section: string, more = ''): string => `version: 1
api: v1.1
apps:
  support: { name: Support }
${section}
${more}`;

test('all that it can say', () => {
  const { serviceAccounts } = read(
    manifest(`serviceAccounts:
  reseller:
    name: acme-reseller-7
    id: 6650c6aa000000000000000b
    protect: true
    apps: [support]
    keys:
      ci: { rotate: { every: 90d, overlap: 7d }, jwt: { expiresIn: 1h } }
      api: { jwt: { from: api, scope: account } }
      plain: {}
`),
  );
  expect(serviceAccounts).toEqual([
    {
      key: 'reseller',
      name: 'acme-reseller-7',
      id: '6650c6aa000000000000000b',
      protect: true,
      apps: ['support'],
      keys: [
        {
          key: 'ci',
          name: 'ci',
          jwt: { from: 'sign', scope: 'account', expiresIn: 3600 },
          rotate: { every: 90 * 86_400, overlap: 7 * 86_400 },
        },
        { key: 'api', name: 'api', jwt: { from: 'api', scope: 'account' } },
        { key: 'plain', name: 'plain' },
      ],
    },
  ]);
});

test('several files add to one section, and defaults of apps are not theirs', () => {
  const { serviceAccounts } = read({
    'a.yml': manifest('serviceAccounts: { a: { name: a } }', 'defaults: { protect: true }\n'),
    'b.yml': 'version: 1\napi: v1.1\nserviceAccounts: { b: { name: b } }\n',
  });
  expect(serviceAccounts.map(({ key, protect }) => [key, protect])).toEqual([
    ['a', false],
    ['b', false],
  ]);
});

test('a file may declare nothing else', () => {
  expect(problemsOf('version: 1\napi: v1.1\nserviceAccounts: { a: { name: a } }\n')).toEqual([]);
});

describe('mistakes', () => {
  test.each([
    {
      what: 'v2',
      text: 'version: 1\napi: v2\napps: {}\nserviceAccounts: { reseller: { name: r } }\n',
      told: 'smooch.yml:4:1: serviceAccounts: serviceAccounts exists in v1.1 only, and this manifest says api: v2; remove the line',
    },
    {
      what: 'a slip of the section',
      text: 'version: 1\napi: v1.1\napps: {}\nserviceAccount: { reseller: { name: r } }\n',
      told: 'smooch.yml:4:1: serviceAccount: unknown key "serviceAccount"; did you mean serviceAccounts?',
    },
    {
      what: 'a slip of a field',
      text: manifest('serviceAccounts: { reseller: { name: r, app: [support] } }'),
      told: 'smooch.yml:5:41: serviceAccounts.reseller.app: unknown key "app"; did you mean apps?',
    },
    {
      what: 'what only an app has',
      text: manifest('serviceAccounts: { reseller: { name: r, webhooks: {} } }'),
      told: 'smooch.yml:5:41: serviceAccounts.reseller.webhooks: unknown key "webhooks": a service account has no webhooks; write them below an app',
    },
    {
      what: 'no name',
      text: manifest('serviceAccounts: { reseller: {} }'),
      told: 'smooch.yml:5:20: serviceAccounts.reseller.name: name is missing; write `name: acme-reseller-7`',
    },
    {
      what: 'an app that is not there',
      text: manifest('serviceAccounts: { reseller: { name: r, apps: [suport] } }'),
      told: 'smooch.yml:5:41: serviceAccounts.reseller.apps: one of these is the key of no app of this manifest; did you mean support?',
    },
    {
      what: 'one name twice',
      text: manifest('serviceAccounts: { a: { name: r }, b: { name: r } }'),
      told: 'smooch.yml:5:41: serviceAccounts.b.name: serviceAccounts.a has the same name; names of service accounts are unique in an account, so choose another',
    },
    {
      what: 'another scope',
      text: manifest('serviceAccounts: { a: { name: r, keys: { ci: { jwt: { scope: app } } } } }'),
      told: 'smooch.yml:5:62: serviceAccounts.a.keys.ci.jwt.scope: must be account',
    },
    {
      what: 'a token that the vendor signs and that is to end',
      text: manifest(
        'serviceAccounts: { a: { name: r, keys: { ci: { jwt: { from: api, expiresIn: 1h } } } } }',
      ),
      told: 'smooch.yml:5:66: serviceAccounts.a.keys.ci.jwt.expiresIn: a token that the vendor signs never expires; remove expiresIn, or write from: sign',
    },
    {
      what: 'a token published of a key that signs none',
      text: manifest(
        'serviceAccounts: { a: { name: r, keys: { ci: {} } } }',
        'publish: [{ secret: S, from: serviceAccounts.a.keys.ci.jwt }]\n',
      ),
      told: 'smooch.yml:6:24: publish[0].from: the key ci signs no token; give it `jwt: { expiresIn: 30d }`',
    },
    {
      what: 'one published that is not there',
      text: manifest(
        'serviceAccounts: { reseller: { name: r } }',
        'publish: [{ variable: S, from: serviceAccounts.resellr.id }]\n',
      ),
      told: 'smooch.yml:6:26: publish[0].from: the manifest has no service account resellr; did you mean reseller?',
    },
    {
      what: 'what one does not hand out',
      text: manifest(
        'serviceAccounts: { reseller: { name: r } }',
        'publish: [{ secret: S, from: serviceAccounts.reseller.token }]\n',
      ),
      told: 'serviceAccounts.<key>.id; serviceAccounts.<key>.keys.<key>.id, secret, jwt or basic',
    },
  ])('$what', ({ text, told }) => {
    const problems = problemsOf(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(told);
  });

  test('eleven keys', () => {
    const keys = Array.from({ length: 11 }, (_, index) => `k${index}: {}`).join(', ');
    expect(problemsOf(manifest(`serviceAccounts: { a: { name: r, keys: { ${keys} } } }`))).toEqual([
      'smooch.yml:5:34: serviceAccounts.a.keys: there are 11 here, and the vendor takes 10 keys a service account at most',
    ]);
  });

  test('two files that declare the same one', () => {
    expect(
      problemsOf({
        'a.yml': manifest('serviceAccounts: { a: { name: a } }'),
        'b.yml': 'version: 1\napi: v1.1\nserviceAccounts: { a: { name: b } }\n',
      }),
    ).toEqual([
      'b.yml:3:20: serviceAccounts.a: this service account is declared twice, first in a.yml:5:20; keep one, or choose another key',
    ]);
  });
});

test('the way to v2 says that there are none', () => {
  const { files } = migrateToV2([
    { name: 'smooch.yml', text: manifest('serviceAccounts: { a: { name: a } }') },
  ]);
  expect(files[0]?.notes).toContainEqual({
    kind: 'open',
    address: 'serviceAccounts',
    message: expect.stringContaining('v2 has no service accounts: take the section out'),
    place: { file: 'smooch.yml', line: 5, column: 1 },
  });
});
