/** Every call that reports make to GitHub, and every answer that it may get: the run ends as it would, and a warning says why. */

import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { MISFORTUNES, UNSEEMLY } from '../github/answers.ts';
import { ALICE, github } from './github.ts';
import { type Inputs, job, onPullRequest } from './job.ts';

const MANIFEST = 'version: 1\napi: v1.1\nowner: acme/messaging\napps:\n  support: { name: Support }\n';
/** A token of a person; a new one for each run, for the client spaces the comments that one token writes. */
const personal = (): Inputs => ({ 'github-token': `github_pat_${randomUUID().replaceAll('-', '')}` });
const CHECK: Inputs = { mode: 'check', issue: 'true', 'fail-on-drift': 'false' };

/** A call, the run that makes it, and what is not written when it goes wrong. */
const CALLS: readonly {
  readonly what: string;
  readonly on: RegExp;
  readonly inputs: Inputs;
  readonly environment: Record<string, string>;
  readonly lost: string;
  /** How often the run was done before, so that there is something to update. */
  readonly before: number;
  /** Answers that mean something else. */
  readonly fine?: readonly string[];
}[] = [
  {
    what: 'the list of comments',
    on: /^GET .*\/issues\/7\/comments$/,
    inputs: {},
    environment: onPullRequest(),
    lost: 'The comment on pull request #7',
    before: 0,
  },
  {
    what: 'a new comment',
    on: /^POST .*\/issues\/7\/comments$/,
    inputs: {},
    environment: onPullRequest(),
    lost: 'The comment on pull request #7',
    before: 0,
  },
  {
    what: 'a comment that is updated',
    on: /^PATCH .*\/issues\/comments\/\d+$/,
    inputs: {},
    environment: onPullRequest(),
    lost: 'The comment on pull request #7',
    before: 1,
    // Somebody has deleted it: there is a new one.
    fine: ['404'],
  },
  {
    what: 'the list of issues',
    on: /^GET .*\/issues$/,
    inputs: CHECK,
    environment: {},
    lost: 'The drift issue',
    before: 0,
  },
  {
    what: 'a new issue',
    on: /^POST .*\/issues$/,
    inputs: CHECK,
    environment: {},
    lost: 'The drift issue',
    before: 0,
  },
  {
    what: 'an issue that is updated',
    on: /^PATCH .*\/issues\/\d+$/,
    inputs: CHECK,
    environment: {},
    lost: 'The drift issue',
    before: 1,
  },
];

for (const { what, on, inputs, environment, lost, before, fine = [] } of CALLS) {
  test.each(MISFORTUNES)(`${what}: $name`, async ({ name, status, message, reset }) => {
    const hub = await github();
    const { run } = await job(MANIFEST, hub);
    for (let count = 0; count < before; count += 1) await run(inputs, environment);
    // What says the same already is not written again.
    for (const issue of hub.issues) issue.title = 'Help';
    hub.faults.push({ on, status, message, reset });
    const { outcome, log } = await run(inputs, environment);
    expect(outcome).toMatchObject({ failed: false, changed: false });
    expect(outcome.plan?.summary.create).toBe(1);
    expect(log).not.toMatch(UNSEEMLY);
    expect(log).not.toMatch(/^::error /m);
    if (fine.includes(name)) expect(log).not.toContain(lost);
    else expect(log).toMatch(new RegExp(`^::warning .*${lost} could not be written: .`, 'm'));
    // A broken connection is no answer, and has no status.
    if (reset) expect(log).not.toMatch(/\b500\b/);
    hub.faults.length = 0;
    await run(inputs, environment);
    const issues = hub.issues.filter(({ isPullRequest }) => !isPullRequest);
    expect([hub.said().length, issues.length]).toEqual(
      inputs === CHECK ? [0, 1] : [fine.includes(name) ? 2 : 1, 0],
    );
  });
}

test.each(MISFORTUNES)('who the token is: $name', async ({ status, message, reset }) => {
  const hub = await github(ALICE);
  const { run } = await job(MANIFEST, hub);
  await run(personal(), onPullRequest());
  hub.faults.push({ on: /^GET \/user$/, status, message, reset });
  const { outcome, log } = await run(personal(), onPullRequest());
  expect(outcome.failed).toBe(false);
  expect(log).not.toMatch(UNSEEMLY);
});
