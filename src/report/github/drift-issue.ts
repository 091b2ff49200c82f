/** The drift issue: a single one, open as long as the account differs from the manifest. */

import { ownReports, pagesOf, type Repository, type Written, writeOnce } from './access.ts';
import type { ReportId, Whose } from './marker.ts';

/** By this label the issue is found among many; GitHub creates it with the first issue that has it. */
const DRIFT_LABEL = 'smooch-drift';

/** An issue, as far as it is used. */
interface Issue extends Written {
  readonly number: number;
  readonly title: string;
  readonly pull_request?: object | undefined;
}

/** What the issue says. */
export interface DriftText extends ReportId {
  /** A further hidden line, which differs for different drift. */
  readonly digest: string;
  readonly title: string;
  readonly body: string;
  /** The comment when the drift has changed. */
  readonly changed: string;
  /** The comment when the issue was closed by a user and the drift is still there. */
  readonly stays: string;
}

/**
 * Opens the issue, or updates it and comments only when the drift has changed
 * (`GET` and `POST …/issues`, `PATCH …/issues/{number}`, `POST …/issues/{number}/comments`). One that a user has closed is
 * reopened. Of several, which two concurrent runs may have opened, the oldest stays. Throws what the client throws when
 * GitHub refuses.
 */
export async function keepDriftIssue(repository: Repository, text: DriftText): Promise<void> {
  const { client, owner, repo } = repository;
  const { digest, title, body, changed, stays } = text;
  const [oldest, ...doubles] = await openIssues(repository, text);
  const issue = oldest ?? (await closedByHand(repository, text));
  if (issue === undefined) {
    const opened = { owner, repo, title, body, labels: [DRIFT_LABEL], request: { retries: 0 } };
    const find = async (): Promise<Issue | undefined> => (await openIssues(repository, text))[0];
    await writeOnce(() => client.rest.issues.create(opened), find, repository);
    return;
  }
  const state = oldest === undefined ? ({ state: 'open' } as const) : {};
  if (oldest === undefined || !saysTheSame(issue, text)) {
    await client.rest.issues.update({ owner, repo, issue_number: issue.number, title, body, ...state });
  }
  if (oldest === undefined) await say(repository, issue, stays);
  else if (issue.body?.includes(digest) !== true) await say(repository, issue, changed);
  for (const double of doubles) await close(repository, double);
}

/** Whether an issue has the text already, but for the run that it links to. */
function saysTheSame(issue: Issue, { title, body }: DriftText): boolean {
  const plain = (text: string): string =>
    text
      .replaceAll('\r', '')
      .replace(/\/actions\/runs\/\d+/g, '')
      .trim();
  return issue.title === title && plain(issue.body ?? '') === plain(body);
}

/** Closes the issue with a comment, if there is one. Throws what the client throws when GitHub refuses. */
export async function closeDriftIssue(
  repository: Repository,
  { gone, ...wanted }: ReportId & { readonly gone: string },
): Promise<void> {
  for (const issue of await openIssues(repository, wanted)) {
    // Closed first: with the comment first, a run that cannot close it would repeat the comment every night.
    await close(repository, issue);
    await say(repository, issue, gone);
  }
}

async function say({ client, owner, repo }: Repository, { number }: Issue, body: string): Promise<void> {
  const comment = { owner, repo, issue_number: number, body, request: { retries: 0 } };
  await client.rest.issues.createComment(comment);
}

/** In the body of an issue that this tool closed; a closed one without it was closed by a user. */
const SETTLED = '<!-- settled -->';

async function close({ client, owner, repo }: Repository, { number, body }: Issue): Promise<void> {
  const closed = { state: 'closed', state_reason: 'completed' } as const;
  const settled = { body: `${(body ?? '').trimEnd()}\n${SETTLED}\n` };
  await client.rest.issues.update({ owner, repo, issue_number: number, ...closed, ...settled });
}

/**
 * This tool's open issues with the marker about the account, the oldest first: by label, else, because users remove labels,
 * among all. Where there are none, those of earlier versions, which name no account.
 */
async function openIssues(repository: Repository, wanted: ReportId): Promise<Issue[]> {
  for (const filter of [{ labels: DRIFT_LABEL }, {}]) {
    const found = await searchIssues(repository, wanted, { state: 'open', ...filter });
    const issues = found.get('of this account') ?? found.get('of no account') ?? [];
    if (issues.length > 0) return issues.sort((one, other) => one.number - other.number);
  }
  return [];
}

/** The newest of this tool's issues about the account that a user closed while the account still differed. */
async function closedByHand(repository: Repository, wanted: ReportId): Promise<Issue | undefined> {
  const found = await searchIssues(repository, wanted, { state: 'closed', labels: DRIFT_LABEL });
  return (found.get('of this account') ?? [])
    .filter(({ body }) => body?.includes(SETTLED) !== true)
    .sort((one, other) => other.number - one.number)[0];
}

/** A repository with more issues than this many pages of a hundred is searched no further. */
const PAGES = 20;

async function searchIssues(
  repository: Repository,
  wanted: ReportId,
  filter: { readonly state: 'open' | 'closed'; readonly labels?: string },
): Promise<Map<Whose, Issue[]>> {
  const { client, owner, repo } = repository;
  const issues = new Map<Whose, Issue[]>();
  const pages = pagesOf(
    (page) => client.rest.issues.listForRepo({ owner, repo, per_page: 100, page, ...filter }),
    PAGES,
  );
  for await (const { report, whose } of ownReports(pages, repository, wanted)) {
    // GitHub lists pull requests among the issues.
    if (report.pull_request === undefined) issues.set(whose, [...(issues.get(whose) ?? []), report]);
  }
  return issues;
}
