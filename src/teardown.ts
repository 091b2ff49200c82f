/** Taking down: `destroy` for one owner and instance, `sweep` for instances that nobody needs any more. */

import { applyContext, keepResults, reportBeside, resultsOf } from './applying.ts';
import { ProvisionError } from './errors.ts';
import type { ActualApp, Change, Problem } from './model.ts';
import type { WithdrawalPlan } from './publish/withdraw.ts';
import { apply } from './reconcile/apply.ts';
import { guard } from './reconcile/guard.ts';
import { appKeyOf, expiryOf, instanceOf, isOwnedBy, isProtected, ownerOf } from './reconcile/marks.ts';
import { changesOf, planOf } from './reconcile/plan.ts';
import type { Difference, StrayStep } from './reconcile/steps.ts';
import { keepDocument } from './report/document-file.ts';
import { logPlan } from './report/plan-log.ts';
import type { Run } from './run.ts';
import type { Account } from './smooch/account.ts';
import { heldBack, planWithdrawing, staying, withdrawAll } from './withdrawing.ts';

/**
 * Deletes what belongs to the run's owner and instance. Without an instance that is production: it wants the owner's name
 * as `confirm`, takes only the apps of the manifest, and refuses protected ones.
 */
export async function destroy(account: Account, run: Run): Promise<void> {
  const { ownership, options, manifest } = run;
  refuseAppKey(run);
  const production = ownership.instance === undefined;
  if (production && options.confirm !== ownership.owner) throw unconfirmed(ownership.owner);
  const declared = new Map(manifest.apps.map((app) => [app.key, app]));
  const listed = await account.listApps();
  const apps = listed
    .filter(({ metadata }) => isOwnedBy(metadata, ownership))
    .filter(({ metadata }) => !production || declared.has(appKeyOf(metadata) ?? ''));
  const problems = production ? protectedAmong(apps, run) : [];
  const why = production ? 'destroyed by its owner' : `part of the instance ${ownership.instance}`;
  const strays = apps.map((app) => deletion(app, `apps.${appKeyOf(app.metadata) ?? app.id}`, why));
  const withdrawal = await planWithdrawing(
    manifest,
    { apps, others: staying(listed, apps), why, within: '' },
    run,
  );
  const withdrawals = withdrawal === undefined ? [] : [withdrawal];
  await takeDown(account, { strays, problems, withdrawals }, Number.POSITIVE_INFINITY, run);
}

/**
 * Deletes the owner's instances that have expired, and with a token those whose pull request is closed; an instance
 * of an open pull request stays, expired or not. `max-deletes` counts apps.
 */
export async function sweep(account: Account, run: Run): Promise<void> {
  const { ownership, options, surroundings, pullRequests } = run;
  const { log } = surroundings;
  refuseAppKey(run);
  const instances = new Map<string, ActualApp[]>();
  const listed = await account.listApps();
  for (const app of listed) {
    const instance = instanceOf(app.metadata);
    if (ownerOf(app.metadata) !== ownership.owner || instance === undefined) continue;
    instances.set(instance, [...(instances.get(instance) ?? []), app]);
  }
  const reasons = await reasonsToSweep(instances, run);
  const strays = [...instances].flatMap(([instance, apps]) => {
    const why = reasons.get(instance);
    if (why === undefined) return [];
    return apps.map((app) =>
      deletion(app, `instances.${instance}.apps.${appKeyOf(app.metadata) ?? app.id}`, why),
    );
  });
  const kept = instances.size - reasons.size;
  log.info(
    `Instances of ${ownership.owner}: ${instances.size}, of which ${kept} stay${kept === 1 ? 's' : ''}.`,
  );
  if (pullRequests === undefined && kept > 0) {
    log.info(
      'Without a token for GitHub (on a terminal GITHUB_TOKEN) and GITHUB_REPOSITORY, only what has expired goes.',
    );
  }
  const withdrawals: WithdrawalPlan[] = [];
  for (const [instance, why] of reasons) {
    const apps = instances.get(instance) ?? [];
    // What the apps remember is found without a manifest, too.
    const manifest = run.manifest.publish.length === 0 ? undefined : await run.manifestOf(instance);
    const going = { apps, others: staying(listed, apps), why, within: `instances.${instance}.` };
    const ofInstance = { ...run, ownership: { ...ownership, instance } };
    const withdrawal = await planWithdrawing(manifest ?? { publish: [] }, going, ofInstance);
    if (withdrawal !== undefined) withdrawals.push(withdrawal);
  }
  await takeDown(account, { strays, problems: [], withdrawals }, options.maxDeletes, run);
}

