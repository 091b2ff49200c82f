/** Where things stand in the manifest files. */

import type { Place } from '../model.ts';

/** The places of one file, by address. */
export type FilePlaces = ReadonlyMap<string, Place>;

/** Finds places by address: an app's own, else those of the defaults that it shares. */
export class Places {
  readonly #files: readonly FilePlaces[];
  readonly #start: Place | undefined;

  /** `start` is where the first file begins: the place of what stands nowhere. */
  constructor(files: readonly FilePlaces[], start: Place | undefined) {
    this.#files = files;
    this.#start = start;
  }

  /** The place of an address or of its nearest parent. */
  nearest(address: string): Place | undefined {
    for (let path = address; path !== ''; path = parentOf(path)) {
      const place = this.exact(path);
      if (place !== undefined) return place;
    }
    return this.#start;
  }

  /** The place where exactly this is declared, in the app itself or in its defaults. */
  exact(address: string): Place | undefined {
    const [, app, rest] = /^(apps\.[^.]+)\.(.+)$/s.exec(address) ?? [];
    for (const places of this.#files) {
      const place = places.get(address);
      if (place !== undefined) return place;
    }
    if (app === undefined || rest === undefined) return undefined;
    return this.#files.find((places) => places.has(app))?.get(`defaults.${rest}`);
  }
}

function parentOf(address: string): string {
  const end = Math.max(address.lastIndexOf('.'), address.lastIndexOf('['));
  return end === -1 ? '' : address.slice(0, end);
}
