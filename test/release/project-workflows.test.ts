/** The project's own workflows, and those that others call: sound, pinned, and with no more rights than their steps use. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { MODES, type Mode, usesInput } from '../../src/input-modes.ts';
import { METADATA } from '../support/action-run.ts';
import { ROOT } from '../support/product.ts';
import { isOwn, unsafeIn, type Workflow } from '../support/workflow-rules.ts';
import { lint } from '../support/workflows.ts';

const FOLDER = path.join(ROOT, '.github', 'workflows');
const WORKFLOWS = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(path.join(FOLDER, name), 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});

/** Those that a team's own workflow calls. */
const CALLED = ['drift.yml', 'plan-apply.yml', 'previews.yml', 'sweep.yml'];

test('there are workflows to check', () => {
  expect(WORKFLOWS.map(({ name }) => name)).toEqual(
    ['ci.yml', 'codeql.yml', 'release.yml', 'scorecard.yml', ...CALLED].toSorted(),
  );
});

describe.each(WORKFLOWS)('$name', ({ name, text, workflow }) => {
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps ?? []);

  test('the linter has nothing to say', async () => {
    expect(await lint(text, `.github/workflows/${name}`)).toEqual([]);
    expect(
      await lint(text.replace('runs-on', 'run-on'), name),
      'the linter finds mistakes at all',
    ).not.toEqual([]);
  });

  test('a reason is beside each right that a job has', () => {
    for (const line of text.match(/^ {6}[a-z-]+: (read|write)\b.*$/gm) ?? []) expect(line).toMatch(/ # \S/);
  });

  test('it breaks no rule of what is safe', () => {
    expect(unsafeIn(text)).toEqual([]);
  });

  test('no run overtakes another', () => {
    for (const job of jobs) expect(workflow.concurrency ?? job.concurrency).toBeDefined();
  });

  test('the action gets inputs that it has and that its mode uses', () => {
    for (const { with: given = {} } of steps.filter(isOwn)) {
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
