/** Which apps may record service accounts, and how much room that takes at most. Pure. */

import type { ActualApp, DesiredApp, Scalar } from '../../model.ts';
import { appKeyOf, isOurs, type Ownership } from '../marks.ts';
import type { ObservedApp } from '../observe/observe.ts';
import { LONGEST_ID, metadataAfter } from '../plan/limits.ts';
import { markAbout } from '../service-marks.ts';

/**
 * The apps that may take a new record, by id, in the order in which they are taken: those of the manifest by their
 * keys, then the owner's others. `applied`: the ids of those that this run knows to be there, by manifest key.
 */
export function homesIn(
  listed: readonly ActualApp[],
  declared: readonly DesiredApp[],
  {
    ownership,
    leaving,
    applied = new Map(),
  }: {
    readonly ownership: Ownership;
    readonly leaving: ReadonlySet<string>;
    readonly applied?: ReadonlyMap<string, string>;
  },
): string[] {
  const owned = listed.filter((app) => isOurs(app, ownership)).sort(byId);
  const ofKey = (key: string): string | undefined =>
    applied.get(key) ?? owned.find(({ metadata }) => appKeyOf(metadata) === key)?.id;
  const first = inOrder(declared).flatMap(({ key }) => ofKey(key) ?? []);
  return [...new Set([...first, ...owned.map(({ id }) => id)])].filter((id) => !leaving.has(id));
}

/** Apps of a manifest in the order in which they take records. */
export function inOrder(declared: readonly DesiredApp[]): readonly DesiredApp[] {
  return declared.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/**
 * The longest text that an app may have to record of a service account; `beside`: marks of what is published of it.
 */
export function longestMark(
  observed: ObservedApp,
  ownership: Ownership,
  beside: Readonly<Record<string, Scalar>>,
): string {
  const { actual } = observed;
  return markAbout(actual?.id ?? LONGEST_ID, { ...metadataAfter(observed, ownership), ...beside });
}

function byId(one: ActualApp, other: ActualApp): number {
  return one.id < other.id ? -1 : 1;
}
