/** The emulator on the command line. */

import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { FAULT_KINDS, type FaultRule, LONGEST_WAIT, readFaultRules } from './faults.ts';
import { isOpen, LOOPBACK } from './gate.ts';
import { type Ready, SHELLS, type Shell, shellLines } from './ready.ts';
import { readyAt, startInBackground, stopAt } from './running.ts';
import { type Emulator, type EmulatorOptions, readyFor, startEmulator } from './server.ts';
import { SUBDOMAIN } from './suite.ts';
import { describeSwitches, parseSwitch, type Switches } from './switches.ts';

/** Where the command writes, and how it is started. */
export interface ServeIo {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  /** The words that start this command once more, for one in the background. */
  readonly command?: readonly string[];
}

/** The port that is taken where it is free and none is given; `--env` and `--stop` look there. */
const PORT = 8100;

/**
 * Runs the emulator until SIGINT, SIGTERM or `--stop`. When it is ready it prints one line of JSON: `url`, `keyId` and
 * `keySecret`, or for Zendesk Suite `url` and `appKeys`, and these once more one a line. With `--env` it prints the lines for a shell
 * instead. Resolves to the exit code: 0 after a clean end, 1 for options that make no sense and a port in use.
 */
export async function serve(args: string[], io: ServeIo): Promise<number> {
  try {
    const { values } = parseArgs({ args, options: OPTIONS, strict: true });
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
  const options = { ...(await readArguments(values, io)), onStop: () => asked() };
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
  const own = args.filter((arg) => arg !== '--env');
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

const OPTIONS = {
  port: { type: 'string' },
  host: { type: 'string' },
  'allow-host': { type: 'string', multiple: true },
  suite: { type: 'boolean' },
  subdomain: { type: 'string' },
  env: { type: 'boolean' },
  shell: { type: 'string' },
  stop: { type: 'boolean' },
  data: { type: 'string' },
  latency: { type: 'string' },
  seed: { type: 'string' },
  faults: { type: 'string' },
  log: { type: 'boolean' },
  switch: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
} as const;

const HELP = `Runs a local server that behaves as the provisioning API of Smooch (Sunshine Conversations) does.

  --port N              listen on this port; without it 8100, or any free one
                        when that is in use
  --suite               play an account of Zendesk Suite: three apps with a key
                        each, no key of the account, below /sc
  --subdomain NAME      of that account (default acme)
  --env                 print what a shell sets to use the emulator at the port;
                        starts one in the background when there is none:
                        eval "$(smooch-provision emulator --env)"
  --shell NAME          the shell of --env: sh (bash and zsh too), fish or
                        powershell
  --stop                end the emulator at the port
  --data FILE           keep the account in FILE: it survives restarts
  --host ADDRESS        listen on this address instead of 127.0.0.1, as in a
                        container. There is no password: everybody who reaches it
                        can change the account
  --allow-host NAME     answer to this name too, such as that of the container; may
                        be repeated. Web pages never get an answer
  --latency MS          wait this long before each answer
  --seed N              the same secrets, ids and random orders in every run
  --faults FILE         let things go wrong by the rules in FILE, a JSON list
  --log                 write each request to stderr, one line of JSON each
  --switch NAME=VALUE   choose how an undocumented behaviour turns out; may be repeated
  --help                show this

When it is ready it prints one line of JSON with url, keyId and keySecret; with --suite it has url and appKeys, and
the lines of SMOOCH_APP_KEYS follow. SIGINT, SIGTERM or --stop ends it. Exit codes: 0 it has ended, 1 it could not
start, as when the port is in use.

Switches, with the default first:

${describeSwitches()
  .map((line) => `  ${line}\n`)
  .join('')}
A fault rule has a kind and, as conditions, any of method, path (* for one segment, ** for several), nth, every,
probability, request (its number in the log) and times. Kinds:

${Object.entries(FAULT_KINDS)
  .map(([kind, about]) => `  ${kind.padEnd(14)} ${about}\n`)
  .join('')}`;

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

async function readArguments(values: Values, io: ServeIo): Promise<EmulatorOptions> {
  const switches: Partial<Switches> = Object.assign({}, ...(values.switch ?? []).map(parseSwitch));
  const port = wholeNumber('--port', values.port, 65_535);
  const latency = wholeNumber('--latency', values.latency, LONGEST_WAIT);
  const seed = wholeNumber('--seed', values.seed, 2 ** 32 - 1);
  return {
    switches,
    suite: suiteFrom(values),
    allowHosts: (values['allow-host'] ?? []).map((name) => name.toLowerCase()),
    ...(values.host === undefined ? {} : { host: values.host }),
    ...(port === undefined ? {} : { port }),
    ...(latency === undefined ? {} : { latency }),
    ...(seed === undefined ? {} : { seed }),
    ...(values.data === undefined ? {} : { dataFile: values.data }),
    ...(values.faults === undefined ? {} : { faults: await faultsFrom(values.faults) }),
    ...(values.log === true ? { onRequest: (record) => io.stderr.write(`${JSON.stringify(record)}\n`) } : {}),
  };
}

function suiteFrom({ suite, subdomain }: Values): string | undefined {
  if (suite !== true) {
    if (subdomain !== undefined) throw new Error('--subdomain is for --suite.');
    return undefined;
  }
  if (!/^[a-z0-9][a-z0-9-]*$/.test(subdomain ?? SUBDOMAIN))
    throw new Error(`--subdomain takes the name alone, as in acme, not "${subdomain}".`);
  return subdomain ?? SUBDOMAIN;
}

/** Where clients on this machine find the emulator. */
function addressFrom({ port, host = LOOPBACK }: Values): string {
  const name = ['0.0.0.0', '::'].includes(host) ? LOOPBACK : host;
  return `${name.includes(':') ? `[${name}]` : name}:${wholeNumber('--port', port, 65_535) ?? PORT}`;
}

function shellFrom(name: string): Shell {
  const shell = SHELLS.find((one) => one === name);
  if (shell === undefined) throw new Error(`--shell takes ${SHELLS.join(', ')}, not "${name}".`);
  return shell;
}

/** Whether options say how an emulator is to be, and not only which one. */
function takesOptions({
  env: _env,
  port: _port,
  host: _host,
  shell: _shell,
  suite: _suite,
  ...others
}: Values): boolean {
  return Object.keys(others).length > 0;
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

function wholeNumber(option: string, text: string | undefined, most: number): number | undefined {
  if (text === undefined) return undefined;
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (value <= most) return value;
  throw new Error(`${option} takes a whole number from 0 to ${most}, not "${text}".`);
}

async function faultsFrom(path: string): Promise<FaultRule[]> {
  try {
    const text = await readFile(path, 'utf8');
    return readFaultRules(parsedJson(text));
  } catch (error) {
    throw new Error(`--faults ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The words of the parser would repeat a part of the file. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('The file is not JSON.');
  }
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
