/** What a kind of resource inside an app must tell, so that observing, diffing and applying need not know it. */

import type { ActualKey, Change, DesiredApp, FieldDifference, Json, Kind } from '../../model.ts';
import type { Secret } from '../../secret.ts';
import type { Account, AccountReader } from '../../smooch/account.ts';

/** A resource as a manifest wants it, whatever its kind. */
export interface DesiredChild {
  readonly key: string;
}

/** A resource as the account holds it, whatever its kind. */
export interface ActualChild {
  readonly id: string;
}

/** Declared values that cannot be read back, by field. */
export type WriteOnly = Readonly<Record<string, Json | Secret>>;

/**
 * One kind of resource inside an app, described in one place. Adding a kind is adding such a description to
 * `kinds/index.ts`. The methods are pure but for those that take an account.
 */
export interface ChildKind<D extends DesiredChild = DesiredChild, A extends ActualChild = ActualChild> {
  readonly kind: Exclude<Kind, 'app'>;
  /** The section of the manifest, and the segment of an address: `apps.support.<section>.<key>`. */
  readonly section: string;
  /** The vendor allows so many in one app. */
  readonly limit: number;
  /** The nouns for messages: what two of them have in common when they are the same thing twice. */
  readonly sameness: string;
  /** What the app's manifest declares of this kind. */
  desired(app: DesiredApp): readonly D[];
  /** Reads all of this kind in an app. */
  list(account: AccountReader, appId: string): Promise<readonly A[]>;
  /** How people recognise one: a target, a name. */
  label(actual: A): string;
  /** Whether an unrecorded one is what the manifest means (same target, same name). */
  isSame(desired: D, actual: A): boolean;
  /**
   * Whether one that can never be what the manifest means does the same work, so that a new one beside it would do it
   * twice (a webhook of the other API generation with the same target).
   */
  standsInWay(desired: D, actual: A): boolean;
  /** Whether a recorded one can still be what the manifest means. */
  isOurs(actual: A): boolean;
  /** Whether an undeclared one is a tool of ours that a run which broke off has left behind. */
  isLeftOver(actual: A): boolean;
  /** Whether the newest of several same ones counts, whichever is recorded: a key that is rotated. */
  takesNewest(desired: D): boolean;
  /** What falls due with time for the one that counts. */
  dueChange(address: string, desired: D, actual: A, now: number): Change | undefined;
  /** What falls due with time for a forerunner of the one that counts; `follower` took its place. */
  retirement(address: string, desired: D, old: A, follower: A, now: number): Change | undefined;
  /** Which of several same ones counts. */
  choose(same: readonly A[]): A | undefined;
  /** The fields of one that is to be made, for the plan. */
  fields(desired: D): readonly FieldDifference[];
  /**
   * The declared fields that differ; what is not declared is left as it is. `fresh`: fields of {@link writeOnly} whose
   * values are new.
   */
  differences(desired: D, actual: A, fresh?: readonly string[]): readonly FieldDifference[];
  create(account: Account, appId: string, desired: D): Promise<A>;
  /** `signer`: an app key for requests that the account's own key may not make. */
  update(
    account: Account,
    appId: string,
    actual: A,
    desired: D,
    signer?: ActualKey,
    fresh?: readonly string[],
  ): Promise<A>;
  remove(account: Account, appId: string, actual: A): Promise<void>;

  // What only some kinds have.

  /** Account keys may not change one on v2, so that an app key signs for them. */
  readonly changedByAppKey?: true;

  /** A key of the manifest keeps what is recorded for it, whatever that looks like: no two exchange theirs. */
  readonly keepsItsOwn?: true;
  /** Of several same ones, those that are nearest; when more than one is left, people must say which is meant. */
  closest?(desired: D, same: readonly A[]): readonly A[];
  /** Whether it is only referred to: never made, changed, recorded or deleted. */
  isReferredTo?(desired: D): boolean;
  /** Declared values that cannot be compared; a fingerprint of each is kept. */
  writeOnly?(desired: D): WriteOnly;
  /** Which of the fields that differ no update can set, so that it must be deleted and made anew. */
  fixedIn?(desired: D, fields: readonly FieldDifference[]): readonly string[];
  /** What is wrong with one that only people can mend. */
  ailment?(actual: A): { readonly status: string; readonly message: string } | undefined;
}

/** The fields of something new: every value is an `after`. */
export function newFields(fields: Readonly<Record<string, Json | undefined>>): FieldDifference[] {
  return Object.entries(fields)
    .filter((entry): entry is [string, Json] => entry[1] !== undefined)
    .map(([path, after]) => ({ path, after }));
}

/** The first by id; ids begin with the creation time, so that this is the oldest. */
export function oldest<A extends ActualChild>(all: readonly A[]): A | undefined {
  return all.reduce<A | undefined>(
    (best, one) => (best === undefined || one.id < best.id ? one : best),
    undefined,
  );
}

/** The last by id, which is the newest. */
export function newest<A extends ActualChild>(all: readonly A[]): A | undefined {
  return all.reduce<A | undefined>(
    (best, one) => (best === undefined || one.id > best.id ? one : best),
    undefined,
  );
}
