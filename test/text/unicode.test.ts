/** Sets of characters that the code writes out are those that Unicode names. */

import { expect, test } from 'vitest';
import { readingsOf } from '../../src/secrets/unescaped.ts';
import { needsEscapes } from '../../src/text/escaped-document.ts';

const CHARACTERS = Array.from({ length: 0x110000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code));

const readings = (text: string): string[] => [...readingsOf(text, false)].map(({ text: reading }) => reading);

test('a secret is found behind every character that is not shown, and others are left in place', () => {
  const invisible = CHARACTERS.filter((one) => /\p{Default_Ignorable_Code_Point}/u.test(one));
  expect(invisible.length).toBeGreaterThan(4000);
  expect(invisible.filter((one) => !readings(`a${one}b`).includes('ab'))).toEqual([]);
  const shown = CHARACTERS.filter((one) => one > '~' && !/\p{Default_Ignorable_Code_Point}/u.test(one));
  expect(readings(shown.join(''))).toHaveLength(1);
});

test('a document escapes what turns the direction of text, and the controls that JSON leaves', () => {
  const found = CHARACTERS.filter(needsEscapes);
  expect(found).toEqual(
    CHARACTERS.filter((one) => /[\u007f-\u009f\u2028\u2029\ufeff\p{Bidi_Control}]/u.test(one)),
  );
});
