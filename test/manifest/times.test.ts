/** Times of a manifest that make no sense beside each other are told, with the sum spelled out. */

import { describe, expect, test } from 'vitest';
import { type InputName, readOptions } from '../../src/inputs.ts';
import { SecretRegistry } from '../../src/secrets/secret.ts';
import { durationText, parseDuration } from '../../src/text/duration.ts';
import { type Given, v1App, v2App, warningsOf } from './reading.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;
const PUBLISHED = 'publish: [{ secret: TOKEN, from: apps.support.keys.backend.jwt }]\n';

/** The warnings of one app with these keys, without their place. */
function told(
  keys: readonly string[],
  { publish = '', ...given }: Given & { publish?: string } = {},
): string[] {
  const text = v2App('keys:', ...keys.map((key) => `  ${key}`)) + publish;
  return warningsOf(text, given).map((line) =>
    line.replace(/^smooch\.yml:\d+:\d+: apps\.support\.keys\./, ''),
  );
}

const others = (count: number, rest = '{ jwt: none }'): string[] =>
  Array.from({ length: count }, (_, at) => `other-${at}: ${rest}`);

describe('keys at a time', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['one after the other is fine', ['backend: { rotate: { every: 90d, overlap: 7d }, jwt: none }'], []],
    [
      'an overlap as long as the time between',
      ['backend: { rotate: { every: 7d, overlap: 7d }, jwt: none }'],
      [],
    ],
    [
      'an overlap longer than the time between',
      ['backend: { rotate: { every: 30d, overlap: 60d }, jwt: none }'],
      [
        'backend.rotate.overlap: the overlap of 60d is longer than `every`, 30d: 3 keys are valid at a time; shorten it, or rotate less often',
      ],
    ],
    [
      'the overlap that is there by default',
      ['backend: { rotate: { every: 2d }, jwt: none }'],
      [
        'backend.rotate.overlap: the overlap of 7d is longer than `every`, 2d: 5 keys are valid at a time; shorten it, or rotate less often',
      ],
    ],
    ['ten at a time', ['backend: { rotate: { every: 90d, overlap: 7d }, jwt: none }', ...others(8)], []],
    [
      'eleven with nine others',
      ['backend: { rotate: { every: 90d, overlap: 7d }, jwt: none }', ...others(9)],
      [
        'backend.rotate: a new key every 90d, kept 7d more, makes 2 at a time; with 9 other keys that is 11, and the vendor allows 10; shorten `overlap`, or declare fewer keys',
      ],
    ],
    [
      'twelve with nine others',
      ['backend: { rotate: { every: 30d, overlap: 60d }, jwt: none }', ...others(9)],
      [
        'backend.rotate: a new key every 30d, kept 60d more, makes 3 at a time; with 9 other keys that is 12, and the vendor allows 10; shorten `overlap`, or declare fewer keys',
      ],
    ],
    [
      'others that are rotated, too',
      others(6, '{ rotate: { every: 90d, overlap: 7d }, jwt: none }'),
      [
        'other-0.rotate: a new key every 90d, kept 7d more, makes 2 at a time; with 5 other keys, 10 at a time, that is 12, and the vendor allows 10; shorten `overlap`, or declare fewer keys',
      ],
    ],
    [
      'too many of one alone',
      ['backend: { rotate: { every: 12h }, jwt: none }'],
      [
        'backend.rotate: a new key every 12h, kept 7d more, makes 15 at a time, and the vendor allows 10; shorten `overlap`, or declare fewer keys',
      ],
    ],
  ])('%s', (_what, keys, warnings) => {
    expect(told(keys)).toEqual(warnings);
  });

  test('also of a webhook and of a service account', () => {
    const rotated = 'rotate: { every: 1d, overlap: 3d }';
    const hook =
      'webhooks: { bot: { target: "https://a.example", triggers: ["conversation:message"], keys: { run: { ROTATED } } } }';
    expect(warningsOf(v2App(hook.replace('ROTATED', rotated)))).toMatchObject([
      expect.stringContaining('apps.support.webhooks.bot.keys.run.rotate.overlap: the overlap of 3d'),
    ]);
    const account = `serviceAccounts: { seller: { name: seller, keys: { ci: { ${rotated} } } } }\n`;
    expect(warningsOf(v1App() + account)).toMatchObject([
      expect.stringContaining('serviceAccounts.seller.keys.ci.rotate.overlap: the overlap of 3d'),
    ]);
  });

  test('what the defaults give to many apps is told once, at their line', () => {
    const text = `version: 1
api: v2
defaults: { keys: { backend: { rotate: { every: 1d, overlap: 3d }, jwt: none } } }
apps:
${Array.from({ length: 50 }, (_, at) => `  app-${at}: { name: App ${at} }\n`).join('')}`;
    expect(warningsOf(text)).toMatchObject([expect.stringMatching(/^smooch\.yml:3:\d+: apps\.app-0\.keys/)]);
  });
});

