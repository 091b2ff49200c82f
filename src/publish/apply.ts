/** Publishing: writes secrets and variables one after the other, and records in the account what was written. */

import type { AppCredentials } from '../credentials.ts';
import { codeOf, messageOf, ProvisionError } from '../errors.ts';
import type { ActualApp, ChangeResult, DesiredPublication, Scalar } from '../model.ts';
import { writeMarks } from '../reconcile/apply/record.ts';
import type { AppliedApp, Failure, Holders } from '../reconcile/apply/result-log.ts';
import type { Stop } from '../runtime/stop.ts';
import type { SecretRegistry } from '../secrets/secret.ts';
import { setOwn } from '../text/own-value.ts';
import { blockerOf } from './blocker.ts';
import { type Audience, GitHubError, hasStatus, type SealingKey } from './github.ts';
import {
  environmentMark,
  INTENDED,
  isEnvironmentMarked,
  MADE,
  type Mark,
  markText,
  publishedMark,
  staleMarks,
} from './marks.ts';
import type { GitHub, PublicationPlan, PublishStep } from './plan.ts';
import { destinationHash, environmentHash, isInEnvironment, type Scope, scopeOf } from './scope.ts';
import { seal } from './seal.ts';
import { appliedIdentity, publishedValue } from './source.ts';

/** The parameters of publishing beside its plan. */
export interface PublishingRun {
  /** The apps after the apply. */
  readonly holders: readonly Holders[];
  /** By address, such as `apps.support`. */
  readonly credentials: ReadonlyMap<string, AppCredentials>;
  /** All that the manifest publishes, also outside the scope of this run: other records are removed. */
  readonly declared: readonly DesiredPublication[];
  readonly keeper: SecretRegistry;
  readonly stop: Stop;
  /** Seconds, for tokens whose key does not set `expiresIn`. */
  readonly defaultLifetime: number | 'never';
  /** Whether marks can be written; false with an app key on v1.1. */
  readonly marksKept: boolean;
  /** An instance is deleted one day: all that it publishes is recorded, and records are kept for entries removed from the manifest. */
  readonly isInstance: boolean;
}

/** The result of a publication; `remedy` says what to do about a failure, where known. */
export interface PublicationResult extends ChangeResult {
  readonly remedy?: string | undefined;
}

/** The result of publishing. */
export interface Published {
  /** One for each step, in order. */
  readonly results: readonly PublicationResult[];
  /** Records that could not be written: the next run publishes again. */
  readonly failures: readonly Failure[];
}

/**
 * The marks that record in apps, by their addresses, what is about to be published from them: a later teardown then finds what
 * a run published before it was cut off, even if the manifest has changed.
 */
export function intendedMarks(steps: readonly PublishStep[]): Map<string, Record<string, Scalar>> {
  const marks = new Map<string, Record<string, Scalar>>();
  for (const { publication, scope, recorded } of steps) {
    if (recorded) continue;
    const { holder } = publication.source;
    const mark = publishedMark(destinationHash(publication, scope));
    marks.set(holder, { ...marks.get(holder), [mark]: INTENDED });
  }
  return marks;
}

/** Publishes every step whose source exists, then records what was published. Throws nothing. */
export async function publish(plan: PublicationPlan, run: PublishingRun): Promise<Published> {
  const { github } = plan;
  if (github === undefined) return { results: [], failures: [] };
  const sealer = new Sealer(github, plan);
  const results: PublicationResult[] = [];
  const written: PublishStep[] = [];
  for (const step of plan.steps) {
    const result = await publishOne(step, run, sealer, plan, github);
    if (result.status === 'done') written.push(step);
    results.push(result);
  }
  return { results, failures: run.marksKept ? await record(written, github, run) : [] };
}

async function publishOne(
  step: PublishStep,
  run: PublishingRun,
  sealer: Sealer,
  plan: PublicationPlan,
  github: GitHub,
): Promise<PublicationResult> {
  const { publication, scope, change } = step;
  const { address, action } = change;
  const { source, kind, name } = publication;
  const notStarted = (error: string): PublicationResult => ({
    address,
    action,
    status: 'not-started',
    error,
  });
  if (run.stop.reason !== undefined) return notStarted(`stopped by ${run.stop.reason}`);
  const value = publishedValue(publication, run.credentials, run.keeper);
  if (value === undefined)
    return notStarted(`${source.address} does not exist, because a resource that it depends on failed`);
  try {
    const audience = await audienceOf(publication, plan, github);
    if (kind === 'variable') {
      await github.store.putVariable(scope, { name, value, exists: step.stored !== undefined }, audience);
    } else {
      await sealer.put(scope, name, value, audience);
    }
    return { address, action, status: 'done' };
  } catch (error) {
    const remedy = error instanceof ProvisionError ? error.remedy : undefined;
    const isAnswer = error instanceof GitHubError;
    const text = isAnswer ? blockerOf(error, scope, github.token) : `${scope.whole}: ${messageOf(error)}`;
    return { address, action, status: 'failed', error: text, code: codeOf(error), remedy };
  }
}

