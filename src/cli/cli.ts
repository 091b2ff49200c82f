#!/usr/bin/env node
/** The terminal: the same runs as the action's, for people and scripts, and the emulator to try them against. */

import path from 'node:path';
import { codeOf, ProvisionError } from '../errors.ts';
import { MODES } from '../input-modes.ts';
import { logError } from '../report/log/faults.ts';
import { type ProblemStream, terminalLog } from '../report/log/log.ts';
import { redactedLog } from '../report/log/redacted-log.ts';
import { inTerminalWords } from '../report/words/place.ts';
import { wrapped } from '../report/words/wrap.ts';
import type { Log } from '../runtime/log.ts';
import { currentFolder, onEarlyEnd, onUncaught } from '../runtime/signals.ts';
import { Stop } from '../runtime/stop.ts';
import { type Outlet, outletTo } from '../runtime/streams.ts';
import { VERSION } from '../runtime/version.ts';
import { SecretRegistry } from '../secrets/secret.ts';
import { inputInvalid } from './arguments.ts';
import { modeFrom, parseDemo, parseInit, parseMigrate } from './commands.ts';
import { parseOutput, parseRun } from './options.ts';
import { INTERRUPTED, runMode } from './run.ts';

let [word = '--help', ...rest] = process.argv.slice(2);
const keeper = new SecretRegistry();
const redact = (text: string): string => keeper.redact(text);
const stdout = outletTo(process.stdout);
const stderr = outletTo(process.stderr);
const stop = new Stop();
let debug = process.env['RUNNER_DEBUG'] === '1';
let over = false;

onUncaught((error) => {
  fail(error);
  // Only a run can be asked to stop.
  if (!MODES.some((mode) => mode === word)) {
    over = true;
    process.exit();
  }
  stop.request('an internal error');
});
onEarlyEnd(() => over, fail);
void main();

async function main(): Promise<void> {
  try {
    const code = await command();
    await stdout.settled();
    if (code !== 0) process.exitCode ??= code;
    const error = stdout.broken();
    // A reader that has seen enough is not a failure: `smooch-provision plan | head`.
    if (error !== undefined && error.code !== 'EPIPE') throw unwritable(error);
  } catch (error) {
    fail(error);
  } finally {
    over = true;
  }
}

/** Says what went wrong, and that the command failed. */
function fail(error: unknown): void {
  process.exitCode = 1;
  logError(logFor(true), error);
}

function unwritable(cause: Error): ProvisionError {
  return new ProvisionError('file-unusable', `Standard output could not be written: ${cause.message}`, {
    remedy: 'Everything else has been done. Make room where the output goes.',
    cause,
  });
}

async function command(): Promise<number> {
  const isHelp = ['--help', '-h', 'help'].includes(word);
  if (isHelp && (rest[0] === undefined || rest[0].startsWith('-'))) return sayHelp((await texts()).help());
  if (isHelp) [word, rest] = [rest[0] ?? '', ['--help']];
  if (['--version', '-V', 'version'].includes(word)) return say(`${VERSION}\n`);
  if (word === 'emulator') {
    const { serve } = await import('../emulator/serve.ts');
    const isHelp = rest.some((one) => one === '--help' || one === '-h');
    const command = [process.execPath, process.argv[1] ?? '', 'emulator'];
    return serve(rest, { stdout: isHelp ? { write: sayHelp } : stdout, stderr, command });
  }
  if (word === 'migrate') return migrate();
  if (word === 'init') return firstFiles();
  if (word === 'completion') return completion();
  if (word === 'output') return output();
  if (word === 'demo') {
    const asked = parseDemo(rest);
    if (asked === 'help') return sayHelp((await texts()).DEMO_HELP);
    if (asked.suite) return (await import('./demo-suite.ts')).demoSuite(logFor(false));
    const { demo } = await import('./demo.ts');
    return demo(logFor(false));
  }
  const mode = modeFrom(word);
  const asked = parseRun(mode, rest, process.env);
  if (asked === 'help') return sayHelp((await texts()).modeHelp(mode));
  debug ||= asked.verbose;
  return runMode(asked, { keeper, stop, logFor, debug, say });
}

