/** The transport's patience passes in a fraction of its time: an answer that never comes is waited for, but not for long. */

import { afterAll, beforeAll, vi } from 'vitest';

/** Milliseconds that the transport waits for an answer. */
const PATIENCE = 30_000;
const PATIENCE_HERE = 250;

/** Makes all tests of a file impatient. */
export function impatient(): void {
  beforeAll(() => {
    const later = globalThis.setTimeout;
    const hasty = (work: () => void, ms?: number): NodeJS.Timeout =>
      later(work, ms === PATIENCE ? PATIENCE_HERE : ms);
    vi.stubGlobal('setTimeout', Object.assign(hasty, later));
  });
  afterAll(() => {
    vi.unstubAllGlobals();
  });
}
