/** Two runs at once: of two apps with the same marks, the one made later gives way, if this run made it. */

import type { ActualApp } from '../model.ts';
import type { ApplyRun } from './apply-run.ts';
import { appKeyOf, isOurs, nonceOf } from './marks.ts';
import { hasRecords } from './own-apps.ts';
import { addressOf } from './subject.ts';

/** So often is looked whether the other run gives way, before this one does. */
const LOOKS = 4;
/** Milliseconds between such looks. */
const PAUSE = 750;

/**
 * Lists the apps once more if this run made any. Gives the manifest keys of those that gave way to another run's app
 * and must be reconciled once more.
 */
export async function settleApps(run: ApplyRun): Promise<string[]> {
  if (run.created.size === 0 || run.stop.reason !== undefined) return [];
  const yielded: string[] = [];
  const waiting = new Map(run.created);
  for (let look = 1; waiting.size > 0; look++) {
    let listed: readonly ActualApp[];
    try {
      listed = await run.account.listApps();
    } catch (error) {
      run.score.failedBeside(run.subject.section, error);
      return yielded;
    }
    const twins = twinsOf(listed, run);
    for (const [key, mine] of waiting) {
      const others = (twins.get(key) ?? []).filter(({ id }) => id !== mine.id);
      if (others.length === 0) waiting.delete(key);
      else if (await settle(key, mine, others, look >= LOOKS, run, yielded)) waiting.delete(key);
    }
    if (waiting.size > 0) await run.stop.pause(PAUSE * run.pace);
  }
  return yielded;
}

/** Deals with one app that has twins; true when there is nothing more to wait for. */
async function settle(
  key: string,
  mine: ActualApp,
  others: readonly ActualApp[],
  lastLook: boolean,
  run: ApplyRun,
  yielded: string[],
): Promise<boolean> {
  const address = addressOf(run.subject, key);
  try {
    const ownTwins = others.filter(({ metadata }) => nonceOf(metadata) === nonceOf(mine.metadata));
    for (const twin of ownTwins) {
      // Made by an attempt of this run whose answer was lost and that no look showed in time.
      if (!hasRecords(twin.metadata)) await run.account.deleteApp(twin.id);
    }
    if (ownTwins.length === others.length) return true;
    const iAmYounger = others.some(({ id }) => id < mine.id);
    if (!iAmYounger && !lastLook) return false;
    await run.account.deleteApp(mine.id);
    yielded.push(key);
    run.warnings.push({
      address,
      message: `another run made the same ${run.subject.noun} at the same time; the one of this run (${mine.id}) was deleted again.`,
    });
  } catch (error) {
    run.score.failedBeside(address, error);
  }
  return true;
}

function twinsOf(listed: readonly ActualApp[], run: ApplyRun): Map<string, ActualApp[]> {
  const twins = new Map<string, ActualApp[]>();
  for (const app of listed) {
    const key = isOurs(app, run.ownership) ? appKeyOf(app.metadata) : undefined;
    if (key === undefined || !run.created.has(key)) continue;
    twins.set(key, [...(twins.get(key) ?? []), app]);
  }
  return twins;
}
