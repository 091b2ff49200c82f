/** Fingerprints of credentials tell that one is new, and nothing about what it is. */

import { expect, test } from 'vitest';
import { compareWithFingerprint } from '../../src/reconcile/observe/fingerprints.ts';
import { SecretRegistry } from '../../src/secrets/secret.ts';

const keeper = new SecretRegistry();
const secret = (text: string) => keeper.learn(text);

test('the first one finds nothing new, and is kept', async () => {
  const first = await compareWithFingerprint({ token: secret('a-token-of-somebody') }, undefined);
  const { fresh, kept, isFirst } = first;
  expect([fresh, isFirst]).toEqual([[], true]);
  expect(kept).toMatch(/^[\w-]{18}$/);
});

test('the same values are not new, and what is kept stays as it is', async () => {
  const values = { certificate: secret('a-certificate'), password: secret('a-password') };
  const { kept } = await compareWithFingerprint(values, undefined);
  expect(await compareWithFingerprint({ ...values }, kept)).toEqual({ fresh: [], kept, isFirst: false });
});

test('only the value that changed is new', async () => {
  const values = { certificate: secret('a-certificate'), password: secret('a-password'), projectId: 'acme' };
  const { kept } = await compareWithFingerprint(values, undefined);
  const changed = await compareWithFingerprint({ ...values, password: secret('another-password') }, kept);
  expect(changed.fresh).toEqual(['password']);
  expect(changed.kept).not.toBe(kept);
  expect((await compareWithFingerprint({ ...values, projectId: 'acme-2' }, kept)).fresh).toEqual([
    'projectId',
  ]);
});

test('a field that comes is new; one that goes is no change', async () => {
  const { kept } = await compareWithFingerprint({ certificate: secret('a-certificate') }, undefined);
  const more = { certificate: secret('a-certificate'), password: secret('a-password') };
  const wider = await compareWithFingerprint(more, kept);
  expect(wider.fresh).toEqual(['password']);
  expect((await compareWithFingerprint({ certificate: more.certificate }, wider.kept)).fresh).toEqual([]);
});

test('equal values in two places have different fingerprints', async () => {
  const values = { token: secret('a-token-of-somebody') };
  const [one, other] = await Promise.all([1, 2].map(() => compareWithFingerprint(values, undefined)));
  expect(one?.kept).not.toBe(other?.kept);
  const twice = await compareWithFingerprint({ one: values.token, two: values.token }, undefined);
  const hashes = /^.{8}..(.{8})..(.{8})$/.exec(twice.kept ?? '') ?? [];
  expect(hashes[1]).not.toBe(hashes[2]);
});

test('what somebody else wrote in its place counts as none', async () => {
  const values = { token: secret('a-token-of-somebody') };
  const { fresh, kept, isFirst } = await compareWithFingerprint(values, 'nonsense!');
  expect([fresh, isFirst]).toEqual([[], true]);
  expect(kept).toMatch(/^[\w-]{18}$/);
});
