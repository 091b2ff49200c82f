/** Reads the secrets and variables on GitHub, and whether they may be written. Never writes. */

import { blockerOf, hiddenRepository, type TokenOrigin, unseenEnvironment } from './blocker.ts';
import { type GitHubStore, hasStatus, type SealingKey, type Stored } from './github.ts';
import type { Scope } from './scope.ts';

/** One scope, as far as the token can see it. */
export interface Observed {
  readonly scope: Scope;
  /** By upper-case name; undefined when it cannot be read. */
  readonly entries: ReadonlyMap<string, Stored> | undefined;
  /** Its environment does not exist, so the scope is empty. */
  readonly needsEnvironment: boolean;
  /** Why it cannot be read or written. */
  readonly blocker: string | undefined;
  /** To seal secrets for; read only where something is to be written. */
  readonly sealingKey?: SealingKey;
}

/** The content of a scope. Throws nothing: a refusal by GitHub becomes a blocker. */
export async function observeScope(store: GitHubStore, scope: Scope, token: TokenOrigin): Promise<Observed> {
  const seen = { scope, needsEnvironment: false, blocker: undefined };
  try {
    return { ...seen, entries: await store.list(scope) };
  } catch (error) {
    const found = await missing(store, scope, error, token);
    return { ...seen, entries: undefined, ...found };
  }
}

/**
 * Whether a scope can be written: GitHub gives the public key for secrets only to tokens that may handle
 * secrets. For variables, and for an environment that does not exist yet, only the list can be read.
 */
export async function probeScope(
  store: GitHubStore,
  observed: Observed,
  token: TokenOrigin,
): Promise<Observed> {
  const { scope, blocker, needsEnvironment } = observed;
  if (blocker !== undefined || needsEnvironment || scope.kind === 'variable') return observed;
  try {
    return { ...observed, sealingKey: await store.sealingKey(scope) };
  } catch (error) {
    return { ...observed, blocker: blockerOf(error, scope, token) };
  }
}

type Finding = Pick<Observed, 'blocker'> & Partial<Pick<Observed, 'needsEnvironment' | 'entries'>>;

/** Tells apart the meanings of 404: no environment, a repository that is hidden or does not exist, a missing right. */
async function missing(
  store: GitHubStore,
  scope: Scope,
  error: unknown,
  token: TokenOrigin,
): Promise<Finding> {
  const blocker = blockerOf(error, scope, token);
  const { repository, environment } = scope;
  if (!hasStatus(error, 404) || repository === undefined) return { blocker };
  try {
    if (!(await store.seesRepository(repository))) return { blocker: hiddenRepository(repository, token) };
  } catch (other) {
    return { blocker: blockerOf(other, scope, token) };
  }
  if (environment === undefined) return { blocker };
  try {
    if (await store.hasEnvironment(repository, environment)) return { blocker };
    return { blocker: undefined, needsEnvironment: true, entries: new Map() };
  } catch (other) {
    return { blocker: unseenEnvironment(other, scope, token) };
  }
}
