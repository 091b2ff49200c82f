/** The action: inputs of the step in; log, outputs, summary and exit code out. */

import * as core from '@actions/core';
import { readEvent } from './event.ts';
import { readOptions } from './inputs.ts';
import { onSignals } from './process.ts';
import { provision, type RunOutcome } from './provision.ts';
import { outputsOf } from './publish/outputs.ts';
import { logError } from './report/errors-text.ts';
import { jobLog, type Log } from './report/log.ts';
import { redactedLog } from './report/redacted-log.ts';
import { SecretKeeper } from './secret.ts';
import { Stop } from './stop.ts';
import type { Surroundings } from './surroundings.ts';

const keeper = new SecretKeeper(core.setSecret);
const log = redactedLog(
  jobLog((text) => process.stdout.write(text)),
  (text) => keeper.redact(text),
);

try {
  const outcome = await run();
  if (outcome.failed || outcome.drifted) process.exitCode = 1;
} catch (error) {
  logError(log, error);
  process.exitCode = 1;
}

async function run(): Promise<RunOutcome> {
  const { env } = process;
  const options = readOptions(core.getInput, keeper);
  if (!options.maskAppIds) {
    log.notice(
      '`mask-app-ids` is false: app ids are not masked in this job, so that they can cross to another.',
    );
  }
  const stop = new Stop();
  const release = onSignals(stop, log);
  const surroundings: Surroundings = {
    log,
    keeper,
    stop,
    workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
    environment: env,
    event: env['GITHUB_EVENT_NAME'],
    files: env['RUNNER_TEMP'] ?? (await import('node:os')).tmpdir(),
    spareMemory,
    now: Date.now,
    pace: 1,
  };
  const outcome = await provision(options, surroundings);
  release();
  await handOn(outcome, log);
  if (options.maskAppIds && outcome.credentials !== undefined && env['GITHUB_WORKFLOW_REF']) {
    const { crossingAppIds } = await import('./report/crossing.ts');
    const crossing = await crossingAppIds(env, surroundings.workspace);
    if (crossing.length > 0) {
      log.notice(
        `${crossing.join(', ')}: app ids are masked, and GitHub gives other jobs an empty text for a masked value. Set ` +
          '`mask-app-ids: false`, or let the other job ask with `mode: credentials`.',
      );
    }
  }
  if (
    options.githubToken !== undefined &&
    (options.issue || readEvent(surroundings).pullRequest !== undefined)
  ) {
    const { reportOnGitHub } = await import('./report/on-github.ts');
    await reportOnGitHub(outcome, options, surroundings);
  }
  return outcome;
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
async function handOn(outcome: RunOutcome, log: Log): Promise<void> {
  if (process.env['GITHUB_OUTPUT']) {
    for (const [name, value] of outputsOf(outcome)) core.setOutput(name, value);
  } else {
    // Without the file, the toolkit would print every value into the log.
    log.warn('GITHUB_OUTPUT is not set, so no outputs are written: this is not a job.');
  }
  if (process.env['GITHUB_STEP_SUMMARY'] && outcome.mode !== 'validate') {
    const { writeJobSummary } = await import('./report/job-summary.ts');
    await writeJobSummary(outcome, keeper);
  }
}
