/** What a run did, as lines for a log or a terminal. */

import type { Outcome } from '../../model.ts';
import type { RunOutcome } from '../../run-outcome.ts';
import { causesOf } from '../words/cause.ts';
import { type Paint, palette } from '../words/palette.ts';
import { inert } from '../words/text.ts';
import { counted, doneTotal, firstOf, progressOf, spanText, tally, thousands } from '../words/total.ts';

/** What a run reports at its end; without results where there was nothing to apply. */
export type RunResult = Pick<RunOutcome, 'seconds' | 'requests'> &
  Partial<Pick<RunOutcome, 'results' | 'interrupted' | 'planFile'>>;

/**
 * What was done: the total, causes shared by several failures and what to do about them, what was not started and why, then
 * time, requests and where the plan is. Every line is safe to print.
 */
export function resultLines(run: RunResult, options: { readonly colour: boolean }): string[] {
  const { results = [], interrupted = false, seconds, requests, planFile } = run;
  const paint = palette(options.colour);
  const lines =
    results.length === 0
      ? []
      : [
          doneLine(results, paint),
          ...failureLines(results, paint),
          ...unstartedLines(results, interrupted, paint),
        ];
  lines.push(paint('dim', `Took ${spanText(seconds)} and ${counted(requests, 'request')}.`));
  if (planFile !== undefined) lines.push(paint('dim', `Plan file: ${inert(planFile, 500)}`));
  return lines;
}

/** How many addresses a cause names before it only counts. */
const NAMED = 10;

function doneLine(results: readonly Outcome[], paint: Paint): string {
  const total = doneTotal(results);
  if (total === '') return paint('bold', 'Applied nothing.');
  const whole = tally(results).done === results.length;
  return paint('bold', whole ? paint('green', `Applied: ${total}.`) : `Applied in part: ${total}.`);
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

function unstartedLines(results: readonly Outcome[], interrupted: boolean, paint: Paint): string[] {
  if (interrupted) return [paint('yellow', `Interrupted: ${progressOf(results)}. Run again to continue.`)];
  const left = tally(results)['not-started'];
  const advice = 'because they depend on what failed. Fix that, then run again.';
  return left === 0 ? [] : [paint('yellow', `Not started: ${thousands(left)}, ${advice}`)];
}
