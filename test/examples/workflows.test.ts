/** The example workflows: valid, with no more rights than they need, and open to nobody's code. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { MODES } from '../../src/input-modes.ts';
import { METADATA } from '../support/action-run.ts';
import { ROOT } from '../support/product.ts';
import { isOwn, unsafeIn, unusedRightsIn, type Workflow } from '../support/workflow-rules.ts';
import { lint } from '../support/workflows.ts';

const FOLDER = path.join(ROOT, 'examples', 'workflows');
const WORKFLOWS = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(path.join(FOLDER, name), 'utf8');
  const workflow = parse(text) as Workflow;
  return { name, text, workflow, jobs: Object.values(workflow.jobs) };
});

test('there are examples to check', () => {
  expect(WORKFLOWS.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['apply.yml', 'drift.yml', 'plan.yml']),
  );
});

describe.each(WORKFLOWS)('$name', ({ name, text, workflow, jobs }) => {
  const steps = jobs.flatMap((job) => job.steps ?? []);

  test('the linter has nothing to say', async () => {
    expect(await lint(text, `.github/workflows/${name}`)).toEqual([]);
    const findings = await lint(text.replace('runs-on', 'run-on'), `.github/workflows/${name}`);
    expect(findings, 'the linter finds mistakes at all').not.toEqual([]);
  });

  test('it is safe, with no more rights than its steps use', () => {
    expect(unsafeIn(text)).toEqual([]);
    expect(unusedRightsIn(text)).toEqual([]);
  });

  test('it begins with what it is for', () => {
    expect(text).toMatch(/^# [A-Z].*\./);
  });

  test('no run overtakes another, and everything has a name', () => {
    expect(workflow.concurrency?.group).toMatch(/^smooch-/);
    const writes = steps.some((step) => step.with?.['mode'] === 'apply');
    if (writes) expect(workflow.concurrency?.['cancel-in-progress']).toBe(false);
    expect(workflow.name).toBeDefined();
    for (const job of jobs) expect(job.name).toBeDefined();
  });

  test('the action gets inputs that it has, and its key from secrets', () => {
    expect(steps.some(isOwn)).toBe(true);
    for (const { with: given = {} } of steps.filter(isOwn)) {
      expect(Object.keys(METADATA.inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
      expect(MODES).toContain(given['mode']);
      expect(given['key-secret'] ?? given['app-keys']).toBeDefined();
    }
  });
});

test('what is applied is the plan that was approved: nothing is applied without its digest', () => {
  const apply = WORKFLOWS.find(({ name }) => name === 'apply.yml')?.workflow.jobs['apply'];
  const step = apply?.steps?.find(({ with: inputs }) => inputs?.['mode'] === 'apply');
  expect(step?.with?.['expect-plan']).toBe('${{ needs.plan.outputs.digest }}');
  expect(apply).toMatchObject({
    needs: 'plan',
    environment: 'production',
    if: expect.stringContaining("needs.plan.outputs.digest != ''"),
  });
});
