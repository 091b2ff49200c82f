/** What a manifest may say of channels, and what is said back when it may not. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { LANGUAGE } from '../../src/kinds/language.ts';
import { manifestFrom } from '../../src/manifest/from-text.ts';
import { manifestJsonSchema } from '../../src/manifest/json-schema.ts';
import { Secret, SecretRegistry } from '../../src/secrets/secret.ts';
import { onlyApp, problemsOf, v1App, v2App, warningsOf } from '../manifest/reading.ts';
import { everyType, TOKENS } from './manifests.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const validate = new Ajv({ strict: false, allErrors: true }).compile(manifestJsonSchema(LANGUAGE));

const channel = (text: string): string[] => ['channels:', `  it: ${text}`];
const AT = 'apps.support.channels.it';

describe('mistakes', () => {
  test.each([
    ['no type', v2App(...channel('{ brandColor: abc }')), `${AT}.type: type is missing`],
    [
      'a misspelt colour',
      v2App(...channel('{ type: web, brandColor: blue }')),
      `${AT}.brandColor: "blue" must be a colour of three or six hexadecimal digits`,
    ],
    [
      'a required field is missing',
      v1App(...channel('{ type: twilio, accountSid: AC1, authToken: "${T}" }')),
      `${AT}.phoneNumberSid: phoneNumberSid is missing`,
    ],
    [
      'neither of two',
      v2App(...channel('{ type: twilio, accountSid: AC1, authToken: "${T}" }')),
      `${AT}.phoneNumberSid: phoneNumberSid or messagingServiceSid is missing`,
    ],
    [
      'what the vendor sets',
      v2App(...channel('{ type: telegram, token: "${T}", botId: "7" }')),
      `${AT}.botId: unknown key "botId": the vendor sets this; remove the line`,
    ],
    [
      'a type of the other generation',
      v2App(...channel('{ type: fcm, serverKey: "${T}", senderId: "1" }')),
      `${AT}.type: "fcm" is a channel type of v1.1, and this manifest says api: v2; write android`,
    ],
    ['a webhook', v2App(...channel('{ type: custom }')), 'declare it below `webhooks:`'],
    [
      'an external one with settings',
      v2App(...channel('{ type: web, external: true, brandColor: abc }')),
      `${AT}.brandColor: with \`external: true\` nothing is changed`,
    ],
    [
      'a prechat field without a label',
      v2App(...channel('{ type: web, prechatCapture: { fields: [{ type: text, name: n }] } }')),
      `${AT}.prechatCapture.fields[0].label: label is missing`,
    ],
    [
      'two that nothing tells apart',
      v2App('channels:', '  a: { type: telegram, token: "${T}" }', '  b: { type: telegram, token: "${T}" }'),
      'apps.support.channels.b: nothing tells this apart from apps.support.channels.a',
    ],
    [
      'a second web messenger on v1.1',
      v1App('channels:', '  a: { type: web, displayName: A }', '  b: { type: web, displayName: B }'),
      'v1.1 has one of it in an app',
    ],
  ])('%s', (_name, text, message) => {
    expect(problemsOf(text, { variables: { T: 'a-token-of-somebody' } }).join('\n')).toContain(message);
  });

  test('no problem repeats a credential, written out or not', () => {
    const texts = [
      v2App(
        ...channel(
          '{ type: apple, businessId: b, mspId: m, apiSecret: "${T}", authenticationMessageSecret: "${T}" }',
        ),
      ),
      v2App(...channel('{ type: telegram, token: 12345678901 }')),
      v2App(...channel('{ type: telegram, token: ["12345678901"] }')),
      v2App(
        ...channel(
          '{ type: apple, businessId: b, mspId: m, apiSecret: s, authenticationMessageSecret: "12345678901" }',
        ),
      ),
    ];
    for (const text of texts) {
      const problems = problemsOf(text, { variables: { T: '12345678901' } });
      expect(problems).not.toEqual([]);
      expect(problems.join('\n')).not.toContain('12345678901');
    }
  });
});

describe('what the vendor may have added', () => {
  test('an unknown type is passed on, with a suggestion', () => {
    const text = v2App(...channel('{ type: telegraf, token: "${T}", depth: 3 }'));
    const given = { variables: { T: 'a-token-of-somebody' } };
    expect(warningsOf(text, given).join('\n')).toContain('did you mean telegram?');
    const [one] = onlyApp(text, given).channels;
    expect(one).toMatchObject({ type: 'telegraf', fields: { depth: 3 } });
    expect(one?.writeOnly['token']).toBeInstanceOf(Secret);
  });

  test('an unknown field is passed on, with a suggestion; what a variable fills in is a secret', () => {
    const text = v2App(...channel('{ type: web, brandColour: abc, extra: "${T}" }'));
    const given = { variables: { T: 'a-token-of-somebody' } };
    expect(warningsOf(text, given).join('\n')).toContain('did you mean brandColor?');
    const [one] = onlyApp(text, given).channels;
    expect(one?.fields).toEqual({ brandColour: 'abc' });
    expect(JSON.stringify(one)).not.toContain('a-token-of-somebody');
  });

  test('a credential that is written out is warned about and kept secret all the same', () => {
    const text = v2App(...channel('{ type: telegram, token: a-token-of-somebody }'));
    expect(warningsOf(text).join('\n')).toContain('plain-text credential in the manifest');
    expect(JSON.stringify(onlyApp(text).channels)).not.toContain('a-token-of-somebody');
  });
});

test('every credential is masked when it is read, also where the manifest is wrong', () => {
  const masked: string[] = [];
  const keeper = new SecretRegistry((value) => masked.push(value));
  const read = (text: string): unknown =>
    manifestFrom(
      [{ name: 'smooch.yml', text }],
      {
        variables: new Map(Object.entries(TOKENS)),
        environment: {},
        onSecret: (value) => keeper.learn(value),
      },
      LANGUAGE,
    );
  const wrong = everyType('v2').replace('displayName: Site', 'external: nonsense');
  expect(() => read(wrong)).toThrow();
  expect(masked).toEqual(expect.arrayContaining(Object.values(TOKENS)));
});

describe('the schema for editors', () => {
  test.each(['v1.1', 'v2'] as const)('takes a channel of every type of %s', (api) => {
    expect(validate(parse(everyType(api))), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  });

  test.each([
    '{ brandColor: abc }',
    '{ type: web, brandColor: blue }',
    '{ type: twilio, authToken: t, phoneNumberSid: PN1 }',
    '{ type: twilio, accountSid: AC1, authToken: t }',
  ])('refuses %s', (text) => {
    expect(validate(parse(v2App(...channel(text))))).toBe(false);
  });

  test('asks nothing of a channel that is only referred to', () => {
    expect(validate(parse(v2App(...channel('{ type: twilio, external: true }'))))).toBe(true);
  });
});

test.each(['web-messenger.yml', 'twilio-whatsapp.yml'])('the example %s is valid', (name) => {
  const text = readFileSync(path.join(ROOT, 'examples', name), 'utf8');
  const variables = Object.fromEntries(
    [...text.matchAll(/: \$\{(\w+)\}/g)].map(([, variable = '']) => [variable, `a-value-of-${variable}`]),
  );
  expect(problemsOf(text, { variables })).toEqual([]);
  expect(warningsOf(text, { variables })).toEqual([]);
  expect(validate(parse(text))).toBe(true);
});
