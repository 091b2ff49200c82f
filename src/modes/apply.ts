/** `mode: apply`: changes the account as the plan says, then hands out and publishes its credentials. */

import { changesOf } from '../reconcile/plan/plan.ts';
import type { Account } from '../smooch/account.ts';
import { suggestInstancesToFree } from './app-limit.ts';
import { approved } from './approval.ts';
import { applyContext, carryOut } from './carry-out.ts';
import { checkTargets } from './check-targets.ts';
import { collectCredentials } from './collect-credentials.ts';
import type { RunContext } from './context.ts';
import { type Planned, placeProblems, planManifest } from './plan.ts';
import { preparePublishing, publishAll } from './publish.ts';
import { reportBeside, resultsOf } from './results.ts';
import { refuseWarnings } from './strict.ts';
import { keptApps, unpublishAll } from './unpublish.ts';

/**
 * Plans, asks where there is somebody to ask, applies, and hands out the credentials. Throws PlanRefused or ProvisionError before the first write; what fails
 * after that goes into `run.found.errors`, and what was done is still reported.
 */
export async function applyManifest(account: Account, run: RunContext): Promise<void> {
  const { manifest, options, host, found } = run;
  const plan = (reading: RunContext): Promise<Planned> => planManifest(account, reading);
  const shown = await plan(run);
  await expectReviewedPlan(run);
  refuseWarnings(options, found);
  await checkTargets(shown.difference, run);
  const planned = await approved(shown, plan, run);
  const { difference, publishing, unpublishing } = planned;
  const prepared = await preparePublishing(publishing, run).catch(placeProblems(manifest));

  const onError = (error: unknown): undefined => {
    found.errors.push(error);
  };
  const unpublished = await unpublishAll([unpublishing], run);
  const changes = changesOf(difference);
  const context = {
    ...applyContext(account, run, changes.length),
    alsoMarked: prepared?.marks ?? new Map(),
    kept: keptApps(unpublished),
  };
  const { rounds, holders } = await carryOut(planned, context, run, onError);
  const [ofApps] = holders;

  for (const { address, message } of rounds.flatMap(({ warnings }) => warnings))
    host.log.warn(`${address}: ${message}`, undefined, { code: 'account-warning', address });
  const failures = rounds.flatMap((round) => round.failures);
  const results = await suggestInstancesToFree(resultsOf(changes, rounds), failures, account, run);
  found.results = [...results, ...unpublished.results];

  const existing = new Set(holders.flatMap((one) => one.apps.map(({ address }) => address)));
  await prepared?.takeBack(existing).catch(onError);
  if (options.maskAppIds) for (const { actual } of ofApps.apps) host.keeper.cover(actual.id);
  await collectCredentials(holders, run, onError).catch(onError);
  reportBeside(changes, rounds, run);
  // Service accounts have no marks that could record it.
  await publishAll(publishing, ofApps, run).catch(onError);
}

/** Compares the plan with the one that was reviewed, where `expect-plan` names one. Throws PlanRefused for another plan. */
async function expectReviewedPlan({ manifest, options, host, found }: RunContext): Promise<void> {
  if (options.expectPlan === undefined || found.plan === undefined) return;
  const { expectPlan } = await import('../report/plan/expected-plan.ts');
  const gone = await expectPlan(found.plan, options.expectPlan, { folders: host, manifest });
  if (gone === 0) return;
  host.log.info(`The plan is what is left of the reviewed one. Changes no longer needed: ${gone}.`);
}
