/**
 * What a resource inside an app is to a run: one of a closed set of situations, told from the manifest, the account and the
 * marks. What follows from each is said in `children.ts`. Pure.
 */

import type { DesiredChild } from '../../model.ts';
import { isInWay, isOutOfReach } from '../generations.ts';
import {
  type ActualChild,
  byId,
  type ChildKind,
  type ChildReference,
  declaredIn,
  type RetainReason,
} from '../kind.ts';
import { holderOf, needsOf } from '../needs.ts';
import type { ObservedApp } from '../observe/observe.ts';
import type { ObservedPeers } from '../observe/pairs.ts';
import { isRotated } from '../rotation.ts';
import { containerStep, goingIds, isBlocked } from './references.ts';
import type { ChildStep, DiffOptions } from './steps.ts';

/** What the situations of one kind in one app are told from. */
export interface View {
  readonly kind: ChildKind;
  readonly app: ObservedApp;
  readonly peers: ObservedPeers;
  /** The steps of the kinds before it. */
  readonly earlier: readonly ChildStep[];
  readonly options: DiffOptions;
}

/** The situations of what the manifest declares. */
export type DeclaredSituation =
  /** Several could equally well be it. */
  | { readonly is: 'ambiguous'; readonly alike: readonly ActualChild[] }
  /** It is not there, and something that it requires is neither there nor to be created. */
  | { readonly is: 'blocked'; readonly by: ChildReference }
  /** There is to be none, and there is none. */
  | { readonly is: 'empty' }
  /** It is only referred to, and there. */
  | { readonly is: 'external'; readonly actual: ActualChild }
  /** It is only referred to, and not there. */
  | { readonly is: 'missing' }
  /** It is not there, and another one that stays would do its work as well, or has its record. */
  | { readonly is: 'in the way'; readonly other: ActualChild }
  | { readonly is: 'absent' }
  | {
      readonly is: 'matched';
      readonly actual: ActualChild;
      readonly recorded: boolean;
      /** What would be in its way if it were not there. */
      readonly other: ActualChild | undefined;
    };

/** The situations of what is in the account and is not, or no longer, what the manifest declares. */
export type UndeclaredSituation =
  /** It goes with its container, which is not counted as a deletion. */
  | { readonly is: 'contained' }
  /** A run that broke off has left it. */
  | { readonly is: 'left over' }
  /** The manifest key has a newer one. `follower`: the recorded one that took its place. */
  | { readonly is: 'forerunner'; readonly of: DesiredChild; readonly follower: ActualChild | undefined }
  /** It may go, and something else needs it. */
  | { readonly is: 'kept'; readonly reason: RetainReason }
  /** It may go, and signs this run. */
  | { readonly is: 'signing' }
  | { readonly is: 'pruned' }
  | { readonly is: 'undeclared' };

/** What a declared resource is. */
export function situationOf(
  desired: DesiredChild,
  { kind, app, peers, earlier, options }: View,
): DeclaredSituation {
  const pairs = peers.pairsOf(kind);
  const alike = pairs.alike.get(desired.key);
  if (alike !== undefined) return { is: 'ambiguous', alike };
  // What is in something that is recreated goes with it.
  const isCleared = containerStep(kind, desired, earlier)?.change?.action === 'replace';
  const match = isCleared ? undefined : pairs.byKey.get(desired.key);
  const by = needsOf(kind, desired).find((need) => isBlocked(need, earlier));
  if (match === undefined && by !== undefined) return { is: 'blocked', by };
  if (match === undefined && kind.declaresEmpty?.(desired)) return { is: 'empty' };
  if (kind.isExternal?.(desired))
    return match === undefined ? { is: 'missing' } : { is: 'external', actual: match.actual };
  const other = (app.children.get(kind) ?? []).find(
    (one) => isInWay(kind, desired, one, pairs.keyOf.get(one.id)) && !mayGo(one, { kind, peers, options }),
  );
  if (match !== undefined) return { is: 'matched', ...match, other };
  return other === undefined ? { is: 'absent' } : { is: 'in the way', other };
}

/** What is not claimed by a manifest key, by id. */
export function undeclaredIn({ kind, peers }: Pick<View, 'kind' | 'peers'>): ActualChild[] {
  const { claimed } = peers.pairsOf(kind);
  const rest = peers.all(kind).filter(({ id }) => !claimed.has(id));
  return rest.sort(byId);
}

/** What one of those is that no manifest key claims. */
export function undeclaredSituationOf(actual: ActualChild, view: View): UndeclaredSituation {
  const { kind, app, peers, earlier, options } = view;
  if (goingIds(earlier).includes(holderOf(kind, actual) ?? '')) return { is: 'contained' };
  if (kind.signs?.isTemporary(actual)) return { is: 'left over' };
  const forerunner = forerunnerOf(actual, view);
  if (forerunner !== undefined) return forerunner;
  if (!mayGo(actual, view)) return { is: 'undeclared' };
  const reason = kind.references?.keptFor?.(actual, app.desired, peers);
  if (reason !== undefined) return { is: 'kept', reason };
  return { is: actual.id === options.signingKeyId ? 'signing' : 'pruned' };
}

/** Whether `prune` covers one that no manifest key claims. */
export function mayGo(
  one: ActualChild,
  { kind, peers, options: { prune } }: Pick<View, 'kind' | 'peers' | 'options'>,
): boolean {
  if (prune === 'none' || isOutOfReach(kind, one)) return false;
  return peers.isRecorded(kind, one.id) || (prune === 'all' && kind.onlyOurs !== true);
}

/**
 * A managed old key is kept for the overlap, counted from the one that followed it. A follower that is not recorded yet has
 * never been handed out; it is not counted on.
 */
function forerunnerOf(old: ActualChild, { kind, app, peers }: View): UndeclaredSituation | undefined {
  const { keyOf, byKey } = peers.pairsOf(kind);
  const key = keyOf.get(old.id);
  const of = declaredIn(kind, app.desired).find((one) => one.key === key);
  const current = byKey.get(key ?? '')?.actual;
  if (of === undefined || current === undefined || !isRotated(kind, of)) return undefined;
  const [next] = peers
    .all(kind)
    .filter(({ id }) => id > old.id && (keyOf.get(id) === key || id === current.id))
    .sort(byId);
  const follower = next !== undefined && keyOf.has(next.id) ? next : undefined;
  return { is: 'forerunner', of, follower };
}
