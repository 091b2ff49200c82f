/**
 * Service accounts in a plan. They carry no marks: one is found by its id, else by its name, which is unique in an account. So
 * whose it is cannot be known, and nothing here deletes one.
 */

import type { Options } from '../../inputs.ts';
import type { ActualApp, DesiredApp, DesiredServiceAccount, Manifest, Problem } from '../../model.ts';
import type { ApplyContext } from '../../reconcile/apply/context.ts';
import type { Ownership } from '../../reconcile/marks.ts';
import { matchApps } from '../../reconcile/observe/match.ts';
import { type Observed, type ObservedApp, observe } from '../../reconcile/observe/observe.ts';
import { diff } from '../../reconcile/plan/diff.ts';
import { scopeOf } from '../../reconcile/plan/scope.ts';
import type { Difference, DiffOptions } from '../../reconcile/plan/steps.ts';
import { addressOf } from '../../reconcile/subject.ts';
import type { Host } from '../../runtime/host.ts';
import type { Abilities, Account, AccountReader, ServiceAccountReader } from '../../smooch/account.ts';
import { APPS, SERVICE_ACCOUNTS } from '../subjects.ts';

/** What planning them needs of a run. */
export interface ServiceRun {
  readonly manifest: Manifest;
  readonly options: Options;
  readonly ownership: Ownership;
  readonly abilities: Abilities;
  readonly signingKeyId: string | undefined;
  readonly host: Host;
}

/** No metadata, so no marks. */
const ABILITIES: Abilities = {
  api: 'v1.1',
  wholeAccount: true,
  changesApps: false,
  needsAppSigner: false,
  serviceAccounts: true,
};

/** A service account of the manifest as the reconciler takes apps. */
export function asApp({ apps: _seen, keys, ...one }: DesiredServiceAccount): DesiredApp {
  return { ...one, settings: {}, metadata: {}, children: new Map([['key', keys]]) };
}

/** The context of applying them; undefined where the API generation has none. */
export function serviceContext(
  { serviceAccounts }: Account,
  context: ApplyContext,
): ApplyContext | undefined {
  if (serviceAccounts === undefined) return undefined;
  const ownership = byName(context.ownership);
  return {
    ...context,
    subject: SERVICE_ACCOUNTS,
    account: serviceAccounts,
    abilities: ABILITIES,
    ownership,
    expiry: undefined,
  };
}

/** The name of an instance's service account tells its instance, so it is found by that like any other. */
function byName({ owner }: Ownership): Ownership {
  return { owner, instance: undefined };
}

/** Compares the service accounts that a run is about with the account's; `listed`: the account's apps. Only reads. */
export async function planServiceAccounts(
  { serviceAccounts: account }: AccountReader,
  about: readonly DesiredServiceAccount[],
  listed: readonly ActualApp[],
  run: ServiceRun,
): Promise<Difference> {
  const { manifest, options, abilities, host } = run;
  if (account === undefined || !abilities.serviceAccounts) {
    const problems = about.map(({ key }) => unseen(addressOf(SERVICE_ACCOUNTS, key), abilities));
    return { apps: [], undeclaredApps: [], unmanaged: [], warnings: [], problems };
  }
  const keys = new Set(about.map(({ key }) => key));
  const ownership = byName(run.ownership);
  const now = host.now();
  const observed = await observe(account, manifest.serviceAccounts.map(asApp), ownership, {
    subject: SERVICE_ACCOUNTS,
    isAbout: ({ key }) => keys.has(key),
    prune: 'none',
    abilities: ABILITIES,
    width: options.maxInFlight,
    now,
    waiting: host,
  });
  const found: Observed = {
    ...observed,
    warnings: [...observed.warnings, ...(await missingLinks(account, observed.apps, listed, run))],
    problems: [
      ...observed.problems,
      ...takenNames(observed.apps, observed.listed),
      ...lostExpiries(about, run),
    ],
  };
  return diff(found, {
    ...serviceDiffOptions(run, now),
    scope: scopeOf(manifest.publish, options.only),
  });
}

/** What the difference of service accounts depends on; `now` in epoch milliseconds. */
export function serviceDiffOptions(
  { ownership, options, signingKeyId }: ServiceRun,
  now: number,
): DiffOptions {
  const { allowReplace } = options;
  return {
    ownership: byName(ownership),
    prune: 'none',
    signingKeyId,
    abilities: ABILITIES,
    allowReplace,
    now,
  };
}

/** Why keys of service accounts and of apps can do nothing about service accounts. */
export function unseen(address: string, { wholeAccount }: Abilities): Problem {
  const whose = wholeAccount ? 'that of a service account (`svc_…`)' : "an app's (`app_…`)";
  const message = `The run's key is ${whose}, which can neither see nor change service accounts. Use an account key (\`act_…\`), or remove \`serviceAccounts\` from the manifest.`;
  return { address, message };
}

/** A name that another one has cannot be given to the one that the manifest binds by its id. */
function takenNames(seen: readonly ObservedApp[], listed: readonly ActualApp[]): Problem[] {
  const idOf = new Map(listed.map(({ id, name }) => [name, id]));
  return seen.flatMap(({ desired, actual, address }) => {
    const other = idOf.get(desired.name);
    if (actual === undefined || other === undefined || other === actual.id) return [];
    const message = `Names of service accounts are unique in an account, and ${other} has this one. Choose another name, or write \`id: ${other}\`.`;
    return [{ address: `${address}.name`, message }];
  });
}

/** An expiry is recorded in the apps of an instance. */
function lostExpiries(about: readonly DesiredServiceAccount[], { manifest, options }: ServiceRun): Problem[] {
  if (manifest.apps.length > 0 || typeof options.ttl !== 'number') return [];
  const message =
    '`ttl` is recorded in an app, and the manifest declares none. Declare an app, or remove `ttl` and delete the instance with `mode: destroy`.';
  return about.map(({ key }) => ({ address: addressOf(SERVICE_ACCOUNTS, key), message }));
}

/** Apps that a service account must see and does not: no request links them. What only hands out does not look. */
async function missingLinks(
  account: ServiceAccountReader,
  observed: readonly ObservedApp[],
  listed: readonly ActualApp[],
  { manifest, ownership, options, host }: ServiceRun,
): Promise<Problem[]> {
  const wanted = new Map(manifest.serviceAccounts.map(({ key, apps }) => [key, apps]));
  const asking = observed.filter(({ desired }) => (wanted.get(desired.key) ?? []).length > 0);
  if (asking.length === 0 || options.mode === 'credentials') return [];
  const { apps } = matchApps(manifest.apps, listed, ownership, APPS, undefined, { now: host.now() });
  const idOf = new Map(apps.map(({ desired, actual }) => [desired.key, actual?.id]));
  const found = await Promise.all(
    asking.map(async ({ desired, actual, address }): Promise<Problem[]> => {
      const seen = actual === undefined ? new Set<string>() : await account.listAppIds(actual.id);
      const missing = (wanted.get(desired.key) ?? []).filter((key) => !seen.has(idOf.get(key) ?? ''));
      if (missing.length === 0) return [];
      const names = missing.map((key) => addressOf(APPS, key)).join(', ');
      const message = `The service account does not see ${names}. No API links an app to a service account: link it on the dashboard.`;
      return [{ address: `${address}.apps`, message, status: 'missing' }];
    }),
  );
  return found.flat();
}
