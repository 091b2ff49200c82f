/** Waiting until something has passed, or the run is to stop. */

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Stop } from '../src/runtime/stop.ts';

const DAY = 86_400_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a wait that is longer than a timer can be set for does not end at once', async () => {
  let over = false;
  const waiting = new Stop().pause(30 * DAY).then(() => {
    over = true;
  });
  await vi.advanceTimersByTimeAsync(29 * DAY);
  expect(over).toBe(false);
  await vi.advanceTimersByTimeAsync(DAY);
  await waiting;
  expect(over).toBe(true);
});

test('a stop ends any wait, also one without an end', async () => {
  const stop = new Stop();
  const waiting = stop.pause(Number.POSITIVE_INFINITY);
  stop.request('SIGTERM');
  await waiting;
  expect(vi.getTimerCount()).toBe(0);
});

test.each([0, -1, Number.NaN])('a wait of %s is over at once', async (milliseconds) => {
  await new Stop().pause(milliseconds);
  expect(vi.getTimerCount()).toBe(0);
});
