/** Publishing as a part of a run: what it adds to the plan, what it does before the account is touched, and after. */

import { ProvisionError } from '../errors.ts';
import type { ActualApp, Change, DesiredPublication, Problem } from '../model.ts';
import type { PublicationPlan } from '../publish/plan.ts';
import type { Prepared } from '../publish/prepare.ts';
import type { Holders } from '../reconcile/apply/result-log.ts';
import { publicationsInScope } from '../reconcile/plan/scope.ts';
import type { Difference } from '../reconcile/plan/steps.ts';
import { headOf } from '../report/log/errors-text.ts';
import { type Abilities, abilitiesIn } from '../smooch/account.ts';
import { handedOut } from './collect-credentials.ts';
import type { RunContext } from './context.ts';

/** What a run publishes. */
export interface PublishingPlan {
  readonly changes: readonly Change[];
  readonly unchanged: PublicationPlan['unchanged'];
  readonly warnings: readonly Problem[];
  /** What stops the run before its first write. */
  readonly problems: readonly Problem[];
  readonly plan: PublicationPlan;
}

/**
 * What is to be published; undefined when the manifest, as far as the run is about it, publishes nothing. What the token may
 * not do stops an `apply` and is a warning otherwise.
 */
export async function planPublishing(
  difference: Difference,
  others: readonly ActualApp[],
  { manifest, options, host, ownership, abilities, outOfReach }: RunContext,
): Promise<PublishingPlan | undefined> {
  const desired = publicationsInScope(manifest.publish, options.only, options.shard).filter(
    ({ source }) => !outOfReach.has(source.holder.replace(/^apps\./, '')),
  );
  if (desired.length === 0) return undefined;
  const { planPublications } = await import('../publish/plan.ts');
  const marksKept = (key: string): boolean => abilitiesIn(abilities, key).changesApps;
  const about = { options, host, ownership, marksKept, others };
  const unsigned = unsignedAmong(desired, abilities, options.instance);
  const signed = desired.filter(({ address }) => !unsigned.some((problem) => problem.address === address));
  const plan = await planPublications(signed, difference, about);
  const stops = options.mode === 'apply';
  return {
    changes: plan.steps.map(({ change }) => change),
    unchanged: plan.unchanged,
    warnings: [...plan.warnings, ...(stops ? [] : [...plan.blockers, ...unsigned])],
    problems: stops ? [...plan.blockers, ...unsigned] : [],
    plan,
  };
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
  publishing: PublishingPlan | undefined,
  { ownership }: Pick<RunContext, 'ownership'>,
): Promise<Prepared | undefined> {
  const github = publishing?.plan.github;
  if (publishing === undefined || publishing.changes.length === 0 || github === undefined) return undefined;
  const { prepare } = await import('../publish/prepare.ts');
  return prepare(publishing.plan.steps, github, ownership.instance !== undefined);
}

/** Publishes what the account holds now; what came of it joins the results of the run. */
export async function publishAll(
  publishing: PublishingPlan | undefined,
  holders: Holders,
  { manifest, options, host, ownership, abilities, found }: RunContext,
): Promise<void> {
  const github = publishing?.plan.github;
  if (publishing === undefined || publishing.changes.length === 0 || github === undefined) return;
  const { publish } = await import('../publish/apply.ts');
  const { results, failures } = await publish(publishing.plan.steps, github, {
    holders,
    credentials: handedOut(found),
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
