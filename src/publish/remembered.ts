/**
 * Finds what apps have published according to their marks and the manifest does not name: the manifest has changed since, or
 * is not valid any more, and what is deleted for good must not leave secrets behind.
 */

import type { ActualApp, DesiredPublication, Destination } from '../model.ts';
import { markedDestinations, markedEnvironments } from './marks.ts';
import { type Observed, observeScope } from './observe.ts';
import type { GitHub } from './plan.ts';
import {
  destinationHash,
  environmentHash,
  type InEnvironment,
  isInEnvironment,
  type Scope,
  scopeOf,
} from './scope.ts';

/** A publication of the manifest with where it goes. */
export interface Placed {
  readonly publication: DesiredPublication;
  readonly scope: Scope;
}

/** What marks record and the manifest does not name, by hashes. */
export interface Unnamed {
  readonly destinations: Set<string>;
  readonly environments: Set<string>;
}

/** Where to search, and what is known already. */
export interface SearchContext {
  readonly placed: readonly Placed[];
  /** The scopes that were read, by path; those that the search reads are added. */
  readonly observed: Map<string, Observed>;
  readonly github: GitHub;
  /** Environments with this in their name are read too; undefined without an instance. */
  readonly instance: string | undefined;
}

/** What the marks of apps record beyond the manifest. */
export function unnamedIn(apps: readonly ActualApp[], placed: readonly Placed[]): Unnamed {
  const destinations = new Set(apps.flatMap(({ metadata }) => markedDestinations(metadata)));
  const environments = new Set(apps.flatMap(({ metadata }) => markedEnvironments(metadata)));
  for (const { publication, scope } of placed) {
    destinations.delete(destinationHash(publication, scope));
    if (isInEnvironment(scope)) environments.delete(environmentHash(scope));
  }
  return { destinations, environments };
}

/**
 * Searches the repositories of the run and of the manifest, and takes what it finds out of `unnamed`. Returns the environments
 * that were created for the apps. Reads only; what cannot be read is skipped.
 */
export async function findUnnamed(
  { destinations, environments }: Unnamed,
  { placed, observed, github, instance }: SearchContext,
): Promise<InEnvironment[]> {
  const { store, token, home } = github;
  const look = async (destination: Destination, kind: Scope['kind']): Promise<void> => {
    const scope = scopeOf({ kind, destination }, home);
    if (scope === undefined || destinations.size === 0) return;
    const seen = observed.get(scope.path) ?? (await observeScope(store, scope, token));
    observed.set(scope.path, seen);
    strike(seen, destinations);
  };
  for (const seen of observed.values()) strike(seen, destinations);
  const found: InEnvironment[] = [];
  for (const repository of repositoriesOf(placed, home)) {
    for (const [kind, list] of LISTS) await look({ kind: 'repository', store: list, repository }, kind);
    if (destinations.size + environments.size === 0) continue;
    for (const environment of await store.environments(repository).catch(() => [])) {
      const destination = { kind: 'environment', environment, repository } as const;
      const scope = scopeOf({ kind: 'secret', destination }, home);
      if (scope === undefined || !isInEnvironment(scope)) continue;
      const isMarked = environments.delete(environmentHash(scope));
      if (isMarked) found.push(scope);
      if (!isMarked && (instance === undefined || !environment.toLowerCase().includes(instance))) continue;
      await look(destination, 'secret');
      await look(destination, 'variable');
    }
  }
  return found;
}

/** The lists of a repository, the likeliest first. */
const LISTS = [
  ['secret', 'actions'],
  ['variable', 'actions'],
  ['secret', 'dependabot'],
  ['secret', 'codespaces'],
] as const;

function strike({ scope, entries }: Observed, destinations: Set<string>): void {
  for (const stored of entries?.values() ?? []) destinations.delete(destinationHash(stored, scope));
}

/** Each once, whatever its spelling. */
function repositoriesOf(placed: readonly Placed[], home: string | undefined): Iterable<string> {
  const all = [home, ...placed.map(({ scope }) => scope.repository)].filter((one) => one !== undefined);
  return new Map(all.map((repository) => [repository.toLowerCase(), repository])).values();
}
