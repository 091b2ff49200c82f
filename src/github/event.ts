/**
 * The event that started a job: whether its code is merged, and which pull request it is about. The payload at
 * `GITHUB_EVENT_PATH` and the ref say so; the event's name alone does not. The toolkit's `context` is not used: it throws
 * for a payload that is not JSON, and knows nothing about merged code.
 */

import { readFileSync } from 'node:fs';

/** The pull request that a job is about. */
export interface PullRequest {
  /** Undefined where the event does not tell, as for a workflow that ran for a fork. */
  readonly number: number | undefined;
  /** The commit at its head, if the payload has it. */
  readonly head: string | undefined;
  /** Its code comes from another repository, or from one that was deleted; undefined where the event does not say. */
  readonly fromFork: boolean | undefined;
  /** Dependabot opened it; such runs see only Dependabot's own secrets. */
  readonly byDependabot: boolean;
}

/** A job's event, as far as a run needs it. */
export interface JobEvent {
  /** `GITHUB_EVENT_NAME`, such as `pull_request`. */
  readonly name: string | undefined;
  /** Also one that is merged; undefined where the event is about none. */
  readonly pullRequest: PullRequest | undefined;
  /** Where the code of the run waits to be merged; undefined for merged code, as far as the event says. */
  readonly unmerged: 'pull request' | 'merge queue' | undefined;
  /** GitHub gives such a run no secrets where the pull request comes from a fork or from Dependabot. */
  readonly withholdsSecrets: boolean;
  /** Dependabot started the job, by whatever event: such runs see only Dependabot's own secrets. */
  readonly startedByDependabot: boolean;
}

