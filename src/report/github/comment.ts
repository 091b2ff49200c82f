/** The comment on a pull request: one, updated in place. */

import { statusOf } from '../../github/status.ts';
import { ownReports, pagesOf, type Repository, type Written, writeOnce } from './access.ts';
import type { ReportId } from './marker.ts';

/** A comment on a pull request. */
interface Comment extends Written {
  readonly id: number;
}

/** What a comment says, and on which pull request. */
export interface CommentText extends ReportId {
  /** The number of the pull request. */
  readonly number: number;
  readonly body: string;
  /** Whether to write it when there is none yet. */
  readonly create: boolean;
}

/**
 * Updates this tool's comment, at any position among the others, or writes it (`GET` and `POST …/issues/{number}/comments`,
 * `PATCH …/issues/comments/{id}`). A comment of another user with the same marker, and one about another account, are left
 * alone. Throws what the client throws when GitHub refuses.
 */
export async function keepComment(repository: Repository, text: CommentText): Promise<void> {
  const { client, owner, repo } = repository;
  const { number, body, create } = text;
  const find = (): Promise<Comment | undefined> => findComment(repository, text);
  const found = await find();
  if (found !== undefined) {
    try {
      await client.rest.issues.updateComment({ owner, repo, comment_id: found.id, body });
      return;
    } catch (error) {
      // It may have been deleted in the meantime.
      if (statusOf(error) !== 404) throw error;
    }
  }
  if (!create) return;
  const comment = { owner, repo, issue_number: number, body, request: { retries: 0 } };
  await writeOnce(() => client.rest.issues.createComment(comment), find, repository);
}

/** The comment about the account; else one of an earlier version, which names no account. */
async function findComment(
  repository: Repository,
  { number, ...wanted }: CommentText,
): Promise<Comment | undefined> {
  const { client, owner, repo } = repository;
  const pages = pagesOf((page) =>
    client.rest.issues.listComments({ owner, repo, issue_number: number, per_page: 100, page }),
  );
  let nameless: Comment | undefined;
  for await (const { report, whose } of ownReports(pages, repository, wanted)) {
    if (whose === 'of this account') return report;
    nameless ??= report;
  }
  return nameless;
}
