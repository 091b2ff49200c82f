/** The texts of workflows that call those of the project. Pure. Each grants what the called one needs, and no more. */

import { quoted, TARGET_VARIABLE } from './manifest-text.ts';
import { secretNames } from './secret-names.ts';
import { mainHead, PREVIEW_HEAD, PREVIEW_NUMBER, SWEEP_HEAD, type WorkflowFacts } from './workflow-text.ts';

/** Plans on pull requests, applies on the main branch. */
export function mainCaller(facts: WorkflowFacts): string {
  return `${mainHead(facts)}
jobs:
  smooch:
    permissions:
      contents: read # checkout
      pull-requests: write # the comment
${call('plan-apply', facts)}`;
}

/** Compares the account with the manifest every night. */
export function driftCaller(facts: WorkflowFacts): string {
  return `# Compares the account with the manifest every night. One issue is open for as long as they differ.
name: Smooch drift
on:
  schedule:
    - cron: '17 3 * * *' # not at the full hour, when schedules are late
  workflow_dispatch:
permissions: {}
jobs:
  drift:
    permissions:
      contents: read # checkout
      issues: write # the drift issue
${call('drift', facts)}`;
}

/** An instance for each pull request. */
export function previewCaller(facts: WorkflowFacts): string {
  const { previewTarget } = facts;
  const variables =
    previewTarget === ''
      ? []
      : [`variables: ${TARGET_VARIABLE}=${previewTarget.replaceAll('<number>', PREVIEW_NUMBER)}`];
  return `${PREVIEW_HEAD}
jobs:
  preview:
    permissions:
      contents: read # checkout
      pull-requests: read # is it still open
${call('previews', facts, variables)}`;
}

/** Deletes the instances that nobody needs any more. */
export function sweepCaller(facts: WorkflowFacts): string {
  return `# Deletes previews that have expired or whose pull request is closed.
${SWEEP_HEAD}
jobs:
  sweep:
    permissions:
      contents: read # checkout
      pull-requests: read # which ones are open
${call('sweep', facts)}`;
}

/**
 * The end of a job that calls a workflow of the repository that the action is in. Secrets are named: `secrets: inherit` works within
 * an organization alone, and hands on all that there are.
 */
function call(
  workflow: string,
  { uses, region, suite }: Pick<WorkflowFacts, 'uses' | 'region' | 'suite'>,
  inputs: readonly string[] = [],
): string {
  const [, repository = '', version = ''] = /^([^/]+\/[^/@]+)[^@]*@(.*)$/.exec(uses) ?? [];
  const given = [
    ...(region === undefined ? [] : [`region: ${region}`]),
    ...(suite === undefined ? [] : [`subdomain: ${quoted(suite.subdomain)}`]),
    ...inputs,
  ];
  return [
    `    uses: ${repository}/.github/workflows/${workflow}.yml@${version}`,
    ...(given.length === 0 ? [] : ['    with:', ...given.map((line) => `      ${line}`)]),
    '    secrets: # those of its environments',
    ...secretNames(suite?.apps, true).map((name) => `      ${name}: \${{ secrets.${name} }}`),
    '',
  ].join('\n');
}
