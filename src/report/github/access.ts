/** Access to the repository that a job reports to, and which comments and issues this tool wrote itself. */

import { ProvisionError } from '../../errors.ts';
import { githubApiUrl } from '../../github/address.ts';
import type { GitHubClient } from '../../github/open.ts';
import { repositoryNamed } from '../../github/path.ts';
import { statusOf } from '../../github/status.ts';
import type { Options } from '../../inputs.ts';
import { NoAnswer } from '../../network/no-answer.ts';
import type { Host } from '../../runtime/host.ts';
import { type ReportId, type Whose, whoseReport } from './marker.ts';

/** A repository and a client for it. */
export interface Repository {
  readonly client: GitHubClient;
  readonly owner: string;
  readonly repo: string;
  /** Whether a comment or issue was written with this token. Sends at most one request, on the first call. */
  readonly isOwn: (written: Written) => Promise<boolean>;
  /** Waits before another look after an answer that left the outcome unknown. */
  readonly pause: () => Promise<void>;
}

/** What a comment and an issue have in common. */
export interface Written {
  readonly body?: string | null | undefined;
  readonly user?: { readonly login?: string; readonly type?: string } | null | undefined;
  readonly performed_via_github_app?: object | null | undefined;
}

/** A report is not worth a long wait: the second try comes after one second, the third after four more. */
const RETRIES = 2;

/** Milliseconds after which a write whose answer was lost is visible, if it was done. */
const SETTLES = 2000;

/** Opens the repository of the job. Throws ProvisionError when the environment does not name it. */
export async function openRepository(
  { githubToken }: Pick<Options, 'githubToken'>,
  host: Pick<Host, 'environment' | 'keeper' | 'stop' | 'pace' | 'trace'>,
): Promise<Repository> {
  const { environment, stop, pace } = host;
  const named = repositoryNamed(environment['GITHUB_REPOSITORY']);
  const apiUrl = githubApiUrl(environment);
  if (githubToken === undefined) throw new ProvisionError('github-unreachable', '`github-token` is empty.');
  if (named === undefined)
    throw new ProvisionError('github-unreachable', 'GITHUB_REPOSITORY is not a repository.');
  if (apiUrl === undefined)
    throw new ProvisionError('github-unreachable', 'GITHUB_API_URL is not an https address.');
  const { openGitHub } = await import('../../github/open.ts');
  // A run that is being stopped has seconds left: there is time for one try.
  const retries = stop.reason === undefined ? RETRIES : 0;
  const client = openGitHub({ token: githubToken, apiUrl, host, retries });
  let login: Promise<string | undefined> | undefined;
  return {
    client,
    ...named,
    isOwn: async ({ user, performed_via_github_app: app }) => {
      login ??= loginOf(client, githubToken.reveal());
      const own = await login;
      if (own !== undefined) return user?.login?.toLowerCase() === own.toLowerCase();
      return user?.login === JOB_BOT || (user?.type === 'Bot' && (app ?? undefined) !== undefined);
    },
    pause: () => stop.pause(SETTLES * pace),
  };
}

/**
 * The pages of a list, one after the other, `most` of them at the most. The client's own paging treats a 409 as an empty list,
 * and a report that is not found would be written twice. Throws what the client throws.
 */
export async function* pagesOf<T>(
  ask: (
    page: number,
  ) => Promise<{ readonly data: readonly T[]; readonly headers: { readonly link?: string | undefined } }>,
  most = Number.POSITIVE_INFINITY,
): AsyncGenerator<readonly T[]> {
  for (let page = 1; page <= most; page += 1) {
    const { data, headers } = await ask(page);
    yield data;
    if (headers.link?.includes('rel="next"') !== true) return;
  }
}

/** This tool's reports of an id among what GitHub lists, as the pages come; others with the same marker are left alone. */
export async function* ownReports<T extends Written>(
  pages: AsyncIterable<readonly T[]>,
  { isOwn }: Repository,
  wanted: ReportId,
): AsyncGenerator<{ readonly report: T; readonly whose: Whose }> {
  for await (const page of pages) {
    for (const report of page) {
      const whose = whoseReport(report.body, wanted);
      if (whose !== undefined && (await isOwn(report))) yield { report, whose };
    }
  }
}

/** Who writes with a job's own `GITHUB_TOKEN`. */
const JOB_BOT = 'github-actions[bot]';

/**
 * The login of a person's token (`GET /user`). An installation's token, a job's own among them, belongs to no user and
 * is refused there with 403: then it is undefined.
 */
async function loginOf(client: GitHubClient, token: string): Promise<string | undefined> {
  if (token.startsWith('ghs_')) return undefined;
  try {
    const { data } = await client.rest.users.getAuthenticated();
    return data.login;
  } catch {
    return undefined;
  }
}

/**
 * Carries out a write that must not be done twice. After an answer that does not say whether it was done (5xx, a cut
 * connection), `find` looks for its result first; only if there is none is it tried once more.
 */
export async function writeOnce(
  write: () => Promise<unknown>,
  find: () => Promise<unknown>,
  { pause }: Pick<Repository, 'pause'>,
): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (isRefusal(error)) throw error;
    await pause();
    if ((await find()) === undefined) await write();
  }
}

/** Whether a request was certainly not done, and another try would fail too: GitHub refused it, or cannot be reached. */
function isRefusal(error: unknown): boolean {
  if (error instanceof NoAnswer) return error.isLasting;
  const status = statusOf(error);
  return status !== undefined && status >= 400 && status < 500;
}
