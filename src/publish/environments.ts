/** The environments that are deleted with their apps: created by this tool, with nothing else in them. */

import type { ActualApp, Change, Problem } from '../model.ts';
import { markedEnvironments } from './marks.ts';
import type { GitHub } from './observe.ts';
import { destinationHash, type Environment, scopeOf } from './scope.ts';

/** An environment that is to be deleted. */
export interface EnvironmentDeletion {
  readonly environment: Environment;
  readonly change: Change;
  /** The apps whose marks record that it was created for them. */
  readonly holders: readonly ActualApp[];
}

/** What is known when a teardown plans its environments. */
export interface RemovalContext {
  /** The apps that are to be deleted. */
  readonly going: readonly ActualApp[];
  /** Apps that stay: an environment that one of them records is kept. */
  readonly others: readonly ActualApp[];
  /** Hashes of environments in which something remains published. */
  readonly inUse: ReadonlySet<string>;
  /** Hashes of the secrets and variables that are deleted. */
  readonly deleted: ReadonlySet<string>;
  readonly why: string;
  /** What the addresses of the changes begin with, such as `instances.pr-4.`; empty for none. */
  readonly within: string;
}

/** Which of the environments are deleted, and which are kept with what others have put there. Reads only. */
export async function planRemovals(
  environments: readonly Environment[],
  { going, others, inUse, deleted, why, within }: RemovalContext,
  github: GitHub,
): Promise<{ readonly removals: EnvironmentDeletion[]; readonly left: Problem[] }> {
  const removals: EnvironmentDeletion[] = [];
  const left: Problem[] = [];
  for (const environment of new Map(environments.map((one) => [one.hash, one])).values()) {
    const { name, repository, hash } = environment;
    const isMarked = ({ metadata }: ActualApp): boolean => markedEnvironments(metadata).includes(hash);
    const holders = going.filter(isMarked);
    if (holders.length === 0 || others.some(isMarked) || inUse.has(hash)) continue;
    const address = `${within}publish.environments.${name}`;
    const content = await contentOf(environment, deleted, github);
    if (content === 'gone') continue;
    if (content === undefined || content.length > 0) {
      const reason =
        content === undefined
          ? 'the token cannot see everything in it'
          : `it holds ${content.join(', ')}, which this tool did not publish`;
      left.push({ address, message: `the environment is kept: ${reason}. Delete it by hand.` });
      continue;
    }
    const isHome = github.home?.toLowerCase() === repository.toLowerCase();
    const fields = [{ path: 'name', before: `${name}${isHome ? '' : ` of ${repository}`}` }];
    removals.push({
      environment,
      holders,
      change: { address, kind: 'environment', action: 'delete', fields, why },
    });
  }
  return { removals, left };
}

/** What is in an environment beside what is deleted: names, `gone` without an environment, undefined when it cannot be seen. */
async function contentOf(
  { name: environment, repository }: Environment,
  deleted: ReadonlySet<string>,
  { see, home }: GitHub,
): Promise<readonly string[] | 'gone' | undefined> {
  const destination = { kind: 'environment', environment, repository } as const;
  const names: string[] = [];
  for (const kind of ['secret', 'variable'] as const) {
    const scope = scopeOf({ kind, destination }, home);
    const seen = scope && (await see(scope));
    if (scope === undefined || seen?.entries === undefined) return undefined;
    if (seen.needsEnvironment) return 'gone';
    const others = [...seen.entries.values()].filter(
      (stored) => !deleted.has(destinationHash(stored, scope)),
    );
    names.push(...others.map(({ name }) => name));
  }
  return names.sort();
}