describe('the life of a token', () => {
  const key = (jwt: string): string[] => [`backend: { rotate: { every: 90d, overlap: 7d }${jwt} }`];
  test.each<[string, readonly string[], Given & { publish?: string }, readonly string[]]>([
    ['shorter than the overlap', key(', jwt: { expiresIn: 7d }'), {}, []],
    [
      'longer than the overlap',
      key(', jwt: { expiresIn: 30d }'),
      {},
      [
        'backend.jwt.expiresIn: a token of 30d that is signed just before a rotation is good for 7d only, the overlap of its key; publish it, since a rotation publishes a new one, or write `expiresIn: 7d`',
      ],
    ],
    ['longer than the overlap, and published', key(', jwt: { expiresIn: 30d }'), { publish: PUBLISHED }, []],
    [
      'longer than that of its key, also where it is published',
      key(', jwt: { expiresIn: 98d }'),
      { publish: PUBLISHED },
      [
        'backend.jwt.expiresIn: a token of 98d outlives its key, which is deleted after 97d (every 90d, and 7d more); write `expiresIn: 97d` at the most',
      ],
    ],
    [
      'without an end',
      key(', jwt: { expiresIn: never }'),
      {},
      [expect.stringMatching(/^backend\.jwt\.expiresIn: a token without an end that is signed just before/)],
    ],
    ['without an end, and published', key(', jwt: { expiresIn: never }'), { publish: PUBLISHED }, []],
    [
      'that of the input, longer than the overlap',
      key(''),
      { jwtExpiresIn: 30 * DAY },
      [
        expect.stringMatching(
          /^backend\.jwt\.expiresIn: a token of 30d \(the input `jwt-expires-in`\) .* good for 7d only/,
        ),
      ],
    ],
    [
      'that of the input, longer than that of the key',
      key(''),
      { jwtExpiresIn: 365 * DAY },
      [expect.stringMatching(/365d \(the input `jwt-expires-in`\) outlives its key, .* after 97d/)],
    ],
    [
      'that of the input, where the key says its own',
      key(', jwt: { expiresIn: 1h }'),
      { jwtExpiresIn: 365 * DAY },
      [],
    ],
    ['that of the input, where no token is signed', key(', jwt: none'), { jwtExpiresIn: 365 * DAY }, []],
    ['that of the input, where the mode has none', key(''), {}, []],
    [
      'published, and nobody said how long',
      ['backend: {}'],
      { jwtExpiresIn: HOUR, publish: PUBLISHED },
      [
        'backend.jwt.expiresIn: this token is published and good for 1h only (the input `jwt-expires-in`); write how long it is needed, as in `expiresIn: 30d`',
      ],
    ],
    [
      'published, and somebody said so',
      ['backend: { jwt: { expiresIn: 1h } }'],
      { jwtExpiresIn: HOUR, publish: PUBLISHED },
      [],
    ],
    ['for the job alone', ['backend: {}'], { jwtExpiresIn: HOUR }, []],
  ])('%s', (_what, keys, given, warnings) => {
    expect(told(keys, given)).toEqual(warnings);
  });

  test('that the vendor signs has no end', () => {
    const text = v1App('keys: { backend: { rotate: { every: 90d, overlap: 7d }, jwt: { from: api } } }');
    expect(warningsOf(text)).toMatchObject([expect.stringContaining('remove `from: api`')]);
    expect(warningsOf(text + PUBLISHED)).toEqual([]);
  });

  test("that an app's own key signs, and is published", () => {
    const publish = 'publish: [{ secret: TOKEN, from: apps.support.own.jwt }]\n';
    expect(warningsOf(v2App() + publish, { jwtExpiresIn: HOUR })).toMatchObject([
      expect.stringContaining('apps.support.jwt.expiresIn: this token is published and good for 1h only'),
    ]);
    expect(warningsOf(v2App('jwt: { expiresIn: 30d }') + publish, { jwtExpiresIn: HOUR })).toEqual([]);
  });
});

describe('times of the inputs', () => {
  const instance = { instance: 'pr-1' };
  test.each<[string, Partial<Record<InputName, string>>, readonly RegExp[]]>([
    [
      'waiting as long as the run',
      { 'wait-for-targets': '30m' },
      [/`wait-for-targets` is 30m, and `timeout` ends the run after 30m/],
    ],
    ['waiting less', { 'wait-for-targets': '29m' }, []],
    [
      'waiting for what is not asked',
      { 'wait-for-targets': '5m', 'check-targets': 'off' },
      [/has no effect with `check-targets: off`/],
    ],
    [
      'an instance that ends before the run',
      { ...instance, ttl: '10m' },
      [/`ttl` is 10m, and the run may take 30m/],
    ],
    ['an instance that does not', { ...instance, ttl: '1d' }, []],
    ['an instance without end', { ...instance, ttl: 'never' }, []],
    ['tokens without end', { 'jwt-expires-in': 'never' }, [/`jwt-expires-in` is never/]],
    ['tokens with one', { 'jwt-expires-in': '90d' }, []],
  ])('%s', (_what, inputs, warnings) => {
    const options = readOptions((name) => inputs[name] ?? '', new SecretRegistry());
    expect(options.warnings).toEqual(warnings.map((pattern) => expect.stringMatching(pattern)));
  });
});

test.each(['1s', '90s', '2m', '36h', '14d', '97d', '3650d'])('%s is written as it is read', (text) => {
  const seconds = parseDuration(text) ?? 0;
  expect(parseDuration(durationText(seconds))).toBe(seconds);
  expect(durationText(seconds)).toBe(text);
});
