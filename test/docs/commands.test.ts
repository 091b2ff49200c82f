/** Every command on the pages is run as it is printed, by the built command line, on an emulator; but for those of one table. */

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { PAGES } from '../../scripts/docs.ts';
import type { Emulator } from '../../src/emulator/server.ts';
import { hub } from '../github/hub.ts';
import { account } from '../support/account.ts';
import type { Workflow } from '../support/workflow-rules.ts';
import { inWorkspace, MANIFEST } from '../support/workspace.ts';
import { commandsOf, PIPELINES, SNIPPETS, WORKFLOWS } from './snippets.ts';

/** What no test runs, by how a line begins, and why. */
const NOT_RUN: Readonly<Record<string, string>> = {
  'gh secret set ': 'stores a secret on GitHub, and prompts for it',
  'gh api ': 'creates an environment on GitHub',
  'gh attestation verify ': 'reads an attestation of a release from GitHub',
  'npm cit': 'installs from the registry and runs these tests',
  'npm ci': 'installs from the registry',
  'npm run release:check ': 'needs a clean checkout of a release; test/release/ runs its parts',
  'git clone ': 'fetches this repository from GitHub',
  'git tag ': 'signs with the maintainer’s key',
  'git push ': 'publishes',
  'smooch-provision emulator --host ': 'opens an emulator to other machines',
};

/** Where the commands of a page are run. */
interface Scene {
  readonly manifest?: string;
  /** What stands in for what a page leaves open, and for what only a person or the network has. */
  readonly standIns?: Readonly<Record<string, string>>;
}

const hookOf = ({ url }: Emulator): string => `${url}/_emulator/hook`;

const manifestOf = (api: string, trigger: string, emulator: Emulator): string => `version: 1
api: ${api}
owner: acme/messaging
apps:
  support:
    name: Acme Support
    webhooks: { inbox: { target: "${hookOf(emulator)}", triggers: ["${trigger}"] } }
    keys: { backend: { jwt: { scope: app } } }
`;

/** `init` asks its questions on a terminal; test/init/terminal.test.ts answers them there. */
const ANSWERS =
  '--subdomain "" --owner acme/chat --api v2 --app "Acme Chat" --target https://chat.acme.example/smooch';
const ANSWERED = { standIns: { 'index.js init': `index.js init ${ANSWERS}` } };

const SCENES: Readonly<Record<string, (emulator: Emulator) => Scene>> = {
  'README.md': () => ANSWERED,
  'docs/quick-start.md': () => ANSWERED,
  'docs/previews.md': () => ({
    standIns: {
      ...ANSWERED.standIns,
      'emulator --env': 'emulator --env --port $port',
      'eval "$(node': `port=$(free)
trap 'smooch-provision emulator --stop --port $port' EXIT
eval "$(node`,
      'emulator --stop\n': 'emulator --stop --port $port\n',
    },
  }),
  'docs/cli.md': (emulator) => ({
    manifest: manifestOf('v2', 'conversation:message', emulator),
    standIns: {
      'WEBHOOK_TARGET=https://chat.acme.example/smooch': `WEBHOOK_TARGET=${hookOf(emulator)}`,
      'smooch-provision init': 'anew smooch-provision init --yes',
    },
  }),
  'docs/drift.md': (emulator) => ({
    manifest: manifestOf('v2', 'conversation:message', emulator),
    standIns: {
      'smooch-provision accept --dry-run': 'smooch-provision apply\nsmooch-provision accept --dry-run',
    },
  }),
  'docs/emulator.md': () => ({
    standIns: {
      'eval "$(smooch-provision emulator --env)"': `port=$(free)
trap 'smooch-provision emulator --stop --port $port' EXIT
eval "$(smooch-provision emulator --env --port $port)"`,
      'node dist/cli/index.js emulator --port 8100 --data account.json':
        'node dist/cli/index.js emulator --port 0 --data account.json &',
      'eval "$(smooch-provision emulator --suite --env)"': `smooch-provision emulator --stop --port $port
eval "$(smooch-provision emulator --suite --env --port $port)"`,
    },
  }),
  'docs/migrate.md': (emulator) => ({ manifest: manifestOf('v1.1', 'message', emulator) }),
  'docs/recipes.md': (emulator) => ({ manifest: manifestOf('v2', 'conversation:message', emulator) }),
};

const LINES = SNIPPETS.filter(({ language }) => language === 'sh');
const reasonNotTo = (line: string): string | undefined =>
  Object.keys(NOT_RUN).find((start) => line.trim().startsWith(start));

/** What a page has to run. */
function scriptOf(page: string): string {
  const scripts = [...LINES, ...PIPELINES]
    .filter((one) => one.page === page)
    .map((one) => (one.language === 'sh' ? one.text : `${commandsOf(one).join('\n')}\n`));
  return scripts.join('').replaceAll(/^.*\n/gm, (line) => (reasonNotTo(line) === undefined ? line : ''));
}

