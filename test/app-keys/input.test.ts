/** The input `app-keys`: what is understood, what is masked, and that no message repeats a secret. */

import { describe, expect, test } from 'vitest';
import { INPUT_DEFAULTS, type InputName, readOptions } from '../../src/inputs.ts';
import { SecretRegistry } from '../../src/secrets/secret.ts';

const ID = `app_${'5f'.repeat(12)}`;
const SECRET = 'q7Zk-first_Secret~of/an.app';
const OTHER = 'another-Secret-of-length';

function read(text: string, more: Partial<Record<InputName, string>> = {}) {
  const masked: string[] = [];
  const keeper = new SecretRegistry((value) => masked.push(value));
  const inputs = { ...INPUT_DEFAULTS, ...more, 'app-keys': text };
  try {
    return { keys: readOptions((name) => inputs[name], keeper).appKeys, masked, said: '' };
  } catch (error) {
    return { keys: undefined, masked, said: error instanceof Error ? error.message : '' };
  }
}

describe('keys of single apps', () => {
  test('are read one a line, with blanks around their parts', () => {
    const { keys, said } = read(
      `support=${ID}:${SECRET}\n\n  care-2 = ${ID.replace('5', '6')} : ${OTHER}  \n`,
    );
    expect(said).toBe('');
    expect([...(keys ?? [])].map(([app, { id, secret }]) => [app, id, secret.reveal()])).toEqual([
      ['support', ID, SECRET],
      ['care-2', ID.replace('5', '6'), OTHER],
    ]);
  });

  test('are masked in every form, and the ids are not', () => {
    const { masked } = read(`support=${ID}:${SECRET}`);
    expect(masked).toContain(SECRET);
    expect(masked).toContain(Buffer.from(SECRET).toString('hex'));
    expect(masked).toContain(Buffer.from(`${ID}:${SECRET}`).toString('base64'));
    expect(masked).not.toContain(ID);
  });

  test('are not given where no line has a secret, as on a pull request from a fork', () => {
    for (const text of ['', 'support=:', `support=${ID}:`, `support=${ID}:\nshop=:`, 'support=']) {
      expect(read(text)).toMatchObject({ keys: new Map(), said: '' });
    }
  });

  test('may be beside an account key', () => {
    const account = { 'key-id': `act_${'1'.repeat(24)}`, 'key-secret': OTHER };
    expect(read(`support=${ID}:${SECRET}`, account).keys?.size).toBe(1);
  });
});

const WRONG: readonly (readonly [string, string, string])[] = [
  ['no app', `${ID}:${SECRET}`, 'number 1'],
  ['no equals sign', `support ${ID}:${SECRET}`, 'number 1'],
  ['no colon', `support=${SECRET}`, 'number 1'],
  ['a second line that is cut off', `support=${ID}:${OTHER}\n${SECRET}`, 'number 2'],
  ['an app that no manifest can have', `Support=${ID}:${SECRET}`, 'number 1'],
  ['id and secret swapped', `support=${SECRET}:${ID}`, 'that of support has the secret before the id'],
  ['the key of an account', `support=act_${'1'.repeat(24)}:${SECRET}`, 'give that as `key-id`'],
  ['a secret as the id', `support=${SECRET}:${OTHER}`, 'begins with app_'],
  ['one empty secret of two', `support=${ID}:${SECRET}\nshop=${ID}:`, 'that of shop has no secret'],
  ['one empty id of two', `support=${ID}:${SECRET}\nshop=:${OTHER}`, 'that of shop has no key id'],
  ['a secret that is cut off', `support=${ID}:${SECRET}\nshop=${ID}:abc`, 'a secret that is too short'],
  ['an app twice', `support=${ID}:${SECRET}\nsupport=${ID}:${OTHER}`, 'that of support is there twice'],
];

test.each(WRONG)('a line with %s is an error that repeats no secret', (_what, text, part) => {
  const { said, masked } = read(text);
  expect(said).toContain('The input `app-keys` has');
  expect(said).toContain(part);
  expect(said).not.toContain(SECRET);
  expect(said).not.toContain(OTHER);
  expect(masked.some((one) => one === SECRET)).toBe(true);
});
