/** Plans publications and checks the rights for them, from the manifest, the account and the state of GitHub. */

import type { Options } from '../inputs.ts';
import type { ActualApp, Change, DesiredPublication, FieldDifference, Kind, Problem } from '../model.ts';
import type { Ownership } from '../reconcile/marks.ts';
import { UNKNOWN_YET } from '../reconcile/plan/plan.ts';
import type { AppStep, Difference } from '../reconcile/plan/steps.ts';
import type { Host } from '../runtime/host.ts';
import { NO_REPOSITORY } from './blocker.ts';
import { claimProblems } from './claims.ts';
import type { Stored } from './github.ts';
import { whyPublish } from './judge.ts';
import { markedDestinations, markedEnvironments, markOf } from './marks.ts';
import {
  type Access,
  type GitHub,
  homeOf,
  openPublishing,
  repositoryProblems,
  type SeenPlace,
  scopeProblems,
} from './observe.ts';
import { metadataProblems, placeProblems } from './room.ts';
import { type Placed, placesOf } from './scope.ts';
import { plannedSource, type Source } from './source.ts';

/** The parameters of planning beside manifest and account. */
export interface PublishContext extends Access {
  readonly options: Pick<Options, 'githubToken' | 'publishToken' | 'jwtExpiresIn'>;
  readonly host: Access['host'] & Pick<Host, 'now'>;
  readonly ownership: Ownership;
  /** Whether marks can be written in an app, by its key in the manifest; not so with an app key on v1.1. */
  readonly marksKept: (appKey: string) => boolean;
  /** The account's other apps: an instance does not overwrite what they published. */
  readonly others: readonly ActualApp[];
}

/** A planned publication. */
export interface PublishStep extends SeenPlace {
  /** The app of its source records the destination already. */
  readonly recorded: boolean;
  readonly change: Change;
}

/** All planned publications and all that was read for them, in the order of the manifest. */
export interface PublicationPlan {
  readonly steps: readonly PublishStep[];
  readonly unchanged: readonly { readonly address: string; readonly kind: Kind; readonly from: string }[];
  readonly warnings: readonly Problem[];
  /** What would make publishing fail: it stops a mode that applies before its first write, and is a warning in other modes. */
  readonly blockers: readonly Problem[];
  readonly github: GitHub | undefined;
}

/** Compares the publications of the manifest with what exists. Reads only; a refusal by GitHub is not thrown. */
export async function planPublications(
  desired: readonly DesiredPublication[],
  difference: Difference,
  context: PublishContext,
): Promise<PublicationPlan> {
  const { placed, problems } = distinctPlaces(desired, homeOf(context.host));
  const opened = await openPublishing(context);
  const github = typeof opened === 'string' ? undefined : opened;
  if (typeof opened === 'string')
    problems.push({ address: desired[0]?.address ?? 'publish', message: opened });
  const places = await seenPlaces(placed, difference, github);
  const holders = new Map(difference.apps.map((step) => [step.observed.address, step]));
  const judged = await Promise.all(
    places.map((place) => judge(place, holders.get(place.publication.source.holder), context, github)),
  );
  const steps = judged.flatMap(({ step }) => step ?? []);
  const marking = difference.apps.filter(({ observed }) => context.marksKept(observed.desired.key));
  return {
    steps,
    unchanged: judged.flatMap(({ unchanged }) => unchanged ?? []),
    warnings: judged.flatMap(({ warning }) => warning ?? []),
    blockers: [
      ...problems,
      ...(github === undefined ? [] : await rightsProblems(places, steps, github)),
      ...claimProblems(places, context.ownership.instance, context.others),
      ...placeProblems(steps),
      ...metadataProblems(places, marking, context.ownership),
    ],
    github,
  };
}

/** Publications with their scopes; two that turn out to have the same destination are refused. */
function distinctPlaces(
  desired: readonly DesiredPublication[],
  home: string | undefined,
): { readonly placed: Placed[]; readonly problems: Problem[] } {
  const taken = new Map<string, Placed>();
  const problems: Problem[] = [];
  for (const publication of desired) {
    const { address, kind } = publication;
    const [place] = placesOf([publication], home);
    const first = place && taken.get(place.hash);
    if (place === undefined) problems.push({ address, message: NO_REPOSITORY });
    else if (first === undefined) taken.set(place.hash, place);
    else {
      const message = `this is the ${kind} of ${first.publication.address}: ${place.scope.owner} is the repository of the run. Remove one of the two.`;
      problems.push({ address, message });
    }
  }
  return { placed: [...taken.values()], problems };
}

