/** The request to stop a run: by signal, by the `timeout` input, or because it is over. */

/** Once requested, no new write begins; what is under way finishes. */
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

  /** Waits, in milliseconds, or until the run is to stop, whichever is sooner. */
  async pause(milliseconds: number): Promise<void> {
    if (this.#reason !== undefined || milliseconds <= 0) return;
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
