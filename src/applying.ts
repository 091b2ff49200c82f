/** `mode: apply`: making the account as the plan says, and what came of it. */

import { randomUUID } from 'node:crypto';
import { messageOf, ProvisionError } from './errors.ts';
import { allCredentials, warnOfEndless } from './handing-out.ts';
import type { Change, ChangeResult, Problem } from './model.ts';
import { placeProblems, planManifest } from './planning.ts';
import { checkTargets } from './preflight.ts';
import { preparePublishing, publishAll } from './publishing.ts';
import { withReclaimable } from './quota.ts';
import { type Applied, apply } from './reconcile/apply.ts';
import type { ApplyContext } from './reconcile/apply-run.ts';
import { diff } from './reconcile/diff.ts';
import { observe } from './reconcile/observe.ts';
import type { Failure } from './reconcile/outcome.ts';
import { changesOf } from './reconcile/plan.ts';
import type { Difference } from './reconcile/steps.ts';
import { APPS } from './reconcile/subject.ts';
import { keepDocument } from './report/document-file.ts';
import { logError } from './report/errors-text.ts';
import type { Outcome } from './report/result-text.ts';
import type { Run } from './run.ts';
import type { Account } from './smooch/account.ts';
import { heldBack, withdrawAll } from './withdrawing.ts';

/** Other runs may take the place of an app of ours this many times before the run gives up. */
const MOST_ROUNDS = 4;

/** Plans, checks what can be checked beforehand, applies, and gathers what is handed out. */
export async function applyManifest(account: Account, run: Run): Promise<void> {
  const { manifest, options, surroundings, found } = run;
  const { log, stop, keeper } = surroundings;
  const { difference, publishing, withdrawal } = await planManifest(account, run);
  if (options.expectPlan !== undefined && found.plan !== undefined) {
    const { expectPlan } = await import('./report/expected-plan.ts');
    await expectPlan(found.plan, options.expectPlan, { workspace: surroundings.workspace, manifest });
  }
  await checkTargets(difference, options.waitForTargets, stop).catch(placeProblems(manifest));
  const prepared = await preparePublishing(publishing, run).catch(placeProblems(manifest));
  const changes = changesOf(difference);
  const context = { ...applyContext(account, run, changes.length), alsoMarked: prepared.marks };
  const rounds: Applied[] = [];
  const withdrawn = await withdrawAll(withdrawal === undefined ? [] : [withdrawal], run);
  const { freed, held } = heldBack(difference, withdrawn.holding);
  await applyInRounds(freed, context, run, rounds).catch((error: unknown) => {
    logError(log, error);
    found.error ??= error;
  });
  for (const { warnings } of rounds)
    for (const { address, message } of warnings) log.warn(`${address}: ${message}`);
  const failures = rounds.flatMap((applied) => applied.failures);
  const results = await withReclaimable(resultsOf(changes, rounds).map(held), failures, account, run);
  found.results = [...results, ...withdrawn.results];
  const apps = rounds.flatMap((applied) => applied.apps);
  await prepared.takeBack(new Set(apps.map(({ address }) => address)));
  if (options.maskAppIds) for (const { actual } of apps) keeper.cover(actual.id);
  const signing = { account, keeper, now: surroundings.now(), defaultLifetime: options.jwtExpiresIn };
  found.credentials = await allCredentials(manifest.apps, apps, signing, (error) => {
    logError(log, error);
    found.error ??= error;
  });
  warnOfEndless(found.credentials, (message) => log.warn(message));
  reportBeside(changes, rounds, run);
  await publishAll(publishing, account, { apps, credentials: found.credentials }, run);
  await keepResults(run);
}

/** What carrying out a difference needs of a run; `total` changes are to be settled. */
export function applyContext(
  account: Account,
  { ownership, expiry, options, abilities, surroundings }: Run,
  total: number,
): ApplyContext {
  const { log, stop, pace } = surroundings;
  return {
    subject: APPS,
    account,
    ownership,
    expiry,
    stop,
    abilities,
    width: options.maxInFlight,
    nonce: randomUUID,
    pace,
    onSettled: (settled) => log.progress(settled, total, 'Applying'),
  };
}

