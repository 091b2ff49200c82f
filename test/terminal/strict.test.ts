/** `--strict`, and the input `strict`: warnings fail, and nothing is written. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { account, writesIn } from '../support/account.ts';
import { runCli } from '../support/cli-run.ts';
import { ROOT } from '../support/product.ts';
import { inWorkspace, MANIFEST } from '../support/workspace.ts';

const HEAD = 'version: 1\napi: v1.1\nowner: acme/messaging\n';
const ODD = `${HEAD}apps:\n  a: { name: A, webhooks: { w: { target: "https://a.example", triggers: [odd] } } }\n`;

test('a warning of the manifest fails every mode before the account is asked; without strict it does not', async () => {
  const emulator = await account();
  await inWorkspace({ [MANIFEST]: ODD }, async (cwd) => {
    for (const mode of ['validate', 'plan', 'apply']) {
      const { code, stderr } = await runCli([mode, '--strict'], { cwd, emulator });
      expect([code, stderr]).toEqual([
        1,
        expect.stringContaining('there is 1 warning; nothing was changed.'),
      ]);
    }
    expect(emulator.requests).toEqual([]);
    expect((await runCli(['validate'], { cwd })).code).toBe(0);
  });
});

test('a warning of the account fails a plan at its end, and an apply before it writes', async () => {
  const emulator = await account();
  emulator.store.addApp({ name: 'A', metadata: { provision_owner: 'somebody/else', provision_key: 'b' } });
  await inWorkspace({ [MANIFEST]: `${HEAD}apps:\n  a: { name: A }\n` }, async (cwd) => {
    expect((await runCli(['plan'], { cwd, emulator })).code).toBe(2);
    for (const mode of ['plan', 'apply']) {
      const { code, stderr } = await runCli([mode, '--strict'], { cwd, emulator });
      expect([code, stderr]).toEqual([
        1,
        expect.stringContaining('there is 1 warning; nothing was changed.'),
      ]);
    }
    expect(writesIn(emulator.requests)).toEqual([]);
  });
});

test('drift is for `fail-on-drift` to judge', async () => {
  const emulator = await account();
  await inWorkspace({ [MANIFEST]: `${HEAD}apps:\n  a: { name: A }\n` }, async (cwd) => {
    const strict = ['check', '--strict'];
    expect((await runCli([...strict, '--fail-on-drift=false'], { cwd, emulator })).code).toBe(0);
    expect((await runCli(strict, { cwd, emulator })).code).toBe(2);
  });
});

test('the hook of pre-commit runs it', () => {
  const [hook] = parse(readFileSync(path.join(ROOT, '.pre-commit-hooks.yaml'), 'utf8'));
  expect(hook).toMatchObject({ entry: 'smooch-provision validate --strict', pass_filenames: false });
  expect('.github/smooch.yml').toMatch(new RegExp(hook.files));
});
