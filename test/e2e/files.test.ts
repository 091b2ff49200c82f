/** The files that a run is told to read and write: inside the workspace of a job, no links, and nothing of them in errors. */

import { execFileSync } from 'node:child_process';
import { chmod, lstat, mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Emulator } from '../../src/emulator/server.ts';
import { account, writesIn } from '../support/account.ts';
import { runAction } from '../support/action-run.ts';
import { runCli } from '../support/cli-run.ts';
import { refused, succeeding } from '../support/twice.ts';
import { inWorkspace, MANIFEST } from '../support/workspace.ts';

const TEXT =
  'version: 1\napi: v1.1\nowner: acme/messaging\napps:\n  a: { name: A, keys: { k: { jwt: {} } } }\n';
const FILES = { [MANIFEST]: TEXT };
/** What an error must never repeat. */
const CONTENT = 'hunter2-in-the-file';

interface Hazard {
  readonly title: string;
  /** From the workspace; `../outside` is another folder beside it. */
  readonly path: string;
  readonly says: RegExp;
}

/** Paths that a checkout or a workflow may hold, to a file that is there. */
const HAZARDS: readonly Hazard[] = [
  { title: 'a path outside of the workspace', path: '../outside/file', says: /is outside the workspace/ },
  { title: 'a link to a file outside', path: 'link-out', says: /is a symbolic link/ },
  { title: 'a link to a file inside', path: 'link-in', says: /is a symbolic link/ },
  {
    title: 'a file behind a linked folder',
    path: 'folder/file',
    says: /is behind the symbolic link folder/,
  },
  { title: 'a link to nothing', path: 'link-nowhere', says: /is a symbolic link/ },
  { title: 'a pipe', path: 'pipe', says: /is not a regular file/ },
  { title: 'a folder', path: 'plain', says: /is a folder/ },
];

async function prepare(workspace: string): Promise<void> {
  const outside = path.join(workspace, '..', 'outside');
  await mkdir(outside);
  await mkdir(path.join(workspace, 'plain'));
  await writeFile(path.join(outside, 'file'), CONTENT);
  await writeFile(path.join(workspace, 'inside'), CONTENT);
  await symlink(path.join(outside, 'file'), path.join(workspace, 'link-out'));
  await symlink('inside', path.join(workspace, 'link-in'));
  await symlink(outside, path.join(workspace, 'folder'));
  await symlink(path.join(outside, 'new'), path.join(workspace, 'link-nowhere'));
  execFileSync('mkfifo', [path.join(workspace, 'pipe')]);
}

/** Runs a step that must be refused before it writes anything, and leave every file as it was. */
async function refusedWith(emulator: Emulator, inputs: Readonly<Record<string, string>>): Promise<string> {
  let workspace = '';
  const { said, stdout, summary, resultText } = await refused({
    emulator,
    manifest: TEXT,
    inputs,
    prepare: async (folder) => {
      workspace = folder;
      await prepare(folder);
    },
    ended: async () => {
      expect(await readFile(path.join(workspace, 'inside'), 'utf8')).toBe(CONTENT);
      expect(await readFile(path.join(workspace, '..', 'outside', 'file'), 'utf8')).toBe(CONTENT);
      await expect(lstat(path.join(workspace, '..', 'outside', 'new'))).rejects.toThrow('ENOENT');
      expect((await lstat(path.join(workspace, 'link-out'))).isSymbolicLink()).toBe(true);
    },
  });
  expect(`${stdout}${summary}${resultText}`).not.toContain('hunter2');
  return said;
}

