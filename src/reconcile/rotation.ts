/**
 * Resources that are replaced when they are old: the newest counts, and its forerunners are kept beside it for a time. Of the
 * engine, only this file reads the trait `rotation`. Pure.
 */

import type { ActualApp, Change, DesiredChild, Problem } from '../model.ts';
import type { ActualChild, ChildKind } from './kind.ts';
import { idMark, recordedIds } from './marks.ts';

/** Whether there can be several of one manifest key, of which the newest counts. */
export function mayRotate({ rotation }: ChildKind): boolean {
  return rotation !== undefined;
}

/** Whether the newest of several same ones counts, whichever is recorded. */
export function isRotated({ rotation }: ChildKind, desired: DesiredChild): boolean {
  return rotation?.takesNewest(desired) === true;
}

/** What falls due with time for the one that counts. */
export function dueChange(
  { rotation }: ChildKind,
  address: string,
  desired: DesiredChild,
  actual: ActualChild,
  now: number,
): Change | undefined {
  return rotation?.dueChange(address, desired, actual, now);
}

/** What falls due with time for a forerunner; `follower` took its place. */
export function retirement(
  { rotation }: ChildKind,
  address: string,
  desired: DesiredChild,
  { old, follower }: { readonly old: ActualChild; readonly follower: ActualChild },
  now: number,
): Change | undefined {
  return rotation?.retirement(address, desired, old, follower, now);
}

/** The recorded ids of forerunners, by the manifest key of now or before. */
export function retiringIds({ rotation }: ChildKind, metadata: ActualApp['metadata']): Map<string, string[]> {
  const marks = rotation === undefined ? [] : recordedIds(metadata, rotation.mark);
  return new Map([...marks].map(([key, ids]) => [key, ids.split(' ').filter((id) => id !== '')]));
}

/** The mark of a manifest key's forerunners; without any, it is taken out. */
export function retiringMark(
  { rotation }: ChildKind,
  key: string,
  ids: readonly string[],
): Record<string, string | undefined> {
  if (rotation === undefined) return {};
  return { [idMark(rotation.mark, key)]: ids.length > 0 ? ids.join(' ') : undefined };
}

/**
 * The ids that belong to a rotated manifest key although they are not recorded. `current`: the one that counts; `keyOf`: the
 * manifest key under which an id is recorded.
 */
export function unrecordedAmong(
  actual: readonly ActualChild[],
  { kind, desired, carriesMarks }: { kind: ChildKind; desired: DesiredChild; carriesMarks: boolean },
  current: { readonly actual: ActualChild; readonly recorded: boolean } | undefined,
  keyOf: ReadonlyMap<string, string>,
): string[] {
  if (!isRotated(kind, desired)) return [];
  const same = actual.filter((one) => kind.isSame(desired, one)).map(({ id }) => id);
  // Where nothing is recorded, all of the name: the newest counts, the others are its forerunners.
  if (!carriesMarks) return same;
  // Where what counts is not recorded itself yet, nothing is sure.
  if (current?.recorded !== true) return [];
  // From rotations that broke off, or met another, before a list showed them: each of them would have counted in its time.
  const recorded = [...keyOf].filter(([, key]) => key === desired.key).map(([id]) => id);
  const [first = current.actual.id] = recorded.sort();
  return same.filter((id) => !keyOf.has(id) && id > first && id < current.actual.id);
}

/**
 * Warns when the vendor's limit leaves no room for rotations that are due some day. `staying`: how many are there that
 * neither the manifest nor the plan is about.
 */
export function lackOfRoom(
  { rotation }: ChildKind,
  steps: readonly { readonly desired?: DesiredChild; readonly address: string }[],
  staying: number,
  limit: number,
): Problem[] {
  if (rotation === undefined) return [];
  const declared = steps.flatMap(({ desired, address }) =>
    desired === undefined ? [] : [{ desired, address, atOnce: rotation.atOnce(desired) }],
  );
  const most = Math.max(...declared.map(({ atOnce }) => atOnce));
  const one = declared.find(({ atOnce }) => atOnce === most);
  const total = declared.reduce((sum, { atOnce }) => sum + atOnce, staying);
  if (one === undefined || most === 1 || total <= limit) return [];
  const others = { count: declared.length - 1 + staying, atOnce: total - most };
  const sum = rotation.sum(one.desired, others, limit);
  const message = `A later rotation will not find room: ${sum}. Delete keys that are not needed in the account, or shorten \`overlap\`.`;
  return [{ address: one.address, message }];
}
