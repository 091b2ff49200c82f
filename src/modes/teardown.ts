/** What `destroy` and `sweep` share: showing what is to be deleted, and deleting it. */

import { ProvisionError } from '../errors.ts';
import { APPS } from '../kinds/subjects.ts';
import type { Problem } from '../model.ts';
import type { UnpublishPlan } from '../publish/deletions.ts';
import { type Applied, apply } from '../reconcile/apply/apply.ts';
import type { ApplyContext } from '../reconcile/apply/context.ts';
import { guard } from '../reconcile/plan/guard.ts';
import { changesOf } from '../reconcile/plan/plan.ts';
import type { Difference, UndeclaredAppStep } from '../reconcile/plan/steps.ts';
import { logPlan, whereText } from '../report/log/plan-text.ts';
import type { Account } from '../smooch/account.ts';
import { approved } from './approval.ts';
import { applyContext } from './carry-out.ts';
import type { RunContext } from './context.ts';
import { keepPlan, shownPlan } from './plan.ts';
import { reportBeside, resultsOf } from './results.ts';
import { refuseWarnings } from './strict.ts';
import type { TeardownPart } from './teardown-part.ts';
import { keptApps, unpublishAll } from './unpublish.ts';

/** Everything that is to be deleted. */
export interface Teardown {
  readonly parts: readonly TeardownPart[];
  readonly problems: readonly Problem[];
  readonly warnings?: readonly Problem[];
  /** How many apps may be deleted. */
  readonly maxDeletes: number;
}

/**
 * Shows what is to be deleted, as `look` finds it, asks where there is somebody to ask, and deletes it unless `dry-run` is on.
 * Throws PlanRefused or ProvisionError before it deletes anything.
 */
export async function takeDown(
  account: Account,
  look: (run: RunContext) => Promise<Teardown>,
  run: RunContext,
): Promise<void> {
  const { options, host, found } = run;
  const plan = async (reading: RunContext): Promise<PlannedTeardown> => shown(await look(reading), reading);
  const first = await plan(run);
  refuseWarnings(options, found);
  if (options.dryRun) {
    host.log.notice('Nothing was deleted: `dry-run` is on.');
    return;
  }
  const { parts, difference, unpublishing } = await approved(first, plan, run);
  const changes = changesOf(difference);
  // Secrets first: the marks that tell what was published of an app are deleted with it.
  const unpublished = await unpublishAll(unpublishing, run);
  const context = { ...applyContext(account, run, changes.length), kept: keptApps(unpublished) };
  const rounds = await deleteAll(account, parts, context);
  found.results = [...resultsOf(changes, rounds), ...unpublished.results];
  reportBeside(changes, rounds, run);
}

/** What is to be deleted, in the account and on GitHub. */
interface PlannedTeardown {
  readonly parts: readonly TeardownPart[];
  readonly difference: Difference;
  readonly unpublishing: readonly UnpublishPlan[];
}

/** Shows a teardown as a plan, and keeps that. Throws PlanRefused for one that must not be carried out. */
async function shown(
  { parts, problems, warnings = [], maxDeletes }: Teardown,
  run: RunContext,
): Promise<PlannedTeardown> {
  const { log } = run.host;
  const unpublishing = parts.map((part) => part.unpublishing);
  const difference: Difference = {
    ...NOTHING,
    undeclaredApps: parts.flatMap(({ apps, services }) => [...services, ...apps]),
    problems: [...problems, ...unpublishing.flatMap((one) => one.problems)],
    warnings: [...warnings, ...[...parts, ...unpublishing].flatMap((one) => one.warnings)],
  };
  const changes = unpublishing.flatMap(({ deletions }) => deletions.map(({ change }) => change));
  const plan = shownPlan(difference, { warnings: [], changes, unchanged: [] }, run);
  if (plan.changes.length === 0) {
    log.info(whereText(plan, run.options.baseUrl));
    log.info('Nothing to delete.');
    for (const { address, message } of plan.warnings)
      log.warn(`${address}: ${message}`, undefined, { code: 'account-warning', address });
  } else logPlan(log, plan, run.options.baseUrl);
  await keepPlan(plan, run);
  // Apps alone count: what was published of them, and service accounts, go with them.
  const counted = changesOf(difference).filter(({ kind }) => kind === APPS.kind);
  const otherwise = 'find out why so many instances are no longer needed: the plan gives the reason for each';
  guard(counted, difference.problems, maxDeletes, otherwise);
  return { parts, difference, unpublishing };
}

/**
 * Deletes the apps that are linked to a service account, then the service accounts, then the other apps. While a service
 * account cannot be deleted, those stay: by them a sweep finds the instance again.
 */
async function deleteAll(
  account: Account,
  parts: readonly TeardownPart[],
  context: ApplyContext,
): Promise<Applied[]> {
  const isLinked = ({ linked }: TeardownPart, { actual }: UndeclaredAppStep): boolean =>
    linked.has(actual.id);
  const first = parts.flatMap((part) => part.apps.filter((app) => isLinked(part, app)));
  const services = parts.flatMap((part) => part.services);
  const rounds: Applied[] = [];
  const remove = async (steps: readonly UndeclaredAppStep[], pass: ApplyContext): Promise<void> => {
    if (steps.length > 0) rounds.push(await apply({ ...NOTHING, undeclaredApps: steps }, pass));
  };
  await remove(first, context);
  if (services.length > 0) {
    const { serviceContext } = await import('../kinds/service-account/plan.ts');
    const inServices = serviceContext(account, context);
    if (inServices === undefined) throw new TypeError('These credentials see no service accounts.');
    await remove(services, inServices);
  }
  const isDone = ({ change }: UndeclaredAppStep): boolean => rounds.some(({ score }) => score.isDone(change));
  const last: UndeclaredAppStep[] = [];
  for (const part of parts) {
    const rest = part.apps.filter((app) => !isLinked(part, app));
    if (part.services.every(isDone)) last.push(...rest);
    else {
      for (const { actual, change } of rest)
        rounds.at(-1)?.score.notStarted(change, context.kept?.get(actual.id) ?? SERVICE_LEFT);
    }
  }
  await remove(last, context);
  return rounds;
}

const SERVICE_LEFT = 'a service account that goes with it still exists';

const NOTHING: Difference = { apps: [], undeclaredApps: [], unmanaged: [], warnings: [], problems: [] };

/** Throws ProvisionError for a run whose key cannot delete apps. */
export function refuseAppKey({ abilities, options }: RunContext): void {
  if (abilities.wholeAccount) return;
  throw new ProvisionError(
    'not-allowed',
    `An app key (\`app_…\`) cannot delete apps, so \`mode: ${options.mode}\` cannot work.`,
    { remedy: 'Use an account key (`act_…`) or a service account key (`svc_…`).' },
  );
}
