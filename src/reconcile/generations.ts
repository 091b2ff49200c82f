/**
 * Resources that belong to the API generation that created them: the other one may not show them. Of the engine, only this file
 * reads the trait `generations`. Pure.
 */

import type { DesiredChild } from '../model.ts';
import type { ActualChild, ChildKind } from './kind.ts';

/** Whether one can be what the manifest means, and does not belong to the other generation. */
export function isCurrent({ generations }: ChildKind, actual: ActualChild): boolean {
  return generations?.isCurrent(actual) ?? true;
}

/** Whether one may be there, but can be neither read nor deleted by this run. */
export function isOutOfReach({ generations }: ChildKind, actual: ActualChild): boolean {
  return generations?.isOutOfReach(actual) ?? false;
}

/** Whether one does the work of a declared one, or has its record. `key`: the manifest key under which it is recorded. */
export function isInWay(
  { generations }: ChildKind,
  desired: DesiredChild,
  actual: ActualChild,
  key: string | undefined,
): boolean {
  if (generations === undefined) return false;
  return generations.isInWay(desired, actual) || (!generations.isCurrent(actual) && key === desired.key);
}

/** What to do about one that is in the way; `prune`: the input that deletes it. */
export function inWayText(
  { generations }: ChildKind,
  actual: ActualChild,
  how: { readonly isThereToo: boolean; readonly prune: string },
): string {
  return generations?.inWayText(actual, how) ?? '';
}
