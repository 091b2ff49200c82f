/** The story of a run: from its inputs to its outcome. */

import { hasCredentials, type Options } from './inputs.ts';
import type { Manifest } from './model.ts';
import { loadFor, manifestFor } from './modes/run-manifest.ts';
import { refuseWarnings } from './modes/strict.ts';
import { refuseForeignCode, refuseUnmerged } from './modes/untrusted-code.ts';
import { logValid } from './modes/validate.ts';
import { mayLackSecrets, noCredentials, skipWithoutSecrets } from './modes/without-credentials.ts';
import { logOutcome, outcomeOf } from './report/log/outcome.ts';
import { redactedLog } from './report/log/redacted-log.ts';
import { inert, withoutAddress } from './report/words/text.ts';
import { spanText } from './report/words/total.ts';
import type { RunOutcome, RunState, Warning } from './run-outcome.ts';
import type { Host } from './runtime/host.ts';
import type { Log } from './runtime/log.ts';

/** A run on its way. */
interface Run {
  readonly options: Options;
  readonly host: Host;
  readonly found: RunState;
}

/** Carries out one run. Nothing is thrown: what went wrong is logged, and is in the outcome. */
export async function provision(options: Options, given: Host): Promise<RunOutcome> {
  const found: RunState = { errors: [], warnings: [] };
  const log = redactedLog(given.log, (text) => given.keeper.redact(text));
  const host = { ...given, log: keepingWarnings(log, found.warnings) };
  const run: Run = { options, host, found };
  const started = host.now();
  const deadline = startDeadline(run);
  host.stop.onLongPause = (milliseconds, what) => {
    // Redacted before it is cut: half a secret is not found.
    host.log.aside(`Waiting up to ${spanText(milliseconds / 1000)}: ${inert(given.keeper.redact(what))}.`);
  };
  let manifest: Manifest | undefined;
  for (const warning of options.warnings) host.log.warn(warning, undefined, { code: 'input-warning' });
  try {
    await refuseForeignCode(options, host, found);
    refuseUnmerged(options, host);
    manifest = await manifestFor(options, host);
    for (const { address, message, place } of manifest.warnings)
      host.log.warn(`${address}: ${message}`, place, { code: 'manifest-warning', address });
    refuseWarnings(options, found);
    await carryOut(manifest, run);
    // Some are known only now. What failed has been told, and more than that need not fail the run.
    if (found.errors.length === 0) refuseWarnings(options, found);
  } catch (error) {
    found.errors.push(error);
  }
  clearTimeout(deadline);
  found.account?.close();
  const ended = { ...run, manifest, started };
  return logOutcome(outcomeOf(ended), ended);
}

/** The same log, which also keeps what it warns of. */
function keepingWarnings(log: Log, warnings: Warning[]): Log {
  return {
    ...log,
    warn(message, place, about = { code: 'run-warning' }) {
      warnings.push({ ...about, message: withoutAddress(message, about.address), place });
      log.warn(message, place, about);
    },
  };
}

/** Stops the run when the time of the input `timeout` has passed. */
function startDeadline({ options, host }: Run): NodeJS.Timeout {
  const deadline = setTimeout(() => {
    host.log.warn(
      `Timed out after ${spanText(options.timeout)}. Finishing requests in flight; no new changes will start.`,
    );
    host.stop.request('timeout');
  }, options.timeout * 1000);
  return deadline.unref();
}

async function carryOut(manifest: Manifest, run: Run): Promise<void> {
  const { options, host, found } = run;
  if (options.mode === 'validate') {
    found.note = logValid(manifest, host.log);
  } else if (hasCredentials(options)) {
    // The code that uses the account is loaded only now: validating a manifest starts faster without it.
    const { runOnAccount } = await import('./modes/on-account.ts');
    const manifestOf = (instance: string): Promise<Manifest | undefined> =>
      loadFor({ ...options, instance }, host).catch(() => undefined);
    await runOnAccount({ ...run, manifest, manifestOf });
  } else if (mayLackSecrets(options, host)) {
    skipWithoutSecrets(manifest, run);
  } else throw noCredentials(options, host);
}
