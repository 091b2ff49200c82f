// Fails when dist/ or schema/ is not what the sources build: changed, missing and left-over files are all named, a changed
// one with the first line that differs.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const fresh = mkdtempSync(path.join(tmpdir(), 'smooch-dist-'));
try {
  execFileSync(process.execPath, [path.join(root, 'scripts', 'build.mjs'), fresh], { stdio: 'inherit' });
  const differing = ['dist', 'schema'].flatMap((name) =>
    differences(path.join(root, name), path.join(fresh, name), name),
  );
  for (const line of differing) console.error(line);
  if (differing.length > 0) {
    console.error('Run `npm run build` and commit dist/ and schema/.');
    process.exitCode = 1;
  } else console.log('dist/ and schema/ are what the sources build.');
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

function differences(committed, built, name) {
  const [there, wanted] = [filesIn(committed), filesIn(built)];
  return [
    ...wanted.filter((file) => !there.includes(file)).map((file) => `missing: ${name}/${file}`),
    ...there.filter((file) => !wanted.includes(file)).map((file) => `left over: ${name}/${file}`),
    ...wanted
      .filter((file) => there.includes(file))
      .flatMap((file) => {
        const [left, right] = [path.join(committed, file), path.join(built, file)].map((one) =>
          readFileSync(one, 'utf8').split('\n'),
        );
        const line = right.findIndex((text, at) => text !== left[at]);
        if (line < 0 && left.length === right.length) return [];
        const at = line < 0 ? right.length : line;
        return [
          `differs: ${name}/${file}, line ${at + 1}`,
          `  committed: ${short(left[at])}`,
          `  built:     ${short(right[at])}`,
        ];
      }),
  ];
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}

function short(line) {
  return line === undefined ? '(no such line)' : line.trim().slice(0, 200);
}
