/** The emulator on the command line. */

import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, onTestFinished, test } from 'vitest';
import { OPTIONS } from '../../src/emulator/arguments.ts';
import { shellLines } from '../../src/emulator/ready.ts';
import { serve } from '../../src/emulator/serve.ts';
import { DEFAULT_SWITCHES } from '../../src/emulator/switches.ts';
import { basic, running, visitor } from './visitor.ts';

const MODULE = new URL('../../src/emulator/serve.ts', import.meta.url).href;
const PROGRAM = `import { serve } from ${JSON.stringify(MODULE)};
const { stdout, stderr, execPath, argv } = process;
const command = [execPath, '--input-type=module', '-e', process.env.PROGRAM, '--'];
process.exitCode = await serve(argv.slice(1), { stdout, stderr, command });`;

interface Ready {
  readonly url: string;
  readonly keyId: string;
  readonly keySecret: string;
}

function started(...args: string[]): ChildProcess {
  const child = spawn(process.execPath, ['--input-type=module', '-e', PROGRAM, '--', ...args], {
    env: { ...process.env, PROGRAM },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

async function ready(child: ChildProcess): Promise<Ready> {
  if (child.stdout === null) throw new Error('no output');
  for await (const line of createInterface(child.stdout)) return JSON.parse(line);
  throw new Error('it ended without a word');
}

async function visit({ url, keyId, keySecret }: Ready, method: string, body?: object): Promise<Response> {
  const headers = { authorization: basic(keyId, keySecret), 'content-type': 'application/json' };
  return fetch(`${url}/v1.1/apps`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
}

/** The apps that a data file holds. */
async function namesIn(data: string): Promise<string[]> {
  const { apps } = JSON.parse(await readFile(data, 'utf8')) as { apps: { name: string }[] };
  return apps.map(({ name }) => name);
}

/** What a command that ends by itself prints. */
async function outcome(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  let [stdout, stderr] = ['', ''];
  const code = await serve(args, {
    stdout: { write: (text: string) => (stdout += text) },
    stderr: { write: (text: string) => (stderr += text) },
  });
  return { code, stdout, stderr };
}

async function refusal(...args: string[]): Promise<string> {
  const { code, stderr } = await outcome(...args);
  expect(code).toBe(1);
  return stderr;
}

describe('the command', () => {
  test('says where it is, serves, keeps its data and ends on SIGTERM', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'emulator-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const data = join(folder, 'account.json');

    const first = started(
      '--port',
      '0',
      '--data',
      data,
      '--switch',
      'keyCreateStatus=200',
      '--switch',
      'listOrder=random',
    );
    const address = await ready(first);
    expect(Object.keys(address)).toEqual(['url', 'keyId', 'keySecret']);
    expect((await visit(address, 'POST', { name: 'support' })).status).toBe(201);
    const switches = await (await fetch(`${address.url}/_emulator/switches`)).json();
    expect(switches).toEqual({ ...DEFAULT_SWITCHES, keyCreateStatus: 200, listOrder: 'random' });
    first.kill('SIGTERM');
    expect(await once(first, 'exit')).toEqual([0, null]);

    const second = started('--port', '0', '--data', data);
    const again = await ready(second);
    expect(again).toMatchObject({ keyId: address.keyId, keySecret: address.keySecret });
    expect(await (await visit(again, 'GET')).text()).toContain('support');
    second.kill('SIGINT');
    expect(await once(second, 'exit')).toEqual([0, null]);
  });

  test('loses no answered write when it is killed in the middle of many, and starts again', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'emulator-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const data = join(folder, 'account.json');
    const answered: string[] = [];
    for (const life of [1, 2, 3]) {
      const child = started('--port', '0', '--data', data);
      const address = await ready(child);
      expect((await visit(address, 'GET')).status).toBe(200);
      expect(await namesIn(data)).toEqual(expect.arrayContaining(answered));
      // Many are on their way at any time; the kill strikes while others are being written.
      const writer = async (lane: number): Promise<void> => {
        for (let n = 0; ; n++) {
          const name = `app ${life}.${lane}.${n}`;
          const { status } = await visit(address, 'POST', { name });
          if (status === 201) answered.push(name);
          if (answered.length > life * 25) child.kill('SIGKILL');
        }
      };
      const exited = once(child, 'exit');
      await Promise.allSettled([1, 2, 3, 4, 5].map(writer));
      await exited;
      expect((await readdir(folder)).sort().join(' ')).toMatch(/^account\.json( account\.json\.tmp)?$/);
    }
    expect(await namesIn(data)).toEqual(expect.arrayContaining(answered));
  });

  test('writes each request and each delivery to stderr when asked to', async () => {
    const child = started('--port', '0', '--log');
    const address = await ready(child);
    if (child.stderr === null) throw new Error('no output');
    const lines = createInterface(child.stderr)[Symbol.asyncIterator]();
    await visit(address, 'GET');
    const { value = '' } = await lines.next();
    expect(JSON.parse(value)).toMatchObject({ n: 1, method: 'GET', path: '/v1.1/apps', status: 200 });

    const visits = visitor(address);
    const { app } = (await visits.post('/v1.1/apps', { name: 'support' })).body;
    const target = `${address.url}/_emulator/hook`;
    await visits.post(`/v1.1/apps/${app._id}/webhooks`, { target });
    await visits.post(`/v1.1/apps/${app._id}/appusers`, { userId: 'jane' });
    const hello = { role: 'appUser', type: 'text', text: 'Hello' };
    await visits.post(`/v1.1/apps/${app._id}/appusers/jane/messages`, hello);
    let line = '';
    while (!line.includes('"trigger"')) line = (await lines.next()).value ?? '"trigger"';
    expect(JSON.parse(line)).toMatchObject({ target, trigger: 'message:appUser', state: 'delivered' });
  });

  test('explains itself', async () => {
    const { code, stdout } = await outcome('--help');
    expect(code).toBe(0);
    const options = Object.keys(OPTIONS).map((name) => `--${name} `);
    for (const name of [...options, ...Object.keys(DEFAULT_SWITCHES)]) expect(stdout).toContain(name);
  });

  test('tells what is wrong with its options', async () => {
    const see = 'See smooch-provision emulator --help.\n';
    expect(await refusal('--prot', '80')).toBe(`There is no option --prot. ${see}`);
    expect(await refusal('--port')).toBe(`--port requires a value. ${see}`);
    expect(await refusal('--port', '--env')).toBe(`--port requires a value. ${see}`);
    expect(await refusal('--suite=acme')).toBe(`--suite takes no value. ${see}`);
    expect(await refusal('-p', '80')).toBe(`There is no option -p. ${see}`);
    expect(await refusal('--port', 'many')).toContain('--port takes a whole number from 0 to 65535');
    expect(await refusal('--port', '65536')).toContain('--port');
    expect(await refusal('--latency', '-1')).toContain('--latency');
    expect(await refusal('--switch', 'listOrder')).toContain('name=value');
    expect(await refusal('--switch', 'listOrder=up')).toContain('ascending, descending, random');
    expect(await refusal('serve')).toBe(`Unexpected argument "serve". ${see}`);
    expect(await refusal('--shell', 'fish')).toBe('--shell is for --env.\n');
    expect(await refusal('--subdomain', 'acme')).toContain('--suite');
    expect(await refusal('--suite', '--subdomain', 'acme.zendesk.com')).toContain('the name alone');
    expect(await refusal('--env', '--shell', 'cmd')).toContain('sh, fish, powershell');
    expect(await refusal('--host', '')).toContain('--host is empty');
    expect(await refusal('--env', '--log')).toContain('--log');
    expect(await refusal('--env', '--port', '0')).toContain('name one');
    expect(await refusal('--host', '203.0.113.9')).toContain('not an address of this machine');
  });

  test('ends when the account cannot be kept in the file', async () => {
    const missing = join(tmpdir(), 'emulator-that-is-not-there', 'account.json');
    const port = await freePort();
    expect(await refusal('--port', port, '--data', missing)).toContain(
      `cannot be kept in ${missing}: ENOENT`,
    );
    expect((await outcome('--stop', '--port', port)).stderr).toBe(`No emulator runs at 127.0.0.1:${port}.\n`);
  });

  test('a port in use is one sentence with what to do, and leaves the data of the one that uses it alone', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'emulator-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const data = join(folder, 'account.json');
    const port = new URL((await running({ dataFile: data })).url).port;
    const before = await readFile(data, 'utf8');
    expect(await refusal('--port', port, '--data', data)).toBe(
      `Port ${port} of 127.0.0.1 is in use: choose another --port, or leave it out for a free one; --env uses an emulator that listens there, and --stop ends it.\n`,
    );
    expect(await readFile(data, 'utf8')).toBe(before);
  });
});

/** A port that is free now. */
async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return String(address.port);
}

