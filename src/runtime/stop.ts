/** The request to stop a run: by signal, by the `timeout` input, or because it has ended. */

/** Milliseconds. A timer of Node's that is set for longer ends at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Once requested, no new write begins; requests in flight finish. */
export class Stop {
  #reason: string | undefined;
  readonly #listeners = new Set<() => void>();

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

  /** Waits, in milliseconds, or until the run is to stop, whichever is sooner. Any number is safe, Infinity too. */
  async pause(milliseconds: number): Promise<void> {
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
