/**
 * Creates that are never repeated blindly: when an answer leaves it open whether something was created, look first, and
 * go on with what is found.
 */

import { Interrupted, isConflict, outcomeUnknown, SmoochError } from '../../smooch/errors.ts';
import { lookUntil, PATIENCE, type Waiting, waitingFor } from '../twins.ts';

/** A create is sent so many times at the most, each time only after a look found nothing. */
const MOST_CREATES = 3;

/** How one thing is created and found again. */
export interface Create<A> {
  /** Of what is created, for the log. */
  readonly address: string;
  readonly create: () => Promise<A>;
  /** Finds what an attempt without a clear answer created. */
  readonly lookFor: () => Promise<A | undefined>;
  /** Finds what the vendor says is there already; absent where nothing can clash. */
  readonly lookForClash?: () => Promise<A | undefined>;
  /** Whether a run before this one, or beside it, may have created what no list shows yet. */
  readonly mayBeUnlisted?: boolean;
}

/** What was created or found. */
export interface Created<A> {
  readonly actual: A;
  /** Another run may have created it: it was found, and not answered to a create. */
  readonly isFound: boolean;
  /** An attempt without a clear answer may have created another one, which no list has shown yet. */
  readonly mayHaveTwin: boolean;
}

/**
 * Creates one thing, or throws what the vendor said. An attempt without a clear answer is repeated once a few looks have
 * found nothing; as lists may lag for longer than that, what it created after all is left to be found as a twin.
 */
export async function createOnce<A>(what: Create<A>, waiting: Waiting): Promise<Created<A>> {
  const look = (lookFor: () => Promise<A | undefined>, patience: number): Promise<A | undefined> =>
    lookUntil(lookFor, patience, waiting, waitingFor(what.address));
  for (let attempt = 1; ; attempt++) {
    try {
      return { actual: await what.create(), isFound: false, mayHaveTwin: attempt > 1 };
    } catch (error) {
      if (isConflict(error)) {
        const clash =
          what.lookForClash &&
          (await look(what.lookForClash, patienceFor(error, attempt > 1 || what.mayBeUnlisted === true)));
        if (clash !== undefined) return { actual: clash, isFound: true, mayHaveTwin: attempt > 1 };
        throw error;
      }
      if (!outcomeUnknown(error)) throw error;
      const found = await look(what.lookFor, PATIENCE.unclear).catch((cause: unknown) => {
        // Whether it was created stays open then, which is worse news than that the run is stopping.
        throw cause instanceof Interrupted ? error : cause;
      });
      if (found !== undefined) return { actual: found, isFound: true, mayHaveTwin: true };
      if (attempt >= MOST_CREATES) throw error;
    }
  }
}

/** Milliseconds to wait for what a create clashes with: refusals of other kinds come in the same clothes. */
function patienceFor(error: unknown, isLikely: boolean): number {
  if (error instanceof SmoochError && error.status === 409) return PATIENCE.listed;
  return isLikely ? PATIENCE.lost : 0;
}
