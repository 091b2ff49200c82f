/** What a run did, as lines for a log or a terminal. */

import type { Outcome } from '../../model.ts';
import { causesOf } from '../words/cause.ts';
import { type Paint, palette } from '../words/palette.ts';
import { inert } from '../words/text.ts';
import { counted, doneTotal, firstOf, progressOf, spanText, tally, thousands } from '../words/total.ts';

/** What a run reports at its end. */
export interface RunResult {
  /** Empty where there was nothing to apply. */
  readonly results: readonly Outcome[];
  /** The run was stopped by a signal or its timeout before its end. */
  readonly interrupted?: boolean;
  /** How long the run took, in seconds. */
  readonly seconds: number;
  /** How many requests it sent. */
  readonly requests: number;
  /** Where the plan document was written. */
  readonly planFile?: string | undefined;
}

/**
 * What was done: the total, causes shared by several failures and what to do about them, what was not started and why, then
 * time, requests and where the plan is. Every line is safe to print.
 */
export function resultLines(run: RunResult, options: { readonly colour: boolean }): string[] {
  const paint = palette(options.colour);
  const lines = [
    ...doneLines(run, paint),
    ...failureLines(run.results, paint),
    ...unstartedLines(run, paint),
  ];
  lines.push(paint('dim', `Took ${spanText(run.seconds)} and ${counted(run.requests, 'request')}.`));
  if (run.planFile !== undefined) lines.push(paint('dim', `Plan file: ${inert(run.planFile, 500)}`));
  return lines;
}

/** How many addresses a cause names before it only counts. */
const NAMED = 10;

function doneLines({ results }: RunResult, paint: Paint): string[] {
  if (results.length === 0) return [];
  const total = doneTotal(results);
  if (total === '') return [paint('bold', 'Applied nothing.')];
  const whole = tally(results).done === results.length;
  return [paint('bold', whole ? paint('green', `Applied: ${total}.`) : `Applied in part: ${total}.`)];
}

function failureLines(results: readonly Outcome[], paint: Paint): string[] {
  const failed = tally(results).failed;
  if (failed === 0) return [];
  const head = paint('red', `Failed: ${thousands(failed)} of ${counted(results.length, 'change')}.`);
  // Each failure has been logged as an error; these are the causes they share.
  const shared = causesOf(results).filter(({ failures }) => failures.length > 1);
  const causes = shared.flatMap(({ error, remedy, failures }) => [
    `  ${paint('red', '×')} ${inert(error, 500)} (${thousands(failures.length)} times)`,
    ...firstOf(failures, NAMED, ({ action, address }) => `${action} ${inert(address)}`).map(
      (line) => `      ${line}`,
    ),
    ...(remedy === undefined ? [] : [`    What to do: ${inert(remedy, 500)}`]),
  ]);
  return [head, ...causes];
}

function unstartedLines({ results, interrupted }: RunResult, paint: Paint): string[] {
  if (results.length === 0) return [];
  if (interrupted) return [paint('yellow', `Interrupted: ${progressOf(results)}. Run again to continue.`)];
  const left = tally(results)['not-started'];
  if (left === 0) return [];
  return [
    paint(
      'yellow',
      `Not started: ${thousands(left)}, because they depend on what failed. Fix that, then run again.`,
    ),
  ];
}