function seenPlaces(
  placed: readonly Placed[],
  { apps, undeclaredApps }: Difference,
  github: GitHub | undefined,
): Promise<SeenPlace[]> {
  const holders = [
    ...apps.map(({ observed }) => observed.actual),
    ...undeclaredApps.map(({ actual }) => actual),
  ];
  const managed = new Set(holders.flatMap((app) => markedEnvironments(app?.metadata ?? {})));
  return Promise.all(
    placed.map(async (place) => {
      const { scope, publication } = place;
      const observed = await github?.see(scope);
      const stored = observed?.entries?.get(publication.name);
      const isManaged = observed?.needsEnvironment === true || managed.has(scope.environment?.hash ?? '');
      return { ...place, observed, stored, isManaged };
    }),
  );
}

/** What the token may not do. A scope that is blocked already is not reported twice. */
async function rightsProblems(
  places: readonly SeenPlace[],
  steps: readonly PublishStep[],
  github: GitHub,
): Promise<Problem[]> {
  const written = new Set(steps.map(({ scope }) => scope.path));
  const blocked = await scopeProblems(places, written, github);
  const open = steps.filter(({ scope }) => !blocked.has(scope.path));
  return [...(await repositoryProblems(open, github)), ...blocked.values()];
}

/** What comes of a publication: one of these. */
interface Judged {
  readonly step?: PublishStep;
  readonly unchanged?: PublicationPlan['unchanged'][number];
  readonly warning?: Problem;
}

async function judge(
  place: SeenPlace,
  holder: AppStep | undefined,
  { options, host, marksKept }: PublishContext,
  github: GitHub | undefined,
): Promise<Judged> {
  const { publication, scope, hash, stored, observed } = place;
  const { address, kind, name, source: from } = publication;
  const source = plannedSource(publication, holder, options.jwtExpiresIn);
  if (holder === undefined || source.state === 'absent') {
    const message = `${from.address} does not exist and is not created by this plan, so it cannot be published.`;
    return { warning: { address, message } };
  }
  const { metadata = {} } = holder.observed.actual ?? {};
  const audience = github === undefined ? [] : await audienceDifferences(place, github);
  const isSeen = observed?.entries !== undefined;
  const signs = {
    kind,
    stored,
    isSeen,
    mark: markOf(metadata, hash),
    marksKept: holder.observed.subject.carriesMarks && marksKept(holder.observed.desired.key),
    now: host.now(),
  };
  const why =
    (source.state === 'known' ? whyPublish({ ...signs, identity: source.identity }) : source.why) ??
    (audience.length > 0 ? 'its audience differs' : undefined);
  if (why === undefined) return { unchanged: { address, kind, from: from.address } };
  const fields: FieldDifference[] = [
    { path: 'from', after: from.address },
    { path: 'to', after: `${kind} ${name} (${scope.label})` },
    ...(kind === 'variable' ? valueDifferences(stored, source) : []),
    ...audience,
  ];
  const recorded = markedDestinations(metadata).includes(hash);
  const change: Change = { address, kind, action: 'publish', fields, why };
  return { step: { ...place, recorded, change } };
}

/** How the value of a variable changes; nothing when only its audience does. */
function valueDifferences(stored: Stored | undefined, source: Source): FieldDifference[] {
  const after = source.state === 'known' ? source.identity.id : UNKNOWN_YET;
  if (stored?.value === after) return [];
  const before = stored?.value === undefined ? {} : { before: stored.value };
  return [{ path: 'value', ...before, after }];
}

/** How the repositories that see an organization's secret or variable differ from the declared ones. */
async function audienceDifferences(
  { publication: { destination, name }, scope, stored }: SeenPlace,
  { store }: GitHub,
): Promise<FieldDifference[]> {
  if (destination.kind !== 'organization' || stored === undefined) return [];
  const { visibility, repositories } = destination;
  const after = [...new Set(repositories.map((one) => one.toLowerCase()))].sort();
  if (stored.visibility !== visibility) {
    const changed = { path: 'visibility', before: stored.visibility ?? null, after: visibility };
    return visibility === 'selected' ? [changed, { path: 'repositories', after }] : [changed];
  }
  if (visibility !== 'selected') return [];
  // Without access to the list, the secret itself can still be current.
  const before = await store.selectedRepositories(scope, name).catch(() => undefined);
  before?.sort();
  return before === undefined || String(before) === String(after)
    ? []
    : [{ path: 'repositories', before, after }];
}
