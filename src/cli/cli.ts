#!/usr/bin/env node
/** The terminal: the same runs as the action's, for people and scripts, and the emulator to try them against. */

import path from 'node:path';
import { ProvisionError } from '../errors.ts';
import { MODES } from '../input-modes.ts';
import { readOptions } from '../inputs.ts';
import { provision } from '../provision.ts';
import { outputsOf } from '../publish/outputs.ts';
import { logError } from '../report/log/faults.ts';
import { handedOutLines } from '../report/log/handed-out.ts';
import { terminalLog } from '../report/log/log.ts';
import { redactedLog } from '../report/log/redacted-log.ts';
import type { RunOutcome } from '../run-outcome.ts';
import type { Log } from '../runtime/log.ts';
import { currentFolder, onEarlyEnd, onSignals, onUncaught } from '../runtime/signals.ts';
import { Stop } from '../runtime/stop.ts';
import { type Outlet, outletTo } from '../runtime/streams.ts';
import { VERSION } from '../runtime/version.ts';
import { redacted } from '../secrets/redaction.ts';
import { SecretRegistry } from '../secrets/secret.ts';
import { escapedDocument } from '../text/escaped-document.ts';
import {
  HELP,
  INIT_HELP,
  modeFrom,
  modeHelp,
  parseInit,
  parseMigrate,
  parseRun,
  type RunCommand,
} from './options.ts';
import { fromAnywhere } from './workspace.ts';

const [word = '--help', ...rest] = process.argv.slice(2);
const keeper = new SecretRegistry();
const redact = (text: string): string => keeper.redact(text);
const stdout = outletTo(process.stdout);
const stderr = outletTo(process.stderr);
const stop = new Stop();
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
  logError(logTo(stderr, process.stderr), error);
}

function unwritable(cause: Error): ProvisionError {
  return new ProvisionError('file-unusable', `Standard output could not be written: ${cause.message}`, {
    remedy: 'Everything else has been done. Make room where the output goes.',
    cause,
  });
}

async function command(): Promise<number> {
  if (['--help', '-h', 'help'].includes(word)) return say(HELP);
  if (word === '--version') return say(`${VERSION}\n`);
  if (word === 'emulator') {
    const { serve } = await import('../emulator/serve.ts');
    return serve(rest, { stdout, stderr });
  }
  if (word === 'migrate') return migrate();
  if (word === 'init') return firstFiles();
  if (word === 'demo') {
    const { demo } = await import('./demo.ts');
    return demo(logTo(stdout, process.stdout));
  }
  const mode = modeFrom(word);
  const asked = parseRun(mode, rest, process.env);
  return asked === 'help' ? say(modeHelp(mode)) : run(asked);
}

async function migrate(): Promise<number> {
  const asked = parseMigrate(rest);
  if (asked === 'help') return say(HELP);
  const { migrateFiles } = await import('./migrate/command.ts');
  const tell = (line: string): void => stderr.write(`${line}\n`);
  await migrateFiles(asked, { workspace: currentFolder(), out: say, tell });
  return 0;
}

async function firstFiles(): Promise<number> {
  const asked = parseInit(rest);
  if (asked === 'help') return say(INIT_HELP);
  const [{ init }, { openTerminal }] = await Promise.all([
    import('./init/init.ts'),
    import('./init/terminal.ts'),
  ]);
  const { stdin: input, stdout: output } = process;
  const terminal = input.isTTY && output.isTTY ? openTerminal({ input, output }) : undefined;
  try {
    await init(asked, {
      workspace: currentFolder(),
      // `dist/cli` lies two folders below the root of the product's checkout.
      product: path.join(import.meta.dirname, '..', '..'),
      command: `node ${process.argv[1]}`,
      ask: terminal?.ask,
      tell: (line) => say(`${line}\n`),
    });
  } finally {
    terminal?.close();
  }
  return 0;
}

async function run(asked: RunCommand): Promise<number> {
  // An exported manifest has standard output to itself.
  const log =
    asked.json || asked.mode === 'export' ? logTo(stderr, process.stderr) : logTo(stdout, process.stdout);
  const release = onSignals(stop, log, { inJob: false });
  try {
    const { options, workspace } = fromAnywhere(
      readOptions(asked.read, keeper, asked.secretVariables),
      currentFolder(),
    );
    // A file that cannot be written is told before anything is.
    const keepOutputs = asked.outputs === undefined ? undefined : await outputsFile(asked.outputs);
    const outcome = await provision(options, {
      log,
      keeper,
      stop,
      workspace,
      environment: process.env,
      event: undefined,
      files: undefined,
      print: say,
      now: Date.now,
      pace: 1,
    });
    const outputs = outputsOf(outcome);
    if (asked.json) {
      const shown = redacted(document(outcome, outputs), redact);
      say(`${escapedDocument(JSON.stringify(shown, undefined, 2))}
`);
    } else for (const line of handedOutLines(outcome, log.colour)) log.info(line);
    keepOutputs?.(`${JSON.stringify(Object.fromEntries(outputs), undefined, 2)}\n`);
    if (outcome.failed) return 1;
    if (options.mode === 'check') return outcome.drifted ? 2 : 0;
    const differs = (outcome.plan?.changes.length ?? 0) > 0;
    return differs && options.mode === 'plan' ? 2 : 0;
  } finally {
    release();
  }
}

async function outputsFile(file: string): Promise<(text: string) => void> {
  const { openOutputsFile } = await import('./outputs-file.ts');
  return openOutputsFile(file);
}

/** Everything of a run for a script. Secrets in it are `***`: `--outputs` is the way to have them. */
function document(outcome: RunOutcome, outputs: ReadonlyMap<string, string>): object {
  const { mode, changed, skipped = '', plan, results = [], drift } = outcome;
  const faults = [...outcome.faults, ...(drift === undefined ? [] : [drift])];
  const { credentials = new Map(), serviceAccounts = new Map() } = outcome;
  return {
    mode,
    failed: faults.length > 0,
    changed,
    skipped,
    error: faults[0]?.message,
    errors: faults.map(({ code, message, place, remedy }) => ({ code, message, ...place, remedy })),
    digest: outputs.get('digest'),
    plan,
    changes: results,
    credentials: Object.fromEntries(credentials),
    ...(serviceAccounts.size === 0 ? {} : { serviceAccounts: Object.fromEntries(serviceAccounts) }),
  };
}

function logTo(outlet: Outlet, { isTTY }: NodeJS.WriteStream): Log {
  const tty = isTTY === true;
  const colour = process.env['NO_COLOR'] ? false : tty || process.env['FORCE_COLOR'] !== undefined;
  return redactedLog(
    terminalLog((text) => outlet.write(text), {
      colour,
      tty,
      // Whoever reads no further may still want to know that the run failed.
      problems: (text) => (outlet.broken() ? stderr : outlet).write(text),
      debug: process.env['RUNNER_DEBUG'] === '1',
    }),
    redact,
  );
}

function say(text: string): number {
  stdout.write(text);
  return 0;
}
