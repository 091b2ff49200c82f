/** Finds what an instance, or an owner that is deleted for good, has published. */

import type { ActualApp, Change, DesiredPublication, Problem } from '../model.ts';
import type { Ownership } from '../reconcile/marks.ts';
import { blockerOf, undeletedEnvironment } from './blocker.ts';
import { claimsOf } from './claims.ts';
import type { Stored } from './github.ts';
import { hashesOf, searchedScopes, unnamedIn } from './leftovers.ts';
import { markedDestinations, markedEnvironments } from './marks.ts';
import { type Access, type GitHub, homeOf, openPublishing, scopeProblems } from './observe.ts';
import { destinationHash, type Environment, type Placed, placesOf, type Scope, scopesIn } from './scope.ts';
import type { Deletion } from './unpublish.ts';

/** What is to be deleted, and what prevents it. */
export interface UnpublishPlan {
  /** Environments come last. */
  readonly deletions: readonly Deletion[];
  readonly warnings: readonly Problem[];
  readonly problems: readonly Problem[];
}

/** What a teardown knows about what it deletes. */
export interface TeardownContext extends Access {
  readonly ownership: Ownership;
  /** Apps that are to be deleted. */
  readonly going: readonly ActualApp[];
  /** Apps that stay: what they have published is never deleted, whatever its name. */
  readonly others: readonly ActualApp[];
  /** Publications that remain: they and their environments are kept. */
  readonly stays?: readonly DesiredPublication[];
  readonly why: string;
  /** What the addresses of the changes begin with, such as `instances.pr-4.`; empty for none. */
  readonly within: string;
}

const NOTHING: UnpublishPlan = { deletions: [], warnings: [], problems: [] };
const LEFT = 'published secrets and variables that the manifest does not name are left behind:';

/**
 * Finds what has been published of the apps that go and is still there. It counts when its app's marks say so, a variable of the
 * manifest also when it holds the id of one of them; what carries the instance in its name or environment counts in any case,
 * unless an app that stays has published it. Reads only.
 */
export async function planDeletions(
  publications: readonly DesiredPublication[],
  context: TeardownContext,
): Promise<UnpublishPlan> {
  const { going, ownership } = context;
  const home = homeOf(context.host);
  const named = placesOf(publications, home);
  const hasUnnamed = unnamedIn(going, named).size > 0;
  const [first] = named;
  if (first === undefined && !hasUnnamed) return NOTHING;
  const github = await openPublishing(context);
  if (typeof github === 'string') {
    // Leftovers that are not known by name do not keep an app that nobody needs.
    return first === undefined
      ? { ...NOTHING, warnings: [{ address: 'publish', message: `${LEFT} ${github}` }] }
      : { ...NOTHING, problems: [{ address: first.publication.address, message: github }] };
  }
  const searched = hasUnnamed ? await searchedScopes(going, named, ownership.instance, github) : [];
  const scopes = [...named.map(({ scope }) => scope), ...searched];
  const listed = await listedIn(scopes, github);
  const kept = hashesOf(placesOf(context.stays ?? [], home));
  const published = publishedBy(listed, named, kept, context);
  const deleted = new Set(published.map(({ hash }) => hash));
  const environments = await environmentsOf(scopes, deleted, kept, context, github);
  const written = new Set(published.map(({ scope }) => scope.path));
  return {
    deletions: [...published.map((one) => entryDeletion(one, github)), ...environments.deletions],
    warnings: [...environments.warnings, ...lostProblems([...named, ...listed], context)],
    problems: [...(await scopeProblems(named, written, github)).values()],
  };
}

/** A secret or variable that GitHub lists. */
interface Listed {
  readonly scope: Scope;
  readonly stored: Stored;
  /** Of its destination. */
  readonly hash: string;
}

async function listedIn(scopes: readonly Scope[], { see }: GitHub): Promise<Listed[]> {
  const each = [...new Map(scopes.map((scope) => [scope.path, scope])).values()];
  const lists = await Promise.all(
    each.map(async (scope) => {
      const { entries } = await see(scope);
      const all = [...(entries?.values() ?? [])];
      return all.map((stored) => ({ scope, stored, hash: destinationHash(stored, scope) }));
    }),
  );
  return lists.flat();
}

/** What marks record and neither the manifest nor any list has. */
function lostProblems(
  known: readonly { readonly hash: string }[],
  { going, within }: TeardownContext,
): Problem[] {
  const lost = new Set(going.flatMap(({ metadata }) => markedDestinations(metadata)));
  for (const { hash } of known) lost.delete(hash);
  if (lost.size === 0) return [];
  const these =
    lost.size === 1 ? 'one published secret or variable' : `${lost.size} published secrets or variables`;
  const message =
    `${these} cannot be found, and the manifest no longer names ${lost.size === 1 ? 'it' : 'them'}. Check organizations and ` +
    'repositories that the token does not see, and delete by hand what is left.';
  return [{ address: `${within}publish`, message }];
}

