/** The top of a page: how a run ended, and what went wrong. It needs nothing of the account and is loaded without a plan, too. */

import type { Outcome, Plan, Problem } from '../../model.ts';
import type { AcceptedField, Fault, LeftDifference } from '../../run-outcome.ts';
import { problemsOf } from '../log/errors-text.ts';
import { type Part, pageWithin, wholePart } from '../words/budget.ts';
import { markdown, markdownCode, markdownProse } from '../words/text.ts';
import { counted, doneTotal, plannedTotal, spanText, tally, thousands } from '../words/total.ts';
import type { Unchanged } from './diagram.ts';
import {
  errorPart,
  failureList,
  faultPart,
  type PageWarning,
  problemTable,
  warningList,
} from './findings.ts';

/** What a page reports. Whatever is absent is left out. */
export interface SummaryInput {
  /** The mode of the run: `apply`, `plan`, `check` and so on. */
  readonly mode: string;
  readonly plan?: Plan | undefined;
  /** Declared resources that the plan does not change: the diagram shows it in grey. */
  readonly unchanged?: readonly Unchanged[] | undefined;
  /** The results of the plan's changes, where they were applied. */
  readonly results?: readonly Outcome[] | undefined;
  /** Problems to list; by default those that `error` carries. */
  readonly problems?: readonly Problem[] | undefined;
  /** What ended the run, if something did. */
  readonly error?: unknown;
  /** All errors of the run, where there may be more than one; by default `error` alone. */
  readonly errors?: readonly unknown[] | undefined;
  /** The run was stopped by a signal or its timeout before its end. */
  readonly interrupted?: boolean | undefined;
  /** Why `check` fails although nothing went wrong: the account differs. */
  readonly drift?: Pick<Fault, 'message' | 'remedy'> | undefined;
  /** What `accept` wrote into the manifest, and what it left to people. */
  readonly accepted?: readonly AcceptedField[] | undefined;
  readonly left?: readonly LeftDifference[] | undefined;
  /** Why nothing was done, or was undone again. */
  readonly skipped?: string | undefined;
  /** What a run that only checked the manifest came to. */
  readonly title?: string | undefined;
  /** A sentence under the title, such as what a valid manifest declares. */
  readonly note?: string | undefined;
  /** What the manifest is warned of, for a run that came to no plan. */
  readonly warnings?: readonly PageWarning[] | undefined;
  /** How long the run took, in seconds. */
  readonly seconds: number;
  /** How many requests it sent. */
  readonly requests: number;
}

/** GitHub refuses a summary over 1 MiB for a step; this leaves room for what other steps' tools may add. */
export const SUMMARY_BYTES = 900 * 1024;

/** The page of a run that came to no plan, as Markdown in at most {@link SUMMARY_BYTES}. */
export function plainMarkdown(input: SummaryInput): string {
  const { warnings = [] } = input;
  return pageWithin(
    [...leadParts(input), ...(warnings.length > 0 ? [warningList(warnings)] : [])],
    SUMMARY_BYTES,
  );
}

/** Title with totals, what went wrong, and what to do. */
export function leadParts(input: SummaryInput): Part[] {
  const { results = [], error, drift, skipped, note } = input;
  const errors = input.errors ?? (error === undefined ? [] : [error]);
  const problems = input.problems ?? errors.flatMap(problemsOf);
  const parts: Part[] = [wholePart(titleOf(input)), wholePart(contextOf(input))];
  if (note !== undefined) parts.push(wholePart(markdownProse(note, 500)));
  if (skipped !== undefined && results.length > 0) parts.push(wholePart(markdownProse(skipped, 500)));
  parts.push(...errors.map(errorPart));
  if (drift !== undefined) parts.push(faultPart(drift));
  if (problems.length > 0) parts.push(problemTable(problems));
  if (results.some(({ status }) => status === 'failed')) parts.push(failureList(results));
  return parts;
}

function titleOf(input: SummaryInput): string {
  return `## Smooch ${markdown(input.mode, 20)}: ${outcomeOf(input)}`;
}

function outcomeOf(input: SummaryInput): string {
  const { plan, results = [], problems = [], error, interrupted, mode, drift, skipped, title } = input;
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
  if (error !== undefined || problems.length > 0) return 'failed';
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
  const run = `${spanText(seconds)}, ${counted(requests, 'request')}`;
  if (plan === undefined) return run;
  const instance = plan.instance === null ? [] : [`instance ${markdownCode(plan.instance)}`];
  const digest = plan.changes.length === 0 ? [] : [`plan ${markdownCode(plan.digest, 80)}`];
  return [markdownCode(plan.owner), ...instance, `API ${markdown(plan.api)}`, run, ...digest].join(' · ');
}
