/** Runs that are refused for where their code comes from: a fork's with credentials, and unmerged code that would apply. */

import { messageOf, ProvisionError } from '../errors.ts';
import { type PullRequest, readEvent } from '../github/event.ts';
import { hasCredentials, type Options } from '../inputs.ts';
import type { RunState } from '../run-outcome.ts';
import type { Host } from '../runtime/host.ts';

/**
 * Refuses a run that meets somebody else's code with secrets at hand: a manifest from a fork would decide where they go.
 * `pull_request_target`, `issue_comment`, `workflow_run` and their like run with secrets for a fork, too. What the workspace
 * holds cannot be told apart from the fork's code, so such a run is refused whatever was checked out. Throws ProvisionError.
 */
export async function refuseForeignCode(options: Options, host: Host, found: RunState): Promise<void> {
  if (options.mode === 'validate' || !hasCredentials(options)) return;
  const { name, pullRequest, unmerged } = readEvent(host);
  if (pullRequest === undefined || unmerged !== 'pull request' || GUARDED.has(name ?? '')) return;
  // A job always has one: this is not a job, and not somebody else's code.
  if (!host.environment['GITHUB_EVENT_PATH']) return;
  // Refused all the same, and GitHub need not be asked.
  if (pullRequest.fromFork === undefined && appliesToProduction(options)) return;
  const { fromFork = await askedOf(pullRequest, options, host) } = pullRequest;
  if (fromFork === false) return;
  found.foreign = true;
  const whose = fromFork === true ? 'is a fork' : `cannot be told ${fromFork}`;
  const condition = CONDITIONS.get(name);
  throw new ProvisionError(
    'code-untrusted',
    `This is a run for ${name} with credentials, and the repository that the pull request comes from ${whose}.`,
    {
      remedy: [
        ON_PULL_REQUEST,
        ...(condition === undefined ? [] : [`Or let the job run only if \`${condition}\`.`]),
      ].join(' '),
    },
  );
}

const ON_PULL_REQUEST =
  'Use `on: pull_request`: a fork gets no secrets there, and its manifest is only validated.';

/** What lets a job run for branches of its own repository alone. */
const CONDITIONS: ReadonlyMap<string | undefined, string> = new Map([
  ['pull_request_target', 'github.event.pull_request.head.repo.full_name == github.repository'],
  ['workflow_run', 'github.event.workflow_run.head_repository.full_name == github.repository'],
]);

/** Events for which GitHub gives a fork no secrets, unless the owner of a private repository has decided otherwise. */
const GUARDED: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
]);

/** What GitHub says where the event says nothing; a text says why that is not known either. */
async function askedOf(
  { number }: PullRequest,
  { githubToken }: Options,
  host: Host,
): Promise<boolean | string> {
  const { environment } = host;
  const repository = environment['GITHUB_REPOSITORY'];
  const { githubApiUrl } = await import('../github/address.ts');
  const apiUrl = githubApiUrl(environment);
  const silent = 'from its event payload';
  if (number === undefined || !repository) return silent;
  if (githubToken === undefined || apiUrl === undefined)
    return `${silent}, and no \`github-token\` is given to ask GitHub`;
  try {
    const { isFromFork } = await import('../github/pull-requests.ts');
    return await isFromFork(repository, number, { token: githubToken, apiUrl, host });
  } catch (error) {
    const said = messageOf(error).split('\n', 1)[0] ?? '';
    return `${silent}, and GitHub did not say either (${said}): the job needs \`permissions: { pull-requests: read }\``;
  }
}

/** A pull request's code is not reviewed: production is not changed by it unless an input allows that. Throws ProvisionError. */
export function refuseUnmerged(options: Options, host: Host): void {
  if (!hasCredentials(options) || !appliesToProduction(options)) return;
  const { name, unmerged } = readEvent(host);
  if (unmerged === undefined) return;
  const what = unmerged === 'pull request' ? 'a pull request' : 'a merge queue';
  throw new ProvisionError(
    'code-untrusted',
    `This is a run for ${what} (${name ?? 'event unknown'}), and \`mode: apply\` would change the account from code that is not merged.`,
    {
      remedy: 'Use `mode: plan` there and apply on a push to the main branch, or set `allow-unmerged: true`.',
    },
  );
}

/** Whether a run must have merged code before it. */
function appliesToProduction({ mode, instance, allowUnmerged }: Options): boolean {
  return mode === 'apply' && instance === undefined && !allowUnmerged;
}
