// Packages that start slowly as the registry gives them. Their copies under build/ are what the compiled sources find
// first; node_modules/ stays as it is. The build fails when a package is no longer as its change expects it.
//
// Figures: built with and without the change, whole processes in turns, the fastest of 15 to 100 runs on a loaded machine
// of two cores with Node 24. A change that gains less than 1 ms is not worth its lines.

import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
  leaveConnections(copy('@actions/github'));
  useModules(copy('yaml'));
  answerVersions(copy('jsonwebtoken'), path.join(root, 'node_modules', 'jsonwebtoken'), oldestNode(root));
}

/**
 * The toolkit says nothing about side effects, so a bundler must keep its OIDC client and, through it, a whole HTTP
 * client. It has none: only what is used is bundled. 43 ms of each run (`validate`: 66 ms, 109 ms without).
 */
function markPure(folder) {
  describe(folder, (about) => {
    if (about.sideEffects !== undefined) throw changed(folder, 'it says itself whether it has side effects');
    return { ...about, sideEffects: false };
  });
}

/**
 * At import the toolkit reads the event, where it prints to stdout if the file is missing and throws if it is not JSON, and
 * it opens connections of its own. `src/github/` reads the event and gives the client its connections. Without these, and
 * the second HTTP client behind them (undici), the chunk is 236 kB instead of 1219 kB.
 */
function leaveConnections(folder) {
  const lib = path.join(folder, 'lib');
  const context = [
    "import * as Context from './context.js';",
    'export const context = new Context.Context();',
  ];
  cutFrom(path.join(lib, 'github.js'), ...context);
  cutFrom(
    path.join(lib, 'utils.js'),
    ...context,
    'const baseUrl = Utils.getApiBaseUrl();',
    /(?<=^export const defaults = \{).+?(?=^\};)/ms,
  );
  cutFrom(
    path.join(lib, 'internal', 'utils.js'),
    "import * as httpClient from '@actions/http-client';",
    "import { fetch } from 'undici';",
    /^var __awaiter = .+?^\};/ms,
    /^export function getProxyAgent\(.+(?=^export function getApiBaseUrl\()/ms,
  );
}

function cutFrom(file, ...parts) {
  let text = readFileSync(file, 'utf8');
  for (const part of parts) {
    const cut = text.replace(part, '');
    if (cut === text) throw new Error(`${file} does not contain ${part}, which leaveConnections cuts.`);
    text = cut;
  }
  writeFileSync(file, text);
}

/**
 * The package gives its ES modules to browsers alone, and Node the same code as CommonJS. Only of ES modules can a bundler
 * leave out what nobody uses and put the rest into one scope. 2 to 4 ms of a run whose manifest needs the whole library
 * (`validate`: 79 ms, 81 ms without; 80 and 84 ms in a second series), and nothing of the others.
 */
function useModules(folder) {
  const modules = './browser/dist/index.js';
  describe(folder, ({ exports, ...about }) => {
    if (exports?.['.']?.node !== './dist/index.js' || !existsSync(path.join(folder, modules))) {
      throw changed(folder, 'it gives its modules in another way');
    }
    return { ...about, main: modules };
  });
}

/**
 * When it is loaded the package asks a whole version library whether Node is newer than this or that. It is asked here,
 * for the oldest supported Node, and the answers are bundled in its place. 2 ms of a run that signs its requests (`apply`
 * with nothing to do: 119 ms, 121 ms without), and half of what is bundled for signing.
 */
function answerVersions(folder, original, node) {
  const semver = createRequire(path.join(original, 'package.json'))('semver');
  const lib = path.join(folder, 'lib');
  const asking = readdirSync(lib).filter((file) => file.endsWith('Supported.js'));
  if (asking.length === 0) throw changed(folder, 'it asks for no version');
  for (const file of asking) {
    const text = readFileSync(path.join(lib, file), 'utf8');
    const [, range] = /satisfies\(process\.version, '([^']+)'\)/.exec(text) ?? [];
    if (range === undefined) throw changed(folder, `${file} asks for the version in another way`);
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

function changed(folder, how) {
  const { name, version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return new Error(
    `${name} ${version} has changed: ${how}. Adapt or remove its change in scripts/adapted.mjs.`,
  );
}
