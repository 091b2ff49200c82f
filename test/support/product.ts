/** The built product, copied to where no `node_modules` and no source is in reach: as a runner or a fresh clone has it. */

import { rmSync } from 'node:fs';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The checkout that is tested. */
export const ROOT = path.join(import.meta.dirname, '..', '..');

let copied: Promise<string> | undefined;

/** The copy, made when it is first needed: one for all tests of this process, which takes it away when it ends. */
function copy(): Promise<string> {
  copied ??= copyProduct();
  return copied;
}

async function copyProduct(): Promise<string> {
  const home = await mkdtemp(path.join(tmpdir(), 'smooch-provision-built-'));
  process.on('exit', () => rmSync(home, { recursive: true, force: true }));
  for (const name of ['dist/action', 'dist/cli', 'examples']) {
    await cp(path.join(ROOT, name), path.join(home, name), { recursive: true });
  }
  return home;
}

/** The entry that `action.yml` names. */
export async function builtAction(): Promise<string> {
  return path.join(await copy(), 'dist', 'action', 'index.js');
}

/** The command line's entry. */
export async function builtCli(): Promise<string> {
  return path.join(await copy(), 'dist', 'cli', 'index.js');
}
