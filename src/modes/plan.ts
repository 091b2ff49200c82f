/** Observing and comparing, limited to what the run is about; and showing what came of it. */

import { PlanRefused } from '../errors.ts';
import { APPS } from '../kinds/subjects.ts';
import type { ActualApp, Change, Manifest, Plan, Problem } from '../model.ts';
import type { UnpublishPlan } from '../publish/deletions.ts';
import type { PublicationPlan } from '../publish/plan.ts';
import { contentsOf, observe } from '../reconcile/observe/observe.ts';
import { diff } from '../reconcile/plan/diff.ts';
import { guard } from '../reconcile/plan/guard.ts';
import { changesOf, planOf, unchangedIn } from '../reconcile/plan/plan.ts';
import { type KnownForPolicies, withPolicies } from '../reconcile/plan/policies.ts';
import { declaredInScope, isStrayInScope, scopeOf, sourceOf } from '../reconcile/plan/scope.ts';
import { shownProblem } from '../reconcile/plan/shown.ts';
import type { Difference, DiffOptions } from '../reconcile/plan/steps.ts';
import { logPlan } from '../report/log/plan-text.ts';
import { keepDocument } from '../report/plan/document-file.ts';
import { redacted } from '../secrets/redaction.ts';
import type { AccountReader } from '../smooch/account.ts';
import { unansweredTargets } from './check-targets.ts';
import { type RunContext, readingApps } from './context.ts';
import { planPublishing } from './publish.ts';
import { NOTHING_PUBLISHED, planUnpublishing } from './unpublish.ts';

/** What a run found to do, and what it must know to do it. */
export interface Compared {
  /** Of apps and service accounts together, apps first. */
  readonly difference: Difference;
  /** All apps that the credentials see. */
  readonly listed: readonly ActualApp[];
  /** What of them belongs to others or to nobody. */
  readonly others: readonly ActualApp[];
}

/** Compares the manifest with the account, as far as `only` and `shard` reach, without a word. */
export async function computePlan(account: AccountReader, run: RunContext): Promise<Compared> {
  const { manifest, options, ownership, host } = run;
  const { prune, only, shard } = options;
  const reading = readingApps(run);
  const scope = declaredInScope(manifest, { only, part: shard, kinds: APPS.children });
  const apps = new Set(scope.apps.filter(({ key }) => !run.outOfReach.has(key)));
  const observed = await observe(account, manifest.apps, ownership, {
    ...reading,
    isAbout: (app) => apps.has(app),
    prune,
    waiting: host,
  });
  const isInScope = (app: ActualApp): boolean => isStrayInScope(app, only, shard);
  const undeclaredApps = observed.undeclaredApps.filter(isInScope);
  const leaving = prune === 'none' ? [] : undeclaredApps;
  const own = diff(
    {
      ...observed,
      undeclaredApps,
      contents: await contentsOf(account, leaving, reading),
      doubts: observed.doubts.filter(({ app }) => isInScope(app)),
    },
    { ...diffOptionsOf(run, reading.now), scope: scopeOf(manifest.publish, only) },
  );
  const { listed, others } = observed;
  // They cost a request, so they are read only where some are declared.
  if (scope.serviceAccounts.length === 0) return { difference: own, listed, others };
  const { planServiceAccounts } = await import('../kinds/service-account/plan.ts');
  const services = await planServiceAccounts(account, scope.serviceAccounts, listed, run);
  return { difference: together(own, services), listed, others };
}

/** What the difference of a run's apps depends on; `now` in epoch milliseconds. */
export function diffOptionsOf(run: RunContext, now: number): DiffOptions {
  const { ownership, expiry, signingKeyId, abilities, options } = run;
  const { prune, allowReplace } = options;
  return { ownership, expiry, prune, signingKeyId, abilities, now, allowReplace };
}

function together(one: Difference, other: Difference): Difference {
  return {
    apps: [...one.apps, ...other.apps],
    undeclaredApps: [...one.undeclaredApps, ...other.undeclaredApps],
    unmanaged: [...one.unmanaged, ...other.unmanaged],
    warnings: [...one.warnings, ...other.warnings],
    problems: [...one.problems, ...other.problems],
    renames: [...(one.renames ?? []), ...(other.renames ?? [])],
  };
}

/** What the policies of a run depend on before GitHub has answered. */
export function knownForPolicies({ options, ownership }: RunContext): KnownForPolicies {
  return { renames: { mayReplace: options.allowReplace, inInstance: ownership.instance !== undefined } };
}

/** The same, shown in the log and written to the plan file. Throws PlanRefused for one that cannot be carried out. */
export async function planManifest(account: AccountReader, run: RunContext): Promise<Planned> {
  const { manifest, options, host } = run;
  const { plan, planned, problems } = await preparePlan(account, run);
  // The manifest's own warnings have been told already, each with its place.
  logPlan(host.log, { ...plan, warnings: plan.warnings.slice(manifest.warnings.length) }, options.baseUrl);
  await keepPlan(plan, run);
  // What goes from GitHub goes with its app and is not counted.
  guard(changesOf(planned.difference), problems, options.maxDeletes);
  return planned;
}

