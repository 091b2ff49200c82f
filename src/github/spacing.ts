/** The pause between writes that GitHub requires ("Best practices for using the REST API"), counted by token. */

import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds between the beginnings of two writes. */
const BETWEEN_WRITES = 1000;

/** When the next write may begin, by the id of its limits; epoch milliseconds. */
const free = new Map<string, number>();

/** What the throttling plugin calls of a group of limiters: to run some work when its turn has come. */
interface Limiters {
  key(id: string): { schedule<T>(options: object, work: () => Promise<T>): Promise<T> };
}

/** Lets writes wait for their turn; `pace` scales the pause, 1 except in tests. `onWait` gets each wait in milliseconds. */
export function spacedWrites(pace: number, onWait: (milliseconds: number) => void): Limiters {
  return {
    key: (id) => ({
      schedule: async (_options, work) => {
        const now = Date.now();
        const turn = Math.max(now, free.get(id) ?? 0);
        free.set(id, turn + BETWEEN_WRITES * pace);
        onWait(turn - now);
        if (turn > now) await sleep(turn - now);
        return work();
      },
    }),
  };
}
