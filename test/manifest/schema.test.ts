import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schemaText } from '../../scripts/schema.ts';
import { LANGUAGE } from '../../src/kinds/language.ts';
import { TRIGGERS } from '../../src/kinds/webhook/triggers.ts';
import { manifestJsonSchema } from '../../src/manifest/json-schema.ts';
import type { Api, Json } from '../../src/model.ts';
import { EFFORT, SEED } from '../proof/seed.ts';
import { problemsOf } from './reading.ts';

const validate = new Ajv({
  allErrors: true,
  allowUnionTypes: true,
  strictTypes: false,
  strictRequired: false,
}).compile(manifestJsonSchema(LANGUAGE));
const editorAccepts = (value: Json): boolean => validate(value);
/** A manifest may be JSON, so that both sides can judge one value. */
const runAccepts = (value: Json): boolean =>
  problemsOf(JSON.stringify(value), { variables: { V: '1', URL: 'https://v.example' } }).length === 0;

const app = (fields: { readonly [key: string]: Json }): Json => ({
  version: 1,
  api: 'v1.1',
  apps: { support: { name: 'Support', ...fields } },
});
const app2 = (fields: { readonly [key: string]: Json }): Json => ({
  version: 1,
  api: 'v2',
  apps: { support: { name: 'Support', ...fields } },
});
const hook = (fields: { readonly [key: string]: Json }): Json => ({
  a: { target: 'https://a.example', ...fields },
});

test('the schema that ships is the one that the code would write', () => {
  expect(readFileSync(new URL('../../schema/manifest.schema.json', import.meta.url), 'utf8')).toBe(
    schemaText(),
  );
});

describe('an editor and a run accept', () => {
  test.each<readonly [string, Json]>([
    ['an empty manifest', { version: 1, api: 'v2', apps: {} }],
    ['an app', app({})],
    [
      'everything',
      app({
        id: '5d8cff3cd55b040010928b5b',
        protect: true,
        settings: { echoPostback: null, conversationRetentionSeconds: 0 },
        metadata: { a: 'x', b: 1.5, c: false, d: null },
        webhooks: hook({ triggers: ['message', 'new:one'], includeClient: true }),
        keys: { k: { jwt: { from: 'sign', scope: 'app', expiresIn: '30d' } } },
      }),
    ],
    [
      'the things of v2',
      app2({
        settings: { multiConvoEnabled: true },
        webhooks: hook({ triggers: ['user:merge'], includeFullUser: true }),
      }),
    ],
    ['empty maps', app({ settings: null, metadata: null, webhooks: null, keys: { k: null } })],
    ['the token of the vendor', app({ keys: { k: { jwt: { from: 'api' } } } })],
    [
      'the token of the vendor with the default lifetime',
      app({ keys: { k: { jwt: { from: 'api', expiresIn: null } } } }),
    ],
    ['a webhook on this machine', app({ webhooks: { a: { target: 'http://127.0.0.1:80/x?y' } } })],
    [
      'variables',
      {
        version: '${V}',
        api: 'v1.1',
        owner: 'acme/${V}',
        apps: {
          a: {
            name: '${V}',
            protect: '${NONE:-true}',
            settings: { conversationRetentionSeconds: '${V}' },
            webhooks: { a: { target: '${URL}/x', triggers: ['${V}x'] } },
            keys: { k: { jwt: { expiresIn: '${V}h', from: '${NONE:-api}' } } },
          },
        },
      },
    ],
    [
      'a target from the defaults',
      {
        version: 1,
        api: 'v2',
        defaults: { webhooks: hook({ triggers: ['user:merge'] }) },
        apps: { a: { name: 'A', webhooks: { a: { includeFullUser: true } } } },
      },
    ],
  ])('%s', (what, value) => {
    const editor = editorAccepts(value);
    expect(validate.errors).toBeNull();
    expect(editor).toBe(true);
    if (what !== 'variables') expect(runAccepts(value)).toBe(true);
  });
});

