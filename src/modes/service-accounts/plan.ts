/** Service accounts in a plan: what is wanted, what is there, and which app is to record what. Only reads. */

import { APPS, SERVICE_ACCOUNTS } from '../../kinds/subjects.ts';
import type {
  ActualApp,
  ActualServiceAccount,
  DesiredApp,
  DesiredServiceAccount,
  Manifest,
  Problem,
  Scalar,
} from '../../model.ts';
import { longestMarks } from '../../publish/room.ts';
import { appKeyOf, isOwnedBy, METADATA_LIMIT, metadataSize } from '../../reconcile/marks.ts';
import { matchApps } from '../../reconcile/observe/match.ts';
import { type Observed, type ObservedApp, observe } from '../../reconcile/observe/observe.ts';
import { diff } from '../../reconcile/plan/diff.ts';
import { limited, sourcesFor, straysInScope } from '../../reconcile/plan/scope.ts';
import type { AppStep, Difference } from '../../reconcile/plan/steps.ts';
import { asApp, ServiceAccountsAsApps } from '../../reconcile/service-accounts/as-apps.ts';
import { homesIn, inOrder, longestMark } from '../../reconcile/service-accounts/room.ts';
import { remembersServices, ServiceRecords, serviceMark } from '../../reconcile/service-marks.ts';
import { addressOf } from '../../reconcile/subject.ts';
import type { Abilities, AccountReader, ServiceAccountReader } from '../../smooch/account.ts';
import type { RunContext } from '../context.ts';

/** What a run is to do with service accounts, and what it knows of them. */
export interface ServicePlan {
  readonly difference: Difference;
  /** All that the manifest declares, as the reconciler takes apps. */
  readonly desired: readonly DesiredApp[];
  /** Whether the manifest has an app that can record them. */
  readonly marked: boolean;
  /** The account as the reconciler reads service accounts; undefined where the run's key may not. */
  readonly reader: ServiceAccountsAsApps | undefined;
  readonly records: ServiceRecords;
  /** Those that were listed. */
  readonly present: readonly ActualServiceAccount[];
  /** An app with what it is to record at most, to count its room. */
  readonly withHolds: (app: ObservedApp) => ObservedApp;
}

/** A mark that an app is to take: one that is there, or one that the plan makes. */
interface Hold {
  readonly address: string;
  readonly app: { readonly id: string } | { readonly key: string };
  readonly mark: Readonly<Record<string, Scalar>>;
}

/** What the run is about, once the apps have been observed. */
export interface ServiceScope {
  readonly apps: Observed;
  readonly serviceAccounts: readonly DesiredServiceAccount[];
  /** Apps that are to be deleted. */
  readonly leaving: readonly ActualApp[];
}

/** The service accounts as the reconciler takes apps; `marked`: whether an app is there that could record them. */
export function serviceAbilities(marked: boolean): Abilities {
  return {
    api: 'v1.1',
    wholeAccount: true,
    changesApps: marked,
    needsAppSigner: false,
    serviceAccounts: true,
  };
}

/** Compares the service accounts of the manifest with the account's. */
export async function planServiceAccounts(
  account: AccountReader,
  scope: ServiceScope,
  run: RunContext,
): Promise<ServicePlan> {
  const { manifest, options, ownership, abilities, host, signingKeyId } = run;
  const { listed } = scope.apps;
  const records = new ServiceRecords(listed, ownership);
  const desired = manifest.serviceAccounts.map(asApp);
  const marked = manifest.apps.length > 0;
  const accounts = account.serviceAccounts;
  if (accounts === undefined || !abilities.serviceAccounts) {
    const problems = [...refusedFor(scope, abilities), ...heldFast(scope.leaving, run)];
    const difference = { ...NOTHING, problems };
    return { difference, desired, marked, reader: undefined, records, present: [], withHolds: (app) => app };
  }
  const reader = new ServiceAccountsAsApps(accounts, records);
  const about = new Set(scope.serviceAccounts.map(({ key }) => key));
  const now = host.now();
  const observed = await observe(reader, desired, ownership, {
    subject: SERVICE_ACCOUNTS,
    isAbout: ({ key }) => about.has(key),
    prune: options.prune,
    abilities: serviceAbilities(marked),
    width: options.maxInFlight,
    now,
    waiting: {
      stop: host.stop,
      pace: host.pace,
      onLongWait: (line) => host.log.info(line),
    },
  });
  const undeclaredApps = straysInScope(observed.undeclaredApps, options.only, options.shard);
  const compared = diff(
    { ...observed, undeclaredApps, doubts: [] },
    {
      ownership,
      prune: options.prune,
      signingKeyId,
      abilities: serviceAbilities(marked),
      allowReplace: options.allowReplace,
      now,
    },
  );
  // What only hands out asks nothing that it does not need.
  const warnings =
    options.mode === 'credentials' ? [] : await unseenApps(accounts, compared.apps, scope, run);
  const problems = [
    ...nameProblems(compared.apps, observed.listed, run),
    ...(marked ? [] : unmarkedProblems(scope, run)),
  ];
  const all: Difference = {
    ...compared,
    warnings: [...compared.warnings, ...warnings],
    problems: [...compared.problems, ...problems],
  };
  const difference = limited(all, options.only, sourcesFor(manifest.publish, options.only));
  const holds = holdsOf(difference.apps, records, scope, run);
  return {
    difference: { ...difference, problems: [...difference.problems, ...roomElsewhere(holds, scope)] },
    desired,
    marked,
    reader,
    records,
    present: reader.present,
    withHolds: (app) => withHolds(app, holds),
  };
}

