/** Taking down: `destroy` for one owner and instance, `sweep` for instances that nobody needs any more. */

import { ProvisionError } from '../errors.ts';
import type { ActualApp, ActualServiceAccount, DesiredPublication, Problem } from '../model.ts';
import type { UnpublishPlan } from '../publish/unpublish.ts';
import { type Applied, apply } from '../reconcile/apply/apply.ts';
import type { ApplyContext } from '../reconcile/apply/context.ts';
import {
  appKeyOf,
  expiryOf,
  instanceOf,
  isCopied,
  isOwnedBy,
  isProtected,
  type Ownership,
} from '../reconcile/marks.ts';
import { copyWarning, twinAddress } from '../reconcile/observe/own-apps.ts';
import { appsToTakeDown, type TakenDown } from '../reconcile/observe/take-down.ts';
import { guard } from '../reconcile/plan/guard.ts';
import { changesOf, planOf } from '../reconcile/plan/plan.ts';
import type { Difference, UndeclaredAppStep } from '../reconcile/plan/steps.ts';
import { partsOf } from '../reconcile/service-accounts/order.ts';
import { rememberedIn, remembersServices } from '../reconcile/service-marks.ts';
import { APPS, addressOf, SERVICE_ACCOUNTS, type Subject } from '../reconcile/subject.ts';
import { isFresh, Looks, PATIENCE } from '../reconcile/twins.ts';
import { logPlan } from '../report/log/plan-log.ts';
import { keepDocument } from '../report/plan/document-file.ts';
import { redacted } from '../secrets/redaction.ts';
import type { Account } from '../smooch/account.ts';
import { applyContext, reportBeside, resultsOf } from './apply.ts';
import type { RunContext } from './context.ts';
import type { ServiceTeardown } from './service-accounts/teardown.ts';
import { heldBack, planUnpublishing, staying, unpublishAll } from './unpublish.ts';

/**
 * Deletes what belongs to the run's owner and instance. Without an instance that is production: it wants the owner's name
 * as `confirm`, takes only the apps of the manifest, and refuses protected ones.
 */
export async function destroy(account: Account, run: RunContext): Promise<void> {
  const { ownership, options } = run;
  refuseAppKey(run);
  const production = ownership.instance === undefined;
  if (production && options.confirm !== ownership.owner) throw unconfirmed(ownership.owner);
  const { listed, ...own } = await settledApps(account, run);
  const why = production ? 'destroyed by its owner' : `part of the instance ${ownership.instance}`;
  const part = await partOf(
    account,
    { ...run, listed, list: listOnce(account) },
    { ...own, why, within: '' },
  );
  const problems = [...part.doubts, ...(production ? protectedAmong(part, run) : [])];
  await takeDown(account, { listed, parts: [part], problems, maxDeletes: Number.POSITIVE_INFINITY }, run);
}

/** The apps of the run's owner and instance; looked for again while another run settles which of several stays. */
async function settledApps(
  account: Account,
  { manifest, ownership, abilities, options, host }: RunContext,
): Promise<TakenDown & { readonly listed: readonly ActualApp[] }> {
  const { now } = host;
  const looks = new Looks(
    { ...host, onLongWait: (line) => host.log.info(line) },
    'Waiting for other runs that are creating or deleting the same apps.',
  );
  for (;;) {
    const all = await account.listApps();
    const own = await appsToTakeDown(account, all, {
      ownership,
      declared: manifest.apps,
      abilities,
      width: options.maxInFlight,
      now: now(),
    });
    const isContested = own.doubts.some(({ app }) => isFresh(app.id, now()));
    if (!isContested || looks.waited >= PATIENCE.others || !(await looks.again())) {
      return { ...own, listed: all.filter((app) => !isCopied(app)) };
    }
  }
}

/**
 * Deletes the owner's instances that have expired, and with a token those whose pull request is closed; an instance
 * of an open pull request stays, expired or not. `max-deletes` counts apps.
 */
