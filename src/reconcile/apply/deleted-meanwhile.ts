/** Apps that went while this run worked on them: the run that had created them yielded to another. */

import type { Change } from '../../model.ts';
import { isNotFound } from '../../smooch/errors.ts';
import type { AppStep } from '../plan/steps.ts';
import type { ApplyRun } from './context.ts';

/**
 * The manifest keys of apps that existed when the plan was computed, answered 404 since, and are gone indeed. What failed
 * at them is taken back, since they are reconciled once more.
 */
export async function appsDeletedMeanwhile(steps: readonly AppStep[], run: ApplyRun): Promise<string[]> {
  if (!run.abilities.wholeAccount || run.stop.reason !== undefined) return [];
  const deleted: string[] = [];
  for (const { observed, change, children } of steps) {
    const { actual, address, desired } = observed;
    const failed = run.score.failures.some(
      (failure) =>
        (failure.address === address || failure.address.startsWith(`${address}.`)) &&
        isNotFound(failure.error),
    );
    // An app that is bound to an id cannot have its place taken.
    if (actual === undefined || desired.id !== undefined || !failed) continue;
    const present = await run.account.getApp(actual.id).catch(() => actual);
    if (present !== undefined) continue;
    const changes = [change, ...children.map((child) => child.change)].filter(
      (one): one is Change => one !== undefined,
    );
    run.score.forgive(address, changes);
    run.gone.add(actual.id);
    deleted.push(desired.key);
    run.warnings.push({
      address,
      message: `The ${run.subject.noun} ${actual.id} was deleted while this run was applying changes to it.`,
    });
  }
  return deleted;
}
