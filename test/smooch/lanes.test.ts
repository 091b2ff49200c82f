/** How many requests are under way at once. */

import { expect, test } from 'vitest';
import { Lanes } from '../../src/smooch/lanes.ts';

/** Work that ends when told to; tells how much of it is under way. */
function works(): {
  start: (lanes: Lanes) => Promise<void>;
  underWay: () => number;
  endOne: () => Promise<void>;
} {
  const open: (() => void)[] = [];
  const start = (lanes: Lanes): Promise<void> =>
    lanes.run(() => new Promise<void>((resolve) => open.push(resolve)));
  const endOne = async (): Promise<void> => {
    open.shift()?.();
    await new Promise(setImmediate);
  };
  return { start, underWay: () => open.length, endOne };
}

test('never more than there are lanes, and the next as soon as one is free', async () => {
  const lanes = new Lanes(2);
  const { start, underWay, endOne } = works();
  const all = Promise.all([start(lanes), start(lanes), start(lanes)]);
  expect(underWay()).toBe(2);
  await endOne();
  expect(underWay()).toBe(2);
  await endOne();
  await endOne();
  await all;
});

test('half as many after the vendor said that it is too much, and never none', () => {
  const lanes = new Lanes(8);
  const widths = [1, 2, 3, 4].map(() => {
    lanes.narrow();
    return lanes.width;
  });
  expect(widths).toEqual([4, 2, 1, 1]);
});

test('narrowing holds for what is waiting', async () => {
  const lanes = new Lanes(2);
  const { start, underWay, endOne } = works();
  const all = Promise.all([start(lanes), start(lanes), start(lanes), start(lanes)]);
  lanes.narrow();
  await endOne();
  expect(underWay()).toBe(1);
  await endOne();
  expect(underWay()).toBe(1);
  await endOne();
  await endOne();
  await all;
});

test('one more after many successes, up to all', () => {
  const lanes = new Lanes(4);
  lanes.narrow();
  for (let success = 0; success < 19; success++) lanes.succeeded();
  expect(lanes.width).toBe(2);
  lanes.succeeded();
  expect(lanes.width).toBe(3);
  for (let success = 0; success < 100; success++) lanes.succeeded();
  expect(lanes.width).toBe(4);
});

test('a failure frees its lane', async () => {
  const lanes = new Lanes(1);
  await expect(lanes.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(lanes.run(async () => 'yes')).resolves.toBe('yes');
});