/** Only those who ask wait for the texts. */
function texts(): Promise<typeof import('./help.ts')> {
  return import('./help.ts');
}

async function completion(): Promise<number> {
  const { COMPLETION_HELP } = await texts();
  const [name, ...more] = rest;
  if (name === undefined || name === '--help' || name === '-h') return sayHelp(COMPLETION_HELP);
  const { completionFor, SHELLS } = await import('./completion.ts');
  const shell = more.length === 0 ? SHELLS.find((one) => one === name) : undefined;
  if (shell !== undefined) return say(completionFor(shell));
  throw inputInvalid(
    `There is no completion for ${JSON.stringify(rest.join(' '))}.`,
    `Name one shell: ${SHELLS.join(', ')}.`,
  );
}

async function output(): Promise<number> {
  const asked = parseOutput(rest, process.env);
  if (asked === 'help') return sayHelp((await texts()).OUTPUT_HELP);
  debug ||= asked.run.verbose;
  const { outputValues } = await import('./output.ts');
  return outputValues(asked, { keeper, stop, logFor, debug, say });
}

async function migrate(): Promise<number> {
  const asked = parseMigrate(rest);
  if (asked === 'help') return sayHelp((await texts()).MIGRATE_HELP);
  const { migrateFiles } = await import('./migrate/command.ts');
  const tell = (line: string): void => stderr.write(`${line}\n`);
  await migrateFiles(asked, { workspace: currentFolder(), out: say, tell });
  return 0;
}

async function firstFiles(): Promise<number> {
  const asked = parseInit(rest);
  if (asked === 'help') return sayHelp((await texts()).INIT_HELP);
  const [{ init }, { openTerminal }, { gitHubStore }] = await Promise.all([
    import('./init/init.ts'),
    import('./init/terminal.ts'),
    import('./init/store.ts'),
  ]);
  const { stdin: input, stdout: output } = process;
  const terminal = input.isTTY && output.isTTY ? openTerminal({ input, output }) : undefined;
  const workspace = currentFolder();
  const columns = (): number => output.columns ?? 0;
  try {
    await init(asked, {
      workspace,
      // `dist/cli` lies two folders below the root of the product's checkout.
      product: path.join(import.meta.dirname, '..', '..'),
      command: ownCommand(process.argv[1] ?? '', workspace),
      ask: terminal?.ask,
      tell: (line) => say(`${wrapped(line, columns()).join('\n')}\n`),
      show: (line) => say(`${line}\n`),
      store: gitHubStore,
      keeper,
    });
  } catch (error) {
    if (codeOf(error) !== 'interrupted') throw error;
    logError(logFor(true), error);
    return INTERRUPTED;
  } finally {
    terminal?.close();
  }
  return 0;
}

/** How people call this product from a folder. */
function ownCommand(script: string, folder: string): string {
  if (script.includes(`node_modules${path.sep}.bin`)) return 'npx smooch-provision';
  if (path.basename(script) === 'smooch-provision') return 'smooch-provision';
  const nearer = path.relative(folder, script);
  return `node ${nearer.length < script.length ? nearer : script}`;
}

/** The log of a command: results on standard output, or on standard error where a document has it to itself. */
function logFor(document: boolean): Log {
  const problems = streamTo(stderr, process.stderr);
  const results = document ? problems : streamTo(stdout, process.stdout);
  return redactedLog(
    terminalLog(results.write, { ...results, problems, debug, words: inTerminalWords }),
    redact,
  );
}

function streamTo(outlet: Outlet, stream: NodeJS.WriteStream): ProblemStream {
  const tty = stream.isTTY === true;
  const colour = process.env['NO_COLOR'] ? false : tty || process.env['FORCE_COLOR'] !== undefined;
  return { write: (text) => outlet.write(text), colour, tty, columns: () => stream.columns };
}

/** Says a help text in the width of the terminal, if there is one. */
async function sayHelp(text: string): Promise<number> {
  const { isTTY, columns } = process.stdout;
  return say(isTTY ? (await import('./help-width.ts')).helpIn(text, columns || 80) : text);
}

function say(text: string): number {
  stdout.write(text);
  return 0;
}
