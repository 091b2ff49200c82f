/** Taking back what an instance, or an owner that goes for good, has published. */

import { ProvisionError } from '../errors.ts';
import type { ActualApp, Change, DesiredPublication, Problem } from '../model.ts';
import { appKeyOf } from '../reconcile/marks.ts';
import { addressOf, SUBJECTS } from '../reconcile/subject.ts';
import type { Stop } from '../runtime/stop.ts';
import type { PublicationResult } from './apply.ts';
import { blockerOf, undeletedEnvironment } from './blocker.ts';
import { type Claims, claimsOf, idsOf } from './claims.ts';
import { type EnvironmentRemoval, planRemovals } from './environments.ts';
import { hasStatus } from './github.ts';
import { markedDestinations } from './marks.ts';
import { type Observed, observeScope, probeScope } from './observe.ts';
import { type GitHub, homeOf, openPublishing, type PublishContext } from './plan.ts';
import { findRemembered, remembersMore } from './remembered.ts';
import { destinationHash, type Scope, scopeOf } from './scope.ts';

/** One secret or variable that is to be deleted. */
export interface Withdrawal {
  readonly name: string;
  readonly scope: Scope;
  readonly change: Change;
  /** The app that remembers it, so that a later run finds it again; undefined when none does. */
  readonly holder: ActualApp | undefined;
}

/** What is to be deleted, and what stands in the way. */
export interface UnpublishPlan {
  readonly withdrawals: readonly Withdrawal[];
  /** Environments that were made for what goes. */
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

/** What a teardown says about what goes. */
export interface TeardownContext extends Pick<PublishContext, 'options' | 'host' | 'ownership'> {
  readonly why: string;
  /** What the addresses of the changes begin with, such as `instances.pr-4.`; empty for none. */
  readonly within: string;
  /** Apps that stay: what they have published is not taken, whatever its name. */
  readonly others: readonly ActualApp[];
  /** What is published nevertheless, so that its places stay. */
  readonly stays?: readonly DesiredPublication[];
}

/** A publication of the manifest with where it goes. */
interface Placed {
  readonly publication: DesiredPublication;
  readonly scope: Scope;
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
  const placed = publications.flatMap((publication): Placed[] => {
    const scope = scopeOf(publication, home);
    return scope === undefined ? [] : [{ publication, scope }];
  });
  const isMore = remembersMore(going, placed);
  if (placed.length === 0 && !isMore) return NOTHING_WITHDRAWN;
  let github: GitHub;
  try {
    github = await openPublishing(context);
  } catch (error) {
    if (!(error instanceof ProvisionError)) throw error;
    const address = placed[0]?.publication.address ?? 'publish';
    const problem = { address, message: error.message };
    // What nobody can name is no reason to keep an app that nobody needs.
    return placed.length === 0
      ? { ...NOTHING_WITHDRAWN, warnings: [{ address, message: `${LEFT} ${error.message}` }] }
      : { ...NOTHING_WITHDRAWN, problems: [problem] };
  }
  const observed = await observeAll(new Map(placed.map(({ scope }) => [scope.path, scope])), github);
  const claims = claimsOf(context.others);
  const named = placed.flatMap((one) => namedWithdrawal(one, observed, going, claims, context));
  const problems = await blockers(named, placed, observed, github);
  const { instance } = context.ownership;
  const more = isMore
    ? await findRemembered({ apps: going, placed, observed, github, instance })
    : { entries: [], environments: [], observed: [], missing: 0 };
  const { why, within, others, stays = [] } = context;
  const keptScopes = stays.flatMap((publication) => {
    const scope = scopeOf(publication, home);
    return scope === undefined ? [] : [{ scope, hash: destinationHash(publication, scope) }];
  });
  const remembered = more.entries.flatMap(({ scope, stored, app }): Withdrawal[] => {
    const { kind } = scope;
    if (claims({ kind, name: stored.name }, scope, stored) !== undefined) return [];
    if (keptScopes.some(({ hash }) => hash === destinationHash(stored, scope))) return [];
    const address = `${within}publish.${stored.name}@${kind}s/${insideOf(scope)}`;
    return [{ name: stored.name, scope, holder: app, change: deletion(address, stored.name, scope, why) }];
  });
  const withdrawals = [...named, ...remembered];
  const { removals, kept } = await planRemovals({
    scopes: [...placed.map(({ scope }) => scope), ...more.environments],
    staying: keptScopes.map(({ scope }) => scope),
    apps: going,
    others,
    goes: (scope, name) => withdrawals.some((one) => one.scope.path === scope.path && one.name === name),
    observed: new Map([...observed, ...more.observed.map((seen) => [seen.scope.path, seen] as const)]),
    github,
    why,
    within,
  });
  const lost = more.missing === 0 ? [] : [{ address: `${within}publish`, message: lostText(more.missing) }];
  return { withdrawals, removals, warnings: [...kept, ...lost], problems, github };
}

const LEFT = 'what was published of it and the manifest does not name is left behind:';

function lostText(count: number): string {
  const these = count === 1 ? 'one secret or variable that was' : `${count} secrets or variables that were`;
  return (
    `${these} published of it once cannot be found, as the manifest does not name it any more. Unless it is deleted ` +
    'already, delete it by hand: it may be in an organization, or in a place that the token does not see.'
  );
}

/** What the manifest names, if it is there and goes. */
function namedWithdrawal(
  { publication, scope }: Placed,
  observed: ReadonlyMap<string, Observed>,
  going: readonly ActualApp[],
  claims: Claims,
  { ownership, why, within }: TeardownContext,
): Withdrawal[] {
  const { kind, name, source } = publication;
  const stored = observed.get(scope.path)?.entries?.get(name);
  if (stored === undefined) return [];
  if (claims(publication, scope, stored) !== undefined) return [];
  const hash = destinationHash(publication, scope);
  const holder =
    going.find(({ metadata }) => markedDestinations(metadata).includes(hash)) ??
    going
      .filter(({ metadata }) =>
        SUBJECTS.some((subject) => addressOf(subject, appKeyOf(metadata) ?? '') === source.holder),
      )
      .find((app) => kind === 'variable' && stored.value !== undefined && idsOf(app).includes(stored.value));
  const isNamed = ownership.instance !== undefined && publication.perInstance;
  if (holder === undefined && !isNamed) return [];
  const change = deletion(`${within}${publication.address}`, name, scope, why);
  return [{ name, scope, holder, change }];
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
  /** Ids of apps that must stay: they alone remember something that could not be deleted, for the next run to find. */
  readonly holding: ReadonlySet<string>;
}

/**
 * Deletes, one after the other, environments last. A failure does not stop the others; nothing is thrown. An environment
 * that the token may not delete holds no app: it is empty and does no harm, while the app takes the room of another.
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
  ): void => {
    results.push({ address, action, status, error });
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
      notDone(change, 'failed', blockerOf(error, scope, github.token), holders);
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
        const byHand = `${text} Or delete the environment by hand: with its app goes what remembers that it was made for it.`;
        if (isRefusal(error)) notDone(change, 'failed', byHand, []);
        else notDone(change, 'failed', text, holders);
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
  return path.slice(0, path.lastIndexOf('/'));
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
    const isWritten = withdrawals.some(({ scope }) => scope.path === path);
    const { blocker } = isWritten ? await probeScope(store, seen, token) : seen;
    const first = placed.find(({ scope }) => scope.path === path);
    if (blocker === undefined || first === undefined) continue;
    problems.push({ address: first.publication.address, message: blocker });
  }
  return problems;
}
