/** The comment on a pull request: one, updated in place. */

import { statusOf } from '../../github/status.ts';
import { pagesOf, type Repository, type Written, writeOnce } from './access.ts';
import { type AccountMark, whoseReport } from './account-mark.ts';

/** A comment on a pull request. */
interface Comment extends Written {
  readonly id: number;
}

/** What a comment says, and on which pull request. */
export interface CommentText {
  /** The number of the pull request. */
  readonly number: number;
  /** The hidden line that the body begins with, without the account. */
  readonly marker: string;
  /** Which account it is about: another one's comment is left alone. */
  readonly account: AccountMark;
  readonly body: string;
  /** Whether to write it when there is none yet. */
  readonly create: boolean;
}

/**
 * Updates this tool's comment, at any position among the others, or writes it (`GET` and `POST …/issues/{number}/comments`,
 * `PATCH …/issues/comments/{id}`). A comment of another user with the same marker is left alone. Throws what the client
 * throws when GitHub refuses.
 */
export async function keepComment(repository: Repository, text: CommentText): Promise<void> {
  const { client, owner, repo, pause } = repository;
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
  await writeOnce<Comment>(
    async () =>
      (
        await client.rest.issues.createComment({
          owner,
          repo,
          issue_number: number,
          body,
          request: { retries: 0 },
        })
      ).data,
    find,
    pause,
  );
}

/** The comment about the account; else one of an earlier version, which names no account. */
async function findComment(
  { client, owner, repo, isOwn }: Repository,
  { number, marker, account }: CommentText,
): Promise<Comment | undefined> {
  let nameless: Comment | undefined;
  const pages = pagesOf((page) =>
    client.rest.issues.listComments({ owner, repo, issue_number: number, per_page: 100, page }),
  );
  for await (const comments of pages) {
    for (const comment of comments) {
      const whose = whoseReport(comment.body, marker, account);
      if (whose === undefined || whose === 'of another account' || !(await isOwn(comment))) continue;
      if (whose === 'of this account') return comment;
      nameless ??= comment;
    }
  }
  return nameless;
}
