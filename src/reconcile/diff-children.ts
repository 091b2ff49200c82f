/** The difference inside an app: which resource is which, and what is to be done with each. Pure. */

import type { Change } from '../model.ts';
import { whyOf } from './change.ts';
import { type ActualChild, type ChildKind, type DesiredChild, oldest } from './kinds/kind.ts';
import { checkLimit } from './limits.ts';
import { isMarked, recordedIds, retiringIds } from './marks.ts';
import type { ObservedApp } from './observe.ts';
import type { ChildStep, DiffOptions, Findings } from './steps.ts';

/** The steps for one kind in one app: what is declared, then what is left over, by id. */
export function childSteps(
  kind: ChildKind,
  app: ObservedApp,
  options: DiffOptions,
  found: Findings,
): ChildStep[] {
  const actual = app.children.get(kind) ?? [];
  const pairs = pair(kind, app, actual);
  const steps: ChildStep[] = kind.desired(app.desired).map((desired) => {
    const address = `${app.address}.${kind.section}.${desired.key}`;
    const match = pairs.byKey.get(desired.key);
    const alike = pairs.alike.get(desired.key);
    if (alike !== undefined) {
      found.problems.push({ address, message: cannotTell(kind, alike, app) });
      return { ...NOTHING, kind, address, key: desired.key };
    }
    if (kind.isReferredTo?.(desired)) return referredStep(kind, address, desired, match?.actual, app, found);
    if (match !== undefined) warnOfAilment(kind, address, match.actual, found);
    const obstacle = match === undefined ? actual.find((one) => kind.standsInWay(desired, one)) : undefined;
    if (obstacle !== undefined && !mayGo(obstacle, pairs, options)) {
      found.warnings.push({ address, message: inTheWay(kind, obstacle) });
      return { ...NOTHING, kind, address, key: desired.key };
    }
    const fresh = match === undefined ? [] : freshFields(app, kind, desired, match.actual);
    const change = childChange(kind, app, desired, match, fresh, options, found);
    if (change?.action === 'update' && match !== undefined && !kind.isSame(desired, match.actual)) {
      checkRoom(kind, address, desired, match.actual, { actual, pairs, options, found });
    }
    return { kind, address, key: desired.key, desired, actual: match?.actual, change, fresh };
  });
  const rest = actual.filter(({ id }) => !pairs.claimed.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const one of rest) {
    if (kind.isLeftOver(one)) {
      steps.push({
        ...NOTHING,
        kind,
        address: `${app.address}.${kind.section}.${one.id}`,
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
    // The key may be declared still, and about to be made anew, or have had several: then an old one goes under its id.
    const isOnly = key !== undefined && !pairs.declared.has(key) && !pairs.retiring.has(one.id);
    const word = isOnly ? key : one.id;
    const address = `${app.address}.${kind.section}.${word}`;
    const goes = mayGo(one, pairs, options);
    if (goes && one.id === options.signingKeyId) {
      found.warnings.push({ address, message: 'this key signs the run, so that it is kept.' });
    } else if (goes) {
      const why = key === undefined ? 'in no manifest (prune: all)' : 'no longer in the manifest';
      const change: Change = { address, kind: kind.kind, action: 'delete', id: one.id, fields: [], why };
      steps.push({ kind, address, key, desired: undefined, actual: one, change });
      continue;
    }
    found.unmanaged.push({ kind: kind.kind, app: app.address, id: one.id, label: kind.label(one) });
  }
  checkLimit(kind, app, actual.length, steps, found);
  return steps;
}

/** What is only referred to: there or not, nothing is done with it. */
function referredStep(
  kind: ChildKind,
  address: string,
  desired: DesiredChild,
  actual: ActualChild | undefined,
  { subject }: ObservedApp,
  found: Findings,
): ChildStep {
  const { key } = desired;
  if (actual === undefined) {
    const message = `the ${subject.noun} has no such ${kind.kind}; people must make it, as the manifest says \`external: true\``;
    found.warnings.push({ address, message, status: 'missing' });
    return { ...NOTHING, kind, address, key };
  }
  warnOfAilment(kind, address, actual, found);
  return { kind, address, key, desired, actual, change: undefined };
}

function warnOfAilment(kind: ChildKind, address: string, actual: ActualChild, found: Findings): void {
  const ailment = kind.ailment?.(actual);
  if (ailment !== undefined) found.warnings.push({ address, ...ailment });
}

/** Which write-only fields are new: a fingerprint says so only of the very one that it was made for. */
function freshFields(
  { actual: app, prints }: ObservedApp,
  kind: ChildKind,
  { key }: DesiredChild,
  { id }: ActualChild,
): readonly string[] {
  if (kind.writeOnly === undefined || app === undefined || !isMarked(app.metadata)) return [];
  return recordedIds(app.metadata, kind.kind).get(key) === id ? (prints?.get(key)?.fresh ?? []) : [];
}

function cannotTell(kind: ChildKind, alike: readonly ActualChild[], { subject }: ObservedApp): string {
  const ids = alike.map(({ id }) => id).sort();
  return (
    `${ids.length} ${kind.section} of the ${subject.noun} could be this one: ${ids.join(', ')}. Give the one that is meant the ` +
    'displayName that the manifest says (or the manifest the one it has), or delete the others in the account.'
  );
}

/** Refuses to change one into what another already is that stays beside it: vendors differ in what they make of that. */
function checkRoom(
  kind: ChildKind,
  address: string,
  desired: DesiredChild,
  mine: ActualChild,
  app: { actual: readonly ActualChild[]; pairs: Pairs; options: DiffOptions; found: Findings },
): void {
  const other = app.actual.find(
    (one) =>
      !app.pairs.claimed.has(one.id) && kind.isSame(desired, one) && !mayGo(one, app.pairs, app.options),
  );
  if (other === undefined) return;
  app.found.problems.push({
    address,
    message:
      `${kind.sameness} that ${mine.id} is to get is that of the ${kind.kind} ${other.id}, which is in no manifest. ` +
      'Delete one of the two in the account, or let `prune: all` delete what is in no manifest.',
  });
}

/**
 * What becomes of an old key of ours whose manifest key has a newer one: kept for the overlap, counted from the one that
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
  const desired = kind.desired(app.desired).find((one) => one.key === key);
  const current = byKey.get(key ?? '')?.actual;
  if (desired === undefined || current === undefined || !kind.takesNewest(desired)) return undefined;
  const address = `${app.address}.${kind.section}.${desired.key}.${old.id}`;
  const ours = (app.children.get(kind) ?? []).filter(({ id }) => keyOf.get(id) === key || id === current.id);
  const follower = oldest(ours.filter(({ id }) => id > old.id));
  const due =
    follower !== undefined && keyOf.has(follower.id)
      ? kind.retirement(address, desired, old, follower, now)
      : undefined;
  // The key that signs the run is never deleted.
  const change = old.id === signingKeyId ? undefined : due;
  return { ...NOTHING, kind, address, actual: old, retiring: desired.key, change };
}

/** A step that only says what is there. */
const NOTHING = { key: undefined, desired: undefined, actual: undefined, change: undefined } as const;

function mayGo({ id }: ActualChild, { keyOf }: Pairs, { prune }: DiffOptions): boolean {
  return prune === 'all' || (prune === 'owned' && keyOf.has(id));
}

function inTheWay(kind: ChildKind, obstacle: ActualChild): string {
  return (
    `not made, since the ${kind.kind} ${obstacle.id} of the other API generation stands with the same target, and both ` +
    'together would send every event twice. Once the receiver understands the new one, retire the old with `prune: all`.'
  );
}

interface Pairs {
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
 * Recorded ids first, for all of a kind, so that no resource is taken by its looks before its own key can claim it.
 * But what its key wants otherwise goes to the key that wants it as it is: two keys that exchange their targets
 * exchange their webhooks, and no update asks for a target that another webhook still has.
 */
function pair(kind: ChildKind, app: ObservedApp, actual: readonly ActualChild[]): Pairs {
  const { metadata } = app.actual ?? { metadata: {} };
  // A marked app that got this far is this owner's, if perhaps under another manifest key.
  const recorded = isMarked(metadata) ? recordedIds(metadata, kind.kind) : new Map<string, string>();
  const keyOf = new Map([...recorded].map(([key, id]) => [id, key]));
  const retiring = new Set<string>();
  if (kind.kind === 'key' && isMarked(metadata)) {
    for (const [key, ids] of retiringIds(metadata)) {
      for (const id of ids) {
        keyOf.set(id, key);
        retiring.add(id);
      }
    }
  }
  const byId = new Map(actual.filter((one) => kind.isOurs(one)).map((one) => [one.id, one]));
  const byKey = new Map<string, { actual: ActualChild; recorded: boolean }>();
  const claimed = new Set<string>();
  const alike = new Map<string, readonly ActualChild[]>();
  const desired = kind.desired(app.desired);
  const own = (one: DesiredChild): ActualChild | undefined =>
    kind.takesNewest(one) ? undefined : byId.get(recorded.get(one.key) ?? '');
  const claim = (key: string, one: ActualChild): void => {
    byKey.set(key, { actual: one, recorded: keyOf.has(one.id) });
    claimed.add(one.id);
  };
  const take = (one: DesiredChild, from: (actual: ActualChild) => boolean): void => {
    if (byKey.has(one.key)) return;
    const same = actual.filter((two) => !claimed.has(two.id) && from(two) && kind.isSame(one, two));
    const nearest = kind.closest?.(one, same) ?? same;
    if (kind.closest !== undefined && nearest.length > 1) {
      alike.set(one.key, nearest);
      return;
    }
    const chosen = kind.choose(nearest);
    if (chosen !== undefined) claim(one.key, chosen);
  };
  const restless = new Set<string>();
  for (const one of desired) {
    const mine = own(one);
    if (mine === undefined || claimed.has(mine.id)) continue;
    if (kind.keepsItsOwn || kind.isSame(one, mine)) claim(one.key, mine);
    else restless.add(mine.id);
  }
  for (const one of desired) take(one, ({ id }) => restless.has(id) || own(one) === undefined);
  for (const one of desired) {
    const mine = own(one);
    if (!byKey.has(one.key) && mine !== undefined && !claimed.has(mine.id)) claim(one.key, mine);
    // Its own went to another key.
    take(one, () => true);
  }
  return { byKey, claimed, alike, declared: new Set(desired.map(({ key }) => key)), keyOf, retiring };
}

function childChange(
  kind: ChildKind,
  { subject, address: parent }: ObservedApp,
  desired: DesiredChild,
  match: { readonly actual: ActualChild; readonly recorded: boolean } | undefined,
  fresh: readonly string[],
  { now, allowReplace = false, abilities: { changesApps: marked } }: DiffOptions,
  { problems }: Findings,
): Change | undefined {
  const address = `${parent}.${kind.section}.${desired.key}`;
  if (match === undefined) {
    const why = `the ${subject.noun} has no such ${kind.kind}`;
    return { address, kind: kind.kind, action: 'create', fields: kind.fields(desired), why };
  }
  const fields = kind.differences(desired, match.actual, fresh);
  const { id } = match.actual;
  const fixed = kind.fixedIn?.(desired, fields) ?? [];
  if (fixed.length > 0) {
    const at = `${address}.${fixed[0]}`;
    const what = `the vendor cannot change ${fixed.join(' and ')} of a ${kind.kind}`;
    if (!match.recorded) {
      const message = `${what}, and ${id} looks like this one but was not made from this manifest. Delete it in the account, or give this one another displayName.`;
      problems.push({ address: at, message });
    } else if (!allowReplace) {
      const message = `${what}. With \`allow-replace: true\` the ${kind.kind} ${id} is deleted and made anew: it gets a new id, and what refers to the old one breaks.`;
      problems.push({ address: at, message });
    }
    const why = `${what}: it is deleted and made anew, with a new id`;
    return { address, kind: kind.kind, action: 'replace', id, fields, why };
  }
  if (!match.recorded && marked) {
    return { address, kind: kind.kind, action: 'adopt', id, fields, why: `${kind.sameness} is the same` };
  }
  if (fields.length === 0) return kind.dueChange(address, desired, match.actual, now);
  return { address, kind: kind.kind, action: 'update', id, fields, why: whyOf(fields) };
}
