/** What the emulator's command line says. */

import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { FAULT_KINDS, type FaultRule, LONGEST_WAIT, readFaultRules } from './faults.ts';
import { addressOn, LOOPBACK } from './gate.ts';
import { SHELLS, type Shell } from './ready.ts';
import type { EmulatorOptions } from './server.ts';
import { SUBDOMAIN } from './suite.ts';
import { describeSwitches, parseSwitch, type Switches } from './switches.ts';

/** The port that is taken where it is free and none is given; `--env` and `--stop` look there. */
export const PORT = 8100;

/** The options, as Node reads them, in the order of the help. */
export const OPTIONS = {
  port: { type: 'string' },
  suite: { type: 'boolean' },
  subdomain: { type: 'string' },
  env: { type: 'boolean' },
  shell: { type: 'string' },
  stop: { type: 'boolean' },
  data: { type: 'string' },
  host: { type: 'string' },
  'allow-host': { type: 'string', multiple: true },
  latency: { type: 'string' },
  seed: { type: 'string' },
  faults: { type: 'string' },
  log: { type: 'boolean' },
  switch: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What `--help` says. */
export const HELP = `Runs a local server that behaves as the provisioning API of Smooch (Sunshine Conversations) does.

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
  --log                 write each request and delivery to stderr, one line of JSON
                        each
  --switch NAME=VALUE   choose how an undocumented behaviour turns out; may be repeated
  -h, --help            show this

When it is ready it prints one line of JSON with url, keyId and keySecret; with --suite it has url and appKeys, and
the lines of SMOOCH_APP_KEYS follow. SIGINT, SIGTERM or --stop ends it. Exit codes: 0 it has ended, 1 it could not
start, as when the port is in use.

Switches, with the default first:

${describeSwitches()
  .map((line) => `  ${line}\n`)
  .join('')}
A fault rule has a kind and, as conditions, any of method, path (* for one segment, ** for several), nth, every,
perSecond (those beyond), probability, request (its number in the log) and times. Kinds:

${Object.entries(FAULT_KINDS)
  .map(([kind, about]) => `  ${kind.padEnd(14)} ${about}\n`)
  .join('')}`;

/** The options as they were given. */
export type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

/** Reads the words after the command. Throws Error for one that makes no sense. */
export function readWords(args: string[]): Values {
  try {
    return parseArgs({ args, options: OPTIONS, strict: true }).values;
  } catch (error) {
    throw new Error(`${wordFault(error)} See smooch-provision emulator --help.`, { cause: error });
  }
}

/** What is wrong with a word; Node's own text is about its parser. */
function wordFault(error: unknown): string {
  const { message, code } = error as NodeJS.ErrnoException;
  const [, name = ''] = /'(?:-\w, )?(.*?)(?: <value>)?'(?:[ .]|$)/s.exec(message) ?? [];
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `There is no option ${name}.`;
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return `Unexpected argument "${name}".`;
  const option = Object.entries(OPTIONS).find(([one]) => `--${one}` === name);
  return option?.[1].type === 'boolean' ? `${name} takes no value.` : `${name} requires a value.`;
}

/** How the emulator is to be; `log`: where `--log` writes. Throws Error for a value that makes no sense. */
export async function optionsFrom(
  values: Values,
  log: { write(text: string): unknown },
): Promise<EmulatorOptions> {
  const switches: Partial<Switches> = Object.assign({}, ...(values.switch ?? []).map(parseSwitch));
  const numbers = {
    port: wholeNumber('--port', values.port, 65_535),
    latency: wholeNumber('--latency', values.latency, LONGEST_WAIT),
    seed: wholeNumber('--seed', values.seed, 2 ** 32 - 1),
  };
  // Without one, Node would listen on all addresses.
  if (values.host?.trim() === '') throw new Error('--host is empty: give it an address, or leave it out.');
  if (values.shell !== undefined) throw new Error('--shell is for --env.');
  const line = (record: object): void => void log.write(`${JSON.stringify(record)}\n`);
  return {
    switches,
    suite: suiteFrom(values),
    allowHosts: (values['allow-host'] ?? []).map((name) => name.toLowerCase()),
    ...numbers,
    host: values.host,
    dataFile: values.data,
    faults: values.faults === undefined ? undefined : await faultsFrom(values.faults),
    ...(values.log === true ? { onRequest: line, onDelivery: line } : {}),
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

/** Where clients on this machine find the emulator, as `host:port`. Throws Error where that is not known. */
export function addressFrom({ port, host = LOOPBACK }: Values): string {
  const number = wholeNumber('--port', port, 65_535) ?? PORT;
  if (number === 0) throw new Error('--port 0 is any free port, where nobody finds the emulator: name one.');
  return addressOn(host, number);
}

/** The shell of `--shell`. Throws Error for one that is not known. */
export function shellFrom(name: string): Shell {
  const shell = SHELLS.find((one) => one === name);
  if (shell === undefined) throw new Error(`--shell takes ${SHELLS.join(', ')}, not "${name}".`);
  return shell;
}

/** Whether options say how an emulator is to be, and not only which one. */
export function takesOptions(values: Values): boolean {
  const names = ['env', 'port', 'host', 'shell', 'suite'];
  return Object.keys(values).some((name) => !names.includes(name));
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
