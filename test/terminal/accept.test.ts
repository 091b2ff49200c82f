/** `smooch-provision accept`, as a person types it: its exit codes and its document. */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { account, appNamed } from '../support/account.ts';
import { runCli } from '../support/cli-run.ts';
import { inWorkspace, MANIFEST } from '../support/workspace.ts';

const TEXT =
  'version: 1\napi: v1.1\nowner: acme/messaging\napps:\n  a:\n    name: A # why\n    keys: { k: {} }\n';

test('the exit code tells whether something is left, and the document lists both', async () => {
  const emulator = await account();
  await inWorkspace({ [MANIFEST]: TEXT }, async (cwd) => {
    const cli = (...args: string[]): ReturnType<typeof runCli> => runCli(args, { cwd, emulator });
    await cli('apply', '--yes');
    const same = await cli('accept');
    expect([same.code, same.stdout]).toEqual([0, expect.stringContaining('Nothing differs')]);
    appNamed(emulator, 'A').name = 'B';
    const dry = await cli('accept', '--dry-run');
    expect([dry.code, dry.stdout]).toEqual([0, expect.stringContaining('(.github/smooch.yml:6:5): A → B')]);
    expect(await readFile(path.join(cwd, MANIFEST), 'utf8')).toBe(TEXT);
    appNamed(emulator, 'B').keys.clear();
    const { code, stdout } = await cli('accept', '--json');
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      mode: 'accept',
      changed: false,
      accepted: [{ file: MANIFEST, line: 6, column: 5, address: 'apps.a.name', before: 'A', after: 'B' }],
      left: [{ file: MANIFEST, line: 7, address: 'apps.a.keys.k' }],
    });
    expect(await readFile(path.join(cwd, MANIFEST), 'utf8')).toBe(TEXT.replace('A #', 'B #'));
    expect((await cli('accept', '--yes')).code).toBe(1);
  });
});
