/** Every workflow on the pages is one to copy: the linter has nothing to say, no rule is broken, and the inputs exist. */

import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { MODES } from '../../src/input-modes.ts';
import { METADATA } from '../support/action-run.ts';
import { isOwn, unsafeIn, unusedRightsIn, type Workflow } from '../support/workflow-rules.ts';
import { lint } from '../support/workflows.ts';
import { WORKFLOWS } from './snippets.ts';

test('there are workflows to check', () => {
  expect(WORKFLOWS.length).toBeGreaterThan(15);
});

describe.each(WORKFLOWS)('$name', ({ text }) => {
  const steps = Object.values((parse(text) as Workflow).jobs).flatMap((job) => job.steps ?? []);

  test('the linter has nothing to say', async () => {
    expect(await lint(text, '.github/workflows/page.yml')).toEqual([]);
  });

  test('it is safe, with no more rights than its steps use', () => {
    expect(unsafeIn(text)).toEqual([]);
    expect(unusedRightsIn(text)).toEqual([]);
  });

  test('the action gets inputs that it has', () => {
    expect(steps.some(isOwn)).toBe(true);
    for (const { with: given = {} } of steps.filter(isOwn)) {
      expect(Object.keys(METADATA.inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
      expect(MODES).toContain(given['mode'] ?? 'apply');
    }
  });
});
