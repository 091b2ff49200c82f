/** The texts of the first workflows. Pure. They request no permission that they do not need, and pin what they use. */

import type { Region } from '../../inputs.ts';
import { type NamedApp, quoted, TARGET_VARIABLE } from './manifest-text.ts';
import { halvesOf, PREVIEW_ENVIRONMENT } from './secret-names.ts';

/** What the workflows are written from. */
export interface WorkflowFacts {
  /** The action, such as `smooch-provision/smooch-provision@<commit>`, with a comment behind it if there is one to make. */
  readonly uses: string;
  /** The branch that is applied. */
  readonly branch: string;
  /** The webhook target of a preview; in it `<number>` stands for the pull request's. Empty for none. */
  readonly previewTarget: string;
  /** Where a direct account was created; undefined where that goes without saying. */
  readonly region?: Region | undefined;
  /** The account, if it is one of Zendesk Suite: its subdomain, and the apps that have a key. */
  readonly suite?: { readonly subdomain: string; readonly apps: readonly NamedApp[] } | undefined;
}

const CHECKOUT = `      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false`;

/** The environment of a job that deploys nothing. */
function environment(name: string): string {
  return `    environment:
      name: ${name} # without reviewers
      deployment: false # no deployment; unknown to GitHub Enterprise Server and actionlint 1.7.7`;
}

/** A pull request of the repository itself: forks and Dependabot get no secrets. */
const OWN_PULL_REQUEST = `      github.event.pull_request.head.repo.full_name == github.repository &&
      github.event.pull_request.user.login != 'dependabot[bot]'`;

/** The number of the pull request that a workflow runs for, as an expression. */
export const PREVIEW_NUMBER = '${{ github.event.pull_request.number }}';

/** The inputs of a step that say which account it is for and who it is. */
function credentials({ region, suite }: WorkflowFacts): string {
  if (suite === undefined) {
    return `          key-id: \${{ secrets.SMOOCH_KEY_ID }}
          key-secret: \${{ secrets.SMOOCH_KEY_SECRET }}${region === undefined ? '' : `\n          region: ${region}`}`;
  }
  const keys = suite.apps.map(({ key }) => {
    const { id, secret } = halvesOf(key);
    return `            ${key}=\${{ secrets.${id} }}:\${{ secrets.${secret} }}`;
  });
  return `          subdomain: ${quoted(suite.subdomain)}
          app-keys: |
${keys.join('\n')}`;
}

/** When a workflow runs that plans on pull requests and applies on the main branch. */
export function mainHead({ branch }: WorkflowFacts): string {
  return `# Shows on a pull request what would change, and applies it when it is merged.
name: Smooch
on:
  pull_request:
    paths: [.github/smooch.yml, .github/workflows/smooch.yml]
  push:
    branches: [${branch}]
    paths: [.github/smooch.yml, .github/workflows/smooch.yml]
  workflow_dispatch:
permissions: {}`;
}

/** When a workflow runs that has an instance for each pull request. */
export const PREVIEW_HEAD = `# Gives every pull request an app of its own, and takes it away when the pull request is closed.
name: Smooch preview
on:
  pull_request:
    types: [opened, reopened, synchronize, closed]
permissions: {}`;

/** When a workflow runs that collects instances. */
export const SWEEP_HEAD = `name: Smooch sweep
on:
  schedule:
    - cron: '23 4 * * *' # schedules run on the default branch only
  workflow_dispatch:
permissions: {}`;

