/** How many requests are under way at once, and how a limit of the vendor is found. All in a time of its own. */

import { describe, expect, test } from 'vitest';
import { Lanes } from '../../src/smooch/lanes.ts';

/** Time that passes when nothing else happens. */
class Clock {
  now = 0;
  readonly #timers: { readonly at: number; readonly wake: () => void }[] = [];

  wait(ms: number): Promise<void> {
    return new Promise((wake) => {
      const at = this.now + ms;
      const index = this.#timers.findIndex((timer) => timer.at > at);
      this.#timers.splice(index < 0 ? this.#timers.length : index, 0, { at, wake });
    });
  }

  /** Until the work is done. */
  async run(work: Promise<unknown>): Promise<void> {
    let isDone = false;
    void work.finally(() => {
      isDone = true;
    });
    for (;;) {
      await new Promise(setImmediate);
      if (isDone) return;
      const next = this.#timers.shift();
      if (next === undefined) throw new Error('Nothing will ever happen.');
      this.now = Math.max(this.now, next.at);
      next.wake();
    }
  }
}

/** Milliseconds after which a refused request may come again. */
const RETRY_AFTER = 1000;

/** How a vendor decides about a request at a time; `n` counts them from 1. */
type Limit = (at: number, n: number) => boolean;

const LIMITS = {
  'counted in each second': (perSecond: number): Limit => {
    let [second, count] = [-1, 0];
    return (at) => {
      if (Math.floor(at / 1000) !== second) [second, count] = [Math.floor(at / 1000), 0];
      count += 1;
      return count <= perSecond;
    };
  },
  'counted in the last second': (perSecond: number): Limit => {
    let recent: number[] = [];
    return (at) => {
      recent = recent.filter((one) => one > at - 1000);
      if (recent.length >= perSecond) return false;
      recent.push(at);
      return true;
    };
  },
  'as tokens': (perSecond: number): Limit => {
    let [tokens, last] = [perSecond, 0];
    return (at) => {
      tokens = Math.min(perSecond, tokens + ((at - last) * perSecond) / 1000);
      last = at;
      if (tokens < 1) return false;
      tokens -= 1;
      return true;
    };
  },
};

interface Traffic {
  /** Seconds. */
  readonly took: number;
  readonly sent: number;
  readonly refused: number;
  /** Of the second half of what was to do. */
  readonly later: {
    readonly seconds: number;
    readonly sent: number;
    readonly refused: number;
    readonly done: number;
  };
  readonly most: number;
}

/** Sends requests until so many went well. */
async function traffic(
  isAllowed: Limit,
  { most = 8, latency = 50, count = 2000 }: { most?: number; latency?: number; count?: number } = {},
): Promise<Traffic> {
  const clock = new Clock();
  const lanes = lanesAt(clock, most);
  let [sent, refused, busy, widest, done] = [0, 0, 0, 0, 0];
  let half = { at: 0, sent: 0, refused: 0 };
  const send = async (): Promise<void> => {
    for (let isRefused = true; isRefused; ) {
      let event = 0;
      const isFine = await lanes.run(async (at) => {
        event = at;
        sent += 1;
        const n = sent;
        busy += 1;
        widest = Math.max(widest, busy);
        await clock.wait(latency / 2);
        const is = isAllowed(clock.now, n);
        await clock.wait(latency / 2);
        busy -= 1;
        return is;
      });
      isRefused = !isFine;
      if (isRefused) {
        refused += 1;
        lanes.refused(event, RETRY_AFTER);
      } else lanes.succeeded();
    }
    done += 1;
    if (done === count / 2) half = { at: clock.now, sent, refused };
  };
  const left = Array.from({ length: count }, () => send).values();
  const worker = async (): Promise<void> => {
    for (const one of left) await one();
  };
  await clock.run(Promise.all(Array.from({ length: most }, worker)));
  return {
    took: clock.now / 1000,
    sent,
    refused,
    later: {
      seconds: (clock.now - half.at) / 1000,
      sent: sent - half.sent,
      refused: refused - half.refused,
      done: count / 2,
    },
    most: widest,
  };
}

describe.each(Object.keys(LIMITS) as (keyof typeof LIMITS)[])('a limit %s', (name) => {
  test.each([5, 20, 100].flatMap((perSecond) => [1, 50, 300].map((latency) => ({ perSecond, latency }))))(
    'of $perSecond a second is found, at $latency ms an answer',
    async ({ perSecond, latency }) => {
      const { later } = await traffic(LIMITS[name](perSecond), { latency });
      expect(later.refused / later.sent).toBeLessThan(0.05);
      const possible = Math.min(perSecond, 8000 / latency);
      expect(later.done / later.seconds).toBeGreaterThan(0.5 * possible);
    },
  );
});

test.each([1, 2, 3, 8].flatMap((most) => [1, 50, 300].map((latency) => ({ most, latency }))))(
  'every 50th answer is a refusal, at $latency ms, $most in flight: it costs little beside the pauses',
  async ({ most, latency }) => {
    const { took, sent, refused } = await traffic((_at, n) => n % 50 !== 0, { most, latency });
    const ideal = (refused * RETRY_AFTER + (sent / most) * latency) / 1000;
    expect(refused).toBe(Math.floor(sent / 50));
    expect(took).toBeLessThanOrEqual(1.3 * ideal);
  },
);

test('never more in flight than the input says, and all of them where the vendor refuses nothing', async () => {
  const { most, took } = await traffic(() => true, { most: 8, count: 800 });
  expect(most).toBe(8);
  expect(took).toBe(5);
});

test('nothing is sent while the vendor wants a pause', async () => {
  const clock = new Clock();
  const lanes = lanesAt(clock, 8);
  const starts: number[] = [];
  const send = (): Promise<void> =>
    lanes.run(async () => {
      starts.push(clock.now);
      await clock.wait(10);
    });
  await clock.run(send());
  lanes.refused(0, 5000);
  await clock.run(Promise.all([send(), send()]));
  expect(starts).toEqual([0, 5010, expect.any(Number)]);
});

test('a run that is to stop waits for nothing', async () => {
  const clock = new Clock();
  let isStopping = false;
  const lanes = lanesAt(clock, 1, () => isStopping);
  lanes.refused(0, 60_000);
  isStopping = true;
  await clock.run(lanes.run(async () => {}));
  expect(clock.now).toBe(0);
});

test('a failure frees its lane', async () => {
  const lanes = lanesAt(new Clock(), 1);
  await expect(lanes.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(lanes.run(async () => 'yes')).resolves.toBe('yes');
});

function lanesAt(clock: Clock, most: number, isStopping: () => boolean = () => false): Lanes {
  return new Lanes({ most, now: () => clock.now, pause: (ms) => clock.wait(ms), isStopping });
}
