/**
 * Pins the action to a commit, in the workflows that teams call, the examples and the pages: no file can name the commit that it
 * is in itself. `npm run release:pin [-- <commit>]`, `HEAD` by default.
 */

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { VERSION } from '../../src/runtime/version.ts';
import { pinnedFiles, pinnedIn } from './called.ts';

const [named = 'HEAD'] = process.argv.slice(2);
const commit = execFileSync('git', ['rev-parse', '--verify', `${named}^{commit}`], {
  encoding: 'utf8',
}).trim();
for (const name of pinnedFiles()) {
  const file = path.join(import.meta.dirname, '..', '..', name);
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replaceAll(pinnedIn(), (_place, used: string) => `uses: ${used}@${commit} # v${VERSION}`),
  );
  console.log(`${name}: ${commit}`);
}
