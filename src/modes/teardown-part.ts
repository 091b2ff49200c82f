/** What is to be deleted of one owner and instance: its apps, its service accounts, and what was published of both. */

import { APPS, SERVICE_ACCOUNTS } from '../kinds/subjects.ts';
import type { ActualApp, DesiredPublication, DesiredServiceAccount, Problem } from '../model.ts';
import type { UnpublishPlan } from '../publish/deletions.ts';
import { appKeyOf, type Ownership } from '../reconcile/marks.ts';
import { contentsOf } from '../reconcile/observe/observe.ts';
import { twinAddress } from '../reconcile/observe/own-apps.ts';
import type { TakenDown } from '../reconcile/observe/take-down.ts';
import { deletionOf } from '../reconcile/plan/diff.ts';
import type { UndeclaredAppStep } from '../reconcile/plan/steps.ts';
import { addressOf, type Subject } from '../reconcile/subject.ts';
import type { Account } from '../smooch/account.ts';
import { type RunContext, readingApps } from './context.ts';
import { planUnpublishing, staying } from './unpublish.ts';

/** What is to go of one owner and instance, and what blocks that. */
export interface TeardownPart {
  readonly ownership: Ownership;
  readonly apps: readonly UndeclaredAppStep[];
  readonly services: readonly UndeclaredAppStep[];
  /** The ids of the apps that must go before the service accounts, since they are linked to one. */
  readonly linked: ReadonlySet<string>;
  readonly unpublishing: UnpublishPlan;
  /** Of what cannot be told whether it is the owner's, or cannot be deleted. */
  readonly doubts: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** What a part is made of. */
export interface PartContext extends TakenDown {
  readonly why: string;
  /** What the addresses of the changes begin with, such as `instances.pr-4.`; empty for none. */
  readonly within: string;
}

/** The run, and what it has read. */
export interface PartRun extends RunContext {
  readonly listed: readonly ActualApp[];
  /** Lists the service accounts of the account; asked at most once in a run. */
  readonly list: () => Promise<readonly ActualApp[]>;
  /** The service accounts that the manifest declares, with the names that they have here; undefined without a manifest. */
  readonly serviceAccounts: readonly DesiredServiceAccount[] | undefined;
  readonly publish?: readonly DesiredPublication[];
}

/**
 * What is to go of the given apps, of the declared service accounts, and of what was published of both: without an instance,
 * what the manifest declares.
 */
export async function partOf(
  account: Account,
  run: PartRun,
  { apps: owned, twins, doubts, warnings, why, within }: PartContext,
): Promise<TeardownPart> {
  const { ownership, manifest, listed } = run;
  const declaredKeys = new Set(manifest.apps.map(({ key }) => key));
  const isMeant = ({ metadata }: ActualApp): boolean =>
    ownership.instance !== undefined || declaredKeys.has(appKeyOf(metadata) ?? '');
  const apps = owned.filter(isMeant);
  const contents = await contentsOf(account, apps, readingApps(run));
  const deletion = (subject: Subject, actual: ActualApp): UndeclaredAppStep => {
    const { kind } = subject;
    const address =
      within +
      (kind === APPS.kind && twins.has(actual.id)
        ? twinAddress(actual, subject)
        : addressOf(subject, appKeyOf(actual.metadata) ?? actual.id));
    return { actual, change: deletionOf(actual, { address, kind, why, inside: contents.get(actual.id) }) };
  };
  const { goingServices } = await import('../kinds/service-account/teardown.ts');
  const leaving = new Set(apps.map(({ id }) => id));
  const services = await goingServices(account, { ...run, declared: run.serviceAccounts, leaving });
  const all = [...apps, ...services.going];
  const publish = run.publish ?? manifest.publish;
  const unpublishing = await planUnpublishing(
    { publish },
    { apps: all, others: staying(listed, all), why, within },
    run,
  );
  const placed = (problem: Problem): Problem => {
    const address = within + problem.address;
    return { address, message: problem.message, place: within === '' ? manifest.place(address) : undefined };
  };
  return {
    ownership,
    apps: apps.map((app) => deletion(APPS, app)),
    services: services.going.map((one) => deletion(SERVICE_ACCOUNTS, one)),
    linked: services.linked,
    unpublishing,
    doubts: [...doubts.filter(({ app }) => isMeant(app)), ...services.problems].map(placed),
    warnings: [...warnings, ...services.warnings].map(placed),
  };
}

/** Reads the service accounts when somebody asks, and not twice. */
export function listOnce({ serviceAccounts }: Account): () => Promise<readonly ActualApp[]> {
  let listed: Promise<readonly ActualApp[]> | undefined;
  return () => {
    listed ??= serviceAccounts?.listApps() ?? Promise.resolve([]);
    return listed;
  };
}
