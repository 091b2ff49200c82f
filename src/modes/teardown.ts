/** What `destroy` and `sweep` share: showing what is to be deleted, and deleting it. */

import { ProvisionError } from '../errors.ts';
import { APPS } from '../kinds/subjects.ts';
import type { ActualApp, Problem } from '../model.ts';
import type { UnpublishPlan } from '../publish/unpublish.ts';
import { type Applied, apply } from '../reconcile/apply/apply.ts';
import type { ApplyContext } from '../reconcile/apply/context.ts';
import { guard } from '../reconcile/plan/guard.ts';
import { changesOf, planOf } from '../reconcile/plan/plan.ts';
import type { Difference, UndeclaredAppStep } from '../reconcile/plan/steps.ts';
import { partsOf } from '../reconcile/service-accounts/order.ts';
import { logPlan } from '../report/log/plan-log.ts';
import { keepDocument } from '../report/plan/document-file.ts';
import { redacted } from '../secrets/redaction.ts';
import type { Account } from '../smooch/account.ts';
import { approved } from './approval.ts';
import { applyContext } from './carry-out.ts';
import type { RunContext } from './context.ts';
import { reportBeside, resultsOf } from './results.ts';
import type { TeardownPart } from './teardown-part.ts';
import { heldBack, unpublishAll } from './unpublish.ts';

/** Everything that is to be deleted. */
export interface Teardown {
  /** All apps that the credentials see. */
  readonly listed: readonly ActualApp[];
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
  if (options.dryRun) {
    host.log.info('Nothing was deleted: `dry-run` is on.');
    return;
  }
  const { teardown, difference, unpublishing } = await approved(first, plan, run);
  const changes = changesOf(difference);
  // Secrets first: the marks that tell what was published of an app are deleted with it.
  const unpublished = await unpublishAll(unpublishing, run);
  const { freed, held } = heldBack(difference, unpublished.holding);
  const rounds = await deleteAll(
    account,
    { listed: teardown.listed, parts: teardown.parts.map((part) => freedOf(part, freed)) },
    applyContext(account, run, changes.length),
    run,
  );
  found.results = [...resultsOf(changes, rounds).map(held), ...unpublished.results];
  reportBeside(changes, rounds, run);
}

/** What is to be deleted, in the account and on GitHub. */
interface PlannedTeardown {
  readonly teardown: Teardown;
  readonly difference: Difference;
  readonly unpublishing: readonly UnpublishPlan[];
}

/** Shows a teardown as a plan. Throws PlanRefused for one that must not be carried out. */
async function shown(teardown: Teardown, run: RunContext): Promise<PlannedTeardown> {
  const unpublishing = teardown.parts.flatMap((part) => part.unpublishing ?? []);
  const difference = differenceOf(teardown, unpublishing);
  await showPlan(difference, unpublishing, run);
  // Apps alone count: what was published of them, and service accounts, go with them.
  const counted = changesOf(difference).filter(({ kind }) => kind === APPS.kind);
  const otherwise = 'find out why so many instances are no longer needed: the plan gives the reason for each';
  guard(counted, difference.problems, teardown.maxDeletes, otherwise);
  return { teardown, difference, unpublishing };
}

/** The parts as one difference, with what prevents it and what is to be warned of. */
function differenceOf(
  { parts, problems, warnings = [] }: Teardown,
  unpublishing: readonly UnpublishPlan[],
): Difference {
  return {
    ...NOTHING,
    undeclaredApps: parts.flatMap(({ apps, services }) => [...(services?.undeclaredApps ?? []), ...apps]),
    problems: [
      ...problems,
      ...parts.flatMap(({ services }) => services?.problems ?? []),
      ...unpublishing.flatMap((one) => one.problems),
    ],
    warnings: [
      ...warnings,
      ...parts.flatMap((part) => part.warnings),
      ...unpublishing.flatMap((one) => one.warnings),
    ],
  };
}

/** Logs the plan, and keeps it in the plan file and for the report. */
async function showPlan(
  difference: Difference,
  unpublishing: readonly UnpublishPlan[],
  { manifest, options, ownership, host, found }: RunContext,
): Promise<void> {
  const { log, keeper } = host;
  const unpublished = unpublishing.flatMap(({ deletions }) => deletions);
  const whole = planOf(difference, {
    api: manifest.api,
    ownership,
    warnings: [],
    publishing: { changes: unpublished.map(({ change }) => change), unchanged: [] },
    concealment: manifest.concealment,
  });
  const plan = redacted(whole, (text) => keeper.redact(text));
  found.plan = plan;
  if (plan.changes.length === 0) {
    log.info('Nothing to delete.');
    for (const { address, message } of plan.warnings)
      log.warn(`${address}: ${message}`, undefined, { code: 'account-warning', address });
  } else logPlan(log, plan, options.baseUrl);
  const planFile = await keepDocument('plan', plan, options.planFile, host);
  if (planFile !== undefined) found.planFile = planFile;
}

/** A part without what cannot be deleted yet. */
function freedOf({ apps, services, ...part }: TeardownPart, { undeclaredApps }: Difference): TeardownPart {
  const isFree = (stray: UndeclaredAppStep): boolean => undeclaredApps.includes(stray);
  return {
    ...part,
    apps: apps.filter(isFree),
    services: services && { ...services, undeclaredApps: services.undeclaredApps.filter(isFree) },
  };
}

/** Apps first, but for those that record service accounts; then these and at last those apps, part by part. */
async function deleteAll(
  account: Account,
  { listed, parts }: Pick<Teardown, 'listed' | 'parts'>,
  context: ApplyContext,
  run: RunContext,
): Promise<Applied[]> {
  const all = parts.map((part) => {
    const undeclaredApps = [...(part.services?.undeclaredApps ?? []), ...part.apps];
    return { ...part, stages: partsOf({ ...NOTHING, undeclaredApps }) };
  });
  const first = all.flatMap(({ stages }) => stages.apps.undeclaredApps);
  const rounds = [await apply({ ...NOTHING, undeclaredApps: first }, context)];
  for (const { services, ownership, apps, stages } of all) {
    if (services === undefined) continue;
    const { deleteServices } = await import('./service-accounts/teardown.ts');
    const pass = { services, leaving: apps, last: stages.last, listed, context: { ...context, ownership } };
    rounds.push(...(await deleteServices(account, stages.serviceAccounts, pass, run)));
  }
  return rounds;
}

const NOTHING: Difference = { apps: [], undeclaredApps: [], unmanaged: [], warnings: [], problems: [] };

/** Throws ProvisionError for a run whose key cannot delete apps. */
export function refuseAppKey({ abilities, options }: RunContext): void {
  if (abilities.wholeAccount) return;
  throw new ProvisionError(
    'not-allowed',
    `An app key (\`app_…\`) cannot delete apps, so \`mode: ${options.mode}\` cannot work.`,
    {
      remedy: 'Use an account key (`act_…`) or a service account key (`svc_…`).',
    },
  );
}
