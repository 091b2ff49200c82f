/** What the command line shows on terminals of 80 and 50 columns, with and without colour: no line is broken in the middle of a word. */

import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { helpIn } from '../../src/cli/help-width.ts';
import { terminalLog } from '../../src/report/log/log.ts';
import { cellsOf, wrapped } from '../../src/report/words/wrap.ts';
import { account } from '../support/account.ts';
import { CTRL_C, onTerminal } from '../support/pseudo-terminal.ts';
import { inWorkspace, MANIFEST } from '../support/workspace.ts';

const TEXT = `version: 1
api: v2
owner: acme/messaging
apps:
  support:
    name: Acme Support
    settings: { conversationRetentionSeconds: 7776000 }
    metadata: { region: emea-north-and-central }
    webhooks:
      inbox:
        target: http://127.0.0.1:1/a/path/that/is/longer/than/a/line/of/fifty
        triggers: [conversation:create, conversation:message, conversation:read]
    keys: { backend: {} }
`;

/** The lines that the terminal itself had to break: all but those that are one word, which cannot be broken anywhere. */
function brokenIn(raw: string, columns: number): string[] {
  const left = raw
    .replaceAll(new RegExp(`[^\n]*\r${ESCAPE}\\[2K`, 'g'), '')
    .replaceAll(new RegExp(`${ESCAPE}\\[[\\d;]*[A-Za-z]|\r`, 'g'), '');
  return left.split('\n').filter((line) => cellsOf(line) > columns && /\S\s+\S/.test(line.trim()));
}

const ESCAPE = String.fromCodePoint(27);
const COLOUR = new RegExp(`${ESCAPE}\\[\\d+m`);

test.each([
  [80, {}],
  [80, { NO_COLOR: '1' }],
  [50, {}],
  [50, { NO_COLOR: '1' }],
])('a plan, its question, results, errors and requests at %i columns, %j', async (columns, env) => {
  const emulator = await account({ switches: { headCheck: 'off' } });
  const key = { SMOOCH_KEY_ID: emulator.keyId, SMOOCH_KEY_SECRET: emulator.keySecret };
  const shell = { columns, env: { SMOOCH_API_URL: emulator.url, ...key, ...env } };
  await inWorkspace(
    { [MANIFEST]: TEXT, 'fine.yml': TEXT.replace(/ {4}webhooks:[\s\S]*?(?= {4}keys)/, '') },
    async (cwd) => {
      const refused = await onTerminal(['apply', '-v'], { ...shell, cwd });
      expect(refused.code).toBe(1);
      expect(refused.screen).toMatch(/^GET 127\.0\.0\.1:\d+\/v2\/apps/m);
      expect(refused.screen).toMatch(/refuses\s+connections/);
      const typed = [{ after: 'Apply these changes? [y/N] ', keys: 'y\r' }];
      const applied = await onTerminal(['apply', '-f', 'fine.yml'], { ...shell, cwd }, typed);
      expect(applied.code, applied.screen).toBe(0);
      for (const { screen, raw } of [refused, applied]) {
        expect(brokenIn(raw, columns), screen).toEqual([]);
        expect(COLOUR.test(raw)).toBe(!('NO_COLOR' in env));
      }
      if (columns === 50) {
        expect(applied.screen).toContain(`
  + apps.support  the account has no such app
        name: "Acme Support"
        settings.conversationRetentionSeconds:
          7776000
        metadata.region: emea-north-and-central
  + apps.support.keys.backend
    the app has no such key
        name: backend
`);
      }
    },
  );
});

test('help and values at 50 columns: help is filled again, a value is whole', async () => {
  const emulator = await account();
  const key = { SMOOCH_KEY_ID: emulator.keyId, SMOOCH_KEY_SECRET: emulator.keySecret };
  await inWorkspace({ [MANIFEST]: TEXT.replace(/ {4}webhooks:[\s\S]*?(?= {4}keys)/, '') }, async (cwd) => {
    const shell = { cwd, columns: 50, env: { SMOOCH_API_URL: emulator.url, ...key } };
    const help = await onTerminal(['apply', '--help'], shell);
    expect(brokenIn(help.screen.replace(/^ {2}smooch-provision .*$/gm, ''), 50)).toEqual([]);
    expect(help.screen).toContain('\n  -f, --file PATH\n        manifest, a path or pattern; may be\n');
    const emulatorHelp = await onTerminal(['emulator', '--help'], shell);
    expect(brokenIn(emulatorHelp.screen, 50)).toEqual([]);
    expect((await onTerminal(['apply', '--yes'], shell)).code).toBe(0);
    const shown = await onTerminal(['output', 'apps.support.keys.backend.jwt', '--raw', '--show'], shell);
    expect(shown.screen).toMatch(/^[\w-]{20,}\.[\w-]{20,}\.[\w-]{20,}$/);
  });
});

