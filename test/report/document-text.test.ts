/** Documents that a terminal may show: nothing in them acts upon it, and they mean the same. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { escapedDocument, needsEscapes } from '../../src/text/escaped-document.ts';

/** Controls but for those that JSON and YAML are laid out with, C1, marks of direction, line ends and the byte order mark. */
const ACTING = /(?![\t\n])[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\ufeff]/u;

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\u202e',
        '\u200e',
        '\u2066',
        '\u2069',
        '\ufeff',
        '\u2028',
        '\u0085',
        '\u009b',
        '\u007f',
        '\u001b',
      ),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\\', '\\u202e', '"', "'", '# ', ': '),
    ),
  )
  .map((parts) => parts.join(''));

test('JSON with escapes is the same JSON, and nothing in it acts upon a terminal', () => {
  fc.assert(
    fc.property(fc.dictionary(text, text), (value) => {
      const json = escapedDocument(JSON.stringify(value, undefined, 2));
      expect(json).not.toMatch(ACTING);
      expect(JSON.stringify(JSON.parse(json))).toBe(JSON.stringify(value));
      // What needs escapes has them in a double-quoted string of YAML, too.
      if (Object.values(value).some(needsEscapes))
        expect(JSON.stringify(parse(json))).toBe(JSON.stringify(value));
    }),
  );
});

test.each([
  ['\u202e', '\\u202e'],
  ['\u0085', '\\u0085'],
  ['\ufeff', '\\ufeff'],
  ['\u061c', '\\u061c'],
])('%j becomes %s', (character, written) => {
  expect(escapedDocument(`"${character}"`)).toBe(`"${written}"`);
  expect(needsEscapes(character)).toBe(true);
});

test('all other text stays as it is', () => {
  const plain = 'Käse, 日本語, 👩‍👩‍👧, שלום, a\u00a0b, \\u202e';
  expect(escapedDocument(plain)).toBe(plain);
  expect(needsEscapes(plain)).toBe(false);
});