export async function sweep(account: Account, run: RunContext): Promise<void> {
  const { ownership, options, host, pullRequests, abilities, found } = run;
  const { log, now } = host;
  refuseAppKey(run);
  const all = await account.listApps();
  const listed = all.filter((app) => !isCopied(app));
  const { instances, copies } = instancesIn(all, ownership);
  const reasons = await reasonsToSweep(instances, run);
  const kept = instances.size - reasons.size;
  log.info(
    `Instances of ${ownership.owner}: ${instances.size}, of which ${kept} stay${kept === 1 ? 's' : ''}.`,
  );
  if (pullRequests === undefined && kept > 0) {
    log.info(
      'Without a token for GitHub (on a terminal GITHUB_TOKEN) and GITHUB_REPOSITORY, only what has expired goes.',
    );
  }
  const parts: Part[] = [];
  const doubts: Problem[] = [];
  const list = listOnce(account);
  for (const [instance, why] of reasons) {
    // What the apps remember is found without a manifest, too.
    const manifest = run.manifest.publish.length === 0 ? undefined : await run.manifestOf(instance);
    const publish = manifest?.publish ?? [];
    const ofInstance = { ...run, listed, list, publish, ownership: { ...ownership, instance } };
    const own = await appsToTakeDown(account, instances.get(instance) ?? [], {
      ownership: ofInstance.ownership,
      declared: [],
      abilities,
      width: options.maxInFlight,
      now: now(),
    });
    const part = await partOf(account, ofInstance, { ...own, why, within: `instances.${instance}.` });
    // Nothing of an instance goes of which it cannot be told what belongs to it; the others do.
    if (part.doubts.length > 0) doubts.push(...part.doubts);
    else parts.push(part);
  }
  const warnings = copies.map((copy) => {
    const { address, message } = copyWarning(copy, APPS);
    return { address: `instances.${instanceOf(copy.metadata)}.${address}`, message };
  });
  try {
    await takeDown(account, { listed, parts, warnings, problems: [], maxDeletes: options.maxDeletes }, run);
  } finally {
    for (const { address, message } of doubts) {
      const error = new ProvisionError('ambiguous', `${address}: ${message}`, {
        remedy: 'Nothing of this instance was deleted.',
      });
      found.errors.push(error);
    }
  }
}

/** The apps of every instance of an owner, and those that carry copies of such marks. */
function instancesIn(
  all: readonly ActualApp[],
  ownership: Ownership,
): { readonly instances: ReadonlyMap<string, readonly ActualApp[]>; readonly copies: readonly ActualApp[] } {
  const instances = new Map<string, ActualApp[]>();
  const copies: ActualApp[] = [];
  for (const app of all) {
    const instance = instanceOf(app.metadata);
    if (instance === undefined || !isOwnedBy(app.metadata, { ...ownership, instance })) continue;
    if (isCopied(app)) {
      copies.push(app);
      continue;
    }
    const known = instances.get(instance);
    if (known === undefined) instances.set(instance, [app]);
    else known.push(app);
  }
  return { instances, copies };
}

