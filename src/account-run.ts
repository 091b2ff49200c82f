/** The part of a run that speaks to the account: observe, diff, plan, and with `mode: apply` make it so. */

import { randomUUID } from 'node:crypto';
import { messageOf, PlanRefused, ProvisionError } from './errors.ts';
import { allCredentials } from './handing-out.ts';
import type { Options } from './inputs.ts';
import type { Change, ChangeResult, Kind, Manifest, Problem } from './model.ts';
import { checkTargets } from './preflight.ts';
import type { Found } from './provision.ts';
import { type Applied, type ApplyContext, apply } from './reconcile/apply.ts';
import { type Difference, diff } from './reconcile/diff.ts';
import { guard } from './reconcile/guard.ts';
import type { Ownership } from './reconcile/marks.ts';
import { observe } from './reconcile/observe.ts';
import type { Failure } from './reconcile/outcome.ts';
import { changesOf, planOf } from './reconcile/plan.ts';
import { keepDocument } from './report/document-file.ts';
import { logError } from './report/errors-text.ts';
import { planLines } from './report/plan-text.ts';
import type { Outcome } from './report/result-text.ts';
import type { Abilities, Account, AccountReader } from './smooch/account.ts';
import { type Credentials, checkCredentials, signingKeyId } from './smooch/auth.ts';
import { type Access, openAccount, openReader } from './smooch/open.ts';
import type { Surroundings } from './surroundings.ts';
import { USER_AGENT } from './version.ts';

/** Other runs may take the place of an app of ours this many times before the run gives up. */
const MOST_ROUNDS = 4;

interface Run {
  readonly manifest: Manifest;
  readonly options: Options;
  readonly surroundings: Surroundings;
  readonly ownership: Ownership;
  readonly found: Found;
  readonly signingKeyId: string | undefined;
  readonly abilities: Abilities;
}

/** Plans, and applies where the mode says so; what is learned on the way goes into `found`. Throws ProvisionError. */
export async function runOnAccount(
  manifest: Manifest,
  options: Options & { readonly credentials?: Credentials | undefined },
  surroundings: Surroundings,
  found: Found,
): Promise<void> {
  const { credentials } = options;
  if (credentials === undefined) throw new ProvisionError('No credentials are given.');
  checkCredentials(credentials, surroundings.now());
  const ownership = ownershipOf(manifest);
  const access = accessOf(manifest, options, credentials, surroundings);
  const { keeper, stop } = surroundings;
  const run = { manifest, options, surroundings, ownership, found, signingKeyId: signingKeyId(credentials) };
  if (options.mode === 'apply') {
    const opened = openAccount(access, keeper, stop);
    found.account = opened;
    await applyManifest(opened.account, { ...run, abilities: opened.abilities });
  } else {
    const opened = openReader(access, keeper, stop);
    found.account = opened;
    await planManifest(opened.account, { ...run, abilities: opened.abilities });
  }
}

function ownershipOf({ owner }: Manifest): Ownership {
  if (owner !== undefined) return { owner, instance: undefined };
  throw new ProvisionError('Nobody is named as the owner of what the manifest creates.', {
    remedy:
      'Write `owner: acme/messaging` into the manifest, or set the input `owner`. In a job it is the repository.',
  });
}

function accessOf(
  { api }: Manifest,
  { baseUrl, maxInFlight }: Options,
  credentials: Credentials,
  { pace }: Surroundings,
): Access {
  return { api, baseUrl, credentials, maxInFlight, userAgent: USER_AGENT, pace };
}

/** Observes, compares, shows the plan, and refuses one that cannot be carried out. */
async function planManifest(account: AccountReader, run: Run): Promise<Difference> {
  const { manifest, options, surroundings, ownership, found, signingKeyId, abilities } = run;
  const { log, keeper } = surroundings;
  const observed = await observe(account, manifest.apps, ownership, {
    prune: options.prune,
    abilities,
    width: options.maxInFlight,
  });
  if (options.maskAppIds) for (const { actual } of observed.apps) if (actual) keeper.cover(actual.id);
  const difference = diff(observed, { ownership, prune: options.prune, signingKeyId, abilities });
  const plan = planOf(difference, { api: manifest.api, ownership, warnings: manifest.warnings });
  found.plan = plan;
  found.unchanged = unchangedIn(difference);
  for (const line of planLines(plan, { colour: log.colour })) log.info(line);
  const planFile = await keepDocument('plan', plan, options.planFile, surroundings);
  if (planFile !== undefined) found.planFile = planFile;
  guard(plan.changes, difference.problems.map(placed(manifest)), options.maxDeletes);
  return difference;
}