describe('an editor and a run refuse', () => {
  test.each<readonly [string, Json]>([
    ['no version', { api: 'v2', apps: {} }],
    ['another version', { version: 2, api: 'v2', apps: {} }],
    ['another api', { version: 1, api: 'v3', apps: {} }],
    ['an unknown key', { version: 1, api: 'v2', apps: {}, published: [] }],
    ['no apps after the colon', { version: 1, api: 'v2', apps: null }],
    ['a list of apps', { version: 1, api: 'v2', apps: [] }],
    ['a bad app key', { version: 1, api: 'v2', apps: { A: { name: 'A' } } }],
    ['an app key over 40 characters', { version: 1, api: 'v2', apps: { ['a'.repeat(41)]: { name: 'A' } } }],
    ['no name', { version: 1, api: 'v2', apps: { a: {} } }],
    ['nothing for an app', { version: 1, api: 'v2', apps: { a: null } }],
    ['a long name', app({ name: 'x'.repeat(101) })],
    ['spaces around a name', app({ name: ' x' })],
    ['a bad id', app({ id: '5D8CFF3CD55B040010928B5B' })],
    ['a bad owner', { version: 1, api: 'v2', owner: 'a b', apps: {} }],
    ['an unknown setting', app({ settings: { nope: true } })],
    ['a setting of v2 in v1.1', app({ settings: { multiConvoEnabled: true } })],
    ['a text for a setting', app({ settings: { echoPostback: 'yes' } })],
    ['a fraction', app({ settings: { conversationRetentionSeconds: 1.5 } })],
    ['a negative number', app({ settings: { conversationRetentionSeconds: -1 } })],
    ['a number too large', app({ settings: { conversationRetentionSeconds: 1e300 } })],
    ['null for protect', app({ protect: null })],
    ['nested metadata', app({ metadata: { a: {} } })],
    ['a mark of ours', app({ metadata: { provision_app: 'x' } })],
    ['a variable in a key', app({ metadata: { '${V}': 'x' } })],
    ['no target', app({ webhooks: { a: {} } })],
    ['nothing for a webhook', app({ webhooks: { a: null } })],
    ['http', app({ webhooks: { a: { target: 'http://a.example' } } })],
    ['a user in a target', app({ webhooks: { a: { target: 'https://u@a.example' } } })],
    ['a fragment in a target', app({ webhooks: { a: { target: 'https://a.example/#a' } } })],
    ['a space in a target', app({ webhooks: { a: { target: 'https://a.example/ a' } } })],
    ['a backslash in a target', app({ webhooks: { a: { target: 'https://a.example\\b' } } })],
    ['the trigger of the other one', app({ webhooks: hook({ triggers: ['user:merge'] }) })],
    ['* in v2', app2({ webhooks: hook({ triggers: ['*'] }) })],
    ['no triggers in v2', app2({ webhooks: hook({}) })],
    ['an empty list of triggers in v2', app2({ webhooks: hook({ triggers: [] }) })],
    ['a trigger with a space', app({ webhooks: hook({ triggers: ['a b'] }) })],
    ['a flag of the other one', app2({ webhooks: hook({ triggers: ['user:merge'], includeClient: true }) })],
    ['null for a flag', app({ webhooks: hook({ includeClient: null }) })],
    ['eleven keys', app({ keys: Object.fromEntries(Array.from({ length: 11 }, (_, n) => [`k${n}`, null])) })],
    ['nothing for a jwt', app({ keys: { k: { jwt: null } } })],
    ['a lifetime without a unit', app({ keys: { k: { jwt: { expiresIn: 60 } } } })],
    ['a lifetime of nothing', app({ keys: { k: { jwt: { expiresIn: '00s' } } } })],
    [
      'a lifetime for the token of the vendor',
      app({ keys: { k: { jwt: { from: 'api', expiresIn: '1h' } } } }),
    ],
    ['the token of the vendor in v2', app2({ keys: { k: { jwt: { from: 'api' } } } })],
    ['a name in the defaults', { version: 1, api: 'v2', defaults: { name: 'A' }, apps: {} }],
    ['a list', []],
    ['a text', 'x'],
  ])('%s', (_, value) => {
    expect(editorAccepts(value)).toBe(false);
    expect(runAccepts(value)).toBe(false);
  });
});