/** Plans on pull requests, applies on the main branch. */
export function mainWorkflow(facts: WorkflowFacts): string {
  const { uses, suite } = facts;
  const handedOn = `      - name: Use what was handed out
        env:
          SMOOCH_APP_ID: \${{ steps.smooch.outputs.app-id }}
          SMOOCH_JWT: \${{ steps.smooch.outputs.jwt }}
        run: test -n "$SMOOCH_APP_ID" && test -n "$SMOOCH_JWT"
`;
  return `${mainHead(facts)}
jobs:
  plan:
    name: Plan
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-24.04
    timeout-minutes: 10
${environment('smooch-plan')}
    concurrency:
      group: smooch-plan-${PREVIEW_NUMBER}
      cancel-in-progress: true # a plan changes nothing
    permissions:
      contents: read # checkout
      pull-requests: write # the comment
    steps:
${CHECKOUT}
      - uses: ${uses}
        with:
          mode: plan
${credentials(facts)}
  apply:
    name: Apply
    if: github.event_name != 'pull_request' && github.ref_name == github.event.repository.default_branch
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    environment: production # with reviewers, if somebody is to approve each apply
    concurrency:
      group: smooch-production
      cancel-in-progress: false # a run that has started is finished
    permissions:
      contents: read # checkout
    steps:
${CHECKOUT}
      - id: smooch
        uses: ${uses}
        with:
          mode: apply
${credentials(facts)}
${suite === undefined ? handedOn : ''}`;
}

/** An instance for each pull request: up and down in one group: neither overtakes the other. */
export function previewWorkflow(facts: WorkflowFacts): string {
  const { uses, previewTarget } = facts;
  const target =
    previewTarget === ''
      ? ''
      : `env:
  # The webhook's target in this preview; the manifest reads it.
  ${TARGET_VARIABLE}: ${previewTarget.replaceAll('<number>', PREVIEW_NUMBER)}
`;
  const wait =
    previewTarget === '' ? '' : '\n          wait-for-targets: 5m # while the preview is still starting';
  return `${PREVIEW_HEAD}
concurrency:
  # One for up and down: neither overtakes the other.
  group: smooch-preview-${PREVIEW_NUMBER}
  cancel-in-progress: false
${target}jobs:
  up:
    name: Up
    # Forks and Dependabot get no secrets.
    if: >-
      github.event.action != 'closed' &&
${OWN_PULL_REQUEST}
    runs-on: ubuntu-24.04
    timeout-minutes: 20
${environment(PREVIEW_ENVIRONMENT)}
    permissions:
      contents: read # checkout
      pull-requests: read # is it still open
    steps:
${CHECKOUT}
      - name: Deploy the preview
        run: echo "Deploy your service here. Its webhook target must answer HEAD."
      - id: smooch
        uses: ${uses}
        with:
          mode: apply
          instance: pr-${PREVIEW_NUMBER}
          ttl: 7d # after the last push, should the teardown be lost${wait}
          comment: never # the plan has one
${credentials(facts)}
      - name: Give the preview its credentials
        if: steps.smooch.outputs.skipped == ''
        env:
          SMOOCH_APP_ID: \${{ steps.smooch.outputs.app-id }}
          SMOOCH_JWT: \${{ steps.smooch.outputs.jwt }}
        run: test -n "$SMOOCH_APP_ID" && test -n "$SMOOCH_JWT"
  down:
    name: Down
    if: >-
      github.event.action == 'closed' &&
${OWN_PULL_REQUEST}
    runs-on: ubuntu-24.04
    timeout-minutes: 20
${environment(PREVIEW_ENVIRONMENT)}
    permissions:
      contents: read # checkout
    steps:
      # The manifest says who owns the preview, and what was published for it.
${CHECKOUT}
      - uses: ${uses}
        with:
          mode: destroy
          instance: pr-${PREVIEW_NUMBER}
          comment: never
${credentials(facts)}
`;
}

/** The collector: not every pull request gets a run when it is closed, and a run can be lost. */
export function sweepWorkflow(facts: WorkflowFacts): string {
  return `# Deletes previews that have expired or whose pull request is closed. GitHub starts no run when a
# pull request with a conflict is closed, so the teardown alone would leave some behind.
${SWEEP_HEAD}
concurrency:
  group: smooch-sweep
  cancel-in-progress: false
jobs:
  sweep:
    name: Sweep
    runs-on: ubuntu-24.04
    timeout-minutes: 20
${environment(PREVIEW_ENVIRONMENT)}
    permissions:
      contents: read # checkout
      pull-requests: read # which ones are open
    steps:
${CHECKOUT}
      - uses: ${facts.uses}
        with:
          mode: sweep
          max-deletes: 50
${credentials(facts)}
`;
}
