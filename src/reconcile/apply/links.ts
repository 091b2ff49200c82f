/** Setting what resources of an app refer to, once everything is there. */

import type { Change, FieldDifference } from '../../model.ts';
import { childAddress } from '../kind.ts';
import { isLink } from '../plan/references.ts';
import type { ChildStep } from '../plan/steps.ts';
import type { AppAtWork } from './app-at-work.ts';
import type { LivePeers } from './live-peers.ts';
import type { ChildOutcome } from './result-log.ts';

/** Sets what refers to one another, kind by kind from the last: a thing is linked to what is linked already. */
export async function linkAll(
  outcomes: readonly ChildOutcome[],
  steps: readonly ChildStep[],
  app: AppAtWork,
  peers: LivePeers,
): Promise<ChildOutcome[]> {
  const linked = [...outcomes];
  const kinds = [...new Set(outcomes.map(({ kind }) => kind))].filter((kind) => kind.links !== undefined);
  for (const kind of kinds.reverse()) {
    await Promise.all(
      linked.map(async (outcome, index) => {
        if (outcome.kind !== kind || outcome.beside) return;
        const step = steps.find((one) => one.kind === kind && one.desired === outcome.desired);
        linked[index] = await linkOne(outcome, step?.change, app);
      }),
    );
    peers.learn(linked);
  }
  return linked;
}

/** Sets what one refers to, which completes its change. What it refers to may have failed, or be not to be had at all. */
async function linkOne(
  outcome: ChildOutcome,
  change: Change | undefined,
  { appId, observed, peers, run }: AppAtWork,
): Promise<ChildOutcome> {
  const { kind, desired, actual } = outcome;
  const address = childAddress(kind, observed.address, desired.key);
  const isLinked = (field: FieldDifference): boolean => isLink(kind, field);
  const lacking = kind.links?.to(desired).find((one) => peers.find(one.kind, one.key) === undefined);
  if (lacking !== undefined && change?.fields.some(isLinked)) {
    run.score.notStarted(change, `${childAddress(lacking.kind, observed.address, lacking.key)} failed`);
    return outcome;
  }
  try {
    const isDue = lacking === undefined && kind.differences(desired, actual, peers).some(isLinked);
    const now = isDue ? await kind.links?.set(run.account, appId, actual, desired, peers) : actual;
    run.score.done(change);
    return { ...outcome, actual: now ?? actual };
  } catch (error) {
    // Nothing was planned for one whose counterpart came to have another id in this very run.
    if (change === undefined) run.score.failedBeside(address, error);
    else run.score.failed(change, error);
    return outcome;
  }
}
