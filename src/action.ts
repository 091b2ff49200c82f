/** The action: inputs of the step in; log, outputs, summary and exit code out. */

import * as core from '@actions/core';
import { readEvent } from './github/event.ts';
import { type Options, readOptions } from './inputs.ts';
import { provision } from './provision.ts';
import { outputsOf } from './publish/outputs.ts';
import { writeOutputs } from './publish/step-outputs.ts';
import { logError } from './report/log/faults.ts';
import { jobLog } from './report/log/log.ts';
import { redactedLog } from './report/log/redacted-log.ts';
import type { RunOutcome } from './run-outcome.ts';
import type { Host } from './runtime/host.ts';
import { currentFolder, onEarlyEnd, onSignals, onUncaught } from './runtime/signals.ts';
import { Stop } from './runtime/stop.ts';
import { type Outlet, outletTo } from './runtime/streams.ts';
import { SecretRegistry } from './secrets/secret.ts';

const { env } = process;
/** Opened only where standard output fails: that takes its time at the start of a run. */
let fallback: Outlet | undefined;
const keeper = new SecretRegistry(core.setSecret);
const stdout = outletTo(process.stdout, ({ code, message }) =>
  stderr().write(`Warning: standard output takes no more (${code ?? message}); the log goes on here.\n`),
);
const redact = (text: string): string => keeper.redact(text);
/** Errors that went to standard output, which may break before it has taken them. */
const errors: string[] = [];
const log = redactedLog(jobLog(write, { debug: env['RUNNER_DEBUG'] === '1' }), redact);
const stop = new Stop();
let over = false;

onUncaught((error) => {
  fail(error);
  stop.request('an internal error');
});
onEarlyEnd(() => over, fail);
void main();

async function main(): Promise<void> {
  const release = onSignals(stop, log, { inJob: true });
  try {
    await run();
  } catch (error) {
    fail(error);
  } finally {
    over = true;
    await repeatLostErrors();
    release();
  }
}

function write(text: string): void {
  if (stdout.broken()) stderr().write(text);
  else {
    if (text.startsWith('::error')) errors.push(text);
    stdout.write(text);
  }
}

/** A stream tells only after the writes that it is full or closed: a run that fails still says why. */
async function repeatLostErrors(): Promise<void> {
  if (errors.length === 0) return;
  await stdout.settled();
  await new Promise((resolve) => setImmediate(resolve));
  if (stdout.broken()) for (const text of errors) stderr().write(text);
}

/** Says what went wrong, and that the step failed. */
function fail(error: unknown): void {
  process.exitCode = 1;
  logError(log, error);
}

async function run(): Promise<void> {
  const options = readOptions(core.getInput, keeper);
  if (!options.maskAppIds) {
    log.notice(
      '`mask-app-ids` is false: app ids are not masked in this job, so that they can cross to another.',
    );
  }
  const host: Host = {
    log,
    keeper,
    stop,
    workspace: env['GITHUB_WORKSPACE'] || currentFolder(),
    environment: env,
    event: env['GITHUB_EVENT_NAME'],
    files: env['RUNNER_TEMP'] || (await import('node:os')).tmpdir(),
    spareMemory,
    now: Date.now,
    pace: 1,
  };
  let outcome = await provision(options, host);
  if (outcome.failed || outcome.drifted) process.exitCode = 1;
  for (const step of [handOn, summarise, noteCrossing, reportOnGitHub]) {
    try {
      await step(outcome, options, host);
    } catch (error) {
      fail(error);
      outcome = { ...outcome, failed: true, errors: [...outcome.errors, error] };
    }
  }
}

/**
 * The engine makes room for young objects by the dozens of megabytes and does not give it back: kept as small as it is by
 * then, a run over ten thousand apps takes a quarter less memory. A small run would only collect garbage more often.
 */
async function spareMemory(): Promise<void> {
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--semi-space-growth-factor=1');
}

/** Outputs are set for what succeeded even when the run fails. */
function handOn(outcome: RunOutcome): void {
  writeOutputs(outputsOf(outcome), env, log);
}

async function summarise(outcome: RunOutcome): Promise<void> {
  if (!env['GITHUB_STEP_SUMMARY'] || outcome.mode === 'validate') return;
  const { writeJobSummary } = await import('./report/summary/job-summary.ts');
  await writeJobSummary(outcome, { keeper, log });
}

async function noteCrossing(
  { credentials }: RunOutcome,
  { maskAppIds }: Options,
  { workspace }: Host,
): Promise<void> {
  if (!maskAppIds || credentials === undefined || !env['GITHUB_WORKFLOW_REF']) return;
  const { crossingAppIds } = await import('./report/plan/masked-outputs.ts');
  const crossing = await crossingAppIds(env, workspace);
  if (crossing.length === 0) return;
  log.notice(
    `${crossing.join(', ')}: app ids are masked, and GitHub gives other jobs an empty text for a masked value. Set ` +
      '`mask-app-ids: false`, or let the other job ask with `mode: credentials`.',
  );
}

async function reportOnGitHub(outcome: RunOutcome, options: Options, host: Host): Promise<void> {
  if (options.githubToken === undefined || !(options.issue || readEvent(host).pullRequest !== undefined))
    return;
  const github = await import('./report/github/report.ts');
  await github.reportOnGitHub(outcome, options, host);
}

function stderr(): Outlet {
  fallback ??= outletTo(process.stderr);
  return fallback;
}
