/** Keeping the score of the changes that a run carries out. */

import type { Change } from '../../model.ts';
import type { ApplyRun } from './context.ts';

/** Does the work of a change and keeps the score; `isWhole`: the change is done by it. */
export async function scored<T>(
  change: Change | undefined,
  work: () => Promise<T>,
  run: ApplyRun,
  isWhole = true,
): Promise<T | undefined> {
  try {
    const result = await work();
    if (isWhole) run.score.done(change);
    return result;
  } catch (error) {
    if (change !== undefined) run.score.failed(change, error);
    return undefined;
  }
}
