/** The command line as people and scripts use it. */

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { account } from '../support/account.ts';
import { runCli } from '../support/cli-run.ts';
import { ROOT } from '../support/product.ts';
import { assertNoSecrets } from '../support/secrets.ts';
import { shown } from '../support/shown.ts';
import { inWorkspace, MANIFEST } from '../support/workspace.ts';

const TEXT =
  'version: 1\napi: v1.1\nowner: acme/messaging\napps:\n  a: { name: A, keys: { k: { jwt: {} } } }\n';
const FILES = { [MANIFEST]: TEXT };

/** A Node of the oldest line that is promised, where this machine has one; else the one that runs the tests. */
function oldestNode(): string {
  const candidates = ['/usr/bin', '/usr/local/bin', ...(process.env['PATH'] ?? '').split(path.delimiter)];
  const found = candidates
    .map((folder) => path.join(folder, 'node'))
    .find((file) => existsSync(file) && execFileSync(file, ['--version']).toString().startsWith('v20.'));
  return found ?? process.execPath;
}

describe.each([
  ['the newest Node', process.execPath],
  ['the oldest Node', oldestNode()],
])('with %s', (_which, node) => {
  test('plan differs (2), apply makes it so (0), plan is empty (0), and secrets stay hidden', async () => {
    const emulator = await account();
    await inWorkspace(FILES, async (cwd) => {
      const shell = { cwd, emulator, node };
      const codes: (number | null)[] = [];
      for (const mode of ['plan', 'check', 'apply', 'apply', 'plan', 'check', 'validate']) {
        const ended = await runCli([mode], shell);
        codes.push(ended.code);
        expect(ended.stderr).toMatch(
          mode === 'check' && ended.code === 2 ? /^Warning: [\s\S]*^Error: The account differs/m : /^$/,
        );
        assertNoSecrets(ended, emulator.secrets);
      }
      expect(codes).toEqual([2, 2, 0, 0, 0, 0, 0]);
    });
  });

  test('the demo needs nothing and ends well', async () => {
    await inWorkspace({}, async (cwd) => {
      const { code, stdout, stderr } = await runCli(['demo'], { cwd, node });
      expect([code, stderr], stdout).toEqual([0, '']);
      expect(stdout).toContain('Done: created, repeated without a change, drifted and repaired.');
    });
  });
});

test('--json is one document on standard output, and the log goes to standard error', async () => {
  const emulator = await account();
  await inWorkspace(FILES, async (cwd) => {
    const ended = await runCli(['apply', '--json'], { cwd, emulator });
    expect(ended.code, ended.stderr).toBe(0);
    const document = JSON.parse(ended.stdout);
    expect(document).toMatchObject({
      mode: 'apply',
      failed: false,
      changed: true,
      plan: { formatVersion: 1, owner: 'acme/messaging' },
      changes: [
        { address: 'apps.a', status: 'done' },
        { address: 'apps.a.keys.k', status: 'done' },
      ],
      credentials: { a: { keys: { k: { secret: '***', jwt: '***' } } } },
    });
    expect(ended.stderr).toContain('Applied: 2 created.');
    assertNoSecrets(ended, emulator.secrets);
  });
});

test('--json says in the document what went wrong', async () => {
  await inWorkspace({}, async (cwd) => {
    const { code, stdout, stderr } = await runCli(['validate', '--json'], { cwd });
    expect(code).toBe(1);
    const document = JSON.parse(stdout);
    expect(document).toMatchObject({ failed: true, error: expect.stringContaining('manifest') });
    expect(document.errors).toContainEqual(expect.objectContaining({ code: 'manifest-invalid' }));
    expect(stderr).toContain('there is no file ".github/smooch.yml"');
  });
});

test('--outputs writes all credentials to a file that only its owner may read', async () => {
  const emulator = await account();
  await inWorkspace(FILES, async (cwd) => {
    const ended = await runCli(['apply', '--outputs', 'out.json'], { cwd, emulator });
    expect(ended.code, ended.stdout).toBe(0);
    const file = path.join(cwd, 'out.json');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const outputs = JSON.parse(await readFile(file, 'utf8'));
    const [key] = [...emulator.store.apps.values()].flatMap(({ keys }) => [...keys.values()]);
    expect(outputs).toMatchObject({ changed: 'true', 'key-id': key?.id, 'key-secret': key?.secret });
    assertNoSecrets(ended, emulator.secrets);
  });
});

