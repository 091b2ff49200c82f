/** The npm package as a stranger gets it: packed, installed from the tarball in an empty folder, and run. */

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { run } from '../support/child.ts';
import { ROOT } from '../support/product.ts';
import { inWorkspace } from '../support/workspace.ts';

const execute = promisify(execFile);

/** Bytes of the package, unpacked. */
const LARGEST = 1_500_000;

/** The Node that runs the tests, and the machine's own where that is another one. */
const NODES = [
  ...new Set([process.execPath, ...(process.env['PATH'] ?? '').split(path.delimiter).map(nodeIn)]),
].filter(existsSync);

interface Packed {
  readonly filename: string;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

test('it is small, needs nothing, runs no script, and does what its README says', async () => {
  await inWorkspace({}, async (folder) => {
    const source = path.join(folder, 'source');
    for (const part of [
      'package.json',
      'README.md',
      'LICENSE',
      'dist',
      'schema',
      'examples',
      'src',
      'action.yml',
    ]) {
      await cp(path.join(ROOT, part), path.join(source, part), { recursive: true });
    }
    const env = {
      PATH: process.env['PATH'],
      HOME: folder,
      npm_config_offline: 'true',
      npm_config_cache: folder,
    };
    const npm = (cwd: string, ...args: string[]): Promise<{ stdout: string }> =>
      execute('npm', args, { cwd, env, shell: process.platform === 'win32' });
    const [packed] = JSON.parse((await npm(source, 'pack', '--json')).stdout) as Packed[];
    expect(packed?.unpackedSize).toBeLessThan(LARGEST);
    const files = packed?.files.map((file) => file.path) ?? [];
    expect(files).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'README.md',
        'dist/cli/index.js',
        'dist/licenses.txt',
        'schema/manifest.schema.json',
      ]),
    );
    expect(files.filter((file) => /^(src|test|scripts|dist\/action)\//.test(file))).toEqual([]);

    const home = path.join(folder, 'home');
    await mkdir(home);
    await npm(home, 'init', '--yes');
    await npm(home, 'install', '--no-audit', '--no-fund', path.join(source, packed?.filename ?? ''));
    const installed = path.join(home, 'node_modules', 'smooch-provision');
    const about = JSON.parse(await readFile(path.join(installed, 'package.json'), 'utf8'));
    expect(about.dependencies ?? {}).toEqual({});
    expect(Object.keys(about.scripts).filter((name) => /install|prepare/.test(name))).toEqual([]);
    expect(about).not.toHaveProperty('private');
    expect(about.publishConfig).toMatchObject({ provenance: true });

    const { stdout: version } = await npm(home, 'exec', '--', 'smooch-provision', 'version');
    expect(version.trim()).toBe(about.version);
    const cli = path.join(installed, about.bin['smooch-provision']);
    await writeFile(
      path.join(home, 'smooch.yml'),
      'version: 1\napi: v2\nowner: acme/messaging\napps: { support: { name: Support } }\n',
    );
    for (const node of NODES) {
      const start = { cwd: home, env: { PATH: path.dirname(node), HOME: folder, NO_COLOR: '1' }, node };
      const demo = await run(cli, ['demo'], start);
      expect(demo.stdout + demo.stderr).toContain(
        'Done: created, repeated without a change, drifted and repaired.',
      );
      expect(demo.code).toBe(0);
      expect((await run(cli, ['validate', '-f', 'smooch.yml'], start)).code).toBe(0);
      const project = path.join(folder, `project-${NODES.indexOf(node)}`);
      await mkdir(project);
      const given = ['init', '--yes', '--owner', 'acme/messaging', '--app', 'Support'];
      const init = await run(cli, given, { ...start, cwd: project });
      expect(init.code, init.stderr).toBe(0);
      expect((await run(cli, ['validate'], { ...start, cwd: project })).code).toBe(0);
    }
  });
});

function nodeIn(folder: string): string {
  return path.join(folder, process.platform === 'win32' ? 'node.exe' : 'node');
}
