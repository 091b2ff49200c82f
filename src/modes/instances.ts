/** The instances of an owner, as the marks of its apps tell them. */

import type { ActualApp } from '../model.ts';
import { expiryOf, instanceOf, isOwnedBy, type Ownership } from '../reconcile/marks.ts';

/** The apps of each of an owner's instances, in the order of the list; copied marks count as well. */
export function appsByInstance(
  listed: readonly ActualApp[],
  ownership: Ownership,
): ReadonlyMap<string, readonly ActualApp[]> {
  const instances = new Map<string, ActualApp[]>();
  for (const app of listed) {
    const instance = instanceOf(app.metadata);
    if (instance === undefined || !isOwnedBy(app.metadata, { ...ownership, instance })) continue;
    const known = instances.get(instance);
    if (known === undefined) instances.set(instance, [app]);
    else known.push(app);
  }
  return instances;
}

/** When the last of an instance's apps expires or expired, in epoch milliseconds; Infinity where one never does. */
export function lastExpiry(apps: readonly ActualApp[]): number {
  return Math.max(...apps.map(({ metadata }) => expiryOf(metadata) ?? Number.POSITIVE_INFINITY));
}
