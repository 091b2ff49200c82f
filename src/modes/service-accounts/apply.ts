/**
 * Carrying out what a plan says of service accounts, after the apps have been changed: these record them. An app
 * that records one and is to go goes last: a run that breaks off leaves nothing unrecorded.
 */

import { SERVICE_ACCOUNTS } from '../../kinds/subjects.ts';
import type { ActualApp, DesiredApp } from '../../model.ts';
import type { Applied } from '../../reconcile/apply/apply.ts';
import type { ApplyContext } from '../../reconcile/apply/context.ts';
import { ResultLog } from '../../reconcile/apply/result-log.ts';
import { appKeyOf } from '../../reconcile/marks.ts';
import type { Difference, UndeclaredAppStep } from '../../reconcile/plan/steps.ts';
import { inPool } from '../../reconcile/pool.ts';
import { KeptServiceAccounts } from '../../reconcile/service-accounts/as-apps.ts';
import { RecordKeeper } from '../../reconcile/service-accounts/record-keeper.ts';
import { homesIn } from '../../reconcile/service-accounts/room.ts';
import { addressOf } from '../../reconcile/subject.ts';
import type { Account } from '../../smooch/account.ts';
import { isConflict } from '../../smooch/errors.ts';
import { applyWithRetries } from '../apply-with-retry.ts';
import type { RunContext } from '../context.ts';
import { type ServicePlan, serviceAbilities } from './plan.ts';

/** What the pass over service accounts needs beside its part of the difference. */
export interface ServicePass {
  readonly plan: Pick<ServicePlan, 'records' | 'present'>;
  /** What the account listed before the run wrote anything. */
  readonly listed: readonly ActualApp[];
  /** The ids of apps that the run has applied, by manifest key. */
  readonly applied: ReadonlyMap<string, string>;
  /** Apps that are to go, or went: none of them is to record anything new. */
  readonly leaving: readonly UndeclaredAppStep[];
  /** Those of them that record service accounts and are still there. */
  readonly last: readonly UndeclaredAppStep[];
  /** The context of the pass over apps. */
  readonly context: ApplyContext;
  /** Whether the run does the bookkeeping: not one that is limited to a part of the manifest, or takes things down. */
  readonly tidies: boolean;
  /** The service accounts that the manifest declares, as the reconciler takes apps. */
  readonly desired: readonly DesiredApp[];
  /** The apps that the manifest declares. */
  readonly apps: readonly DesiredApp[];
  /** Whether apps can record them. */
  readonly marked: boolean;
}

/** The service accounts after the pass, and what came of it. */
export interface ServicesApplied {
  readonly accounts: KeptServiceAccounts;
  readonly rounds: readonly Applied[];
}

/**
 * Makes the service accounts as the difference says, then deletes those that are to go, then the apps that recorded them.
 * Nothing is thrown for a failure; what ends the pass early goes to `onError`.
 */
export async function applyServiceAccounts(
  account: Account,
  { undeclaredApps, ...difference }: Difference,
  pass: ServicePass,
  run: Pick<RunContext, 'options' | 'signingKeyId' | 'host'>,
  onError: (error: unknown) => void,
): Promise<ServicesApplied | undefined> {
  const writer = account.serviceAccounts;
  if (writer === undefined) return undefined;
  const { plan, marked, desired } = pass;
  const keeper = marked ? keeperFor(account, pass) : undefined;
  const accounts = new KeptServiceAccounts(writer, plan.records, plan.present, keeper);
  const context: ApplyContext = {
    ...pass.context,
    subject: SERVICE_ACCOUNTS,
    account: accounts,
    abilities: serviceAbilities(marked),
    // It is the apps that expire.
    expiry: undefined,
  };
  const rounds: Applied[] = [];
  await applyWithRetries({ ...difference, undeclaredApps: [] }, desired, context, run, rounds).catch(onError);
  const score = new ResultLog(context.onSettled);
  const refused = await deleteStrays(accounts, undeclaredApps, score, context.width);
  if (pass.tidies) {
    const declared = new Set(desired.map(({ key }) => key));
    await accounts.tidy(declared).catch((error: unknown) => {
      score.failedBeside(SERVICE_ACCOUNTS.section, error);
    });
  }
  await deleteLast(account, accounts, { refused, score, keeper, ...pass });
  rounds.push({
    score,
    failures: score.failures,
    apps: [],
    warnings: [],
    lostToAnotherRun: [],
    gone: new Set(),
    leftovers: [],
  });
  return { accounts, rounds };
}

