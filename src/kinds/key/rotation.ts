/**
 * The rotation of keys: a new one when the newest is older than `every`, and an old one away once the one that followed it
 * is older than `overlap`. Ages come from ids, so no state is needed. Pure.
 */

import type { ActualKey, DesiredKey, Kind } from '../../model.ts';
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
    // A key of unknown age is never due, nor is its forerunner.
    dueChange: (address, { rotate }, { id }, now) => {
      const age = ageOf(id, now);
      if (rotate === undefined || age === undefined || age <= rotate.every) return undefined;
      const why = `${days(age)} old; rotated every ${days(rotate.every)}`;
      const overdue = age > rotate.every + rotate.overlap;
      return { address, kind, action: 'rotate', id, fields: [], why, ...(overdue ? { overdue } : {}) };
    },
    retirement: (address, { rotate }, { id }, follower, now) => {
      const age = ageOf(follower.id, now);
      if (rotate === undefined || age === undefined || age <= rotate.overlap) return undefined;
      const why = `replaced ${days(age)} ago; the overlap is ${days(rotate.overlap)}`;
      const overdue = age > 2 * rotate.overlap;
      return { address, kind, action: 'retire', id, fields: [], why, ...(overdue ? { overdue } : {}) };
    },
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
