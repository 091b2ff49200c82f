/** The event that started a job, as far as a run asks about it: the payload at `GITHUB_EVENT_PATH`. */

import { readFileSync } from 'node:fs';

/** The pull request that a job runs for. */
export interface PullRequest {
  readonly number: number;
  /** The commit at its head, if the payload tells. */
  readonly head: string | undefined;
  /** Its code comes from another repository, or from one that is gone: nobody with write access has pushed it. */
  readonly fromFork: boolean;
  /** Dependabot opened it; such runs see only Dependabot's own secrets. */
  readonly byDependabot: boolean;
}

/**
 * Whether Dependabot started the job, by whatever event: such runs see only Dependabot's own secrets. Told by `GITHUB_ACTOR`,
 * which stays the same when somebody runs the job again, and by the payload's `sender`.
 */
export function isByDependabot(environment: Readonly<Record<string, string | undefined>>): boolean {
  if (environment['GITHUB_ACTOR']) return environment['GITHUB_ACTOR'] === DEPENDABOT;
  return payloadIn(environment)?.sender?.login === DEPENDABOT;
}

const DEPENDABOT = 'dependabot[bot]';

/** The payload of a pull request event (webhook events `pull_request`, `pull_request_target`), of what is used here. */
interface Payload {
  readonly number?: unknown;
  readonly sender?: { readonly login?: unknown } | null;
  readonly pull_request?: {
    readonly number?: unknown;
    readonly head?: { readonly sha?: unknown; readonly repo?: Repository | null };
    readonly base?: { readonly repo?: Repository | null };
    readonly user?: { readonly login?: unknown } | null;
  };
}

interface Repository {
  readonly full_name?: unknown;
}

/** The pull request in the payload; undefined when there is no payload, it cannot be read, or it is about none. */
export function pullRequestIn(
  environment: Readonly<Record<string, string | undefined>>,
): PullRequest | undefined {
  const { pull_request: pull, number } = payloadIn(environment) ?? {};
  const numbered = pull?.number ?? number;
  if (pull === undefined || typeof numbered !== 'number' || !Number.isSafeInteger(numbered)) return undefined;
  const [head, base] = [nameOf(pull.head?.repo), nameOf(pull.base?.repo)];
  const sha = pull.head?.sha;
  return {
    number: numbered,
    head: typeof sha === 'string' && /^[0-9a-f]{7,64}$/.test(sha) ? sha : undefined,
    // `head.repo.fork` would be the wrong question: it is true for every pull request inside a forked repository.
    fromFork: head === undefined || base === undefined || head !== base,
    byDependabot: pull.user?.login === DEPENDABOT,
  };
}

function payloadIn(environment: Readonly<Record<string, string | undefined>>): Payload | undefined {
  const file = environment['GITHUB_EVENT_PATH'];
  if (!file) return undefined;
  try {
    const payload: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof payload === 'object' && payload !== null ? payload : undefined;
  } catch {
    return undefined;
  }
}

/** Lower case, since GitHub's names are the same in any. */
function nameOf(repository: Repository | null | undefined): string | undefined {
  const name = repository?.full_name;
  return typeof name === 'string' ? name.toLowerCase() : undefined;
}
