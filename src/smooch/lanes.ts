/** How many requests are in flight at once: narrower after a 429, wider again bit by bit. */

/** Successes in a row before one more lane opens again. */
const SUCCESSES_PER_LANE = 20;

/** A queue in front of the vendor with an adaptive number of lanes. */
export class Lanes {
  readonly #most: number;
  #open: number;
  #busy = 0;
  #successes = 0;
  readonly #waiting: (() => void)[] = [];
  #next = 0;

  /** `most`: the input `max-in-flight`. */
  constructor(most: number) {
    this.#most = most;
    this.#open = most;
  }

  /** Requests that may be in flight right now. */
  get width(): number {
    return this.#open;
  }

  /** Runs `work` as soon as a lane is free; first come, first served. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#busy >= this.#open) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#busy += 1;
    try {
      return await work();
    } finally {
      this.#release();
    }
  }

  /** The vendor said 429: half as many lanes from now on. */
  narrow(): void {
    this.#open = Math.max(1, Math.floor(this.#open / 2));
    this.#successes = 0;
  }

  /** A request went well; after enough of them one lane opens again. */
  succeeded(): void {
    if (this.#open === this.#most) return;
    this.#successes += 1;
    if (this.#successes < SUCCESSES_PER_LANE) return;
    this.#successes = 0;
    this.#open += 1;
    if (this.#busy < this.#open && this.#next < this.#waiting.length) {
      this.#busy += 1;
      this.#wakeOne();
    }
  }

  #release(): void {
    if (this.#busy <= this.#open && this.#next < this.#waiting.length) this.#wakeOne();
    else this.#busy -= 1;
  }

  #wakeOne(): void {
    const wake = this.#waiting[this.#next];
    this.#next += 1;
    // Dropping the served part now and then keeps both the memory and the cost of a turn small.
    if (this.#next > 1024) {
      this.#waiting.splice(0, this.#next);
      this.#next = 0;
    }
    wake?.();
  }
}
