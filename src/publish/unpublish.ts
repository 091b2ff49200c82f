/** Deletes what an instance, or an owner that is deleted for good, has published. */

import { codeOf, ProvisionError } from '../errors.ts';
import { SUBJECTS } from '../kinds/subjects.ts';
import type { ActualApp, Change, DesiredPublication, ErrorCode, Problem } from '../model.ts';
import { appKeyOf } from '../reconcile/marks.ts';
import { addressOf } from '../reconcile/subject.ts';
import type { Stop } from '../runtime/stop.ts';
import type { PublicationResult } from './apply.ts';
import { blockerOf, undeletedEnvironment } from './blocker.ts';
import { claimsOf, idsOf } from './claims.ts';
import { type EnvironmentRemoval, planRemovals } from './environments.ts';
import { hasStatus, type Stored } from './github.ts';
import { markedDestinations } from './marks.ts';
import { type Observed, observeScope, probeScope } from './observe.ts';
import { type GitHub, homeOf, openPublishing, type PublishContext } from './plan.ts';
import { findUnnamed, type Placed, unnamedIn } from './remembered.ts';
import { destinationHash, type Scope, scopeOf } from './scope.ts';

/** One secret or variable that is to be deleted. */
export interface Withdrawal {
  readonly name: string;
  readonly scope: Scope;
  readonly change: Change;
  /** The app whose marks record it, by which a later run finds it again; undefined when none does. */
  readonly holder: ActualApp | undefined;
}

/** What is to be deleted, and what prevents it. */
export interface UnpublishPlan {
  readonly withdrawals: readonly Withdrawal[];
  /** Environments that were created for what is deleted. */
  readonly removals: readonly EnvironmentRemoval[];
  readonly warnings: readonly Problem[];
  readonly problems: readonly Problem[];
  readonly github: GitHub | undefined;
}

/** Nothing to withdraw. */
const NOTHING_WITHDRAWN: UnpublishPlan = {
  withdrawals: [],
  removals: [],
  warnings: [],
  problems: [],
  github: undefined,
};

/** What a teardown knows about what it deletes. */
export interface TeardownContext extends Pick<PublishContext, 'options' | 'host' | 'ownership'> {
  readonly why: string;
  /** What the addresses of the changes begin with, such as `instances.pr-4.`; empty for none. */
  readonly within: string;
  /** Apps that stay: what they have published is never deleted, whatever its name. */
  readonly others: readonly ActualApp[];
  /** Publications that remain: their environments are kept. */
  readonly stays?: readonly DesiredPublication[];
}

/**
 * Finds what has been published of the given apps and is still there. It counts when its app's marks say so, a variable also
 * when it holds the id that it was made from; what carries the instance in its name or environment counts in any case, unless
 * an app that stays has published it. `going`: the apps that are to go. Reads only.
 */
export async function planWithdrawal(
  publications: readonly DesiredPublication[],
  going: readonly ActualApp[],
  context: TeardownContext,
): Promise<UnpublishPlan> {
  const home = homeOf(context.host);
  const placed = placesOf(publications, home);
  const unnamed = unnamedIn(going, placed);
  const searches = unnamed.destinations.size + unnamed.environments.size > 0;
  if (placed.length === 0 && !searches) return NOTHING_WITHDRAWN;
  let github: GitHub;
  try {
    github = await openPublishing(context);
  } catch (error) {
    if (!(error instanceof ProvisionError)) throw error;
    const address = placed[0]?.publication.address ?? 'publish';
    const problem = { address, message: error.message };
    // Leftovers that are not known by name do not keep an app that nobody needs.
    return placed.length === 0
      ? { ...NOTHING_WITHDRAWN, warnings: [{ address, message: `${LEFT} ${error.message}` }] }
      : { ...NOTHING_WITHDRAWN, problems: [problem] };
  }
  const observed = await observeAll(new Map(placed.map(({ scope }) => [scope.path, scope])), github);
  const { why, within, others, ownership, stays = [] } = context;
  const environments = searches
    ? await findUnnamed(unnamed, { placed, observed, github, instance: ownership.instance })
    : [];
  const deletions = withdrawalsIn(observed, placed, going, context);
  const withdrawals = [...deletions.values()];
  const problems = await blockers(withdrawals, placed, observed, github);
  const { removals, kept } = await planRemovals({
    scopes: [...placed.map(({ scope }) => scope), ...environments],
    staying: placesOf(stays, home).map(({ scope }) => scope),
    apps: going,
    others,
    goes: (scope, name) => deletions.has(destinationHash({ name }, scope)),
    observed,
    github,
    why,
    within,
  });
  const missing = unnamed.destinations.size;
  const lost = missing === 0 ? [] : [{ address: `${within}publish`, message: lostText(missing) }];
  return { withdrawals, removals, warnings: [...kept, ...lost], problems, github };
}

