/**
 * The rotation of keys: a new one when the newest is older than `every`, and an old one away once the one that followed it
 * is older than `overlap`. Ages come from ids, so no state is needed. Pure.
 */

import type { ActualKey, Change, DesiredKey, Kind } from '../../model.ts';
import type { Rotation } from '../../reconcile/kind.ts';
import { ageOf } from '../../vendor/object-id.ts';
import { keysAtOnce, sumText } from './times.ts';

/** The rotation of a kind of keys; `mark`: the word of the marks that hold the ids of forerunners. */
export function rotationAs(kind: Kind, mark: string): Rotation<DesiredKey, ActualKey> {
  return {
    mark,
    atOnce: keysAtOnce,
    sum: ({ rotate }, others, limit) => rotate && sumText(rotate, others, limit),
    takesNewest: ({ rotate }) => rotate !== undefined,
    dueChange: (address, desired, { id }, now) => rotationOf(kind, address, desired, id, now),
    retirement: (address, desired, old, follower, now) =>
      retirementOf(kind, address, desired, old.id, follower.id, now),
  };
}

/** A key that is due for a new one; undefined when it is not, or when its age is unknown. */
export function rotationOf(
  kind: Kind,
  address: string,
  desired: DesiredKey,
  id: string,
  now: number,
): Change | undefined {
  const { rotate } = desired;
  const age = ageOf(id, now);
  if (rotate === undefined || age === undefined || age <= rotate.every) return undefined;
  const why = `${days(age)} old; rotated every ${days(rotate.every)}`;
  const overdue = age > rotate.every + rotate.overlap;
  return { address, kind, action: 'rotate', id, fields: [], why, ...(overdue ? { overdue } : {}) };
}

/** A managed old key that may go, since its follower has existed for long enough. */
export function retirementOf(
  kind: Kind,
  address: string,
  desired: DesiredKey,
  old: string,
  follower: string,
  now: number,
): Change | undefined {
  const { rotate } = desired;
  const age = ageOf(follower, now);
  if (rotate === undefined || age === undefined || age <= rotate.overlap) return undefined;
  const why = `replaced ${days(age)} ago; the overlap is ${days(rotate.overlap)}`;
  const overdue = age > 2 * rotate.overlap;
  return {
    address,
    kind,
    action: 'retire',
    id: old,
    fields: [],
    why,
    ...(overdue ? { overdue } : {}),
  };
}

function days(seconds: number): string {
  const units = [
    [86_400, 'day'],
    [3600, 'hour'],
    [60, 'minute'],
    [1, 'second'],
  ] as const;
  const [size, unit] = units.find(([one]) => seconds >= one) ?? [1, 'second'];
  const count = Math.floor(seconds / size);
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
