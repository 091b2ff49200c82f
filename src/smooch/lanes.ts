/**
 * How many requests are in flight at once. The vendor's limit is not documented, so it is found: a 429 makes all requests wait as
 * long as it says, and where it was not the only one, fewer are sent at once from then on; what goes well makes room for more
 * again, bit by bit. Less than one in flight means pauses between requests.
 */

/** By so much the width shrinks when the vendor refused several requests in flight, or one soon after another. */
const SHRINK = 0.5;
/** By so much for one of a single request in flight after many that went well. Of several it is not a sign of a limit. */
const SHRINK_LITTLE = 0.8;
/** Fewer successes than this between two refusals are few. */
const FEW = 25;
/** So many successes make up for a width that was halved twice over. */
const SUCCESSES_TO_GROW = 200;
/** The same close to a width at which the vendor refused several requests. */
const SUCCESSES_TO_PROBE = 1000;
/** What is close to that. */
const CLOSE = 0.8;
/** The newest request counts for so much in the average time of one. */
const NEWEST = 0.1;
/** The longest pause between two requests in milliseconds, whatever was refused. */
const LONGEST_GAP = 1000;

/** Milliseconds: a timer is not finer. */
const SHORTEST_PAUSE = 1;

/** What the queue needs of its surroundings. */
export interface LaneOptions {
  /** The input `max-in-flight`. */
  readonly most: number;
  /** Milliseconds, on a clock that only goes forward. */
  readonly now: () => number;
  /** Waits for milliseconds, or until the run is to stop. */
  readonly pause: (ms: number) => Promise<void>;
  /** Whether the run is to stop: then nothing waits any more. */
  readonly isStopping: () => boolean;
}

/** A queue in front of the vendor. */
export class Lanes {
  readonly #options: LaneOptions;
  /** Requests that may be in flight; a fraction where even one after another are too many. */
  #width: number;
  /** The width at the last refusal. */
  #limit: number;
  /** Whether that is a limit for sure. */
  #isSure = false;
  #busy = 0;
  readonly #waiting: (() => void)[] = [];
  /** Refusals of requests that were in flight at the same time are one event. */
  #event = 0;
  #refusals = 0;
  /** Successes since the last event. */
  #since = 0;
  #succeeded = 0;
  #pausedUntil = 0;
  #lastStart = Number.NEGATIVE_INFINITY;
  /** Milliseconds that a request takes, on average. */
  #time = 0;
  #isAsleep = false;

  constructor(options: LaneOptions) {
    this.#options = options;
    this.#width = options.most;
    this.#limit = options.most;
  }

  /** Requests that went well so far. */
  get successes(): number {
    return this.#succeeded;
  }

  /** Runs `work` as soon as its turn has come; first come, first served. `event` is for {@link refused}. */
  async run<T>(work: (event: number) => Promise<T>): Promise<T> {
    await new Promise<void>((resolve) => {
      this.#waiting.push(resolve);
      this.#startWaiting();
    });
    const began = this.#options.now();
    try {
      return await work(this.#event);
    } finally {
      const took = this.#options.now() - began;
      this.#time += (took - this.#time) * (this.#time === 0 ? 1 : NEWEST);
      this.#busy -= 1;
      this.#startWaiting();
    }
  }

  /** The vendor answered 429 to a request of {@link run}: nothing is sent for so many milliseconds. */
  refused(event: number, pause: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, this.#options.now() + pause);
    if (event === this.#event) {
      this.#event += 1;
      this.#refusals = 0;
    }
    this.#refusals += 1;
    if (this.#refusals === 2) this.#shrink(SHRINK, true);
    if (this.#refusals > 1) return;
    if (this.#since < FEW) this.#shrink(SHRINK, false);
    else if (this.#busy === 0) this.#shrink(SHRINK_LITTLE, false);
    this.#since = 0;
  }

  /** A request went well. */
  succeeded(): void {
    this.#succeeded += 1;
    this.#since += 1;
    if (this.#width >= this.#limit) this.#isSure = false;
    this.#limit = Math.max(this.#limit, this.#width);
    const isClose = this.#isSure && this.#width >= CLOSE * this.#limit;
    const more = this.#limit / (isClose ? SUCCESSES_TO_PROBE : SUCCESSES_TO_GROW);
    this.#width = Math.min(this.#options.most, this.#width + more);
    this.#startWaiting();
  }

  #shrink(factor: number, isSure: boolean): void {
    this.#limit = this.#width;
    this.#isSure = isSure;
    this.#width = Math.max(this.#width * factor, Math.min(1, this.#time / LONGEST_GAP));
  }

  /** Starts what may start now, and comes back for what must wait for a time. */
  #startWaiting(): void {
    while (this.#waiting.length > 0 && !this.#isAsleep) {
      const { isStopping } = this.#options;
      if (this.#busy >= Math.ceil(this.#width) && !isStopping()) return;
      const due = this.#due();
      const wait = isStopping() ? 0 : due - this.#options.now();
      if (wait >= SHORTEST_PAUSE) {
        void this.#sleep(wait);
        return;
      }
      this.#busy += 1;
      // What was too short to wait for is waited for the next time.
      this.#lastStart = Math.max(due, this.#options.now());
      this.#waiting.shift()?.();
    }
  }

  /** When the next request may start. */
  #due(): number {
    const gap = this.#width < this.#options.most ? Math.min(LONGEST_GAP, this.#time / this.#width) : 0;
    return Math.max(this.#pausedUntil, this.#lastStart + gap);
  }

  async #sleep(ms: number): Promise<void> {
    this.#isAsleep = true;
    await this.#options.pause(ms);
    this.#isAsleep = false;
    this.#startWaiting();
  }
}