const NOTHING: Difference = { apps: [], undeclaredApps: [], unmanaged: [], warnings: [], problems: [] };

function withHolds(app: ObservedApp, holds: readonly Hold[]): ObservedApp {
  const own = holds.filter((hold) => isFor(hold, app));
  return own.length === 0 ? app : { ...app, holds: Object.assign({}, ...own.map(({ mark }) => mark)) };
}

function isFor({ app }: Hold, { desired, actual }: ObservedApp): boolean {
  return 'id' in app ? app.id === actual?.id : app.key === desired.key;
}

// ---- what blocks a run ---------------------------------------------------------------------------------------

/** Keys of service accounts and apps may not read service accounts at all. */
function refusedFor({ serviceAccounts }: ServiceScope, { wholeAccount }: Abilities): Problem[] {
  const whose = wholeAccount ? 'that of a service account (`svc_…`)' : "an app's (`app_…`)";
  return serviceAccounts.map(({ key }) => ({
    address: addressOf(SERVICE_ACCOUNTS, key),
    message: `the run's key is ${whose}, which can neither see nor change service accounts. Use an account key (\`act_…\`), or take \`serviceAccounts\` out of the manifest.`,
  }));
}

/** An app that records a service account cannot go before it: nothing would tell whose that is. */
export function heldFast(
  leaving: readonly ActualApp[],
  { manifest: { api } }: { readonly manifest: Pick<Manifest, 'api'> },
): Problem[] {
  const remedy =
    api === 'v2'
      ? 'and `api: v2` has none: run once with a manifest of `api: v1.1`, or with the input `api: v1.1` where there is none'
      : 'and only an account key (`act_…`) can delete those: use one';
  return leaving
    .filter(({ metadata }) => remembersServices(metadata))
    .map(({ id, metadata }) => ({
      address: addressOf(APPS, appKeyOf(metadata) ?? id),
      message: `the app ${id} records service accounts that were created from this manifest, ${remedy}`,
    }));
}

/** What needs marks, where no app is declared that could hold them. */
function unmarkedProblems({ serviceAccounts }: ServiceScope, { options, ownership }: RunContext): Problem[] {
  const asked = [
    ...(options.prune === 'none' ? [] : [`\`prune: ${options.prune}\``]),
    ...(ownership.instance === undefined ? [] : ['an instance']),
    ...(options.ttl === undefined ? [] : ['`ttl`']),
  ];
  return serviceAccounts.flatMap(({ key, keys }) => {
    const address = addressOf(SERVICE_ACCOUNTS, key);
    const rotated = keys.filter(({ rotate }) => rotate !== undefined).map((one) => one.key);
    const own = rotated.length === 0 ? [] : ['`rotate`'];
    const needs = [...asked, ...own];
    if (needs.length === 0) return [];
    const message =
      `${needs.join(' and ')} ${needs.length === 1 ? 'needs' : 'need'} marks that say what is managed; those about a service ` +
      'account are kept in an app, and the manifest declares none. Declare an app, or do without.';
    return [{ address, message }];
  });
}

