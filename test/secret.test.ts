/** What the keeper of secrets finds in a text, whatever form a secret has in it. */

import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redacted, redactedError } from '../src/secrets/redaction.ts';
import { SecretRegistry } from '../src/secrets/secret.ts';

const SECRET = 'Zx_9"q&<p+w>%41 \\/=ü~end';

function keeperOf(...secrets: readonly string[]): SecretRegistry {
  const keeper = new SecretRegistry();
  for (const secret of secrets) keeper.learn(secret);
  return keeper;
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('a secret is blanked', () => {
  const ESCAPE = String.fromCodePoint(27);
  test.each([
    ['as it is', SECRET],
    ['in JSON', JSON.stringify({ said: SECRET })],
    ['in JSON in JSON', JSON.stringify(JSON.stringify({ said: SECRET }))],
    ['in JSON of ASCII alone', JSON.stringify(SECRET).replace('ü', '\\u00fc')],
    ['in a URL', encodeURIComponent(SECRET)],
    ['in a URL in lower case', encodeURIComponent(SECRET).replaceAll(/%../g, (code) => code.toLowerCase())],
    ['in a URL in a URL', encodeURIComponent(encodeURIComponent(SECRET))],
    ['in a form', new URLSearchParams({ said: SECRET }).toString()],
    ['in base64', base64(SECRET)],
    ['in base64 behind one character', base64(`x${SECRET}y`)],
    ['in base64 behind two', base64(`xx${SECRET}y`)],
    ['in base64 in lines', base64(`x${SECRET.repeat(9)}`).replaceAll(/.{76}/g, '$&\r\n')],
    ['in base64url', Buffer.from(`é${SECRET}`).toString('base64url')],
    ['in hex', Buffer.from(SECRET).toString('hex')],
    ['in capital hex, behind half a byte', `a${Buffer.from(SECRET).toString('hex').toUpperCase()}`],
    ['in HTML', SECRET.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')],
    ['in HTML by numbers', SECRET.replaceAll(/[^a-z]/g, (one) => `&#${one.codePointAt(0)};`)],
    [
      'in HTML by hex numbers',
      SECRET.replaceAll(/[^a-z]/g, (one) => `&#x${one.codePointAt(0)?.toString(16)};`),
    ],
    ['in JSON in HTML', JSON.stringify(SECRET).replaceAll('"', '&#34;').replaceAll('\\', '&#92;')],
    [
      'with colours in it',
      `${SECRET.slice(0, 5)}${ESCAPE}[31m${SECRET.slice(5, 9)}${ESCAPE}[0m${SECRET.slice(9)}`,
    ],
    ['with what nobody sees in it', SECRET.replace('q', 'q\u200b')],
    ['with what nobody sees, as an entity', SECRET.replace('q', 'q&#8203;')],
    ['in another normal form', SECRET.normalize('NFD')],
  ])('%s', (_what, text) => {
    const shown = keeperOf(SECRET).redact(`before ${text} behind`);
    expect(shown).toContain('***');
    for (const piece of ['Zx_9', '~end', text.slice(4, -6)]) expect(shown).not.toContain(piece);
    expect(shown.startsWith('before ') && shown.endsWith(' behind')).toBe(true);
  });

  test('from four characters on, and not below', () => {
    expect(keeperOf('p4s$').redact('p4s$, xp4s$x, p4s')).toBe('***, x***x, p4s');
    expect(keeperOf('p4s').redact('p4s')).toBe('p4s');
    expect(keeperOf('p4s$').redact(`${base64('a:p4s$')} ${base64('p4s$')}`)).toBe('YT*** ***==');
  });

  test('of a token the signature alone, and of a pair the secret in Basic', () => {
    const token = `${base64('{"alg":"HS256"}')}.${base64('{"scope":"app"}')}.c2lnbmF0dXJlLW9mLWE`;
    expect(keeperOf(token).redact(`signed c2lnbmF0dXJlLW9mLWE, ${token}`)).toBe('signed ***, ***');
    expect(keeperOf('hidden-secret').redact(`Basic ${base64('app_1:hidden-secret')}`)).toBe(
      'Basic YXBwXzE6***==',
    );
  });

  test('line by line, where lines are long enough, and whole in any form', () => {
    const key = '-----BEGIN KEY-----\nMIIEvAIBADANBgkq\nab=\n-----END KEY-----\n';
    const { redact } = bound(keeperOf(key));
    expect(redact('says MIIEvAIBADANBgkq here')).toBe('says *** here');
    expect(redact('ab= alone')).toBe('ab= alone');
    for (const whole of [key, key.replaceAll('\n', '\r\n')]) {
      for (const text of [whole, JSON.stringify(whole), base64(whole), encodeURIComponent(whole)]) {
        expect(redact(text)).toMatch(/^"?\*\*\*[=\n"]*$/);
      }
    }
  });

  test('the longest one that begins at a place, of several that begin alike', () => {
    const { redact } = bound(keeperOf('key-', 'key-one', 'key-one-more', 'key-two'));
    expect(redact('key-one-more key-one-mo key-tw key-')).toBe('*** ***-mo ***tw ***');
  });
});

const ENCODINGS: readonly ((secret: string) => string)[] = [
  (secret) => secret,
  (secret) => JSON.stringify({ secret }),
  (secret) => encodeURIComponent(secret),
  (secret) => new URLSearchParams({ secret }).toString(),
  (secret) => Buffer.from(secret).toString('hex'),
  (secret) => base64(`abc${secret}xyz`),
  (secret) => base64(`ab${secret}xyz`),
  (secret) => Buffer.from(`a${secret}xyz`).toString('base64url'),
  (secret) => secret.replaceAll(/[^\p{L}\p{N}]/gu, (one) => `&#${one.codePointAt(0)};`),
];

test('any secret in any form at any place', () => {
  const secrets = fc.array(fc.string({ unit: 'grapheme', minLength: 4, maxLength: 40 }), {
    minLength: 1,
    maxLength: 20,
  });
  const encodings = fc.constantFrom(...ENCODINGS);
  fc.assert(
    fc.property(secrets, fc.nat(), encodings, (all, which, encode) => {
      const { redact } = bound(keeperOf(...all));
      const secret = all[which % all.length] ?? '';
      const shown = redact(`(${encode(secret)})`);
      expect(shown).toContain('***');
      expect(shown).not.toContain(encode(secret));
    }),
  );
});

test('what is no secret is left as it is', () => {
  const text = 'nothing of that kind: a-secret-of-yours \\"%41&amp;';
  expect(keeperOf('a-secret-of-mine', 'another').redact(text)).toBe(text);
});

test('a hundred thousand secrets are all found, many that begin alike among them', () => {
  const keeper = new SecretRegistry();
  const secrets = Array.from({ length: 100_000 }, (_, at) =>
    at % 2 === 0
      ? `eyJ0eXAiOiJKV1QifQ.${at}.${randomBytes(12).toString('hex')}`
      : randomBytes(16).toString('base64url'),
  );
  for (const secret of secrets) keeper.learn(secret);
  expect(keeper.redact(secrets.join(' '))).toBe(secrets.map(() => '***').join(' '));
  expect(keeper.redact(secrets.slice(0, 1000).map(base64).join(' '))).toMatch(/^(\*\*\*=* ?)+$/);
});

test('what is learned later is found from then on', () => {
  const keeper = keeperOf('first-secret');
  expect(keeper.redact('first-secret and first-other')).toBe('*** and first-other');
  keeper.learn('first-other');
  expect(keeper.redact('first-secret and first-other')).toBe('*** and ***');
});

describe('the runner is told', () => {
  function masksOf(learn: (keeper: SecretRegistry) => void): string[] {
    const masks: string[] = [];
    learn(new SecretRegistry((value) => masks.push(value)));
    return masks;
  }

  test('a value once, short ones too', () => {
    const masks = masksOf((keeper) => {
      for (const value of ['p4s$', 'p4s$', 'abc', 'long-enough']) keeper.learn(value);
    });
    expect(masks).toEqual(['p4s$', 'long-enough']);
  });

  test('a value without the white space around it, and nothing of white space alone', () => {
    expect(masksOf((keeper) => keeper.learn('abcde\n'))).toEqual(['abcde']);
    expect(masksOf((keeper) => keeper.learn('      \n'))).toEqual([]);
    expect(keeperOf('      ').redact('a       b')).toBe('a       b');
  });

  test('of a short one no form that is in many a text', () => {
    const masks = masksOf((keeper) => keeper.hideForms(keeper.learn('p4s$')));
    expect(masks).toEqual(['p4s$', '70347324', 'cDRzJA']);
  });

  test('of several lines each that is long enough, and the whole in one line', () => {
    const masks = masksOf((keeper) => keeper.learn('long enough\n{\n  also long'));
    expect(masks).toContain('long enough');
    expect(masks).toContain('also long');
    expect(masks).toContain('long enough\\n{\\n  also long');
    expect(masks).toContain('long enough\\r\\n{\\r\\n  also long');
    expect(masks.filter((mask) => mask.includes('\n') || mask.trim().length < 6)).toEqual([]);
  });

  test('what it does not derive of what is handed out', () => {
    const masks = masksOf((keeper) => keeper.hideForms(keeper.learn('s?>~cret-value'), 'app_1'));
    expect(masks).toContain(base64('app_1:s?>~cret-value'));
    expect(masks).toContain(Buffer.from('s?>~cret-value').toString('hex'));
    expect(masks).toContain(Buffer.from('s?>~cret-value').toString('base64url'));
  });
});

describe('data is redacted', () => {
  const { redact } = bound(keeperOf('hidden-one', 'kind', '7654321'));

  test('text by text, in names and numbers too where it is from outside, and our own words are kept', () => {
    const plan = {
      digest: 'kind',
      changes: [
        {
          kind: 'kind',
          why: 'hidden-one differs',
          fields: [{ path: 'metadata', before: { 'hidden-one': 7654321 }, after: ['a hidden-one', 4] }],
        },
      ],
    };
    expect(redacted(plan, redact)).toEqual({
      digest: 'kind',
      changes: [
        {
          kind: 'kind',
          why: '*** differs',
          fields: [{ path: 'metadata', before: { '***': '***' }, after: ['a ***', 4] }],
        },
      ],
    });
  });

  test('what holds no secret stays the same object', () => {
    const data = { changes: [{ why: 'differs', fields: [{ before: null, after: 5 }] }] };
    expect(redacted(data, redact)).toBe(data);
  });

  test('an error with its causes, whatever it carries, also in a circle', () => {
    const cause = new Error('caused by hidden-one');
    cause.cause = cause;
    const error = Object.assign(new TypeError('says hidden-one', { cause }), {
      response: { text: 'hidden-one' },
    });
    expect(redacted(error, redact)).toBeInstanceOf(TypeError);
    expect(redacted(error, redact)).not.toBe(error);
    expect(error.message).toBe('says hidden-one');
    expect(redactedError(error, redact)).toBe(error);
    expect(inspect(error, { depth: 9 })).not.toContain('hidden-one');
    expect(error.message).toBe('says ***');
  });
});

function bound(keeper: SecretRegistry): { redact: (text: string) => string } {
  return { redact: (text) => keeper.redact(text) };
}