/** Writes a plan to the plan file. */
export async function keepPlan(plan: Plan, { options, host, found }: RunContext): Promise<void> {
  const planFile = await keepDocument('plan', plan, options.planFile, host);
  if (planFile !== undefined) found.planFile = planFile;
}

/** The plan as it is shown, what is behind it, and what is wrong with it. It is kept in `run.found`, and neither logged nor written. */
export async function preparePlan(
  account: AccountReader,
  run: RunContext,
): Promise<{ readonly plan: Plan; readonly planned: Planned; readonly problems: readonly Problem[] }> {
  const { manifest, options, host, found } = run;
  const compared = await computePlan(account, run);
  found.appIds = compared.difference.apps.flatMap(({ observed: { subject, actual } }) =>
    subject === APPS && actual !== undefined ? [actual.id] : [],
  );
  if (options.maskAppIds) for (const id of found.appIds) host.keeper.cover(id);
  const publishing = await planPublishing(compared.difference, compared.others, run);
  const toPublish = publishing.steps.flatMap(({ publication: { source } }) =>
    source.child === undefined ? [] : [sourceOf(source)],
  );
  const known = { ...knownForPolicies(run), toPublish };
  const difference = withPolicies(compared.difference, known);
  const unpublishing = await planPrunedPublications(difference, compared.others, run);
  // An apply asks them when its plan has been shown, and may wait for them; `accept` creates none.
  const unanswered =
    options.mode === 'apply' || options.mode === 'accept' ? [] : await unansweredTargets(difference, run);
  const targetsStop = options.checkTargets === 'error';
  const plan = shownPlan(
    difference,
    {
      warnings: [
        ...manifest.warnings,
        ...publishing.warnings,
        ...unpublishing.warnings,
        ...(targetsStop ? [] : unanswered),
      ],
      changes: [...publishing.steps, ...unpublishing.deletions].map(({ change }) => change),
      unchanged: publishing.unchanged,
    },
    run,
  );
  found.unchanged = [...unchangedIn(difference), ...publishing.unchanged];
  const problems = [...difference.problems, ...publishing.blockers, ...(targetsStop ? unanswered : [])];
  return {
    plan,
    planned: { ...compared, difference, known, publishing, unpublishing },
    problems: problems.map(shownProblem(manifest.concealment)).map(placed(manifest)),
  };
}

/**
 * A difference, and what is done on GitHub with it, as a plan. It is redacted before anything encodes or cuts it, and kept for the
 * report.
 */
export function shownPlan(
  difference: Difference,
  {
    warnings,
    ...publishing
  }: {
    readonly warnings: readonly Problem[];
    readonly changes: readonly Change[];
    readonly unchanged: readonly unknown[];
  },
  { manifest, ownership, host, found }: RunContext,
): Plan {
  const { api, concealment } = manifest;
  const whole = planOf(difference, { api, ownership, concealment, warnings, publishing });
  const plan = redacted(whole, (text) => host.keeper.redact(text));
  found.plan = plan;
  return plan;
}

/** What an instance has published of apps that are pruned: no later teardown would find it. */
async function planPrunedPublications(
  { apps, undeclaredApps }: Difference,
  others: readonly ActualApp[],
  run: RunContext,
): Promise<UnpublishPlan> {
  if (run.ownership.instance === undefined || undeclaredApps.length === 0) return NOTHING_PUBLISHED;
  const own = apps.flatMap(({ observed: { actual } }) => actual ?? []);
  const going = {
    apps: undeclaredApps.map(({ actual }) => actual),
    others: [...others, ...own],
    stays: run.manifest.publish,
    why: 'its app is no longer in the manifest',
    within: '',
  };
  return planUnpublishing({ publish: [] }, going, run);
}

/** What is to be done in the account, and with what it holds then. */
export interface Planned extends Compared {
  /** What its policies depended on; they hold for later rounds too. */
  readonly known: KnownForPolicies;
  readonly publishing: PublicationPlan;
  /** What is deleted with apps that go. */
  readonly unpublishing: UnpublishPlan;
}

/** A problem with the place of its address in the manifest. */
export function placed(manifest: Manifest): (problem: Problem) => Problem {
  return (problem) => ({ ...problem, place: problem.place ?? manifest.place(problem.address) });
}

/** Adds the places to a refusal by code that has no manifest. */
export function placeProblems(manifest: Manifest): (error: unknown) => never {
  return (error) => {
    throw error instanceof PlanRefused ? new PlanRefused(error.problems.map(placed(manifest))) : error;
  };
}
