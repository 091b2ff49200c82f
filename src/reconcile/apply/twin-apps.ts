/** Several runs at once: of apps with the same marks, the younger one yields, if this run created it. */

import type { ActualApp } from '../../model.ts';
import { Interrupted } from '../../smooch/errors.ts';
import { grouped } from '../../text/grouped.ts';
import { appKeyOf, isOurs, nonceOf, recordsAnything } from '../marks.ts';
import { addressOf } from '../subject.ts';
import { decide, judge, Looks, neverListed, oneLook, PATIENCE, type Stake, waitingFor } from '../twins.ts';
import type { ApplyRun } from './context.ts';

/** An app that this run has created, until it is known whether it stays. */
interface AppAtStake extends Stake {
  readonly key: string;
  readonly mine: ActualApp;
}

/**
 * Looks at the list of apps until it shows those that this run has created, if any, and until each has no twin. Gives the
 * manifest keys of those that yielded to another run's app and must be reconciled once more.
 */
export async function resolveDuplicateApps(run: ApplyRun): Promise<string[]> {
  const lostToAnotherRun: string[] = [];
  let open = [...run.created].map(
    ([key, mine]): AppAtStake => ({ key, mine, since: 0, mayHaveTwin: run.mayHaveTwin.has(mine.id) }),
  );
  if (open.length === 0 || run.stop.reason !== undefined) return lostToAnotherRun;
  const looks = new Looks(run, waitingFor(addressOf(run.subject, open[0]?.key ?? '')));
  do {
    let listed: readonly ActualApp[] | undefined;
    const created = open.map(({ mine }) => mine.id).filter((id) => !run.gone.has(id));
    try {
      listed = await oneLook(() => run.account.listApps({ created }), looks);
    } catch (error) {
      run.score.failedBeside(run.subject.section, error);
      return lostToAnotherRun;
    }
    if (listed === undefined) continue;
    const twins = twinsOf(listed, run);
    const left: AppAtStake[] = [];
    for (const stake of open) {
      if (!(await settle(stake, twins.get(stake.key) ?? [], looks, run, lostToAnotherRun))) left.push(stake);
    }
    open = left;
  } while (open.length > 0 && (await looks.again()));
  return lostToAnotherRun;
}

/** Deals with one app as one look at the list shows it; true when there is nothing more to wait for. */
async function settle(
  stake: AppAtStake,
  listed: readonly ActualApp[],
  { waited }: Looks,
  run: ApplyRun,
  lostToAnotherRun: string[],
): Promise<boolean> {
  const { key, mine } = stake;
  const address = addressOf(run.subject, key);
  try {
    const nonce = nonceOf(mine.metadata);
    const others = listed.filter(({ id }) => id !== mine.id);
    for (const twin of others.filter(({ metadata }) => nonceOf(metadata) === nonce)) {
      // Created by an attempt of this run whose answer was lost and that no look showed in time.
      if (!recordsAnything(twin.metadata)) await deleteTwin(twin.id, run);
    }
    const rivals = others.filter(({ metadata }) => nonceOf(metadata) !== nonce).map(({ id }) => id);
    const verdict = judge(mine.id, rivals, listed.length > others.length);
    const decision = decide(stake, verdict, waited);
    if (decision === 'never listed') run.warnings.push({ address, message: neverListed(mine.id) });
    if (decision !== 'yields') return decision !== 'wait';
    const winners = verdict === 'younger' ? rivals.filter((id) => id < mine.id) : rivals;
    // A list that lags may also show what is gone.
    if (!(await isAnyThere(winners, run))) return false;
    await deleteTwin(mine.id, run);
    lostToAnotherRun.push(key);
    run.warnings.push({
      address,
      message: `Another run created the same ${run.subject.noun} at the same time; the duplicate of this run (${mine.id}) was deleted.`,
    });
  } catch (error) {
    // Another look may do better.
    if (!(error instanceof Interrupted) && waited < PATIENCE.listed) return false;
    run.score.failedBeside(address, error);
  }
  return true;
}

async function deleteTwin(id: string, run: ApplyRun): Promise<void> {
  await run.account.deleteApp(id);
  run.gone.add(id);
}

/** Whether one of several apps really exists; those that do not are left out of later looks. */
async function isAnyThere(ids: readonly string[], run: ApplyRun): Promise<boolean> {
  for (const id of ids) {
    if ((await run.account.getApp(id)) !== undefined) return true;
    run.gone.add(id);
  }
  return false;
}

/** The listed apps with the marks of those that this run has created, by manifest key, without those known to be gone. */
function twinsOf(listed: readonly ActualApp[], run: ApplyRun): ReadonlyMap<string, readonly ActualApp[]> {
  const keyOf = ({ metadata }: ActualApp): string => appKeyOf(metadata) ?? '';
  const twins = listed.filter(
    (app) => isOurs(app, run.ownership) && run.created.has(keyOf(app)) && !run.gone.has(app.id),
  );
  return grouped(twins, keyOf);
}
