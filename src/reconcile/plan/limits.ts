/** The vendor's limits, counted at plan time, so no change fails halfway for want of room. */

import type { ActualApp, DesiredApp, Scalar } from '../../model.ts';
import { type ActualChild, type ChildKind, declaredIn, nounOf } from '../kind.ts';
import {
  expiryMarks,
  METADATA_LIMIT,
  metadataSize,
  nonceMark,
  type Ownership,
  ownerMarks,
  resourceMarks,
  selfMark,
  trustedMarks,
  unsetMark,
  unsetMarkText,
  withEntries,
} from '../marks.ts';
import { groupOf, groupOfActual } from '../needs.ts';
import type { ObservedApp } from '../observe/observe.ts';
import { isRotated, lackOfRoom, retiringIds, retiringMark } from '../rotation.ts';
import { stillSet } from './app-fields.ts';
import type { ChildStep, DiffOptions, Findings } from './steps.ts';

/** Notes it when there would be more of a kind than the vendor allows. `present`: what the app holds now. */
export function checkLimit(
  kind: ChildKind,
  app: ObservedApp,
  present: readonly ActualChild[],
  steps: readonly ChildStep[],
  found: Findings,
): void {
  const { limit } = kind;
  if (limit === undefined) return;
  for (const group of new Set(steps.map(({ key }) => groupOf(kind, key)))) {
    const within = steps.filter(({ key }) => groupOf(kind, key) === group);
    const there = present.filter((one) => groupOfActual(kind, one) === group).length;
    const count = (action: string): number => within.filter(({ change }) => change?.action === action).length;
    const made = count('create') + count('rotate');
    // What is deleted late leaves no room for what is created before.
    const late = within.filter((step) => step.late).length;
    const after = there + made - count('delete') - count('retire') + late;
    if (after <= limit || made === 0) {
      const staying = there - within.filter(isPassing).length;
      found.warnings.push(...lackOfRoom(kind, within, staying, limit));
      continue;
    }
    const section = `${app.address}.${kind.section}`;
    const [address, holder] =
      group === '' ? [section, `the ${app.subject.noun}`] : [`${section}.${group}`, `${section}.${group}`];
    const message =
      `Too many: ${holder} would have ${after} ${nounOf(kind)}s; the vendor allows ${limit}. Delete some that are not needed ` +
      'in the account, or declare fewer.';
    found.problems.push({ address, message });
  }
}

/** Whether a step counts what is there as declared, or is about to take it away. */
function isPassing({ actual, desired, change, retiring, leftOver }: ChildStep): boolean {
  return (
    actual !== undefined &&
    (desired !== undefined || retiring !== undefined || leftOver === true || change?.action === 'delete')
  );
}

/**
 * Notes it when the requests of a change require the signature of an app key, the manifest declares none, and there is no
 * room for a temporary one.
 */
export function checkRoomToSign(
  { children: present, address, subject }: ObservedApp,
  steps: readonly ChildStep[],
  { abilities }: DiffOptions,
  found: Findings,
): void {
  const signing = subject.children.find(({ signs }) => signs !== undefined);
  const signed = steps.find(
    ({ kind, actual, change }) => kind.access?.changedByAppKey && actual && change?.fields.length,
  );
  const declared = steps.some(({ kind, desired }) => kind === signing && desired !== undefined);
  if (!abilities.needsAppSigner || signing === undefined || signed === undefined || declared) return;
  const leaving = steps.filter(
    ({ kind, change, leftOver }) => kind === signing && (change?.action === 'delete' || leftOver),
  );
  if ((present.get(signing) ?? []).length - leaving.length < (signing.limit ?? Number.POSITIVE_INFINITY))
    return;
  found.problems.push({
    address: signed.address,
    message:
      `Changing it requires an app key. The manifest declares none, and the app already has ${signing.limit} ${nounOf(signing)}s, the most allowed. ` +
      `Declare one of them under ${address}.${signing.section}, or delete one that is not needed.`,
  });
}

/** The longest id the vendor gives, a key's, in place of the ids that are not known yet. */
const LONGEST_ID = 'app_000000000000000000000000';
const LONGEST_APP_ID = '000000000000000000000000';
/** As long as the random value of an attempt, a UUID. */
const ANY_NONCE = '00000000-0000-0000-0000-000000000000';

/**
 * An app's metadata with what the manifest declares and the marks of its resources, with ids of the longest kind: also with
 * what is due only some day, an expiry or the old one of a key that is rotated.
 */
export function metadataAfter(
  { subject, desired, actual, fingerprints }: ObservedApp,
  ownership: Ownership,
): Record<string, Scalar> {
  const resources = subject.children.flatMap((kind) =>
    declaredIn(kind, desired)
      .filter((child) => kind.isExternal?.(child) !== true && kind.declaresEmpty?.(child) !== true)
      .map(({ key }) => {
        const print = fingerprints?.get(key)?.kept;
        return resourceMarks(kind, key, { id: LONGEST_ID, print, api: 'v1.1' });
      }),
  );
  const retiring = subject.children.flatMap((kind) => {
    const before = retiringIds(kind, trustedMarks(actual));
    const rotated = declaredIn(kind, desired).filter((child) => isRotated(kind, child));
    return rotated.map(({ key }) => retiringMark(kind, key, [...(before.get(key) ?? []), LONGEST_ID]));
  });
  const expiry = ownership.instance === undefined ? {} : expiryMarks({}, { ttl: 0, now: 0 });
  const declared = Object.entries(desired.metadata).map(
    ([name, value]) => [name, value ?? undefined] as const,
  );
  return withEntries(actual?.metadata ?? {}, {
    ...Object.fromEntries(declared),
    ...ownerMarks(ownership, desired, actual?.metadata),
    ...(actual === undefined ? nonceMark(ANY_NONCE) : {}),
    ...(subject.carriesMarks ? selfMark(actual?.id ?? LONGEST_APP_ID) : {}),
    ...expiry,
    ...Object.assign({}, ...resources, ...retiring),
    ...perhapsKept(desired, actual),
  });
}

/** Marks for what is to be unset, in case that the vendor keeps it or gives a new app a default. */
function perhapsKept(desired: DesiredApp, actual: ActualApp | undefined): Record<string, Scalar> {
  const values =
    actual === undefined
      ? Object.entries(desired.settings)
          .filter(([, value]) => value === null)
          .map(([name]) => ({ path: `settings.${name}`, value: false }))
      : stillSet(desired, actual);
  return Object.fromEntries(values.map(({ path, value }) => [unsetMark(path), unsetMarkText(value)]));
}

/** Notes it when an app's metadata with all marks would be larger than the vendor allows. */
export function checkMetadataSize(app: ObservedApp, { ownership }: DiffOptions, found: Findings): void {
  const { address } = app;
  const size = metadataSize(metadataAfter(app, ownership));
  if (size <= METADATA_LIMIT) return;
  found.problems.push({
    address: `${address}.metadata`,
    message: `Metadata and ownership marks take ${size} bytes; the vendor allows ${METADATA_LIMIT}. Declare less metadata or fewer resources.`,
  });
}