/** Where the event of a job is read from. */
export interface EventSource {
  readonly event: string | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** A pull request, and whether it is merged. */
type Carried = PullRequest & { readonly merged: boolean };

/** A pull request of which only its existence is known. */
const UNTOLD: Carried = {
  number: undefined,
  head: undefined,
  fromFork: undefined,
  byDependabot: false,
  merged: false,
};

/** Reads the event of a job. Nothing is thrown: a payload that cannot be read is treated as empty. */
export function readEvent({ event, environment }: EventSource): JobEvent {
  const name = event ?? environment['GITHUB_EVENT_NAME'];
  const payload = payloadIn(environment) ?? {};
  const refs = [environment['GITHUB_REF'], objectOf(payload['deployment'])['ref']].map(String);
  // The head, and the commit that GitHub merged to try it out: neither is on a branch of the repository.
  const inRefs = refs.flatMap((ref) => /^refs\/pull\/(\d+)\//.exec(ref)?.[1] ?? []);
  const isNamedSo = name?.startsWith('pull_request') ?? false;
  const pullRequest = carriedIn(payload) ?? (isNamedSo || inRefs.length > 0 ? UNTOLD : undefined);
  const isUnmerged = pullRequest !== undefined && (!pullRequest.merged || inRefs.length > 0);
  return {
    name,
    pullRequest: pullRequest && { ...pullRequest, number: pullRequest.number ?? numberOf(Number(inRefs[0])) },
    unmerged: isUnmerged ? 'pull request' : isQueued(payload, refs) ? 'merge queue' : undefined,
    withholdsSecrets: isNamedSo,
    // The actor stays the same when somebody else reruns the job.
    startedByDependabot: environment['GITHUB_ACTOR']
      ? environment['GITHUB_ACTOR'] === DEPENDABOT
      : isDependabot(payload['sender']),
  };
}

/** A merge queue tests pull requests on branches of its own, which later events of the same commit name too. */
function isQueued(payload: Json, refs: readonly string[]): boolean {
  const followed = [payload['workflow_run'], payload['check_suite']].map(objectOf);
  const suite = objectOf(objectOf(payload['check_run'])['check_suite']);
  const branches = [...followed, suite].map(({ head_branch: branch }) => `refs/heads/${String(branch)}`);
  return (
    isObject(payload['merge_group']) ||
    followed.some(({ event }) => event === 'merge_group') ||
    [...refs, ...branches].some((ref) => ref.startsWith('refs/heads/gh-readonly-queue/'))
  );
}

type Json = Readonly<Record<string, unknown>>;

/**
 * The pull request that a payload carries, wherever it does so (webhook payloads; `client_payload` of a dispatch is where
 * chat commands put it).
 */
function carriedIn(payload: Json): Carried | undefined {
  const dispatched = objectOf(payload['client_payload'])['pull_request'];
  return (
    fullOne(payload['pull_request'], payload['number']) ??
    commentedOne(payload['issue']) ??
    oneOfRun(payload['workflow_run'], payload) ??
    oneOfCheck(objectOf(payload['check_run'])['check_suite'], payload) ??
    oneOfCheck(payload['check_suite'], payload) ??
    (isObject(objectOf(dispatched)['head']) ? fullOne(dispatched, undefined) : undefined)
  );
}

/** `pull_request`, `pull_request_target`, `pull_request_review`, `pull_request_review_comment`. */
function fullOne(value: unknown, outer: unknown): Carried | undefined {
  const number = numberOf(objectOf(value)['number'] ?? outer);
  if (!isObject(value) || number === undefined) return undefined;
  const { head, base, user, merged, merged_at: mergedAt } = value;
  const [from, to] = [nameOf(objectOf(head)['repo']), nameOf(objectOf(base)['repo'])];
  return {
    number,
    head: commitIn(objectOf(head)['sha']),
    // `head.repo.fork` would be the wrong question: it is true for every pull request inside a forked repository.
    fromFork: from === undefined || to === undefined || from !== to,
    byDependabot: isDependabot(user),
    merged: merged === true || typeof mergedAt === 'string',
  };
}

/** `issue_comment`: GitHub sends comments on pull requests as those on issues, without the head. */
function commentedOne(issue: unknown): Carried | undefined {
  const { pull_request: pull, number, user } = objectOf(issue);
  if (!isObject(pull)) return undefined;
  return {
    ...UNTOLD,
    number: numberOf(number),
    byDependabot: isDependabot(user),
    merged: typeof pull['merged_at'] === 'string',
  };
}

/** `workflow_run`, and deployments of a workflow: whatever that workflow ran for. */
function oneOfRun(value: unknown, payload: Json): Carried | undefined {
  if (!isObject(value)) return undefined;
  const { event, head_branch: branch, head_sha: sha, head_repository: from, repository } = value;
  const listed = firstListed(value['pull_requests'], branch, payload);
  const home = nameOf(repository) ?? nameOf(payload['repository']);
  const fromFork = from === undefined || home === undefined ? undefined : nameOf(from) !== home;
  const isForOne = typeof event === 'string' && event.startsWith('pull_request');
  if (!isForOne && listed === undefined && fromFork !== true) return undefined;
  const [number, head] = [numberOf(listed?.['number']), commitIn(sha)];
  return { ...UNTOLD, number, head, fromFork, byDependabot: isDependabot(value['actor']) };
}

/** `check_suite` and `check_run`: those of forks are not listed there. */
function oneOfCheck(value: unknown, payload: Json): Carried | undefined {
  const { pull_requests: pulls, head_branch: branch, head_sha: sha } = objectOf(value);
  const listed = firstListed(pulls, branch, payload);
  if (listed === undefined) return undefined;
  return { ...UNTOLD, number: numberOf(listed['number']), head: commitIn(sha), fromFork: false };
}

/**
 * The first pull request of a list that merges into this repository (forks can have some of the same commit). From the
 * default branch, none counts: its code is merged, wherever else somebody wants it to go.
 */
function firstListed(pulls: unknown, branch: unknown, { repository }: Json): Json | undefined {
  const { id, default_branch: defaultBranch } = objectOf(repository);
  if (!Array.isArray(pulls) || (typeof branch === 'string' && branch === defaultBranch)) return undefined;
  return pulls.filter(isObject).find(({ base }) => {
    const home = objectOf(objectOf(base)['repo'])['id'];
    return home === undefined || id === undefined || home === id;
  });
}

function payloadIn(environment: EventSource['environment']): Json | undefined {
  const file = environment['GITHUB_EVENT_PATH'];
  if (!file) return undefined;
  try {
    const payload: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isObject(payload) ? payload : undefined;
  } catch {
    return undefined;
  }
}

/** Lower case, since GitHub's names are the same in any. */
function nameOf(repository: unknown): string | undefined {
  const name = objectOf(repository)['full_name'];
  return typeof name === 'string' ? name.toLowerCase() : undefined;
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

function commitIn(value: unknown): string | undefined {
  return typeof value === 'string' && /^[0-9a-f]{7,64}$/.test(value) ? value : undefined;
}

const DEPENDABOT = 'dependabot[bot]';

function isDependabot(user: unknown): boolean {
  return objectOf(user)['login'] === DEPENDABOT;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objectOf(value: unknown): Json {
  return isObject(value) ? value : {};
}
