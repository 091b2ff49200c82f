import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ManifestError } from '../../src/errors.ts';
import { loadManifest } from '../../src/kinds/language.ts';
import { matchesName } from '../../src/manifest/glob.ts';
import { formatProblem } from '../../src/manifest/yaml/problem.ts';

const app = (key: string): string => `version: 1\napi: v2\napps: { ${key}: { name: ${key} } }\n`;

/** A folder with these files, gone after the test. */
async function workspace(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'smooch-manifest-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

const source = (folder: string, patterns: readonly string[]) => ({
  patterns,
  workspace: folder,
  variables: new Map<string, string>(),
  environment: {},
});

async function appsIn(folder: string, ...patterns: readonly string[]): Promise<string[]> {
  const manifest = await loadManifest(source(folder, patterns));
  return manifest.apps.map(({ key }) => key);
}

async function problemsIn(folder: string, ...patterns: readonly string[]): Promise<string[]> {
  try {
    await loadManifest(source(folder, patterns));
  } catch (error) {
    if (error instanceof ManifestError) return error.problems.map(formatProblem);
    throw error;
  }
  return [];
}

describe('manifest files', () => {
  test('are found by path, and places name them relative to the workspace', async () => {
    const folder = await workspace({ '.github/smooch.yml': app('one') });
    const manifest = await loadManifest(source(folder, ['./.github/smooch.yml']));
    expect(manifest.place('apps.one')).toEqual({ file: '.github/smooch.yml', line: 3, column: 9 });
    expect(await appsIn(folder, join(folder, '.github/smooch.yml'))).toEqual(['one']);
  });

  test('are found by pattern, sorted, each once', async () => {
    const folder = await workspace({
      'apps/b.yml': app('b'),
      'apps/a.yml': app('a'),
      'apps/c.yaml': app('c'),
      'apps/deep/er/d.yml': app('d'),
      '.github/e.yml': app('e'),
      'node_modules/x/f.yml': app('f'),
      '.git/g.yml': app('g'),
      'readme.md': 'no manifest',
    });
    expect(await appsIn(folder, 'apps/*.yml')).toEqual(['a', 'b']);
    expect(await appsIn(folder, 'apps/?.y*ml')).toEqual(['a', 'b', 'c']);
    expect(await appsIn(folder, 'apps/b.yml', 'apps/*.yml')).toEqual(['b', 'a']);
    expect(await appsIn(folder, '**/*.yml')).toEqual(['e', 'a', 'b', 'd']);
    expect(await appsIn(folder, '*/**/er/*.yml')).toEqual(['d']);
    expect(await appsIn(folder, 'apps/**/d.yml')).toEqual(['d']);
    expect(await appsIn(folder, 'apps/**/**/a.yml')).toEqual(['a']);
    expect(await appsIn(folder, 'node_modules/x/*')).toEqual(['f']);
  });

  test('that are missing are named, with what is there instead', async () => {
    const folder = await workspace({ '.github/smooch.yaml': app('one'), 'smoch.yml': app('two') });
    expect(await problemsIn(folder, '.github/smooch.yml')).toEqual([
      'there is no file ".github/smooch.yml" in the workspace; the input `manifest` names it; did you mean ".github/smooch.yaml" or "smoch.yml"?',
    ]);
    const empty = await workspace({});
    expect(await problemsIn(empty, '.github/smooch.yml')).toEqual([
      'there is no file ".github/smooch.yml" in the workspace; was the repository checked out, and is the input `manifest` right?',
    ]);
    expect(await problemsIn(join(empty, 'gone'), 'a.yml')).toEqual([
      expect.stringMatching(/^the workspace .* does not exist$/),
    ]);
  });

  test('a pattern that matches nothing, and no pattern at all, are errors', async () => {
    const folder = await workspace({ 'a.txt': '' });
    expect(await problemsIn(folder, '*.yml')).toEqual([
      'no file matches "*.yml" (* and ? stand for parts of a name, ** for folders)',
    ]);
    expect(await problemsIn(folder, ' ')).toEqual([
      'no manifest is named; the input `manifest` takes paths or patterns, one a line',
    ]);
  });

  test('must lie in the workspace, also where links lead', async () => {
    const outside = await workspace({ 'secret.yml': app('secret') });
    const folder = await workspace({ 'a.yml': app('a') });
    await symlink(join(outside, 'secret.yml'), join(folder, 'link.yml'));
    await symlink(outside, join(folder, 'linked'));
    await symlink('a.yml', join(folder, 'inside.yml'));
    expect(await problemsIn(folder, '../secret.yml', '/etc/passwd', 'x/../../y.yml', '../*.yml')).toEqual([
      expect.stringContaining('"../secret.yml" lies outside of the workspace'),
      expect.stringContaining('"/etc/passwd" lies outside of the workspace'),
      expect.stringContaining('"x/../../y.yml" lies outside of the workspace'),
      expect.stringContaining('"../*.yml" lies outside of the workspace'),
    ]);
    for (const path of ['link.yml', 'linked/secret.yml', 'l*.yml', 'linked/*.yml']) {
      expect(await problemsIn(folder, path)).toEqual([
        expect.stringMatching(
          /(the file|"linked") is a symbolic link that leads out of the workspace; a manifest must lie inside of it$/,
        ),
      ]);
    }
    expect(await problemsIn(folder, 'inside.yml')).toEqual([
      'inside.yml:1:1: the file is a symbolic link, and links are not followed; name the file itself: "a.yml"',
    ]);
  });

  test('links between folders do not lead in circles', async () => {
    const folder = await workspace({ 'sub/a.yml': app('a') });
    await symlink('..', join(folder, 'sub/up'));
    expect(await appsIn(folder, '**/*.yml')).toEqual(['a']);
  });

  test('must be text of a sensible size', async () => {
    const folder = await workspace({
      'latin1.yml': Buffer.from('version: 1\n# é', 'latin1'),
      'utf16.yml': Buffer.from('\ufeffversion: 1', 'utf16le'),
      'zero.yml': 'version: 1\0',
      'large.yml': '# large\n'.repeat(700_000),
      'sub/a.yml': app('a'),
    });
    expect(await problemsIn(folder, 'latin1.yml', 'utf16.yml', 'zero.yml', 'large.yml', 'sub')).toEqual([
      'latin1.yml:1:1: the file is not UTF-8 text; save it with the encoding UTF-8',
      'utf16.yml:1:1: the file is not UTF-8 text; save it with the encoding UTF-8',
      'zero.yml:1:1: the file is not UTF-8 text; save it with the encoding UTF-8',
      'large.yml:1:1: the file is larger than 5 MB; a manifest is smaller; is this the right file?',
      'sub:1:1: this is a folder; name its files, such as "sub/*.yml"',
    ]);
  });

  test('may begin with a byte order mark', async () => {
    const folder = await workspace({ 'a.yml': `\ufeff${app('a')}` });
    const manifest = await loadManifest(source(folder, ['a.yml']));
    expect(manifest.place('version')).toEqual({ file: 'a.yml', line: 1, column: 1 });
  });

  test('what is wrong with the files and what is wrong in them comes at once', async () => {
    const folder = await workspace({ 'a.yml': 'version: 1\nwrong: 1\n' });
    expect(await problemsIn(folder, 'a.yml', 'b.yml')).toEqual([
      expect.stringMatching(/^there is no file "b\.yml"/),
      expect.stringMatching(/^a\.yml:2:1: wrong: unknown key/),
    ]);
  });
});

test.each([
  ['*', 'anything', true],
  ['a*c', 'abbc', true],
  ['a*c', 'abbd', false],
  ['*a*a*', 'bananas', true],
  ['?', '', false],
  ['a?', 'ab', true],
  ['[a]', 'a', false],
  ['[a]', '[a]', true],
  ['*.yml', '.yml', true],
  ['', '', true],
  [`${'*a'.repeat(30)}b`, 'a'.repeat(250), false],
])('%s against %s', (pattern, name, matches) => {
  expect(matchesName(pattern, name)).toBe(matches);
});
