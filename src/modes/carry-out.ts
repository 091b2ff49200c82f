/** Carrying out a plan in the account: apps first, then service accounts. */

import { randomUUID } from 'node:crypto';
import { APPS } from '../kinds/subjects.ts';
import type { Applied } from '../reconcile/apply/apply.ts';
import type { ApplyContext } from '../reconcile/apply/context.ts';
import type { AppliedApp, Holders } from '../reconcile/apply/result-log.ts';
import { type Parts, partsOf } from '../reconcile/service-accounts/order.ts';
import type { Account } from '../smooch/account.ts';
import { applyWithRetries } from './apply-with-retry.ts';
import type { RunContext } from './context.ts';
import type { Planned } from './plan.ts';
import type { ServicesApplied } from './service-accounts/apply.ts';

/** What was applied. */
export interface CarriedOut {
  /** What each round settled, in the order of time. */
  readonly rounds: readonly Applied[];
  /** The apps that exist now and are in the manifest. */
  readonly apps: readonly AppliedApp[];
  /** The same, and the service accounts, each with the account that reads them. */
  readonly holders: readonly Holders[];
}

/** Applies a plan. Nothing is thrown: what ends a part of it early goes to `onError`. */
export async function carryOut(
  account: Account,
  planned: Planned,
  context: ApplyContext,
  run: RunContext,
  onError: (error: unknown) => undefined,
): Promise<CarriedOut> {
  const parts = partsOf(planned.difference);
  const appRounds: Applied[] = [];
  await applyWithRetries(parts.apps, run.manifest.apps, context, run, appRounds).catch(onError);
  const apps = appRounds.flatMap((applied) => applied.apps);
  const services = await applyServices(account, planned, parts, { apps, context }, run, onError).catch(
    onError,
  );
  if (services === undefined) return { rounds: appRounds, apps, holders: [{ account, apps }] };
  const { accounts, rounds } = services;
  return {
    rounds: [...appRounds, ...rounds],
    apps,
    holders: [
      { account, apps },
      { account: accounts, apps: rounds.flatMap((applied) => applied.apps) },
    ],
  };
}

/** Applies what the plan says of service accounts; undefined where it says nothing of any. */
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
