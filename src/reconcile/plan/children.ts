/** The difference inside an app: which resource is which, and what is to be done with each. Pure. */

import type { Change, DesiredChild } from '../../model.ts';
import { type ActualChild, type ChildKind, childAddress, declaredIn, nounOf, oldest } from '../kind.ts';
import { isMarked, recordedIds } from '../marks.ts';
import type { ObservedApp } from '../observe/observe.ts';
import { ObservedPeers, type Pairs } from '../observe/pairs.ts';
import { checkLimit } from './limits.ts';
import { containerStep, goingIds, isBlocked, withLateDeletes, withoutVainLinks } from './references.ts';
import type { ChildStep, DiffOptions, Findings } from './steps.ts';
import { whyOf } from './why.ts';

/** The steps for all that is in one app, kind by kind. */
export function childrenSteps(app: ObservedApp, options: DiffOptions, found: Findings): ChildStep[] {
  const peers = new ObservedPeers(app, app.children);
  const steps: ChildStep[] = [];
  for (const kind of app.subject.children) {
    if (declaredIn(kind, app.desired).length + peers.all(kind).length === 0) continue;
    steps.push(...childSteps(kind, app, peers, steps, options, found));
  }
  const ordered = withLateDeletes(
    steps.map((step) => withoutVainLinks(step, steps)),
    peers,
  );
  for (const kind of new Set(ordered.map((step) => step.kind))) {
    const ofKind = ordered.filter((step) => step.kind === kind);
    checkLimit(kind, app, peers.all(kind), ofKind, found);
  }
  return ordered;
}

/** The steps for one kind in one app: what is declared, then what is left over, by id. `earlier`: those of other kinds. */
function childSteps(
  kind: ChildKind,
  app: ObservedApp,
  peers: ObservedPeers,
  earlier: readonly ChildStep[],
  options: DiffOptions,
  found: Findings,
): ChildStep[] {
  const actual = peers.all(kind);
  const pairs = peers.pairsOf(kind);
  const steps: ChildStep[] = declaredIn(kind, app.desired).map((desired) => {
    const address = childAddress(kind, app.address, desired.key);
    const container = containerStep(kind, desired, earlier);
    const match = container?.change?.action === 'replace' ? undefined : pairs.byKey.get(desired.key);
    const alike = pairs.alike.get(desired.key);
    if (alike !== undefined) {
      found.problems.push({ address, message: ambiguityText(kind, alike) });
      return { ...NOTHING, kind, address, key: desired.key };
    }
    const lacking = kind.needs?.(desired).find((need) => isBlocked(need, earlier));
    if (lacking !== undefined && match === undefined) {
      const message = `Not created: it requires ${childAddress(lacking.kind, app.address, lacking.key)}, which is not created.`;
      found.warnings.push({ address, message });
      return { ...NOTHING, kind, address, key: desired.key };
    }
    if (match === undefined && kind.declaresEmpty?.(desired))
      return { ...NOTHING, kind, address, key: desired.key };
    if (kind.isExternal?.(desired)) return referredStep(kind, address, desired, match?.actual, found);
    for (const message of kind.blockers?.(desired, match?.actual, peers) ?? []) {
      found.problems.push({ address, message });
    }
    if (match !== undefined) warnOfHealthProblem(kind, address, match.actual, found);
    const blocker = obstacleTo(kind, desired, actual, pairs, options);
    if (blocker !== undefined) {
      const message = inTheWay(kind, blocker, pairs, match !== undefined);
      found.warnings.push({ address, message, status: 'blocked' });
    }
    if (blocker !== undefined && match === undefined) {
      return { ...NOTHING, kind, address, key: desired.key };
    }
    const fresh = match === undefined ? [] : freshFields(app, kind, desired, match.actual);
    const change = childChange(kind, app, desired, { match, fresh, peers }, options, found);
    const isMadeAnew = change?.action === 'replace';
    if (
      match !== undefined &&
      (isMadeAnew || (change?.action === 'update' && !kind.isSame(desired, match.actual)))
    ) {
      checkRoom(kind, address, desired, match.actual, { actual, pairs, options, found });
    }
    return { kind, address, key: desired.key, desired, actual: match?.actual, change, fresh };
  });
  // What goes with something that goes is not a deletion of its own.
  const goes = earlier.some((step) => step.kind === kind.goesWith && step.change?.action === 'delete');
  const going = new Set(goingIds(earlier));
  const rest = goes
    ? []
    : actual
        .filter((one) => !pairs.claimed.has(one.id) && !going.has(kind.holderOf?.(one) ?? ''))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const one of rest) {
    const unnamed = kind.keyOfUnnamed?.(one) ?? one.id;
    if (kind.isLeftOver?.(one)) {
      steps.push({
        ...NOTHING,
        kind,
        address: childAddress(kind, app.address, unnamed),
        actual: one,
        leftOver: true,
      });
      continue;
    }
    const key = pairs.keyOf.get(one.id);
    const forerunner = forerunnerStep(kind, app, one, pairs, options);
    if (forerunner !== undefined) {
      steps.push(forerunner);
      continue;
    }
    // The key may be declared still, and about to be recreated, or have had several: then an old one goes under its id.
    const isOnly = key !== undefined && !pairs.declared.has(key) && !pairs.retiring.has(one.id);
    const address = childAddress(kind, app.address, isOnly ? key : unnamed);
    const may = mayGo(kind, one, pairs, options);
    const reason = may ? kind.keptFor?.(one, app.desired, peers) : undefined;
    if (reason !== undefined) {
      (reason.stops ? found.problems : found.warnings).push({ address, message: reason.message });
    } else if (may && one.id === options.signingKeyId) {
      found.warnings.push({ address, message: 'Skipped: this run authenticates with this key.' });
    } else if (may) {
      const why = key === undefined ? 'not in the manifest (prune: all)' : 'no longer in the manifest';
      const change: Change = { address, kind: kind.kind, action: 'delete', id: one.id, fields: [], why };
      steps.push({ kind, address, key, desired: undefined, actual: one, change });
      continue;
    }
    found.unmanaged.push({ kind: kind.kind, app: app.address, id: one.id, label: kind.label(one) });
  }

  return steps;
}

