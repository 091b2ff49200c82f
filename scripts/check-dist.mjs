// Fails when dist/ or schema/ is not what the sources build: changed, missing and left-over files are all named, a changed
// one with the first line that differs. What differs is built once more: a bundler that orders its parts otherwise once in
// a hundred builds must not stop a change, but has to be seen.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
let same = isBuilt();
if (!same) {
  console.error('Building once more.');
  same = isBuilt();
}
if (same) console.log('dist/ and schema/ are what the sources build.');
else {
  console.error('Run `npm run build` and commit dist/ and schema/.');
  process.exitCode = 1;
}

/** Builds into a folder of its own, and prints what differs there. */
function isBuilt() {
  const fresh = mkdtempSync(path.join(tmpdir(), 'smooch-dist-'));
  try {
    execFileSync(process.execPath, [path.join(root, 'scripts', 'build.mjs'), fresh], { stdio: 'inherit' });
    const differing = ['dist', 'schema'].flatMap((name) =>
      differences(path.join(root, name), path.join(fresh, name), name),
    );
    for (const line of differing) console.error(line);
    return differing.length === 0;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function differences(committed, built, name) {
  const [there, wanted] = [filesIn(committed), filesIn(built)];
  return [
    ...wanted.filter((file) => !there.includes(file)).map((file) => `missing: ${name}/${file}`),
    ...there.filter((file) => !wanted.includes(file)).map((file) => `left over: ${name}/${file}`),
    ...wanted
      .filter((file) => there.includes(file))
      .flatMap((file) => changed(path.join(committed, file), path.join(built, file), `${name}/${file}`)),
  ];
}

/** The file with the line in which it differs first, and with what is there in both. */
function changed(committed, built, file) {
  // Byte by byte: no two bytes may pass for the same.
  const [left, right] = [committed, built].map((one) => readFileSync(one, 'latin1'));
  if (left === right) return [];
  let at = 0;
  while (left[at] === right[at]) at += 1;
  const line = left.slice(0, at).split('\n').length;
  const part = (text) => JSON.stringify(text.slice(Math.max(0, at - 80), at + 120));
  return [`differs: ${file}, line ${line}`, `  committed: …${part(left)}`, `  built:     …${part(right)}`];
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}
