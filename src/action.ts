/** The action: inputs of the step in; log, outputs, summary and exit code out. */

import * as core from '@actions/core';
import { readEvent } from './github/event.ts';
import { INPUT_DEFAULTS, type Options, readOptions } from './inputs.ts';
import { provision } from './provision.ts';
import { outputsOf } from './publish/outputs.ts';
import { writeOutputs } from './publish/step-outputs.ts';
import { logError } from './report/log/faults.ts';
import { jobLog } from './report/log/log.ts';
import { redactedLog } from './report/log/redacted-log.ts';
import type { SummaryInput } from './report/summary/lead.ts';
import type { RunOutcome } from './run-outcome.ts';
import type { Host } from './runtime/host.ts';
import { currentFolder, onEarlyEnd, onSignals, onUncaught } from './runtime/signals.ts';
import { Stop } from './runtime/stop.ts';
import { type Outlet, outletTo } from './runtime/streams.ts';
import { SecretRegistry } from './secrets/secret.ts';

const { env } = process;
const keeper = new SecretRegistry(core.setSecret);
const stop = new Stop();
const stdout = outletTo(process.stdout, ({ code, message }) =>
  stderr().write(`Warning: standard output takes no more (${code ?? message}); the log goes on here.\n`),
);
/** Opened only where standard output fails: opening it slows the start of a run. */
let fallback: Outlet | undefined;
/** Errors that went to standard output, which may break before it has taken them. */
const errors: string[] = [];
const debug = env['RUNNER_DEBUG'] === '1';
const log = redactedLog(jobLog(write, { debug }), (text) => keeper.redact(text));
let over = false;

onUncaught((error) => {
  fail(error);
  stop.request('an internal error');
});
onEarlyEnd(() => over, fail);
await main();

/** A run that has ended, for those who report it. */
interface EndedRun {
  readonly outcome: RunOutcome;
  readonly options: Options;
  readonly host: Host;
}

type ReportStep = (ended: EndedRun) => void | Promise<void>;

async function main(): Promise<void> {
  const release = onSignals(stop, log, { inJob: true });
  let ended: EndedRun | undefined;
  let failure: unknown;
  try {
    const options = readOptions(core.getInput, keeper);
    if (!options.maskAppIds) {
      log.notice('`mask-app-ids` is false: app ids are not masked in this job. Other jobs can use them.');
    }
    const host = await jobHost(options);
    ended = { outcome: await provision(options, host), options, host };
    if (ended.outcome.failed || ended.outcome.drifted) process.exitCode = 1;
  } catch (error) {
    failure = error;
    fail(error);
  } finally {
    if (ended === undefined) await summariseFailure(failure);
    else await report(ended);
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

/** Logs what went wrong, and fails the step. */
function fail(error: unknown): void {
  process.exitCode = 1;
  logError(log, error);
}

async function jobHost(options: Options): Promise<Host> {
  return {
    log,
    keeper,
    stop,
    workspace: env['GITHUB_WORKSPACE'] || currentFolder(),
    environment: env,
    event: env['GITHUB_EVENT_NAME'],
    files: env['RUNNER_TEMP'] || (await import('node:os')).tmpdir(),
    spareMemory,
    logTaken: () => stdout.taken(stop),
    trace: debug ? (await import('./report/log/requests.ts')).requestTrace(log, options) : undefined,
    now: Date.now,
    pace: 1,
  };
}

/** Each step is tried, whatever became of the run and of the steps before; later ones also report the failure. */
async function report(ended: EndedRun): Promise<void> {
  const steps: readonly ReportStep[] = [setOutputs, summarise, noteMaskedOutputs, reportOnGitHub];
  let { outcome } = ended;
  for (const step of steps) {
    try {
      await step({ ...ended, outcome });
    } catch (error) {
      fail(error);
      outcome = { ...outcome, failed: true, errors: [...outcome.errors, error] };
    }
  }
}

/** Outputs are set for what succeeded even when the run fails. */
function setOutputs({ outcome }: EndedRun): void {
  writeOutputs(outputsOf(outcome), env, log);
}

async function summarise({ outcome }: { readonly outcome: SummaryInput }): Promise<void> {
  const file = env['GITHUB_STEP_SUMMARY'];
  if (!file) return;
  const { writeJobSummary } = await import('./report/summary/job-summary.ts');
  await writeJobSummary(file, outcome, { keeper, log });
}

/** The page of a run that did not begin, such as one with wrong inputs. */
async function summariseFailure(error: unknown): Promise<void> {
  const mode = core.getInput('mode') || INPUT_DEFAULTS.mode;
  await summarise({ outcome: { mode, error, seconds: process.uptime(), requests: 0 } }).catch(fail);
}

/** GitHub drops masked values that a job gives to another, and its own warning is easily missed. */
async function noteMaskedOutputs({ outcome, options, host }: EndedRun): Promise<void> {
  if (!options.maskAppIds || outcome.credentials === undefined || !env['GITHUB_WORKFLOW_REF']) return;
  const { maskedAppIdOutputs } = await import('./report/plan/masked-outputs.ts');
  const masked = await maskedAppIdOutputs(env, host.workspace);
  if (masked.length === 0) return;
  log.notice(
    `${masked.join(', ')}: app ids are masked, and GitHub gives other jobs an empty text for a masked value. Set ` +
      '`mask-app-ids: false`, or use `mode: credentials` in the other job.',
  );
}

async function reportOnGitHub({ outcome, options, host }: EndedRun): Promise<void> {
  const hasPage = options.issue || readEvent(host).pullRequest !== undefined;
  if (options.githubToken === undefined || !hasPage) return;
  const github = await import('./report/github/report.ts');
  await github.reportOnGitHub(outcome, options, host);
}

/**
 * Keeps V8 from growing its space for young objects, which it never shrinks again, and from letting its heap double before it
 * collects garbage. A run over ten thousand apps takes a quarter less memory then. A small run would only collect more often.
 */
async function spareMemory(): Promise<void> {
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=40');
}

function stderr(): Outlet {
  fallback ??= outletTo(process.stderr);
  return fallback;
}