/** Names are unique in an account: one that another holds cannot be given. */
function nameProblems(steps: readonly AppStep[], listed: readonly ActualApp[], run: RunContext): Problem[] {
  const byName = new Map(listed.map((one) => [one.name, one]));
  return steps.flatMap(({ observed: { desired, actual, address } }) => {
    const other = byName.get(desired.name);
    if (other === undefined || other.id === actual?.id || actual?.name === desired.name) return [];
    const { metadata } = other;
    const key = appKeyOf(metadata);
    const ours = isOwnedBy(metadata, run.ownership) && key !== undefined;
    const whose = ours
      ? `is ${addressOf(SERVICE_ACCOUNTS, key)}: keep that key, or write \`id: ${other.id}\` here to adopt it`
      : `is not this manifest's: choose another name${run.ownership.instance === undefined ? '' : ', or delete it on the dashboard'}`;
    const message = `names of service accounts are unique in an account, and ${other.id}, which has this one, ${whose}`;
    return [{ address: `${address}.name`, message }];
  });
}

// ---- what they see -------------------------------------------------------------------------------------------

/** Apps that a service account must see and does not: there is no request that links them. */
async function unseenApps(
  accounts: ServiceAccountReader,
  steps: readonly AppStep[],
  { apps, serviceAccounts }: ServiceScope,
  { manifest, ownership }: RunContext,
): Promise<Problem[]> {
  const wanted = new Map(serviceAccounts.map((one) => [one.key, one.apps]));
  if (serviceAccounts.every((one) => one.apps.length === 0)) return [];
  const idOf = new Map(
    matchApps(manifest.apps, apps.listed, ownership, APPS).apps.map(({ desired, actual }) => [
      desired.key,
      actual?.id,
    ]),
  );
  const found = await Promise.all(
    steps.map(async ({ observed: { desired, actual, address } }): Promise<Problem[]> => {
      const keys = wanted.get(desired.key) ?? [];
      if (keys.length === 0) return [];
      const seen = actual === undefined ? new Set<string>() : await accounts.listAppIds(actual.id);
      const unseen = keys.filter((key) => !seen.has(idOf.get(key) ?? ''));
      if (unseen.length === 0) return [];
      const message = `the service account does not see ${unseen.map((key) => addressOf(APPS, key)).join(', ')}. No API links an app to a service account: link it on the dashboard.`;
      return [{ address: `${address}.apps`, message, status: 'missing' }];
    }),
  );
  return found.flat();
}

// ---- room ----------------------------------------------------------------------------------------------------

/** What every app is to record of the service accounts that the run is about. */
function holdsOf(
  steps: readonly AppStep[],
  records: ServiceRecords,
  { apps, leaving }: ServiceScope,
  { manifest, ownership, host }: RunContext,
): Hold[] {
  const home = host.environment['GITHUB_REPOSITORY'] || undefined;
  const gone = new Set(leaving.map(({ id }) => id));
  // Apps that the run makes will be there by then.
  const coming = new Set(apps.apps.map(({ desired }) => desired.key));
  const owned = homesIn(apps.listed, manifest.apps, { ownership, leaving: gone });
  const newHome = inOrder(manifest.apps).flatMap(({ key }): Hold['app'][] => {
    if (coming.has(key)) return [{ key }];
    const there = apps.listed.find(({ id, metadata }) => owned.includes(id) && appKeyOf(metadata) === key);
    return there === undefined ? [] : [{ id: there.id }];
  })[0];
  return steps.flatMap(({ observed }): Hold[] => {
    const { desired, address } = observed;
    const publications = manifest.publish.filter(({ source }) => source.holder === address);
    const text = longestMark(observed, ownership, longestMarks(publications, home));
    const mark = { [serviceMark(desired.key)]: text };
    const holder = records
      .of(desired.key)
      .map((record) => record.holder)
      .find((id) => !gone.has(id));
    if (holder !== undefined) return [{ address, app: { id: holder }, mark }];
    return newHome === undefined ? [] : [{ address, app: newHome, mark }];
  });
}

/** Room in apps that the run is not about otherwise; that of the others is counted with all that they hold. */
function roomElsewhere(holds: readonly Hold[], { apps }: ServiceScope): Problem[] {
  const elsewhere = new Map<string, Hold[]>();
  for (const hold of holds) {
    if (!('id' in hold.app) || apps.apps.some((app) => isFor(hold, app))) continue;
    elsewhere.set(hold.app.id, [...(elsewhere.get(hold.app.id) ?? []), hold]);
  }
  return [...elsewhere].flatMap(([id, own]) => {
    const metadata = apps.listed.find((app) => app.id === id)?.metadata ?? {};
    const size = metadataSize(Object.assign({}, metadata, ...own.map(({ mark }) => mark)));
    if (size <= METADATA_LIMIT) return [];
    const message = `the app ${id} is to record it, and its metadata would take ${size} bytes; the vendor allows ${METADATA_LIMIT}. Take something out of that app's metadata.`;
    return [{ address: own[0]?.address ?? '', message }];
  });
}
