/** The workflows that teams call, and the action that they use. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../../src/runtime/version.ts';

/** Where the project's workflows are. */
export const CALLED_FOLDER: string = path.join(import.meta.dirname, '..', '..', '.github', 'workflows');

/** The lines that use the action by a commit, with the commit and the version of the comment. */
export function pinnedIn(): RegExp {
  return new RegExp(String.raw`\buses: ${PROJECT}@([0-9a-f]{40}) # v(\d+\.\d+\.\d+)`, 'g');
}

/** The files of the workflows that others call. */
export function workflowsCalled(): string[] {
  return readdirSync(CALLED_FOLDER).filter((name) =>
    /^ {2}workflow_call:/m.test(readFileSync(path.join(CALLED_FOLDER, name), 'utf8')),
  );
}
