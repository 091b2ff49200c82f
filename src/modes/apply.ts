/** `mode: apply`: making the account as the plan says, and what came of it. */

import { randomUUID } from 'node:crypto';
import { codeOf, ProvisionError } from '../errors.ts';
import type { Change, ChangeResult, Outcome } from '../model.ts';
import type { Applied } from '../reconcile/apply/apply.ts';
import type { ApplyContext } from '../reconcile/apply/context.ts';
import type { AppliedApp, Failure, Holders } from '../reconcile/apply/result-log.ts';
import { changesOf } from '../reconcile/plan/plan.ts';
import { shownResult } from '../reconcile/plan/shown.ts';
import { type Parts, partsOf } from '../reconcile/service-accounts/order.ts';
import { APPS } from '../reconcile/subject.ts';
import { headOf, remedyOf } from '../report/log/errors-text.ts';
import { keepDocument } from '../report/plan/document-file.ts';
import type { Account } from '../smooch/account.ts';
import { suggestInstancesToFree } from './app-limit.ts';
import { applyWithRetries } from './apply-with-retry.ts';
import { checkTargets } from './check-targets.ts';
import { collectCredentials } from './collect-credentials.ts';
import type { RunContext } from './context.ts';
import { type Planned, placeProblems, planManifest } from './plan.ts';
import { preparePublishing, publishAll } from './publish.ts';
import type { ServicesApplied } from './service-accounts/apply.ts';
import { heldBack, unpublishAll } from './unpublish.ts';

/** Plans, checks what can be checked beforehand, applies, and gathers what is handed out. */
export async function applyManifest(account: Account, run: RunContext): Promise<void> {
  const { manifest, options, host, found } = run;
  const { log, stop, keeper } = host;
  // From the first write on, what goes wrong keeps nothing from being handed out and told.
  const onError = (error: unknown): undefined => {
    found.errors.push(error);
  };
  const planned = await planManifest(account, run);
  const { difference, publishing, withdrawal } = planned;
  if (options.expectPlan !== undefined && found.plan !== undefined) {
    const { expectPlan } = await import('../report/plan/expected-plan.ts');
    const gone = await expectPlan(found.plan, options.expectPlan, { folders: host, manifest });
    if (gone > 0)
      log.info(`The plan is what is left of the reviewed one; changes no longer to be done: ${gone}.`);
  }
  await checkTargets(difference, options.waitForTargets, stop).catch(placeProblems(manifest));
  const prepared = await preparePublishing(publishing, run).catch(placeProblems(manifest));
  const changes = changesOf(difference);
  const context = { ...applyContext(account, run, changes.length), alsoMarked: prepared.marks };
  const withdrawn = await unpublishAll(withdrawal === undefined ? [] : [withdrawal], run);
  const { freed, held } = heldBack(difference, withdrawn.holding);
  const parts = partsOf(freed);
  const appRounds: Applied[] = [];
  await applyWithRetries(parts.apps, manifest.apps, context, run, appRounds).catch(onError);
  const apps = appRounds.flatMap((applied) => applied.apps);
  const services = await applyServices(
    account,
    { ...planned, difference: freed },
    parts,
    { apps, context },
    run,
    onError,
  ).catch(onError);
  const rounds = [...appRounds, ...(services?.rounds ?? [])];
  for (const { warnings } of rounds)
    for (const { address, message } of warnings) log.warn(`${address}: ${message}`);
  const failures = rounds.flatMap((applied) => applied.failures);
  const results = await suggestInstancesToFree(resultsOf(changes, rounds).map(held), failures, account, run);
  found.results = [...results, ...withdrawn.results];
  const holders: Holders[] = [{ account, apps }];
  if (services !== undefined) {
    holders.push({ account: services.accounts, apps: services.rounds.flatMap((applied) => applied.apps) });
  }
  const present = holders.flatMap((one) => one.apps.map(({ address }) => address));
  await prepared.takeBack(new Set(present)).catch(onError);
  if (options.maskAppIds) for (const { actual } of apps) keeper.cover(actual.id);
  await collectCredentials(holders, run, onError).catch(onError);
  reportBeside(changes, rounds, run);
  await publishAll(publishing, holders, run).catch(onError);
}

/** The pass over service accounts, where the plan is about any. */
async function applyServices(
  account: Account,
  { services, listed, difference }: Planned,
  { serviceAccounts, last }: Parts,
  { apps, context }: { readonly apps: readonly AppliedApp[]; readonly context: ApplyContext },
  run: RunContext,
  onError: (error: unknown) => void,
): Promise<ServicesApplied | undefined> {
  if (services === undefined) return undefined;
  const { manifest, options } = run;
  const { applyServiceAccounts } = await import('./service-accounts/apply.ts');
  return applyServiceAccounts(
    account,
    serviceAccounts,
    {
      plan: services,
      listed,
      applied: new Map(apps.map(({ desired, actual }) => [desired.key, actual.id])),
      leaving: difference.undeclaredApps.filter(({ change }) => change.kind === APPS.kind),
      last,
      context,
      tidies: options.only.length === 0,
      desired: services.desired,
      apps: manifest.apps,
      marked: services.marked,
    },
    run,
    onError,
  );
}

/** What carrying out a difference needs of a run; `total` changes are to be settled. */
export function applyContext(
  account: Account,
  { ownership, expiry, options, abilities, host }: RunContext,
  total: number,
): ApplyContext {
  const { log, stop, pace } = host;
  return {
    subject: APPS,
    account,
    ownership,
    expiry,
    stop,
    abilities,
    width: options.maxInFlight,
    now: host.now,
    nonce: randomUUID,
    pace,
    onLongWait: (line) => log.info(line),
    onSettled: (settled) => log.progress(settled, total, 'Applying'),
  };
}

/** One result for each change of the plan that was shown; a later round can only add failures to it. */
export function resultsOf(changes: readonly Change[], rounds: readonly Applied[]): Outcome[] {
  const failures = new Map<string, Failure>();
  for (const { failures: failed } of rounds)
    for (const failure of failed) failures.set(failure.address, failure);
  return changes.map((change): Outcome => {
    const known = rounds.flatMap(({ score }) => score.resultOf(change) ?? []);
    const { address, action } = change;
    const result: ChangeResult = known[0] ?? { address, action, status: 'not-started' };
    const failure = failures.get(result.address);
    if (failure === undefined) return result;
    const { error } = failure;
    const failed: ChangeResult = { ...result, status: 'failed', error: headOf(error), code: codeOf(error) };
    return { ...failed, remedy: remedyOf(error) };
  });
}

/** Failures that belong to no change, such as marks that could not be written: the run fails for them. */
export function reportBeside(
  changes: readonly Change[],
  rounds: readonly Applied[],
  { found }: RunContext,
): void {
  const planned = new Set(changes.map(({ address }) => address));
  const beside = rounds.flatMap(({ failures }) => failures).filter(({ address }) => !planned.has(address));
  for (const { address, error } of beside) {
    found.errors.push(
      new ProvisionError(codeOf(error), `${address}: ${headOf(error)}`, {
        remedy: remedyOf(error),
        address,
        cause: error,
      }),
    );
  }
}

/** Writes the results where later steps can read them. */
export async function keepResults({
  manifest,
  found,
  host,
}: Pick<RunContext, 'manifest' | 'found' | 'host'>): Promise<void> {
  found.results = (found.results ?? []).map(shownResult(manifest.concealment));
  const document = {
    formatVersion: 1,
    changes: found.results.map(({ remedy: _remedy, ...result }) => result),
  };
  const file = await keepDocument('result', document, undefined, host);
  if (file !== undefined) found.resultFile = file;
}
