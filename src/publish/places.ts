/** Publications with the scopes that they go to. Pure. */

import type { DesiredPublication } from '../model.ts';
import { destinationHash, type Scope, scopeOf } from './scope.ts';

/** A publication of the manifest with its scope. */
export interface Placed {
  readonly publication: DesiredPublication;
  readonly scope: Scope;
  /** Of its destination, {@link destinationHash}. */
  readonly hash: string;
}

/** Publications with their scopes, without those whose repository is unknown. `home`: the repository of the run. */
export function placesOf(publications: readonly DesiredPublication[], home: string | undefined): Placed[] {
  return publications.flatMap((publication) => {
    const scope = scopeOf(publication, home);
    return scope === undefined ? [] : [{ publication, scope, hash: destinationHash(publication, scope) }];
  });
}

/** Groups by scope, in order; no group is empty. */
export function byScope<T extends { readonly scope: Scope }>(items: readonly T[]): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(item.scope.path);
    if (group === undefined) groups.set(item.scope.path, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