async function applyManifest(account: Account, run: Run): Promise<void> {
  const { manifest, options, surroundings, found } = run;
  const { log, stop, keeper } = surroundings;
  const difference = await planManifest(account, run);
  await checkTargets(difference, options.waitForTargets, stop).catch(placeProblems(manifest));
  const changes = changesOf(difference);
  const context = applyContext(account, run, changes.length);
  const rounds = await applyInRounds(difference, context, run);
  for (const { warnings } of rounds)
    for (const { address, message } of warnings) log.warn(`${address}: ${message}`);
  found.results = resultsOf(changes, rounds);
  const resultFile = await keepDocument(
    'result',
    { formatVersion: 1, changes: found.results },
    undefined,
    surroundings,
  );
  if (resultFile !== undefined) found.resultFile = resultFile;
  const apps = rounds.flatMap((applied) => applied.apps);
  if (options.maskAppIds) for (const { actual } of apps) keeper.cover(actual.id);
  const signing = { account, keeper, now: surroundings.now(), defaultLifetime: options.jwtExpiresIn };
  found.credentials = await allCredentials(manifest.apps, apps, signing, (error) => {
    logError(log, error);
    found.error ??= error;
  });
  reportBeside(changes, rounds, run);
}

function applyContext(
  account: Account,
  { ownership, options, abilities, surroundings }: Run,
  total: number,
): ApplyContext {
  const { log, stop, pace } = surroundings;
  return {
    account,
    ownership,
    stop,
    abilities,
    width: options.maxInFlight,
    nonce: randomUUID,
    pace,
    onSettled: (settled) => log.progress(settled, total, 'Applying'),
  };
}

/** Applies, and once more what gave way to another run that made the same app at the same time. */
async function applyInRounds(difference: Difference, context: ApplyContext, run: Run): Promise<Applied[]> {
  const { manifest, ownership, options, signingKeyId, abilities } = run;
  const rounds = [await apply(difference, context)];
  for (let yielded = rounds[0]?.yielded ?? []; yielded.length > 0; ) {
    if (rounds.length >= MOST_ROUNDS) {
      throw new ProvisionError(`Other runs keep making ${yielded.join(', ')} at the same time.`, {
        remedy: 'Let one run at a time apply a manifest: give the workflow a `concurrency` group.',
      });
    }
    const again = manifest.apps.filter(({ key }) => yielded.includes(key));
    const observed = await observe(context.account, again, ownership, {
      prune: 'none',
      abilities,
      width: context.width,
    });
    // The owner's other apps look like strays to a part of the manifest; they are none.
    const left = diff({ ...observed, strays: [] }, { ownership, prune: 'none', signingKeyId, abilities });
    guard([], left.problems, options.maxDeletes);
    const applied = await apply(left, context);
    rounds.push(applied);
    yielded = applied.yielded;
  }
  return rounds;
}

/** One result for each change of the plan that was shown; a later round can only add failures to it. */
function resultsOf(changes: readonly Change[], rounds: readonly Applied[]): Outcome[] {
  const failures = new Map<string, Failure>();
  for (const { failures: failed } of rounds)
    for (const failure of failed) failures.set(failure.address, failure);
  const first = rounds[0]?.score.resultsOf(changes) ?? [];
  return first.map((result): Outcome => {
    const failure = failures.get(result.address);
    if (failure === undefined) return result;
    const failed: ChangeResult = { ...result, status: 'failed', error: messageOf(failure.error) };
    return { ...failed, remedy: failure.error instanceof ProvisionError ? failure.error.remedy : undefined };
  });
}

/** Failures that belong to no change, such as marks that could not be written: logged, and the run fails for them. */
function reportBeside(
  changes: readonly Change[],
  rounds: readonly Applied[],
  { surroundings, found }: Run,
): void {
  const planned = new Set(changes.map(({ address }) => address));
  const beside = rounds.flatMap(({ failures }) => failures).filter(({ address }) => !planned.has(address));
  for (const { address, error } of beside) {
    const named = new ProvisionError(`${address}: ${messageOf(error)}`, {
      remedy: error instanceof ProvisionError ? error.remedy : undefined,
      cause: error,
    });
    logError(surroundings.log, named);
    found.error ??= named;
  }
}

function unchangedIn({ apps }: Difference): { address: string; kind: Kind }[] {
  return apps
    .flatMap(({ observed, change, children }) => [
      { address: observed.address, kind: 'app' as const, change },
      ...children.map((child) => ({ address: child.address, kind: child.kind.kind, change: child.change })),
    ])
    .filter(({ change }) => change === undefined)
    .map(({ address, kind }) => ({ address, kind }));
}

function placed(manifest: Manifest): (problem: Problem) => Problem {
  return (problem) => ({ ...problem, place: problem.place ?? manifest.place(problem.address) });
}

function placeProblems(manifest: Manifest): (error: unknown) => never {
  return (error) => {
    throw error instanceof PlanRefused ? new PlanRefused(error.problems.map(placed(manifest))) : error;
  };
}
