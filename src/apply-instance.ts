/**
 * Applying an instance that belongs to a pull request: not for one that is closed, and not left behind for one that was closed
 * while the run was at work, whatever event started the run. GitHub runs `closed` jobs in no promised order, so that a
 * teardown may have come first.
 */

import { applyManifest } from './applying.ts';
import { readEvent } from './event.ts';
import type { Run } from './run.ts';
import type { Account } from './smooch/account.ts';
import { destroy } from './teardown.ts';

/** Applies an instance, with a look at its pull request before and after. Throws as {@link applyManifest} does. */
export async function applyInstance(account: Account, run: Run): Promise<void> {
  const before = await whatBecame(run);
  if (before !== undefined) {
    const what = before === 'closed' ? 'is closed' : 'does not exist';
    run.found.skipped = `the pull request ${what}`;
    run.surroundings.log.notice(`The pull request ${what}, so no instance is created for it.`);
    return;
  }
  try {
    await applyManifest(account, run);
  } finally {
    if ((await whatBecame(run)) !== undefined) {
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

/** Whether it is closed or does not exist: the one that the instance is named after, else the one that the event is about. */
async function whatBecame({
  ownership,
  pullRequests,
  surroundings,
}: Run): Promise<'closed' | 'gone' | undefined> {
  const { number } = readEvent(surroundings).pullRequest ?? {};
  const named = await pullRequests?.stateNow(ownership.instance ?? '');
  const state = named ?? (number === undefined ? undefined : await pullRequests?.stateNow(`pr-${number}`));
  return state === 'closed' || state === 'gone' ? state : undefined;
}
