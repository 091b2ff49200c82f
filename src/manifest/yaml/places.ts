/** Where things are in the manifest files. */

import type { Place } from '../../model.ts';

/** The places of one file, by address. */
export class FilePlaces {
  readonly #known = new Map<string, Place>();
  readonly #left = new Map<string, (places: FilePlaces) => void>();
  #found: { readonly address: string; readonly places: FilePlaces } | undefined;

  set(address: string, place: Place): void {
    this.#known.set(address, place);
  }

  /**
   * Leaves all that is below an address to `find`, which fills it in when it is needed. Of ten thousand apps next
   * to none is, and the places of all would take more memory than everything else of a manifest.
   */
  leave(address: string, find: (places: FilePlaces) => void): void {
    this.#left.set(address, find);
  }

  get(address: string): Place | undefined {
    return this.#known.get(address) ?? this.#below(address)?.get(address);
  }

  has(address: string): boolean {
    return this.get(address) !== undefined;
  }

  #below(address: string): FilePlaces | undefined {
    for (let path = parentOf(address); path !== ''; path = parentOf(path)) {
      const find = this.#left.get(path);
      if (find === undefined) continue;
      if (this.#found?.address !== path) {
        const places = new FilePlaces();
        find(places);
        this.#found = { address: path, places };
      }
      return this.#found.places;
    }
    return undefined;
  }
}

/** Finds places by address: an app's own, else those of the defaults that it shares. */
export class Places {
  readonly #files: readonly FilePlaces[];
  readonly #start: Place | undefined;

  /** `start` is where the first file begins: the place of what is in none of them. */
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