/** Applies, and once more what gave way to another run that made the same app at the same time. */
async function applyInRounds(
  difference: Difference,
  context: ApplyContext,
  run: Run,
  rounds: Applied[],
): Promise<void> {
  const { manifest, ownership, expiry, options, signingKeyId, abilities, surroundings } = run;
  rounds.push(await apply(difference, context));
  for (let yielded = rounds[0]?.yielded ?? []; yielded.length > 0; ) {
    if (rounds.length >= MOST_ROUNDS) {
      throw new ProvisionError(`Other runs keep making ${yielded.join(', ')} at the same time.`, {
        remedy: 'Let one run at a time apply a manifest: give the workflow a `concurrency` group.',
      });
    }
    const again = manifest.apps.filter(({ key }) => yielded.includes(key));
    const now = surroundings.now();
    const observed = await observe(context.account, again, ownership, {
      subject: context.subject,
      prune: 'none',
      abilities,
      width: context.width,
      now,
      pause: (milliseconds) => context.stop.pause(milliseconds * context.pace),
    });
    // The owner's other apps look like strays to a part of the manifest; they are none.
    const left = diff(
      { ...observed, strays: [] },
      {
        ownership,
        expiry,
        prune: 'none',
        signingKeyId,
        abilities,
        allowReplace: options.allowReplace,
        now,
      },
    );
    refuseLater(left.problems);
    const applied = await apply(left, context);
    rounds.push(applied);
    yielded = applied.yielded;
  }
}

/** What stands in the way of a later round, when the first has written already. Throws ProvisionError. */
function refuseLater(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const texts = problems.map(({ address, message }) => `${address}: ${message}`);
  throw new ProvisionError(`Another run made the same apps at the same time, and now: ${texts.join(' ')}`, {
    remedy: 'Run again, and let one run at a time apply a manifest: give the workflow a `concurrency` group.',
  });
}

/** One result for each change of the plan that was shown; a later round can only add failures to it. */
export function resultsOf(changes: readonly Change[], rounds: readonly Applied[]): Outcome[] {
  const failures = new Map<string, Failure>();
  for (const { failures: failed } of rounds)
    for (const failure of failed) failures.set(failure.address, failure);
  const first = rounds[0]?.score.resultsOf(changes) ?? [];
  return first.map((result): Outcome => {
    const failure = failures.get(result.address);
    if (failure === undefined) return result;
    const failed: ChangeResult = { ...result, status: 'failed', error: causeOf(failure.error) };
    return { ...failed, remedy: failure.error instanceof ProvisionError ? failure.error.remedy : undefined };
  });
}

/** What failed a change; what is no word of the vendor's or of ours is a defect, and says so. */
function causeOf(error: unknown): string {
  return error instanceof ProvisionError ? error.message : `something went wrong inside: ${messageOf(error)}`;
}

/** Failures that belong to no change, such as marks that could not be written: logged, and the run fails for them. */
export function reportBeside(
  changes: readonly Change[],
  rounds: readonly Applied[],
  { surroundings, found }: Run,
): void {
  const planned = new Set(changes.map(({ address }) => address));
  const beside = rounds.flatMap(({ failures }) => failures).filter(({ address }) => !planned.has(address));
  for (const { address, error } of beside) {
    const named = new ProvisionError(`${address}: ${messageOf(error)}`, {
      remedy: error instanceof ProvisionError ? error.remedy : undefined,
      cause: error,
    });
    logError(surroundings.log, named);
    found.error ??= named;
  }
}

/** Writes the results where later steps can read them. */
export async function keepResults({ found, surroundings }: Run): Promise<void> {
  const document = {
    formatVersion: 1,
    changes: (found.results ?? []).map(({ remedy: _remedy, ...result }) => result),
  };
  const file = await keepDocument('result', document, undefined, surroundings);
  if (file !== undefined) found.resultFile = file;
}