/** A secret or variable that is to be deleted. */
interface Published extends Listed, Pick<Deletion, 'change' | 'holders'> {}

/**
 * What to delete of what GitHub lists: what the apps have published, and what the manifest names after the instance. `kept`: the
 * hashes of what remains published. Pure.
 */
export function publishedBy(
  listed: readonly Listed[],
  named: readonly Placed[],
  kept: ReadonlySet<string>,
  { ownership, going, others, why, within }: Omit<TeardownContext, keyof Access>,
): Published[] {
  const publications = new Map(named.map(({ publication, hash }) => [hash, publication]));
  const recorded = new Set(going.flatMap(({ metadata }) => markedDestinations(metadata)));
  const [holderOf, stayingOf] = [claimsOf(going, markedDestinations), claimsOf(others)];
  // By hash: names on GitHub have several spellings, and each of them can have been read.
  const published = new Map<string, Published>();
  for (const one of listed) {
    const { scope, stored, hash } = one;
    const publication = publications.get(hash);
    if (publication === undefined && !recorded.has(hash)) continue;
    const holder = holderOf(one, stored);
    const isInstances = ownership.instance !== undefined && publication?.perInstance === true;
    if (holder === undefined && !isInstances) continue;
    if (kept.has(hash) || stayingOf(one, stored) !== undefined) continue;
    // Without the manifest it is named by its place: `publish.JWT@secrets/environments/staging`.
    const place = decodeURIComponent(scope.path)
      .toLowerCase()
      .replace(/^\/(?:repos\/[^/]+|orgs)\/[^/]+\/(.*)\/[^/]+$/, '$1');
    const address = publication?.address ?? `publish.${stored.name}@${scope.kind}s/${place}`;
    const fields = [{ path: 'to', before: `${scope.kind} ${stored.name} (${scope.label})` }];
    const change: Change = { address: within + address, kind: scope.kind, action: 'delete', fields, why };
    published.set(hash, { ...one, holders: holder === undefined ? [] : [holder], change });
  }
  return [...published.values()];
}

function entryDeletion({ scope, stored, change, holders }: Published, { store, token }: GitHub): Deletion {
  return {
    change,
    holders,
    environment: scope.environment?.hash,
    remove: () => store.remove(scope, stored.name),
    whyNot: (error) => blockerOf(error, scope, token),
  };
}

/** The environments that were created for these apps alone: deleted if nothing else is in them, else left with a warning. */
async function environmentsOf(
  scopes: readonly Scope[],
  deleted: ReadonlySet<string>,
  kept: ReadonlySet<string>,
  { going, others, why, within }: TeardownContext,
  github: GitHub,
): Promise<{ readonly deletions: Deletion[]; readonly warnings: Problem[] }> {
  const deletions: Deletion[] = [];
  const warnings: Problem[] = [];
  const all = scopes.flatMap(({ environment }) => environment ?? []);
  for (const environment of new Map(all.map((one) => [one.hash, one])).values()) {
    const { name, repository, hash } = environment;
    const isMarked = ({ metadata }: ActualApp): boolean => markedEnvironments(metadata).includes(hash);
    const holders = going.filter(isMarked);
    if (holders.length === 0 || others.some(isMarked) || kept.has(hash)) continue;
    const address = `${within}publish.environments.${name}`;
    const content = await contentOf(environment, deleted, github);
    if (content === 'gone') continue;
    if (content !== '') {
      warnings.push({ address, message: `the environment is kept: ${content}. Delete it by hand.` });
      continue;
    }
    const isHome = github.home?.toLowerCase() === repository.toLowerCase();
    const fields = [{ path: 'name', before: `${name}${isHome ? '' : ` of ${repository}`}` }];
    deletions.push({
      change: { address, kind: 'environment', action: 'delete', fields, why },
      holders,
      environment: hash,
      remove: () => github.store.deleteEnvironment(environment),
      whyNot: (error) => undeletedEnvironment(error, environment, github.token),
    });
  }
  return { deletions, warnings };
}

/** What is in an environment beside what is deleted, as text: empty for nothing, `gone` where there is no environment. */
async function contentOf(
  { name: environment, repository }: Environment,
  deleted: ReadonlySet<string>,
  { see, home }: GitHub,
): Promise<string> {
  const names: string[] = [];
  for (const scope of scopesIn({ kind: 'environment', environment, repository }, home)) {
    const { entries, needsEnvironment } = await see(scope);
    if (entries === undefined) return 'the token cannot see everything in it';
    if (needsEnvironment) return 'gone';
    const others = [...entries.values()].filter((stored) => !deleted.has(destinationHash(stored, scope)));
    names.push(...others.map(({ name }) => name));
  }
  return names.length === 0 ? '' : `it holds ${names.sort().join(', ')}, which this tool did not publish`;
}
