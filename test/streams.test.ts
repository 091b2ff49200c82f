/** A log whose reader is slower than the run. */

import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { Stop } from '../src/runtime/stop.ts';
import { outletTo } from '../src/runtime/streams.ts';
import { fullApp, inLife, manifestOf } from './lifecycle/life.ts';

/** A stream of which a reader takes one text whenever it is told to. */
function slowStream(): { readonly stream: NodeJS.WriteStream; readonly take: (error?: Error) => void } {
  const waiting: ((error?: Error) => void)[] = [];
  const stream = new Writable({
    highWaterMark: 10,
    write: (_chunk, _encoding, taken) => void waiting.push(taken),
  });
  return { stream: stream as Writable & NodeJS.WriteStream, take: (error) => waiting.shift()?.(error) };
}

/** Whether a promise is settled by what is due now. */
async function isOver(promise: Promise<unknown>): Promise<boolean> {
  let over = false;
  void promise.then(() => {
    over = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  return over;
}

test('a run goes on while little waits for the reader', async () => {
  const { stream } = slowStream();
  const outlet = outletTo(stream);
  outlet.write('little');
  expect(await isOver(outlet.taken(new Stop()))).toBe(true);
});

test('a run waits until the reader has taken what is much', async () => {
  const { stream, take } = slowStream();
  const outlet = outletTo(stream);
  for (const text of ['more than ', 'ten characters']) outlet.write(text);
  const taken = outlet.taken(new Stop());
  // The last one is empty, and marks the end of what was written.
  for (let left = 3; left > 0; left -= 1) {
    expect(await isOver(taken)).toBe(false);
    take();
  }
  expect(await isOver(taken)).toBe(true);
});

test('a reader that takes nothing does not hold up a run that is to stop', async () => {
  const { stream } = slowStream();
  const [outlet, stop] = [outletTo(stream), new Stop()];
  outlet.write('more than ten characters');
  const taken = outlet.taken(stop);
  expect(await isOver(taken)).toBe(false);
  stop.request('SIGTERM');
  expect(await isOver(taken)).toBe(true);
  expect(await isOver(outlet.taken(stop))).toBe(true);
});

test('a reader that goes away does not hold up a run', async () => {
  const { stream, take } = slowStream();
  const outlet = outletTo(stream);
  outlet.write('more than ten characters');
  const taken = outlet.taken(new Stop());
  take(new Error('EPIPE'));
  expect(await isOver(taken)).toBe(true);
  expect(outlet.broken()?.message).toBe('EPIPE');
  expect(await isOver(outlet.taken(new Stop()))).toBe(true);
});

test.each(['apply', 'credentials'] as const)(
  '%s masks the credentials of one app after another, each when the log has been taken',
  async (mode) => {
    const names = ['Support', 'Shop', 'Bank'];
    const apps = Object.fromEntries(names.map((name) => [name.toLowerCase(), fullApp('v1.1', name)]));
    await inLife(manifestOf('v1.1', apps), async (life) => {
      await life.succeed('apply');
      const masks: string[] = [];
      const signed: number[] = [];
      const isToken = (mask: string): boolean => mask.startsWith('eyJ') && mask.includes('.');
      await life.succeed(
        mode,
        {},
        {
          mask: (value) => void masks.push(value),
          logTaken: async () => void signed.push(masks.filter(isToken).length),
        },
      );
      // The first token is the one by which the run itself is let in.
      expect(signed).toEqual([2, 3, 4]);
    });
  },
);
