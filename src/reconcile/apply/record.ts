/** Recording in an app's metadata the id of each manifest key: bookkeeping, once per app, last. */

import type { ActualApp, Scalar } from '../../model.ts';
import { type Account, abilitiesIn } from '../../smooch/account.ts';
import { isInvalid } from '../../smooch/errors.ts';
import { ownValue, setOwn } from '../../text/own-value.ts';
import { type ChildKind, declaredIn } from '../kind.ts';
import {
  changesAnything,
  expiryMarks,
  isMarked,
  isProtected,
  outdatedMarks,
  ownerMarks,
  recordedIds,
  resourceMarks,
  selfMark,
  unsetMark,
  unsetMarkText,
  withEntries,
} from '../marks.ts';
import { containerKind, holderOf } from '../needs.ts';
import { stillSet } from '../plan/app-fields.ts';
import { goingIds } from '../plan/references.ts';
import type { AppStep } from '../plan/steps.ts';
import { retiringIds, retiringMark } from '../rotation.ts';
import type { ApplyRun } from './context.ts';
import type { AppliedChild, ResultLog } from './result-log.ts';

type Entries = Record<string, Scalar | undefined>;

/**
 * Writes the marks that changed, if any did; gives the app as it is then. `before`: the marks as this run knew them last.
 * What is still to be as it was is left to other runs, which may have changed it meanwhile.
 */
export async function recordIds(
  app: ActualApp,
  step: AppStep,
  children: readonly AppliedChild[],
  run: ApplyRun,
  before: ActualApp['metadata'] = {},
): Promise<ActualApp> {
  const entriesIn = (current: ActualApp): Entries =>
    Object.fromEntries(
      Object.entries(entriesFor(current, step, children, run)).filter(
        ([name, value]) => value === undefined || String(ownValue(before, name) ?? '') !== String(value),
      ),
    );
  if (
    !abilitiesIn(run.abilities, step.observed.desired.key).changesApps ||
    !changesAnything(app.metadata, entriesIn(app))
  )
    return app;
  // An app that this run has created is known as it is; another is read again, to keep what others wrote meanwhile.
  const isNew = step.observed.actual === undefined;
  const current = isNew ? app : ((await run.account.getApp(app.id)) ?? app);
  // The name as it is: a run that is limited to something else leaves it alone.
  const entries = { ...outdatedMarks(current.metadata), ...entriesIn(current) };
  return writeMarks(run.account, current, current.name, entries);
}

/** Writes entries into an app's metadata as it is now, `undefined` to take one out; gives the app as it is then. */
export async function writeMarks(
  account: Pick<Account, 'updateApp'>,
  app: ActualApp,
  name: string,
  entries: Entries,
): Promise<ActualApp> {
  const answer = await account.updateApp(app.id, { name, metadata: withEntries(app.metadata, entries) });
  if (!changesAnything(answer.metadata, entries)) return answer;
  // A vendor that merges metadata keeps a mark that is left out. `null` takes it out, unless it is refused or ignored.
  const unset = await account
    .updateApp(app.id, { name, metadata: { ...answer.metadata, ...blanked(entries, null) } })
    .catch((error: unknown) => {
      if (isInvalid(error)) return answer;
      throw error;
    });
  if (!changesAnything(unset.metadata, entries)) return unset;
  // An empty mark counts as none.
  return account.updateApp(app.id, { name, metadata: { ...unset.metadata, ...blanked(entries, '') } });
}

function blanked<Blank>(entries: Entries, blank: Blank): Record<string, Scalar | Blank> {
  return Object.fromEntries(Object.entries(entries).map(([mark, value]) => [mark, value ?? blank]));
}

