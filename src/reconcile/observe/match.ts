/** Which app of the account each app of the manifest means: by id, else by marks, else by exact name. Pure. */

import type { ActualApp, DesiredApp, Problem } from '../../model.ts';
import { grouped } from '../../text/grouped.ts';
import { byId } from '../kind.ts';
import {
  appKeyOf,
  instanceOf,
  isCopied,
  isMarked,
  isOfPreviousOwner,
  isOurs,
  isOwnedBy,
  isSameOwner,
  type Ownership,
  ownerOf,
  recordsAnything,
} from '../marks.ts';
import type { Rename } from '../rename.ts';
import { addressOf, type Subject } from '../subject.ts';
import {
  ambiguityOf,
  copyText,
  copyWarning,
  type Evidence,
  leftAlone,
  type OwnApps,
  ownAppsAmong,
  ownerText,
  unprovenAmong,
} from './own-apps.ts';

/** What an app of the manifest was found by; undefined when the account has none yet. */
export type FoundBy = 'id' | 'marks' | 'name';

/** An app of the manifest and its counterpart in the account. */
export interface AppMatch {
  readonly subject: Subject;
  readonly desired: DesiredApp;
  readonly address: string;
  readonly actual: ActualApp | undefined;
  readonly foundBy: FoundBy | undefined;
  /** Whether the app carries this owner's marks for this manifest key already. */
  readonly owned: boolean;
}

