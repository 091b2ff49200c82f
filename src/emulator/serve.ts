/** The emulator on the command line. */

import {
  addressFrom,
  HELP,
  optionsFrom,
  PORT,
  readWords,
  shellFrom,
  takesOptions,
  type Values,
} from './arguments.ts';
import { isOpen, LOOPBACK } from './gate.ts';
import { type Ready, shellLines } from './ready.ts';
import { readyAt, startInBackground, stopAt } from './running.ts';
import { type Emulator, type EmulatorOptions, readyFor, startEmulator } from './server.ts';

/** Where the command writes, and how it is started. */
export interface ServeIo {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  /** The words that start this command once more, for one in the background. */
  readonly command?: readonly string[];
}

/**
 * Runs the emulator until SIGINT, SIGTERM or `--stop`. When it is ready it prints one line of JSON: `url`, `keyId` and
 * `keySecret`, or for Zendesk Suite `url` and `appKeys`, and these once more one a line. With `--env` it prints the lines for a shell
 * instead. Resolves to the exit code: 0 after a clean end, 1 for options that make no sense and a port in use.
 */
export async function serve(args: string[], io: ServeIo): Promise<number> {
  try {
    const values = readWords(args);
    if (values.help === true) io.stdout.write(HELP);
    else if (values.stop === true) await stop(values, io);
    else if (values.env === true) await printEnvironment(args, values, io);
    else await run(values, io);
    return 0;
  } catch (error) {
    io.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    // `eval "$(…)"` knows nothing of an exit code.
    if (args.includes('--env')) io.stdout.write('false\n');
    return 1;
  }
}

async function run(values: Values, io: ServeIo): Promise<void> {
  let asked: () => void = () => {};
  const ended = new Promise<void>((resolve) => (asked = resolve));
  const options = { ...(await optionsFrom(values, io.stderr)), onStop: () => asked() };
  const { host = LOOPBACK } = options;
  const emulator = await startOn(options).catch((error: unknown) => {
    throw unusable(error, host, options.port ?? PORT, options.dataFile);
  });
  if (isOpen(host)) {
    io.stderr.write(
      `It listens on ${host}: every machine that reaches this one can read and change the account.\n`,
    );
  }
  const signal = endSignal();
  const lines = [JSON.stringify(readyFor(emulator)), emulator.appKeys].filter((text) => text !== '');
  io.stdout.write(`${lines.join('\n')}\n`);
  await Promise.race([ended, signal]);
  await emulator.close();
}

/** Without a port: the one where `--env` looks, else any that is free. */
async function startOn(options: EmulatorOptions): Promise<Emulator> {
  if (options.port !== undefined) return startEmulator(options);
  try {
    return await startEmulator({ ...options, port: PORT });
  } catch (error) {
    if (codeOf(error) !== 'EADDRINUSE') throw error;
    return startEmulator(options);
  }
}

/** Prints what a shell sets to use the emulator at the port, which is started when there is none. */
async function printEnvironment(args: readonly string[], values: Values, io: ServeIo): Promise<void> {
  if (values.log === true)
    throw new Error('--log shows nothing with --env, which starts the emulator in the background.');
  const shell = shellFrom(values.shell ?? 'sh');
  const at = addressFrom(values);
  const running = await readyAt(at);
  if (running !== undefined && takesOptions(values)) {
    io.stderr.write(
      `An emulator runs at ${at} already, and other options change nothing of it: --stop ends it.\n`,
    );
  }
  const ready = running ?? (await startedAt(at, args, io));
  if (values.suite === true && !('appKeys' in ready))
    throw new Error(
      `The emulator at ${at} plays a direct account: end it with --stop, or choose another --port.`,
    );
  io.stdout.write(shellLines(ready, shell));
}

/** Started by two at once, one of them finds the port in use, and the other's emulator there. */
async function startedAt(at: string, args: readonly string[], { command }: ServeIo): Promise<Ready> {
  if (command === undefined) throw new Error(`No emulator runs at ${at}.`);
  const own = args.filter((arg, index) => !/^--(env|shell)\b/.test(arg) && args[index - 1] !== '--shell');
  const port = own.some((arg) => /^--port\b/.test(arg)) ? [] : ['--port', String(PORT)];
  let failure: unknown;
  await startInBackground([...command, ...own, ...port]).catch((error: unknown) => (failure = error));
  const ready = await readyAt(at);
  if (ready === undefined) throw failure ?? new Error(`No emulator runs at ${at}.`);
  return ready;
}

async function stop(values: Values, io: ServeIo): Promise<void> {
  const at = addressFrom(values);
  const ended = await stopAt(at);
  io.stderr.write(ended ? `The emulator at ${at} has ended.\n` : `No emulator runs at ${at}.\n`);
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
}

/** Why an emulator cannot start, in a sentence with what to do. */
function unusable(error: unknown, host: string, port: number, dataFile: string | undefined): unknown {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return new Error(
        `Port ${port} of ${host} is in use: choose another --port, or leave it out for a free one; --env uses an emulator that listens there, and --stop ends it.`,
      );
    case 'EACCES':
      if ((error as NodeJS.ErrnoException).syscall !== 'listen') break;
      return new Error(`Port ${port} is not for this user: choose a --port above 1023.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new Error(
        `${host} is not an address of this machine: give --host one that it has, such as 0.0.0.0.`,
      );
    default:
  }
  if (dataFile === undefined || codeOf(error) === undefined) return error;
  return new Error(
    `The account cannot be kept in ${dataFile}: ${error instanceof Error ? error.message : ''}.`,
  );
}

function endSignal(): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      process.off('SIGINT', end);
      process.off('SIGTERM', end);
      resolve();
    };
    process.on('SIGINT', end);
    process.on('SIGTERM', end);
  });
}
