/** `mode: credentials`: finds what is there and hands out ids and fresh tokens, for a later job. Only reads. */

import { PlanRefused, ProvisionError } from '../errors.ts';
import { APPS, SERVICE_ACCOUNTS } from '../kinds/subjects.ts';
import type { Problem } from '../model.ts';
import type { AppliedApp } from '../reconcile/apply/result-log.ts';
import { withPolicies } from '../reconcile/plan/policies.ts';
import type { Difference } from '../reconcile/plan/steps.ts';
import type { Subject } from '../reconcile/subject.ts';
import { counted } from '../report/words/total.ts';
import type { AccountReader } from '../smooch/account.ts';
import { collectCredentials } from './collect-credentials.ts';
import type { RunContext } from './context.ts';
import { computePlan, knownForPolicies, placed } from './plan.ts';

/** Hands out the credentials of every app in scope. Throws ProvisionError when an app, key or webhook is missing. */
export async function handOutCredentials(account: AccountReader, run: RunContext): Promise<void> {
  const { options, host, manifest, abilities } = run;
  const { log, keeper } = host;
  const compared = await computePlan(account, run);
  const difference = withPolicies(compared.difference, knownForPolicies(run));
  const accounts = abilities.serviceAccounts ? account.serviceAccounts : undefined;
  const missing = difference.apps.flatMap(({ observed, children }) =>
    observed.actual === undefined
      ? [observed.address]
      : children
          .filter(({ desired, actual }) => desired !== undefined && actual === undefined)
          .map(({ address }) => address),
  );
  // Why one that seems to be there does not count, such as an app with copied marks.
  for (const { address, message } of difference.warnings)
    if (missing.includes(address))
      log.warn(`${address}: ${message}`, undefined, { code: 'account-warning', address });
  // Several that could be meant, or another owner's: applying would not help.
  const unsettled = [
    ...difference.problems.filter(({ address }) => missing.includes(address)),
    // The run's key may not even look.
    ...(accounts ? [] : difference.problems.filter(isOfServiceAccount)),
  ];
  if (unsettled.length > 0) throw new PlanRefused(unsettled.map(placed(manifest)));
  if (missing.length > 0) {
    throw new ProvisionError('not-found', `Missing in the account: ${missing.join(', ')}.`, {
      remedy: 'Apply the manifest first: `mode: credentials` only hands out what is there.',
    });
  }
  const apps = present(difference, APPS);
  const serviceAccounts = present(difference, SERVICE_ACCOUNTS);
  if (options.maskAppIds) for (const { actual } of apps) keeper.cover(actual.id);
  const holders = [{ account, apps }, ...(accounts ? [{ account: accounts, apps: serviceAccounts }] : [])];
  await collectCredentials(holders, run, (error) => {
    throw error;
  });
  const count = [
    counted(apps.length, 'app'),
    ...(serviceAccounts.length === 0 ? [] : [counted(serviceAccounts.length, 'service account')]),
  ];
  log.info(`Handed out the credentials of ${count.join(' and ')}.`);
}

function isOfServiceAccount({ address }: Problem): boolean {
  return address.startsWith(`${SERVICE_ACCOUNTS.section}.`);
}

/** What of the manifest is there. */
function present({ apps }: Difference, subject: Subject): AppliedApp[] {
  return apps.flatMap(({ observed, children }): AppliedApp[] => {
    const { address, desired, actual } = observed;
    if (actual === undefined || observed.subject !== subject) return [];
    const found = children.flatMap(({ kind, desired: child, actual: one }) =>
      child === undefined || one === undefined ? [] : [{ kind, desired: child, actual: one }],
    );
    return [{ address, desired, actual, children: found }];
  });
}
