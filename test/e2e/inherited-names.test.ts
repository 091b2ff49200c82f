/** Names that every JavaScript object inherits, wherever people or the vendor may write a name. */

import { describe, expect, test } from 'vitest';
import { account, appNamed } from '../support/account.ts';
import { runAction } from '../support/action-run.ts';
import { runCli } from '../support/cli-run.ts';
import { applyTwice, nothingLeft, refused, succeeding } from '../support/twice.ts';
import { inWorkspace, MANIFEST } from '../support/workspace.ts';

const INHERITED = ['constructor', '__proto__', 'toString', 'hasOwnProperty'] as const;
const HEAD = 'version: 1\napi: v1.1\nowner: acme/messaging\napps:\n';

describe.each(INHERITED)('%s', (word) => {
  test.each([
    ['key of an app', `  ${word}: { name: A }\n`],
    ['setting', `  a: { name: A, settings: { ${word}: true } }\n`],
    ['field of an app', `  a: { name: A, ${word}: true }\n`],
    ['key of a webhook', `  a: { name: A, webhooks: { ${word}: { target: "https://a.example/" } } }\n`],
    ['type of a channel', `  a: { name: A, channels: { c: { type: ${word} } } }\n`],
    ['scope of a token', `  a: { name: A, keys: { k: { jwt: { scope: ${word} } } } }\n`],
    ['variable', `  a: { name: "\${${word}}" }\n`],
    ['duration', `  a: { name: A, keys: { k: { rotate: { every: ${word} } } } }\n`],
    ['type of a menu item', `  a: { name: A, menu: { items: [{ type: ${word}, text: x }] } }\n`],
    ['source', `  a: { name: A }\npublish:\n  - { variable: X, from: apps.a.${word} }\n`],
  ])('as the %s is refused or asked about', async (_where, text) => {
    await inWorkspace({ [MANIFEST]: HEAD + text }, async (cwd) => {
      const { code, stdout, stderr } = await runCli(['validate'], { cwd });
      expect(`${stdout}${stderr}`).toMatch(new RegExp(`\\.yml:\\d+:\\d+: .*${word}`));
      expect(`${stdout}${stderr}`).not.toMatch(/defect|TypeError|native code|\[object/);
      // A channel type may be newer than this version: a warning.
      if (!text.includes('channels')) expect(code).toBe(1);
    });
  });

  test('as a variable that is given is a variable like others', async () => {
    const files = { [MANIFEST]: `${HEAD}  a: { name: "\${${word}}" }\n` };
    await inWorkspace(files, async (cwd) => {
      const emulator = await account();
      const { code, stdout } = await runCli(['apply', '--var', `${word}=Given`], { cwd, emulator });
      expect(code, stdout).toBe(0);
      expect(appNamed(emulator, 'Given').name).toBe('Given');
    });
  });

  test('as an option or a command is refused', async () => {
    await inWorkspace({}, async (cwd) => {
      expect(await runCli([word], { cwd })).toMatchObject({ code: 1, stdout: '' });
      expect(await runCli(['plan', `--${word}`, 'x'], { cwd })).toMatchObject({ code: 1, stdout: '' });
      expect(await runCli(['emulator', '--switch', `${word}=x`], { cwd })).toMatchObject({ code: 1 });
    });
  });
});

test('metadata may have any of these names that a manifest takes, and is set and unset like others', async () => {
  const emulator = await account();
  const manifest = `${HEAD}  a: { name: A, metadata: { toString: x, hasOwnProperty: 1, valueOf: null } }\n`;
  await applyTwice({ emulator, manifest });
  expect(appNamed(emulator, 'A').metadata).toMatchObject({ toString: 'x', hasOwnProperty: 1 });
  const unset = { emulator, manifest: manifest.replace('toString: x', 'toString: null') };
  await succeeding(unset);
  expect(Object.keys(appNamed(emulator, 'A').metadata ?? {})).not.toContain('toString');
  await nothingLeft(unset);
});

test("the vendor's metadata may have all of these names: it is kept, and nothing is read into it", async () => {
  const emulator = await account();
  const foreign = JSON.parse('{ "__proto__": "p", "constructor": "c", "toString": "t", "note": "n" }');
  emulator.store.addApp({ name: 'A', metadata: foreign });
  const manifest = `${HEAD}  a: { name: A, metadata: { note: m } }\n`;
  await applyTwice({ emulator, manifest });
  const { metadata } = appNamed(emulator, 'A');
  expect(Object.entries(metadata ?? {})).toEqual(
    expect.arrayContaining([
      ['__proto__', 'p'],
      ['constructor', 'c'],
      ['toString', 't'],
      ['note', 'm'],
    ]),
  );
  expect((await succeeding({ emulator, inputs: { mode: 'export' } })).code).toBe(0);
});

test('an event payload cannot lend a run what it does not say', async () => {
  const payload = '{ "__proto__": { "number": 7, "pull_request": { "number": 7 } }, "constructor": {} }';
  const run = await runAction({
    manifest: `${HEAD}  a: { name: A }\n`,
    files: { 'event.json': payload },
    env: { GITHUB_EVENT_PATH: 'event.json' },
    inputs: { 'key-id': '', 'key-secret': '' },
  });
  expect(run.code).toBe(1);
  expect(run.stdout).toContain('No credentials are given');
});

test('an unknown region by such a name sends nothing anywhere', async () => {
  for (const region of INHERITED) {
    const { said } = await refused({
      manifest: `${HEAD}  a: { name: A }\n`,
      inputs: { region, 'key-id': `act_${'a'.repeat(24)}`, 'key-secret': 'a-secret-of-some-length' },
    });
    expect(said).toContain(`\`region\` is "${region}"`);
  }
});
