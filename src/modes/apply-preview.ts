/**
 * Applying an instance that belongs to a pull request: not for one that is closed, and not left behind for one that was closed
 * while the run was at work, whatever event started the run. GitHub runs `closed` jobs in no promised order, so that a
 * teardown may have come first.
 */

import { readEvent } from '../github/event.ts';
import type { Account } from '../smooch/account.ts';
import { applyManifest } from './apply.ts';
import type { RunContext } from './context.ts';
import { destroy } from './teardown.ts';

/** Applies an instance, with a look at its pull request before and after. What goes wrong goes into the run's errors. */
export async function applyInstance(account: Account, run: RunContext): Promise<void> {
  const before = await whatBecame(run);
  if (before !== undefined) {
    const what = before === 'closed' ? 'is closed' : 'does not exist';
    run.found.skipped = `the pull request ${what}`;
    run.host.log.notice(`The pull request ${what}, so no instance is created for it.`);
    return;
  }
  const { found } = run;
  await applyManifest(account, run).catch((error: unknown) => found.errors.push(error));
  if ((await whatBecame(run)) === undefined) return;
  run.host.log.warn('The pull request was closed meanwhile: the instance is taken down again.');
  const { plan, results = [] } = found;
  found.results = [];
  await destroy(account, run).catch((error: unknown) => found.errors.push(error));
  // What was planned and done is reported, and what could not be taken down; what it came to is gone.
  const left = found.results.filter(({ status }) => status !== 'done');
  Object.assign(found, {
    plan,
    results: [...results, ...left],
    skipped: 'the pull request was closed meanwhile',
  });
  delete found.credentials;
  delete found.serviceAccounts;
}

/** Whether it is closed or does not exist: the one that the instance is named after, else the one that the event is about. */
async function whatBecame({
  ownership,
  pullRequests,
  host,
}: RunContext): Promise<'closed' | 'gone' | undefined> {
  const { number } = readEvent(host).pullRequest ?? {};
  const named = await pullRequests?.stateNow(ownership.instance ?? '');
  const state = named ?? (number === undefined ? undefined : await pullRequests?.stateNow(`pr-${number}`));
  return state === 'closed' || state === 'gone' ? state : undefined;
}
