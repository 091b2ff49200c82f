/** The promise that a second run of the same step has nothing to do. */

import { expect } from 'vitest';
import { type ActionRun, runAction, type Step } from './action-run.ts';
import { assertNoSecrets } from './secrets.ts';
import { linesOf } from './shown.ts';

/** What a second run prints when there is nothing to do. */
export const NOTHING_CHANGED = 'No changes. The account matches the manifest.';

/** How a step is run: inside this process, but where the process matters. */
type Run = (step: Step) => Promise<ActionRun>;

/** Runs a step that must succeed, then once more: the second run reads only and says that nothing changed. */
export async function applyTwice(step: Step): Promise<ActionRun> {
  const first = await succeeding(step);
  expect(first.outputs['changed'], 'changed of the first run').toBe('true');
  await nothingLeft(step);
  return first;
}

/** Runs a step that must succeed and leave no secret in the open. */
export async function succeeding(step: Step, runStep: Run = runAction): Promise<ActionRun> {
  const run = await runStep(step);
  expect(run.stderr).toBe('');
  expect(run.code, run.stdout).toBe(0);
  noSecrets(run, step);
  return run;
}

/** Runs a step that must fail before it writes anything: one error that says what to do. */
export async function refused(
  step: Step,
  runStep: Run = runAction,
): Promise<ActionRun & { readonly said: string }> {
  const run = await runStep(step);
  const said = linesOf(run.stdout).join('\n');
  expect(run.stderr).toBe('');
  expect(run.code, run.stdout).toBe(1);
  expect(run.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  expect(said).not.toMatch(/defect of smooch-provision|\bat .*:\d+:\d+\)|undefined|\[object/);
  noSecrets(run, step);
  return { ...run, said };
}

/** Runs a step and expects that it reads only, succeeds, and says that nothing changed. */
export async function nothingLeft(step: Step): Promise<ActionRun> {
  const run = await succeeding(step);
  expect(linesOf(run.stdout), run.stdout).toContain(NOTHING_CHANGED);
  expect(run.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  expect(run.outputs).toMatchObject({ changed: 'false', drift: 'false', creates: '0', updates: '0' });
  expect(run.plan?.changes).toEqual([]);
  return run;
}

function noSecrets(run: ActionRun, { emulator, inputs = {} }: Step): void {
  const handedOut = JSON.parse(run.outputs['jwts'] ?? '{}') as Record<string, string>;
  const given = [inputs['key-secret'], inputs['jwt']].filter((one) => one !== undefined && one.length >= 8);
  const secrets = [...(emulator?.secrets ?? []), ...Object.values(handedOut), ...given];
  if (secrets.length > 0) assertNoSecrets(run, secrets as string[]);
}
