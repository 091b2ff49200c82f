/**
 * Pins the action in the workflows that teams call to a commit, since a workflow cannot name the commit it is in itself:
 * `npm run release:pin [-- <commit>]`, `HEAD` by default.
 */

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT, VERSION } from '../../src/runtime/version.ts';
import { CALLED_FOLDER, pinnedIn, workflowsCalled } from './called.ts';

const [named = 'HEAD'] = process.argv.slice(2);
const commit = execFileSync('git', ['rev-parse', '--verify', `${named}^{commit}`], {
  encoding: 'utf8',
}).trim();
for (const name of workflowsCalled()) {
  const file = path.join(CALLED_FOLDER, name);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replaceAll(pinnedIn(), `uses: ${PROJECT}@${commit} # v${VERSION}`));
  console.log(`${name}: ${commit}`);
}
