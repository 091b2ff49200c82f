/** Opens GitHub and reads its secrets and variables, and whether they may be written. Never changes anything. */

import type { Options } from '../inputs.ts';
import type { Problem } from '../model.ts';
import type { Host } from '../runtime/host.ts';
import {
  archivedRepository,
  blockerOf,
  hiddenRepositories,
  NO_TOKEN,
  readersToken,
  type TokenOrigin,
  UNSAFE_ADDRESS,
  unseenEnvironment,
  unseenRepository,
} from './blocker.ts';
import { GitHubStore, hasStatus, once, type Stored } from './github.ts';
import { byScope, type Placed, type Scope } from './scope.ts';

/** One scope, as far as the token can see it: its entries, or why it cannot be read. */
export interface Observed {
  /** By upper-case name. */
  readonly entries?: ReadonlyMap<string, Stored>;
  /** Its environment does not exist, so the scope is empty. */
  readonly needsEnvironment?: boolean;
  readonly blocker?: string;
}

/** The token and where it is sent. */
export interface Access {
  readonly options: Pick<Options, 'githubToken' | 'publishToken'>;
  readonly host: Pick<Host, 'environment' | 'keeper' | 'pace' | 'stop' | 'trace'>;
}

/** GitHub, opened with a token. */
export interface GitHub {
  readonly store: GitHubStore;
  readonly token: TokenOrigin;
  /** The repository of the run, owner and name. */
  readonly home: string | undefined;
  /** The content of a scope, read once. Throws nothing. */
  readonly see: (scope: Scope) => Promise<Observed>;
}

/** A publication with what exists where it goes. */
export interface SeenPlace extends Placed {
  /** Undefined without access to GitHub. */
  readonly observed: Observed | undefined;
  readonly stored: Stored | undefined;
  /** It goes into an environment that is missing, or was created for an app of the manifest or one that this plan deletes. */
  readonly isManaged: boolean;
}

/** The repository that the run belongs to. */
export function homeOf({ environment }: Pick<Host, 'environment'>): string | undefined {
  return environment['GITHUB_REPOSITORY'] || undefined;
}

/** Opens GitHub, or gives the reason why it cannot: the token is missing, or the address is unsafe. */
export async function openPublishing({ options, host }: Access): Promise<GitHub | string> {
  const { publishToken, githubToken } = options;
  const secret = publishToken ?? githubToken;
  if (secret === undefined) return NO_TOKEN;
  const { githubApiUrl } = await import('../github/address.ts');
  const apiUrl = githubApiUrl(host.environment);
  if (apiUrl === undefined) return UNSAFE_ADDRESS;
  const { openGitHub } = await import('../github/open.ts');
  const store = new GitHubStore(openGitHub({ token: secret, apiUrl, host }));
  const token: TokenOrigin = {
    isJobsOwn: publishToken === undefined || publishToken === githubToken,
    // The prefixes of GitHub's tokens ("About authentication to GitHub").
    isPersonal: /^(?:gh[pou]_|github_pat_)/.test(secret.reveal()),
  };
  const seen = new Map<string, Promise<Observed>>();
  const see = (scope: Scope): Promise<Observed> =>
    once(seen, scope.path, () => observeScope(scope, store, token));
  return { store, token, home: homeOf(host), see };
}

/** The content of a scope. Throws nothing: a refusal by GitHub becomes a blocker. */
async function observeScope(scope: Scope, store: GitHubStore, token: TokenOrigin): Promise<Observed> {
  const { repository, environment } = scope;
  let meaning = blockerOf;
  try {
    return { entries: await store.list(scope), needsEnvironment: false };
  } catch (error) {
    const blocker = blockerOf(error, scope, token);
    // 404 has several meanings: no environment, a repository that is hidden or does not exist, a missing right.
    if (!hasStatus(error, 404) || repository === undefined) return { blocker };
    try {
      const isSeen = (await store.repository(repository)) !== undefined;
      if (!isSeen) return { blocker: hiddenRepositories([repository], token) };
      meaning = unseenEnvironment;
      if (environment === undefined || (await store.hasEnvironment(environment))) return { blocker };
      return { entries: new Map(), needsEnvironment: true };
    } catch (other) {
      return { blocker: meaning(other, scope, token) };
    }
  }
}

/**
 * What prevents reading the scopes, or writing those of `written`: GitHub gives the public key for secrets only to tokens that
 * may handle secrets; for variables, only the list can be read. One problem for each scope, at its first entry.
 */
export async function scopeProblems(
  placed: readonly Placed[],
  written: ReadonlySet<string>,
  { see, store, token }: GitHub,
): Promise<Map<string, Problem>> {
  const problems = new Map<string, Problem>();
  const check = async ([{ scope, publication }, ...more]: readonly [Placed, ...Placed[]]): Promise<void> => {
    let { blocker, needsEnvironment } = await see(scope);
    if (needsEnvironment === false && scope.kind === 'secret' && written.has(scope.path))
      blocker = await store.sealingKey(scope).then(
        () => undefined,
        (error) => blockerOf(error, scope, token),
      );
    const several = more.length > 0 ? ` (It concerns ${more.length + 1} entries.)` : '';
    if (blocker !== undefined)
      problems.set(scope.path, { address: publication.address, message: `${blocker}${several}` });
  };
  await Promise.all(byScope(placed).map(check));
  return problems;
}

/**
 * What prevents writing to the repositories (`GET /repos/{owner}/{repo}`): that they are archived, that the token's
 * owner may only read, and which names under `repositories` do not exist.
 */
export async function repositoryProblems(
  placed: readonly Placed[],
  { store, token }: GitHub,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const asked = new Set<string>();
  for (const { publication, scope } of placed) {
    const { address, destination } = publication;
    const { repository } = scope;
    if (repository !== undefined && !asked.has(repository.toLowerCase())) {
      asked.add(repository.toLowerCase());
      const seen = await store.repository(repository).catch(() => undefined);
      if (seen?.isArchived === true) problems.push({ address, message: archivedRepository(repository) });
      else if (seen?.mayPush === false && token.isPersonal)
        problems.push({ address, message: readersToken(scope) });
    }
    if (destination.kind !== 'organization') continue;
    const unknown: string[] = [];
    for (const name of destination.repositories) {
      const full = `${destination.organization}/${name}`;
      try {
        if ((await store.repository(full)) === undefined) unknown.push(full);
      } catch (error) {
        problems.push({ address, message: unseenRepository(error, full, scope, token) });
      }
    }
    if (unknown.length > 0) problems.push({ address, message: hiddenRepositories(unknown, token) });
  }
  return problems;
}

/**
 * Where the token may not write. GitHub shows it only on an attempt, so a name that does not exist is deleted: this changes
 * nothing. A read-only mode skips it.
 */
export async function writeProblems(placed: readonly Placed[], { store, token }: GitHub): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const [{ scope, publication }] of byScope(placed)) {
    try {
      await store.tryWriting(scope);
    } catch (error) {
      problems.push({ address: publication.address, message: blockerOf(error, scope, token) });
    }
  }
  return problems;
}