function keeperFor(account: Account, pass: ServicePass): RecordKeeper {
  const { plan, listed, apps, applied } = pass;
  const { ownership } = plan.records;
  const leaving = new Set(pass.leaving.map(({ actual }) => actual.id));
  const homes = async (gone: ReadonlySet<string>): Promise<readonly string[]> => {
    const away = new Set([...leaving, ...gone]);
    const known = homesIn(listed, apps, { ownership, leaving: away, applied });
    // Another part of a matrix, or another run, may have created one meanwhile.
    return known.length > 0 ? known : homesIn(await account.listApps(), apps, { ownership, leaving: away });
  };
  return new RecordKeeper({ account, records: plan.records, homes, leaving });
}

/** A service account that could not be deleted, and why. */
interface Refused {
  readonly stray: UndeclaredAppStep;
  readonly error: unknown;
}

async function deleteStrays(
  accounts: KeptServiceAccounts,
  undeclaredApps: readonly UndeclaredAppStep[],
  score: ResultLog,
  width: number,
): Promise<Refused[]> {
  const outcomes = await inPool(undeclaredApps, width, async (stray): Promise<Refused[]> => {
    try {
      await accounts.deleteApp(stray.actual.id);
      score.done(stray.change);
      return [];
    } catch (error) {
      return [{ stray, error }];
    }
  });
  return outcomes.flat();
}

/**
 * The apps that record service accounts, once no record is needed any more. A service account whose last apps
 * these are can only go after them.
 */
async function deleteLast(
  account: Account,
  accounts: KeptServiceAccounts,
  rest: ServicePass & {
    readonly refused: readonly Refused[];
    readonly score: ResultLog;
    readonly keeper: RecordKeeper | undefined;
  },
): Promise<void> {
  const { refused, score, last, plan, keeper } = rest;
  const going = new Set(last.map(({ actual }) => actual.id));
  const linked = await Promise.all(
    refused.map(async ({ stray, error }) => {
      if (!isConflict(error)) return false;
      const seen = await accounts.appIdsOf(stray.actual.id).catch(() => undefined);
      return seen !== undefined && [...seen].every((id) => going.has(id));
    }),
  );
  const waiting = refused.filter((_, index) => linked[index]);
  for (const { stray, error } of refused.filter((_, index) => !linked[index]))
    score.failed(stray.change, error);
  const isWaitedFor = new Set(
    waiting.length === refused.length ? waiting.map(({ stray }) => appKeyOf(stray.actual.metadata)) : [],
  );
  const failed = new Set(refused.map(({ stray }) => appKeyOf(stray.actual.metadata)));
  const holders: { readonly stray: UndeclaredAppStep; readonly left: readonly string[] }[] = [];
  for (const stray of last) {
    holders.push({ stray, left: await leftIn(stray.actual.id, { accounts, plan, keeper, failed }) });
  }
  // Those that something waits for go last, and only when nothing else is in its way any more.
  let mayGo = true;
  for (const { stray, left } of holders.toSorted((a, b) => a.left.length - b.left.length)) {
    const { actual, change } = stray;
    const held = mayGo ? left.filter((key) => !isWaitedFor.has(key)) : left;
    if (held.length > 0) {
      const names = held.map((key) => addressOf(SERVICE_ACCOUNTS, key)).join(', ');
      const why = `it has the record of ${names}, which still exists and would be unmanaged: put that back into the manifest, or delete it on the dashboard`;
      score.notStarted(change, why);
      mayGo = false;
      continue;
    }
    try {
      await account.deleteApp(actual.id);
      score.done(change);
    } catch (error) {
      score.failed(change, error);
      mayGo = false;
    }
  }
  for (const { stray, error } of await deleteStrays(
    accounts,
    waiting.map(({ stray }) => stray),
    score,
    1,
  )) {
    score.failed(stray.change, error);
  }
}

/** What an app alone records of what is there; what stays in the manifest moves into another app first. */
async function leftIn(
  holder: string,
  {
    accounts,
    plan: { records },
    keeper,
    failed,
  }: Pick<ServicePass, 'plan'> & {
    readonly accounts: KeptServiceAccounts;
    readonly keeper: RecordKeeper | undefined;
    readonly failed: ReadonlySet<string | undefined>;
  },
): Promise<string[]> {
  const left: string[] = [];
  for (const key of records.keys) {
    const [record, ...more] = records.of(key);
    if (record?.holder !== holder || more.length > 0 || !records.isAbout(key, accounts.present)) continue;
    const moved = failed.has(key)
      ? false
      : await keeper?.write(key, record.text).then(
          () => true,
          () => false,
        );
    if (moved !== true) left.push(key);
  }
  return left;
}