/** What is only referred to: there or not, nothing is done with it. */
function referredStep(
  kind: ChildKind,
  address: string,
  desired: DesiredChild,
  actual: ActualChild | undefined,
  found: Findings,
): ChildStep {
  const { key } = desired;
  if (actual === undefined) {
    const message = 'Not found. `external: true` means it must be created outside this tool.';
    found.warnings.push({ address, message, status: 'missing' });
    return { ...NOTHING, kind, address, key };
  }
  warnOfHealthProblem(kind, address, actual, found);
  return { kind, address, key, desired, actual, change: undefined };
}

function warnOfHealthProblem(kind: ChildKind, address: string, actual: ActualChild, found: Findings): void {
  const healthProblem = kind.healthProblem?.(actual);
  if (healthProblem !== undefined) found.warnings.push({ address, ...healthProblem });
}

/**
 * Which write-only fields are new: a fingerprint says so only of the very one that it was computed for. A managed one without a
 * fingerprint was created without them.
 */
function freshFields(
  { actual: app, fingerprints }: ObservedApp,
  kind: ChildKind,
  desired: DesiredChild,
  { id }: ActualChild,
): readonly string[] {
  if (kind.writeOnly === undefined || app === undefined || !isMarked(app.metadata)) return [];
  if (![...recordedIds(app.metadata, kind.kind).values()].includes(id)) return [];
  const print = fingerprints?.get(desired.key);
  return (print?.isFirst ? kind.perhapsUnsent?.(desired) : print?.fresh) ?? [];
}

function ambiguityText(kind: ChildKind, alike: readonly ActualChild[]): string {
  const ids = alike.map(({ id }) => id).sort();
  return (
    `Ambiguous: ${ids.length} existing ${kind.section} match: ${ids.join(', ')}. Make the displayName of the right one and the ` +
    'one in the manifest equal, or delete the others in the account.'
  );
}

/**
 * Refuses to change one into what another already is that stays beside it: vendors differ in how they handle that. Nor is
 * one recreated beside another that looks like it: after a run that broke off in between, that one would be taken for it.
 */
function checkRoom(
  kind: ChildKind,
  address: string,
  desired: DesiredChild,
  mine: ActualChild,
  app: { actual: readonly ActualChild[]; pairs: Pairs; options: DiffOptions; found: Findings },
): void {
  const other = app.actual.find(
    (one) =>
      !app.pairs.claimed.has(one.id) &&
      kind.isSame(desired, one) &&
      !mayGo(kind, one, app.pairs, app.options),
  );
  if (other === undefined) return;
  app.found.problems.push({
    address,
    message:
      `Cannot change ${mine.id}: ${kind.sameness} is the same as for the ${nounOf(kind)} ${other.id}, which is not in the manifest. ` +
      'Delete one of the two in the account, or use `prune: all`, which deletes what is not in the manifest.',
  });
}

/**
 * What becomes of a managed old key whose manifest key has a newer one: kept for the overlap, counted from the one that
 * followed it, then retired. A follower that is not recorded yet has never been handed out; it is not counted on.
 */
