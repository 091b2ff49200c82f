/** Making, changing and deleting what is inside an app. */

import type { DesiredChild } from '../../model.ts';
import { type ActualChild, type ChildKind, childAddress, type Peers } from '../kind.ts';
import { needsOf, stagesOf } from '../needs.ts';
import { isLink } from '../plan/references.ts';
import type { AppStep, ChildStep } from '../plan/steps.ts';
import { isFresh } from '../twins.ts';
import { type AppAtWork, knownIds, listNow } from './app-at-work.ts';
import { checkCreated, checkKept, explained } from './clash.ts';
import type { ApplyRun } from './context.ts';
import { createOnce } from './create-once.ts';
import { deleteChild, deleteInOrder, deletesAmong } from './deletes.ts';
import { linkAll } from './links.ts';
import { LivePeers } from './live-peers.ts';
import type { ChildOutcome } from './result-log.ts';
import type { AppSigner } from './signer.ts';

/**
 * Carries out the steps of one app: deletes first, so what is created finds room below the vendor's limits and
 * no clash with what goes; then everything else, stage by stage; then what refers to one another; then the deletes of
 * what was referred to until now. Gives what exists of the declared.
 */
export async function applyChildren(
  appId: string,
  { observed, children: steps }: AppStep,
  signer: AppSigner,
  run: ApplyRun,
): Promise<{ readonly outcomes: ChildOutcome[]; readonly app: AppAtWork }> {
  const peers = new LivePeers(observed);
  const app: AppAtWork = { appId, observed, peers, signer, run };
  const deletes = deletesAmong(steps);
  await Promise.all(deletes.filter(({ late }) => late !== true).map((step) => deleteChild(step, app)));
  const outcomes: ChildOutcome[] = [];
  for (const stage of stagesOf(steps.map(({ kind }) => kind))) {
    const ofStage = steps.filter(({ kind }) => stage.includes(kind));
    const done = await Promise.all(ofStage.map((step) => carryOut(step, app)));
    for (const outcome of done) if (outcome !== undefined) outcomes.push(outcome);
    peers.learn(outcomes);
  }
  const linked = await linkAll(outcomes, steps, app, peers);
  await deleteInOrder(
    deletes.filter(({ late }) => late),
    app,
  );
  for (const { kind, desired, actual, created } of linked) {
    const healthProblem = created ? kind.healthProblem?.(actual) : undefined;
    if (healthProblem === undefined) continue;
    run.warnings.push({ address: childAddress(kind, observed.address, desired.key), ...healthProblem });
  }
  return { outcomes: linked.filter(({ beside }) => beside !== true), app };
}

/** Creates or changes one declared resource; undefined when it failed, or when nothing is declared. */
async function carryOut(step: ChildStep, app: AppAtWork): Promise<ChildOutcome | undefined> {
  const { kind, desired, actual, change } = step;
  const { observed, signer, run } = app;
  if (desired === undefined) return undefined;
  if (step.beside && actual !== undefined) return { kind, desired, actual, created: false, beside: true };
  const missing = needsOf(kind, desired).find((need) => app.peers.find(need.kind, need.key) === undefined);
  if (missing !== undefined) {
    run.score.notStarted(change, `${childAddress(missing.kind, observed.address, missing.key)} failed`);
    return undefined;
  }
  // What has links is done only when they are set.
  const isWhole = kind.links === undefined;
  if (actual !== undefined && change?.action === 'replace') {
    const replace = async (): Promise<ActualChild> => {
      await kind.remove(run.account, app.appId, actual);
      return create(kind, desired, app);
    };
    const replaced = await run.score.attempt(change, replace, isWhole);
    return replaced && { kind, desired, actual: replaced, created: true };
  }
  if (actual === undefined || change?.action === 'rotate') {
    const making = run.score.attempt(change, () => create(kind, desired, app), isWhole);
    if (kind.signs !== undefined) signer.expect(making);
    const made = await making;
    if (made !== undefined) noteWhatIsKept(kind, desired, made, app);
    return made && { kind, desired, actual: made, created: true };
  }
  if (change?.action === 'adopt' && isFresh(actual.id, run.now())) run.found.add(actual.id);
  const own = (change?.fields ?? []).filter((field) => !isLink(kind, field));
  const changed =
    own.length === 0
      ? actual
      : await run.score.attempt(change, () => updateAndCheck(step, actual, desired, app), isWhole);
  // What only has to be recorded is done once the marks are written; nothing else prevents it.
  if (own.length === 0 && isWhole) run.score.done(change);
  return changed === undefined ? undefined : { kind, desired, actual: changed, created: false };
}

async function updateAndCheck(
  { kind, fresh }: ChildStep,
  actual: ActualChild,
  desired: DesiredChild,
  app: AppAtWork,
): Promise<ActualChild> {
  try {
    const updated = await update(kind, actual, desired, app, fresh);
    checkKept(kind, desired, updated);
    return updated;
  } catch (error) {
    throw await explained(error, kind, desired, app, actual);
  }
}

/** What was created stays and is recorded, although the vendor keeps something else than it was sent: a later run must find it. */
function noteWhatIsKept(
  kind: ChildKind,
  desired: DesiredChild,
  made: ActualChild,
  { observed, run }: AppAtWork,
): void {
  try {
    checkKept(kind, desired, made);
  } catch (error) {
    run.score.failedBeside(childAddress(kind, observed.address, desired.key), error);
  }
}

/**
 * Creates one, or finds the one that an attempt without a clear answer created, and brings it to what is declared. `known`: the
 * ids of what is something else, since it was there before.
 */
export async function create(
  kind: ChildKind,
  desired: DesiredChild,
  app: AppAtWork,
  known: ReadonlySet<string> = knownIds(app, kind),
): Promise<ActualChild> {
  const { appId, observed, peers, run } = app;
  // What was there before is something else: of another key of the manifest, or the forerunner in a rotation.
  const lookFor = async (): Promise<ActualChild | undefined> => {
    const present = await listNow(kind, app);
    return kind.choose(present.filter((one) => !known.has(one.id) && kind.isSame(desired, one)));
  };
  const { actual, isFound, mayHaveTwin } = await createOnce(
    {
      address: childAddress(kind, observed.address, desired.key),
      create: () => kind.create(run.account, appId, desired, peers),
      lookFor,
      lookForClash: lookFor,
      // In an app that this run has created, nothing else can be expected.
      mayBeUnlisted: observed.actual !== undefined && isFresh(appId, run.now()),
    },
    run,
  ).catch(async (error: unknown) => {
    throw await explained(error, kind, desired, app);
  });
  checkCreated(kind, desired, actual, known, app);
  if (isFound) run.found.add(actual.id);
  if (mayHaveTwin) run.mayHaveTwin.add(actual.id);
  return fits(kind, desired, actual, peers) ? actual : update(kind, actual, desired, app);
}

/** Whether one is as declared, apart from what it refers to. */
export function fits(kind: ChildKind, desired: DesiredChild, actual: ActualChild, peers: Peers): boolean {
  return kind.differences(desired, actual, peers).every((field) => isLink(kind, field));
}

/** Brings one to what is declared, in the name of an app key where the vendor wants that. */
export async function update(
  kind: ChildKind,
  actual: ActualChild,
  desired: DesiredChild,
  { appId, peers, signer, run }: AppAtWork,
  fresh: readonly string[] = [],
): Promise<ActualChild> {
  const key = kind.access?.changedByAppKey ? await signer.key() : undefined;
  return kind.update(run.account, appId, actual, desired, { peers, signWith: key, fresh });
}
