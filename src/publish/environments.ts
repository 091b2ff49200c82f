/**
 * The GitHub environments that publishing makes. The apps whose values were the reason remember it, so that the environment
 * goes when the last of them goes for good; one that was there before is never deleted, nor one that holds more than ours.
 */

import { PlanRefused } from '../errors.ts';
import type { ActualApp, Change, Problem, Scalar } from '../model.ts';
import { unmadeEnvironment } from './blocker.ts';
import { environmentMark, isEnvironmentMarked, MADE } from './marks.ts';
import { type Observed, observeScope } from './observe.ts';
import type { GitHub, PublicationPlan } from './plan.ts';
import { whyNotWritable } from './rights.ts';
import { environmentHash, type InEnvironment, isInEnvironment, type Scope, scopeOf } from './scope.ts';

/** An environment that this run made. */
export interface MadeEnvironment {
  readonly scope: InEnvironment;
  /** The addresses of what publishes into it and so remembers it, such as `apps.support`. */
  readonly holders: readonly string[];
}

/** An environment that is to be deleted. */
export interface EnvironmentRemoval {
  readonly scope: InEnvironment;
  readonly change: Change;
  /** The apps that remember that it was made for them. */
  readonly holders: readonly ActualApp[];
}

/**
 * Makes the environments that are missing, before anything else is written: only then it can be known whether the token
 * may write into them. Throws PlanRefused, and leaves none of them behind then.
 */
export async function prepareEnvironments({
  steps,
  observed,
  github,
}: PublicationPlan): Promise<MadeEnvironment[]> {
  if (github === undefined) return [];
  const { store, token } = github;
  const asked = new Set<string>();
  const made: MadeEnvironment[] = [];
  const problems: Problem[] = [];
  for (const { scope, publication } of steps) {
    if (!isInEnvironment(scope) || asked.has(scope.path)) continue;
    if (observed.get(scope.path)?.needsEnvironment !== true) continue;
    asked.add(scope.path);
    const { address } = publication;
    try {
      // Secrets and variables of one environment are two scopes.
      if (!(await store.hasEnvironment(scope.repository, scope.environment))) {
        await store.createEnvironment(scope.repository, scope.environment);
        made.push({ scope, holders: holdersOf(scope, steps) });
      }
    } catch (error) {
      problems.push({ address, message: unmadeEnvironment(error, scope, token) });
      break;
    }
    const why = await whyNotWritable(scope, github);
    if (why !== undefined) problems.push({ address, message: why });
  }
  if (problems.length === 0) return made;
  await takeBack(made, github);
  throw new PlanRefused(problems);
}

/** What is published into an environment, each by the address of its app. */
function holdersOf(scope: InEnvironment, steps: PublicationPlan['steps']): string[] {
  const hash = environmentHash(scope);
  const there = steps.filter((step) => isInEnvironment(step.scope) && environmentHash(step.scope) === hash);
  return [...new Set(there.map(({ publication }) => publication.source.holder))];
}

/**
 * Deletes environments that this very run made for nothing: what was to be published there cannot be, and nothing would
 * remember them. What GitHub refuses is left: an empty environment does no harm.
 */
export async function takeBack(made: readonly MadeEnvironment[], { store }: GitHub): Promise<void> {
  for (const { scope } of made) {
    await store.deleteEnvironment(scope.repository, scope.environment).catch(() => undefined);
  }
}

/**
 * The marks by which apps remember what was made for them, by the app's address: by this run, or before it for another app,
 * which may be about to go.
 */
export function environmentMarks(
  made: readonly MadeEnvironment[],
  steps: PublicationPlan['steps'],
): Map<string, Readonly<Record<string, Scalar>>> {
  const marks = new Map<string, Record<string, Scalar>>();
  const remember = (scope: InEnvironment, holder: string): void => {
    marks.set(holder, { ...marks.get(holder), [environmentMark(environmentHash(scope))]: MADE });
  };
  for (const { scope, holders } of made) for (const holder of holders) remember(scope, holder);
  for (const { scope, publication, intoOurs } of steps) {
    if (intoOurs && isInEnvironment(scope)) remember(scope, publication.source.holder);
  }
  return marks;
}

