import { describe, expect, test } from 'vitest';
import { formatPlace, formatProblem, quote } from '../../src/manifest/yaml/problem.ts';
import { parseDuration } from '../../src/text/duration.ts';
import { closest } from '../../src/text/suggest.ts';

describe('durations', () => {
  test.each([
    ['30s', 30],
    ['15m', 900],
    ['12h', 43_200],
    ['90d', 7_776_000],
    ['2w', 1_209_600],
    ['0s', 0],
    ['007s', 7],
  ])('%s is %i seconds', (text, seconds) => {
    expect(parseDuration(text)).toBe(seconds);
  });

  test.each([
    '',
    's',
    '30',
    '30 s',
    ' 30s',
    '1y',
    '1h30m',
    '-1s',
    '1.5h',
    '30S',
    '1e3s',
    '1234567890s',
    '30s\n',
  ])('%j is none', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });
});

describe('did you mean', () => {
  const known = ['name', 'webhooks', 'triggers', 'maskCreditCardNumbers', 'message:appUser'];

  test.each([
    ['nmae', 'name'],
    ['Name', 'name'],
    ['webhook', 'webhooks'],
    ['trigers', 'triggers'],
    ['mask_credit_card_numbers', 'maskCreditCardNumbers'],
    ['maskCreditCardNumber', 'maskCreditCardNumbers'],
    ['message:appuser', 'message:appUser'],
  ])('%s: %s', (word, meant) => {
    expect(closest(word, known)).toBe(meant);
  });

  test.each(['', 'x', 'channels', 'publish', 'n'.repeat(1000)])('%j is like none', (word) => {
    expect(closest(word, known)).toBeUndefined();
  });
});

describe('problems as text', () => {
  test('one line with place, address and message, as far as they are known', () => {
    const place = { file: '.github/smooch.yml', line: 3, column: 7 };
    expect(formatProblem({ address: 'apps.a', message: 'is wrong', place })).toBe(
      '.github/smooch.yml:3:7: apps.a: is wrong',
    );
    expect(formatProblem({ address: '', message: 'is wrong', place })).toBe(
      '.github/smooch.yml:3:7: is wrong',
    );
    expect(formatProblem({ address: 'owner', message: 'is wrong' })).toBe('owner: is wrong');
    expect(formatPlace({ ...place, file: 'a\n::error::b' })).toBe('a\\u000a::error::b:3:7');
  });

  test.each([
    ['plain', '"plain"'],
    ['a "b"', '"a \\"b\\""'],
    ['a\nb\u001b[31m', '"a\\nb\\u001b[31m"'],
    ['a\u202eb\u2028\u0085', '"a\\u202eb\\u2028\\u0085"'],
    ['x'.repeat(80), `"${'x'.repeat(80)}"`],
    ['x'.repeat(81), `"${'x'.repeat(80)}…"`],
    ['😀'.repeat(81), `"${'😀'.repeat(80)}…"`],
  ])('%j is quoted', (text, quoted) => {
    expect(quote(text)).toBe(quoted);
  });
});