/** Values that are right in some place of a manifest, and a few that are right in none. */
const leaf = fc.oneof(
  fc.constantFrom<Json>(
    null,
    true,
    false,
    0,
    60,
    1.5,
    '',
    ' ',
    'Acme Support',
    [],
    {},
    ['message'],
    ['user:merge'],
    [1],
  ),
  fc.constantFrom(
    'x',
    '30d',
    'never',
    '0m',
    'api',
    'sign',
    'app',
    'v2',
    '${V}',
    '${V',
    '5d8cff3cd55b040010928b5b',
  ),
  fc.constantFrom('https://a.example', 'http://localhost', 'http://a.example', 'https://['),
);
/** Mostly what is right; now and then anything. */
const mostly = (right: fc.Arbitrary<Json>): fc.Arbitrary<Json> =>
  fc.oneof({ weight: 40, arbitrary: right }, { weight: 1, arbitrary: leaf });
/** Some of these fields; now and then one that does not belong. */
const map = (
  fields: Readonly<Record<string, fc.Arbitrary<Json>>>,
  required: readonly string[] = [],
): fc.Arbitrary<Json> =>
  mostly(
    fc
      .tuple(
        fc.record<Record<string, Json>>(fields, { requiredKeys: [...required] }),
        fc.oneof(
          { weight: 30, arbitrary: fc.constant({}) },
          {
            weight: 1,
            arbitrary: fc.dictionary(
              fc.constantFrom('nope', 'includeClient', 'includeFullUser', 'name'),
              leaf,
            ),
          },
        ),
      )
      .map(([right, odd]) => ({ ...right, ...odd })),
  );
const entries = (keys: readonly string[], of: fc.Arbitrary<Json>): fc.Arbitrary<Json> =>
  mostly(fc.dictionary(fc.constantFrom(...keys), of, { maxKeys: 2 }));
const truth = mostly(fc.boolean());
const names = ['inbox', 'outbox', 'a-1', 'b', 'c', 'd', 'e', 'f', 'g', 'Bad'];

function manifestOf(api: Api): fc.Arbitrary<Json> {
  const trigger = mostly(fc.constantFrom(...TRIGGERS[api], 'new:one'));
  const flags =
    api === 'v2' ? { includeFullUser: truth, includeFullSource: truth } : { includeClient: truth };
  const webhook = map(
    {
      target: mostly(fc.webUrl({ validSchemes: ['https'] })),
      triggers: mostly(fc.array(trigger, { minLength: 1, maxLength: 3 })),
      ...flags,
    },
    ['target', 'triggers'],
  );
  const jwt = map({
    from: mostly(fc.constant('sign')),
    scope: mostly(fc.constant('app')),
    expiresIn: mostly(fc.constantFrom('1s', '30d', 'never', null)),
  });
  const settings = map({
    echoPostback: mostly(fc.constantFrom(true, false, null)),
    conversationRetentionSeconds: mostly(fc.nat()),
    ...(api === 'v2' ? { multiConvoEnabled: truth } : {}),
  });
  const fields = {
    protect: truth,
    settings,
    metadata: entries(
      ['a', 'b c', 'toString', 'd', 'e', 'f', 'g', 'provision_x', '${V}'],
      mostly(fc.constantFrom('x', 1)),
    ),
    webhooks: entries(names, webhook),
    keys: entries(names, map({ jwt })),
  };
  const app = map({ name: mostly(fc.constantFrom('Support', '${V}')), ...fields }, ['name']);
  const manifest = map(
    {
      version: mostly(fc.constant(1)),
      api: fc.constant(api),
      owner: mostly(fc.constant('acme/a')),
      defaults: map(fields),
      apps: entries(names, app),
    },
    ['version', 'api', 'apps'],
  );
  // Through JSON, so that both sides see plain objects.
  return manifest.map((value) => JSON.parse(JSON.stringify(value)) as Json);
}

/** What JSON Schema cannot say, or says only without defaults. */
const BEYOND =
  /is the target of|is missing|is not a valid URL|placeholder|not closed|the value of \$|is not set|at most$|belongs to one entry|never expires/;

test('what a run accepts no editor complains about, and the other way round but for what JSON Schema cannot say', () => {
  fc.assert(
    fc.property(fc.oneof(manifestOf('v1.1'), manifestOf('v2')), (value) => {
      const problems = problemsOf(JSON.stringify(value), { variables: { V: '1' } });
      const editor = editorAccepts(value);
      if (problems.length === 0) expect(editor).toBe(true);
      if (editor) expect(problems.filter((problem) => !BEYOND.test(problem))).toEqual([]);
    }),
    { seed: SEED, numRuns: 200 * EFFORT },
  );
});
