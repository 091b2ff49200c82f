/** docs/suite.md and docs/emulator.md with a Suite account: the commands run as they are printed, and the manifest serves several brands and accounts. */

import { execFile } from 'node:child_process';
import { mkdir, readFile, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { pageText } from '../../scripts/docs.ts';
import { expectConverged, expectNothingLeft, inWorld, TARGETS, type World } from '../proof/world.ts';
import { appNamed } from '../support/account.ts';
import { inWorkspace } from '../support/workspace.ts';
import { snippetsIn } from './snippets.ts';

/** The code of a section in one language. */
function codeIn(page: string, heading: string, language: string): string[] {
  const [, section = ''] = pageText(page).split(`\n## ${heading}\n`);
  const [text = ''] = section.split('\n## ');
  return snippetsIn(text, page)
    .filter((one) => one.language === language)
    .map((one) => one.text);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Runs a script in bash, which ends at the first command that fails; gives what it printed. */
function inBash(script: string, cwd: string): Promise<{ code: number; said: string }> {
  const env = {
    PATH: `${path.dirname(process.execPath)}:/usr/bin:/bin`,
    HOME: cwd,
    SMOOCH_KEY_ID: 'of another account',
  };
  return new Promise((resolve) => {
    execFile('/bin/bash', ['-euc', script], { cwd, env }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), said: stdout + stderr }),
    );
  });
}

test('the five minutes run as they are printed, in an empty folder beside the clone', async () => {
  const blocks = codeIn('docs/suite.md', 'Five minutes', 'sh');
  const [own] = blocks.filter((block) => block.includes('…'));
  expect(own).toContain('export SMOOCH_APP_KEYS=');
  const port = await freePort();
  const lines = blocks
    .filter((block) => block !== own)
    .join('')
    .split('\n')
    // The port is this test's own. A plan with changes ends with 2.
    .map((line) => line.replace(/ emulator\b/, ` emulator --port ${port}`))
    .map((line) => (/ plan /.test(line) ? `${line} || test $? = 2` : line));
  await inWorkspace({}, async (folder) => {
    const clone = inject('built');
    await symlink(clone, path.join(folder, 'smooch-provision'));
    const here = path.join(folder, 'mine');
    await mkdir(here);
    const cli = path.join(clone, 'dist', 'cli', 'index.js');
    onTestFinished(async () => {
      await inBash(`node ${cli} emulator --stop --port ${port}`, clone);
    });
    const { code, said } = await inBash(lines.join('\n'), here);
    expect(code, said).toBe(0);
    expect(said).toMatch(/Plan: 0 to create, 0 to update, 0 to delete, 12 to adopt/);
    expect(said).toContain('Applied: 12 adopted.');
    expect(said).toContain('No changes. The account matches the manifest.');
    expect(said).toContain('has ended.');
    expect(said).not.toMatch(/^(Error|Warning)/m);
    expect(await readFile(path.join(here, '.github', 'smooch.yml'), 'utf8')).toContain('Acme Shop');
  });
});

/** The keys of two apps of a Suite account, as the page's workflow gives them. */
function inputsFor({ emulator }: World, variables: readonly string[]) {
  const lines = emulator.appKeys.split('\n').filter((line) => /^(support|shop)=/.test(line));
  return { 'key-id': '', 'key-secret': '', 'app-keys': lines.join('\n'), variables: variables.join('\n') };
}

test('one manifest serves several brands, in the sandbox and in production', async () => {
  const [manifest = ''] = codeIn('docs/suite.md', 'Several brands', 'yaml');
  for (const [suite, base, colour] of [
    ['acme-sandbox', `${TARGETS}/sandbox`, 'ff6600'],
    ['acme', `${TARGETS}/live`, undefined],
  ] as const) {
    await inWorld(
      manifest,
      async (world) => {
        const more = colour === undefined ? [] : [`BRAND_COLOR=${colour}`];
        const inputs = inputsFor(world, [`CHAT_URL=${base}`, ...more]);
        await expectConverged(world, inputs);
        const { emulator } = world;
        for (const [name, brand] of [
          ['Acme Support', 'support'],
          ['Acme Shop', 'shop'],
        ] as const) {
          const targets = [...appNamed(emulator, name).webhooks.values()].map(({ target }) => target);
          expect(targets).toContain(`${base}/${brand}`);
        }
        const sites = [...appNamed(emulator, 'Acme Shop').integrations.values()].map(
          ({ fields }) => fields['brandColor'],
        );
        expect(sites).toContain(colour ?? '0b7a75');
        expect(appNamed(emulator, 'Acme Care').metadata).toEqual({});
        await expectNothingLeft(world, inputs);
      },
      { suite },
    );
  }
});