describe('in a job', () => {
  test.each(HAZARDS)('no plan is written to $title', async ({ path: file, says }) => {
    const said = await refusedWith(await account(), { mode: 'plan', 'plan-file': file });
    expect(said).toMatch(/^::error .*The plan could not be written to /m);
    expect(said).toMatch(says);
  });

  test.each(HAZARDS)('no manifest is exported to $title', async ({ path: file, says }) => {
    const said = await refusedWith(await account(), { mode: 'export', 'export-file': file });
    expect(said).toMatch(says);
  });

  test.each(HAZARDS)('no reviewed plan is read from $title', async ({ path: file, says }) => {
    const said = await refusedWith(await account(), { 'expect-plan': file });
    expect(said).toMatch(/`expect-plan` is not a digest/);
    expect(said).toMatch(file === 'link-nowhere' ? /is a symbolic link|no such file/ : says);
  });

  test.each(HAZARDS)('no manifest is read from $title', async ({ path: file }) => {
    const said = await refusedWith(await account(), { manifest: file });
    expect(said).toMatch(
      /outside of the workspace|symbolic link|is not a regular file|this is a folder|leads out/,
    );
  });

  test.each(['no JSON at all', '{"password": ', '[1, 2', '{"formatVersion":1,"digest":"x","changes":[]}'])(
    'a file that is no plan is not repeated by the error: %s',
    async (start) => {
      const emulator = await account();
      const { stdout, said, summary } = await refused({
        emulator,
        manifest: TEXT,
        files: { '.env': `${start} ${CONTENT}\n` },
        inputs: { 'expect-plan': '.env' },
      });
      expect(said).toMatch(/which is not a plan document/);
      expect(`${stdout}${summary}`).not.toMatch(/hunter2|password|JSON at position|Unexpected/);
    },
  );

  test('a file that is too large for a plan is not read', async () => {
    const emulator = await account();
    const { said } = await refused({
      emulator,
      manifest: TEXT,
      prepare: async (workspace) => {
        const file = path.join(workspace, 'plan.json');
        await writeFile(file, '');
        execFileSync('truncate', ['-s', '3G', file]);
      },
      inputs: { 'expect-plan': 'plan.json' },
    });
    expect(said).toMatch(/is larger than 200 MB/);
  });

  test('a plan goes to a new folder of the workspace, or into the temporary folder, and is read back from there', async () => {
    const emulator = await account();
    const run = await succeeding({ emulator, manifest: TEXT, inputs: { 'plan-file': 'out/new/plan.json' } });
    expect(run.outputs['plan']).toMatch(/\/work\/out\/new\/plan\.json$/);
    const again = await account();
    await inWorkspace({}, async (temp) => {
      const step = { emulator: again, manifest: TEXT, env: { RUNNER_TEMP: temp } };
      const file = path.join(temp, 'plan.json');
      const planned = await runAction({ ...step, inputs: { mode: 'plan', 'plan-file': file } });
      expect(planned.plan?.changes).toHaveLength(2);
      expect((await succeeding({ ...step, inputs: { 'expect-plan': file } })).outputs['changed']).toBe(
        'true',
      );
    });
  });

  test('a workspace that is itself behind a link is a workspace like others', async () => {
    const emulator = await account();
    await inWorkspace({ [`real/${MANIFEST}`]: TEXT }, async (folder) => {
      await symlink('real', path.join(folder, 'link'));
      const workspace = path.join(folder, 'link');
      const run = await runAction({
        emulator,
        env: { GITHUB_WORKSPACE: workspace },
        inputs: { mode: 'plan', 'plan-file': path.join(workspace, 'plan.json') },
      });
      expect(run.code, run.stdout).toBe(0);
      expect((await stat(path.join(folder, 'real', 'plan.json'))).isFile()).toBe(true);
    });
  });

  test('a plan that is there is written over, and is for its owner alone from then on', async () => {
    const emulator = await account();
    let file = '';
    const run = await succeeding({
      emulator,
      manifest: TEXT,
      inputs: { mode: 'plan', 'plan-file': 'plan.json' },
      prepare: async (workspace) => {
        file = path.join(workspace, 'plan.json');
        await writeFile(file, 'old');
        await chmod(file, 0o640);
      },
      ended: async () => {
        expect((await stat(file)).mode & 0o777).toBe(0o600);
      },
    });
    expect(run.plan?.changes).toHaveLength(2);
  });
});

describe('on a terminal', () => {
  test('files may be anywhere: the plan, the outputs, a reviewed plan, the manifest', async () => {
    const emulator = await account();
    await inWorkspace({ [`at/${MANIFEST}`]: TEXT, 'here/.keep': '' }, async (folder) => {
      const shell = { cwd: path.join(folder, 'here'), emulator };
      const manifest = path.join(folder, 'at', MANIFEST);
      const plan = await runCli(['plan', '-f', manifest, '--plan-file', '../plan.json'], shell);
      expect(plan.code, plan.stdout).toBe(2);
      await symlink('at', path.join(folder, 'linked'));
      const behind = `../linked/${MANIFEST}`;
      const options = ['--expect-plan', '../plan.json', '--outputs', path.join(folder, 'out.json')];
      const apply = await runCli(['apply', '-f', behind, ...options], shell);
      expect(apply.code, apply.stdout).toBe(0);
      expect(JSON.parse(await readFile(path.join(folder, 'out.json'), 'utf8'))).toMatchObject({
        changed: 'true',
      });
    });
  });

  test.each([
    ['a link', 'link-out', /is a symbolic link/],
    ['a pipe', 'pipe', /is not a regular file/],
    ['a folder', 'plain', /is a folder/],
    ['a device', '/dev/null', /is not a regular file/],
    ['a folder that is missing', 'no/such/out.json', /ENOENT/],
  ])('secrets do not go to %s, which is said before anything is changed', async (_what, file, says) => {
    const emulator = await account();
    await inWorkspace({ [`work/${MANIFEST}`]: TEXT }, async (folder) => {
      const cwd = path.join(folder, 'work');
      await prepare(cwd);
      const { code, stderr, stdout } = await runCli(['apply', '--outputs', file], { cwd, emulator });
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(/The outputs cannot be written to/);
      expect(stderr).toMatch(says);
      expect(writesIn(emulator.requests)).toEqual([]);
      expect(await readFile(path.join(folder, 'outside', 'file'), 'utf8')).toBe(CONTENT);
    });
  });

  test.each([
    ['expect-plan', ['apply', '--expect-plan', 'inside']],
    ['the faults of the emulator', ['emulator', '--faults', 'inside']],
  ])('%s does not repeat what is in a wrong file', async (_what, args) => {
    const emulator = await account();
    await inWorkspace({ ...FILES, inside: CONTENT }, async (cwd) => {
      const { code, stdout, stderr } = await runCli(args, { cwd, emulator });
      expect(code).toBe(1);
      expect(`${stdout}${stderr}`).not.toContain('hunter2');
    });
  });
});