/** Who may see it; the ids of selected repositories are known from planning, or are requested. */
async function audienceOf(
  { destination }: DesiredPublication,
  { repositoryIds: known }: PublicationPlan,
  { store }: GitHub,
): Promise<Audience | undefined> {
  if (destination.kind !== 'organization') return undefined;
  const { visibility, organization, repositories } = destination;
  if (visibility !== 'selected') return { visibility, repositoryIds: [] };
  const repositoryIds: number[] = [];
  for (const name of repositories) {
    const full = `${organization}/${name}`;
    repositoryIds.push(known.get(full.toLowerCase()) ?? (await store.repository(full)).id);
  }
  return { visibility, repositoryIds };
}

/** Seals and writes secrets, with one request for the key of each scope. */
class Sealer {
  readonly #github: GitHub;
  readonly #keys = new Map<string, SealingKey>();

  constructor(github: GitHub, { observed }: PublicationPlan) {
    this.#github = github;
    for (const [path, { sealingKey }] of observed)
      if (sealingKey !== undefined) this.#keys.set(path, sealingKey);
  }

  async put(scope: Scope, name: string, value: string, audience: Audience | undefined): Promise<void> {
    try {
      await this.#put(scope, name, value, audience);
    } catch (error) {
      if (!hasStatus(error, 422)) throw error;
      // GitHub may have changed the key meanwhile.
      this.#keys.delete(scope.path);
      await this.#put(scope, name, value, audience);
    }
  }

  async #put(scope: Scope, name: string, value: string, audience: Audience | undefined): Promise<void> {
    const { store } = this.#github;
    const key = this.#keys.get(scope.path) ?? (await store.sealingKey(scope));
    this.#keys.set(scope.path, key);
    await store.putSecret(scope, name, { value: await seal(value, key.key), keyId: key.id }, audience);
  }
}

// ---- records -------------------------------------------------------------------------------------------------

/** Writes the marks of what was published, one update for each app. */
async function record(
  written: readonly PublishStep[],
  github: GitHub,
  run: PublishingRun,
): Promise<Failure[]> {
  const secrets = written.filter(({ publication }) => publication.kind === 'secret');
  const recorded = run.isInstance ? written : secrets;
  const times = await timesOf(secrets, github);
  const failures: Failure[] = [];
  for (const { app, account } of run.holders.flatMap(({ apps, account: one }) =>
    apps.map((applied) => ({ app: applied, account: one })),
  )) {
    const marks = new Map<string, Mark>();
    for (const step of recorded) {
      const { publication, scope } = step;
      const identity = appliedIdentity(publication, [app], run.defaultLifetime);
      if (publication.source.holder !== app.address || identity === undefined) continue;
      marks.set(destinationHash(publication, scope), { print: identity.print, at: times.get(step) });
    }
    if (marks.size === 0) continue;
    try {
      await recordIn(app, account, marks, github, run);
    } catch (error) {
      failures.push({ address: app.address, error });
    }
  }
  return failures;
}

async function recordIn(
  { address, actual }: AppliedApp,
  account: Holders['account'],
  marks: ReadonlyMap<string, Mark>,
  { home }: GitHub,
  { holders, declared, isInstance }: PublishingRun,
): Promise<ActualApp> {
  const current = (await account.getApp(actual.id)) ?? actual;
  const own = declared
    .filter(({ source }) => source.holder === address)
    .flatMap((publication) => {
      const scope = scopeOf(publication, home);
      return scope === undefined ? [] : [{ scope, hash: destinationHash(publication, scope) }];
    });
  const entries: Record<string, Scalar | undefined> = {};
  const hashes = new Set(own.map(({ hash }) => hash));
  if (!isInstance) for (const name of staleMarks(current.metadata, hashes)) setOwn(entries, name, undefined);
  // The last app that publishes into an environment records it, too, even if it was created for another app.
  for (const { scope } of own) {
    if (!isInEnvironment(scope)) continue;
    const environment = environmentHash(scope);
    const isCreated = holders.some(({ apps }) =>
      apps.some(({ actual: app }) => isEnvironmentMarked(app.metadata, environment)),
    );
    if (isCreated) setOwn(entries, environmentMark(environment), MADE);
  }
  for (const [hash, mark] of marks) setOwn(entries, publishedMark(hash), markText(mark));
  return writeMarks(account, current, current.name, entries);
}

/**
 * The write time of each secret by GitHub's clock. Unknown where the time is the same as before: GitHub's answer may be
 * stale, and recording the older time would make this write look like one of somebody else.
 */
async function timesOf(
  secrets: readonly PublishStep[],
  { store }: GitHub,
): Promise<Map<PublishStep, number | undefined>> {
  const times = new Map<PublishStep, number | undefined>();
  for (const scope of new Map(secrets.map((step) => [step.scope.path, step.scope])).values()) {
    const seen = await store.list(scope).catch(() => undefined);
    for (const step of secrets) {
      if (step.scope.path !== scope.path) continue;
      const updatedAt = seen?.get(step.publication.name)?.updatedAt;
      times.set(step, updatedAt === step.stored?.updatedAt ? undefined : updatedAt);
    }
  }
  return times;
}
