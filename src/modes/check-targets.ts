/** What is checked beyond the plan itself, before the first write: whether the vendor would take new webhook targets. */

import { PlanRefused } from '../errors.ts';
import { readEvent } from '../github/event.ts';
import type { Problem } from '../model.ts';
import { shownProblem } from '../reconcile/plan/shown.ts';
import type { Difference } from '../reconcile/plan/steps.ts';
import { inPool } from '../reconcile/pool.ts';
import type { RunContext } from './context.ts';
import { refuseWarnings } from './strict.ts';

/** Targets asked at once. */
const WIDTH = 8;

/**
 * Asks every target that a new or changed webhook would get, and gives a problem for each that does not answer well. `apply` waits
 * for it as long as the run may; a plan looks once. Nothing is asked with `check-targets: off`.
 */
export async function unansweredTargets(difference: Difference, run: RunContext): Promise<Problem[]> {
  const { manifest, options, host } = run;
  const targets = options.checkTargets === 'off' ? new Map<string, string[]>() : newTargets(difference, run);
  if (targets.size === 0) return [];
  const { checkTarget } = await import('../kinds/webhook/check-target.ts');
  const applies = options.mode === 'apply';
  const wait = applies ? options.waitForTargets : 0;
  const failures = await inPool([...targets], WIDTH, async ([target, addresses]) => {
    // As in the plan: of a short secret, only the whole target tells where it is.
    const shown = manifest.concealment?.shown(target) ?? target;
    const why = await checkTarget(target, shown, wait, host.stop);
    return why === undefined ? [] : addresses.map((address) => ({ address, failure: `${shown} ${why}` }));
  });
  const until = applies ? '' : 'An apply is refused until it answers, by default (`check-targets`). ';
  const goesOn = applies && options.checkTargets === 'warn';
  const otherwise = goesOn ? '' : ' If only this machine cannot reach it, set `check-targets: warn`.';
  return failures.flat().map(({ address, failure }) => ({
    address,
    place: manifest.place(address),
    code: 'target-unanswered',
    message:
      `The target ${failure}. The vendor asks it with HEAD and would refuse the webhook. ${until}` +
      `Answer HEAD with 200 there or at \`/\`, or give the target time to start with \`wait-for-targets\`.${otherwise}`,
  }));
}

/** Asks the targets before an apply. Throws PlanRefused that names those that fail, or ProvisionError where warnings are errors. */
export async function checkTargets(difference: Difference, run: RunContext): Promise<void> {
  const { manifest, options, host, found } = run;
  const problems = await unansweredTargets(difference, run);
  if (problems.length === 0) return;
  if (options.checkTargets === 'error') throw new PlanRefused(problems);
  for (const { address, message, place } of problems.map(shownProblem(manifest.concealment)))
    host.log.warn(`${address}: ${message}`, place, { code: 'account-warning', address });
  refuseWarnings(options, found);
}

/**
 * The addresses that would get each target, by target. Of code that nobody has merged, a target that holds a secret is not asked: a
 * plan would send that to wherever the code says.
 */
function newTargets({ apps }: Difference, { manifest, options, host }: RunContext): Map<string, string[]> {
  const { concealment } = manifest;
  const isUnreviewed = options.mode !== 'apply' && readEvent(host).unmerged !== undefined;
  const targets = new Map<string, string[]>();
  for (const { change, address } of apps.flatMap(({ children }) => children)) {
    const target = change?.fields.find(({ path }) => path === 'target')?.after;
    if (change?.kind !== 'webhook' || typeof target !== 'string') continue;
    if (isUnreviewed && concealment !== undefined && concealment.shown(target) !== target) continue;
    const addresses = targets.get(target);
    if (addresses === undefined) targets.set(target, [`${address}.target`]);
    else addresses.push(`${address}.target`);
  }
  return targets;
}
