/** Plans publications and checks the rights for them, from the manifest, the account and the state of GitHub. */

import { ProvisionError } from '../errors.ts';
import type { Options } from '../inputs.ts';
import { MOST_IN_PLACE } from '../manifest/publications.ts';
import type {
  ActualApp,
  Change,
  DesiredPublication,
  FieldDifference,
  Kind,
  Problem,
  Scalar,
} from '../model.ts';
import { instanceOf, METADATA_LIMIT, metadataSize, type Ownership } from '../reconcile/marks.ts';
import { metadataAfter } from '../reconcile/plan/limits.ts';
import { UNKNOWN_YET } from '../reconcile/plan/plan.ts';
import type { Difference } from '../reconcile/plan/steps.ts';
import type { Host } from '../runtime/host.ts';
import { NO_REPOSITORY, NO_TOKEN, type TokenOrigin, UNSAFE_ADDRESS } from './blocker.ts';
import { claimsOf } from './claims.ts';
import { GitHubStore, type Stored } from './github.ts';
import { whySecret, whyUnseenSecret } from './judge.ts';
import {
  environmentMark,
  isEnvironmentMarked,
  LONGEST_MARK,
  MADE,
  markedDestinations,
  markOf,
  publishedMark,
} from './marks.ts';
import { type Observed, observeScope, probeScope } from './observe.ts';
import { obstaclesAt } from './rights.ts';
import { destinationHash, environmentHash, isInEnvironment, type Scope, scopeOf } from './scope.ts';
import { plannedSource, type Source } from './source.ts';

/** The parameters of planning beside manifest and account. */
export interface PublishContext {
  readonly options: Pick<Options, 'githubToken' | 'publishToken' | 'jwtExpiresIn'>;
  readonly host: Pick<Host, 'environment' | 'keeper' | 'now' | 'pace'>;
  readonly ownership: Ownership;
  /** Whether marks can be written; false with an app key on v1.1. */
  readonly marksKept: boolean;
  /** The account's other apps: an instance does not overwrite what they published. */
  readonly others: readonly ActualApp[];
}

/** A planned publication. */
export interface PublishStep {
  readonly publication: DesiredPublication;
  readonly scope: Scope;
  /** What exists there now. */
  readonly stored: Stored | undefined;
  /** The app of its source records the destination already. */
  readonly recorded: boolean;
  /** It goes into an environment that was created for an app of the manifest, or for one that this plan deletes. */
  readonly intoOurs: boolean;
  readonly change: Change;
}

/** All planned publications and all that was read for them, in the order of the manifest. */
export interface PublicationPlan {
  readonly steps: readonly PublishStep[];
  readonly unchanged: readonly { readonly address: string; readonly kind: Kind; readonly from: string }[];
  readonly warnings: readonly Problem[];
  /** What would make publishing fail: it stops a mode that applies before its first write, and is a warning in other modes. */
  readonly blockers: readonly Problem[];
  /** By the path of the scope. */
  readonly observed: ReadonlyMap<string, Observed>;
  /** The ids of the repositories that may see secrets and variables of an organization, by full name in lower case. */
  readonly repositoryIds: ReadonlyMap<string, number>;
  readonly github: GitHub | undefined;
}

/** GitHub, opened with a token. */
export interface GitHub {
  readonly store: GitHubStore;
  readonly token: TokenOrigin;
  /** The repository of the run, owner and name. */
  readonly home: string | undefined;
}

/** Opens GitHub for publishing. Throws ProvisionError when the token is missing, or the address is unsafe. */
export async function openPublishing({
  options,
  host,
}: Pick<PublishContext, 'options' | 'host'>): Promise<GitHub> {
  const { publishToken, githubToken } = options;
  const token = publishToken ?? githubToken;
  if (token === undefined) throw new ProvisionError('github-unreachable', NO_TOKEN);
  const { githubApiUrl } = await import('../github/address.ts');
  const apiUrl = githubApiUrl(host.environment);
  if (apiUrl === undefined) throw new ProvisionError('github-unreachable', UNSAFE_ADDRESS);
  const { openGitHub } = await import('../github/open.ts');
  const redact = (text: string): string => host.keeper.redact(text);
  return {
    store: new GitHubStore(openGitHub({ token, apiUrl, redact, pace: host.pace })),
    token: {
      isJobsOwn: publishToken === undefined || publishToken === githubToken,
      // The prefixes of GitHub's tokens ("About authentication to GitHub").
      isPersonal: /^(?:gh[pou]_|github_pat_)/.test(token.reveal()),
    },
    home: homeOf(host),
  };
}

