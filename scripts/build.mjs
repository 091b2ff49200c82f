// Builds dist/ and schema/ from src/: tsc emits JavaScript (ncc cannot drive this TypeScript), ncc bundles each entry
// on its own, and what is bundled is made smaller. With a folder as its argument it builds in there, for comparison.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { adaptPackages } from './adapted.mjs';
import { writeSchemas } from './schema.ts';
import { shrink } from './shrink.mjs';

const root = path.join(import.meta.dirname, '..');
const into = path.resolve(process.argv[2] ?? root);
const out = path.join(into, 'dist');
const schemas = path.join(into, 'schema');
const bin = (name) => path.join(root, 'node_modules', '.bin', name);
const run = (command, ...args) => execFileSync(command, args, { cwd: root, stdio: ['ignore', 2, 'inherit'] });

rmSync(path.join(root, 'build'), { recursive: true, force: true });
run(bin('tsc'), '-p', 'tsconfig.build.json');
adaptPackages(root, path.join(root, 'build'));
rmSync(out, { recursive: true, force: true });
const bundled = new Set();
// The action is CommonJS, which Node loads sooner: `validate` takes 65 ms of a processor instead of 67, an apply with nothing to
// do 119 instead of 122 (medians and quarters of 70 to 90 whole processes in turns). Sources of no type are bundled so.
for (const [entry, folder, type] of [
  ['action', 'action', undefined],
  ['cli/cli', 'cli', 'module'],
]) {
  writeFileSync(path.join(root, 'build', 'package.json'), `${JSON.stringify({ type })}\n`);
  const target = path.join(out, folder);
  const stats = path.join(mkdtempSync(path.join(tmpdir(), 'smooch-build-')), 'stats.json');
  // What is released must not depend on what an earlier build left in the home folder.
  run(bin('ncc'), 'build', `build/${entry}.js`, '-o', target, '--stats-out', stats, '--quiet', '--no-cache');
  for (const name of packagesIn(JSON.parse(readFileSync(stats, 'utf8')))) bundled.add(name);
  rmSync(path.dirname(stats), { recursive: true, force: true });
}
const unlicensed = packagesNamedIn(out).filter((name) => !bundled.has(name));
if (unlicensed.length > 0) throw new Error(`dist/licenses.txt would lack ${unlicensed.join(', ')}`);
writeFileSync(path.join(out, 'licenses.txt'), licensesOf([...bundled].sort()));
writeFileSync(
  path.join(out, 'action', 'package.json'),
  `${JSON.stringify({ type: 'commonjs' }, undefined, 2)}\n`,
);
shrink(path.join(out, 'action'), { lines: true, module: false });
shrink(path.join(out, 'cli'), { lines: false, module: true });

rmSync(schemas, { recursive: true, force: true });
writeSchemas(schemas);

function* packagesIn({ modules = [] }, isKept = false) {
  for (const module of modules) {
    // What was shaken off belongs to no chunk; nor does what is joined with others into one module, but that one does.
    if (!isKept && module.chunks?.length === 0) continue;
    const [, name] =
      /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module.identifier ?? module.name ?? '') ?? [];
    if (name !== undefined && !name.startsWith('@vercel')) yield name;
    yield* packagesIn(module, true);
  }
}

// The bundler writes the path of a joined module above its text.
function packagesNamedIn(folder) {
  const names = readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.js'))
    .flatMap(
      (file) => readFileSync(path.join(folder, file), 'utf8').match(/^;\/\/ .*node_modules\/.*$/gm) ?? [],
    )
    .map((line) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(line)?.[1]);
  return [...new Set(names)].filter((name) => name !== undefined);
}

function licensesOf(names) {
  return names
    .map((name) => {
      const folder = path.join(root, 'node_modules', name);
      const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
      const { license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
      const text = file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8').trim();
      return `=== ${name} (${license})\n${text}\n`;
    })
    .join('\n');
}