function forerunnerStep(
  kind: ChildKind,
  app: ObservedApp,
  old: ActualChild,
  { keyOf, byKey }: Pairs,
  { now, signingKeyId }: DiffOptions,
): ChildStep | undefined {
  const key = keyOf.get(old.id);
  const desired = declaredIn(kind, app.desired).find((one) => one.key === key);
  const current = byKey.get(key ?? '')?.actual;
  if (desired === undefined || current === undefined || !kind.takesNewest?.(desired)) return undefined;
  const address = `${childAddress(kind, app.address, desired.key)}.${old.id}`;
  const managed = (app.children.get(kind) ?? []).filter(
    ({ id }) => keyOf.get(id) === key || id === current.id,
  );
  const follower = oldest(managed.filter(({ id }) => id > old.id));
  const due =
    follower !== undefined && keyOf.has(follower.id)
      ? kind.retirement?.(address, desired, old, follower, now)
      : undefined;
  // The key that signs the run is never deleted.
  const change = old.id === signingKeyId ? undefined : due;
  return { ...NOTHING, kind, address, actual: old, retiring: desired.key, change };
}

/** A step that only says what is there. */
const NOTHING = { key: undefined, desired: undefined, actual: undefined, change: undefined } as const;

function mayGo(kind: ChildKind, one: ActualChild, { keyOf }: Pairs, { prune }: DiffOptions): boolean {
  if (prune === 'none' || kind.isOutOfReach?.(one)) return false;
  return keyOf.has(one.id) || (prune === 'all' && kind.onlyOurs !== true);
}

/**
 * What is in the way of a new one and stays: one that does the same work, or that is recorded under the very key, and cannot
 * be what the manifest means.
 */
function obstacleTo(
  kind: ChildKind,
  desired: DesiredChild,
  actual: readonly ActualChild[],
  pairs: Pairs,
  options: DiffOptions,
): ActualChild | undefined {
  return actual.find(
    (one) =>
      (kind.standsInWay?.(desired, one) ||
        (kind.isOurs?.(one) === false && pairs.keyOf.get(one.id) === desired.key)) &&
      !mayGo(kind, one, pairs, options),
  );
}

function inTheWay(kind: ChildKind, blocker: ActualChild, { keyOf }: Pairs, isThereToo: boolean): string {
  const noun = nounOf(kind);
  const other = `the ${noun} ${blocker.id} of the other API generation`;
  if (kind.isOutOfReach?.(blocker)) {
    return (
      `Not created, because of ${other}: its record says that it was created through that generation, which these ` +
      `credentials cannot read, and it may still send events. Run once with the other \`api\` and without this ${noun} in the ` +
      'manifest, with `prune: owned`.'
    );
  }
  const prune = `\`prune: ${keyOf.has(blocker.id) ? 'owned' : 'all'}\``;
  return isThereToo
    ? `Every event is sent twice: ${other} exists too. Once the receiver understands this one, delete the old one with ${prune}.`
    : `Not created, because ${other} exists: together they would send every event twice. Once the receiver ` +
        `understands the new one, replace the old one with ${prune}.`;
}

/** What a declared resource is compared with. */
interface Compared {
  readonly match: { readonly actual: ActualChild; readonly recorded: boolean } | undefined;
  readonly fresh: readonly string[];
  readonly peers: ObservedPeers;
}

function childChange(
  kind: ChildKind,
  { subject, address: parent }: ObservedApp,
  desired: DesiredChild,
  { match, fresh, peers }: Compared,
  { now, allowReplace = false, abilities: { changesApps: marked } }: DiffOptions,
  { problems }: Findings,
): Change | undefined {
  const address = childAddress(kind, parent, desired.key);
  if (match === undefined) {
    const why = `the ${subject.noun} has no such ${nounOf(kind)}`;
    return { address, kind: kind.kind, action: 'create', fields: kind.fields(desired), why };
  }
  const fields = kind.differences(desired, match.actual, peers, fresh);
  const { id } = match.actual;
  const fixed = kind.fixedIn?.(desired, fields) ?? [];
  if (fixed.length > 0) {
    const at = `${address}.${fixed[0]}`;
    const what = `the vendor cannot change ${fixed.join(' and ')} of a ${nounOf(kind)}`;
    if (!match.recorded) {
      const message = `Cannot replace: ${what}, and ${id} looks like this one but was not created from this manifest. Delete it in the account, or give this one another displayName.`;
      problems.push({ address: at, message });
    } else if (!allowReplace) {
      const message = `Cannot change: ${what}. With \`allow-replace: true\` the ${nounOf(kind)} ${id} is deleted and recreated: it gets a new id, and references to the old one break.`;
      problems.push({ address: at, message });
    }
    const why = `${what}: it is deleted and recreated, with a new id`;
    return { address, kind: kind.kind, action: 'replace', id, fields, why };
  }
  const due = fields.length === 0 ? kind.dueChange?.(address, desired, match.actual, now) : undefined;
  if (!match.recorded && marked) {
    const why = `${kind.sameness} is the same`;
    // What would fall due right after the adoption is done with it: the old one is recorded as the forerunner.
    if (due !== undefined) return { ...due, why: `${why}, and it is ${due.why}` };
    return { address, kind: kind.kind, action: 'adopt', id, fields, why };
  }
  if (fields.length === 0) return due;
  return { address, kind: kind.kind, action: 'update', id, fields, why: whyOf(fields) };
}
