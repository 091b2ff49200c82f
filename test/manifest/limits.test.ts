/** Manifests that are too much: an error that says so, in little memory; and the largest that are not. */

import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runBuilt } from '../support/action-run.ts';
import { runCli } from '../support/cli-run.ts';
import { inWorkspace, MANIFEST } from '../support/workspace.ts';

const HEAD = 'version: 1\napi: v1.1\nowner: a/b\n';
/** A process with little memory, which ends with a signal where it needs more. */
const LITTLE = { NODE_OPTIONS: '--max-old-space-size=512' };

/** Five megabytes of one line. */
function filled(line: string, head = ''): string {
  return head + line.repeat(Math.floor((4_999_000 - head.length) / Buffer.byteLength(line)));
}

/** What `validate` says of a manifest that is not valid, line by line without the first. */
async function complaints(text: string): Promise<string[]> {
  return inWorkspace({ [MANIFEST]: text }, async (cwd) => {
    const { code, stdout, stderr } = await runCli(['validate'], { cwd, env: LITTLE });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^Error: The manifest has /);
    expect(stderr.length).toBeLessThan(30_000);
    return stderr.trim().split('\n').slice(1);
  });
}

describe('megabytes that are no manifest are refused', () => {
  test.each([
    ['brackets', filled('{'), /:1:1: this is more than plain YAML/],
    ['open lists', filled('  a: [\n', `${HEAD}apps:\n`), /:5:6: this `\[` is not closed/],
    ['tabs', filled('\ta: b\n', `${HEAD}apps:\n`), /:5:1: a tab indents this line/],
    ['open quotes', filled('a: "x\n', HEAD), /:\d+:4: this `"` is not closed/],
    ['documents', filled('---\n'), /the file is empty/],
    ['tags', filled('- !foo a\n', 'x:\n'), /the tag "!foo" is unknown/],
    ['Windows lines', filled('a: [ }\r\n'), /:1:4: this `\[` is not closed/],
    ['one key again and again', filled('  a: { name: A }\n', `${HEAD}apps:\n`), /the key "a" is here twice/],
    ['texts over several lines', filled('  word\n', `${HEAD}x: >\n`), /:4:1: this is more than plain YAML/],
    ['aliases of nothing', filled('- *b\n', 'x:\n'), /:2:1: the alias "\*b" has no anchor "&b" above it/],
    ['a list without end', filled('- 1\n', `${HEAD}x:\n`), /more than 500,000 values/],
    ['one line without end', `${HEAD}x: [${'1,'.repeat(2_000_000)}1]`, /more than 500,000 values/],
    [
      'a text without end',
      `${HEAD}apps:\n  a: { name: ${'x'.repeat(4_000_000)} }`,
      /must be one line of one/,
    ],
    ['a key without end', `${HEAD}apps:\n  ? ${'x'.repeat(4_000_000)}\n  : 1\n`, /more than plain YAML/],
  ])('%s', async (_what, text, says) => {
    expect((await complaints(text)).join('\n')).toMatch(says);
  });

  test('the mistake in a large manifest is told at its line, though the rest is not read', async () => {
    const lines = Array.from({ length: 30_000 }, (_, n) => `  app-${n}:\n    name: App ${n}\n`);
    lines[20_000] = '  app-20000:\n    name: App\n    settings: { echoPostback: true\n';
    const said = await complaints(`${HEAD}apps:\n${lines.join('')}`);
    expect(said[0]).toMatch(/\.yml:40007:1?\d*: this is not valid YAML|\.yml:4000[78]:/);
    expect(said.at(-1)).toMatch(/only the lines around the first mistake were read/);
  });

  test('an alias bomb', async () => {
    const levels = 'bcdefghi'
      .split('')
      .map((name, n) => `${name}: &${name} [${`*${'abcdefgh'[n]}, `.repeat(9)}x]`);
    const text = `${HEAD}a: &a [x, x, x, x, x, x, x, x, x]\n${levels.join('\n')}\n`;
    expect((await complaints(text)).join('\n')).toMatch(/aliases of this file stand for more than 500,000/);
    // The same in a file that is too large for the library.
    expect((await complaints(filled('# large\n', text))).join('\n')).toMatch(/stand for more than 500,000/);
  });

  test('of thousands of mistakes the first fifty are told, and how many more there are', async () => {
    const wrong = (count: number): string =>
      `${HEAD}apps:\n${Array.from({ length: count }, (_, n) => `  a${n}: { name: A${n}, nme: x }\n`).join('')}`;
    const some = await complaints(wrong(60));
    expect(some).toHaveLength(51);
    expect(some.at(-1)).toContain('and 10 more problems; correct these first');
    const many = await complaints(wrong(20_000));
    expect(many).toHaveLength(51);
    expect(many.at(-1)).toContain('and 950 or more problems');
  });
});

describe('patterns that match too much are refused', () => {
  test('thousands of files', async () => {
    await inWorkspace({}, async (cwd) => {
      await mkdir(path.join(cwd, 'many'));
      const names = Array.from({ length: 1001 }, (_, n) => path.join(cwd, 'many', `${n}.yml`));
      for (const name of names) await writeFile(name, '');
      const { code, stderr } = await runCli(['validate', '-f', 'many/*.yml'], { cwd, env: LITTLE });
      expect(code).toBe(1);
      expect(stderr).toContain('names 1,001 files, and 1,000 are the most; is a pattern too wide?');
    });
  });

  test('files that together are too large', async () => {
    const text = filled('# a comment\n');
    await inWorkspace({ 'a.yml': text, 'b.yml': text, 'c.yml': text }, async (cwd) => {
      const { code, stderr } = await runCli(['validate', '-f', '*.yml'], { cwd, env: LITTLE });
      expect(code).toBe(1);
      expect(stderr).toContain('c.yml:1:1: with this file, the manifest is larger than 10 MB');
    });
  });
});

test('ten thousand apps with anchors, comments and variables are valid, in little memory', async () => {
  const apps = Array.from(
    { length: 10_000 },
    (_, n) => `  app-${n}: # the app ${n}
    <<: *shared
    name: App ${n}
    metadata: { team: "\${TEAM:-care}", number: ${n}, note: "a \\"quoted\\" word" }
    webhooks:
      w: { target: "https://one.example/${n}", triggers: &t${n} [message:appUser, conversation:start] }
      v: { target: "https://two.example/${n}", triggers: *t${n} }
    keys: *keys
`,
  );
  const manifest = `${HEAD}defaults: &shared
  settings: { maskCreditCardNumbers: true }
  keys: &keys
    backend: { rotate: { every: 90d } }
apps:
${apps.join('')}`;
  expect(manifest.length).toBeGreaterThan(3_300_000);
  const run = await runBuilt({ manifest, inputs: { mode: 'validate' }, env: LITTLE });
  expect(run.code, run.stdout).toBe(0);
  expect(run.stdout).toContain('10,000 apps, 10,000 keys, 20,000 webhooks');
});
