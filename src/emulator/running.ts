/** An emulator that runs in another process: whether there is one at a port, starting one in the background, and ending it. */

import { spawn } from 'node:child_process';
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { isObject } from './json.ts';
import type { Ready } from './ready.ts';

/** Milliseconds that an emulator may take to answer, to start or to end. */
const PATIENCE = 30_000;
/** Characters of an answer; an emulator says far less, and another server may go on for ever. */
const LONGEST_ANSWER = 1_000_000;

/** What the emulator at an address (`host:port`) says of itself; undefined when nothing listens there. Throws Error for anything else. */
export async function readyAt(address: string): Promise<Ready | undefined> {
  const answer = await ask('GET', address, 'credentials');
  if (answer === undefined) return undefined;
  const { keyId, keySecret, appKeys } = answer;
  // What listens there must not lead clients elsewhere: the address is the one that was asked.
  const url = `http://${address}`;
  if (typeof keyId === 'string' && typeof keySecret === 'string') return { url, keyId, keySecret };
  if (typeof appKeys === 'string') return { url: `${url}/sc`, appKeys };
  throw notAnEmulator(address);
}

/** Starts an emulator that goes on after this process; `command`: the words that start one. Throws Error with what it says. */
export async function startInBackground(command: readonly string[]): Promise<void> {
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    detached: true,
    // Were it given this process's output, `$(…)` would wait for it.
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  let [heard, complaint] = ['', ''];
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The emulator did not start in time.')), PATIENCE);
    const settle = (done: () => void): void => {
      clearTimeout(timer);
      done();
    };
    child.stdout.on('data', (chunk: Buffer) => {
      heard += chunk.toString();
      if (heard.includes('\n')) settle(resolve);
    });
    child.once('error', (error) => settle(() => reject(error)));
    child.once('close', () =>
      settle(() => reject(new Error(complaint.trim() || 'The emulator did not start.'))),
    );
  });
  child.stdout.destroy();
  child.stderr.destroy();
  child.unref();
}

/** Ends the emulator at an address; false when there is none. Throws Error when something else is there, or it does not end. */
export async function stopAt(address: string): Promise<boolean> {
  if ((await readyAt(address)) === undefined) return false;
  const answer = await ask('POST', address, 'stop');
  if (typeof answer?.['error'] === 'string') throw new Error(answer['error']);
  for (const end = Date.now() + PATIENCE; Date.now() < end; await sleep(20)) {
    if ((await readyAt(address).catch(() => null)) === undefined) return true;
  }
  throw new Error(`The emulator at ${address} does not end.`);
}

/** Asks an admin endpoint. Undefined when nothing listens there, or it ended meanwhile. */
function ask(
  method: string,
  address: string,
  endpoint: string,
): Promise<Record<string, unknown> | undefined> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'ECONNREFUSED' || error.code === 'ECONNRESET') resolve(undefined);
      else reject(notAnEmulator(address, error));
    };
    // An agent of its own uses no proxy of the environment.
    const options = { method, agent: new Agent(), signal: AbortSignal.timeout(PATIENCE) };
    const sent = request(`http://${address}/_emulator/${endpoint}`, options, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
        if (text.length <= LONGEST_ANSWER) return;
        reject(notAnEmulator(address));
        sent.destroy();
      });
      response.on('error', fail);
      response.on('end', () => {
        try {
          const body: unknown = JSON.parse(text);
          if (isObject(body)) resolve(body);
          else reject(notAnEmulator(address));
        } catch {
          reject(notAnEmulator(address));
        }
      });
    });
    sent.on('error', fail);
    sent.end();
  });
}

function notAnEmulator(address: string, cause?: Error): Error {
  return new Error(`What listens at ${address} is not an emulator: choose another --port.`, { cause });
}