/** The repository that the run belongs to. */
export function homeOf({ environment }: Pick<Host, 'environment'>): string | undefined {
  return environment['GITHUB_REPOSITORY'] || undefined;
}

/** Compares the publications of the manifest with what exists. Reads only; a refusal by GitHub is not thrown. */
export async function planPublications(
  desired: readonly DesiredPublication[],
  difference: Difference,
  context: PublishContext,
): Promise<PublicationPlan> {
  const findings = { blockers: [] as Problem[], warnings: [] as Problem[] };
  const placed = placesOf(desired, homeOf(context.host), findings.blockers);
  const scopes = new Map(placed.map(({ scope }) => [scope.path, scope]));
  const github = await opened(context, desired, findings.blockers);
  const observed = await observeAll([...scopes.values()], github);
  const judged = await Promise.all(
    placed.map(async ({ publication, scope }) =>
      judge(publication, scope, observed.get(scope.path), {
        difference,
        context,
        github,
        warnings: findings.warnings,
      }),
    ),
  );
  const steps = judged.flatMap((one) => (one.step === undefined ? [] : [one.step]));
  if (github !== undefined) await probeAll(steps, observed, github);
  const repositoryIds = new Map<string, number>();
  if (github !== undefined)
    findings.blockers.push(...(await obstaclesAt(unhindered(steps, observed), github, repositoryIds)));
  findings.blockers.push(...claimProblems(placed, observed, context));
  findings.blockers.push(...obstaclesIn(placed, observed), ...roomProblems(steps, observed));
  findings.blockers.push(...metadataProblems(placed, observed, difference, context));
  return {
    steps,
    unchanged: judged.flatMap((one) => (one.unchanged === undefined ? [] : [one.unchanged])),
    ...findings,
    observed,
    repositoryIds,
    github,
  };
}

/** A scope that is blocked already is not reported twice. */
function unhindered(steps: readonly PublishStep[], observed: ReadonlyMap<string, Observed>): PublishStep[] {
  return steps.filter(({ scope }) => observed.get(scope.path)?.blocker === undefined);
}

interface Placed {
  readonly publication: DesiredPublication;
  readonly scope: Scope;
}

/** Publications with their scopes; two that turn out to have the same destination are refused. */
function placesOf(
  desired: readonly DesiredPublication[],
  home: string | undefined,
  blockers: Problem[],
): Placed[] {
  const taken = new Map<string, string>();
  return desired.flatMap((publication) => {
    const { address, kind } = publication;
    const scope = scopeOf(publication, home);
    if (scope === undefined) {
      blockers.push({ address, message: NO_REPOSITORY });
      return [];
    }
    const hash = destinationHash(publication, scope);
    const first = taken.get(hash);
    taken.set(hash, first ?? address);
    if (first === undefined) return [{ publication, scope }];
    const message = `this is the ${kind} of ${first}: ${scope.repository} is the repository of the run. Remove one of the two.`;
    blockers.push({ address, message });
    return [];
  });
}

async function opened(
  context: PublishContext,
  desired: readonly DesiredPublication[],
  blockers: Problem[],
): Promise<GitHub | undefined> {
  try {
    return await openPublishing(context);
  } catch (error) {
    if (!(error instanceof ProvisionError)) throw error;
    blockers.push({ address: desired[0]?.address ?? 'publish', message: error.message });
    return undefined;
  }
}

async function observeAll(
  scopes: readonly Scope[],
  github: GitHub | undefined,
): Promise<Map<string, Observed>> {
  if (github === undefined) return new Map();
  const seen = await Promise.all(scopes.map((scope) => observeScope(github.store, scope, github.token)));
  return new Map(seen.map((one) => [one.scope.path, one]));
}

async function probeAll(
  steps: readonly PublishStep[],
  observed: Map<string, Observed>,
  { store, token }: GitHub,
): Promise<void> {
  const paths = [...new Set(steps.map(({ scope }) => scope.path))];
  await Promise.all(
    paths.map(async (path) => {
      const seen = observed.get(path);
      if (seen !== undefined) observed.set(path, await probeScope(store, seen, token));
    }),
  );
}

