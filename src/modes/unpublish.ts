/** Unpublishing as a part of a run: what was published of apps that are deleted goes first; what cannot be deleted keeps its app. */

import type { ActualApp, Manifest } from '../model.ts';
import type { PublicationResult } from '../publish/apply.ts';
import { markedDestinations, markedEnvironments } from '../publish/marks.ts';
import type { TeardownContext, Unpublished, UnpublishPlan } from '../publish/unpublish.ts';
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
export const NOTHING_PUBLISHED: UnpublishPlan = {
  deletions: [],
  warnings: [],
  problems: [],
  github: undefined,
};

/** What was published of apps that are to go. GitHub is asked only where there can be something. */
export async function planUnpublishing(
  { publish }: Pick<Manifest, 'publish'>,
  { apps, ...going }: Going,
  { options, host, ownership }: RunContext,
): Promise<UnpublishPlan> {
  const remembers = ({ metadata }: ActualApp): boolean =>
    markedDestinations(metadata).length + markedEnvironments(metadata).length > 0;
  if (publish.length === 0 && !apps.some(remembers)) return NOTHING_PUBLISHED;
  const { planDeletions } = await import('../publish/unpublish.ts');
  return planDeletions(publish, apps, { options, host, ownership, ...going });
}

/** Deletes all of it. Nothing is thrown. */
export async function unpublishAll(
  plans: readonly UnpublishPlan[],
  { host }: Pick<RunContext, 'host'>,
): Promise<Unpublished> {
  const results: PublicationResult[] = [];
  const holding = new Set<string>();
  for (const { deletions, github } of plans) {
    if (deletions.length === 0 || github === undefined) continue;
    const { unpublish } = await import('../publish/unpublish.ts');
    const unpublished = await unpublish(deletions, github, host.stop);
    results.push(...unpublished.results);
    for (const id of unpublished.holding) holding.add(id);
  }
  return { results, holding };
}

/** The apps that stay while something published of them does, by their ids: their marks are the only record of that. */
export function keptApps({ holding }: Unpublished): ReadonlyMap<string, string> {
  const why = 'it is kept: it has the record of what was published of it and could not be deleted';
  return new Map([...holding].map((id) => [id, why]));
}
