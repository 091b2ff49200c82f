/**
 * Applying an instance on a pull request: not for one that is closed, and not left behind for one that was closed while
 * the run was at work. GitHub runs `closed` jobs in no promised order, so that a teardown may have come first.
 */

import { applyManifest } from './applying.ts';
import { pullRequestIn } from './event.ts';
import type { Run } from './run.ts';
import type { Account } from './smooch/account.ts';
import { isPullRequest } from './surroundings.ts';
import { destroy } from './teardown.ts';

/** Applies an instance, with a look at its pull request before and after. Throws as {@link applyManifest} does. */
export async function applyInstance(account: Account, run: Run): Promise<void> {
  if (await isClosed(run)) {
    run.found.skipped = 'the pull request is closed';
    run.surroundings.log.notice('The pull request is closed, so no instance is made for it.');
    return;
  }
  try {
    await applyManifest(account, run);
  } finally {
    if (await isClosed(run)) {
      run.surroundings.log.warn('The pull request was closed meanwhile: the instance is taken down again.');
      const { plan, results } = run.found;
      await destroy(account, run);
      // What was planned and done is reported; what it came to is gone.
      Object.assign(run.found, { plan, results, skipped: 'the pull request was closed meanwhile' });
      delete run.found.credentials;
      delete run.found.serviceAccounts;
    }
  }
}

async function isClosed({ ownership, pullRequests, surroundings }: Run): Promise<boolean> {
  if (!isPullRequest(surroundings) || ownership.instance === undefined) return false;
  const number = pullRequestIn(surroundings.environment)?.number;
  const state = await pullRequests?.stateNow(number === undefined ? ownership.instance : `pr-${number}`);
  return state === 'closed' || state === 'gone';
}
