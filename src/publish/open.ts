/** Opens GitHub for publishing. */

import type { Options } from '../inputs.ts';
import type { Host } from '../runtime/host.ts';
import { NO_TOKEN, type TokenOrigin, UNSAFE_ADDRESS } from './blocker.ts';
import { GitHubStore } from './github.ts';
import { type GitHub, type Observed, observeScope } from './observe.ts';
import type { Scope } from './scope.ts';

/** The token and where it is sent. */
export interface Access {
  readonly options: Pick<Options, 'githubToken' | 'publishToken'>;
  readonly host: Pick<Host, 'environment' | 'keeper' | 'pace' | 'stop' | 'trace'>;
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
  const see = (scope: Scope): Promise<Observed> => {
    const answer = seen.get(scope.path) ?? observeScope(scope, store, token);
    seen.set(scope.path, answer);
    return answer;
  };
  return { store, token, home: homeOf(host), see };
}
