/** The end of a run: from what it found to its outcome, and both into the log. */

import type { Options } from '../../inputs.ts';
import type { Manifest, Place } from '../../model.ts';
import { shownError } from '../../reconcile/plan/shown.ts';
import type { RunOutcome, RunState, Warning } from '../../run-outcome.ts';
import type { Host } from '../../runtime/host.ts';
import { redacted } from '../../secrets/redaction.ts';
import { faultsIn, faultsOf, logFaults, type PlaceOf } from './faults.ts';
import { resultLines } from './result-text.ts';

/** A run that has ended. */
export interface EndedRun {
  readonly options: Options;
  readonly host: Host;
  readonly found: RunState;
  /** Undefined when none could be loaded. */
  readonly manifest: Manifest | undefined;
  /** Epoch milliseconds. */
  readonly started: number;
}

/** The outcome of a run, redacted. */
export function outcomeOf({ options, host, found, manifest, started }: EndedRun): RunOutcome {
  const { stop, keeper, now } = host;
  const { account, ...rest } = found;
  const shown = rest.errors.map((error) => shownError(error, manifest?.concealment));
  // Some values were learned to be secrets only after they were found.
  const all = redacted({ ...rest, errors: shown }, (text) => keeper.redact(text));
  const { results = [], errors } = all;
  const changed = account?.wrote() ?? false;
  const about = { errors, results, stopped: stop.reason, timeout: options.timeout, changed };
  const place = (address: string): Place | undefined => manifest?.place(address);
  const faults = faultsOf(about, place);
  return {
    ...all,
    results,
    warnings: [...all.warnings, ...plannedWarnings(all, place)],
    mode: options.mode,
    faults,
    failed: faults.length > 0,
    error: errors[0],
    drifted: all.drift !== undefined,
    interrupted: stop.reason !== undefined,
    changed,
    requests: account?.sent() ?? 0,
    seconds: (now() - started) / 1000,
  };
}

/** The warnings that are in the plan alone. */
function plannedWarnings({ plan, warnings }: RunState, place: PlaceOf): Warning[] {
  const told = new Set(warnings.map(({ address, message }) => `${address} ${message}`));
  return (plan?.warnings ?? [])
    .filter(({ address, message }) => !told.has(`${address} ${message}`))
    .map(({ address, message }) => ({ code: 'account-warning', message, address, place: place(address) }));
}

/** Logs an outcome, and gives it back: as a failed one when it cannot be logged, but with all that it hands out. */
export function logOutcome(outcome: RunOutcome, { options, host, found }: EndedRun): RunOutcome {
  const { log } = host;
  const { faults, errors } = outcome;
  try {
    logFaults(log, [...faults, ...(found.drift === undefined ? [] : [found.drift])]);
    if (options.mode !== 'validate' && found.account !== undefined) {
      for (const line of resultLines(outcome, log)) log.info(line);
    }
    return outcome;
  } catch (error) {
    const more = faultsIn(error);
    logFaults(log, more);
    return { ...outcome, failed: true, faults: [...faults, ...more], errors: [...errors, error] };
  }
}
