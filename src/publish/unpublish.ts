/** Deletes what an instance, or an owner that is deleted for good, has published. */

import { codeOf } from '../errors.ts';
import { SUBJECTS } from '../kinds/subjects.ts';
import type { ActualApp, Change, DesiredPublication, Problem } from '../model.ts';
import { appKeyOf, type Ownership } from '../reconcile/marks.ts';
import { addressOf } from '../reconcile/subject.ts';
import type { Stop } from '../runtime/stop.ts';
import type { PublicationResult } from './apply.ts';
import { blockerOf, undeletedEnvironment } from './blocker.ts';
import { claimsOf, idsOf } from './claims.ts';
import { type EnvironmentDeletion, planRemovals } from './environments.ts';
import { hasStatus, type Stored } from './github.ts';
import { searchedScopes, type Unnamed, unnamedIn } from './leftovers.ts';
import { markedDestinations } from './marks.ts';
import { type GitHub, scopeProblems } from './observe.ts';
import { type Access, homeOf, openPublishing } from './open.ts';
import { byScope, type Placed, placesOf } from './places.ts';
import { destinationHash, type Scope } from './scope.ts';

/** A secret or variable that is to be deleted. */
export interface EntryDeletion {
  readonly scope: Scope;
  readonly name: string;
  /** Of its destination. */
  readonly hash: string;
  readonly change: Change;
  /** The app whose marks record it, by which a later run finds it again; none when no mark does. */
  readonly holders: readonly ActualApp[];
  readonly environment?: undefined;
}

/** Anything that is to be deleted. */
export type Deletion = EntryDeletion | EnvironmentDeletion;

/** What is to be deleted, and what prevents it. */
export interface UnpublishPlan {
  /** Environments come last. */
  readonly deletions: readonly Deletion[];
  readonly warnings: readonly Problem[];
  readonly problems: readonly Problem[];
  readonly github: GitHub | undefined;
}

const NOTHING: UnpublishPlan = { deletions: [], warnings: [], problems: [], github: undefined };

/** What a teardown knows about what it deletes. */
export interface TeardownContext extends Access {
  readonly ownership: Ownership;
  readonly why: string;
  /** What the addresses of the changes begin with, such as `instances.pr-4.`; empty for none. */
  readonly within: string;
  /** Apps that stay: what they have published is never deleted, whatever its name. */
  readonly others: readonly ActualApp[];
  /** Publications that remain: they and their environments are kept. */
  readonly stays?: readonly DesiredPublication[];
}

/**
 * Finds what has been published of the given apps and is still there. It counts when its app's marks say so, a variable also
 * when it holds the id that it was created from; what carries the instance in its name or environment counts in any case, unless
 * an app that stays has published it. `going`: the apps that are to be deleted. Reads only.
 */
export async function planDeletions(
  publications: readonly DesiredPublication[],
  going: readonly ActualApp[],
  context: TeardownContext,
): Promise<UnpublishPlan> {
  const home = homeOf(context.host);
  const placed = placesOf(publications, home);
  const unnamed = unnamedIn(going, placed);
  const [first] = placed;
  if (first === undefined && unnamed === undefined) return NOTHING;
  const github = await openPublishing(context);
  if (typeof github === 'string') {
    // Leftovers that are not known by name do not keep an app that nobody needs.
    return first === undefined
      ? { ...NOTHING, warnings: [{ address: 'publish', message: `${LEFT} ${github}` }] }
      : { ...NOTHING, problems: [{ address: first.publication.address, message: github }] };
  }
  const searched = unnamed && (await searchedScopes(unnamed, placed, context.ownership.instance, github));
  const scopes = [...placed, ...(searched ?? []).map((scope) => ({ scope }))];
  const listed = await Promise.all(
    byScope(scopes).map(async ([{ scope }]): Promise<Listed> => {
      const { entries } = await github.see(scope);
      return { scope, entries: [...(entries?.values() ?? [])] };
    }),
  );
  const kept = placesOf(context.stays ?? [], home);
  const deletions = deletionsIn(listed, { placed, kept }, going, context);
  const inUse = new Set(kept.flatMap(({ scope }) => scope.environment?.hash ?? []));
  const deleted = new Set(deletions.map(({ hash }) => hash));
  const environments = scopes.flatMap(({ scope }) => scope.environment ?? []);
  const { removals, left } = await planRemovals(environments, { ...context, going, inUse, deleted }, github);
  const written = new Set(deletions.map(({ scope }) => scope.path));
  return {
    deletions: [...deletions, ...removals],
    warnings: [...left, ...lostProblems(unnamed, listed, context.within)],
    problems: [...(await scopeProblems(placed, written, github)).values()],
    github,
  };
}

const LEFT = 'published secrets and variables that the manifest does not name are left behind:';

/** What GitHub lists in a scope. */
interface Listed {
  readonly scope: Scope;
  readonly entries: readonly Stored[];
}

