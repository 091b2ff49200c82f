/** Unpublishing as a part of a run: what was published of apps that are deleted goes first; what cannot be deleted keeps its app. */

import type { ActualApp, Manifest, Outcome } from '../model.ts';
import type { TeardownContext, UnpublishPlan } from '../publish/deletions.ts';
import { recordedIn } from '../publish/marks.ts';
import type { Unpublished } from '../publish/unpublish.ts';
import type { Difference } from '../reconcile/plan/steps.ts';
import type { RunContext } from './context.ts';

/** Apps that are to go for one reason, among those that stay. */
export interface Going extends Pick<TeardownContext, 'why' | 'within' | 'others' | 'stays'> {
  readonly apps: readonly ActualApp[];
}

/** The account's apps without those that go. */
export function staying(listed: readonly ActualApp[], going: readonly ActualApp[]): ActualApp[] {
  const ids = new Set(going.map(({ id }) => id));
  return listed.filter(({ id }) => !ids.has(id));
}

/** What was published of apps that are to go; undefined where there can be nothing, and GitHub need not be asked. */
export async function planUnpublishing(
  { publish }: Pick<Manifest, 'publish'>,
  { apps, ...going }: Going,
  { options, host, ownership }: RunContext,
): Promise<UnpublishPlan | undefined> {
  const isRecorded = apps.some(({ metadata }) => recordedIn(metadata).length > 0);
  if (publish.length === 0 && !isRecorded) return undefined;
  const { planDeletions } = await import('../publish/deletions.ts');
  return planDeletions(publish, { options, host, ownership, going: apps, ...going });
}

/** Deletes all of it. Nothing is thrown. */
export async function unpublishAll(
  plans: readonly UnpublishPlan[],
  { host }: Pick<RunContext, 'host'>,
): Promise<Unpublished> {
  const deletions = plans.flatMap((plan) => plan.deletions);
  if (deletions.length === 0) return { results: [], holding: new Set() };
  const { unpublish } = await import('../publish/unpublish.ts');
  return unpublish(deletions, host.stop);
}

/** What to say of the apps of a difference that are not deleted, since what was published of them could not be. */
export function explainKept(
  { undeclaredApps }: Difference,
  stillPublished: ReadonlySet<string>,
): (result: Outcome) => Outcome {
  const kept = undeclaredApps.filter(({ actual }) => stillPublished.has(actual.id));
  const addresses = new Set(kept.map(({ change }) => change.address));
  const error = 'it is kept: it has the record of what was published of it and could not be deleted';
  return (result) =>
    result.action === 'delete' && addresses.has(result.address) && result.status !== 'done'
      ? { ...result, status: 'not-started', error }
      : result;
}
