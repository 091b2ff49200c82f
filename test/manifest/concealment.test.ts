import { describe, expect, test } from 'vitest';
import { PlanRefused, ProvisionError } from '../../src/errors.ts';
import type { FieldDifference } from '../../src/model.ts';
import { shownChange, shownError, shownResult } from '../../src/reconcile/plan/shown.ts';
import { Concealment } from '../../src/secrets/concealment.ts';
import { read, v1App } from './reading.ts';

const TOKEN = 'to/ken value+1';

function knowing(...secrets: readonly string[]): Concealment {
  const concealment = new Concealment();
  for (const secret of secrets) concealment.learn(secret);
  return concealment;
}

describe('a known secret is concealed wherever it occurs', () => {
  test.each([
    [`a ${TOKEN} b`, 'a (secret) b'],
    ['https://x.example/?t=to%2Fken%20value%2B1', 'https://x.example/?t=(secret)'],
    ['https://x.example/to/ken%20value+1', 'https://x.example/(secret)'],
    [`${TOKEN}${TOKEN}`, '(secret)(secret)'],
    ['nothing of it', 'nothing of it'],
    ['to/ken', 'to/ken'],
  ])('%s is shown as %s', (text, shown) => {
    expect(knowing(TOKEN).shown(text)).toBe(shown);
  });

  test('the longest of several that begin alike', () => {
    expect(knowing('abcd', 'abcdefgh').shown('abcdefgh abcdef')).toBe('(secret) (secret)ef');
  });

  test('a short one only in the text that it is a part of', () => {
    const concealment = knowing('ab');
    concealment.learnText('x-ab', 'x-(secret)');
    expect(concealment.shown('x-ab')).toBe('x-(secret)');
    expect(concealment.shown('about')).toBe('about');
  });

  test('ten thousand of them at once', () => {
    const secrets = Array.from({ length: 10_000 }, (_, index) => `secret-${index}-value`);
    const concealment = knowing(...secrets);
    expect(concealment.shown(`the secret-9999-value of secret-10000`)).toBe('the (secret) of secret-10000');
  });
});

describe('an older secret of the account is concealed where the manifest has a new one', () => {
  const shownField = (
    field: FieldDifference,
    concealment = knowing('new-token'),
  ): FieldDifference | undefined =>
    shownChange(concealment)({
      address: 'apps.a',
      kind: 'app',
      action: 'update',
      fields: [field],
      why: 'x differs',
    }).fields[0];

  test.each<readonly [string, FieldDifference['before'], FieldDifference['after'], unknown, unknown]>([
    ['whole', 'old', 'new-token', '(secret)', '(secret)'],
    ['a number', 4711, 'new-token', '(secret)', '(secret)'],
    [
      'in a query',
      'https://x/?t=old',
      'https://x/?t=new-token',
      'https://x/?t=(secret)',
      'https://x/?t=(secret)',
    ],
    ['elsewhere', 'https://y/?t=old', 'https://x/?t=new-token', '(secret)', 'https://x/?t=(secret)'],
    [
      'the same one',
      'https://y/?t=new-token',
      'https://x/?t=new-token',
      'https://y/?t=(secret)',
      'https://x/?t=(secret)',
    ],
    [
      'one the same, one old',
      'https://y/?t=new-token&u=old',
      'https://x/?t=new-token&u=new-token',
      '(secret)',
      'https://x/?t=(secret)&u=(secret)',
    ],
    [
      'in a list',
      ['plain', 'k=old'],
      ['plain', 'k=new-token'],
      ['plain', 'k=(secret)'],
      ['plain', 'k=(secret)'],
    ],
    [
      'deep inside',
      [{ text: 'Pay', uri: 'old' }],
      [{ text: 'Pay', uri: 'new-token' }],
      [{ text: 'Pay', uri: '(secret)' }],
      [{ text: 'Pay', uri: '(secret)' }],
    ],
    ['none', 'old', 'plain', 'old', 'plain'],
  ])('%s', (_what, before, after, shownBefore, shownAfter) => {
    const field = {
      path: 'x',
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    };
    expect(shownField(field)).toEqual({ path: 'x', before: shownBefore, after: shownAfter });
  });

  test('where it goes, and where it comes', () => {
    expect(shownField({ path: 'x', before: 'is new-token' })).toEqual({ path: 'x', before: 'is (secret)' });
    expect(shownField({ path: 'x', after: 'is new-token' })).toEqual({ path: 'x', after: 'is (secret)' });
  });
});

describe('what went wrong is told without the secret', () => {
  const concealment = knowing('hook-token');
  const words = 'the target https://x/?t=hook-token was refused';
  const shown = 'the target https://x/?t=(secret) was refused';

  test('in a result', () => {
    const result = { address: 'apps.a', action: 'create', status: 'failed', error: words } as const;
    expect(shownResult(concealment)(result)).toEqual({ ...result, error: shown });
  });

  test('in what ends a run', () => {
    expect(shownError(new ProvisionError('vendor-refused', words), concealment)).toMatchObject({
      message: shown,
    });
    const refusal = shownError(new PlanRefused([{ address: 'apps.a', message: words }]), concealment);
    expect(refusal).toMatchObject({ problems: [{ address: 'apps.a', message: shown }] });
  });
});

describe('what a manifest conceals', () => {
  const shownOf = (line: string, given: Parameters<typeof read>[1], text: string): string =>
    read(v1App(line), given).concealment?.shown(text) ?? text;

  test('a short value inside of a longer one', () => {
    const given = { secretVariables: { PIN: '12' } };
    expect(shownOf('metadata: { pin: "no ${PIN}" }', given, 'no 12')).toBe('no (secret)');
  });

  test('a variable that fills a secret field, also in other fields', () => {
    const line =
      'channels: { sms: { type: twilio, accountSid: AC1, phoneNumberSid: PN1, authToken: "${X}" } }';
    expect(shownOf(line, { variables: { X: 'plain-looking' } }, 'a plain-looking b')).toBe('a (secret) b');
  });

  test('not the name of the instance, whatever it fills', () => {
    const line =
      'channels: { sms: { type: twilio, accountSid: AC1, phoneNumberSid: PN1, authToken: "${INSTANCE}${X}" } }';
    const given = { variables: { X: 'plain-looking' }, instance: 'pr-42' };
    expect(shownOf(line, given, 'A (pr-42)')).toBe('A (pr-42)');
  });

  test('not what a placeholder only asks for', () => {
    const given = { environment: { MY_TOKEN: 'hunter2' }, isUnreviewed: true };
    expect(read(v1App('name: "${MY_TOKEN:+with a token}"'), given).apps[0]?.name).toBe('with a token');
  });
});
