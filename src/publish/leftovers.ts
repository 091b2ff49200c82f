/**
 * Where apps have published what the manifest does not name: it has changed since, or is not valid any more, and what is
 * deleted for good must not leave secrets behind.
 */

import type { ActualApp } from '../model.ts';
import { markedEnvironments, recordedIn } from './marks.ts';
import type { GitHub } from './observe.ts';
import { type Placed, type Scope, scopesIn } from './scope.ts';

/** The hashes of publications, and of the environments that they go into. */
export function hashesOf(placed: readonly Placed[]): Set<string> {
  return new Set(placed.flatMap(({ hash, scope }) => [hash, scope.environment?.hash ?? hash]));
}

/** What the marks of apps record beyond the manifest: the hashes of destinations and environments. */
export function unnamedIn(apps: readonly ActualApp[], named: readonly Placed[]): Set<string> {
  const unnamed = new Set(apps.flatMap(({ metadata }) => recordedIn(metadata)));
  for (const hash of hashesOf(named)) unnamed.delete(hash);
  return unnamed;
}

/**
 * All lists in the repositories of the run and of the manifest; of the environments, those that the apps record or that have
 * the name of the instance in theirs. Reads only; environments that cannot be listed are skipped.
 */
export async function searchedScopes(
  apps: readonly ActualApp[],
  named: readonly Placed[],
  instance: string | undefined,
  { store: github, home }: GitHub,
): Promise<Scope[]> {
  const recorded = new Set(apps.flatMap(({ metadata }) => markedEnvironments(metadata)));
  const isMeant = ({ environment }: Scope): boolean =>
    recorded.has(environment?.hash ?? '') ||
    (instance !== undefined && environment?.name.toLowerCase().includes(instance) === true);
  const repositories = [home, ...named.map(({ scope }) => scope.repository)].flatMap((one) => one ?? []);
  const scopes: Scope[] = [];
  // Each once, whatever its spelling.
  for (const repository of new Map(repositories.map((one) => [one.toLowerCase(), one])).values()) {
    for (const store of ['actions', 'dependabot', 'codespaces'] as const)
      scopes.push(...scopesIn({ kind: 'repository', store, repository }, home));
    for (const environment of await github.environments(repository).catch(() => []))
      scopes.push(...scopesIn({ kind: 'environment', environment, repository }, home).filter(isMeant));
  }
  return scopes;
}
