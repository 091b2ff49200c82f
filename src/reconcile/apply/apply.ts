/**
 * Carrying out a difference. The order of writes is such that a kill at any point leaves only what a rerun finds
 * again: an app is born with its marks, what is in it can be told by target or name, and the ids are recorded last.
 */

import type { ActualApp, Problem } from '../../model.ts';
import { abilitiesIn } from '../../smooch/account.ts';
import { isNotFound } from '../../smooch/errors.ts';
import { neededKinds } from '../needs.ts';
import type { AppStep, Difference } from '../plan/steps.ts';
import { inPool } from '../pool.ts';
import { createApp, updateApp } from './app.ts';
import type { AppAtWork } from './app-at-work.ts';
import { applyChildren } from './children.ts';
import type { ApplyContext, ApplyRun, Leftover } from './context.ts';
import { recordIds } from './record.ts';
import {
  type AppliedApp,
  type AppliedChild,
  type ChildOutcome,
  type Failure,
  ResultLog,
} from './result-log.ts';
import { AppSigner } from './signer.ts';
import { resolveDuplicateApps } from './twin-apps.ts';
import { openOutcomes, resolveDuplicateChildren } from './twin-children.ts';

/** What came of it. */
export interface Applied {
  readonly score: ResultLog;
  readonly failures: readonly Failure[];
  readonly apps: readonly AppliedApp[];
  readonly warnings: readonly Problem[];
  /**
   * Manifest keys of apps that gave way to another run's or went while they were worked on, or in which something did: to be
   * reconciled once more.
   */
  readonly lostToAnotherRun: readonly string[];
  /** The ids of apps that are gone; a list that lags may still show them. */
  readonly gone: ReadonlySet<string>;
  /** What yielded and is to be removed after the last round. */
  readonly leftovers: readonly Leftover[];
}

/** Other runs may take the place of a resource this many times before its app is left as it is. */
const MOST_ROUNDS = 4;

/** An app with what is declared in it, and how to settle what the first look at it has left open. */
interface AppAtRest {
  readonly applied: AppliedApp;
  readonly settle: (() => Promise<AppliedApp>) | undefined;
}

/** Changes the account as the difference says. A failure stops only what depends on it; nothing is thrown for one. */
export async function apply(difference: Difference, context: ApplyContext): Promise<Applied> {
  const score = new ResultLog(context.onSettled);
  const warnings: Problem[] = [];
  const run: ApplyRun = {
    ...context,
    score,
    warnings,
    created: new Map(),
    mayHaveTwin: new Set(),
    found: new Set(),
    gone: new Set(),
    unsettled: [],
    leftovers: [],
  };
  const atRest = await inPool(difference.apps, context.width, (step) => applyApp(step, run));
  await inPool(difference.undeclaredApps, context.width, async ({ actual, change }) => {
    const kept = run.kept?.get(actual.id);
    if (kept === undefined) await run.score.attempt(change, () => run.account.deleteApp(actual.id));
    else run.score.notStarted(change, kept);
  });
  const lost = new Set(await resolveDuplicateApps(run));
  const staying = atRest
    .filter((app) => app !== undefined)
    .filter(({ applied }) => !lost.has(applied.desired.key));
  // By now most of what lists did not show at first is listed. What is not is waited for at the same time in all apps.
  const apps = await Promise.all(staying.map(async ({ applied, settle }) => settle?.() ?? applied));
  const lostToAnotherRun = [
    ...new Set([...run.unsettled, ...lost, ...(await appsDeletedMeanwhile(difference.apps, run))]),
  ];
  return {
    score,
    failures: score.failures,
    apps: apps.filter(({ desired }) => !lostToAnotherRun.includes(desired.key)),
    warnings,
    lostToAnotherRun,
    gone: run.gone,
    leftovers: run.leftovers,
  };
}

