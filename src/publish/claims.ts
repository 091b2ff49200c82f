/**
 * Which app has published an existing secret or variable. The name of an instance in it does not prove it: a manifest could append a
 * digit to the instance `pr-4` and so name what `pr-42` publishes, or production. Pure.
 */

import type { ActualApp, Problem } from '../model.ts';
import { instanceOf, recordedResources } from '../reconcile/marks.ts';
import type { Stored } from './github.ts';
import { markedDestinations, markOf } from './marks.ts';
import type { SeenPlace } from './observe.ts';
import type { Scope } from './scope.ts';

/** Finds the app that has published to a destination: its marks say so, or a variable holds its id or that of something in it. */
export type Claims = (
  place: { readonly hash: string; readonly scope: Pick<Scope, 'kind'> },
  stored: Pick<Stored, 'value'> | undefined,
) => ActualApp | undefined;

/**
 * Indexes what these apps have published: built once, quick for many publications. `recordedBy`: the destinations that count,
 * those that an app has published to unless it says otherwise.
 */
export function claimsOf(
  apps: readonly ActualApp[],
  recordedBy: (metadata: ActualApp['metadata']) => readonly string[] = writtenDestinations,
): Claims {
  const byHash = new Map<string, ActualApp>();
  const byId = new Map<string, ActualApp>();
  for (const app of apps) {
    for (const id of [app.id, ...recordedResources(app.metadata)]) byId.set(id, app);
    for (const hash of recordedBy(app.metadata)) byHash.set(hash, app);
  }
  return ({ hash, scope }, stored) =>
    byHash.get(hash) ?? (scope.kind === 'variable' ? byId.get(stored?.value ?? '') : undefined);
}

/** Without those that an app was only about to publish to. */
function writtenDestinations(metadata: ActualApp['metadata']): string[] {
  return markedDestinations(metadata).filter((hash) => markOf(metadata, hash) !== undefined);
}

/** What an instance must not overwrite: a name that holds the instance's is not always the instance's own. */
export function claimProblems(
  places: readonly SeenPlace[],
  instance: string | undefined,
  others: readonly ActualApp[],
): Problem[] {
  if (instance === undefined) return [];
  const claims = claimsOf(others);
  return places.flatMap((place) => {
    const claimant = claims(place, place.stored);
    if (claimant === undefined) return [];
    const { address, kind, name } = place.publication;
    const whose = instanceOf(claimant.metadata);
    const by = whose === undefined ? 'an app of no instance' : `the instance ${whose}`;
    const message = `the instance ${instance} would overwrite the ${kind} ${name}, which ${by} published. Give it another name.`;
    return [{ address, message }];
  });
}
