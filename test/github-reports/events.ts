/** Payloads of events as GitHub sends them, in the parts that tell whose code a run has before it. */

import { payload } from './job.ts';

/** An event of a job. */
export interface Happening {
  readonly event: string;
  readonly payload: string;
  /** `GITHUB_REF`; the main branch if it is not said. */
  readonly ref?: string;
}

const HOME = { id: 1, full_name: 'acme/messaging', default_branch: 'main' };
const SHA = '0123456789abcdef0123456789abcdef01234567';
const MERGE = 'refs/pull/7/merge';
const QUEUE = `gh-readonly-queue/main/pr-7-${SHA}`;

function of(event: string, body: object, ref?: string): Happening {
  const text = JSON.stringify({ repository: HOME, ...body });
  return { event, payload: text, ...(ref === undefined ? {} : { ref }) };
}

/** A pull request as lists of workflow runs and checks have it; `home`: the number of the repository that it merges into. */
function listed(home = 1): object {
  const repo = { id: home, name: 'messaging' };
  return { id: 70, number: 7, head: { ref: 'topic', sha: SHA, repo }, base: { ref: 'main', sha: SHA, repo } };
}

/** A run of another workflow. */
function ran(event: string, parts: object = {}): object {
  return {
    event,
    head_branch: 'topic',
    head_sha: SHA,
    head_repository: HOME,
    repository: HOME,
    pull_requests: [listed()],
    ...parts,
  };
}

const FORK = { id: 2, full_name: 'mallory/messaging' };
const OF_FORK = { head_repository: FORK, pull_requests: [] };

function comment(pull: object | undefined): object {
  return {
    action: 'created',
    issue: { number: 7, user: { login: 'alice' }, ...(pull && { pull_request: pull }) },
  };
}

/** A pull request in full; `merged` is what becomes of it. */
function full(from: string, merged = false): object {
  return { ...(JSON.parse(payload({ from })) as object), merged };
}

/** A closed pull request, with what its payload says of it. */
function closed(from: string, merged: boolean): object {
  const { pull_request: pull, ...rest } = JSON.parse(payload({ from })) as { pull_request: object };
  return { ...rest, action: 'closed', pull_request: { ...pull, state: 'closed', merged } };
}

/** A pull request of a branch of the repository, seen from any event. */
export const UNMERGED: Readonly<Record<string, Happening>> = {
  'a pull request': of('pull_request', full('acme/messaging'), MERGE),
  'one that is closed without a merge': of('pull_request', closed('acme/messaging', false), MERGE),
  'a pull request, run with secrets': of('pull_request_target', full('acme/messaging')),
  'a review': of('pull_request_review', full('acme/messaging'), MERGE),
  'a comment in a review': of('pull_request_review_comment', full('acme/messaging'), MERGE),
  'a comment on a pull request': of('issue_comment', comment({ url: 'https://…' })),
  'a workflow that ran for one': of('workflow_run', { workflow_run: ran('pull_request') }),
  'a workflow that ran for a push to one': of('workflow_run', { workflow_run: ran('push') }),
  'a check run': of('check_run', {
    check_run: { check_suite: { head_branch: 'topic', pull_requests: [listed()] } },
  }),
  'a check suite': of('check_suite', { check_suite: { head_branch: 'topic', pull_requests: [listed()] } }),
  'a deployment by a workflow for one': of('deployment', {
    deployment: { ref: 'topic' },
    workflow_run: ran('pull_request'),
  }),
  'a deployment of its ref': of('deployment_status', { deployment: { ref: MERGE } }, ''),
  'a chat command': of('repository_dispatch', { client_payload: full('acme/messaging') }),
  'a ref alone': of('workflow_dispatch', {}, 'refs/pull/7/head'),
  'an event that is yet to be invented': of('pull_request_poll', full('acme/messaging')),
};

/** The merge queue. */
export const QUEUED: Readonly<Record<string, Happening>> = {
  'the merge queue': of(
    'merge_group',
    { merge_group: { head_ref: `refs/heads/${QUEUE}` } },
    `refs/heads/${QUEUE}`,
  ),
  'a push of the merge queue': of('push', { ref: `refs/heads/${QUEUE}` }, `refs/heads/${QUEUE}`),
  'a workflow that ran for the merge queue': of('workflow_run', {
    workflow_run: ran('merge_group', { head_branch: QUEUE, pull_requests: [] }),
  }),
};

/** Code that is merged, or was never anywhere else. */
export const MERGED: Readonly<Record<string, Happening>> = {
  'a push to main': of('push', { ref: 'refs/heads/main' }),
  'a schedule': of('schedule', {}),
  'a pull request that was merged': of('pull_request', closed('acme/messaging', true)),
  'a fork that was merged': of('pull_request_target', closed('mallory/messaging', true)),
  'a comment on an issue': of('issue_comment', comment(undefined)),
  'a comment on one that was merged': of('issue_comment', comment({ merged_at: '2026-01-01T00:00:00Z' })),
  'a workflow that ran for main': of('workflow_run', {
    workflow_run: ran('push', { head_branch: 'main', pull_requests: [] }),
  }),
  'a workflow that ran for main, which somebody wants in a release branch': of('workflow_run', {
    workflow_run: ran('push', { head_branch: 'main' }),
  }),
  'a workflow that ran for a tag, of which a fork has a pull request': of('workflow_run', {
    workflow_run: ran('push', { head_branch: 'v1', pull_requests: [listed(2)] }),
  }),
  'a check suite of main': of('check_suite', {
    check_suite: { head_branch: 'main', pull_requests: [listed()] },
  }),
};

/** Code of a fork where secrets are at hand. */
export const FOREIGN: Readonly<Record<string, Happening>> = {
  'a pull request, run with secrets': of('pull_request_target', full('mallory/messaging')),
  'one that is closed without a merge': of('pull_request_target', closed('mallory/messaging', false)),
  'a workflow that ran for one': of('workflow_run', { workflow_run: ran('pull_request', OF_FORK) }),
  'a workflow that ran for one that is gone': of('workflow_run', {
    workflow_run: ran('pull_request', { ...OF_FORK, head_repository: null }),
  }),
  'a deployment by a workflow for one': of('deployment', {
    deployment: { ref: 'topic' },
    workflow_run: ran('pull_request', OF_FORK),
  }),
  'a chat command': of('repository_dispatch', { client_payload: full('mallory/messaging') }),
  'a comment on one': of('issue_comment', comment({ url: 'https://…' })),
};
