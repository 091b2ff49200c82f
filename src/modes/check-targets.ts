/** What is checked before the first write, beyond the plan itself: whether new webhook targets would be taken. */

import { PlanRefused } from '../errors.ts';
import type { Difference } from '../reconcile/plan/steps.ts';
import { inPool } from '../reconcile/pool.ts';
import type { Stop } from '../runtime/stop.ts';

/** Targets asked at once. */
const WIDTH = 8;

/** Asks every target that a new or changed webhook would get. Throws PlanRefused that names those that fail. */
export async function checkTargets(difference: Difference, waitSeconds: number, stop: Stop): Promise<void> {
  const targets = newTargets(difference);
  if (targets.size === 0) return;
  const { checkTarget } = await import('../kinds/webhook/check-target.ts');
  const failures = await inPool([...targets], WIDTH, async ([target, addresses]) => {
    const failure = await checkTarget(target, waitSeconds, stop);
    return failure === undefined ? [] : addresses.map((address) => ({ address, failure }));
  });
  const problems = failures.flat().map(({ address, failure }) => ({
    address,
    message:
      `the target ${failure.target} ${failure.why}. The vendor asks it with HEAD and would refuse the webhook: ` +
      'answer HEAD with 200 there or at `/`, or give the target time to start with `wait-for-targets`.',
  }));
  if (problems.length > 0) throw new PlanRefused(problems);
}

/** The addresses that would get each target, by target. */
function newTargets({ apps }: Difference): Map<string, string[]> {
  const targets = new Map<string, string[]>();
  for (const { change, address } of apps.flatMap(({ children }) => children)) {
    const target = change?.fields.find(({ path }) => path === 'target')?.after;
    if (change?.kind !== 'webhook' || typeof target !== 'string') continue;
    const addresses = targets.get(target);
    if (addresses === undefined) targets.set(target, [`${address}.target`]);
    else addresses.push(`${address}.target`);
  }
  return targets;
}
