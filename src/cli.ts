#!/usr/bin/env node
/** The terminal: the same runs as the action's, for people and scripts, and the emulator to try them against. */

import { statSync } from 'node:fs';
import path from 'node:path';
import { fromAnywhere } from './anywhere.ts';
import {
  HELP,
  INIT_HELP,
  modeFrom,
  parseInit,
  parseMigrate,
  parseRun,
  type RunCommand,
} from './command-line.ts';
import { messageOf, ProvisionError } from './errors.ts';
import { readOptions } from './inputs.ts';
import { onSignals } from './process.ts';
import { provision, type RunOutcome } from './provision.ts';
import { outputsOf } from './publish/outputs.ts';
import { redacted } from './redaction.ts';
import { FileRefused, refuseOther, writeRegularFile } from './regular-file.ts';
import { logError } from './report/errors-text.ts';
import { handedOutLines } from './report/handed-out.ts';
import { type Log, terminalLog } from './report/log.ts';
import { redactedLog } from './report/redacted-log.ts';
import { SecretKeeper } from './secret.ts';
import { Stop } from './stop.ts';
import { VERSION } from './version.ts';

const [word = '--help', ...rest] = process.argv.slice(2);
const keeper = new SecretKeeper();
const redact = (text: string): string => keeper.redact(text);

try {
  process.exitCode = await command();
} catch (error) {
  logError(logTo(process.stderr), error);
  process.exitCode = 1;
}

async function command(): Promise<number> {
  if (['--help', '-h', 'help'].includes(word)) return say(HELP);
  if (word === '--version') return say(`${VERSION}\n`);
  if (word === 'emulator') {
    const { serve } = await import('./emulator/serve.ts');
    return serve(rest, process);
  }
  if (word === 'migrate') return migrate();
  if (word === 'init') return firstFiles();
  if (word === 'demo') {
    const { demo } = await import('./demo.ts');
    return demo(logTo(process.stdout));
  }
  const asked = parseRun(modeFrom(word), rest, process.env);
  return asked === 'help' ? say(HELP) : run(asked);
}

async function migrate(): Promise<number> {
  const asked = parseMigrate(rest);
  if (asked === 'help') return say(HELP);
  const { migrateFiles } = await import('./migrate-files.ts');
  const tell = (line: string): unknown => process.stderr.write(`${line}\n`);
  await migrateFiles(asked, { workspace: process.cwd(), out: say, tell });
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
      workspace: process.cwd(),
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
  if (asked.outputs !== undefined) checkOutputs(asked.outputs);
  // An exported manifest has standard output to itself.
  const log = logTo(asked.json || asked.mode === 'export' ? process.stderr : process.stdout);
  const stop = new Stop();
  const release = onSignals(stop, log);
  const { options, workspace } = fromAnywhere(
    readOptions(asked.read, keeper, asked.secretVariables),
    process.cwd(),
  );
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
  release();
  const outputs = outputsOf(outcome);
  if (asked.outputs !== undefined) {
    // The mode of a file counts only when it is created: one that is there already is replaced.
    writeRegularFile(asked.outputs, `${JSON.stringify(Object.fromEntries(outputs), undefined, 2)}\n`, 0o600);
  }
  if (asked.json) {
    const shown = redacted(document(outcome, outputs), redact);
    say(`${JSON.stringify(shown, undefined, 2)}\n`);
  } else for (const line of handedOutLines(outcome, log.colour)) log.info(line);
  if (outcome.failed) return 1;
  if (options.mode === 'check') return outcome.drifted ? 2 : 0;
  const differs = (outcome.plan?.changes.length ?? 0) > 0;
  return differs && options.mode === 'plan' ? 2 : 0;
}

/** Everything of a run for a script. Secrets in it are `***`: `--outputs` is the way to have them. */
function document(outcome: RunOutcome, outputs: ReadonlyMap<string, string>): object {
  const { mode, failed, changed, skipped = '', plan, results = [], error } = outcome;
  const { credentials = new Map(), serviceAccounts = new Map() } = outcome;
  return {
    mode,
    failed,
    changed,
    skipped,
    error: error instanceof Error ? error.message : undefined,
    digest: outputs.get('digest'),
    plan,
    changes: results,
    credentials: Object.fromEntries(credentials),
    ...(serviceAccounts.size === 0 ? {} : { serviceAccounts: Object.fromEntries(serviceAccounts) }),
  };
}

function logTo(stream: NodeJS.WriteStream): Log {
  const tty = stream.isTTY === true;
  const colour = process.env['NO_COLOR'] ? false : tty || process.env['FORCE_COLOR'] !== undefined;
  return redactedLog(
    terminalLog((text) => stream.write(text), { colour, tty }),
    redact,
  );
}

/** What will hold secrets is looked at before a run makes any: a link could lead them elsewhere, a pipe loses them. */
function checkOutputs(file: string): void {
  try {
    refuseOther(file);
    if (!statSync(path.dirname(path.resolve(file))).isDirectory()) throw new FileRefused('has no folder');
  } catch (cause) {
    const why = cause instanceof FileRefused ? `the path ${cause.message}` : messageOf(cause);
    throw new ProvisionError(`\`--outputs\` names ${file}, but ${why}.`, {
      remedy: 'Give the path of a file in a folder that exists.',
      cause,
    });
  }
}

function say(text: string): number {
  process.stdout.write(text);
  return 0;
}
