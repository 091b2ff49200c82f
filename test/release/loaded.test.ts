/** What the built product loads to do little: each kilobyte and each part of Node is a part of every start. */

import { statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { startEmulator } from '../../src/emulator/server.ts';
import { runBuilt } from '../support/action-run.ts';
import type { Ended } from '../support/child.ts';
import { runCli } from '../support/cli-run.ts';
import { ROOT } from '../support/product.ts';
import { inWorkspace, MANIFEST } from '../support/workspace.ts';

/** Loaded before the product: says at the end which files and which parts of Node were loaded. */
const WATCH = `
const { writeSync } = require('node:fs');
const files = [];
require('node:module').registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:')) files.push(url);
    return next(url, context);
  },
});
process.on('exit', () => {
  const node = process.moduleLoadList.filter((one) => one.startsWith('NativeModule ')).map((one) => one.slice(13));
  writeSync(2, '\\nLOADED ' + JSON.stringify({ files, node }) + '\\n');
});
`;
const WATCHED = { files: { 'watch.cjs': WATCH }, env: { NODE_OPTIONS: '--require ./watch.cjs' } };

/** Parts that Node opens for no other reason than that somebody imports them. */
const CONNECTIONS = ['http', 'https', 'http2', 'tls', 'dns', 'crypto', 'zlib', 'internal/deps/undici/undici'];
/** The last two come with an \`import\` of node:fs in place of the bundle's \`require\`. */
const NEVER = [
  'child_process',
  'worker_threads',
  'readline',
  'internal/fs/promises',
  'internal/readline/interface',
];

function loadedBy({ stderr }: Ended): { kB: number; files: number; node: string[] } {
  const said = stderr.split('\nLOADED ')[1] ?? '{}';
  const { files, node } = JSON.parse(said) as { files: string[]; node: string[] };
  const bytes = files.map((url) => statSync(fileURLToPath(url)).size);
  return { kB: bytes.reduce((sum, one) => sum + one, 0) / 1000, files: files.length, node };
}

test('validate loads no client', async () => {
  const manifest = await readFile(path.join(ROOT, 'examples', 'smooch.yml'), 'utf8');
  const action = await runBuilt({ ...WATCHED, manifest, inputs: { mode: 'validate' } });
  expect(action.code).toBe(0);
  const byAction = loadedBy(action);
  expect(byAction.kB).toBeLessThan(280);
  expect(byAction.files).toBeLessThanOrEqual(2);
  expect(byAction.node.filter((one) => [...CONNECTIONS, ...NEVER].includes(one))).toEqual([]);

  await inWorkspace({ ...WATCHED.files, [MANIFEST]: manifest }, async (cwd) => {
    for (const [args, most] of [
      [['validate'], 220],
      [['--help'], 240],
    ] as const) {
      const ended = await runCli(args, { cwd, env: WATCHED.env });
      expect(ended.code).toBe(0);
      const { kB, node } = loadedBy(ended);
      expect(kB, args[0]).toBeLessThan(most);
      expect(node.filter((one) => [...CONNECTIONS, ...NEVER].includes(one))).toEqual([]);
    }
  });
});

test('an apply with nothing to do loads one client, and neither TLS nor another YAML reader', async () => {
  const emulator = await startEmulator();
  try {
    const step = {
      emulator,
      manifest: 'version: 1\napi: v1.1\nowner: acme/messaging\napps:\n  support: { name: Support }\n',
      inputs: { mode: 'apply' },
    };
    expect((await runBuilt(step)).outputs['changed']).toBe('true');
    const again = await runBuilt({ ...step, ...WATCHED });
    expect(again.outputs['changed']).toBe('false');
    const { kB, files, node } = loadedBy(again);
    expect(kB).toBeLessThan(560);
    expect(files).toBeLessThanOrEqual(6);
    const clients = CONNECTIONS.filter((one) => one !== 'http' && one !== 'crypto' && one !== 'dns');
    expect(node.filter((one) => [...clients, ...NEVER].includes(one))).toEqual([]);
  } finally {
    await emulator.close();
  }
});

test('Unicode classes are in no literal, which the engine computes whenever the code is loaded', async () => {
  const src = path.join(ROOT, 'src');
  const literals: string[] = [];
  for (const name of await readdir(src, { recursive: true })) {
    if (!name.endsWith('.ts') || name.startsWith('emulator')) continue;
    const lines = (await readFile(path.join(src, name), 'utf8')).split('\n');
    literals.push(
      ...lines
        .filter((line) => /\\p\{/i.test(line) && !/String\.raw`|^ *\*/.test(line))
        .map((line) => `${name}: ${line}`),
    );
  }
  expect(literals).toEqual([]);
});