/** Why each instance may go; those that stay have no entry. */
async function reasonsToSweep(
  instances: ReadonlyMap<string, readonly ActualApp[]>,
  { surroundings, pullRequests }: Run,
): Promise<Map<string, string>> {
  const now = surroundings.now();
  const reasons = new Map<string, string>();
  for (const [instance, apps] of instances) {
    const state = await pullRequests?.stateOf(instance);
    if (state === 'open' || state === 'unknown') continue;
    if (state === 'closed' || state === 'gone') {
      reasons.set(
        instance,
        state === 'closed' ? 'its pull request is closed' : 'its pull request does not exist',
      );
      continue;
    }
    const expiries = apps.map(({ metadata }) => expiryOf(metadata));
    // Only when all of it has expired: a half-renewed instance is in use.
    if (expiries.every((expiry) => expiry !== undefined && expiry <= now)) {
      const last = Math.max(...expiries.map((expiry) => expiry ?? 0));
      reasons.set(instance, `expired at ${new Date(last).toISOString()}`);
    }
  }
  return reasons;
}

/** What is to go, and what stands in the way. */
interface Teardown {
  readonly strays: readonly StrayStep[];
  readonly problems: readonly Problem[];
  readonly withdrawals: readonly WithdrawalPlan[];
}

/** Shows what is to go, and unless `dry-run` is on deletes it. */
async function takeDown(
  account: Account,
  { strays, problems: own, withdrawals }: Teardown,
  maxDeletes: number,
  run: Run,
): Promise<void> {
  const { manifest, options, ownership, surroundings, found } = run;
  const { log } = surroundings;
  const problems = [...own, ...withdrawals.flatMap((one) => one.problems)];
  const warnings = withdrawals.flatMap((one) => one.warnings);
  const difference: Difference = { apps: [], strays, unmanaged: [], warnings, problems };
  const withdrawn = withdrawals.flatMap((one) =>
    [...one.withdrawals, ...one.removals].map(({ change }) => change),
  );
  const publishing = { changes: withdrawn, unchanged: [] };
  const plan = planOf(difference, { api: manifest.api, ownership, warnings: [], publishing });
  found.plan = plan;
  if (plan.changes.length === 0) log.info('Nothing to delete.');
  else logPlan(log, plan);
  const planFile = await keepDocument('plan', plan, options.planFile, surroundings);
  if (planFile !== undefined) found.planFile = planFile;
  // What was published goes with its app and is not counted.
  const otherwise = 'find out why so many instances are no longer needed: the plan gives the reason for each';
  guard(changesOf(difference), problems, maxDeletes, otherwise);
  if (options.dryRun) {
    log.info('Nothing was deleted: `dry-run` is on.');
    return;
  }
  // Secrets first: an app that is gone takes the marks with it that tell what was published of it.
  const { results: taken, holding } = await withdrawAll(withdrawals, run);
  const { freed, held } = heldBack(difference, holding);
  const changes = changesOf(difference);
  const applied = await apply(freed, applyContext(account, run, changes.length));
  found.results = [...resultsOf(changes, [applied]).map(held), ...taken];
  await keepResults(run);
  reportBeside(changes, [applied], run);
}

function deletion(actual: ActualApp, address: string, why: string): StrayStep {
  const change: Change = { address, kind: 'app', action: 'delete', id: actual.id, fields: [], why };
  return { actual, change };
}

function protectedAmong(apps: readonly ActualApp[], { manifest }: Run): Problem[] {
  const declared = new Map(manifest.apps.map((app) => [app.key, app]));
  return apps
    .filter(
      ({ metadata }) => isProtected(metadata) || declared.get(appKeyOf(metadata) ?? '')?.protect === true,
    )
    .map(({ id, metadata }) => {
      const address = `apps.${appKeyOf(metadata) ?? id}`;
      const message = `the app ${id} has \`protect: true\`. Apply it with \`protect: false\` first if it is really to go.`;
      return { address, message, place: manifest.place(address) };
    });
}

function unconfirmed(owner: string): ProvisionError {
  return new ProvisionError(
    '`destroy` without an `instance` deletes production, and `confirm` is not the owner.',
    {
      remedy: `If that is meant, set \`confirm: ${owner}\`; to take a preview down, name its \`instance\`.`,
    },
  );
}

function refuseAppKey({ abilities, options }: Run): void {
  if (abilities.wholeAccount) return;
  throw new ProvisionError(
    `An app key (\`app_…\`) cannot delete apps, so \`mode: ${options.mode}\` cannot work.`,
    {
      remedy: 'Use an account key (`act_…`) or a service account key (`svc_…`).',
    },
  );
}
