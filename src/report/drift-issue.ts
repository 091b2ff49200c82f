/** The drift issue: one, open as long as the account differs from the manifest. */

import type { Octokit } from '@octokit/rest';
import { markerIn, type Repository, type Written, writeOnce } from './github-access.ts';

/** By this label the issue is found among many; GitHub makes it with the first issue that has it. */
export const DRIFT_LABEL = 'smooch-drift';

/** An issue, as far as it is used. */
interface Issue extends Written {
  readonly number: number;
  readonly pull_request?: object | undefined;
}

/** What the issue says. */
export interface DriftText {
  /** The hidden line that the body begins with. */
  readonly marker: string;
  /** The hidden line behind it, which is another for another drift. */
  readonly digest: string;
  readonly title: string;
  readonly body: string;
  /** What a comment says when the drift has become another one. */
  readonly changed: string;
}

/**
 * Opens the issue, or brings its body up to date and tells of it only when the drift is another one than before
 * (`GET` and `POST …/issues`, `PATCH …/issues/{number}`, `POST …/issues/{number}/comments`). Of several, which two runs
 * at once may have opened, the oldest stays. Throws what the client throws when GitHub refuses.
 */
export async function keepDriftIssue(repository: Repository, text: DriftText): Promise<void> {
  const { client, owner, repo, pause } = repository;
  const { marker, digest, title, body, changed } = text;
  const find = async (): Promise<Issue | undefined> => (await findIssues(repository, marker))[0];
  const [oldest, ...doubles] = await findIssues(repository, marker);
  if (oldest === undefined) {
    await writeOnce<Issue>(
      async () =>
        (
          await client.rest.issues.create({
            owner,
            repo,
            title,
            body,
            labels: [DRIFT_LABEL],
            request: { retries: 0 },
          })
        ).data,
      find,
      pause,
    );
    return;
  }
  await client.rest.issues.update({ owner, repo, issue_number: oldest.number, title, body });
  if (oldest.body?.includes(digest) !== true) await say(repository, oldest, changed);
  for (const double of doubles) await close(repository, double);
}

/** Closes the issue with a word, if there is one. Throws what the client throws when GitHub refuses. */
export async function closeDriftIssue(
  repository: Repository,
  { marker, gone }: { readonly marker: string; readonly gone: string },
): Promise<void> {
  for (const issue of await findIssues(repository, marker)) {
    // Closed first: were the word first, a run that cannot close it would say it again every night.
    await close(repository, issue);
    await say(repository, issue, gone);
  }
}

async function say({ client, owner, repo }: Repository, { number }: Issue, body: string): Promise<void> {
  const comment = { owner, repo, issue_number: number, body, request: { retries: 0 } };
  await client.rest.issues.createComment(comment);
}

async function close({ client, owner, repo }: Repository, { number }: Issue): Promise<void> {
  const closed = { state: 'closed', state_reason: 'completed' } as const;
  await client.rest.issues.update({ owner, repo, issue_number: number, ...closed });
}

/** Our open issues with the marker, the oldest first: by label, else, since people take labels off, among all. */
async function findIssues(repository: Repository, marker: string): Promise<Issue[]> {
  const labelled = await searchIssues(repository, marker, { labels: DRIFT_LABEL });
  const found = labelled.length > 0 ? labelled : await searchIssues(repository, marker, {});
  return found.sort((one, other) => one.number - other.number);
}

/** A repository with more open issues than this many pages of a hundred is searched no further. */
const PAGES = 20;

async function searchIssues(
  { client, owner, repo, isOwn }: Repository,
  marker: string,
  filter: { readonly labels?: string },
): Promise<Issue[]> {
  const query: Parameters<Octokit['rest']['issues']['listForRepo']>[0] = {
    owner,
    repo,
    state: 'open',
    per_page: 100,
    ...filter,
  };
  const issues: Issue[] = [];
  let page = 0;
  for await (const { data } of client.paginate.iterator(client.rest.issues.listForRepo, query)) {
    for (const issue of data) {
      // GitHub lists pull requests among the issues.
      if (issue.pull_request === undefined && markerIn(issue, marker) && (await isOwn(issue)))
        issues.push(issue);
    }
    page += 1;
    if (page >= PAGES) break;
  }
  return issues;
}