async function applyApp(step: AppStep, run: ApplyRun): Promise<AppAtRest | undefined> {
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
  if (run.found.has(actual.id)) {
    // Another run may have created it, with what is in it: a look shows what is left to do.
    for (const { change } of step.children) run.score.done(change);
    run.unsettled.push(desired.key);
    return undefined;
  }
  const signer = new AppSigner(actual.id, step.children, {
    ...run,
    abilities: abilitiesIn(run.abilities, step.observed.desired.key),
  });
  const { outcomes, app } = await applyChildren(actual.id, step, signer, run);
  // Recording and looking again need nothing of each other.
  const [recorded, looked] = await Promise.allSettled([
    recordIds(actual, step, outcomes, run, step.observed.actual?.metadata),
    openOutcomes(outcomes, app),
  ]);
  await closeSigner(app);
  let open: readonly ChildOutcome[] = [];
  if (looked.status === 'rejected') run.score.failedBeside(address, looked.reason);
  else open = looked.value;
  if (recorded.status === 'rejected') run.score.failedBeside(address, recorded.reason);
  else actual = recorded.value;
  const applied = { address, desired, actual, children: outcomes };
  return { applied, settle: open.length === 0 ? undefined : () => settleApp(applied, step, open, app) };
}

/** Removes what was created to sign with. That it could not be removed must not keep twins from being settled. */
async function closeSigner({ signer, observed, run }: AppAtWork): Promise<void> {
  try {
    await signer.close();
  } catch (error) {
    run.score.failedBeside(observed.address, error);
  }
}

/**
 * Settles what is open in an app. What changes by that is recorded once more, and then looked at again: a twin that another
 * run has taken back in the meantime must not be what the marks say last.
 */
async function settleApp(
  applied: AppliedApp,
  step: AppStep,
  outcomes: readonly ChildOutcome[],
  app: AppAtWork,
): Promise<AppliedApp> {
  const { address, desired } = applied;
  const { run } = app;
  let { actual, children } = applied;
  let open = outcomes;
  try {
    for (let round = 1; open.length > 0 && round <= MOST_ROUNDS; round++) {
      const { replacements, left } = await resolveDuplicateChildren(open, app);
      await closeSigner(app);
      if (replacements.length === 0) break;
      // References to the one that yielded must change to the other.
      if (children.some(({ kind }) => neededKinds(kind).length > 0)) run.unsettled.push(desired.key);
      children = replaced(children, replacements);
      app.peers.learn(children);
      const current = (await run.account.getApp(actual.id)) ?? actual;
      actual = await recordIds(current, step, children, run);
      open = [...replacements, ...left];
    }
  } catch (error) {
    run.score.failedBeside(address, error);
  }
  return { address, desired, actual, children };
}

async function appOf(step: AppStep, run: ApplyRun): Promise<ActualApp> {
  const { desired, actual } = step.observed;
  if (actual === undefined) {
    const created = await createApp(desired, run);
    if (run.subject.carriesMarks) run.created.set(desired.key, created);
    return created;
  }
  // An expiry is renewed with the other marks.
  if (step.change === undefined || step.change.action === 'renew') return actual;
  return updateApp(step, actual, run);
}

function replaced(children: readonly AppliedChild[], settled: readonly AppliedChild[]): AppliedChild[] {
  return children.map(
    (child) =>
      settled.find(({ kind, desired }) => kind === child.kind && desired.key === child.desired.key) ?? child,
  );
}

/**
 * The manifest keys of apps that existed when the plan was computed, answered 404 since, and are gone indeed. What failed
 * at them is taken back, since they are reconciled once more.
 */
async function appsDeletedMeanwhile(steps: readonly AppStep[], run: ApplyRun): Promise<string[]> {
  if (!run.abilities.wholeAccount || run.stop.reason !== undefined) return [];
  const deleted: string[] = [];
  for (const { observed, change, children } of steps) {
    const { actual, address, desired } = observed;
    const failed = run.score.failures.some(
      (failure) =>
        (failure.address === address || failure.address.startsWith(`${address}.`)) &&
        isNotFound(failure.error),
    );
    // An app that is bound to an id cannot have its place taken.
    if (actual === undefined || desired.id !== undefined || !failed) continue;
    const present = await run.account.getApp(actual.id).catch(() => actual);
    if (present !== undefined) continue;
    const changes = [change, ...children.map((child) => child.change)].filter((one) => one !== undefined);
    run.score.forgive(address, changes);
    run.gone.add(actual.id);
    deleted.push(desired.key);
    run.warnings.push({
      address,
      message: `The ${run.subject.noun} ${actual.id} was deleted while this run was applying changes to it.`,
    });
  }
  return deleted;
}
