/**
 * Carrying out a difference. The order of writes is such that a kill at any point leaves only what a rerun finds
 * again: an app is born with its marks, what is in it can be told by target or name, and the ids are recorded last.
 */

import type { ActualApp, Problem } from '../model.ts';
import { createApp, deleteApp, updateApp } from './apply-app.ts';
import { applyChildren } from './apply-children.ts';
import type { ApplyContext, ApplyRun } from './apply-run.ts';
import { type AppliedApp, type AppliedChild, type Failure, Score } from './outcome.ts';
import { inPool } from './pool.ts';
import { recordIds } from './record.ts';
import { settleApps } from './settle-apps.ts';
import { settleChildren } from './settle-children.ts';
import { AppSigner } from './signer.ts';
import type { AppStep, Difference, StrayStep } from './steps.ts';
import { vanishedApps } from './vanished.ts';

/** What came of it. */
export interface Applied {
  readonly score: Score;
  readonly failures: readonly Failure[];
  readonly apps: readonly AppliedApp[];
  readonly warnings: readonly Problem[];
  /**
   * Manifest keys of apps that gave way to another run's or went while they were worked on, or in which something did: to be
   * reconciled once more.
   */
  readonly yielded: readonly string[];
}

/** Makes the account as the difference says. A failure stops only what depends on it; nothing is thrown for one. */
export async function apply(difference: Difference, context: ApplyContext): Promise<Applied> {
  const score = new Score(context.onSettled);
  const warnings: Problem[] = [];
  const run: ApplyRun = { ...context, score, warnings, created: new Map(), unsettled: [] };
  const apps = await inPool(difference.apps, context.width, (step) => applyApp(step, run));
  await inPool(difference.strays, context.width, (step) => applyStray(step, run));
  const yielded = [
    ...new Set([...run.unsettled, ...(await settleApps(run)), ...(await vanishedApps(difference.apps, run))]),
  ];
  return {
    score,
    failures: score.failures,
    apps: apps.filter((app) => app !== undefined).filter(({ desired }) => !yielded.includes(desired.key)),
    warnings,
    yielded,
  };
}

async function applyApp(step: AppStep, run: ApplyRun): Promise<AppliedApp | undefined> {
  const { desired, address } = step.observed;
  let actual: ActualApp;
  try {
    actual = await appOf(step, run);
  } catch (error) {
    if (step.change !== undefined) run.score.failed(step.change, error);
    for (const { change } of step.children) run.score.notStarted(change, `${address} failed`);
    return undefined;
  }
  run.score.done(step.change);
  const signer = new AppSigner(actual.id, step.children, run);
  const { outcomes, app } = await applyChildren(actual.id, step, signer, run);
  // Recording and looking again need nothing of each other; what changes by the look is recorded once more.
  const [recorded, settled] = await Promise.allSettled([
    recordIds(actual, step, outcomes, run),
    settleChildren(outcomes, app),
  ]);
  const replacements = settled.status === 'fulfilled' ? settled.value : [];
  const children = replaced(outcomes, replacements);
  try {
    await signer.close();
    if (settled.status === 'rejected') throw settled.reason;
    if (recorded.status === 'rejected') throw recorded.reason;
    actual =
      replacements.length === 0 ? recorded.value : await recordIds(recorded.value, step, children, run);
    // What refers to the one that gave way must be told of the other.
    if (replacements.length > 0 && outcomes.some(({ kind }) => kind.stage)) run.unsettled.push(desired.key);
  } catch (error) {
    run.score.failedBeside(address, error);
  }
  return { address, desired, actual, children };
}

async function appOf(step: AppStep, run: ApplyRun): Promise<ActualApp> {
  const { desired, actual } = step.observed;
  if (actual === undefined) {
    const created = await createApp(desired, run);
    run.created.set(desired.key, created);
    return created;
  }
  // An expiry is renewed with the other marks.
  if (step.change === undefined || step.change.action === 'renew') return actual;
  return updateApp(step, actual, run);
}

async function applyStray({ actual, change }: StrayStep, run: ApplyRun): Promise<void> {
  try {
    await deleteApp(actual.id, run);
    run.score.done(change);
  } catch (error) {
    run.score.failed(change, error);
  }
}

function replaced(children: readonly AppliedChild[], settled: readonly AppliedChild[]): AppliedChild[] {
  return children.map(
    (child) =>
      settled.find(({ kind, desired }) => kind === child.kind && desired.key === child.desired.key) ?? child,
  );
}