function placesOf(publications: readonly DesiredPublication[], home: string | undefined): Placed[] {
  return publications.flatMap((publication) => {
    const scope = scopeOf(publication, home);
    return scope === undefined ? [] : [{ publication, scope }];
  });
}

const LEFT = 'published secrets and variables that the manifest does not name are left behind:';

function lostText(count: number): string {
  const these = count === 1 ? 'one published secret or variable' : `${count} published secrets or variables`;
  return (
    `${these} cannot be found, and the manifest no longer names ${count === 1 ? 'it' : 'them'}. Check organizations and ` +
    'repositories that the token does not see, and delete by hand what is left.'
  );
}

/** What to delete in the scopes that were read, by hash: what the apps have published, and what the manifest names after the instance. */
function withdrawalsIn(
  observed: ReadonlyMap<string, Observed>,
  placed: readonly Placed[],
  going: readonly ActualApp[],
  { host, ownership, others, why, within, stays = [] }: TeardownContext,
): Map<string, Withdrawal> {
  const byHash = (places: readonly Placed[]): Map<string, DesiredPublication> =>
    new Map(places.map(({ publication, scope }) => [destinationHash(publication, scope), publication]));
  const [named, kept] = [byHash(placed), byHash(placesOf(stays, homeOf(host)))];
  const claims = claimsOf(others);
  const holders = new Map(
    going.flatMap((app) => markedDestinations(app.metadata).map((hash) => [hash, app] as const)),
  );
  // By hash: names on GitHub have several spellings, and each of them can have been read.
  const withdrawals = new Map<string, Withdrawal>();
  for (const { scope, entries } of observed.values()) {
    for (const stored of entries?.values() ?? []) {
      const { kind } = scope;
      const { name } = stored;
      const hash = destinationHash(stored, scope);
      const publication = named.get(hash);
      const holder = holders.get(hash) ?? (publication && holderOf(publication, stored, going));
      const isInstances = ownership.instance !== undefined && publication?.perInstance === true;
      if (holder === undefined && !isInstances) continue;
      if (claims({ kind, name }, scope, stored) !== undefined) continue;
      if (publication === undefined && kept.has(hash)) continue;
      const address = publication?.address ?? `publish.${name}@${kind}s/${insideOf(scope)}`;
      const change = deletion(`${within}${address}`, name, scope, why);
      withdrawals.set(hash, { name, scope, holder, change });
    }
  }
  return withdrawals;
}

/** The app that a variable without a mark comes from: its value is an id of the app that the manifest names. */
function holderOf(
  { kind, source }: DesiredPublication,
  { value }: Stored,
  going: readonly ActualApp[],
): ActualApp | undefined {
  if (kind !== 'variable' || value === undefined) return undefined;
  return going.find((app) => {
    const key = appKeyOf(app.metadata) ?? '';
    return (
      SUBJECTS.some((subject) => addressOf(subject, key) === source.holder) && idsOf(app).includes(value)
    );
  });
}

function deletion(address: string, name: string, scope: Scope, why: string): Change {
  const { kind, label } = scope;
  const fields = [{ path: 'to', before: `${kind} ${name} (${label})` }];
  return { address, kind, action: 'delete', fields, why };
}