test('--outputs closes a file that was open to others before', async () => {
  const emulator = await account();
  await inWorkspace({ ...FILES, 'out.json': '{}' }, async (cwd) => {
    const ended = await runCli(['apply', '--outputs', 'out.json'], { cwd, emulator });
    expect(ended.code, ended.stdout).toBe(0);
    expect((await stat(path.join(cwd, 'out.json'))).mode & 0o777).toBe(0o600);
  });
});

test('options stand for the inputs', async () => {
  const emulator = await account();
  const files = { 'one.yml': TEXT.replace('{ name: A,', '{ name: "${NAME}",') };
  await inWorkspace(files, async (cwd) => {
    const ended = await runCli(['apply', '-f', 'one.yml', '--var', 'NAME=From the shell', '--owner', 'me'], {
      cwd,
      emulator,
    });
    expect(ended.code, ended.stdout).toBe(0);
    const [app] = emulator.store.apps.values();
    expect(app).toMatchObject({ name: 'From the shell', metadata: { provision_owner: 'me' } });
  });
});

test('without an owner, the command line asks for one', async () => {
  const emulator = await account();
  await inWorkspace({ [MANIFEST]: TEXT.replace('owner: acme/messaging\n', '') }, async (cwd) => {
    const { code, stderr } = await runCli(['apply'], { cwd, emulator });
    expect(code).toBe(1);
    expect(stderr).toMatch(/owner.*\n?.*owner: acme\/messaging/);
    expect(emulator.requests).toEqual([]);
  });
});

test('slips of the tongue get a suggestion', async () => {
  await inWorkspace({}, async (cwd) => {
    const said = async (...args: string[]) => {
      const { code, stdout, stderr } = await runCli(args, { cwd });
      expect([code, stdout]).toEqual([1, '']);
      return shown(stderr);
    };
    expect(await said('aply')).toMatchInlineSnapshot(`
      "Error: There is no command "aply".
      What to do: Did you mean \`apply\`?
      "
    `);
    expect(await said('plan', '--max-delete', '3')).toMatchInlineSnapshot(`
      "Error: There is no option --max-delete. Did you mean --max-deletes?
      What to do: See \`smooch-provision plan --help\`.
      "
    `);
    expect(await said('plan', '--key-secret', 'abc')).toMatchInlineSnapshot(`
      "Error: --key-secret is not an option, since it would stay in the shell's history: set SMOOCH_KEY_SECRET instead.
      What to do: See \`smooch-provision plan --help\`.
      "
    `);
    expect(await said('plan', 'extra')).toMatchInlineSnapshot(`
      "Error: Unexpected argument "extra".
      What to do: See \`smooch-provision plan --help\`.
      "
    `);
    expect(await said('plan', 'smooch.yml')).toMatchInlineSnapshot(`
      "Error: Unexpected argument "smooch.yml".
      What to do: A manifest is named with -f: \`smooch-provision plan -f smooch.yml\`.
      "
    `);
    expect(await said('plan', '--only')).toMatchInlineSnapshot(`
      "Error: --only requires a value.
      What to do: See \`smooch-provision plan --help\`.
      "
    `);
    expect(await said('demo', '--suite=acme')).toContain('Error: --suite takes no value.');
    expect(await said('demo', '-x')).toContain('Error: There is no option -x.');
    expect(await said('validate')).toContain(
      'there is no file ".github/smooch.yml"; name it with `--file`, or write a first one with `smooch-provision init`',
    );
    expect(await said('demo', '--fast')).toContain('There is no option --fast.');
  });
});

test('help and version are there for those who ask', async () => {
  const { version }: { version: string } = JSON.parse(
    await readFile(path.join(ROOT, 'package.json'), 'utf8'),
  );
  await inWorkspace({}, async (cwd) => {
    for (const word of ['--version', '-V', 'version']) {
      const ended = { code: 0, stdout: `${version}\n`, stderr: '' };
      expect(await runCli([word], { cwd })).toMatchObject(ended);
    }
    for (const [args, says] of [
      [['plan', '--help'], '--prune WHAT'],
      [['help', 'destroy'], '--confirm OWNER'],
      [['demo', '--help'], 'Shows it all work on this machine'],
      [['migrate', '--help'], '--in-place'],
      [['completion', 'bash'], 'complete -o default'],
    ] as const) {
      const { code, stdout, stderr } = await runCli(args, { cwd });
      expect([code, stderr, stdout]).toEqual([0, '', expect.stringContaining(says)]);
    }
    for (const args of [['--help'], ['-h'], []]) {
      const { code, stdout, stderr } = await runCli(args, { cwd });
      expect([code, stderr]).toEqual([0, '']);
      for (const word of ['plan', 'apply', 'check', 'validate', 'demo', 'emulator', 'Exit codes']) {
        expect(stdout).toContain(word);
      }
    }
  });
});
