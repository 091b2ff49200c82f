/** Publishing as a part of a run: what it adds to the plan, what it does before the account is touched, and after. */

import { ProvisionError } from '../errors.ts';
import type { ActualApp, DesiredPublication, Problem } from '../model.ts';
import type { PublicationPlan } from '../publish/plan.ts';
import type { Prepared } from '../publish/prepare.ts';
import type { Holders } from '../reconcile/apply/result-log.ts';
import { publicationsInScope } from '../reconcile/plan/scope.ts';
import type { Difference } from '../reconcile/plan/steps.ts';
import { headOf } from '../report/log/errors-text.ts';
import { type Abilities, abilitiesIn } from '../smooch/account.ts';
import type { RunContext } from './context.ts';

const NOTHING: PublicationPlan = { steps: [], unchanged: [], warnings: [], blockers: [], github: undefined };

/**
 * What is to be published of what the run is about. What the token may not do blocks an `apply`, and is a warning in other
 * modes.
 */
export async function planPublishing(
  difference: Difference,
  others: readonly ActualApp[],
  { manifest, options, host, ownership, abilities, outOfReach }: RunContext,
): Promise<PublicationPlan> {
  const desired = publicationsInScope(manifest.publish, options.only, options.shard).filter(
    ({ source }) => !outOfReach.has(source.holder.replace(/^apps\./, '')),
  );
  if (desired.length === 0) return NOTHING;
  const { planPublications } = await import('../publish/plan.ts');
  const marksKept = (key: string): boolean => abilitiesIn(abilities, key).changesApps;
  const about = { options, host, ownership, marksKept, others };
  const unsigned = unsignedAmong(desired, abilities, options.instance);
  const signed = desired.filter(({ address }) => !unsigned.some((problem) => problem.address === address));
  const plan = await planPublications(signed, difference, about);
  const blockers = [...plan.blockers, ...unsigned];
  return options.mode === 'apply'
    ? { ...plan, blockers }
    : { ...plan, warnings: [...plan.warnings, ...blockers], blockers: [] };
}

/** Publications of a token that no key of the run can sign. */
function unsignedAmong(
  desired: readonly DesiredPublication[],
  { own }: Abilities,
  instance: string | undefined,
): Problem[] {
  return desired.flatMap(({ address, source: { part, holder } }) => {
    const key = holder.replace(/^apps\./, '');
    if (part !== 'own.jwt' || own?.has(key)) return [];
    const why =
      instance === undefined
        ? `\`app-keys\` has none for it. Add the line \`${key}=<key id>:<key secret>\` to it.`
        : 'the app of an instance has none. Publish the token of one of its `keys` instead.';
    return [{ address, message: `\`${holder}.own.jwt\` is signed with the app's own key, and ${why}` }];
  });
}

/**
 * What can be done only now, before the account is touched: it is tried whether the token may write, and environments are
 * created. Throws PlanRefused. Undefined where nothing is published.
 */
export async function preparePublishing(
  { steps, github }: PublicationPlan,
  { ownership }: Pick<RunContext, 'ownership'>,
): Promise<Prepared | undefined> {
  if (steps.length === 0 || github === undefined) return undefined;
  const { prepare } = await import('../publish/prepare.ts');
  return prepare(steps, github, ownership.instance !== undefined);
}

/** Publishes what the account holds now; what came of it joins the results of the run. */
export async function publishAll(
  { steps, github }: PublicationPlan,
  holders: Holders,
  { manifest, options, host, ownership, abilities, found }: RunContext,
): Promise<void> {
  if (steps.length === 0 || github === undefined) return;
  const { publish } = await import('../publish/apply.ts');
  const { results, failures } = await publish(steps, github, {
    holders,
    credentials: found.credentials ?? new Map(),
    declared: manifest.publish,
    options,
    host,
    ownership,
    marksKept: (key) => abilitiesIn(abilities, key).changesApps,
  });
  found.results = [...(found.results ?? []), ...results];
  for (const { address, error } of failures) {
    found.errors.push(
      new ProvisionError(
        'marks-unwritten',
        `${address}: what was published could not be recorded: ${headOf(error)}`,
        {
          remedy: 'Run again: it is published once more and recorded then.',
          address,
          cause: error,
        },
      ),
    );
  }
}
