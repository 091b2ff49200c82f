/** Applying a difference in the company of other runs. */

import { ProvisionError } from '../errors.ts';
import type { DesiredApp, Problem } from '../model.ts';
import { type Applied, apply } from '../reconcile/apply/apply.ts';
import type { ApplyContext } from '../reconcile/apply/context.ts';
import { observe } from '../reconcile/observe/observe.ts';
import { diff } from '../reconcile/plan/diff.ts';
import { withPolicies } from '../reconcile/plan/policies.ts';
import { scopeOf } from '../reconcile/plan/scope.ts';
import type { RunContext } from './context.ts';
import { diffOptionsOf, type Planned } from './plan.ts';

/** Other runs may win over this one this many times before the run gives up. */
const MOST_ROUNDS = 4;

/**
 * Applies, and once more what gave way to another run that created the same app at the same time; `desired`: all that the
 * manifest declares. What came of it goes into `rounds`, also when the run gives up and throws ProvisionError.
 */
export async function applyWithRetries(
  { difference, known }: Pick<Planned, 'difference' | 'known'>,
  desired: readonly DesiredApp[],
  context: ApplyContext,
  run: RunContext,
  rounds: Applied[],
): Promise<void> {
  rounds.push(await apply(difference, context));
  try {
    for (let lostToAnotherRun = rounds[0]?.lostToAnotherRun ?? []; lostToAnotherRun.length > 0; ) {
      if (rounds.length >= MOST_ROUNDS) {
        throw new ProvisionError(
          'runs-collided',
          `Other runs keep creating ${lostToAnotherRun.join(', ')} at the same time.`,
          { remedy: 'Let one run at a time apply a manifest: give the workflow a `concurrency` group.' },
        );
      }
      const again = desired.filter(({ key }) => lostToAnotherRun.includes(key));
      const about = { ...context, prune: 'none', now: run.host.now() } as const;
      const observed = await observe(context.account, again, context.ownership, {
        ...about,
        waiting: context,
        gone: new Set(rounds.flatMap(({ gone }) => [...gone])),
      });
      // The owner's other apps look like undeclared apps to a part of the manifest; they are none.
      const compared = diff(
        { ...observed, undeclaredApps: [], doubts: [] },
        {
          ...diffOptionsOf(run, about.now),
          ...about,
          scope: scopeOf(run.manifest.publish, run.options.only),
        },
      );
      const left = withPolicies(compared, known);
      refuseLater(left.problems);
      const applied = await apply(left, context);
      rounds.push(applied);
      lostToAnotherRun = applied.lostToAnotherRun;
    }
  } finally {
    // Also when a later round could not be planned: nothing that yielded is left behind.
    await removeLeftovers(rounds);
  }
}

/** Removes what yielded in any round, now that nothing refers to it any more. */
async function removeLeftovers(rounds: readonly Applied[]): Promise<void> {
  const score = rounds.at(-1)?.score;
  for (const { address, remove } of rounds.flatMap(({ leftovers }) => leftovers)) {
    await remove().catch((error: unknown) => score?.failedBeside(address, error));
  }
}

/** What blocks a later round, when the first has written already. Throws ProvisionError. */
function refuseLater(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const texts = problems.map(({ address, message }) => `${address}: ${message}`);
  throw new ProvisionError(
    'runs-collided',
    `Another run created the same apps at the same time, and now: ${texts.join(' ')}`,
    {
      remedy:
        'Run again, and let one run at a time apply a manifest: give the workflow a `concurrency` group.',
    },
  );
}
