/** The built command line on a pseudo-terminal, with somebody who types. */

import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { builtCli } from './product.ts';

/** What somebody types once the screen ends with a text. */
export interface Typed {
  readonly after: string;
  readonly keys: string;
  /** What happens before the keys are typed. */
  readonly meanwhile?: () => Promise<void> | void;
}

/** Control+C and Control+D, as a terminal sends them. */
export const CTRL_C = '\u0003';
export const CTRL_D = '\u0004';

/** Python's `pty` is wherever Node is tested; it hands on keys and screen, and the exit code. */
const BRIDGE = `
import fcntl, os, pty, select, struct, sys, termios
child, screen = pty.fork()
if child == 0:
    os.execvp(sys.argv[2], sys.argv[2:])
fcntl.ioctl(screen, termios.TIOCSWINSZ, struct.pack('HHHH', 24, int(sys.argv[1]), 0, 0))
sources = [screen, 0]
while True:
    ready, _, _ = select.select(sources, [], [])
    if 0 in ready:
        keys = os.read(0, 1024)
        if keys: os.write(screen, keys)
        else: sources.remove(0)
    if screen in ready:
        try: shown = os.read(screen, 65536)
        except OSError: break
        if not shown: break
        os.write(1, shown)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) % 256)
`;

/** A terminal, and the shell in it. */
export interface TerminalShell {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** 80 by default. */
  readonly columns?: number;
}

/** What a command came to. */
export interface Seen {
  readonly code: number | null;
  /** All that was on the screen, without colours and cursor movements. */
  readonly screen: string;
  /** The same with them. */
  readonly raw: string;
}

/** Runs a command to its end. */
export async function onTerminal(
  args: readonly string[],
  shell: TerminalShell,
  typed: readonly Typed[] = [],
): Promise<Seen> {
  const home = await mkdtemp(path.join(tmpdir(), 'smooch-provision-run-'));
  const child = spawn(
    'python3',
    ['-c', BRIDGE, `${shell.columns ?? 80}`, process.execPath, builtCli(), ...args],
    {
      cwd: shell.cwd,
      env: { PATH: process.env['PATH'], HOME: home, TERM: 'xterm', ...shell.env },
      stdio: ['pipe', 'pipe', 'inherit'],
      timeout: 40_000,
      killSignal: 'SIGKILL',
    },
  );
  const chunks: Buffer[] = [];
  const raw = (): string => Buffer.concat(chunks).toString('utf8');
  const screen = (): string => plain(raw());
  const left = [...typed];
  child.stdout.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    const [next] = left;
    if (next === undefined || !screen().endsWith(next.after)) return;
    left.shift();
    void Promise.resolve(next.meanwhile?.()).then(() => child.stdin.write(next.keys));
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  await rm(home, { recursive: true, force: true });
  return { code, screen: screen(), raw: raw() };
}

function plain(text: string): string {
  const start = String.fromCodePoint(27);
  return text.replaceAll(new RegExp(`${start}\\[[\\d;]*[A-Za-z]`, 'g'), '').replaceAll('\r', '');
}
