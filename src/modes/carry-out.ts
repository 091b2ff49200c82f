/** Carrying out a plan in the account: apps first, then service accounts. */

import { randomUUID } from 'node:crypto';
import { APPS } from '../kinds/subjects.ts';
import type { DesiredApp } from '../model.ts';
import type { Applied } from '../reconcile/apply/apply.ts';
import type { ApplyContext } from '../reconcile/apply/context.ts';
import type { Holders } from '../reconcile/apply/result-log.ts';
import type { Account } from '../smooch/account.ts';
import { applyWithRetries } from './apply-with-retry.ts';
import type { RunContext } from './context.ts';
import type { Planned } from './plan.ts';

/** What was applied. */
export interface CarriedOut {
  /** What each round settled, in the order of time. */
  readonly rounds: readonly Applied[];
  /** The apps that exist now and are in the manifest, then such service accounts, each with the account that reads them. */
  readonly holders: readonly [Holders, ...Holders[]];
}

/** Applies a difference. Nothing is thrown: what ends a part of it early goes to `onError`. */
export async function carryOut(
  { difference, known }: Planned,
  context: ApplyContext,
  run: RunContext,
  onError: (error: unknown) => undefined,
): Promise<CarriedOut> {
  const { manifest } = run;
  const rounds: Applied[] = [];
  /** Applies what the context is about. */
  const applied = async (pass: ApplyContext, declared: readonly DesiredApp[]): Promise<Holders> => {
    const done: Applied[] = [];
    const apps = difference.apps.filter(({ observed }) => observed.subject === pass.subject);
    const undeclaredApps = pass.subject === APPS ? difference.undeclaredApps : [];
    const part = { difference: { ...difference, apps, undeclaredApps }, known };
    await applyWithRetries(part, declared, pass, run, done).catch(onError);
    rounds.push(...done);
    return { account: pass.account, apps: done.flatMap((round) => round.apps) };
  };
  const ofApps = await applied(context, manifest.apps);
  if (difference.apps.every(({ observed }) => observed.subject === APPS))
    return { rounds, holders: [ofApps] };
  const { asApp, serviceContext } = await import('../kinds/service-account/plan.ts');
  const services = serviceContext(context.account, context);
  const declared = manifest.serviceAccounts.map(asApp);
  return { rounds, holders: services ? [ofApps, await applied(services, declared)] : [ofApps] };
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
