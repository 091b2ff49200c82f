/**
 * Where apps have published what the manifest does not name: it has changed since, or is not valid any more, and what is
 * deleted for good must not leave secrets behind.
 */

import type { ActualApp, Destination } from '../model.ts';
import { markedDestinations, markedEnvironments } from './marks.ts';
import type { GitHub } from './observe.ts';
import type { Placed } from './places.ts';
import { type Environment, type Scope, scopeOf } from './scope.ts';

/** The lists of a repository. */
const LISTS = [
  ['secret', 'actions'],
  ['variable', 'actions'],
  ['secret', 'dependabot'],
  ['secret', 'codespaces'],
] as const;

/** What marks record and the manifest does not name, by hashes. */
export interface Unnamed {
  readonly destinations: ReadonlySet<string>;
  readonly environments: ReadonlySet<string>;
}

/** What the marks of apps record beyond the manifest; undefined for nothing. */
export function unnamedIn(apps: readonly ActualApp[], placed: readonly Placed[]): Unnamed | undefined {
  const destinations = new Set(apps.flatMap(({ metadata }) => markedDestinations(metadata)));
  const environments = new Set(apps.flatMap(({ metadata }) => markedEnvironments(metadata)));
  for (const { scope, hash } of placed) {
    destinations.delete(hash);
    environments.delete(scope.environment?.hash ?? '');
  }
  return destinations.size + environments.size === 0 ? undefined : { destinations, environments };
}

/**
 * All lists in the repositories of the run and of the manifest; of the environments, those that are recorded or have the name
 * of the instance in theirs. Reads only; environments that cannot be listed are skipped.
 */
export async function searchedScopes(
  { environments }: Unnamed,
  placed: readonly Placed[],
  instance: string | undefined,
  { store, home }: GitHub,
): Promise<Scope[]> {
  const isMeant = ({ name, hash }: Environment): boolean =>
    environments.has(hash) || (instance !== undefined && name.toLowerCase().includes(instance));
  const scopes: (Scope | undefined)[] = [];
  for (const repository of repositoriesOf(placed, home)) {
    for (const [kind, list] of LISTS)
      scopes.push(scopeOf({ kind, destination: { kind: 'repository', store: list, repository } }, home));
    for (const environment of await store.environments(repository).catch(() => [])) {
      const destination: Destination = { kind: 'environment', environment, repository };
      const both = (['secret', 'variable'] as const).map((kind) => scopeOf({ kind, destination }, home));
      scopes.push(...both.filter((scope) => scope?.environment !== undefined && isMeant(scope.environment)));
    }
  }
  return scopes.filter((scope) => scope !== undefined);
}

/** Each once, whatever its spelling. */
function repositoriesOf(placed: readonly Placed[], home: string | undefined): Iterable<string> {
  const all = [home, ...placed.map(({ scope }) => scope.repository)].filter((one) => one !== undefined);
  return new Map(all.map((repository) => [repository.toLowerCase(), repository])).values();
}
