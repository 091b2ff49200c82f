/** Reading what the account holds, as far as the manifest and `prune` need it: nothing is read twice. */

import type { ActualApp, Content, DesiredApp, Prune } from '../../model.ts';
import { type Abilities, type AccountReader, abilitiesIn } from '../../smooch/account.ts';
import { ConnectionFailed, isForbidden, isNotFound, SmoochError } from '../../smooch/errors.ts';
import { type ActualChild, type ChildKind, declaredIn, ReadTogether, type Within } from '../kind.ts';
import { type Ownership, recordedIds, trustedMarks } from '../marks.ts';
import { containerKind, stagesOf } from '../needs.ts';
import { inPool } from '../pool.ts';
import type { Subject } from '../subject.ts';
import { isFresh, Looks, lookWhileContested, OTHERS_AT_WORK, PATIENCE, type Waiting } from '../twins.ts';
import { type Fingerprint, fingerprintsOf } from './fingerprints.ts';
import { type AppMatch, type Matches, matchApps } from './match.ts';
import { ambiguityOf, isBlank, ownAppsAmong } from './own-apps.ts';
import { type Children, ObservedPeers, type PairedApp, withinOf } from './pairs.ts';

/** A matched app with what is in it; kinds that nothing asks about are not read and absent here. */
export interface ObservedApp extends AppMatch {
  readonly children: Children;
  /** What the fingerprints say of what cannot be read back, by its manifest key. */
  readonly fingerprints?: ReadonlyMap<string, Fingerprint>;
}

/** The account as far as it matters to this run. */
export interface Observed extends Omit<Matches, 'apps'> {
  readonly apps: readonly ObservedApp[];
  /** What is inside of apps that may go, by their ids, as far as it was read. */
  readonly contents?: ReadonlyMap<string, readonly Content[]>;
}

/** How to observe. */
export interface ObserveOptions {
  readonly subject: Subject;
  readonly prune: Prune;
  readonly abilities: Abilities;
  /** Which apps of the manifest the run is about; the others are only matched. All if it is not said. */
  readonly isAbout?: (app: DesiredApp) => boolean;
  /** Apps at once. */
  readonly width: number;
  /** Epoch milliseconds. */
  readonly now: number;
  /** How other runs at work are waited for. */
  readonly waiting: Waiting;
  /** The ids of apps that are known to be gone; a list that lags may still show them. */
  readonly gone?: ReadonlySet<string>;
}

