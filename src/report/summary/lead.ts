/** The top of a page: how a run ended, and what went wrong. It needs nothing of the account and is loaded without a plan, too. */

import type { Plan } from '../../model.ts';
import type { RunOutcome } from '../../run-outcome.ts';
import { headOf, problemsOf, remedyOf } from '../log/errors-text.ts';
import { type Part, pageWithin, wholePart } from '../words/budget.ts';
import { markdown, markdownCode, markdownProse } from '../words/text.ts';
import { counted, doneTotal, plannedTotal, spanText, tally, thousands } from '../words/total.ts';
import { failureList, faultPart, problemTable, warningList } from './findings.ts';

/** What a page reports of a run, which may have ended before it had an outcome. Whatever is absent is left out. */
export interface SummaryInput extends Partial<Omit<RunOutcome, 'mode' | 'plan' | 'seconds' | 'requests'>> {
  /** The mode of the run, or the text in its place. */
  readonly mode: string;
  readonly plan?: Plan | undefined;
  /** How long the run took, in seconds; left out of a page that changes only when what it says does. */
  readonly seconds?: number | undefined;
  /** How many requests it sent. */
  readonly requests: number;
}

/** GitHub refuses a summary over 1 MiB for a step; this leaves room for what other steps' tools may add. */
export const SUMMARY_BYTES = 900 * 1024;

/** The page of a run that came to no plan, as Markdown in at most {@link SUMMARY_BYTES}. */
export function plainMarkdown(input: SummaryInput): string {
  return pageWithin(leadParts(input), SUMMARY_BYTES);
}

/** Title with totals, what went wrong, and what to do; without a plan, whose warnings come later, also the warnings. */
export function leadParts(input: SummaryInput): Part[] {
  const { plan, results = [], error, drift, skipped = '', note = '', warnings = [] } = input;
  const errors = input.errors ?? (error === undefined ? [] : [error]);
  return [
    wholePart(titleOf(input)),
    wholePart(contextOf(input)),
    wholePart(markdownProse(note, 500)),
    wholePart(results.length > 0 ? markdownProse(skipped, 500) : ''),
    ...errors.map((one) => faultPart({ message: headOf(one), remedy: remedyOf(one) })),
    ...(drift === undefined ? [] : [faultPart(drift)]),
    problemTable(errors.flatMap(problemsOf)),
    failureList(results),
    warningList(plan === undefined ? warnings : []),
  ];
}

function titleOf(input: SummaryInput): string {
  return `## Smooch ${markdown(input.mode, 20)}: ${outcomeOf(input)}`;
}

function outcomeOf(input: SummaryInput): string {
  const { plan, results = [], error, interrupted, mode, drift, skipped, title } = input;
  const { done, failed, 'not-started': left } = tally(results);
  const total = doneTotal(results);
  if (interrupted) return `interrupted after ${thousands(done)} of ${counted(results.length, 'change')}`;
  if (failed + left > 0) {
    const parts = [
      total,
      failed > 0 ? `${thousands(failed)} failed` : '',
      left > 0 ? `${thousands(left)} not started` : '',
    ];
    return parts.filter((part) => part !== '').join(', ');
  }
  if (error !== undefined) return 'failed';
  if (total !== '')
    return `${total}${plan === undefined ? '' : `, ${thousands(plan.summary.unchanged)} unchanged`}`;
  if (title !== undefined) return title;
  if (skipped !== undefined) return `skipped: ${markdownProse(skipped, 200)}`;
  if (plan === undefined) return mode === 'validate' ? 'the manifest is valid' : 'done';
  const verdict = drift === undefined ? '' : ' (failed)';
  if (plan.changes.length === 0) return `no changes${verdict}`;
  return `${plannedTotal(plan.summary)}, ${thousands(plan.summary.unchanged)} unchanged${verdict}`;
}

function contextOf({ plan, seconds, requests }: SummaryInput): string {
  const run = seconds === undefined ? [] : [`${spanText(seconds)}, ${counted(requests, 'request')}`];
  if (plan === undefined) return run.join('');
  const instance = plan.instance === null ? [] : [`instance ${markdownCode(plan.instance)}`];
  const digest = plan.changes.length === 0 ? [] : [`plan ${markdownCode(plan.digest, 80)}`];
  return [markdownCode(plan.owner), ...instance, `API ${markdown(plan.api)}`, ...run, ...digest].join(' · ');
}
