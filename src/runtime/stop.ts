/** The request to stop a run: by signal, by the `timeout` input, or because it has ended. */

/** A pause of more milliseconds than these is said in the log. */
const SILENCE = 5_000;

/** Milliseconds. A timer of Node's that is set for longer ends at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Once requested, no new write begins; requests in flight finish. */
export class Stop {
  #reason: string | undefined;
  readonly #listeners = new Set<() => void>();
  /** When the pauses that were said last end, by what shares them; milliseconds of the process. */
  readonly #said = new Map<string, number>();
  /** Gets every pause of over 5 s, in milliseconds, with what is waited for as the end of a sentence. */
  onLongPause: ((milliseconds: number, what: string) => void) | undefined;

  /** Why the run is to stop, such as `SIGTERM`; undefined while it may go on. */
  get reason(): string | undefined {
    return this.#reason;
  }

  /** Asks the run to stop; the first reason stays. */
  request(reason: string): void {
    if (this.#reason !== undefined) return;
    this.#reason = reason;
    for (const listener of this.#listeners) listener();
    this.#listeners.clear();
  }

  /** Calls `listener` at the request; what it gives takes the listener away again. */
  onRequest(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Says a pause of over 5 s before it begins: once for all that begin meanwhile and are for the same, by `sharedBy`. */
  announce(milliseconds: number, what: string, sharedBy: string = what): void {
    const now = performance.now();
    if (milliseconds <= SILENCE || now + milliseconds - SILENCE <= (this.#said.get(sharedBy) ?? 0)) return;
    this.#said.set(sharedBy, now + milliseconds);
    this.onLongPause?.(milliseconds, what);
  }

  /**
   * Waits, in milliseconds, or until the run is to stop, whichever is sooner. Any number is safe, Infinity too. A long pause is
   * said where `what` tells what it is for.
   */
  async pause(milliseconds: number, what?: string): Promise<void> {
    if (what !== undefined) this.announce(milliseconds, what);
    for (let left = milliseconds; left > 0 && this.#reason === undefined; left -= LONGEST_TIMER) {
      await this.#wait(Math.min(left, LONGEST_TIMER));
    }
  }

  async #wait(milliseconds: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.#listeners.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      this.#listeners.add(wake);
    });
  }
}