/** Reads the apps once, then the declared or recorded kinds of every matched app. */
export async function observe(
  account: AccountReader,
  desired: readonly DesiredApp[],
  ownership: Ownership,
  options: ObserveOptions,
): Promise<Observed> {
  const gone = new Set(options.gone);
  const view: View = { ...options, account, desired, ownership, gone };
  const looks = new Looks(options.waiting, OTHERS_AT_WORK);
  for (;;) {
    try {
      return await observeOnce(view);
    } catch (error) {
      // An app that went between the list and a look into it, as when another run yields; a list may show it for longer.
      const [, id] =
        isNotFound(error) && error instanceof SmoochError
          ? (/\/(?:apps|serviceaccounts)\/([^/]+)\//.exec(error.path) ?? [])
          : [];
      if (id === undefined) throw error;
      await dropIfGone([decodeURIComponent(id)], account, gone);
      if (!(await looks.again(PATIENCE.others))) throw error;
    }
  }
}

/** What is observed, and how. */
interface View extends Omit<ObserveOptions, 'gone'> {
  readonly account: AccountReader;
  readonly desired: readonly DesiredApp[];
  readonly ownership: Ownership;
  /** Grows with what turns out to be gone. */
  readonly gone: Set<string>;
}

async function observeOnce(view: View): Promise<Observed> {
  const matches = await provenMatches(view);
  const problems = [...matches.problems];
  const apps = await inPool(matches.apps, view.width, async (match): Promise<ObservedApp> => {
    const { actual } = match;
    const children: Children =
      actual === undefined ? new Map() : await settledChildren(match, actual.id, view);
    const doubt = doubtAbout(match, children);
    if (doubt === undefined)
      return {
        ...match,
        fingerprints: await fingerprintsOf(match, new ObservedPeers(match, children)),
        children,
      };
    problems.push({ address: match.address, message: doubt });
    return { ...match, actual: undefined, foundBy: undefined, owned: false, children: new Map() };
  });
  return { ...matches, problems, apps };
}

/** Matches the apps, with a look into those whose marks alone do not tell which one counts. */
async function provenMatches(view: View): Promise<Matches> {
  const { account, desired, ownership, subject, isAbout, prune, now } = view;
  const matches = await settledMatches(view);
  const kept = new Set(prune === 'none' ? matches.undeclaredApps.map(({ id }) => id) : []);
  const unproven = matches.unproven.filter(({ id }) => !kept.has(id));
  const barren = await barrenAmong(account, unproven, view);
  if (barren.size === 0) return matches;
  const listed = [...matches.listed, ...matches.copies];
  return matchApps(desired, listed, ownership, subject, isAbout, { barren, now });
}

/**
 * Of these apps, the ids of those whose contents speak against their marks: nothing exists in them of what is recorded, or
 * something does although nothing is. Reads what they record, or all that is in them.
 */
export async function barrenAmong(
  account: AccountReader,
  apps: readonly ActualApp[],
  options: Pick<ObserveOptions, 'subject' | 'abilities' | 'width' | 'now'>,
): Promise<ReadonlySet<string>> {
  const { subject } = options;
  if (!subject.carriesMarks) return new Set();
  const read = await inPool(apps, options.width, async (actual) => {
    const blank = isBlank(actual);
    const children = await heldBy(account, actual, blank ? 'all' : 'none', options);
    const speaksAgainst = blank
      ? [...children.values()].some((list) => list.length > 0)
      : isBarren(actual, children, subject);
    return speaksAgainst ? [actual.id] : [];
  });
  return new Set(read.flat());
}

/**
 * What is inside apps, for people who are asked whether these may go: by id, in the order of the kinds. An app that cannot be read
 * into, or is gone, is left out: that prevents no deletion.
 */
export async function contentsOf(
  account: AccountReader,
  apps: readonly ActualApp[],
  options: Pick<ObserveOptions, 'subject' | 'abilities' | 'width' | 'now'>,
): Promise<ReadonlyMap<string, readonly Content[]>> {
  const read = await inPool(apps, options.width, async (actual) => {
    try {
      const children = await heldBy(account, actual, 'all', options);
      const contents = [...children].flatMap(([kind, list]) =>
        list.map((one) => ({ kind: kind.kind, id: one.id, label: kind.label(one) })),
      );
      return [[actual.id, contents] as const];
    } catch (error) {
      if (error instanceof SmoochError || error instanceof ConnectionFailed) return [];
      throw error;
    }
  });
  return new Map(read.flat());
}

/** What a managed app holds of which nothing is declared: what is recorded, or all of it. */
function heldBy(
  account: AccountReader,
  actual: ActualApp,
  prune: 'none' | 'all',
  { subject, ...options }: Pick<ObserveOptions, 'subject' | 'abilities' | 'now'>,
): Promise<Children> {
  const match = { subject, desired: NOTHING_DECLARED, actual };
  return childrenOf(account, match, actual.id, { ...options, prune });
}

/** An app of which only what is recorded is read. */
const NOTHING_DECLARED: DesiredApp = {
  key: '',
  name: '',
  protect: false,
  settings: {},
  metadata: {},
  children: new Map(),
};

/** Why an app that was found by its marks is not managed; marks of older versions do not say for which app they are. */
function doubtAbout({ subject, actual, foundBy }: AppMatch, children: Children): string | undefined {
  if (!subject.carriesMarks || actual === undefined || foundBy !== 'marks') return undefined;
  if (!isBarren(actual, children, subject)) return undefined;
  return ambiguityOf(ownAppsAmong([actual], { barren: new Set([actual.id]) }), subject);
}

/** Whether nothing of what the marks of an app record exists in it; not if some of it was not read. */
function isBarren({ metadata }: ActualApp, children: Children, subject: Subject): boolean {
  const recorded = subject.children
    .map((kind) => ({ present: children.get(kind), ids: [...recordedIds(metadata, kind.kind).values()] }))
    .filter(({ ids }) => ids.length > 0);
  return (
    recorded.length > 0 &&
    recorded.every(({ present, ids }) => present !== undefined && !present.some(({ id }) => ids.includes(id)))
  );
}

/** Matches the apps, and once more while several are new for one: other runs are at work, and one of them will yield. */
async function settledMatches(view: View): Promise<Matches> {
  const { account, desired, ownership, gone, subject, abilities, isAbout, now } = view;
  const about = isAbout === undefined ? desired : desired.filter(isAbout);
  const isContested = ({ contested }: Matches): boolean => contested.some(({ id }) => isFresh(id, now));
  const look = async (): Promise<Matches> => {
    const listed = abilities.wholeAccount
      ? await withUnlisted(await account.listApps({ perhaps: desired.length }), about, view)
      : await pinnedApps(about, view);
    const present = gone.size === 0 ? listed : listed.filter(({ id }) => !gone.has(id));
    const matches = matchApps(desired, present, ownership, subject, isAbout, { now });
    // A list that lags may also show what is gone.
    const ids = isContested(matches) ? matches.contested.map(({ id }) => id) : [];
    return (await dropIfGone(ids, account, gone)) ? look() : matches;
  };
  return lookWhileContested(look, isContested, view.waiting);
}

/** Reads apps one by one, and notes those that do not exist; whether there are any. */
async function dropIfGone(
  ids: readonly string[],
  account: AccountReader,
  gone: Set<string>,
): Promise<boolean> {
  const before = gone.size;
  for (const id of ids) if ((await account.getApp(id)) === undefined) gone.add(id);
  return gone.size > before;
}

/** The list with those apps that the manifest pins by their id and that a list may not show yet. */
async function withUnlisted(
  listed: readonly ActualApp[],
  desired: readonly DesiredApp[],
  view: View,
): Promise<readonly ActualApp[]> {
  const ids = new Set(listed.map(({ id }) => id));
  const unlisted = desired.filter(({ id }) => id !== undefined && !ids.has(id));
  return [...listed, ...(await pinnedApps(unlisted, view))];
}

/** With an app key there is no list: each app is read by its id, and one that the key does not see is missing. */
async function pinnedApps(desired: readonly DesiredApp[], { account, width }: View): Promise<ActualApp[]> {
  const ids = [...new Set(desired.map(({ id }) => id).filter((id) => id !== undefined))];
  const apps = await inPool(ids, width, async (id) => {
    try {
      return await account.getApp(id);
    } catch (error) {
      // The vendor's word for another's app.
      if (isForbidden(error)) return undefined;
      throw error;
    }
  });
  return apps.filter((app) => app !== undefined);
}

/** Reads what is in an app, and once more while several new things could be one: other runs are at work there. */
async function settledChildren(match: AppMatch, appId: string, view: View): Promise<Children> {
  const isContested = (children: Children): boolean => {
    const peers = new ObservedPeers(match, children);
    const alike = [...children.keys()].flatMap((kind) => [...peers.pairsOf(kind).alike.values()].flat());
    return alike.some(({ id }) => isFresh(id, view.now));
  };
  const look = (): Promise<Children> => childrenOf(view.account, match, appId, view);
  return lookWhileContested(look, isContested, view.waiting);
}

/** Reads the kinds that are needed: at once what hangs on the app alone, then what is contained in that or refers to it. */
async function childrenOf(
  account: AccountReader,
  match: PairedApp,
  appId: string,
  options: Pick<ObserveOptions, 'prune' | 'abilities' | 'now'>,
): Promise<Children> {
  const kinds = match.subject.children.filter((kind) => isAskedFor(kind, match, options));
  let children: Children = new Map();
  for (const stage of stagesOf(kinds)) {
    const peers = new ObservedPeers(match, children);
    const look = { peers, together: new ReadTogether(stage), everything: options.prune === 'all' };
    const lists = await Promise.all(
      stage.map((kind) => wholeList(kind, account, withinOf(kind, appId, match, look), options.now)),
    );
    children = new Map([...children, ...stage.map((kind, index) => [kind, lists[index] ?? []] as const)]);
  }
  return children;
}

/** The list, with what is recorded, too new to be surely listed, and there. */
async function wholeList(
  kind: ChildKind,
  account: AccountReader,
  within: Within,
  now: number,
): Promise<readonly ActualChild[]> {
  const listed = await kind.list(account, within);
  const ids = new Set(listed.map(({ id }) => id));
  const unlisted = [...within.recorded].filter(([, id]) => !ids.has(id) && isFresh(id, now));
  if (unlisted.length === 0) return listed;
  const found = await Promise.all(
    unlisted.map(async ([key, id]) => kind.getRecorded?.(account, within, key, id)),
  );
  return [...listed, ...found.filter((one) => one !== undefined)];
}

function isAskedFor(
  kind: ChildKind,
  match: PairedApp,
  options: Pick<ObserveOptions, 'prune' | 'abilities'>,
): boolean {
  const { desired, actual, subject } = match;
  const { prune } = options;
  const abilities = abilitiesIn(options.abilities, desired.key);
  if (kind.access?.accountKeysOnly && !abilities.wholeAccount) return false;
  if (kind.api !== undefined && kind.api !== abilities.api) return false;
  if ((prune === 'all' && !kind.onlyOurs) || declaredIn(kind, desired).length > 0) return true;
  // What was created to sign a change may have been left behind.
  const recordedKeys = (name: string): string[] => [...recordedIds(trustedMarks(actual), name).keys()];
  const recorded = (name: string): boolean => recordedKeys(name).length > 0;
  const isSignedFor = (one: ChildKind): boolean =>
    one.access?.changedByAppKey === true && (declaredIn(one, desired).length > 0 || recorded(one.kind));
  if (kind.signs && abilities.needsAppSigner && subject.children.some(isSignedFor)) return true;
  // Also in an app that comes from another key of the manifest: what is recorded there stays managed.
  if (recorded(kind.kind)) return true;
  const kept = containerKind(kind, true);
  if (kept !== undefined && recorded(kept.kind)) return true;
  // Where a recorded part of it is looked for, although neither may still be declared. A part without a key is the app's.
  return subject.children.some(
    (part) =>
      containerKind(part) === kind &&
      (part.api === undefined || part.api === abilities.api) &&
      recordedKeys(part.kind).some((key) => key !== ''),
  );
}