/** All matches; the owner's apps that the manifest does not name; and what can only be settled by a person. */
export interface Matches {
  readonly subject: Subject;
  readonly apps: readonly AppMatch[];
  /** The owner's apps that may go: those of no manifest key, and the twins of those that count. */
  readonly undeclaredApps: readonly ActualApp[];
  /** The id of the app that counts, by the id of its twin. */
  readonly twins: ReadonlyMap<string, string>;
  /** Apps of no manifest key of which it cannot be told whether they are the owner's: none of them may go. */
  readonly doubts: readonly Doubt[];
  /** New manifest keys of apps that exist under keys which the manifest no longer has, whatever the run is about. */
  readonly renames: readonly Rename[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** Apps of which several carry the marks of one, as while two runs that create the same one have not settled it yet. */
  readonly contested: readonly ActualApp[];
  /** Apps whose recorded resources must be looked for before it is sure which of them counts, or may go. */
  readonly unproven: readonly ActualApp[];
  /** All that belong to other owners and instances, or have no owner. Copies are left out: their marks say nothing. */
  readonly others: readonly ActualApp[];
  /** All that was matched against but copies, in no promised order. */
  readonly listed: readonly ActualApp[];
  /** Apps that carry the marks of another one. */
  readonly copies: readonly ActualApp[];
}

/** Apps that carry the marks of one, and why none of them is touched. */
export interface Doubt extends Problem {
  readonly app: ActualApp;
}

/**
 * Matches every app of a manifest with the account's apps. The order of `actual` plays no part. `isAbout` limits what is
 * told, not what is matched: two apps of the manifest that mean the same one are found even if a run is about one of them.
 */
export function matchApps(
  desired: readonly DesiredApp[],
  actual: readonly ActualApp[],
  ownership: Ownership,
  subject: Subject,
  isAbout: (app: DesiredApp) => boolean = () => true,
  evidence: Pick<Evidence, 'barren' | 'now'> = {},
): Matches {
  const account = indexed(desired, actual, ownership, evidence);
  const byKey = new Map(desired.map((app) => [app.key, app]));
  const isTold = ({ metadata }: ActualApp): boolean => {
    const app = byKey.get(appKeyOf(metadata) ?? '');
    return app === undefined || isAbout(app);
  };
  const problems: Problem[] = [];
  const warnings: Problem[] = account.copies
    .filter((copy) => isOfAnyOwner(copy.metadata, ownership) && isTold(copy))
    .map((copy) => copyWarning(copy, subject));
  const contested: ActualApp[] = [];
  const all = desired.map((app): AppMatch => {
    const address = addressOf(subject, app.key);
    const found = find(app, account, ownership, subject);
    const { actual: one, foundBy } = found;
    if (isAbout(app)) {
      if (found.problem !== undefined) problems.push({ address, message: found.problem });
      warnings.push(...(found.warnings ?? []).map((message) => ({ address, message })));
      contested.push(...(found.contested ?? []));
    }
    const owned = one !== undefined && isOurs(one, ownership) && appKeyOf(one.metadata) === app.key;
    return { subject, desired: app, address, actual: one, foundBy, owned };
  });
  const apps = all.filter(({ desired: app }) => isAbout(app));
  for (const [id, claimants] of grouped(all, (match) => match.actual?.id)) {
    if (id === undefined || claimants.length < 2) continue;
    const address = claimants.find((claimant) => apps.includes(claimant))?.address;
    if (address === undefined) continue;
    const names = claimants.map((claimant) => claimant.address).join(' and ');
    problems.push({
      address,
      message: `${names} both match the ${subject.noun} ${id}. Give them different names, or pin each with its own \`id\`.`,
    });
  }
  const matched = new Set(all.map(({ actual: app }) => app?.id));
  const { asides, ...left } = leftOvers(account, byKey, matched, subject);
  return {
    subject,
    apps,
    ...left,
    renames: renamesAmong(all, left, byKey, subject),
    problems,
    warnings: [
      ...warnings,
      ...asides.flatMap(({ app, address, message }) => (isTold(app) ? [{ address, message }] : [])),
    ],
    contested,
    others: account.sound.filter((app) => !isOwnedBy(app.metadata, ownership) && !matched.has(app.id)),
    listed: account.sound,
    copies: account.copies,
  };
}

/** Whether marks name the owner of now or one of before, in the same instance. */
function isOfAnyOwner(
  metadata: ActualApp['metadata'],
  { owner, instance, previous = [] }: Ownership,
): boolean {
  return [owner, ...previous].some((one) => isOwnedBy(metadata, { owner: one, instance }));
}

/** What an app of the manifest means, or why that cannot be told. */
interface Find {
  readonly actual?: ActualApp | undefined;
  readonly foundBy?: FoundBy;
  readonly problem?: string;
  readonly warnings?: readonly string[];
  /** Several that could be it. */
  readonly contested?: readonly ActualApp[];
}

/** Apps by a text, oldest first. */
type Index = ReadonlyMap<string, readonly ActualApp[]>;

interface IndexedAccount {
  readonly byId: ReadonlyMap<string, ActualApp>;
  /** All but the copies. */
  readonly sound: readonly ActualApp[];
  /** Apps that carry the marks of another one. */
  readonly copies: readonly ActualApp[];
  /** The owner's apps by manifest key. */
  readonly own: ReadonlyMap<string, OwnApps>;
  /** Those of the previous owners. */
  readonly previous: ReadonlyMap<string, OwnApps>;
  readonly unmarkedByName: Index;
  readonly foreignByName: Index;
  readonly foreignByKey: Index;
}

function indexed(
  desired: readonly DesiredApp[],
  actual: readonly ActualApp[],
  ownership: Ownership,
  evidence: Pick<Evidence, 'barren' | 'now'>,
): IndexedAccount {
  const sorted = actual.toSorted(byId);
  const sound = sorted.filter((app) => !isCopied(app));
  const foreign = sound.filter(
    ({ metadata }) => isMarked(metadata) && !isSameOwner(ownerOf(metadata), ownership.owner),
  );
  // Marks without a key are about no app of a manifest: each of them is judged by itself.
  const keyOf = ({ id, metadata }: ActualApp): string => appKeyOf(metadata) ?? id;
  const pins = new Map(desired.flatMap(({ id, key }) => (id === undefined ? [] : [[id, key] as const])));
  const names = new Map(desired.map(({ key, name }) => [key, name]));
  const judged = (apps: readonly ActualApp[]): Map<string, OwnApps> =>
    new Map(
      [...grouped(apps, keyOf)].flatMap(([key, all]) => {
        // One that the manifest binds to another key is about to leave: the others are judged as they will be then.
        const marked = all.filter(({ id }) => (pins.get(id) ?? key) === key);
        const pinned = marked.find(({ id }) => pins.has(id))?.id;
        return marked.length === 0
          ? []
          : [[key, ownAppsAmong(marked, { name: names.get(key), pinned, ...evidence })]];
      }),
    );
  return {
    byId: new Map(sorted.map((app) => [app.id, app])),
    sound,
    copies: sorted.filter(isCopied),
    own: judged(sound.filter((app) => isOurs(app, ownership))),
    previous: judged(sound.filter((app) => isOfPreviousOwner(app, ownership))),
    unmarkedByName: grouped(
      sound.filter(({ metadata }) => !isMarked(metadata)),
      ({ name }) => name,
    ),
    foreignByName: grouped(foreign, ({ name }) => name),
    foreignByKey: grouped(
      foreign.filter(({ metadata }) => instanceOf(metadata) === ownership.instance),
      keyOf,
    ),
  };
}

function find(app: DesiredApp, account: IndexedAccount, ownership: Ownership, subject: Subject): Find {
  const { noun } = subject;
  if (app.id !== undefined) return findById(app.id, account, ownership, subject);
  const own = account.own.get(app.key);
  const before = account.previous.get(app.key);
  const one = own ?? before;
  if (one !== undefined) {
    const problem = ambiguityOf(one, subject);
    if (problem !== undefined) return { problem, contested: one.marked };
    const warnings = own === undefined ? [] : alsoBefore(before, own, subject);
    return { actual: one.app, foundBy: 'marks', warnings };
  }
  // An instance is always created by a run: something found by its name alone may belong to others.
  const named = ownership.instance === undefined ? (account.unmarkedByName.get(app.name) ?? []) : [];
  if (named.length > 1) {
    return {
      problem:
        `Ambiguous: ${named.length} ${noun}s without marks are named ${JSON.stringify(app.name)}: ${idsOf(named)}. ` +
        `Write \`id: ${named[0]?.id}\` (or another of them) here to say which one is meant.`,
    };
  }
  const [adopted] = named;
  if (adopted !== undefined) return { actual: adopted, foundBy: 'name' };
  return { warnings: subject.carriesMarks ? lookAlikes(app, account, ownership, noun) : [] };
}

function findById(id: string, account: IndexedAccount, ownership: Ownership, subject: Subject): Find {
  const { noun } = subject;
  const actual = account.byId.get(id);
  if (actual === undefined) {
    return {
      problem: `Not found: these credentials see no ${noun} with the id ${id}. Correct \`id\`. With an account key, remove it to create a new ${noun}.`,
    };
  }
  const { metadata } = actual;
  if (isCopied(actual)) {
    return {
      problem: `${copyText(actual, subject)} Remove the \`provision_\` entries from its metadata to adopt it, or remove \`id\`.`,
    };
  }
  if (isMarked(metadata) && !isOurs(actual, ownership) && !isOfPreviousOwner(actual, ownership)) {
    const instance = isSameOwner(ownerOf(metadata), ownership.owner) ? ', as another instance' : '';
    return {
      problem: `The ${noun} ${id} belongs to ${ownerText(actual)}${instance}. It is left alone. Remove \`id\`, or set \`owner\` if it is yours.`,
    };
  }
  return { actual, foundBy: 'id' };
}

/** What is left of the owner's apps once those of the manifest are matched. */
function leftOvers(
  { own, previous }: IndexedAccount,
  byKey: ReadonlyMap<string, DesiredApp>,
  matched: ReadonlySet<string | undefined>,
  subject: Subject,
): Pick<Matches, 'undeclaredApps' | 'twins' | 'doubts' | 'unproven'> & {
  readonly asides: readonly Doubt[];
} {
  const undeclaredApps: ActualApp[] = [];
  const twins = new Map<string, string>();
  const doubts: Doubt[] = [];
  const asides: Doubt[] = [];
  const isFree = ({ id }: ActualApp): boolean => !matched.has(id);
  for (const [key, one] of own) {
    const address = addressOf(subject, key);
    const [first] = one.untold;
    for (const twin of one.twins) if (one.app !== undefined) twins.set(twin.id, one.app.id);
    const left = [...(one.app === undefined ? [] : [one.app]), ...one.twins].filter(isFree);
    if (first === undefined) undeclaredApps.push(...left);
    // Of an app that is looked for by its marks, it is a problem already.
    else if (byKey.get(key) === undefined || byKey.get(key)?.id !== undefined)
      doubts.push({ app: first, address, message: ambiguityOf(one, subject) ?? '' });
    for (const app of one.asides.filter(isFree))
      asides.push({ app, address, message: leftAlone(app, subject) });
  }
  // Of a previous owner, only those that could be what the manifest means.
  const wanted = [...previous.values()].filter(
    ({ marked, app }) => marked.length > 1 || matched.has(app?.id),
  );
  // Some are read in any case: the records of one that is matched.
  const isUnread = ({ marked }: OwnApps, app: ActualApp): boolean =>
    marked.length > 1 || isFree(app) || !recordsAnything(app.metadata);
  const unproven = [...own.values(), ...wanted].flatMap((one) =>
    unprovenAmong(one.marked).filter((app) => isUnread(one, app)),
  );
  return { undeclaredApps: undeclaredApps.sort(byId), twins, doubts, unproven, asides };
}

/** Apps to be created that have the name of one whose key left the manifest. */
function renamesAmong(
  all: readonly AppMatch[],
  { undeclaredApps, twins }: Pick<Matches, 'undeclaredApps' | 'twins'>,
  byKey: ReadonlyMap<string, DesiredApp>,
  subject: Subject,
): Rename[] {
  const gone = undeclaredApps.filter(
    ({ id, metadata }) => !twins.has(id) && !byKey.has(appKeyOf(metadata) ?? ''),
  );
  if (gone.length === 0) return [];
  const byName = grouped(gone, (app) => app.name);
  return all.flatMap(({ actual, desired: { name, id }, address }) => {
    const former = actual === undefined && id === undefined ? byName.get(name) : undefined;
    if (former === undefined) return [];
    return {
      address,
      noun: subject.noun,
      sameness: 'has the same name',
      contents: 'all that is in it',
      former: former.map((app) => ({
        address: addressOf(subject, appKeyOf(app.metadata) ?? app.id),
        id: app.id,
        keptBy: `id: ${app.id}`,
      })),
    };
  });
}

/** Apps of the previous owners beside one that has been created since. */
function alsoBefore(before: OwnApps | undefined, own: OwnApps, { noun }: Subject): string[] {
  return (before?.marked ?? []).map(
    (one) =>
      `The ${noun} ${one.id} of the previous owner ${ownerText(one)} has the marks of this one too. It is left alone, ` +
      `because ${own.app?.id} belongs to the current owner.`,
  );
}

/** Why one that is about to be created may exist already: under another owner, such as the repository's former name. */
function lookAlikes(
  { key, name }: DesiredApp,
  { foreignByName, foreignByKey }: IndexedAccount,
  { previous = [] }: Ownership,
  noun: string,
): string[] {
  const named = foreignByName.get(name) ?? [];
  const keyed = (foreignByKey.get(key) ?? []).filter((one) => !named.includes(one));
  return [...named, ...keyed].slice(0, MOST_LOOK_ALIKES).map((one) => {
    const owner = ownerText(one);
    const what = named.includes(one) ? 'has this name' : 'has this manifest key';
    const remedy = previous.some((before) => isSameOwner(before, ownerOf(one.metadata) ?? ''))
      ? `write \`id: ${one.id}\` here`
      : `write \`previous-owners: [${owner}]\` into the manifest if that is a former name of this owner`;
    return `The ${noun} ${one.id} of the owner ${owner} ${what}. It is left alone, and a new one is created. To adopt it, ${remedy}.`;
  });
}

/** More of them say nothing more. */
const MOST_LOOK_ALIKES = 3;

function idsOf(apps: readonly ActualApp[]): string {
  return apps.map(({ id }) => id).join(', ');
}