/** What is known when a teardown plans its environments. */
export interface RemovalContext {
  /** Where something goes away, as far as it is known. */
  readonly scopes: readonly Scope[];
  /** Where something stays. */
  readonly staying: readonly Scope[];
  /** Apps that stay: an environment that one of them remembers goes with the last of them. */
  readonly others: readonly ActualApp[];
  /** The apps that are to go. */
  readonly apps: readonly ActualApp[];
  /** Whether what stands in a scope under a name goes, too. */
  readonly goes: (scope: Scope, name: string) => boolean;
  readonly observed: ReadonlyMap<string, Observed>;
  readonly github: GitHub;
  readonly why: string;
  /** What the addresses of the changes begin with, such as `instances.pr-4.`; empty for none. */
  readonly within: string;
}

/** The environments that go with their apps: made by us, and holding nothing else. Reads only. */
export async function planRemovals(
  context: RemovalContext,
): Promise<{ readonly removals: EnvironmentRemoval[]; readonly kept: Problem[] }> {
  const { scopes, apps, others: left, github, why, within } = context;
  const staying = new Set(
    context.staying.flatMap((scope) => (isInEnvironment(scope) ? [environmentHash(scope)] : [])),
  );
  const candidates = new Map<string, InEnvironment>();
  for (const scope of scopes) {
    if (!isInEnvironment(scope)) continue;
    const hash = environmentHash(scope);
    const isOn = (app: ActualApp): boolean => isEnvironmentMarked(app.metadata, hash);
    if (apps.some(isOn) && !left.some(isOn) && !staying.has(hash)) candidates.set(hash, scope);
  }
  const removals: EnvironmentRemoval[] = [];
  const kept: Problem[] = [];
  for (const [hash, scope] of candidates) {
    const address = `${within}publish.environments.${scope.environment}`;
    if (await isGone(scope, context)) continue;
    const others = await othersIn(scope, context);
    if (others === undefined || others.length > 0) {
      const reason =
        others === undefined
          ? 'the token may not see all that is in it'
          : `it holds ${others.join(', ')}, which this run did not put there`;
      kept.push({ address, message: `the environment is kept, since ${reason}. Delete it by hand.` });
      continue;
    }
    const home = github.home?.toLowerCase() === scope.repository.toLowerCase();
    const before = `${scope.environment}${home ? '' : ` of ${scope.repository}`}`;
    removals.push({
      scope,
      holders: apps.filter(({ metadata }) => isEnvironmentMarked(metadata, hash)),
      change: { address, kind: 'environment', action: 'delete', fields: [{ path: 'name', before }], why },
    });
  }
  return { removals, kept };
}

async function isGone(scope: InEnvironment, { observed, github }: RemovalContext): Promise<boolean> {
  const seen = observed.get(scope.path);
  if (seen?.needsEnvironment === true) return true;
  if (seen?.entries !== undefined) return false;
  return !(await github.store.hasEnvironment(scope.repository, scope.environment).catch(() => true));
}

/** What stands in an environment beside what goes; undefined when that cannot be seen. */
async function othersIn(
  { repository, environment }: InEnvironment,
  { observed, github, goes }: RemovalContext,
): Promise<string[] | undefined> {
  const destination = { kind: 'environment', environment, repository } as const;
  const names: string[] = [];
  for (const kind of ['secret', 'variable'] as const) {
    const scope = scopeOf({ kind, destination }, github.home);
    if (scope === undefined) return undefined;
    const { entries } = observed.get(scope.path) ?? (await observeScope(github.store, scope, github.token));
    if (entries === undefined) return undefined;
    names.push(...[...entries.keys()].filter((name) => !goes(scope, name)));
  }
  return names.sort();
}
