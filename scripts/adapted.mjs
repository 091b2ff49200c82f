// Packages that start slowly as the registry gives them. Their copies under build/ are what the compiled sources find
// first; node_modules/ stays as it is.

import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Puts the adapted copies into a folder of compiled sources. */
export function adaptPackages(root, compiled) {
  const copy = (name) => {
    const folder = path.join(compiled, 'node_modules', name);
    cpSync(path.join(root, 'node_modules', name), folder, { recursive: true, dereference: true });
    return folder;
  };
  markPure(copy('@actions/core'));
  useModules(copy('yaml'));
  answerVersions(copy('jsonwebtoken'), path.join(root, 'node_modules', 'jsonwebtoken'), oldestNode(root));
}

/**
 * The toolkit says nothing about side effects, so that a bundler must keep its OIDC client and, through it, a whole
 * HTTP client that takes longer to load than everything else together. It has none: only what is used is bundled.
 */
function markPure(folder) {
  describe(folder, (about) => ({ ...about, sideEffects: false }));
}

/**
 * The package gives its ES modules to browsers alone, and Node the same code as CommonJS. Only of ES modules can a bundler
 * leave out what nobody uses and put the rest into one scope, which starts sooner.
 */
function useModules(folder) {
  describe(folder, ({ exports: _exports, ...about }) => ({ ...about, main: './browser/dist/index.js' }));
}

/**
 * At every start the package asks a whole version library whether Node is newer than this or that. It is asked here,
 * for the oldest Node that we run on, and the answers are bundled in its place.
 */
function answerVersions(folder, original, node) {
  const semver = createRequire(path.join(original, 'package.json'))('semver');
  const lib = path.join(folder, 'lib');
  const asking = readdirSync(lib).filter((file) => file.endsWith('Supported.js'));
  if (asking.length === 0)
    throw new Error(`${original} asks for no version any more: answerVersions can go.`);
  for (const file of asking) {
    const text = readFileSync(path.join(lib, file), 'utf8');
    const [, range] = /satisfies\(process\.version, '([^']+)'\)/.exec(text) ?? [];
    if (range === undefined) throw new Error(`${file} asks otherwise than answerVersions knows.`);
    writeFileSync(path.join(lib, file), `module.exports = ${semver.satisfies(node, range)};\n`);
  }
}

function oldestNode(root) {
  const { engines } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return `${engines.node.replace('>=', '')}.0`;
}

function describe(folder, change) {
  const file = path.join(folder, 'package.json');
  writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')))));
}
