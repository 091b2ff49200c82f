/**
 * All that a release does but the uploads: `npm run release:check [-- v1.2.3]`. Checks that tag, package, product and changelog
 * name one version, that dist/ is what the sources build, that the workflows which teams call use it, and that the npm package is
 * small and needs nothing. Leaves in
 * build/release/ what is uploaded: the action's archive, the npm package, the bill of materials, checksums and notes.
 */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pinnedFiles, pinnedIn, workflowsCalled } from './called.ts';
import { sectionsOf } from './changelog.ts';
import { type Bom, bundledOf, packagesIn } from './sbom.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const OUT = path.join(ROOT, 'build', 'release');
/** Bytes of the npm package, unpacked. */
const LARGEST_PACKAGE = 1_500_000;
/** What users of the action need; its archive holds nothing else. */
const ACTION_FILES = ['action.yml', 'dist', 'schema', 'README.md', 'CHANGELOG.md', 'SECURITY.md', 'LICENSE'];

interface Packed {
  readonly filename: string;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

const read = (name: string): string => readFileSync(path.join(ROOT, name), 'utf8');
const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });

const { version, dependencies, scripts } = JSON.parse(read('package.json'));
const [tag = process.env['GITHUB_REF_TYPE'] === 'tag' ? process.env['GITHUB_REF_NAME'] : undefined] =
  process.argv.slice(2);
const notes = checkVersion();
checkTree();
run('npm', 'run', '--silent', 'build:check');
checkPins();
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
writeArchive();
writePackage();
writeBill();
writeFileSync(path.join(OUT, 'SHA256SUMS'), checksums());
writeFileSync(path.join(OUT, 'notes.md'), notes);
for (const name of readdirSync(OUT)) console.log(`build/release/${name}`);
console.log(`Version ${version} is ready to be released.`);

function checkVersion(): string {
  const [, named] = /VERSION = '([^']+)'/.exec(read('src/runtime/version.ts')) ?? [];
  const [newest] = sectionsOf(read('CHANGELOG.md'));
  expectSame('src/runtime/version.ts', named);
  expectSame('the newest section of CHANGELOG.md', newest?.version);
  if (tag !== undefined) expectSame('the tag', tag.replace(/^v/, ''));
  return newest?.text ?? '';
}

function expectSame(where: string, other: string | undefined): void {
  if (other !== version)
    fail(`package.json has the version ${version}, and ${where} has ${other ?? 'none'}.`);
}

/** What is released is what is committed. */
function checkTree(): void {
  const changed = run('git', 'status', '--porcelain', '--', ...ACTION_FILES, 'package.json', 'examples');
  if (changed !== '') fail(`Commit these first:\n${changed}`);
}

/** The workflows that teams call, the examples and the pages use an action that is this one. */
function checkPins(): void {
  const files = pinnedFiles();
  for (const name of workflowsCalled()) {
    const file = `.github/workflows/${name}`;
    if (!files.includes(file)) fail(`${file} does not use the action by a commit.`);
  }
  for (const file of files) {
    for (const [, , commit, pinned] of read(file).matchAll(pinnedIn())) {
      const differs = git('diff', '--name-only', `${commit}`, 'HEAD', '--', 'dist/action', 'action.yml');
      if (differs === undefined || differs !== '' || pinned !== version)
        fail(`${file} does not use the action of ${version}. Run \`npm run release:pin\` and commit.`);
    }
  }
}

/** What git prints; undefined where it fails, as for a commit that is not there. */
function git(...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}

function writeArchive(): void {
  const name = `smooch-provision-action-${version}`;
  const file = path.join(OUT, `${name}.tar.gz`);
  run('git', 'archive', '--format=tar.gz', `--prefix=${name}/`, `--output=${file}`, 'HEAD', ...ACTION_FILES);
}

function writePackage(): void {
  const [packed] = JSON.parse(run('npm', 'pack', '--json', '--pack-destination', OUT)) as Packed[];
  if (packed === undefined) fail('`npm pack` did not say what it packed.');
  if (packed.unpackedSize > LARGEST_PACKAGE) {
    fail(
      `The npm package has ${packed.unpackedSize} bytes unpacked; at most ${LARGEST_PACKAGE} are allowed.`,
    );
  }
  if (Object.keys(dependencies ?? {}).length > 0) fail('The npm package has dependencies; bundle them.');
  const hooks = Object.keys(scripts).filter((name) => /^(pre|post)?(install|prepare|prepublish)$/.test(name));
  if (hooks.length > 0) fail(`The npm package runs scripts when it is installed: ${hooks.join(', ')}.`);
}

function writeBill(): void {
  const bom: Bom = JSON.parse(run('npm', 'sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application'));
  const bundled = bundledOf(bom, packagesIn(read('dist/licenses.txt')));
  writeFileSync(path.join(OUT, 'sbom.cdx.json'), `${JSON.stringify(bundled, null, 2)}\n`);
}

function checksums(): string {
  return readdirSync(OUT)
    .map((name) => {
      const sum = createHash('sha256')
        .update(readFileSync(path.join(OUT, name)))
        .digest('hex');
      return `${sum}  ${name}\n`;
    })
    .join('');
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
