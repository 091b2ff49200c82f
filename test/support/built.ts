/**
 * Copies the built product to where no `node_modules` and no source is in reach, as a runner or a fresh clone has it: once for a
 * whole run of the tests, before the first.
 */

import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the copy. */
    built: string;
  }
}

/** Makes the copy; gives what takes it away again. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = path.join(import.meta.dirname, '..', '..');
  const home = await mkdtemp(path.join(tmpdir(), 'smooch-provision-built-'));
  for (const name of ['dist/action', 'dist/cli', 'examples']) {
    await cp(path.join(root, name), path.join(home, name), { recursive: true });
  }
  project.provide('built', home);
  return () => rm(home, { recursive: true, force: true });
}
