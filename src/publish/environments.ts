/**
 * The GitHub environments that publishing creates. The apps whose values are published there record it in a mark, and the
 * environment is deleted with the last of them. One that existed before is never deleted, nor one with secrets of others.
 */

import { PlanRefused } from '../errors.ts';
import type { ActualApp, Change, Problem, Scalar } from '../model.ts';
import { unmadeEnvironment } from './blocker.ts';
import { environmentMark, isEnvironmentMarked, MADE } from './marks.ts';
import { type Observed, observeScope } from './observe.ts';
import type { GitHub, PublicationPlan } from './plan.ts';
import { whyNotWritable } from './rights.ts';
import { environmentHash, type InEnvironment, isInEnvironment, type Scope, scopeOf } from './scope.ts';

/** An environment that this run created. */
export interface MadeEnvironment {
  readonly scope: InEnvironment;
  /** The addresses of what publishes into it and records it, such as `apps.support`. */
  readonly holders: readonly string[];
}

/** An environment that is to be deleted. */
export interface EnvironmentRemoval {
  readonly scope: InEnvironment;
  readonly change: Change;
  /** The apps whose marks record that it was created for them. */
  readonly holders: readonly ActualApp[];
}

/**
 * Creates the environments that are missing, before anything else is written: whether the token may write into them is known
 * only then. Throws PlanRefused, after deleting those that it has created.
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
 * Deletes environments that this run has created in vain: what was to be published there cannot be, and nothing would record
 * them. Those that GitHub refuses to delete remain: an empty environment is harmless.
 */
export async function takeBack(made: readonly MadeEnvironment[], { store }: GitHub): Promise<void> {
  for (const { scope } of made) {
    await store.deleteEnvironment(scope.repository, scope.environment).catch(() => undefined);
  }
}

/**
 * The marks that record environments in their apps, by the app's address: environments of this run, and earlier ones of
 * another app, which may be about to be deleted.
 */
export function environmentMarks(
  made: readonly MadeEnvironment[],
  steps: PublicationPlan['steps'],
): Map<string, Readonly<Record<string, Scalar>>> {
  const marks = new Map<string, Record<string, Scalar>>();
  const record = (scope: InEnvironment, holder: string): void => {
    marks.set(holder, { ...marks.get(holder), [environmentMark(environmentHash(scope))]: MADE });
  };
  for (const { scope, holders } of made) for (const holder of holders) record(scope, holder);
  for (const { scope, publication, intoOurs } of steps) {
    if (intoOurs && isInEnvironment(scope)) record(scope, publication.source.holder);
  }
  return marks;
}

/** What is known when a teardown plans its environments. */
export interface RemovalContext {
  /** Where something is deleted, as far as it is known. */
  readonly scopes: readonly Scope[];
  /** Where something remains published. */
  readonly staying: readonly Scope[];
  /** Apps that stay: an environment that one of them records is kept. */
  readonly others: readonly ActualApp[];
  /** The apps that are to be deleted. */
  readonly apps: readonly ActualApp[];
  /** Whether the secret or variable with this name in a scope is deleted too. */
  readonly goes: (scope: Scope, name: string) => boolean;
  readonly observed: ReadonlyMap<string, Observed>;
  readonly github: GitHub;
  readonly why: string;
  /** What the addresses of the changes begin with, such as `instances.pr-4.`; empty for none. */
  readonly within: string;
}

/** The environments to delete with their apps: created by this tool, with nothing else in them. Reads only. */
export async function planRemovals(
  context: RemovalContext,
): Promise<{ readonly removals: EnvironmentRemoval[]; readonly kept: Problem[] }> {
  const { scopes, apps, others: staying, github, why, within } = context;
  const inUse = new Set(
    context.staying.flatMap((scope) => (isInEnvironment(scope) ? [environmentHash(scope)] : [])),
  );
  const candidates = new Map<string, InEnvironment>();
  for (const scope of scopes) {
    if (!isInEnvironment(scope)) continue;
    const hash = environmentHash(scope);
    const isOn = (app: ActualApp): boolean => isEnvironmentMarked(app.metadata, hash);
    if (apps.some(isOn) && !staying.some(isOn) && !inUse.has(hash)) candidates.set(hash, scope);
  }
  const removals: EnvironmentRemoval[] = [];
  const kept: Problem[] = [];
  for (const [hash, scope] of candidates) {
    const address = `${within}publish.environments.${scope.environment}`;
    const others = await othersIn(scope, context);
    if (others === 'gone') continue;
    if (others === undefined || others.length > 0) {
      const reason =
        others === undefined
          ? 'the token cannot see everything in it'
          : `it holds ${others.join(', ')}, which this tool did not publish`;
      kept.push({ address, message: `the environment is kept: ${reason}. Delete it by hand.` });
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

/** What is in an environment beside what is deleted: names, `gone` without an environment, undefined when it cannot be seen. */
async function othersIn(
  { repository, environment }: InEnvironment,
  { observed, github, goes }: RemovalContext,
): Promise<readonly string[] | 'gone' | undefined> {
  const destination = { kind: 'environment', environment, repository } as const;
  const names: string[] = [];
  for (const kind of ['secret', 'variable'] as const) {
    const scope = scopeOf({ kind, destination }, github.home);
    if (scope === undefined) return undefined;
    const seen = observed.get(scope.path) ?? (await observeScope(github.store, scope, github.token));
    if (seen.needsEnvironment) return 'gone';
    if (seen.entries === undefined) return undefined;
    names.push(...[...seen.entries.keys()].filter((name) => !goes(scope, name)));
  }
  return names.sort();
}
