/** The emulator on the command line. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, onTestFinished, test } from 'vitest';
import { serve } from '../../src/emulator/serve.ts';
import { DEFAULT_SWITCHES } from '../../src/emulator/switches.ts';
import { basic, running, visitor } from './visitor.ts';

const MODULE = new URL('../../src/emulator/serve.ts', import.meta.url).href;
const PROGRAM = `import { serve } from ${JSON.stringify(MODULE)};
process.exitCode = await serve(process.argv.slice(1), process);`;

interface Ready {
  readonly url: string;
  readonly keyId: string;
  readonly keySecret: string;
}

function started(...args: string[]): ChildProcess {
  const child = spawn(process.execPath, ['--input-type=module', '-e', PROGRAM, '--', ...args]);
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

async function refusal(...args: string[]): Promise<string> {
  let said = '';
  const io = { stdout: { write: () => true }, stderr: { write: (text: string) => (said += text) } };
  expect(await serve(args, io)).toBe(1);
  return said;
}

describe('the command', () => {
  test('says where it is, serves, keeps its data and ends on SIGTERM', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'emulator-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const data = join(folder, 'account.json');

    const first = started('--data', data, '--switch', 'keyCreateStatus=200', '--switch', 'listOrder=random');
    const address = await ready(first);
    expect(Object.keys(address)).toEqual(['url', 'keyId', 'keySecret']);
    expect((await visit(address, 'POST', { name: 'support' })).status).toBe(201);
    const switches = await (await fetch(`${address.url}/_emulator/switches`)).json();
    expect(switches).toEqual({ ...DEFAULT_SWITCHES, keyCreateStatus: 200, listOrder: 'random' });
    first.kill('SIGTERM');
    expect(await once(first, 'exit')).toEqual([0, null]);

    const second = started('--data', data);
    const again = await ready(second);
    expect(again).toMatchObject({ keyId: address.keyId, keySecret: address.keySecret });
    expect(await (await visit(again, 'GET')).text()).toContain('support');
    second.kill('SIGINT');
    expect(await once(second, 'exit')).toEqual([0, null]);
  });

  test('loses no answered write when it is killed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'emulator-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const data = join(folder, 'account.json');
    const child = started('--data', data);
    const address = await ready(child);
    await Promise.all(['a', 'b', 'c'].map((name) => visit(address, 'POST', { name })));
    child.kill('SIGKILL');
    await once(child, 'exit');
    const { apps } = JSON.parse(await readFile(data, 'utf8'));
    expect(apps).toHaveLength(3);
  });

  test('writes each request and each delivery to stderr when asked to', async () => {
    const child = started('--log');
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
    let said = '';
    const io = { stdout: { write: (text: string) => (said += text) }, stderr: { write: () => true } };
    expect(await serve(['--help'], io)).toBe(0);
    for (const name of ['--data', '--switch', ...Object.keys(DEFAULT_SWITCHES)]) expect(said).toContain(name);
  });

  test('tells what is wrong with its options', async () => {
    expect(await refusal('--prot', '80')).toContain('--prot');
    expect(await refusal('--port', 'many')).toContain('--port takes a whole number from 0 to 65535');
    expect(await refusal('--port', '65536')).toContain('--port');
    expect(await refusal('--latency', '-1')).toContain('--latency');
    expect(await refusal('--switch', 'listOrder')).toContain('name=value');
    expect(await refusal('--switch', 'listOrder=up')).toContain('ascending, descending, random');
    expect(await refusal('serve')).toContain('serve');
    const port = new URL((await running()).url).port;
    expect(await refusal('--port', port)).toContain('in use');
  });
});