test('what is not run is in the table, and the table holds nothing else', () => {
  const lines = LINES.flatMap(({ text }) => text.split('\n'));
  expect(
    Object.keys(NOT_RUN).filter((start) => !lines.some((line) => line.trim().startsWith(start))),
  ).toEqual([]);
  const elsewhere = 'docs/suite.md'; // suite.test.ts runs it
  expect(PAGES.filter((page) => scriptOf(page) !== '').sort()).toEqual(
    [...Object.keys(SCENES), elsewhere].sort(),
  );
});

test.skipIf(process.platform === 'win32')(
  'scripts in workflows are scripts; what they call is on the runner, and not on every machine that tests',
  () => {
    const scripts = WORKFLOWS.flatMap(({ text }) => Object.values((parse(text) as Workflow).jobs))
      .flatMap(({ steps = [] }) => steps.flatMap(({ run = [] }) => run))
      .map((script, index) => `script${index}() {\n${script}\n}\n`);
    expect(scripts.length).toBeGreaterThan(5);
    expect(spawnSync('bash', ['-n'], { input: scripts.join(''), encoding: 'utf8' }).stderr).toBe('');
  },
);

/** A plan that finds differences exits with 2. `init` begins in a folder without a manifest. */
const HEAD = `shopt -s expand_aliases
trap 'code=$?; [ $code = 2 ] && [[ $BASH_COMMAND =~ plan|check ]] || { echo "$code: $BASH_COMMAND" >&2; exit 1; }' ERR
anew() { local folder; folder=$(mktemp -d -p .); (cd "$folder" && git init -q && git remote add origin https://github.com/acme/chat.git && "$@"); }
free() { node -e 'const s = net.createServer().listen(0, () => { console.log(s.address().port); s.close(); })'; }
`;

// The pages are written for a shell of Unix.
test.skipIf(process.platform === 'win32').each(Object.entries(SCENES))(
  'the commands of %s',
  async (page, sceneOf) => {
    const emulator = await account();
    const github = await hub({ token: { permissions: { pull_requests: 'read' } } }, onTestFinished);
    const { manifest, standIns = {} } = sceneOf(emulator);
    await inWorkspace(manifest === undefined ? {} : { [`chat/${MANIFEST}`]: manifest }, async (home) => {
      const folder = path.join(home, 'chat');
      await cloned(home, folder);
      const script = Object.entries(standIns).reduce((text, [from, to]) => {
        expect(text).toContain(from);
        return text.replaceAll(from, () => to);
      }, scriptOf(page));
      await writeFile(path.join(home, 'page.sh'), `${HEAD}${script}true\n`);
      const { code, output } = await bash(path.join(home, 'page.sh'), folder, {
        PATH: `${path.join(home, 'bin')}:${path.dirname(process.execPath)}:/usr/bin:/bin`,
        HOME: home,
        SMOOCH_API_URL: emulator.url,
        SMOOCH_KEY_ID: emulator.keyId,
        SMOOCH_KEY_SECRET: emulator.keySecret,
        GITHUB_API_URL: github.url,
      });
      expect(code, output).toBe(0);
      expect(output).not.toMatch(/^(?:Error|Internal error)/m);
    });
  },
);

/** The layout that the pages speak of: this repository as the current folder, beside it, and inside of it. */
async function cloned(home: string, folder: string): Promise<void> {
  const built = inject('built');
  const bin = path.join(home, 'bin');
  await mkdir(folder, { recursive: true });
  await mkdir(bin);
  await symlink(built, path.join(home, 'smooch-provision'));
  await symlink(built, path.join(folder, 'smooch-provision'));
  await symlink(path.join(built, 'dist'), path.join(folder, 'dist'));
  await cp(path.join(built, 'examples'), path.join(folder, 'examples'), { recursive: true });
  const command = `#!/bin/sh\nexec node ${path.join(built, 'dist', 'cli', 'index.js')} "$@"\n`;
  await writeFile(path.join(bin, 'smooch-provision'), command, { mode: 0o755 });
  // It gives a token that the stand-in for GitHub knows.
  await writeFile(path.join(bin, 'gh'), '#!/bin/sh\necho token\n', { mode: 0o755 });
}

/** Milliseconds until a script that hangs is ended. */
const LONGEST = 40_000;

/** Runs a script to its end, and ends what it has left running. */
async function bash(
  file: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<{ readonly code: number | null; readonly output: string }> {
  const child = spawn('bash', [file], {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LONGEST,
    killSignal: 'SIGKILL',
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const closed = once(child, 'close');
  const [code] = (await once(child, 'exit')) as [number | null];
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
  } catch {
    // Nothing was left running.
  }
  await closed;
  return { code, output: Buffer.concat(chunks).toString('utf8') };
}
