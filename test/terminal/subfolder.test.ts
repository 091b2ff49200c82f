/** Where a command finds its manifest. */

import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { usualManifest } from '../../src/cli/workspace.ts';
import { runCli } from '../support/cli-run.ts';
import { inWorkspace, MANIFEST } from '../support/workspace.ts';

const TEXT = 'version: 1\napi: v2\nowner: acme/messaging\napps:\n  a: { nme: A }\n';

test('in a subfolder of a repository, the manifest at its root is found; problems name it from there', async () => {
  await inWorkspace({ [MANIFEST]: TEXT, '.git/HEAD': '', 'src/deep/file.ts': '' }, async (root) => {
    const deep = path.join(root, 'src', 'deep');
    expect(usualManifest(deep)).toBe(path.join(root, MANIFEST));
    const { stderr } = await runCli(['validate'], { cwd: deep });
    expect(stderr).toContain(`Error: ${MANIFEST}:5:8: apps.a.nme: unknown key`);
  });
});

test('nothing is looked for above a repository, nor outside of one', async () => {
  await inWorkspace({ [MANIFEST]: TEXT, 'inner/.git/HEAD': '', 'plain/file.ts': '' }, async (root) => {
    await mkdir(path.join(root, 'inner', 'src'));
    for (const folder of ['inner/src', 'plain'])
      expect(usualManifest(path.join(root, folder))).toBe(MANIFEST);
  });
});