/** Runs a script in a shell, where `emulator` is the command; gives what it prints. */
function inShell(shell: string, script: string): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { ...process.env, PROGRAM, NODE: process.execPath, SMOOCH_JWT: 'of another account' };
  const command = 'emulator() { "$NODE" --input-type=module -e "$PROGRAM" -- "$@"; }';
  return new Promise((resolve) => {
    execFile(shell, ['-c', `${command}\n${script}`], { env }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

const SHELLS_HERE = ['/bin/bash', '/bin/zsh'].filter((shell) => existsSync(shell));

describe('--env', () => {
  test.each(SHELLS_HERE)('in %s starts one, uses it the next time, and --stop ends it', async (shell) => {
    const port = await freePort();
    onTestFinished(async () => void (await inShell(shell, `emulator --stop --port ${port}`)));
    const { code, stdout, stderr } = await inShell(
      shell,
      `set -eu
      eval "$(emulator --env --shell sh --port ${port})"
      first=$SMOOCH_KEY_SECRET
      SMOOCH_KEY_SECRET=
      eval "$(emulator --env --port ${port})"
      test "$SMOOCH_KEY_SECRET" = "$first"
      echo "$SMOOCH_API_URL $SMOOCH_KEY_ID $SMOOCH_KEY_SECRET \${SMOOCH_JWT-none}"`,
    );
    expect([code, stderr]).toEqual([0, '']);
    const [url = '', keyId = '', keySecret = '', jwt] = stdout.trim().split(' ');
    expect([url, jwt]).toEqual([`http://127.0.0.1:${port}`, 'none']);
    expect((await visit({ url, keyId, keySecret }, 'GET')).status).toBe(200);
    const stopped = await inShell(shell, `emulator --stop --port ${port}; emulator --stop --port ${port}`);
    expect(stopped).toEqual({
      code: 0,
      stdout: '',
      stderr: `The emulator at 127.0.0.1:${port} has ended.\nNo emulator runs at 127.0.0.1:${port}.\n`,
    });
    await expect(visit({ url, keyId, keySecret }, 'GET')).rejects.toThrow();
  });

  test('with --suite gives the keys of the apps, as many lines', async () => {
    const emulator = await running({ suite: 'acme' });
    const { code, stdout: script } = await outcome('--suite', '--env', '--port', new URL(emulator.url).port);
    expect(code).toBe(0);
    const echo = 'echo "$SMOOCH_API_URL"; echo "$SMOOCH_APP_KEYS"; echo "${SMOOCH_KEY_ID-none}"';
    const { stdout } = await inShell('/bin/bash', `SMOOCH_KEY_ID=other; ${script}${echo}`);
    expect(stdout).toBe(`${emulator.url}\n${emulator.appKeys}\nnone\n`);
  });

  test('fails the script where there is another server, or an emulator of another kind', async () => {
    const other = createServer((socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void other.close());
    const address = other.address();
    const taken = typeof address === 'object' ? String(address?.port) : '';
    const { port } = new URL((await running()).url);
    for (const [args, says] of [
      [['--port', taken], 'is not an emulator'],
      [['--port', port, '--suite'], 'plays a direct account'],
    ] as const) {
      const ended = await outcome('--env', ...args);
      expect(ended).toEqual({ code: 1, stdout: 'false\n', stderr: expect.stringContaining(says) });
    }
  });

  test('says that options change nothing of one that runs, and --stop cannot end a part of another program', async () => {
    const emulator = await running();
    const { port } = new URL(emulator.url);
    const ended = await outcome('--env', '--port', port, '--latency', '5', '--shell', 'fish');
    expect(ended.stdout).toContain(`set -gx SMOOCH_KEY_SECRET '${emulator.keySecret}'\n`);
    expect(ended.stderr).toContain('other options change nothing of it');
    expect(await refusal('--stop', '--port', port)).toContain('a part of another program');
  });

  test('quotes what a shell would expand', () => {
    const ready = { url: 'http://127.0.0.1:1', keyId: "a'$(b)`c`", keySecret: '\\' };
    expect(shellLines(ready, 'sh')).toContain("export SMOOCH_KEY_ID='a'\\''$(b)`c`'\n");
    expect(shellLines(ready, 'fish')).toContain("set -gx SMOOCH_KEY_ID 'a\\'$(b)`c`'\n");
    expect(shellLines(ready, 'fish')).toContain(String.raw`set -gx SMOOCH_KEY_SECRET '\\'`);
    expect(shellLines(ready, 'powershell')).toContain("$env:SMOOCH_KEY_ID = 'a''$(b)`c`'\n");
  });
});
