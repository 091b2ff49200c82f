/** Deleting what may be gone already. */

import { isNotFound } from './errors.ts';
import type { Writes } from './http.ts';

/** `DELETE` at a path; that nothing is there any more (404) is what was asked for. */
export async function deleteIfThere(http: Pick<Writes, 'delete'>, path: string): Promise<void> {
  try {
    await http.delete(path);
  } catch (error) {
    if (!isNotFound(error)) throw error;
  }
}
