/** Reading one thing that may not be there. */

import { isNotFound } from './errors.ts';
import type { Reads } from './http.ts';

/** `GET` at a path; undefined when nothing is there (404). */
export async function getIfThere(http: Pick<Reads, 'get'>, path: string): Promise<unknown> {
  try {
    return await http.get(path);
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}
