/** The story of a run: from its inputs to its outcome. */

import type { Options } from './inputs.ts';
import type { Manifest } from './model.ts';
import { loadFor, manifestFor } from './modes/run-manifest.ts';
import { refuseForeignCode, refuseUnmerged } from './modes/untrusted-code.ts';
import { logValid } from './modes/validate.ts';
import { mayLackSecrets, noCredentials, skipWithoutSecrets } from './modes/without-credentials.ts';
import { logOutcome, outcomeOf } from './report/log/outcome.ts';
import { redactedLog } from './report/log/redacted-log.ts';
import { spanText } from './report/words/total.ts';
import type { RunOutcome, RunState } from './run-outcome.ts';
import type { Host } from './runtime/host.ts';

/** A run on its way. */
interface Run {
  readonly options: Options;
  readonly host: Host;
  readonly found: RunState;
}

/** Carries out one run. Nothing is thrown: what went wrong is logged, and is in the outcome. */
export async function provision(options: Options, given: Host): Promise<RunOutcome> {
  const host = { ...given, log: redactedLog(given.log, (text) => given.keeper.redact(text)) };
  const found: RunState = { errors: [] };
  const run: Run = { options, host, found };
  const started = host.now();
  const deadline = startDeadline(run);
  let manifest: Manifest | undefined;
  for (const warning of options.warnings) host.log.warn(warning);
  try {
    await refuseForeignCode(options, host, found);
    refuseUnmerged(options, host);
    manifest = await manifestFor(options, host);
    for (const { address, message, place } of manifest.warnings)
      host.log.warn(`${address}: ${message}`, place);
    await carryOut(manifest, run);
  } catch (error) {
    found.errors.push(error);
  }
  clearTimeout(deadline);
  found.account?.close();
  const ended = { ...run, manifest, started };
  return logOutcome(outcomeOf(ended), ended);
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
  const { credentials } = options;
  if (options.mode === 'validate') {
    found.note = logValid(manifest, host.log);
  } else if (credentials !== undefined) {
    // The code that uses the account is loaded only now: validating a manifest starts faster without it.
    const { runOnAccount } = await import('./modes/on-account.ts');
    const manifestOf = (instance: string): Promise<Manifest | undefined> =>
      loadFor({ ...options, instance }, host).catch(() => undefined);
    await runOnAccount({ ...run, manifest, credentials, manifestOf });
  } else if (mayLackSecrets(options, host)) {
    skipWithoutSecrets(manifest, run);
  } else throw noCredentials(options, host);
}