function entriesFor(
  app: ActualApp,
  step: AppStep,
  children: readonly AppliedChild[],
  { ownership, expiry, score, abilities, alsoMarked }: ApplyRun,
): Entries {
  const { observed, children: steps } = step;
  const { desired } = observed;
  const entries: Entries = {
    ...ownerMarks(ownership, desired, app.metadata),
    ...(observed.subject.carriesMarks ? selfMark(app.id) : {}),
    ...expiryMarks(app.metadata, expiry),
    ...alsoMarked?.get(observed.address),
  };
  if (!desired.protect && isProtected(app.metadata)) entries['provision_protect'] = undefined;
  // Asked to unset it or, for a new app, given it by the vendor as a default: not to be requested ever again.
  for (const { path, value } of stillSet(desired, app))
    setOwn(entries, unsetMark(path), unsetMarkText(value));
  for (const { kind, desired: child, actual } of children) {
    if (kind.isExternal?.(child)) continue;
    const id = kind.declaresEmpty?.(child) ? undefined : actual.id;
    const print = observed.fingerprints?.get(child.key)?.kept;
    Object.assign(entries, resourceMarks(kind, child.key, { id, print, api: abilities.api }));
  }
  const done = steps.filter(({ change }) => change !== undefined && score.isDone(change));
  // One may have the id of its container: what is deleted of one kind says nothing of another.
  const deletedOf = (kind: ChildKind | undefined): ReadonlySet<string> =>
    new Set(goingIds(done.filter((one) => one.kind === kind)));
  const trusted = observed.actual === undefined || isMarked(observed.actual.metadata);
  for (const kind of observed.subject.children) {
    Object.assign(entries, retiringEntries(kind, trusted ? app.metadata : {}, step, children, score));
    // What is only referred to has no record; that of what was under its key before stays for as long as that is there.
    const recordable = declaredIn(kind, desired).filter((one) => !kind.isExternal?.(one));
    const declared = new Set(recordable.map(({ key }) => key));
    const present = observed.children.get(kind);
    const taken = new Set(children.filter((one) => one.kind === kind).map(({ actual }) => actual.id));
    const [deleted, holdersDeleted] = [deletedOf(kind), deletedOf(containerKind(kind))];
    for (const [key, id] of recordedIds(app.metadata, kind.kind)) {
      // Kept: what still exists there and may be pruned later. Records in an app without an owner said nothing.
      const one = present?.find((child) => child.id === id);
      // What was not looked for, as of the other API generation, may well be there.
      const isAbsent = present !== undefined && one === undefined;
      const holder = one && holderOf(kind, one);
      const isDeleted = deleted.has(id) || (holder !== undefined && holdersDeleted.has(holder));
      const gone = !trusted || isAbsent || isDeleted || taken.has(id);
      if (declared.has(key) || !gone) continue;
      Object.assign(entries, resourceMarks(kind, key));
    }
  }
  return entries;
}

/** The forerunners of rotated keys that still exist: to be retired later, or pruned. */
function retiringEntries(
  of: ChildKind,
  metadata: ActualApp['metadata'],
  { observed, children: steps }: AppStep,
  children: readonly AppliedChild[],
  score: ResultLog,
): Entries {
  const before = retiringIds(of, metadata);
  const forerunners = new Map([...before].map(([key, ids]) => [key, new Set(ids)]));
  const current = new Map(
    children.flatMap(({ kind, desired, actual }) => (kind === of ? [[desired.key, actual.id]] : [])),
  );
  const gone = new Set<string>();
  for (const { kind, key, retiring, change, actual } of steps) {
    if (kind !== of || actual === undefined) continue;
    const isDone = change !== undefined && score.isDone(change);
    if (isDone && (change.action === 'retire' || change.action === 'delete')) gone.add(actual.id);
    // The key that was current until this run's rotation has one now, too.
    const whose = retiring ?? (isDone && change.action === 'rotate' ? key : undefined);
    if (whose !== undefined) forerunners.set(whose, (forerunners.get(whose) ?? new Set()).add(actual.id));
  }
  const present = observed.children.get(of);
  const entries: Entries = {};
  for (const [key, ids] of forerunners) {
    const left = [...ids].filter(
      (id) =>
        !gone.has(id) &&
        current.get(key) !== id &&
        (present === undefined || present.some((one) => one.id === id)),
    );
    if (left.length > 0 || before.has(key)) Object.assign(entries, retiringMark(of, key, left));
  }
  return entries;
}
