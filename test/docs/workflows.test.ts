/** Every workflow on the pages is one to copy: the linter has nothing to say, no rule is broken, and the inputs exist. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { pageText } from '../../scripts/docs.ts';
import { CALLED_FOLDER, workflowsCalled } from '../../scripts/release/called.ts';
import { MODES } from '../../src/input-modes.ts';
import { PROJECT } from '../../src/runtime/version.ts';
import { METADATA } from '../support/action-run.ts';
import { isOwn, unsafeIn, unusedRightsIn, type Workflow } from '../support/workflow-rules.ts';
import { lint } from '../support/workflows.ts';
import { WORKFLOWS } from './snippets.ts';

test('there are workflows to check', () => {
  expect(WORKFLOWS.filter(({ text }) => text.includes(`uses: ${PROJECT}`)).length).toBeGreaterThan(15);
});

describe.each(WORKFLOWS)('$name', ({ text }) => {
  const jobs = Object.values((parse(text) as Workflow).jobs);
  const steps = jobs.flatMap((job) => job.steps ?? []);

  test('the linter has nothing to say', async () => {
    expect(await lint(text, '.github/workflows/page.yml')).toEqual([]);
  });

  test('it is safe, with no more rights than its steps use', () => {
    expect(unsafeIn(text)).toEqual([]);
    expect(unusedRightsIn(text)).toEqual([]);
  });

  test('the action gets inputs that it has', () => {
    for (const { with: given = {} } of steps.filter(isOwn)) {
      expect(Object.keys(METADATA.inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
      expect(MODES).toContain(given['mode'] ?? 'apply');
    }
  });

  test('a workflow that it calls gets the inputs, secrets and rights that it has', () => {
    for (const { uses = '', permissions, with: given = {}, secrets = {} } of jobs.filter(isOwn)) {
      const called = calledAs(/(?<=\/\.github\/workflows\/)[\w-]+\.yml/.exec(uses)?.[0] ?? '');
      expect(Object.keys(called.inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
      expect(Object.keys(called.secrets)).toEqual(expect.arrayContaining(Object.keys(secrets)));
      expect(permissions).toEqual(called.rights);
    }
  });
});

test('the table of workflows to call has all of them, with their rights', () => {
  const [, section = ''] = pageText('docs/recipes.md').split('\n## Short workflows\n');
  const rows = [...section.matchAll(/^\| `([\w-]+\.yml)` \|.*\| (.*) \|$/gm)];
  expect(rows.map(([, name]) => name).sort()).toEqual(workflowsCalled().sort());
  for (const [, name = '', cell = ''] of rows) {
    const rights = [...cell.matchAll(/`([\w-]+): (\w+)`/g)].map(([, right, level]) => [right, level]);
    expect(Object.fromEntries(rights), name).toEqual(calledAs(name).rights);
  }
});

interface Called {
  readonly inputs: object;
  readonly secrets: object;
  /** What its jobs need together. */
  readonly rights: object;
}

function calledAs(name: string): Called {
  const { on, jobs } = parse(readFileSync(path.join(CALLED_FOLDER, name), 'utf8')) as Workflow;
  const { inputs, secrets } = on['workflow_call'] as Called;
  return { inputs, secrets, rights: Object.assign({}, ...Object.values(jobs).map((job) => job.permissions)) };
}
