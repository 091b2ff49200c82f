/** Unpublishing as a part of a run: what was published of apps that are deleted goes first; what cannot be deleted keeps its app. */

import type { ActualApp, Manifest } from '../model.ts';
import type { TeardownContext, UnpublishPlan } from '../publish/deletions.ts';
import { recordedIn } from '../publish/marks.ts';
import type { Unpublished } from '../publish/unpublish.ts';
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

/** Nothing was published, and GitHub need not be asked. */
export const NOTHING_PUBLISHED: UnpublishPlan = { deletions: [], warnings: [], problems: [] };

/** What was published of apps that are to go. GitHub is asked only where there can be something. */
export async function planUnpublishing(
  { publish }: Pick<Manifest, 'publish'>,
  { apps, ...going }: Going,
  { options, host, ownership }: RunContext,
): Promise<UnpublishPlan> {
  const isRecorded = apps.some(({ metadata }) => recordedIn(metadata).length > 0);
  if (publish.length === 0 && !isRecorded) return NOTHING_PUBLISHED;
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

/** The apps that stay while something published of them does, by their ids: their marks are the only record of that. */
export function keptApps({ holding }: Unpublished): ReadonlyMap<string, string> {
  const why = 'it is kept: it has the record of what was published of it and could not be deleted';
  return new Map([...holding].map((id) => [id, why]));
}
