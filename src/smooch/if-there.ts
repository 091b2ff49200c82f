/** Reading and deleting what may be gone already. */

import { ProvisionError } from '../errors.ts';
import { isNotFound } from './errors.ts';
import type { Writes } from './http.ts';

/** What is read; undefined when the vendor answers that nothing is there (404). */
export async function ifThere<T>(read: Promise<T>): Promise<T | undefined> {
  try {
    return await read;
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/**
 * `DELETE` at a path; success means that it no longer exists. A 404 alone does not say so, since the vendor
 * gives it too for what the credentials may not delete or one of its copies has not heard of yet: `isThere` then looks.
 * @throws {ProvisionError} when the vendor answers 404 and still shows the thing
 */
export async function deleteIfThere(
  http: Pick<Writes, 'delete'>,
  path: string,
  isThere: () => Promise<boolean>,
): Promise<void> {
  try {
    await http.delete(path);
  } catch (error) {
    if (!isNotFound(error)) throw error;
    // Where its container is gone, so is the thing itself.
    if ((await ifThere(isThere())) !== true) return;
    throw new ProvisionError(
      'not-deleted',
      `Not deleted: DELETE ${path} returned 404, but the API still shows it.`,
      {
        remedy:
          'Run again later. If this persists, check that these credentials can delete it, or delete it in the account.',
        cause: error,
      },
    );
  }
}
