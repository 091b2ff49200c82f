/**
 * Which app has published an existing secret or variable. The name of an instance in it is no proof: a manifest could append a
 * digit to the instance `pr-4` and so name what `pr-42` publishes, or production.
 */

import type { ActualApp, DesiredPublication } from '../model.ts';
import { recordedResources } from '../reconcile/marks.ts';
import type { Stored } from './github.ts';
import { markedDestinations, markOf } from './marks.ts';
import { destinationHash, type Scope } from './scope.ts';

/** Finds the app that has published to a destination: its marks say so, or a variable holds its id or that of something in it. */
export type Claims = (
  publication: Pick<DesiredPublication, 'kind' | 'name'>,
  scope: Scope,
  stored: Stored | undefined,
) => ActualApp | undefined;

/** Indexes what these apps have published: built once, quick for many publications. */
export function claimsOf(apps: readonly ActualApp[]): Claims {
  const byHash = new Map<string, ActualApp>();
  const byId = new Map<string, ActualApp>();
  for (const app of apps) {
    for (const id of idsOf(app)) byId.set(id, app);
    for (const hash of markedDestinations(app.metadata))
      if (markOf(app.metadata, hash) !== undefined) byHash.set(hash, app);
  }
  return ({ kind, name }, scope, stored) =>
    byHash.get(destinationHash({ name }, scope)) ??
    (kind === 'variable' ? byId.get(stored?.value ?? '') : undefined);
}

/** The ids of an app and of all that it records. */
export function idsOf({ id, metadata }: ActualApp): string[] {
  return [id, ...recordedResources(metadata)];
}
