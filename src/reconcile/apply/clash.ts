/** What to say when the vendor takes something new for something that the app has already. */

import { messageOf, ProvisionError } from '../../errors.ts';
import type { DesiredChild } from '../../model.ts';
import { isConflict } from '../../smooch/errors.ts';
import { type ActualChild, type ChildKind, childAddress, declaredIn, nounOf } from '../kind.ts';
import { ObservedPeers } from '../observe/pairs.ts';
import { type AppAtWork, listNow } from './app-at-work.ts';

/**
 * A refused create or update, in words that name what the app has already and the vendor may take for the same, or else with
 * what to check. Any other error comes back as it is.
 */
export async function explained(
  error: unknown,
  kind: ChildKind,
  desired: DesiredChild,
  app: AppAtWork,
  self?: ActualChild,
): Promise<unknown> {
  if (!isConflict(error) || kind.clashes?.resembles === undefined) return error;
  const present = await listNow(kind, app).catch(() => []);
  const other = present.find((one) => one.id !== self?.id && kind.clashes?.resembles?.(desired, one));
  if (other === undefined) {
    const remedy = kind.clashes.unexplained;
    if (remedy === undefined || error.status !== 400) return error;
    return new ProvisionError('vendor-refused', messageOf(error), { remedy, cause: error });
  }
  return new ProvisionError('vendor-conflict', messageOf(error), {
    remedy:
      `The app already has ${named(kind, other, app)}, and the API may treat the two as the same. ` +
      'Declare only one of them, or delete that one in the account.',
    cause: error,
  });
}

/**
 * Checks what came back from a create. `known`: the ids of what the app had before.
 * @throws {ProvisionError} when the vendor gave back something else that the app has already, and created nothing
 */
export function checkCreated(
  kind: ChildKind,
  desired: DesiredChild,
  made: ActualChild,
  known: ReadonlySet<string>,
  app: AppAtWork,
): void {
  const isKnown = known.has(made.id);
  if (!isKnown && (kind.isSame(desired, made) || keyOfSame(kind, desired, made, app) === undefined)) return;
  throw new ProvisionError(
    'vendor-conflict',
    `The API did not create a new ${nounOf(kind)}: it returned ${named(kind, made, app)}, which it treats as the same.`,
    { remedy: 'Declare only one of them, or delete that one in the account.' },
  );
}

/**
 * Checks that the vendor keeps what it was sent.
 * @throws {ProvisionError} when it keeps something else, which a later run would find to differ for ever
 */
export function checkKept(kind: ChildKind, desired: DesiredChild, actual: ActualChild): void {
  const message = kind.clashes?.keptOtherwise?.(desired, actual);
  if (message !== undefined)
    throw new ProvisionError('vendor-conflict', message.what, { remedy: message.remedy });
}

/** Something of the app, with its address in the manifest where it has one. */
function named(kind: ChildKind, one: ActualChild, app: AppAtWork): string {
  const { observed } = app;
  const planned = new ObservedPeers(observed, observed.children);
  const key =
    planned.keys(kind).find((two) => planned.find(kind, two)?.id === one.id) ??
    keyOfSame(kind, undefined, one, app);
  const where = key === undefined ? '' : `, ${childAddress(kind, observed.address, key)}`;
  return `the ${nounOf(kind)} ${one.id} (${kind.label(one)}${where})`;
}

/** The manifest key of another declared one that means just this. */
function keyOfSame(
  kind: ChildKind,
  desired: DesiredChild | undefined,
  actual: ActualChild,
  { observed }: AppAtWork,
): string | undefined {
  return declaredIn(kind, observed.desired).find(
    (one) => one.key !== desired?.key && kind.isSame(one, actual),
  )?.key;
}
