/** Kinds of resources in words. */

import type { Kind } from '../../model.ts';

/** The name of a kind in texts: `service account` for `serviceAccount`. */
export function kindText(kind: Kind): string {
  return kind.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
