/** Which app of the account each app of the manifest means: by id, else by marks, else by exact name. Pure. */

import type { ActualApp, DesiredApp, Problem } from '../model.ts';
import { CHILD_KINDS } from './kinds/index.ts';
import { appKeyOf, isMarked, isOwnedBy, nonceOf, type Ownership, ownerOf, recordedIds } from './marks.ts';
import { APPS, addressOf, type Subject } from './subject.ts';

/** What an app of the manifest was found by; undefined when the account has none yet. */
export type FoundBy = 'id' | 'marks' | 'name';

/** An app of the manifest and what it stands for in the account. */
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
  readonly strays: readonly ActualApp[];
  readonly problems: readonly Problem[];
  /** Apps of which several carry the marks of one, as while two runs that make the same one have not settled it yet. */
  readonly contested: readonly ActualApp[];
  /** All that belong to other owners and instances, or to nobody. */
  readonly others: readonly ActualApp[];
  /** All that was matched against, in no promised order. */
  readonly listed: readonly ActualApp[];
}

/**
 * Matches every app of a manifest with the account's apps. The order of `actual` plays no part. `isAbout` limits what is
 * told, not what is matched: two apps of the manifest that mean the same one are found even if a run is about one of them.
 */
export function matchApps(
  desired: readonly DesiredApp[],
  actual: readonly ActualApp[],
  ownership: Ownership,
  subject: Subject = APPS,
  isAbout: (app: DesiredApp) => boolean = () => true,
): Matches {
  const account = indexed(actual, ownership);
  const problems: Problem[] = [];
  const contested: ActualApp[] = [];
  const all = desired.map((app): AppMatch => {
    const address = addressOf(subject, app.key);
    const found = find(app, account, ownership, subject.noun);
    if ('problem' in found) {
      if (isAbout(app)) {
        problems.push({ address, message: found.problem });
        contested.push(...(found.contested ?? []));
      }
      return { subject, desired: app, address, actual: undefined, foundBy: undefined, owned: false };
    }
    return { subject, desired: app, address, ...found };
  });
  const apps = all.filter(({ desired: app }) => isAbout(app));
  for (const [id, claimants] of claims(all)) {
    const address = claimants.find((claimant) => apps.some((app) => app.address === claimant));
    if (claimants.length < 2 || address === undefined) continue;
    problems.push({
      address,
      message: `${claimants.join(' and ')} both mean the ${subject.noun} ${id}: give them different names, or pin each with its own \`id\`.`,
    });
  }
  const matched = new Set(all.map(({ actual: app }) => app?.id));
  const strays = [...account.owned.values()].flat().filter(({ id }) => !matched.has(id));
  const others = actual.filter(({ metadata }) => !isOwnedBy(metadata, ownership));
  return {
    subject,
    apps,
    strays: strays.sort((a, b) => (a.id < b.id ? -1 : 1)),
    problems,
    contested,
    others,
    listed: actual,
  };
}

type Found =
  | { readonly problem: string; readonly contested?: readonly ActualApp[] }
  | {
      readonly actual: ActualApp | undefined;
      readonly foundBy: FoundBy | undefined;
      readonly owned: boolean;
    };

interface IndexedAccount {
  readonly byId: ReadonlyMap<string, ActualApp>;
  /** The owner's apps by manifest key, oldest first. */
  readonly owned: ReadonlyMap<string, ActualApp[]>;
  readonly unmarkedByName: ReadonlyMap<string, ActualApp[]>;
}

function indexed(actual: readonly ActualApp[], ownership: Ownership): IndexedAccount {
  const byId = new Map<string, ActualApp>();
  const owned = new Map<string, ActualApp[]>();
  const unmarkedByName = new Map<string, ActualApp[]>();
  for (const app of [...actual].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    byId.set(app.id, app);
    if (isOwnedBy(app.metadata, ownership)) append(owned, appKeyOf(app.metadata) ?? '', app);
    else if (!isMarked(app.metadata)) append(unmarkedByName, app.name, app);
  }
  return { byId, owned, unmarkedByName };
}

function find(app: DesiredApp, account: IndexedAccount, ownership: Ownership, noun: string): Found {
  if (app.id !== undefined) return findById(app, app.id, account, ownership, noun);
  const marked = account.owned.get(app.key) ?? [];
  if (marked.length > 0) {
    const one = onlyOne(marked);
    if (one !== undefined) return { actual: one, foundBy: 'marks', owned: true };
    return {
      contested: marked,
      problem:
        `${marked.length} ${noun}s carry the marks of this one: ${idsOf(marked)}. Keep one: delete the others in the ` +
        `account, or write \`id: ${marked[0]?.id}\` here to say which is meant.`,
    };
  }
  // An instance is a copy made by us: something found by its name alone could be anybody's.
  const named = ownership.instance === undefined ? (account.unmarkedByName.get(app.name) ?? []) : [];
  if (named.length > 1) {
    return {
      problem:
        `${named.length} ${noun}s are named ${JSON.stringify(app.name)} and none carries a mark: ${idsOf(named)}. ` +
        `Write \`id: ${named[0]?.id}\` (or another of them) here to say which is meant.`,
    };
  }
  const [adopted] = named;
  return { actual: adopted, foundBy: adopted === undefined ? undefined : 'name', owned: false };
}

function findById(
  app: DesiredApp,
  id: string,
  account: IndexedAccount,
  ownership: Ownership,
  noun: string,
): Found {
  const actual = account.byId.get(id);
  if (actual === undefined) {
    return {
      problem: `these credentials see no ${noun} with the id ${id}. Correct \`id\`, or leave it out to make a new ${noun}.`,
    };
  }
  if (isMarked(actual.metadata) && !isOwnedBy(actual.metadata, ownership)) {
    const instance = ownerOf(actual.metadata) === ownership.owner ? ', as another instance' : '';
    return {
      problem: `the ${noun} ${id} belongs to ${JSON.stringify(ownerOf(actual.metadata))}${instance}. It is left alone: remove \`id\`, or set \`owner\` if it is yours.`,
    };
  }
  return {
    actual,
    foundBy: 'id',
    owned: isOwnedBy(actual.metadata, ownership) && appKeyOf(actual.metadata) === app.key,
  };
}

/**
 * The one that counts. Several with one nonce are twins of a single create whose answer was lost: the one whose
 * resources are recorded counts, and the other stands aside as one that no manifest names.
 */
function onlyOne(marked: readonly ActualApp[]): ActualApp | undefined {
  if (marked.length === 1) return marked[0];
  const nonces = new Set(marked.map(({ metadata }) => nonceOf(metadata)));
  if (nonces.size > 1 || nonces.has(undefined)) return undefined;
  return marked.find(({ metadata }) => hasRecords(metadata)) ?? marked[0];
}

/** Whether the marks of an app record any resource in it. */
export function hasRecords(metadata: ActualApp['metadata']): boolean {
  return CHILD_KINDS.some(({ kind }) => recordedIds(metadata, kind).size > 0);
}

function claims(apps: readonly AppMatch[]): Map<string, string[]> {
  const claimants = new Map<string, string[]>();
  for (const { actual, address } of apps) if (actual !== undefined) append(claimants, actual.id, address);
  return claimants;
}

function idsOf(apps: readonly ActualApp[]): string {
  return apps.map(({ id }) => id).join(', ');
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
