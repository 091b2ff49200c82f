/** Approval: at a terminal a person says yes to the plan that is shown, and only that plan is applied. */

import { expect, test } from 'vitest';
import type { Emulator } from '../../src/emulator/server.ts';
import { account, appNames, writesIn } from '../support/account.ts';
import { runCli } from '../support/cli-run.ts';
import { CTRL_C, CTRL_D, onTerminal, type Typed } from '../support/pseudo-terminal.ts';
import { inWorkspace, MANIFEST } from '../support/workspace.ts';

const FILES = { [MANIFEST]: 'version: 1\napi: v1.1\nowner: acme/messaging\napps:\n  a: { name: A }\n' };
const QUESTION = 'Apply these changes? [y/N] ';

type Seen = Awaited<ReturnType<typeof onTerminal>>;

function run(
  emulator: Emulator,
  args: readonly string[],
  typed: readonly Typed[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Seen> {
  const key = { SMOOCH_KEY_ID: emulator.keyId, SMOOCH_KEY_SECRET: emulator.keySecret };
  return inWorkspace(FILES, (cwd) =>
    onTerminal(args, { cwd, env: { SMOOCH_API_URL: emulator.url, ...key, ...env } }, typed),
  );
}

const answer = (keys: string): Typed[] => [{ after: QUESTION, keys }];

test('apply shows the plan and where it goes, and a yes carries it out; destroy asks as well', async () => {
  const emulator = await account();
  const applied = await run(emulator, ['apply'], answer('y\r'));
  expect(applied.code, applied.screen).toBe(0);
  expect(applied.screen).toContain(`acme/messaging, API v1.1 at ${emulator.url}`);
  expect(applied.screen).toMatch(
    /Plan: 1 to create[\s\S]*Apply these changes\? \[y\/N\] y\n[\s\S]*Applied: 1 created/,
  );
  expect(appNames(emulator)).toEqual(['A']);

  const again = await run(emulator, ['apply']);
  expect([again.code, again.screen]).toEqual([0, expect.not.stringContaining('[y/N]')]);

  const destroyed = await run(emulator, ['destroy', '--confirm', 'acme/messaging'], answer('yes\r'));
  expect(destroyed.code, destroyed.screen).toBe(0);
  expect(appNames(emulator)).toEqual([]);
});

test.each([
  ['n', 'n\r', 1, 'The plan was not approved; nothing was changed.'],
  ['return alone', '\r', 1, 'The plan was not approved; nothing was changed.'],
  ['Ctrl+D', CTRL_D, 1, 'The plan was not approved; nothing was changed.'],
  ['Ctrl+C', CTRL_C, 130, 'Interrupted by SIGINT; nothing was changed.'],
])('%s is not a yes: nothing is written', async (_name, keys, code, says) => {
  const emulator = await account();
  const ended = await run(emulator, ['apply'], answer(keys));
  expect([ended.code, ended.screen]).toEqual([code, expect.stringContaining(`Error: ${says}`)]);
  expect(writesIn(emulator.requests)).toEqual([]);
});

test('what changed while the person was thinking is not applied', async () => {
  const emulator = await account();
  const adopted = [
    { after: QUESTION, keys: 'y\r', meanwhile: () => void emulator.store.addApp({ name: 'A' }) },
  ];
  const ended = await run(emulator, ['apply'], adopted);
  expect(ended.code).toBe(1);
  expect(ended.screen).toContain('The account has changed since this plan was shown; nothing was changed.');
  expect(writesIn(emulator.requests)).toEqual([]);
});

test.each<[string, string[], Record<string, string>]>([
  ['--yes', ['apply', '--yes'], {}],
  ['CI', ['apply'], { CI: 'true' }],
])('with %s nobody is asked', async (_name, args, env) => {
  const emulator = await account();
  const ended = await run(emulator, args, [], env);
  expect([ended.code, ended.screen]).toEqual([0, expect.not.stringContaining('[y/N]')]);
  expect(appNames(emulator)).toEqual(['A']);
});

test('without a terminal nobody is asked', async () => {
  const emulator = await account();
  const ended = await inWorkspace(FILES, (cwd) => runCli(['apply'], { cwd, emulator }));
  expect([ended.code, ended.stdout]).toEqual([0, expect.not.stringContaining('[y/N]')]);
});

test('--json on a terminal wants --yes: nobody has read a plan', async () => {
  const emulator = await account();
  const ended = await run(emulator, ['apply', '--json']);
  expect([ended.code, ended.screen]).toEqual([1, expect.stringContaining('Say so with --yes')]);
  expect(emulator.requests).toEqual([]);
});
