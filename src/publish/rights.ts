/** Checks before the first write whether the token may write where lists do not show it. */

import type { DesiredPublication, Problem } from '../model.ts';
import {
  archivedRepository,
  blockerOf,
  readersToken,
  type TokenOrigin,
  unknownRepositories,
  unseenRepository,
} from './blocker.ts';
import { type GitHubStore, hasStatus } from './github.ts';
import type { Observed } from './observe.ts';
import type { Scope } from './scope.ts';

/** A planned write and its scope. */
interface Step {
  readonly publication: DesiredPublication;
  readonly scope: Scope;
}

/** GitHub, opened with a token. */
interface Access {
  readonly store: GitHubStore;
  readonly token: TokenOrigin;
}

/**
 * What prevents writing to the repositories (`GET /repos/{owner}/{repo}`): that they are archived, that the token's
 * owner may only read, and which names under `repositories` do not exist. Reads only; the ids of those that exist are added to `ids`,
 * by full name in lower case.
 */
export async function obstaclesAt(
  steps: readonly Step[],
  { store, token }: Access,
  ids: Map<string, number>,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const asked = new Set<string>();
  for (const { publication, scope } of steps) {
    const { address, destination } = publication;
    if (scope.repository !== undefined && !asked.has(scope.repository.toLowerCase())) {
      asked.add(scope.repository.toLowerCase());
      const seen = await store.repository(scope.repository).catch(() => undefined);
      if (seen?.isArchived === true)
        problems.push({ address, message: archivedRepository(scope.repository) });
      else if (seen?.mayPush === false && token.isPersonal)
        problems.push({ address, message: readersToken(scope) });
    }
    if (destination.kind !== 'organization') continue;
    const unknown: string[] = [];
    for (const name of destination.repositories) {
      const full = `${destination.organization}/${name}`;
      if (ids.has(full.toLowerCase())) continue;
      try {
        ids.set(full.toLowerCase(), (await store.repository(full)).id);
      } catch (error) {
        if (hasStatus(error, 404)) unknown.push(full);
        else problems.push({ address, message: unseenRepository(error, full, scope, token) });
      }
    }
    if (unknown.length > 0) problems.push({ address, message: unknownRepositories(unknown, token) });
  }
  return problems;
}

/**
 * Whether the token may write where something is to be published. GitHub shows it only on an attempt, so a name that does not
 * exist is deleted: this changes nothing. A read-only mode skips it.
 */
export async function probeWrites(
  steps: readonly Step[],
  observed: ReadonlyMap<string, Observed>,
  github: Access,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const asked = new Set<string>();
  for (const { scope, publication } of steps) {
    if (asked.has(scope.path) || observed.get(scope.path)?.needsEnvironment === true) continue;
    asked.add(scope.path);
    const message = await whyNotWritable(scope, github);
    if (message !== undefined) problems.push({ address: publication.address, message });
  }
  return problems;
}

/** Why an existing scope cannot be written; undefined when it can. */
export async function whyNotWritable(scope: Scope, { store, token }: Access): Promise<string | undefined> {
  try {
    await store.tryWriting(scope);
    return undefined;
  } catch (error) {
    return blockerOf(error, scope, token);
  }
}
