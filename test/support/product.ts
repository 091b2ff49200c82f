/** Where the product is: the checkout, and the built copy of it. */

import path from 'node:path';
import { inject } from 'vitest';

/** The checkout that is tested. */
export const ROOT = path.join(import.meta.dirname, '..', '..');

/** The entry that `action.yml` names. */
export function builtAction(): string {
  return path.join(inject('built'), 'dist', 'action', 'index.js');
}

/** The command line's entry. */
export function builtCli(): string {
  return path.join(inject('built'), 'dist', 'cli', 'index.js');
}
