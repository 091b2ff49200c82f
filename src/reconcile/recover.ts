/**
 * Creates that are never repeated blindly: when an answer leaves it open whether something was made, look first, and
 * go on with what is found.
 */

import { Interrupted, isConflict, outcomeUnknown } from '../smooch/errors.ts';
import type { Stop } from '../stop.ts';

/** A create is sent so many times at the most, each time only after a look found nothing. */
const MOST_CREATES = 3;
/** How often to look before believing that nothing was made: what was just written may not be listed yet. */
const LOOKS = 3;
/** Milliseconds before a further look. */
const PAUSE_BETWEEN_LOOKS = 1000;

/** How one thing is made and found again. */
export interface Create<A> {
  readonly create: () => Promise<A>;
  /** Finds what an attempt without a clear answer made. */
  readonly lookFor: () => Promise<A | undefined>;
  /** Finds what the vendor says is there already; absent where nothing can clash. */
  readonly lookForClash?: () => Promise<A | undefined>;
}

/** Makes one thing exactly once, or throws what the vendor said. `pace` scales the pauses (1 in production). */
export async function createOnce<A>(what: Create<A>, stop: Stop, pace: number): Promise<A> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await what.create();
    } catch (error) {
      if (isConflict(error)) {
        const clash = await what.lookForClash?.();
        if (clash !== undefined) return clash;
        throw error;
      }
      if (!outcomeUnknown(error)) throw error;
      const found = await patientLook(what.lookFor, stop, pace).catch((cause: unknown) => {
        // Whether it was made stays open then, which is worse news than that the run is stopping.
        throw cause instanceof Interrupted ? error : cause;
      });
      if (found !== undefined) return found;
      if (attempt >= MOST_CREATES) throw error;
    }
  }
}

async function patientLook<A>(
  look: () => Promise<A | undefined>,
  stop: Stop,
  pace: number,
): Promise<A | undefined> {
  for (let turn = 1; ; turn++) {
    const found = await look();
    if (found !== undefined || turn >= LOOKS) return found;
    await stop.pause(PAUSE_BETWEEN_LOOKS * pace);
  }
}
