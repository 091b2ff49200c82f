/** Child processes that a test starts: with an environment of their own and nothing of ours. */

import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

/** What became of a process. */
export interface Ended {
  /** null when a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a process is started with. */
export interface Start {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The Node to run; by default the one that runs the tests. */
  readonly node?: string | undefined;
  /** Takes standard output in place of the test, such as `/dev/full`. */
  readonly stdoutFile?: string | undefined;
  /** Told of the process while it runs, to send it signals. */
  readonly during?: ((child: ChildProcess) => Promise<void>) | undefined;
}

/** A process that hangs is ended after so many milliseconds, which fails its test. */
const LONGEST = 40_000;

/** Runs a JavaScript file to its end. */
export async function run(file: string, args: readonly string[], start: Start): Promise<Ended> {
  const taken = start.stdoutFile === undefined ? undefined : openSync(start.stdoutFile, 'w');
  const child = spawn(start.node ?? process.execPath, [file, ...args], {
    cwd: start.cwd,
    env: { ...start.env },
    stdio: ['ignore', taken ?? 'pipe', 'pipe'],
    timeout: LONGEST,
    killSignal: 'SIGKILL',
  });
  if (taken !== undefined) closeSync(taken);
  const [stdout, stderr] = [collected(child.stdout), collected(child.stderr)];
  const ended = new Promise<Pick<Ended, 'code' | 'signal'>>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
  await start.during?.(child);
  return { ...(await ended), stdout: stdout(), stderr: stderr() };
}

function collected(stream: NodeJS.ReadableStream | null): () => string {
  const chunks: Buffer[] = [];
  stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}
