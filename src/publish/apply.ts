/** Publishing: writes secrets and variables one after the other, and records in the account what was written. */

import type { AppCredentials } from '../credentials.ts';
import { codeOf, messageOf, ProvisionError } from '../errors.ts';
import type { ActualApp, ChangeResult, DesiredPublication, Scalar } from '../model.ts';
import { writeMarks } from '../reconcile/apply/record.ts';
import type { Failure, Holders } from '../reconcile/apply/result-log.ts';
import type { Host } from '../runtime/host.ts';
import type { Stop } from '../runtime/stop.ts';
import { blockerOf } from './blocker.ts';
import { type Audience, GitHubError, type GitHubStore } from './github.ts';
import { type Mark, markedDestinations, markText, publishedMark } from './marks.ts';
import type { GitHub } from './observe.ts';
import type { PublishContext, PublishStep } from './plan.ts';
import { byScope, type Placed, placesOf } from './scope.ts';
import { handedFor, identityOf } from './source.ts';

/** The parameters of publishing beside its plan. */
export interface PublishingRun extends Pick<PublishContext, 'options' | 'ownership' | 'marksKept'> {
  readonly host: Pick<Host, 'keeper' | 'stop'>;
  /** The apps after the apply, and the account that has them. */
  readonly holders: Holders;
  /** By address, such as `apps.support`. */
  readonly credentials: ReadonlyMap<string, AppCredentials>;
  /** All that the manifest publishes, also outside the scope of this run: other records are removed. */
  readonly declared: readonly DesiredPublication[];
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

/** A step that was carried out, with the fingerprint of its source. */
type Written = PublishStep & Pick<Mark, 'print'>;

/** Publishes every step whose source exists, then records what was published. Throws nothing. */
export async function publish(
  steps: readonly PublishStep[],
  github: GitHub,
  run: PublishingRun,
): Promise<Published> {
  const { host, options } = run;
  const results: PublicationResult[] = [];
  const written: Written[] = [];
  for (const step of steps) {
    const { change, publication } = step;
    const { address, action } = change;
    const { source } = publication;
    const handed = handedFor(source, run.credentials, host.keeper);
    const result = await publishOne(step, handed?.value, github, host.stop);
    results.push({ address, action, ...result });
    if (handed === undefined || result.status !== 'done') continue;
    const { print } = identityOf(source, handed.id, handed.signed, options.jwtExpiresIn);
    written.push({ ...step, print });
  }
  const marking = run.holders.apps.filter(({ desired }) => run.marksKept(desired.key));
  const addresses = new Set(marking.map(({ address }) => address));
  const recorded = written.filter(({ publication }) => addresses.has(publication.source.holder));
  return { results, failures: recorded.length === 0 ? [] : await record(recorded, github, run) };
}

async function publishOne(
  { publication, scope, stored }: PublishStep,
  value: string | undefined,
  { store, token }: GitHub,
  stop: Stop,
): Promise<Omit<PublicationResult, 'address' | 'action'>> {
  const { source, kind, name } = publication;
  if (stop.reason !== undefined) return { status: 'not-started', error: `stopped by ${stop.reason}` };
  if (value === undefined) {
    const error = `${source.address} does not exist, because a resource that it depends on failed`;
    return { status: 'not-started', error };
  }
  try {
    const audience = await audienceOf(publication, store);
    if (kind === 'secret') await store.putSecret(scope, name, value, audience);
    else await store.putVariable(scope, { name, value, exists: stored !== undefined }, audience);
    return { status: 'done' };
  } catch (thrown) {
    const isAnswer = thrown instanceof GitHubError;
    const error = isAnswer ? blockerOf(thrown, scope, token) : `${scope.whole}: ${messageOf(thrown)}`;
    const remedy = thrown instanceof ProvisionError ? thrown.remedy : undefined;
    return { status: 'failed', error, code: codeOf(thrown), remedy };
  }
}

/** Who may see it; planning has checked that the selected repositories exist. */
async function audienceOf(
  { destination }: DesiredPublication,
  store: GitHubStore,
): Promise<Audience | undefined> {
  if (destination.kind !== 'organization') return undefined;
  const { visibility, organization, repositories } = destination;
  if (visibility !== 'selected') return { visibility };
  const seen = await Promise.all(repositories.map((name) => store.repository(`${organization}/${name}`)));
  return { visibility, selected_repository_ids: seen.flatMap((one) => one?.id ?? []) };
}

// ---- records -------------------------------------------------------------------------------------------------

/** Writes the marks of what was published, one update for each app. */
async function record(
  written: readonly Written[],
  { store, home }: GitHub,
  run: PublishingRun,
): Promise<Failure[]> {
  // An instance is deleted one day: all that it publishes is recorded, and so stay entries removed from the manifest.
  const isInstance = run.ownership.instance !== undefined;
  const recorded = written.filter(({ publication }) => isInstance || publication.kind === 'secret');
  const times = await timesOf(recorded, store);
  const failures: Failure[] = [];
  const declared = placesOf(run.declared, home);
  const { account, apps } = run.holders;
  for (const app of apps) {
    const isOwn = ({ publication }: Placed): boolean => publication.source.holder === app.address;
    const marks = recorded
      .filter(isOwn)
      .map(({ hash, print }) => [publishedMark(hash), markText({ print, at: times.get(hash) })] as const);
    if (marks.length === 0) continue;
    try {
      const current = (await account.getApp(app.actual.id)) ?? app.actual;
      const stale = isInstance ? [] : staleMarks(current.metadata, declared.filter(isOwn));
      const entries = Object.fromEntries<Scalar | undefined>([...stale, ...marks]);
      await writeMarks(account, current, current.name, entries);
    } catch (error) {
      failures.push({ address: app.address, error });
    }
  }
  return failures;
}

/** Takes out the marks of destinations that the manifest no longer publishes to. */
function staleMarks(metadata: ActualApp['metadata'], own: readonly Placed[]): [string, undefined][] {
  const stale = new Set(markedDestinations(metadata));
  for (const { hash } of own) stale.delete(hash);
  return [...stale].map((hash) => [publishedMark(hash), undefined]);
}

/**
 * The write time of each secret by GitHub's clock, by the hash of its destination. Unknown where the time is the same as
 * before: GitHub's answer may be stale, and recording the older time would make this write look like one of somebody else.
 */
async function timesOf(recorded: readonly PublishStep[], store: GitHubStore): Promise<Map<string, number>> {
  const times = new Map<string, number>();
  for (const steps of byScope(recorded.filter(({ publication }) => publication.kind === 'secret'))) {
    const seen = await store.list(steps[0].scope).catch(() => undefined);
    for (const { publication, hash, stored } of steps) {
      const updatedAt = seen?.get(publication.name)?.updatedAt;
      if (updatedAt !== undefined && updatedAt !== stored?.updatedAt) times.set(hash, updatedAt);
    }
  }
  return times;
}
