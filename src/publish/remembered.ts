/**
 * What apps remember of what was published of them, wherever it is: a manifest that was changed meanwhile, or that is no
 * longer one at all, does not name it any more, and what goes for good must not leave it behind.
 */

import type { ActualApp, DesiredPublication, Destination } from '../model.ts';
import type { Stored } from './github.ts';
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

/** A secret or variable that is there and that no entry of the manifest means. */
export interface Remembered {
  readonly scope: Scope;
  readonly stored: Stored;
  readonly app: ActualApp;
}

/** What was looked for, and where. */
export interface RememberedIn {
  readonly entries: readonly Remembered[];
  /** Environments that were made for the apps and that no entry of the manifest names. */
  readonly environments: readonly InEnvironment[];
  /** The scopes that were looked into beside those of the manifest. */
  readonly observed: readonly Observed[];
  /** How many destinations were not found: deleted already, or out of sight. */
  readonly missing: number;
}

/** What is known before the search. */
export interface SearchContext {
  readonly apps: readonly ActualApp[];
  /** What the manifest names. */
  readonly placed: readonly { readonly publication: DesiredPublication; readonly scope: Scope }[];
  readonly observed: ReadonlyMap<string, Observed>;
  readonly github: GitHub;
  /** Environments with this in their name are looked into, too; undefined without an instance. */
  readonly instance: string | undefined;
}

/** Whether apps remember more than the manifest names. */
export function remembersMore(
  apps: readonly ActualApp[],
  placed: readonly { readonly publication: DesiredPublication; readonly scope: Scope }[],
): boolean {
  return wantedOf(apps, placed).size > 0 || wantedEnvironments(apps, placed).size > 0;
}

/** Finds it in the repositories of the run and of the manifest. Reads only; what cannot be read is passed over. */
export async function findRemembered(context: SearchContext): Promise<RememberedIn> {
  const { apps, placed, observed, github } = context;
  const wanted = wantedOf(apps, placed);
  const environmentsWanted = wantedEnvironments(apps, placed);
  const entries: Remembered[] = [];
  const environments: InEnvironment[] = [];
  const looked = new Map<string, Observed>();
  const look = async (scope: Scope | undefined): Promise<void> => {
    if (scope === undefined || wanted.size === 0 || looked.has(scope.path)) return;
    const seen = observed.get(scope.path) ?? (await observeScope(github.store, scope, github.token));
    looked.set(scope.path, seen);
    for (const stored of seen.entries?.values() ?? []) {
      const hash = destinationHash(stored, scope);
      const app = wanted.get(hash);
      if (app === undefined) continue;
      wanted.delete(hash);
      entries.push({ scope, stored, app });
    }
  };
  for (const { scope } of observed.values()) await look(scope);
  for (const repository of repositoriesIn(context)) {
    for (const [kind, store] of LISTS)
      await look(scopeOf({ kind, destination: { kind: 'repository', store, repository } }, github.home));
    if (wanted.size + environmentsWanted.size === 0) continue;
    const names = await github.store.environments(repository).catch(() => []);
    for (const environment of names) {
      const [secrets, variables] = (['secret', 'variable'] as const).map((kind) =>
        scopeOf({ kind, destination: { kind: 'environment', environment, repository } }, github.home),
      );
      if (secrets === undefined || !isInEnvironment(secrets)) continue;
      const isMade = environmentsWanted.delete(environmentHash(secrets));
      if (isMade) environments.push(secrets);
      const isNamed = context.instance !== undefined && environment.toLowerCase().includes(context.instance);
      if (!isMade && !isNamed) continue;
      await look(secrets);
      await look(variables);
    }
  }
  return { entries, environments, observed: [...looked.values()], missing: wanted.size };
}

/** The lists of a repository, the likeliest first. */
const LISTS = [
  ['secret', 'actions'],
  ['variable', 'actions'],
  ['secret', 'dependabot'],
  ['secret', 'codespaces'],
] as const satisfies readonly (readonly [
  DesiredPublication['kind'],
  Extract<Destination, { kind: 'repository' }>['store'],
])[];

/** The destinations that apps remember and the manifest does not name, by their hashes. */
function wantedOf(apps: readonly ActualApp[], placed: SearchContext['placed']): Map<string, ActualApp> {
  const named = new Set(placed.map(({ publication, scope }) => destinationHash(publication, scope)));
  return new Map(
    apps.flatMap((app) =>
      markedDestinations(app.metadata)
        .filter((hash) => !named.has(hash))
        .map((hash) => [hash, app] as const),
    ),
  );
}

function wantedEnvironments(apps: readonly ActualApp[], placed: SearchContext['placed']): Set<string> {
  const named = new Set(
    placed.flatMap(({ scope }) => (isInEnvironment(scope) ? [environmentHash(scope)] : [])),
  );
  return new Set(
    apps.flatMap(({ metadata }) => markedEnvironments(metadata).filter((hash) => !named.has(hash))),
  );
}

function repositoriesIn({ placed, github: { home } }: SearchContext): string[] {
  const repositories = new Map<string, string>();
  for (const repository of [home, ...placed.map(({ scope }) => scope.repository)])
    if (repository !== undefined) repositories.set(repository.toLowerCase(), repository);
  return [...repositories.values()];
}
