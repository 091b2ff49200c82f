/** Kinds of resources in words. */

import type { Kind } from '../../model.ts';

/** What people call a kind: `service account` for `serviceAccount`. */
export function kindText(kind: Kind): string {
  return kind.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