/** What came of a withdrawal. */
export interface Withdrawn {
  /** One for each withdrawal and removal, in order. */
  readonly results: readonly PublicationResult[];
  /** Ids of apps that must stay: only their marks record something that could not be deleted, and the next run finds it by them. */
  readonly holding: ReadonlySet<string>;
}

/**
 * Deletes, one after the other, environments last. A failure does not stop the others; nothing is thrown. An environment
 * that the token may not delete keeps no app: it is empty and harmless, while the app counts towards the account's limit.
 */
export async function withdraw(
  { withdrawals, removals, github }: UnpublishPlan,
  { stop }: { readonly stop: Stop },
): Promise<Withdrawn> {
  const results: PublicationResult[] = [];
  const holding = new Set<string>();
  if (github === undefined) return { results, holding };
  const left = new Set<string>();
  const notDone = (
    { address, action }: Change,
    status: 'failed' | 'not-started',
    error: string,
    holders: readonly ActualApp[],
    code?: ErrorCode,
  ): void => {
    results.push({ address, action, status, error, ...(code === undefined ? {} : { code }) });
    for (const { id } of holders) holding.add(id);
  };
  for (const { name, scope, change, holder } of withdrawals) {
    const holders = holder === undefined ? [] : [holder];
    if (stop.reason !== undefined) {
      notDone(change, 'not-started', `stopped by ${stop.reason}`, holders);
      left.add(folderOf(scope));
      continue;
    }
    try {
      await github.store.remove(scope, name);
      results.push({ address: change.address, action: change.action, status: 'done' });
    } catch (error) {
      notDone(change, 'failed', blockerOf(error, scope, github.token), holders, codeOf(error));
      left.add(folderOf(scope));
    }
  }
  for (const { scope, change, holders } of removals) {
    if (stop.reason !== undefined) {
      notDone(change, 'not-started', `stopped by ${stop.reason}`, holders);
    } else if (left.has(folderOf(scope))) {
      notDone(change, 'not-started', 'something in it could not be deleted', holders);
    } else {
      try {
        await github.store.deleteEnvironment(scope.repository, scope.environment);
        results.push({ address: change.address, action: change.action, status: 'done' });
      } catch (error) {
        const text = undeletedEnvironment(error, scope, github.token);
        const byHand = `${text} Or delete the environment by hand: no later run will, as nothing records it once its app is deleted.`;
        if (isRefusal(error)) notDone(change, 'failed', byHand, [], codeOf(error));
        else notDone(change, 'failed', text, holders, codeOf(error));
      }
    }
  }
  return { results, holding };
}

/** Whether running again would bring no other answer. */
function isRefusal(error: unknown): boolean {
  return hasStatus(error, 401) || hasStatus(error, 403);
}

/** Where in its repository a scope is: `actions`, `environments/staging`. */
function insideOf({ path, environment }: Scope): string {
  return environment === undefined
    ? (path.split('/').at(-2) ?? '')
    : `environments/${environment.toLowerCase()}`;
}

/** What the two scopes of an environment share. */
function folderOf({ path }: Scope): string {
  return path.slice(0, path.lastIndexOf('/')).toLowerCase();
}

async function observeAll(
  scopes: ReadonlyMap<string, Scope>,
  { store, token }: GitHub,
): Promise<Map<string, Observed>> {
  const seen = await Promise.all([...scopes.values()].map((scope) => observeScope(store, scope, token)));
  return new Map(seen.map((one) => [one.scope.path, one]));
}

async function blockers(
  withdrawals: readonly Withdrawal[],
  placed: readonly Placed[],
  observed: ReadonlyMap<string, Observed>,
  { store, token }: GitHub,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const [path, seen] of observed) {
    const first = placed.find(({ scope }) => scope.path === path);
    if (first === undefined) continue;
    const isWritten = withdrawals.some(({ scope }) => scope.path === path);
    const { blocker } = isWritten ? await probeScope(store, seen, token) : seen;
    if (blocker !== undefined) problems.push({ address: first.publication.address, message: blocker });
  }
  return problems;
}
