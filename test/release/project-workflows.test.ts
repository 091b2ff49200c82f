/** The project's own workflows, and those that others call: sound, pinned, and with no more rights than their steps use. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { MODES, type Mode, usesInput } from '../../src/input-modes.ts';
import { METADATA } from '../support/action-run.ts';
import { ROOT } from '../support/product.ts';
import { lint } from '../support/workflows.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: object;
  readonly concurrency?: object;
  readonly jobs: Readonly<
    Record<
      string,
      { 'timeout-minutes'?: number; permissions?: object; steps: readonly Step[]; concurrency?: object }
    >
  >;
}

const FOLDER = path.join(ROOT, '.github', 'workflows');
const WORKFLOWS = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(path.join(FOLDER, name), 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});

/** Those that a team's own workflow calls. */
const CALLED = ['drift.yml', 'plan-apply.yml', 'previews.yml', 'sweep.yml'];

const isOurs = ({ uses = '' }: Step): boolean =>
  uses === './' || uses.startsWith('smooch-provision/smooch-provision@');

test('there are workflows to check', () => {
  expect(WORKFLOWS.map(({ name }) => name)).toEqual(
    ['ci.yml', 'codeql.yml', 'release.yml', 'scorecard.yml', ...CALLED].toSorted(),
  );
});

describe.each(WORKFLOWS)('$name', ({ name, text, workflow }) => {
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test('the linter has nothing to say', async () => {
    expect(await lint(text, `.github/workflows/${name}`)).toEqual([]);
    expect(
      await lint(text.replace('runs-on', 'run-on'), name),
      'the linter finds mistakes at all',
    ).not.toEqual([]);
  });

  test('no rights by default, and a reason beside each that a job has', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of jobs) expect(job.permissions).toBeDefined();
    for (const line of text.match(/^ {6}[a-z-]+: (read|write)\b.*$/gm) ?? []) expect(line).toMatch(/ # \S/);
  });

  test('every action is pinned to a commit, with its version beside it', () => {
    const lines = (text.match(/^.*\buses:.*$/gm) ?? []).filter((line) => !line.trimStart().startsWith('#'));
    expect(lines).toHaveLength(steps.filter((step) => step.uses !== undefined).length);
    for (const line of lines) {
      expect(line).toMatch(/uses: (\.\/|[\w-]+\/[\w-]+(\/[\w-]+)?@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/);
    }
  });

  test('a checkout leaves no token behind, no expression is in a script, every job ends', () => {
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))) {
      expect(step.with?.['persist-credentials']).toBe(false);
    }
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
    for (const job of jobs) expect(job['timeout-minutes']).toBeGreaterThan(0);
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(text).not.toMatch(/secrets:\s*inherit$/m);
  });

  test('no run overtakes another', () => {
    for (const job of jobs) expect(workflow.concurrency ?? job.concurrency).toBeDefined();
  });

  test('the action gets inputs that it has and that its mode uses', () => {
    for (const { with: given = {} } of steps.filter(isOurs)) {
      const mode = given['mode'] as Mode;
      expect(MODES).toContain(mode);
      for (const input of Object.keys(given)) {
        expect(METADATA.inputs).toHaveProperty([input]);
        expect(usesInput(mode, input as Parameters<typeof usesInput>[1]), `${input} with ${mode}`).toBe(true);
      }
    }
  });
});

test.each(CALLED)('%s is called with no more than secrets, and says what each input is', (name) => {
  const called = WORKFLOWS.find((one) => one.name === name)?.workflow.on['workflow_call'] as {
    inputs: Record<string, { description?: string; default?: unknown }>;
    secrets: Record<string, { required: boolean }>;
  };
  for (const input of Object.values(called.inputs)) {
    expect(input.description).toBeDefined();
    expect(input.default).toBeDefined();
  }
  expect(Object.keys(called.secrets)).toEqual(expect.arrayContaining(['SMOOCH_KEY_ID', 'SMOOCH_KEY_SECRET']));
});
