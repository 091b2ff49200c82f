import { expect, test } from 'vitest';
import { tailOf } from '../../src/smooch/listing.ts';

const ids = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => index.toString(16).padStart(24, '0'));

test('of a long list in order of creation, only the end is read again, with a page of overlap', () => {
  expect(tailOf(ids(250))).toEqual({ offset: 100, after: ids(250)[99] });
  expect(tailOf(ids(10_000))).toEqual({ offset: 9900, after: ids(10_000)[9899] });
});

test('a short list is read whole', () => {
  expect(tailOf(ids(0))).toBeUndefined();
  expect(tailOf(ids(199))).toBeUndefined();
});

test('a list in any other order is read whole, since something new can stand anywhere in it', () => {
  expect(tailOf(ids(250).reverse())).toBeUndefined();
  const swapped = ids(250);
  [swapped[3], swapped[4]] = [swapped[4] ?? '', swapped[3] ?? ''];
  expect(tailOf(swapped)).toBeUndefined();
});