/** What marks record and is in none of the lists. */
function lostProblems(unnamed: Unnamed | undefined, listed: readonly Listed[], within: string): Problem[] {
  const lost = new Set(unnamed?.destinations);
  for (const { scope, entries } of listed)
    for (const stored of entries) lost.delete(destinationHash(stored, scope));
  if (lost.size === 0) return [];
  const these =
    lost.size === 1 ? 'one published secret or variable' : `${lost.size} published secrets or variables`;
  const message =
    `${these} cannot be found, and the manifest no longer names ${lost.size === 1 ? 'it' : 'them'}. Check organizations and ` +
    'repositories that the token does not see, and delete by hand what is left.';
  return [{ address: `${within}publish`, message }];
}

/** What to delete of what GitHub lists: what the apps have published, and what the manifest names after the instance. Pure. */
export function deletionsIn(
  listed: readonly Listed[],
  places: { readonly placed: readonly Placed[]; readonly kept: readonly Placed[] },
  going: readonly ActualApp[],
  {
    ownership: { instance },
    others,
    why,
    within,
  }: Pick<TeardownContext, 'ownership' | 'others' | 'why' | 'within'>,
): EntryDeletion[] {
  const named = new Map(places.placed.map(({ publication, hash }) => [hash, publication]));
  const kept = new Set(places.kept.map(({ hash }) => hash));
  const claims = claimsOf(others);
  const marked = new Map(
    going.flatMap((app) => markedDestinations(app.metadata).map((hash) => [hash, app] as const)),
  );
  // By hash: names on GitHub have several spellings, and each of them can have been read.
  const deletions = new Map<string, EntryDeletion>();
  for (const { scope, entries } of listed) {
    for (const stored of entries) {
      const { name } = stored;
      const hash = destinationHash(stored, scope);
      const publication = named.get(hash);
      const holder = marked.get(hash) ?? (publication && holderOf(publication, stored, going));
      const isInstances = instance !== undefined && publication?.perInstance === true;
      if (holder === undefined && !isInstances) continue;
      if (claims({ hash, scope }, stored) !== undefined) continue;
      if (publication === undefined && kept.has(hash)) continue;
      const address = `${within}${publication?.address ?? `publish.${name}@${scope.kind}s/${insideOf(scope)}`}`;
      const fields = [{ path: 'to', before: `${scope.kind} ${name} (${scope.label})` }];
      const change: Change = { address, kind: scope.kind, action: 'delete', fields, why };
      deletions.set(hash, { name, scope, hash, holders: holder === undefined ? [] : [holder], change });
    }
  }
  return [...deletions.values()];
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
    return SUBJECTS.some((one) => addressOf(one, key) === source.holder) && idsOf(app).includes(value);
  });
}

/** Where in its repository a scope is: `actions`, `environments/staging`. */
function insideOf({ path, environment }: Scope): string {
  return environment === undefined
    ? (path.split('/').at(-2) ?? '')
    : `environments/${environment.name.toLowerCase()}`;
}

/** The result of deleting. */
export interface Unpublished {
  /** One for each deletion, in order. */
  readonly results: readonly PublicationResult[];
  /** Ids of apps that must stay: only their marks record something that could not be deleted, and the next run finds it by them. */
  readonly holding: ReadonlySet<string>;
}

/**
 * Deletes, one after the other. A failure does not stop the others; nothing is thrown. An environment that the token may not
 * delete keeps no app: it is empty and harmless, while the app counts towards the account's limit.
 */
export async function unpublish(
  deletions: readonly Deletion[],
  github: GitHub,
  stop: Pick<Stop, 'reason'>,
): Promise<Unpublished> {
  const results: PublicationResult[] = [];
  const holding = new Set<string>();
  const left = new Set<string>();
  for (const deletion of deletions) {
    const { change, holders } = deletion;
    const { hash } = deletion.environment ?? deletion.scope.environment ?? {};
    const { isRefused = false, ...result } = await deleteOne(deletion, left.has(hash ?? ''), github, stop);
    results.push({ address: change.address, action: change.action, ...result });
    if (result.status === 'done') continue;
    if (hash !== undefined) left.add(hash);
    if (!isRefused) for (const { id } of holders) holding.add(id);
  }
  return { results, holding };
}

/** `isFull`: something in the environment could not be deleted. `isRefused`: an environment that running again would not delete. */
async function deleteOne(
  deletion: Deletion,
  isFull: boolean,
  { store, token }: GitHub,
  stop: Pick<Stop, 'reason'>,
): Promise<Omit<PublicationResult, 'address' | 'action'> & { readonly isRefused?: boolean }> {
  const { environment } = deletion;
  if (stop.reason !== undefined) return { status: 'not-started', error: `stopped by ${stop.reason}` };
  if (environment !== undefined && isFull)
    return { status: 'not-started', error: 'something in it could not be deleted' };
  try {
    if (environment === undefined) await store.remove(deletion.scope, deletion.name);
    else await store.deleteEnvironment(environment);
    return { status: 'done' };
  } catch (thrown) {
    const failed = { status: 'failed', code: codeOf(thrown) } as const;
    if (environment === undefined) return { ...failed, error: blockerOf(thrown, deletion.scope, token) };
    const error = undeletedEnvironment(thrown, environment, token);
    if (!hasStatus(thrown, 401) && !hasStatus(thrown, 403)) return { ...failed, error };
    const byHand =
      'Or delete the environment by hand: no later run will, as nothing records it once its app is deleted.';
    return { ...failed, error: `${error} ${byHand}`, isRefused: true };
  }
}
