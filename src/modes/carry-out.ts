/** Carrying out a plan in the account: apps first, then service accounts. */

import { randomUUID } from 'node:crypto';
import { APPS } from '../kinds/subjects.ts';
import type { Applied } from '../reconcile/apply/apply.ts';
import type { ApplyContext } from '../reconcile/apply/context.ts';
import type { AppliedApp, Holders } from '../reconcile/apply/result-log.ts';
import type { AppStep } from '../reconcile/plan/steps.ts';
import type { Account } from '../smooch/account.ts';
import { applyWithRetries } from './apply-with-retry.ts';
import type { RunContext } from './context.ts';
import type { Planned } from './plan.ts';

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
  { difference, known }: Planned,
  context: ApplyContext,
  run: RunContext,
  onError: (error: unknown) => undefined,
): Promise<CarriedOut> {
  const { manifest } = run;
  const rounds: Applied[] = [];
  const isApp = ({ observed }: AppStep): boolean => observed.subject === APPS;
  const ofApps = { ...difference, apps: difference.apps.filter(isApp) };
  await applyWithRetries({ difference: ofApps, known }, manifest.apps, context, run, rounds).catch(onError);
  const apps = rounds.flatMap((applied) => applied.apps);
  const holders: Holders[] = [{ account, apps }];
  const services = difference.apps.filter((step) => !isApp(step));
  if (services.length > 0) {
    const { asApp, serviceContext } = await import('../kinds/service-account/plan.ts');
    const pass = serviceContext(account, context);
    const done: Applied[] = [];
    if (pass !== undefined) {
      const ofServices = { ...difference, apps: services, undeclaredApps: [] };
      const declared = manifest.serviceAccounts.map(asApp);
      await applyWithRetries({ difference: ofServices, known }, declared, pass, run, done).catch(onError);
      holders.push({ account: pass.account, apps: done.flatMap((applied) => applied.apps) });
    }
    rounds.push(...done);
  }
  return { rounds, apps, holders };
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
    onSettled: (settled) => log.progress(settled, total, 'Applying'),
  };
}
