/** The marks in an app's metadata. */

import { expect, test } from 'vitest';
import {
  changesAnything,
  isMarked,
  isOwnedBy,
  isProtected,
  metadataSize,
  ownerMarks,
  recordedIds,
  unsetMarkText,
  withEntries,
} from '../../src/reconcile/marks.ts';
import { OWNERSHIP } from './given.ts';

test('say whose an app is, and are read back', () => {
  const marks = ownerMarks({ ...OWNERSHIP, instance: 'pr-7' }, { key: 'support', protect: true });
  expect(isOwnedBy(marks, { ...OWNERSHIP, instance: 'pr-7' })).toBe(true);
  expect(isOwnedBy(marks, OWNERSHIP)).toBe(false);
  expect(isProtected(marks)).toBe(true);
});

test('count as absent when they are empty, since some vendors leave no other way to take one out', () => {
  expect(isMarked({ provision_owner: '' })).toBe(false);
  expect([...recordedIds({ provision_key_a: '', provision_key_b: 'app_1' }, 'key')]).toEqual([
    ['b', 'app_1'],
  ]);
  expect(changesAnything({ provision_key_a: '' }, { provision_key_a: undefined })).toBe(false);
});

test('of one kind are not those of another, whatever the keys are called', () => {
  const metadata = { provision_webhook_key_a: 'w', provision_key_a: 'k' };
  expect([...recordedIds(metadata, 'key')]).toEqual([['a', 'k']]);
  expect([...recordedIds(metadata, 'webhook')]).toEqual([['key_a', 'w']]);
});

test('go in and out beside the entries of others', () => {
  const metadata = { team: 'care', provision_key_a: 'k' };
  expect(withEntries(metadata, { provision_key_a: undefined, provision_key_b: 'l' })).toEqual({
    team: 'care',
    provision_key_b: 'l',
  });
  expect(metadata).toEqual({ team: 'care', provision_key_a: 'k' });
});

test('are equal to what the vendor gives back as text', () => {
  expect(changesAnything({ provision_protect: 'true' }, { provision_protect: true })).toBe(false);
  expect(changesAnything({ size: 7 }, { size: 8 })).toBe(true);
});

test('that remember a value are never empty, and the same for the same value', () => {
  expect(unsetMarkText('')).not.toBe('');
  expect(unsetMarkText('a')).not.toBe(unsetMarkText('b'));
  expect(unsetMarkText(false)).toBe(unsetMarkText(false));
  expect(unsetMarkText('x'.repeat(500)).length).toBeLessThanOrEqual(80);
});

test('take as many bytes as their JSON text', () => {
  expect(metadataSize({ name: 'ü' })).toBe(Buffer.byteLength('{"name":"ü"}'));
});
