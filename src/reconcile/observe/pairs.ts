/** Which resource of an app belongs to each manifest key: by record, else by similarity. Pure. */

import type { ActualApp, DesiredApp, DesiredChild } from '../../model.ts';
import { isCurrent } from '../generations.ts';
import { type ActualChild, type ChildKind, declaredIn, type PlannedPeers, type Within } from '../kind.ts';
import { recordedApis, recordedIds, trustedMarks } from '../marks.ts';
import { isRotated, retiringIds, unrecordedAmong } from '../rotation.ts';
import type { Subject } from '../subject.ts';

/** An app of the manifest and the one that it means. */
export interface PairedApp {
  readonly subject: Subject;
  readonly desired: DesiredApp;
  readonly actual: ActualApp | undefined;
}

/** What is in an app, by kind; kinds that were not read are absent. */
export type Children = ReadonlyMap<ChildKind, readonly ActualChild[]>;

/** The peers of an app's resources, as they were observed. */
export class ObservedPeers implements PlannedPeers {
  readonly #app: PairedApp;
  readonly #children: Children;
  readonly #pairs = new Map<ChildKind, Pairs>();

  constructor(app: PairedApp, children: Children) {
    this.#app = app;
    this.#children = children;
  }

  /** Which one is which of a kind. */
  pairsOf(kind: ChildKind): Pairs {
    const known = this.#pairs.get(kind);
    if (known !== undefined) return known;
    const pairs = pair(kind, this.#app, this.all(kind));
    this.#pairs.set(kind, pairs);
    return pairs;
  }

  find<A extends ActualChild>(kind: ChildKind<DesiredChild, A>, key: string): A | undefined {
    return this.pairsOf(kind).byKey.get(key)?.actual as A | undefined;
  }

  all<A extends ActualChild>(kind: ChildKind<DesiredChild, A>): readonly A[] {
    return (this.#children.get(kind) ?? []) as readonly A[];
  }

  findFormer<A extends ActualChild>(kind: ChildKind<DesiredChild, A>, key: string): A | undefined {
    const { declared, keyOf, retiring } = this.pairsOf(kind);
    if (declared.has(key)) return undefined;
    return this.all(kind).find(({ id }) => keyOf.get(id) === key && !retiring.has(id));
  }

  keys(kind: ChildKind): readonly string[] {
    return [...this.pairsOf(kind).byKey.keys()];
  }

  isRecorded(kind: ChildKind, id: string): boolean {
    return this.pairsOf(kind).keyOf.has(id);
  }

  isMissing(kind: ChildKind, key: string): boolean {
    const desired = declaredIn(kind, this.#app.desired).find((one) => one.key === key);
    return desired !== undefined && kind.isExternal?.(desired) === true && this.find(kind, key) === undefined;
  }
}

/** Where a kind is read in an app. */
export function withinOf(
  kind: ChildKind,
  appId: string,
  { desired, actual }: PairedApp,
  { peers, together, everything }: Pick<Within, 'peers' | 'together' | 'everything'>,
): Within {
  const declared = declaredIn(kind, desired);
  const marks = trustedMarks(actual);
  const recorded = recordedIds(marks, kind.kind);
  return {
    appId,
    declared,
    keys: [...new Set([...declared.map(({ key }) => key), ...recorded.keys()])],
    recorded,
    apis: recordedApis(marks),
    everything,
    peers,
    together,
  };
}

/** Which resource of a kind is which, in one app. */
export interface Pairs {
  /** What could equally well be what a key means. */
  readonly alike: ReadonlyMap<string, readonly ActualChild[]>;
  readonly byKey: ReadonlyMap<string, { readonly actual: ActualChild; readonly recorded: boolean }>;
  readonly claimed: ReadonlySet<string>;
  readonly declared: ReadonlySet<string>;
  /** The manifest key, of now or before, under which an id is recorded. */
  readonly keyOf: ReadonlyMap<string, string>;
  /** Of these, the forerunners of rotated keys. */
  readonly retiring: ReadonlySet<string>;
}

/**
 * Recorded ids first, for all of a kind, so no resource is taken by similarity before its own key can claim it.
 * But what its key wants otherwise goes to the key that wants it as it is: two keys that exchange their targets
 * exchange what they mean, and no update sends a target that another one still has.
 */
function pair(kind: ChildKind, app: PairedApp, actual: readonly ActualChild[]): Pairs {
  // A marked app that got this far is this owner's, if perhaps under another manifest key.
  const marks = trustedMarks(app.actual);
  const recorded = recordedIds(marks, kind.kind);
  const keyOf = new Map([...recorded].map(([key, id]) => [id, key]));
  const retiring = new Set<string>();
  for (const [key, ids] of retiringIds(kind, marks)) {
    for (const id of ids) {
      keyOf.set(id, key);
      retiring.add(id);
    }
  }
  const current = actual.filter((one) => isCurrent(kind, one));
  const byId = new Map(current.map((one) => [one.id, one]));
  const byKey = new Map<string, { actual: ActualChild; recorded: boolean }>();
  const claimed = new Set<string>();
  const alike = new Map<string, readonly ActualChild[]>();
  const desired = declaredIn(kind, app.desired);
  // What is only referred to is told by its looks alone, since no record of it is kept.
  const own = (one: DesiredChild): ActualChild | undefined =>
    isRotated(kind, one) || kind.isExternal?.(one) ? undefined : byId.get(recorded.get(one.key) ?? '');
  const claim = (key: string, one: ActualChild): void => {
    byKey.set(key, { actual: one, recorded: keyOf.has(one.id) });
    claimed.add(one.id);
  };
  const take = (one: DesiredChild, from: (actual: ActualChild) => boolean): void => {
    if (byKey.has(one.key)) return;
    const same = actual.filter((two) => !claimed.has(two.id) && from(two) && kind.isSame(one, two));
    const nearest = kind.matching?.closest?.(one, same);
    if (nearest !== undefined && nearest.length > 1) {
      alike.set(one.key, nearest);
      return;
    }
    const chosen = kind.choose(nearest ?? same);
    if (chosen !== undefined) claim(one.key, chosen);
  };
  const restless = new Set<string>();
  for (const one of desired) {
    const mine = own(one);
    if (mine === undefined || claimed.has(mine.id)) continue;
    if (kind.matching?.keepsItsOwn?.(one, mine) || kind.isSame(one, mine)) claim(one.key, mine);
    else restless.add(mine.id);
  }
  for (const one of desired) take(one, ({ id }) => restless.has(id) || own(one) === undefined);
  for (const one of desired) {
    const mine = own(one);
    if (!byKey.has(one.key) && mine !== undefined && !claimed.has(mine.id)) claim(one.key, mine);
    // Its own went to another key.
    take(one, () => true);
    // Of one that is told by its name, what is recorded under another name is what it was.
    const former = byId.get(recorded.get(one.key) ?? '');
    if (!byKey.has(one.key) && former !== undefined && !claimed.has(former.id) && !kind.isExternal?.(one))
      claim(one.key, former);
  }
  const { carriesMarks } = app.subject;
  for (const one of desired) {
    const current = byKey.get(one.key);
    for (const id of unrecordedAmong(actual, { kind, desired: one, carriesMarks }, current, keyOf)) {
      keyOf.set(id, one.key);
      if (id !== current?.actual.id) retiring.add(id);
    }
  }
  return { byKey, claimed, alike, declared: new Set(desired.map(({ key }) => key)), keyOf, retiring };
}
