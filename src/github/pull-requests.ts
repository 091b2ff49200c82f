/** The states of the pull requests that instances are named after. */

import type { PullRequestState, PullRequests } from '../runtime/host.ts';
import type { GitHubAccess } from './open.ts';
import { repositoryNamed } from './path.ts';
import { statusOf } from './status.ts';

/**
 * Looks up pull requests of one repository (`GET /repos/{owner}/{repo}/pulls/{number}`), each once. `onTrouble` is
 * called once when GitHub cannot be asked; the states are `unknown` then, and nothing is decided by them.
 */
export function pullRequestsOf(
  repository: string,
  access: GitHubAccess,
  onTrouble: (message: string) => void,
): PullRequests {
  const { owner, repo } = repositoryNamed(repository) ?? { owner: '', repo: '' };
  const known = new Map<number, ReturnType<typeof ask>>();
  let troubled = false;
  const trouble = (error: unknown): 'unknown' => {
    if (!troubled) onTrouble(`pull requests of ${repository} cannot be read (${wordsOf(error)})`);
    troubled = true;
    return 'unknown';
  };
  async function ask(number: number): Promise<PullRequestState> {
    const { openGitHub } = await import('./open.ts');
    const github = openGitHub(access);
    try {
      const { data } = await github.rest.pulls.get({ owner, repo, pull_number: number });
      return data.state === 'open' ? 'open' : 'closed';
    } catch (error) {
      if (statusOf(error) !== 404) return trouble(error);
    }
    // A repository that the token cannot see answers 404 to everything: the number is missing only if the repository is seen.
    try {
      await github.rest.repos.get({ owner, repo });
      return 'gone';
    } catch (error) {
      return trouble(error);
    }
  }
  return {
    async stateOf(instance) {
      const number = numberIn(instance);
      if (number === undefined) return undefined;
      const asked = known.get(number) ?? ask(number);
      known.set(number, asked);
      return asked;
    },
    async stateNow(instance) {
      const number = numberIn(instance);
      return number === undefined ? undefined : ask(number);
    },
  };
}

/**
 * Whether the code of a pull request comes from another repository, or from one that was deleted: asked where the event does
 * not say (`GET /repos/{owner}/{repo}/pulls/{number}`). Throws what the client throws.
 */
export async function isFromFork(repository: string, number: number, access: GitHubAccess): Promise<boolean> {
  const { openGitHub } = await import('./open.ts');
  const { owner, repo } = repositoryNamed(repository) ?? { owner: '', repo: '' };
  const { data } = await openGitHub(access).rest.pulls.get({ owner, repo, pull_number: number });
  // Typed as if a fork could not be deleted.
  const head = data.head.repo as { readonly full_name: string } | null;
  return head?.full_name.toLowerCase() !== data.base.repo.full_name.toLowerCase();
}

/** The pull request that an instance is named after: `pr-42` and nothing else. */
function numberIn(instance: string): number | undefined {
  const [, digits] = /^pr-([1-9]\d{0,9})$/.exec(instance) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

function wordsOf(error: unknown): string {
  const status = statusOf(error);
  if (status === undefined) return error instanceof Error ? error.message : String(error);
  return status === 401 || status === 403 || status === 404
    ? `${status}; the token needs \`pull-requests: read\``
    : String(status);
}
