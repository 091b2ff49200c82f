/**
 * Whose a secret or variable is that stands already. The name of an instance in it does not tell for sure: an instance named
 * `pr-4` could put a digit behind it and mean what `pr-42` publishes, or production.
 */

import type { ActualApp, DesiredPublication } from '../model.ts';
import { recordedIds } from '../reconcile/marks.ts';
import type { Stored } from './github.ts';
import { markOf } from './marks.ts';
import { destinationHash, type Scope } from './scope.ts';

/**
 * The one of these apps that has published to a destination: its marks say so, or a variable that stands there holds its id,
 * or that of something in it.
 */
export function claimantOf(
  publication: Pick<DesiredPublication, 'kind' | 'name'>,
  scope: Scope,
  stored: Stored | undefined,
  apps: readonly ActualApp[],
): ActualApp | undefined {
  const hash = destinationHash(publication, scope);
  return apps.find(
    ({ id, metadata }) =>
      markOf(metadata, hash) !== undefined ||
      (publication.kind === 'variable' &&
        stored?.value !== undefined &&
        (stored.value === id || idsIn(metadata).has(stored.value))),
  );
}

/** The ids of all that an app records. */
function idsIn(metadata: ActualApp['metadata']): Set<string> {
  return new Set(['webhook', 'key', 'channel'].flatMap((kind) => [...recordedIds(metadata, kind).values()]));
}
