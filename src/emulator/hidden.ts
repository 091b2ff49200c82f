/** What was created but does not show in lists yet, as in a service whose copies lag behind. */

interface Delay {
  /** List calls that still leave it out. */
  lists: number;
  /** When it shows whatever the count, in milliseconds since 1970. */
  readonly until: number;
}

/** Ids kept out of lists for a while; getting one by its id works all along. */
export class Hidden {
  readonly #delays = new Map<string, Delay>();

  /** How many ids there are, including those whose time has passed and that no list has come to since. */
  get size(): number {
    return this.#delays.size;
  }

  /** Hides an id from the next lists, or, with milliseconds, until they have passed. */
  hide(id: string, delay: { readonly lists?: number | undefined; readonly ms?: number | undefined }): void {
    const lists = delay.lists ?? (delay.ms === undefined ? 1 : Number.POSITIVE_INFINITY);
    const until = delay.ms === undefined ? Number.POSITIVE_INFINITY : Date.now() + delay.ms;
    this.#delays.set(id, { lists, until });
  }

  /** Whether the list being written leaves an id out; to be asked once per list, because it counts. */
  leavesOut(id: string): boolean {
    const delay = this.#delays.get(id);
    if (delay === undefined) return false;
    if (delay.lists > 0 && Date.now() < delay.until) {
      delay.lists--;
      return true;
    }
    this.#delays.delete(id);
    return false;
  }
}
