/** The emulator on the command line. */

import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { FAULT_KINDS, type FaultRule, LONGEST_WAIT, readFaultRules } from './faults.ts';
import { type EmulatorOptions, startEmulator } from './server.ts';
import { describeSwitches, parseSwitch, type Switches } from './switches.ts';

/** Where the command writes. */
export interface ServeIo {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
}

/**
 * Runs the emulator until SIGINT or SIGTERM. When it is ready it prints one line of JSON: `url`, `keyId` and
 * `keySecret`. Resolves to the exit code: 0 after a clean end, 1 for options that make no sense.
 */
export async function serve(args: string[], io: ServeIo): Promise<number> {
  try {
    const options = await readArguments(args, io);
    if (options === 'help') {
      io.stdout.write(HELP);
      return 0;
    }
    const emulator = await startEmulator(options);
    const ended = endSignal();
    const { url, keyId, keySecret } = emulator;
    io.stdout.write(`${JSON.stringify({ url, keyId, keySecret })}\n`);
    await ended;
    await emulator.close();
    return 0;
  } catch (error) {
    io.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

const OPTIONS = {
  port: { type: 'string' },
  data: { type: 'string' },
  latency: { type: 'string' },
  seed: { type: 'string' },
  faults: { type: 'string' },
  log: { type: 'boolean' },
  switch: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
} as const;

const HELP = `Runs a local server that behaves as the provisioning API of Smooch (Sunshine Conversations) does.

  --port N              listen on this port of 127.0.0.1; any free one without it
  --data FILE           keep the account in FILE: it survives restarts
  --latency MS          wait this long before each answer
  --seed N              the same secrets, ids and random orders in every run
  --faults FILE         let things go wrong by the rules in FILE, a JSON list
  --log                 write each request to stderr, one line of JSON each
  --switch NAME=VALUE   choose how an undocumented behaviour turns out; may be repeated
  --help                show this

When it is ready it prints one line of JSON with url, keyId and keySecret. SIGINT or SIGTERM ends it.

Switches, with the default first:

${describeSwitches()
  .map((line) => `  ${line}\n`)
  .join('')}
A fault rule has a kind and, as conditions, any of method, path (* for one segment, ** for several), nth, every,
perSecond (those beyond), probability, request (its number in the log) and times. Kinds:

${Object.entries(FAULT_KINDS)
  .map(([kind, about]) => `  ${kind.padEnd(14)} ${about}\n`)
  .join('')}`;

async function readArguments(args: string[], io: ServeIo): Promise<EmulatorOptions | 'help'> {
  const { values } = parseArgs({ args, options: OPTIONS, strict: true });
  if (values.help === true) return 'help';
  const switches: Partial<Switches> = Object.assign({}, ...(values.switch ?? []).map(parseSwitch));
  const port = wholeNumber('--port', values.port, 65_535);
  const latency = wholeNumber('--latency', values.latency, LONGEST_WAIT);
  const seed = wholeNumber('--seed', values.seed, 2 ** 32 - 1);
  return {
    switches,
    ...(port === undefined ? {} : { port }),
    ...(latency === undefined ? {} : { latency }),
    ...(seed === undefined ? {} : { seed }),
    ...(values.data === undefined ? {} : { dataFile: values.data }),
    ...(values.faults === undefined ? {} : { faults: await faultsFrom(values.faults) }),
    ...(values.log === true ? { onRequest: (record) => io.stderr.write(`${JSON.stringify(record)}\n`) } : {}),
  };
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