// ---- judging -------------------------------------------------------------------------------------------------

interface JudgeContext {
  readonly difference: Difference;
  readonly context: PublishContext;
  readonly github: GitHub | undefined;
  readonly warnings: Problem[];
}

interface Judged {
  readonly step?: PublishStep;
  readonly unchanged?: PublicationPlan['unchanged'][number];
}

async function judge(
  publication: DesiredPublication,
  scope: Scope,
  observed: Observed | undefined,
  about: JudgeContext,
): Promise<Judged> {
  const { context, difference, github, warnings } = about;
  const { address, kind, source: from } = publication;
  const source = plannedSource(publication, difference, context.options.jwtExpiresIn);
  if (source.state === 'absent') {
    warnings.push({
      address,
      message: `${from.address} does not exist and is not created by this plan, so it cannot be published.`,
    });
    return {};
  }
  const stored = observed?.entries?.get(publication.name);
  const audience = await audienceDifferences(publication, scope, stored, github);
  const holder = difference.apps.find(({ observed: { address: one } }) => one === from.holder)?.observed;
  const marksKept = context.marksKept && holder?.subject.carriesMarks !== false;
  const why =
    whyOf(publication, scope, stored, observed, source, { ...context, marksKept }) ??
    (audience.length > 0 ? 'its audience differs' : undefined);
  if (why === undefined) return { unchanged: { address, kind, from: from.address } };
  const fields: FieldDifference[] = [
    { path: 'from', after: from.address },
    { path: 'to', after: `${kind} ${publication.name} (${scope.label})` },
    ...(kind === 'variable' ? [valueDifference(stored, source)] : []),
    ...audience,
  ];
  const hash = destinationHash(publication, scope);
  const recorded = markedDestinations(holder?.actual?.metadata ?? {}).includes(hash);
  const change: Change = { address, kind, action: 'publish', fields, why };
  const intoOurs = isInEnvironment(scope) && isManagedEnvironment(environmentHash(scope), difference);
  return { step: { publication, scope, stored, recorded, intoOurs, change } };
}

function whyOf(
  publication: DesiredPublication,
  scope: Scope,
  stored: Stored | undefined,
  observed: Observed | undefined,
  source: Exclude<Source, { state: 'absent' }>,
  { marksKept, host }: PublishContext,
): string | undefined {
  if (source.state === 'to come') return source.why;
  const { identity, app } = source;
  const isSeen = observed?.entries !== undefined;
  if (publication.kind === 'variable') {
    // A value that cannot be read is not known to differ.
    if (!isSeen) return undefined;
    if (stored === undefined) return 'it does not exist yet';
    return stored.value === identity.id ? undefined : 'its value differs';
  }
  const mark = markOf(app.metadata, destinationHash(publication, scope));
  const signs = { identity, mark, marksKept, now: host.now() };
  return isSeen ? whySecret({ ...signs, stored }) : whyUnseenSecret(signs);
}

function valueDifference(stored: Stored | undefined, source: Source): FieldDifference {
  const before = stored?.value === undefined ? {} : { before: stored.value };
  return {
    path: 'value',
    ...before,
    after: source.state === 'known' ? source.identity.id : UNKNOWN_YET,
  };
}

/** How the repositories that see an organization's secret or variable differ from the declared ones. */
async function audienceDifferences(
  { destination, name }: DesiredPublication,
  scope: Scope,
  stored: Stored | undefined,
  github: GitHub | undefined,
): Promise<FieldDifference[]> {
  if (destination.kind !== 'organization' || stored === undefined) return [];
  const { visibility, repositories } = destination;
  const changed: FieldDifference[] =
    stored.visibility === visibility
      ? []
      : [{ path: 'visibility', before: stored.visibility ?? null, after: visibility }];
  if (visibility !== 'selected' || github === undefined) return changed;
  const after = [...new Set(repositories.map((one) => one.toLowerCase()))].sort();
  if (changed.length > 0) return [...changed, { path: 'repositories', after }];
  try {
    const before = (await github.store.selectedRepositories(scope, name)).sort();
    return String(before) === String(after) ? [] : [{ path: 'repositories', before, after }];
  } catch {
    // Without access to the list, the secret itself can still be current.
    return [];
  }
}

