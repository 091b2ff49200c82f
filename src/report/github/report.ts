/** What a run reports on GitHub: a comment on its pull request, and the drift issue. Loaded only for a run that may report. */

import { type PullRequest, readEvent } from '../../github/event.ts';
import type { Mode } from '../../input-modes.ts';
import type { Options } from '../../inputs.ts';
import type { Plan } from '../../model.ts';
import type { RunOutcome } from '../../run-outcome.ts';
import type { Host } from '../../runtime/host.ts';
import { driftIn } from '../plan/drift.ts';
import { isBlocked } from '../words/total.ts';
import { openRepository } from './access.ts';
import { keepComment } from './comment.ts';
import { closeDriftIssue, keepDriftIssue } from './drift-issue.ts';
import { accountMarkOf, accountText, digestMarker, markedWith, markerFor } from './marker.ts';
import { pageOf, runLink } from './page.ts';
import { refusalText } from './refusal.ts';

/**
 * Comments on the pull request that the run is for, or else updates the drift issue of a `check`, according to the options.
 * Throws nothing: a report that cannot be written is a warning, because the run itself has ended.
 */
export async function reportOnGitHub(outcome: RunOutcome, options: Options, host: Host): Promise<void> {
  if (outcome.skipped !== undefined || outcome.foreign === true) return;
  const { pullRequest, unmerged } = readEvent(host);
  if (pullRequest !== undefined) await comment(outcome, options, host, pullRequest);
  // A manifest in the merge queue does not describe production yet.
  else if (unmerged === undefined && options.issue && outcome.mode === 'check')
    await driftIssue(outcome, options, host);
}

/** Modes that change an account or show what would change. */
const COMMENTED: ReadonlySet<Mode> = new Set(['apply', 'plan', 'check', 'destroy']);

async function comment(
  outcome: RunOutcome,
  options: Options,
  host: Host,
  pullRequest: PullRequest,
): Promise<void> {
  if (options.comment === 'never' || !COMMENTED.has(outcome.mode)) return;
  const { log } = host;
  const { number, head } = pullRequest;
  if (number === undefined) {
    log.warn('No comment could be written: the event payload (GITHUB_EVENT_PATH) names no pull request.');
    return;
  }
  const marker = markerFor('plan', ownerOf(outcome, options, host), options);
  const account = accountMarkOf(outcome, options);
  const body = pageOf(outcome, {
    options,
    host,
    markers: [markedWith(marker, account)],
    closing: (link) => closingLine(accountText(account, options), head, link),
  });
  const changes = outcome.plan?.changes.length ?? 0;
  const create = options.comment === 'always' || changes > 0;
  try {
    const repository = await openRepository(options, host);
    await keepComment(repository, { number, marker, account, body, create });
  } catch (error) {
    const what = `The comment on pull request #${number}`;
    log.warn(refusalText(error, { what, permission: 'pull-requests: write', pullRequest }));
  }
}

function closingLine(account: string, head: PullRequest['head'], link: string | undefined): string {
  const commit = head === undefined ? [] : [`for ${head.slice(0, 7)}`];
  const more = link === undefined ? [] : [`details are in the log and the summary of ${link}`];
  return `<sub>${['smooch-provision', ...commit, account, ...more].join(' · ')}</sub>`;
}

async function driftIssue(outcome: RunOutcome, options: Options, host: Host): Promise<void> {
  const { plan } = outcome;
  // An incomplete run does not know the whole account.
  if (plan === undefined || outcome.interrupted) return;
  const marker = markerFor('drift', plan.owner, options);
  const account = accountMarkOf(outcome, options);
  const run = runLink(host.environment) ?? 'the latest run of `mode: check`';
  try {
    const repository = await openRepository(options, host);
    if (driftIn(plan).length === 0 && !isBlocked(plan)) {
      const gone = `The account matches the manifest again: see ${run}.`;
      await closeDriftIssue(repository, { marker, account, gone });
      return;
    }
    const digest = digestMarker(plan.digest);
    // Without the time it took: the same drift is the same text, which is not written again.
    const body = pageOf(
      { ...outcome, seconds: undefined },
      {
        options,
        host,
        markers: [markedWith(marker, account), digest],
        closing: () =>
          `<sub>Found by ${run} in the ${accountText(account, options)}. Later runs update this issue when the drift changes, and close it when the account matches the manifest.</sub>`,
      },
    );
    const changed = `The differences have changed: see above, and ${run}.`;
    const stays = `The account still differs from the manifest, so this issue was reopened: see ${run}.`;
    const words = { title: titleOf(plan), body, changed, stays };
    await keepDriftIssue(repository, { marker, account, digest, ...words });
  } catch (error) {
    host.log.warn(refusalText(error, { what: 'The drift issue', permission: 'issues: write' }));
  }
}

function titleOf({ owner, instance }: Plan): string {
  return `Smooch drift: ${owner}${instance === null ? '' : ` (${instance})`}`.slice(0, 200);
}

/** The owner from the plan; without a plan, from the input or the repository. */
function ownerOf({ plan }: RunOutcome, { owner }: Options, { environment }: Host): string {
  return plan?.owner ?? owner ?? environment['GITHUB_REPOSITORY'] ?? '';
}
