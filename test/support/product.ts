/** The built product, copied to where no `node_modules` and no source is in reach: as a runner or a fresh clone has it. */

import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

/** The checkout that is tested. */
export const ROOT = path.join(import.meta.dirname, '..', '..');

const home = await mkdtemp(path.join(tmpdir(), 'smooch-provision-built-'));
afterAll(() => rm(home, { recursive: true, force: true }));
for (const name of ['dist/action', 'dist/cli', 'examples']) {
  await cp(path.join(ROOT, name), path.join(home, name), { recursive: true });
}

/** The entry that `action.yml` names. */
export const ACTION = path.join(home, 'dist', 'action', 'index.js');
/** The command line's entry. */
export const CLI = path.join(home, 'dist', 'cli', 'index.js');