// ---- blockers -------------------------------------------------------------------------------------------------

/** One problem for each scope, at the first entry that goes there. */
function obstaclesIn(placed: readonly Placed[], observed: ReadonlyMap<string, Observed>): Problem[] {
  return [...observed.values()].flatMap(({ scope, blocker }) => {
    const there = placed.filter((one) => one.scope.path === scope.path);
    const [first] = there;
    if (blocker === undefined || first === undefined) return [];
    const more = there.length > 1 ? ` (It concerns ${there.length} entries.)` : '';
    return [{ address: first.publication.address, message: `${blocker}${more}` }];
  });
}

/** A secret with an instance's name is not always the instance's own: another app may have published it before. */
function claimProblems(
  placed: readonly Placed[],
  observed: ReadonlyMap<string, Observed>,
  { ownership: { instance }, others }: PublishContext,
): Problem[] {
  if (instance === undefined) return [];
  const claims = claimsOf(others);
  return placed.flatMap(({ publication, scope }) => {
    const { address, kind, name } = publication;
    const claimant = claims(publication, scope, observed.get(scope.path)?.entries?.get(name));
    if (claimant === undefined) return [];
    const whose = instanceOf(claimant.metadata);
    const by = whose === undefined ? 'an app of no instance' : `the instance ${whose}`;
    const message = `the instance ${instance} would overwrite the ${kind} ${name}, which ${by} published. Give it another name.`;
    return [{ address, message }];
  });
}

function roomProblems(steps: readonly PublishStep[], observed: ReadonlyMap<string, Observed>): Problem[] {
  return [...observed.values()].flatMap(({ scope, entries }) => {
    const added = steps.filter((one) => one.scope.path === scope.path && one.stored === undefined);
    const [first] = added;
    const most = MOST_IN_PLACE[scope.kind][scope.level];
    const after = (entries?.size ?? 0) + added.length;
    if (first === undefined || after <= most) return [];
    const message = `${scope.whole} would be ${after}, above GitHub's limit of ${most}. Delete unused ones, or publish fewer.`;
    return [{ address: first.publication.address, message }];
  });
}

/** Whether an app of the manifest, or one that the plan deletes, records that an environment was created for it. */
function isManagedEnvironment(hash: string, { apps, undeclaredApps }: Difference): boolean {
  return [...apps.map(({ observed }) => observed.actual), ...undeclaredApps.map(({ actual }) => actual)].some(
    (app) => isEnvironmentMarked(app?.metadata ?? {}, hash),
  );
}

function metadataProblems(
  placed: readonly Placed[],
  observedScopes: ReadonlyMap<string, Observed>,
  difference: Difference,
  { marksKept, ownership }: PublishContext,
): Problem[] {
  const isRecorded = ({ kind }: DesiredPublication): boolean =>
    kind === 'secret' || ownership.instance !== undefined;
  if (!marksKept) return [];
  return difference.apps.flatMap(({ observed }) => {
    if (!observed.subject.carriesMarks) return [];
    const own = placed.filter(({ publication: { source } }) => source.holder === observed.address);
    const marks = own
      .filter(({ publication }) => isRecorded(publication))
      .map(({ publication, scope }): [string, Scalar] => [
        publishedMark(destinationHash(publication, scope)),
        LONGEST_MARK,
      ]);
    const environments = own.flatMap(({ scope }): [string, Scalar][] => {
      if (!isInEnvironment(scope)) return [];
      const hash = environmentHash(scope);
      const isRecorded =
        observedScopes.get(scope.path)?.needsEnvironment === true || isManagedEnvironment(hash, difference);
      return isRecorded ? [[environmentMark(hash), MADE]] : [];
    });
    const without = metadataAfter(observed, ownership);
    const size = metadataSize({ ...without, ...Object.fromEntries([...marks, ...environments]) });
    // Metadata that is too large without them is reported elsewhere.
    if (size <= METADATA_LIMIT || metadataSize(without) > METADATA_LIMIT) return [];
    const message = `with a record for each of its ${marks.length} publications, the metadata takes ${size} bytes; the vendor allows ${METADATA_LIMIT}. Publish fewer of them, or declare less metadata.`;
    return [{ address: `${observed.address}.metadata`, message }];
  });
}
