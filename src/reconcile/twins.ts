/**
 * How runs that meet leave one of each thing: one policy for apps and for what is in them. The vendor's lists may lag
 * behind writes, so "not listed" is not "not there": what a run has created is looked for until the list shows it. What
 * was created before is listed by then, so only then twins can be recognized. Of twins the younger one yields.
 */

import type { Stop } from '../runtime/stop.ts';
import { Interrupted } from '../smooch/errors.ts';
import { ageOf } from '../vendor/object-id.ts';

/** Milliseconds of pauses until something is given up, by what is waited for. */
export const PATIENCE = {
  /** For a list to show what this run has created. */
  listed: 30_000,
  /** For a run that has created a younger twin to take it back; more than any pause of that run. */
  younger: 10_000,
  /** For what an attempt without a clear answer may have created, before the attempt is repeated. */
  unclear: 6_000,
  /** For the same once more, after something was found or created in its place. */
  lost: 6_000,
  /** For other runs to settle which of several things stays, when this run has created none of them. */
  others: 15_000,
  /** For other runs that keep creating and removing the same thing; then it is left as it is. */
  unrest: 60_000,
} as const;

/** Things older than so many seconds are listed, and no run is still settling which of them stays. */
const FRESH = 600;

/** Whether a list may not show a thing yet, or another run may be about to take it back; `now`: epoch milliseconds. */
export function isFresh(id: string, now: number): boolean {
  return (ageOf(id, now) ?? FRESH) < FRESH;
}

/** Milliseconds of the first pause between two looks. */
const FIRST_PAUSE = 250;
/** Every pause is longer than the one before by this factor. */
const GROWTH = 1.5;
/** Milliseconds; no pause is longer, but for the spread. */
const LONGEST_PAUSE = 3_000;
/** Milliseconds after which the log says what is waited for. */
const SILENCE = 5_000;

/** What waiting needs of a run. */
export interface Waiting {
  readonly stop: Pick<Stop, 'announce' | 'pause' | 'reason'>;
  /** Scales the pauses (1 in production). */
  readonly pace: number;
}

/** The pauses between looks at one list. They grow, and differ by chance: runs in step would never settle anything. */
export class Looks {
  readonly #waiting: Waiting;
  readonly #what: string;
  #next = FIRST_PAUSE;
  #waited = 0;
  #isTold = false;

  /** `what`: the end of a sentence for the log, in case it takes long. */
  constructor(waiting: Waiting, what: string) {
    this.#waiting = waiting;
    this.#what = what;
  }

  /** Milliseconds of pauses so far, as they are in production. */
  get waited(): number {
    return this.#waited;
  }

  /** Pauses before another look; false at once after `patience` milliseconds of pauses, or when the run is to stop. */
  async again(patience: number = Number.POSITIVE_INFINITY): Promise<boolean> {
    const { stop, pace } = this.#waiting;
    if (this.#waited >= patience || stop.reason !== undefined) return false;
    const pause = this.#next * (0.75 + Math.random() / 2);
    this.#next = Math.min(LONGEST_PAUSE, this.#next * GROWTH);
    if (!this.#isTold && this.#waited + pause > SILENCE) {
      this.#isTold = true;
      stop.announce(Number.isFinite(patience) ? patience : PATIENCE.listed, this.#what, 'list');
    }
    await stop.pause(pause * pace);
    this.#waited += pause;
    return stop.reason === undefined;
  }
}

/**
 * Looks until there is something to see, `patience` milliseconds of pauses have passed, or the run is to stop. Gives what
 * was seen last; the first look is at once.
 */
export async function lookUntil<T>(
  look: () => Promise<T | undefined>,
  patience: number,
  waiting: Waiting,
  what: string,
): Promise<T | undefined> {
  const looks = new Looks(waiting, what);
  for (;;) {
    const seen = await oneLook(look, looks, patience);
    if (seen !== undefined || !(await looks.again(patience))) return seen;
  }
}

/** Looks while other runs are settling what is seen, which is not this run's doing. Gives what was seen last. */
export async function lookWhileContested<T>(
  look: () => Promise<T>,
  isContested: (seen: T) => boolean,
  waiting: Waiting,
  what: string = OTHERS_AT_WORK,
): Promise<T> {
  const looks = new Looks(waiting, what);
  for (;;) {
    const seen = await look();
    if (!isContested(seen) || !(await looks.again(PATIENCE.others))) return seen;
  }
}

/** For the log, when other runs take long. */
export const OTHERS_AT_WORK = 'other runs are creating or deleting the same resources';

/**
 * One of several looks, with what is done about it. Gives undefined when it failed and another one may do better: a twin that
 * no run has seen would stay. Throws what the last look threw, after `patience` milliseconds of pauses, and Interrupted at once.
 */
export async function oneLook<T>(
  look: () => Promise<T>,
  { waited }: Pick<Looks, 'waited'>,
  patience: number = PATIENCE.listed,
): Promise<T | undefined> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof Interrupted || waited >= patience) throw error;
    return undefined;
  }
}

/**
 * What one look says of a thing: the list does not show it yet; it has no twin; it has an older one, so it yields;
 * or only younger ones, whose runs are to yield.
 */
export type Verdict = 'unlisted' | 'alone' | 'younger' | 'elder';

/** Judges a thing by its id and those of its twins: ids begin with the creation time, and all runs see the same order. */
export function judge(id: string, twins: readonly string[], isListed: boolean): Verdict {
  if (twins.some((twin) => twin < id)) return 'younger';
  if (twins.length > 0) return 'elder';
  return isListed ? 'alone' : 'unlisted';
}

/** Something that a run has created or found, until it is known whether it stays. Times are milliseconds of pauses. */
export interface Stake {
  /** Whether the run has perhaps created another one, by an attempt whose answer was lost. */
  readonly mayHaveTwin: boolean;
  /** When it was created. */
  readonly since: number;
  /** When a look first showed that it was the elder one. */
  elderSince?: number | undefined;
}

/**
 * What a verdict means after so much waiting. The younger one yields at once. The elder one waits for that, but not for ever: the
 * other run may have looked before both were listed; then it is the elder one that yields.
 */
export function decide(
  stake: Stake,
  verdict: Verdict,
  waited: number,
): 'wait' | 'stays' | 'never listed' | 'yields' {
  switch (verdict) {
    case 'alone':
      return !stake.mayHaveTwin || waited - stake.since >= PATIENCE.lost ? 'stays' : 'wait';
    case 'unlisted':
      return waited - stake.since < PATIENCE.listed ? 'wait' : 'never listed';
    case 'younger':
      return 'yields';
    case 'elder':
      stake.elderSince ??= waited;
      return waited - stake.elderSince < PATIENCE.younger ? 'wait' : 'yields';
  }
}

/** For the log, when a list takes long to show what was created. */
export function waitingFor(address: string): string {
  return `the account does not yet list what was created for ${address}; lists may lag behind writes`;
}

/** The warning about something that the list has not shown in time. */
export function neverListed(id: string): string {
  return (
    `Created (${id}), but the account did not list it within ${PATIENCE.listed / 1000} s: a duplicate from another run ` +
    'may exist. The next run checks again.'
  );
}
