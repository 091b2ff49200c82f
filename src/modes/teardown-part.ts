/** What is to be deleted of one owner and instance: its apps, their service accounts, and what was published of both. */

import { APPS, SERVICE_ACCOUNTS } from '../kinds/subjects.ts';
import type { ActualApp, ActualServiceAccount, DesiredPublication, Problem } from '../model.ts';
import type { UnpublishPlan } from '../publish/unpublish.ts';
import { appKeyOf, type Ownership } from '../reconcile/marks.ts';
import { twinAddress } from '../reconcile/observe/own-apps.ts';
import type { TakenDown } from '../reconcile/observe/take-down.ts';
import type { UndeclaredAppStep } from '../reconcile/plan/steps.ts';
import { rememberedIn, remembersServices } from '../reconcile/service-marks.ts';
import { addressOf, type Subject } from '../reconcile/subject.ts';
import type { Account } from '../smooch/account.ts';
import type { RunContext } from './context.ts';
import type { ServiceTeardown } from './service-accounts/teardown.ts';
import { planUnpublishing, staying } from './unpublish.ts';

/** What is to go of one owner and instance, and what blocks that. */
export interface TeardownPart {
  readonly ownership: Ownership;
  readonly apps: readonly UndeclaredAppStep[];
  /** Undefined where no app has a record of any. */
  readonly services: ServiceTeardown | undefined;
  readonly unpublishing: UnpublishPlan | undefined;
  /** Of what cannot be told whether it is the owner's. */
  readonly doubts: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** What a part is made of. */
export interface PartContext extends TakenDown {
  readonly why: string;
  /** What the addresses of the changes begin with, such as `instances.pr-4.`; empty for none. */
  readonly within: string;
}

/**
 * What is to go of the given apps, of the service accounts that they have a record of, and of what was published of both: without
 * an instance, what the manifest declares.
 */
export async function partOf(
  account: Account,
  run: RunContext & {
    readonly listed: readonly ActualApp[];
    readonly list: () => Promise<readonly ActualServiceAccount[]>;
    readonly publish?: readonly DesiredPublication[];
  },
  { apps: owned, twins, doubts, warnings, why, within }: PartContext,
): Promise<TeardownPart> {
  const { ownership, manifest, listed, list, abilities } = run;
  const isMeant = (declared: readonly { readonly key: string }[]) => {
    const keys = new Set(declared.map(({ key }) => key));
    return ({ metadata }: ActualApp): boolean =>
      ownership.instance !== undefined || keys.has(appKeyOf(metadata) ?? '');
  };
  const deletion = (subject: Subject, actual: ActualApp): UndeclaredAppStep => {
    const { kind } = subject;
    const address =
      within +
      (kind === APPS.kind && twins.has(actual.id)
        ? twinAddress(actual, subject)
        : addressOf(subject, appKeyOf(actual.metadata) ?? actual.id));
    return { actual, change: { address, kind, action: 'delete', id: actual.id, fields: [], why } };
  };
  const apps = owned.filter(isMeant(manifest.apps));
  const steps = apps.map((app) => deletion(APPS, app));
  let services: ServiceTeardown | undefined;
  if (owned.some(({ metadata }) => remembersServices(metadata))) {
    const { leftBehind, planTeardown } = await import('./service-accounts/teardown.ts');
    const known = await planTeardown(account, {
      ownership,
      listed,
      leaving: apps,
      abilities,
      list,
      manifest,
    });
    const going = known.owned.filter(isMeant(manifest.serviceAccounts));
    const problems = [...known.problems, ...leftBehind(known, going, { listed, leaving: apps, manifest })];
    services = { ...known, problems, undeclaredApps: going.map((one) => deletion(SERVICE_ACCOUNTS, one)) };
  }
  // Also of those that somebody has deleted meanwhile.
  const all = [...apps, ...rememberedIn(owned).filter(isMeant(manifest.serviceAccounts))];
  const others = staying([...listed, ...rememberedIn(listed)], all);
  const publish = run.publish ?? manifest.publish;
  const unpublishing = await planUnpublishing({ publish }, { apps: all, others, why, within }, run);
  const placed = (problem: Problem): Problem => {
    const address = within + problem.address;
    return { address, message: problem.message, place: within === '' ? manifest.place(address) : undefined };
  };
  return {
    ownership,
    apps: steps,
    services,
    unpublishing,
    doubts: doubts.filter(({ app }) => isMeant(manifest.apps)(app)).map(placed),
    warnings: warnings.map(placed),
  };
}

/** Reads the service accounts when somebody asks, and not twice. */
export function listOnce({ serviceAccounts }: Account): () => Promise<readonly ActualServiceAccount[]> {
  let listed: Promise<readonly ActualServiceAccount[]> | undefined;
  return () => {
    listed ??= serviceAccounts?.list() ?? Promise.resolve([]);
    return listed;
  };
}