/** Why each instance may go; those that stay have no entry. */
async function reasonsToSweep(
  instances: ReadonlyMap<string, readonly ActualApp[]>,
  { host, pullRequests }: RunContext,
): Promise<Map<string, string>> {
  const now = host.now();
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

/** What is to go of one owner and instance, and what stands in the way. */
interface Part {
  readonly ownership: Ownership;
  readonly apps: readonly UndeclaredAppStep[];
  /** Undefined where no app remembers any. */
  readonly services: ServiceTeardown | undefined;
  readonly withdrawals: UnpublishPlan | undefined;
  /** Of what cannot be told whether it is the owner's. */
  readonly doubts: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** What a part is made of. */
interface PartContext extends TakenDown {
  readonly why: string;
  /** What the addresses of the changes begin with, such as `instances.pr-4.`; empty for none. */
  readonly within: string;
}

/**
 * What is to go of the given apps, of the service accounts that they remember, and of what was published of both: without
 * an instance, what the manifest declares.
 */
async function partOf(
  account: Account,
  run: RunContext & {
    readonly listed: readonly ActualApp[];
    readonly list: () => Promise<readonly ActualServiceAccount[]>;
    readonly publish?: readonly DesiredPublication[];
  },
  { apps: owned, twins, doubts, warnings, why, within }: PartContext,
): Promise<Part> {
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
  const withdrawals = await planUnpublishing({ publish }, { apps: all, others, why, within }, run);
  const placed = (problem: Problem): Problem => {
    const address = within + problem.address;
    return { address, message: problem.message, place: within === '' ? manifest.place(address) : undefined };
  };
  return {
    ownership,
    apps: steps,
    services,
    withdrawals,
    doubts: doubts.filter(({ app }) => isMeant(manifest.apps)(app)).map(placed),
    warnings: warnings.map(placed),
  };
}

/** Reads the service accounts when somebody asks, and not twice. */
function listOnce({ serviceAccounts }: Account): () => Promise<readonly ActualServiceAccount[]> {
  let listed: Promise<readonly ActualServiceAccount[]> | undefined;
  return () => {
    listed ??= serviceAccounts?.list() ?? Promise.resolve([]);
    return listed;
  };
}

/** What is to go all in all. */
interface Teardown {
  /** All apps that the credentials see. */
  readonly listed: readonly ActualApp[];
  readonly parts: readonly Part[];
  readonly problems: readonly Problem[];
  readonly warnings?: readonly Problem[];
  /** How many apps may go. */
  readonly maxDeletes: number;
}

/** Shows what is to go, and unless `dry-run` is on deletes it. */
async function takeDown(
  account: Account,
  { listed, parts, problems: own, warnings: told = [], maxDeletes }: Teardown,
  run: RunContext,
): Promise<void> {
  const { manifest, options, ownership, host, found } = run;
  const { log, keeper } = host;
  const withdrawals = parts.flatMap((part) => part.withdrawals ?? []);
  const problems = [
    ...own,
    ...parts.flatMap(({ services }) => services?.problems ?? []),
    ...withdrawals.flatMap((one) => one.problems),
  ];
  const warnings = [
    ...told,
    ...parts.flatMap((part) => part.warnings),
    ...withdrawals.flatMap((one) => one.warnings),
  ];
  const undeclaredApps = parts.flatMap(({ apps, services }) => [
    ...(services?.undeclaredApps ?? []),
    ...apps,
  ]);
  const difference: Difference = { apps: [], undeclaredApps, unmanaged: [], warnings, problems };
  const withdrawn = withdrawals.flatMap((one) =>
    [...one.withdrawals, ...one.removals].map(({ change }) => change),
  );
  const publishing = { changes: withdrawn, unchanged: [] };
  const whole = planOf(difference, {
    api: manifest.api,
    ownership,
    warnings: [],
    publishing,
    concealment: manifest.concealment,
  });
  const plan = redacted(whole, (text) => keeper.redact(text));
  found.plan = plan;
  if (plan.changes.length === 0) {
    log.info('Nothing to delete.');
    for (const { address, message } of plan.warnings) log.warn(`${address}: ${message}`);
  } else logPlan(log, plan);
  const planFile = await keepDocument('plan', plan, options.planFile, host);
  if (planFile !== undefined) found.planFile = planFile;
  // What was published goes with its app and is not counted, nor are service accounts.
  const changes = changesOf(difference);
  const counted = changes.filter(({ kind }) => kind === APPS.kind);
  const otherwise = 'find out why so many instances are no longer needed: the plan gives the reason for each';
  guard(counted, problems, maxDeletes, otherwise);
  if (options.dryRun) {
    log.info('Nothing was deleted: `dry-run` is on.');
    return;
  }
  // Secrets first: an app that is gone takes the marks with it that tell what was published of it.
  const { results: taken, holding } = await unpublishAll(withdrawals, run);
  const { freed, held } = heldBack(difference, holding);
  const rounds = await deleteAll(
    account,
    { listed, parts: parts.map((part) => freedOf(part, freed)) },
    applyContext(account, run, changes.length),
    run,
  );
  found.results = [...resultsOf(changes, rounds).map(held), ...taken];
  reportBeside(changes, rounds, run);
}

/** A part without what must stay for now. */
function freedOf({ apps, services, ...part }: Part, { undeclaredApps }: Difference): Part {
  const isFree = (stray: UndeclaredAppStep): boolean => undeclaredApps.includes(stray);
  return {
    ...part,
    apps: apps.filter(isFree),
    services: services && { ...services, undeclaredApps: services.undeclaredApps.filter(isFree) },
  };
}

/** Apps first, but for those that remember service accounts; then these and at last those apps, part by part. */
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

function protectedAmong({ apps, services }: Part, { manifest }: RunContext): Problem[] {
  const declared = new Map<string, { readonly protect: boolean }>([
    ...manifest.apps.map((one) => [addressOf(APPS, one.key), one] as const),
    ...manifest.serviceAccounts.map((one) => [addressOf(SERVICE_ACCOUNTS, one.key), one] as const),
  ]);
  return [...apps, ...(services?.undeclaredApps ?? [])]
    .filter(
      ({ actual, change }) => isProtected(actual.metadata) || declared.get(change.address)?.protect === true,
    )
    .map(({ actual, change: { address, kind } }) => {
      const noun = kind === APPS.kind ? APPS.noun : SERVICE_ACCOUNTS.noun;
      const message = `the ${noun} ${actual.id} has \`protect: true\`. Apply it with \`protect: false\` first if it is really to go.`;
      return { address, message, place: manifest.place(address) };
    });
}

function unconfirmed(owner: string): ProvisionError {
  return new ProvisionError(
    'confirm-missing',
    '`destroy` without an `instance` deletes production, and `confirm` is not the owner.',
    {
      remedy: `If that is meant, set \`confirm: ${owner}\`; to take a preview down, name its \`instance\`.`,
    },
  );
}

function refuseAppKey({ abilities, options }: RunContext): void {
  if (abilities.wholeAccount) return;
  throw new ProvisionError(
    'not-allowed',
    `An app key (\`app_…\`) cannot delete apps, so \`mode: ${options.mode}\` cannot work.`,
    {
      remedy: 'Use an account key (`act_…`) or a service account key (`svc_…`).',
    },
  );
}
