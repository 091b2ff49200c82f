/** Why GitHub refused a report, and what to do. */

import { messageOf, ProvisionError } from '../../errors.ts';
import type { PullRequest } from '../../github/event.ts';
import { statusOf } from '../../github/status.ts';

/** What should have been written, and the job permission it requires. */
export interface Attempt {
  /** Such as `The comment on pull request #7`. */
  readonly what: string;
  /** As in `permissions:` of a job. */
  readonly permission: 'pull-requests: write' | 'issues: write';
  readonly pullRequest?: PullRequest | undefined;
}

/** One or two sentences for a warning. */
export function refusalText(error: unknown, attempt: Attempt): string {
  const reason = messageOf(error).split('\n', 1)[0] ?? '';
  const status = statusOf(error);
  const head = `${attempt.what} could not be written: ${status === undefined ? '' : `${status}, `}${reason.replace(/\.$/, '')}.`;
  const advice = error instanceof ProvisionError ? error.remedy : adviceFor(status, reason, attempt);
  return advice === undefined ? head : `${head} ${advice}`;
}

function adviceFor(
  status: number | undefined,
  reason: string,
  { permission, pullRequest }: Attempt,
): string | undefined {
  if (status === 401) return 'The `github-token` is expired, revoked or cut off.';
  if (status === 410)
    return "Issues are disabled in the repository's settings: enable them, or set `issue: false`.";
  if (status === 403 && /rate limit/i.test(reason)) return 'The next run tries again.';
  if (status !== 403 && status !== 404) return undefined;
  if (pullRequest?.fromFork) {
    return 'A pull request from a fork gets a read-only token: see the summary of the job instead.';
  }
  if (pullRequest?.byDependabot) {
    return `Runs for Dependabot get a read-only token, unless the job has \`permissions: { ${permission} }\`.`;
  }
  return `Give the job \`permissions: { ${permission} }\`, or a \`github-token\` that has it.`;
}
