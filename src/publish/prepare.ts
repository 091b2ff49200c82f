/**
 * What publishing does before the account is touched: it tries whether the token may write, and creates missing environments.
 * The apps whose values are published into such an environment record it in a mark, and it is deleted with the last of them.
 */

import { PlanRefused } from '../errors.ts';
import type { Problem, Scalar } from '../model.ts';
import { setOwn } from '../text/own-value.ts';
import { uncreatedEnvironment } from './blocker.ts';
import { CREATED, environmentMark, INTENDED, publishedMark } from './marks.ts';
import { type GitHub, writeProblems } from './observe.ts';
import type { PublishStep } from './plan.ts';
import type { Environment } from './scope.ts';

/** What was prepared on GitHub. */
export interface Prepared {
  /** What the apps are to record of it, by the app's address. */
  readonly marks: ReadonlyMap<string, Readonly<Record<string, Scalar>>>;
  /** Deletes what was created for apps that could not be created; `present`: the addresses of those that exist. */
  takeBack(present: ReadonlySet<string>): Promise<void>;
}

/**
 * Tries to write, then creates environments. `isInstance`: the apps are deleted one day, so they record beforehand what is
 * about to be published. Throws PlanRefused, after deleting the environments that it has created.
 */
export async function prepare(
  steps: readonly PublishStep[],
  github: GitHub,
  isInstance: boolean,
): Promise<Prepared> {
  const isMissing = ({ observed }: PublishStep): boolean => observed?.needsEnvironment === true;
  const existing = steps.filter((step) => !isMissing(step));
  const problems = await writeProblems(existing, github);
  if (problems.length > 0) throw new PlanRefused(problems);
  const created = await createEnvironments(steps.filter(isMissing), github);
  return {
    marks: marksBefore(steps, created, isInstance),
    takeBack: (present) => {
      const filled = steps.filter(({ publication }) => present.has(publication.source.holder));
      const used = new Set(filled.map(({ scope }) => scope.environment?.hash));
      const unused = [...created.values()].filter(({ hash }) => !used.has(hash));
      return deleteEmpty(unused, github);
    },
  };
}

/** Whether the token may write into an environment is known only once it exists. */
async function createEnvironments(
  missing: readonly PublishStep[],
  github: GitHub,
): Promise<ReadonlyMap<string, Environment>> {
  const { store, token } = github;
  const created = new Map<string, Environment>();
  const problems: Problem[] = [];
  for (const { scope, publication } of missing) {
    const { environment } = scope;
    if (environment === undefined || created.has(environment.hash)) continue;
    try {
      if (await store.hasEnvironment(environment)) continue;
      await store.createEnvironment(environment);
      created.set(environment.hash, environment);
    } catch (error) {
      problems.push({ address: publication.address, message: uncreatedEnvironment(error, scope, token) });
      break;
    }
  }
  if (problems.length === 0) problems.push(...(await writeProblems(missing, github)));
  if (problems.length === 0) return created;
  await deleteEmpty([...created.values()], github);
  throw new PlanRefused(problems);
}

/** Those that GitHub refuses to delete remain: an empty environment is harmless. */
async function deleteEmpty(created: readonly Environment[], { store }: GitHub): Promise<void> {
  for (const environment of created) await store.deleteEnvironment(environment).catch(() => undefined);
}

/**
 * Environments of this run, earlier ones of another app, which may be about to be deleted, and destinations: a later teardown
 * then finds what a run published before it was cut off, even if the manifest has changed.
 */
function marksBefore(
  steps: readonly PublishStep[],
  created: ReadonlyMap<string, Environment>,
  isInstance: boolean,
): Prepared['marks'] {
  const marks = new Map<string, Record<string, Scalar>>();
  for (const { publication, scope, hash, recorded, isManaged, observed } of steps) {
    const { holder } = publication.source;
    const { environment } = scope;
    const own = marks.get(holder) ?? {};
    if (isInstance && !recorded) setOwn(own, publishedMark(hash), INTENDED);
    const isOld = isManaged && !observed?.needsEnvironment;
    if (environment !== undefined && (isOld || created.has(environment.hash)))
      setOwn(own, environmentMark(environment.hash), CREATED);
    marks.set(holder, own);
  }
  return marks;
}
