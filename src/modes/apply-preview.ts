/**
 * `mode: apply` of an instance: not for a pull request that is closed, and deleted again for one that was closed during the
 * run, whatever event started it. GitHub does not promise an order of `closed` jobs: a teardown may have run first.
 */

import { readEvent } from '../github/event.ts';
import type { Account } from '../smooch/account.ts';
import { applyManifest } from './apply.ts';
import type { RunContext } from './context.ts';

/** Applies an instance, and checks its pull request before and after. What fails goes into `run.found.errors`. */
export async function applyInstance(account: Account, run: RunContext): Promise<void> {
  const before = await endOfPullRequest(run);
  if (before !== undefined) {
    const what = before === 'closed' ? 'is closed' : 'does not exist';
    run.found.skipped = `the pull request ${what}`;
    run.host.log.notice(`The pull request ${what}, so no instance is created for it.`);
    return;
  }
  const { found } = run;
  await applyManifest(account, run).catch((error: unknown) => found.errors.push(error));
  if ((await endOfPullRequest(run)) === undefined) return;
  run.host.log.warn('The pull request was closed during the run: its instance is deleted again.');
  const { plan, results = [] } = found;
  found.results = [];
  const { destroy } = await import('./destroy.ts');
  await destroy(account, run).catch((error: unknown) => found.errors.push(error));
  // The report tells what was planned and done, and what could not be deleted. The credentials are worthless now.
  const left = found.results.filter(({ status }) => status !== 'done');
  Object.assign(found, {
    plan,
    results: [...results, ...left],
    skipped: 'the pull request was closed during the run',
  });
  delete found.credentials;
}

/** Whether it is closed or does not exist: the one that the instance is named after, else the one that the event is about. */
async function endOfPullRequest({
  ownership,
  pullRequests,
  host,
}: RunContext): Promise<'closed' | 'gone' | undefined> {
  const { number } = readEvent(host).pullRequest ?? {};
  const named = await pullRequests?.stateNow(ownership.instance ?? '');
  const state = named ?? (number === undefined ? undefined : await pullRequests?.stateNow(`pr-${number}`));
  return state === 'closed' || state === 'gone' ? state : undefined;
}
