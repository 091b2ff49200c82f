/**
 * Why a run fails. A run fails only because of these faults, so every failed run says why: each fault is an annotation in a
 * job, and a line on a terminal.
 */

import { codeOf, ProvisionError } from '../../errors.ts';
import { formatProblem } from '../../manifest/yaml/problem.ts';
import type { Outcome, Place } from '../../model.ts';
import type { Fault } from '../../run-outcome.ts';
import type { Log } from '../../runtime/log.ts';
import { Interrupted } from '../../smooch/errors.ts';
import { causesOf } from '../words/cause.ts';
import { counted, progressOf, spanText } from '../words/total.ts';
import { causeLines, headOf, problemsOf, remedyOf } from './errors-text.ts';

/** The parts of a run's outcome that decide whether it failed. */
export interface RunEnd {
  /** What was thrown, and failures that belong to no change. */
  readonly errors: readonly unknown[];
  readonly results: readonly Outcome[];
  /** Why the run was stopped before its end: a signal's name, `timeout` or another reason. */
  readonly stopped: string | undefined;
  /** The input `timeout`, in seconds. */
  readonly timeout: number;
  /** Whether anything was written, or may have been. */
  readonly changed: boolean;
}

/** Finds the place of an address in the manifest, or that of its nearest parent. */
export type PlaceOf = (address: string) => Place | undefined;

/** Why a run failed; empty for a run that succeeded. What ended it comes first, then one fault for each failed change. */
export function faultsOf(run: RunEnd, place: PlaceOf): Fault[] {
  const { errors, results, stopped } = run;
  // A stopped run leaves requests unsent: that is not an error of its own.
  const told = stopped === undefined ? errors : errors.filter((error) => !isUnsent(error));
  const faults = [
    ...told.flatMap((error) => faultsIn(error, place)),
    ...mostTelling(results).map((result) => faultOf(result, place)),
    ...(stopped === undefined ? [] : [interruption(run, stopped)]),
  ];
  return faults.length > 0 ? faults : unstarted(results, place);
}

/** An error as faults: what happened, then each problem that it carries, at its place. */
export function faultsIn(error: unknown, place: PlaceOf = () => undefined): Fault[] {
  const address = error instanceof ProvisionError ? error.address : undefined;
  const code = codeOf(error);
  const head: Fault = {
    code,
    message: headOf(error),
    address,
    place: address === undefined ? undefined : place(address),
    remedy: remedyOf(error),
    error,
  };
  const problems = problemsOf(error).map((problem) => ({
    code: problem.code ?? code,
    message: formatProblem({ address: problem.address, message: problem.message }),
    address: problem.address || undefined,
    place: problem.place,
  }));
  return [head, ...problems];
}

/** Writes faults into a log. */
export function logFaults(log: Log, faults: readonly Fault[]): void {
  for (const { message, place, remedy, error } of faults) {
    log.error(message, place, remedy);
    for (const line of causeLines(error)) log.debug(line);
  }
}

/** Writes an error into a log, with its problems. */
export function logError(log: Log, error: unknown): void {
  logFaults(log, faultsIn(error));
}

/** What differs, as a fault where that `fails` the run; elsewhere it is only a notice. */
export function driftFault(
  message: string,
  remedy: string,
  { log, fails }: { readonly log: Log; readonly fails: boolean },
): Fault | undefined {
  if (fails) return { code: 'drift', message, remedy: `${remedy} \`fail-on-drift: false\` only reports it.` };
  log.notice(message);
  return undefined;
}

function isUnsent(error: unknown): boolean {
  return error instanceof Interrupted || (error instanceof Error && error.cause instanceof Interrupted);
}

/** The failures, the first of each cause before all others: a runner keeps no more than ten annotations. */
function mostTelling(results: readonly Outcome[]): Outcome[] {
  const firsts = new Set(causesOf(results).flatMap(({ failures }) => failures.slice(0, 1)));
  return [...firsts, ...results.filter((result) => result.status === 'failed' && !firsts.has(result))];
}

function faultOf({ address, action, error, remedy, code = 'internal' }: Outcome, place: PlaceOf): Fault {
  const why = error === undefined ? '.' : `: ${error}`;
  const message = `${address}: ${action} failed${why}`;
  return { code, message, address, place: place(address), remedy };
}

function interruption({ results, timeout, changed }: RunEnd, stopped: string): Fault {
  const what = stopped === 'timeout' ? `Timed out after ${spanText(timeout)}` : `Interrupted by ${stopped}`;
  const again = `Run again${results.length === 0 ? '' : ' to continue'}`;
  return {
    code: 'interrupted',
    message:
      results.length === 0
        ? `${what}${changed ? '' : '; nothing was changed'}.`
        : `${what}: ${progressOf(results)}.`,
    remedy: stopped === 'timeout' ? `${again}, or raise \`timeout\`.` : `${again}.`,
  };
}

/** Where nothing failed, but a change was not started. */
function unstarted(results: readonly Outcome[], place: PlaceOf): Fault[] {
  const left = results.filter(({ status }) => status !== 'done');
  const [first] = left;
  if (first === undefined) return [];
  const why = first.error === undefined ? '' : ` (${first.error})`;
  const message = `${counted(left.length, 'change')} not started. First: ${first.address}${why}.`;
  return [
    { code: 'interrupted', message, place: place(first.address), remedy: first.remedy ?? 'Run again.' },
  ];
}
