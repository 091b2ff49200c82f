/**
 * The action's source, run inside this process: what a step does with its inputs, without the price of a process and of loading
 * the built product for each. It sees an environment and streams of its own, and leaves no trace in this process.
 */

import path from 'node:path';
import { Writable } from 'node:stream';
import { summary } from '@actions/core';
import type { Ended } from './child.ts';

const ENTRY = path.join(import.meta.dirname, '..', '..', 'src', 'action.ts');

type Environment = Readonly<Record<string, string | undefined>>;

/** Runs are numbered: each one loads the entry anew. */
let runs = 0;
/** What a run replaces belongs to the whole process: there is one run at a time. */
let last: Promise<unknown> = Promise.resolve();

/** Runs `src/action.ts` to its end. */
export function runInProcess(environment: Environment, folder: string): Promise<Ended> {
  const next = last.then(() => runAlone(environment, folder));
  last = next.catch(() => {});
  return next;
}

async function runAlone(environment: Environment, folder: string): Promise<Ended> {
  const [stdout, stderr] = [captured(), captured()];
  const restore = [
    withEnvironment(environment),
    replaced('stdout', stdout.stream),
    replaced('stderr', stderr.stream),
    listenersKept(),
    summaryForgotten,
    workingIn(folder),
  ];
  process.exitCode = undefined;
  try {
    runs += 1;
    await import(`${ENTRY}?run=${runs}`);
    return {
      code: Number(process.exitCode ?? 0),
      signal: null,
      stdout: stdout.text(),
      stderr: stderr.text(),
    };
  } finally {
    process.exitCode = undefined;
    for (const undo of restore.reverse()) undo();
  }
}

/** A stream that keeps what it is given. */
function captured(): { readonly stream: Writable; readonly text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}

/** Gives the process these variables and no others. */
function withEnvironment(environment: Environment): () => void {
  const before = { ...process.env };
  const set = (variables: Environment): void => {
    for (const name of Object.keys(process.env)) delete process.env[name];
    for (const [name, value] of Object.entries(variables)) if (value !== undefined) process.env[name] = value;
  };
  set(environment);
  return () => set(before);
}

/** Puts another value in place of a property of the process; gives what puts the old one back. */
function replaced(name: 'stdout' | 'stderr', value: unknown): () => void {
  const old = Object.getOwnPropertyDescriptor(process, name);
  if (old === undefined) throw new Error(`the process has no ${name}`);
  Object.defineProperty(process, name, { value, configurable: true, enumerable: true, writable: true });
  return () => {
    Object.defineProperty(process, name, old);
  };
}

/** `@actions/core` keeps the file of the job summary, which is another one in every step. */
function summaryForgotten(): void {
  summary.emptyBuffer();
  Reflect.deleteProperty(summary, '_filePath');
}

/** Removes afterwards what a run listens to. */
function listenersKept(): () => void {
  const events = ['exit', 'uncaughtException', 'SIGHUP', 'SIGINT', 'SIGTERM'];
  const before = new Map(events.map((event) => [event, new Set(process.rawListeners(event))]));
  return () => {
    for (const event of events) {
      for (const listener of process.rawListeners(event)) {
        if (!before.get(event)?.has(listener)) process.off(event, listener as () => void);
      }
    }
  };
}

function workingIn(folder: string): () => void {
  const before = process.cwd();
  process.chdir(folder);
  return () => {
    process.chdir(before);
  };
}
