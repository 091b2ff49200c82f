/** `output`: single values for another program. */

import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { textOf, valuesAt } from '../../src/cli/output.ts';
import { account, writesIn } from '../support/account.ts';
import { runCli } from '../support/cli-run.ts';
import { onTerminal } from '../support/pseudo-terminal.ts';
import { inWorkspace, MANIFEST } from '../support/workspace.ts';

const FILES = {
  [MANIFEST]:
    'version: 1\napi: v1.1\nowner: acme/messaging\napps:\n  a: { name: A, keys: { k: { jwt: {} } } }\n  b: { name: B }\n',
};
const JWT = 'apps.a.keys.k.jwt';

test('a value goes to a pipe alone, read-only, and to a terminal with --show only', async () => {
  const emulator = await account();
  await inWorkspace(FILES, async (cwd) => {
    expect((await runCli(['apply', '--only', 'apps.a'], { cwd, emulator })).code).toBe(0);
    const before = emulator.requests.length;
    // The other app of the manifest does not exist yet: nobody asks about it.
    const raw = await runCli(['output', JWT, '--raw'], { cwd, emulator });
    expect([raw.code, raw.stderr, raw.stdout]).toEqual([
      0,
      '',
      expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
    ]);
    const slip = await runCli(['output', 'apps.a.keys.k.jwtt', '--raw'], { cwd, emulator });
    expect([slip.code, slip.stdout, slip.stderr]).toEqual([
      1,
      '',
      expect.stringContaining(`Did you mean ${JWT}?`),
    ]);
    // No option was given that could be wrong.
    expect((await runCli(['output', 'apps.aa.id'], { cwd, emulator })).stderr).toBe(
      'Error: Not found in the manifest: "apps.aa".\nWhat to do: Did you mean apps.a?\n',
    );
    expect(writesIn(emulator.requests.slice(before))).toEqual([]);

    const key = { SMOOCH_KEY_ID: emulator.keyId, SMOOCH_KEY_SECRET: emulator.keySecret };
    const shell = { cwd, env: { SMOOCH_API_URL: emulator.url, ...key } };
    const refused = await onTerminal(['output', JWT, '--raw'], shell);
    expect([refused.code, refused.screen]).toEqual([1, expect.stringContaining('give --show')]);
    const shown = await onTerminal(['output', 'apps.a.id', '--raw', '--show'], shell);
    expect([shown.code, shown.screen]).toEqual([0, [...emulator.store.apps.keys()][0]]);
  });
});

const VALUES = valuesAt(
  [],
  JSON.stringify({
    'a-b': { id: '1', keys: { k: { secret: `it's $HOME "\\\``, expires: null } } },
    serviceAccounts: { s: { id: '2' } },
  }),
);

test('addresses are those of the manifest, and a branch is all below it', () => {
  expect([...VALUES.keys()]).toEqual(['apps.a-b.id', 'apps.a-b.keys.k.secret', 'serviceAccounts.s.id']);
  const document = JSON.stringify({ a: { id: '1', keys: { k: { id: '2' } } }, ab: { id: '3' } });
  expect([...valuesAt(['apps.a'], document).keys()]).toEqual(['apps.a.id', 'apps.a.keys.k.id']);
});

test('a shell reads back each value as it is', () => {
  const script = `${textOf(VALUES, 'env')}printf %s "$APPS_A_B_KEYS_K_SECRET"`;
  expect(execFileSync('sh', ['-c', script]).toString()).toBe(VALUES.get('apps.a-b.keys.k.secret'));
  const dotenv = `${textOf(VALUES, 'dotenv')}printf %s "$APPS_A_B_KEYS_K_SECRET"`;
  expect(execFileSync('sh', ['-c', dotenv]).toString()).toBe(VALUES.get('apps.a-b.keys.k.secret'));
  expect(JSON.parse(textOf(VALUES, 'json'))).toEqual(Object.fromEntries(VALUES));
});

test('two addresses of one name are refused, and --raw takes one value', () => {
  const clash = new Map([
    ['apps.a.b', '1'],
    ['apps.a-b', '2'],
  ]);
  expect(() => textOf(clash, 'env')).toThrow(/both be APPS_A_B/);
  expect(() => textOf(clash, 'raw')).toThrow(/one value, and here are 2/);
});