describe('init', () => {
  const inRepository = (work: (cwd: string) => Promise<void>): Promise<void> =>
    inWorkspace({}, async (cwd) => {
      execFileSync('git', ['init', '--quiet', cwd]);
      execFileSync('git', ['-C', cwd, 'remote', 'add', 'origin', 'git@github.com:acme/chat.git']);
      await work(cwd);
    });

  test.each([80, 50])('puts its questions, one again, at %i columns', async (columns) => {
    await inRepository(async (cwd) => {
      const { code, screen } = await onTerminal(['init'], { cwd, columns, env: { NO_COLOR: '1' } }, [
        { after: 'Account [1]: ', keys: 'perhaps\r' },
        { after: 'Answer 1, 2 or 3.\nAccount [1]: ', keys: '1\r' },
        { after: 'Subdomain: ', keys: 'acme\r' },
        { after: 'Apps [Chat]: ', keys: 'Büro 💬\r' },
        { after: 'Target: ', keys: '\r' },
      ]);
      expect(code, screen).toBe(0);
      expect(screen).toContain('4 of 4. ');
      expect(screen).toContain('gh secret set SMOOCH_BUERO_KEY_ID --env smooch-plan');
      expect(brokenIn(screen.replace(/^ {5}(gh|SMOOCH).*$/gm, ''), columns)).toEqual([]);
    });
  });

  test('stores keys with gh, which gets them on its standard input; they are never on the screen', async () => {
    await inRepository(async (cwd) => {
      const log = path.join(cwd, 'gh.log');
      // One of the environments does not exist yet.
      const gh = `#!/bin/sh\necho "$@" >> ${log}\ncase "$*" in "api --silent --hostname github.com repos"*/smooch-plan) echo 'Not Found (HTTP 404)' >&2; exit 1 ;;\n*secret*) echo "$(cat)" >> ${log} ;; esac\n`;
      await writeFile(path.join(cwd, 'gh'), gh, { mode: 0o755 });
      const secret = 'a-secret-of-acme-that-nobody-is-to-see';
      const env = { PATH: `${cwd}:${process.env['PATH']}` };
      const args = ['init', '--subdomain', '', '--api', 'v2', '--app', 'Chat', '--target', ''];
      const { code, screen } = await onTerminal(args, { cwd, env }, [
        { after: 'Region [us]: ', keys: '\r' },
        { after: 'Store them (yes or no) [no]: ', keys: 'yes\r' },
        { after: 'Key id: ', keys: 'act_1234\r' },
        { after: 'Key secret (not shown): ', keys: `${secret}\r` },
      ]);
      expect(code, screen).toBe(0);
      expect(screen).not.toContain(secret.slice(0, 9));
      // Of a fork, gh would take the repository that was forked.
      const to = '--repo github.com/acme/chat';
      const api = 'api --silent --hostname github.com';
      const stored = (environment: string): string =>
        `secret set SMOOCH_KEY_ID --env ${environment} ${to}\nact_1234\nsecret set SMOOCH_KEY_SECRET --env ${environment} ${to}\n${secret}\n`;
      expect(await readFile(log, 'utf8')).toBe(
        `auth status --hostname github.com\n${api} repos/acme/chat/environments/smooch-plan\n` +
          `${api} --method PUT repos/acme/chat/environments/smooch-plan\n${stored('smooch-plan')}` +
          `${api} repos/acme/chat/environments/production\n${stored('production')}`,
      );
    });
  });

  test('Ctrl+C ends it with 130, and nothing is written', async () => {
    await inRepository(async (cwd) => {
      const typed = [{ after: 'Account [1]: ', keys: CTRL_C }];
      const { code, screen } = await onTerminal(['init'], { cwd, env: {} }, typed);
      expect([code, screen]).toEqual([
        130,
        expect.stringContaining('\nError: Interrupted; nothing was written.'),
      ]);
      expect(execFileSync('git', ['-C', cwd, 'status', '--short'], { encoding: 'utf8' })).toBe('');
    });
  });
});

describe('a line', () => {
  test.each([
    ['that fits is left as it is', '  a  b', 20, ['  a  b']],
    [
      'is broken between columns before words',
      '  + apps.support.keys.backend  the app has no such key',
      40,
      ['  + apps.support.keys.backend', '    the app has no such key'],
    ],
    [
      'has its columns moved together first',
      'name:                    "Acme Support"',
      30,
      ['name: "Acme Support"'],
    ],
    [
      'keeps a number with what it counts',
      'Plan: 6 to create, 0 to update, 10 unchanged.',
      35,
      ['Plan: 6 to create, 0 to update,', '  10 unchanged.'],
    ],
    [
      'keeps what is between backticks together',
      'Left alone (`--prune owned` deletes them).',
      24,
      ['Left alone', '  (`--prune owned`', '  deletes them).'],
    ],
    [
      'has a long word whole',
      'at https://acme.example/a/long/path now',
      20,
      ['at', '  https://acme.example/a/long/path', '  now'],
    ],
    [
      'of a list is continued below its text',
      '  1. one two three four five six',
      20,
      ['  1. one two three', '     four five six'],
    ],
    [
      'counts wide letters, and no accents or colours',
      '\u001b[31m日本語日本語 e\u0301e\u0301e\u0301\u001b[0m aaaa bbbb',
      21,
      ['\u001b[31m日本語日本語 e\u0301e\u0301e\u0301\u001b[0m aaaa', '  bbbb'],
    ],
    [
      'is left to a terminal that is too narrow',
      'one two three four five six',
      10,
      ['one two three four five six'],
    ],
  ])('%s', (_what, line, width, lines) => {
    expect(wrapped(line, width)).toEqual(lines);
  });

  test('of help keeps commands whole, and paragraphs are filled again', () => {
    const help =
      'Some words\nof a text.\n\n  -f, --file PATH   a path that is given\n                    twice\n\n  a command that is to be copied\n';
    expect(helpIn(help, 80)).toBe(help);
    expect(helpIn(help, 22)).toBe(
      'Some words of a text.\n\n  -f, --file PATH\n        a path that is\n        given twice\n\n  a command that is to be copied\n',
    );
  });

  test('of progress never takes a second line, where it could not be wiped out', () => {
    const written: string[] = [];
    const stream = { colour: false, tty: true, columns: () => 40 };
    const log = terminalLog((text) => written.push(text), { ...stream, now: () => 0 });
    log.progress(1234, 10_000, 'Applying');
    expect(written.join('')).toMatch(/Applying █*░+ 1,234\/10,000$/);
    expect(cellsOf(written.join('').replace('\r\u001b[2K', ''))).toBeLessThan(40);
  });
});
