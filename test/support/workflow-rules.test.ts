/** The rules find what they are for; that nothing breaks them is tested where workflows are. */

import { expect, test } from 'vitest';
import { unsafeIn, unusedRightsIn } from './workflow-rules.ts';

const COMMIT = '3'.repeat(40);
const SAFE = `on: push
permissions: {}
jobs:
  job:
    timeout-minutes: 5
    permissions:
      contents: read # checkout
    steps:
      - uses: actions/checkout@${COMMIT} # v7.0.1
        with:
          persist-credentials: false
      - uses: smooch-provision/smooch-provision@${COMMIT} # v1.0.0
        with:
          mode: plan
          key-secret: \${{ secrets.SMOOCH_KEY_SECRET }}
          app-keys: |
            support=\${{ secrets.SUPPORT_KEY_ID }}:\${{ secrets.SUPPORT_KEY_SECRET }}
      - run: echo "$TITLE"
`;

test('a safe workflow breaks no rule', () => {
  expect([...unsafeIn(SAFE), ...unusedRightsIn(SAFE)]).toEqual([]);
});

test.each([
  ['a tag in place of a commit', `checkout@${COMMIT} # v7.0.1`, 'checkout@v7', 'No commit'],
  ['a commit of no version', ' # v7.0.1', '', 'No commit'],
  ['all rights', 'permissions: {}', 'permissions: write-all', 'The workflow has no'],
  [
    'rights by default',
    '    permissions:\n      contents: read # checkout\n',
    '',
    'does not list its permissions',
  ],
  ['no time limit', '    timeout-minutes: 5\n', '', 'no `timeout-minutes`'],
  [
    'a title in a script',
    '"$TITLE"',
    '${{ github.event.pull_request.title }}',
    'An expression is in a script',
  ],
  ['code of others with secrets', 'on: push', 'on: [pull_request_target]', 'may be about code of others'],
  [
    'the head of a pull request',
    '          persist',
    '          ref: ${{ github.head_ref }}\n          persist',
    'It checks out',
  ],
  ['a token that stays', 'persist-credentials: false', 'fetch-depth: 0', 'leaves its token behind'],
  ['a key in plain text', '${{ secrets.SMOOCH_KEY_SECRET }}', 'abc', '`key-secret` is not from a secret'],
  [
    'a line of keys in plain text',
    '${{ secrets.SUPPORT_KEY_SECRET }}',
    'abc',
    '`app-keys` is not from a secret',
  ],
  ['all secrets', '"$TITLE"', '"${{ toJSON(secrets) }}"', 'A job gets all secrets'],
  ['who started the run', 'on: push', 'on: push # github.actor', 'github.actor'],
])('%s is found', (_name, from, to, fault) => {
  expect(SAFE).toContain(from);
  expect(unsafeIn(SAFE.replace(from, to)).join('\n')).toContain(fault);
});

test.each(['mode: apply', 'mode: accept', 'issue: true'])(
  'what is started by hand does not %s for any branch',
  (input) => {
    const byHand = SAFE.replace('on: push', 'on: workflow_dispatch').replace('mode: plan', input);
    expect(unsafeIn(byHand).join('\n')).toContain('Started by hand');
    const held = byHand.replace(
      '  job:\n',
      '  job:\n    if: github.ref_name == github.event.repository.default_branch\n',
    );
    expect(unsafeIn(held)).toEqual([]);
  },
);

test.each([
  [
    'a right that no step uses',
    'contents: read # checkout',
    'issues: write # why',
    'No step uses issues: write',
  ],
  ['a checkout that does not exist', 'actions/checkout', 'actions/cache', 'No step uses contents: read'],
  ['a right without a reason', ' # checkout', '', 'does not say what for'],
])('%s is found', (_name, from, to, fault) => {
  expect(unusedRightsIn(SAFE.replace(from, to)).join('\n')).toContain(fault);
});
