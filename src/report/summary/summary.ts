/** The job summary: what a run found and did, as one page of GitHub's Markdown. */

import type { Outcome, Plan, Problem } from '../../model.ts';
import { problemsOf } from '../log/errors-text.ts';
import { type Part, pageWithin, wholePart } from '../words/budget.ts';
import { markdown, markdownCode, markdownProse } from '../words/text.ts';
import { counted, doneTotal, plannedTotal, spanText, tally, thousands } from '../words/total.ts';
import { unmanagedGroups } from '../words/unmanaged.ts';
import { changeTable } from './change-table.ts';
import { diagram, type Unchanged } from './diagram.ts';
import { errorPart, failureList, problemTable, unmanagedTable, warningList } from './findings.ts';

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
  /** A sentence under the title, such as why the run was skipped. */
  readonly note?: string | undefined;
  /** How long the run took, in seconds. */
  readonly seconds: number;
  /** How many requests it sent. */
  readonly requests: number;
}

/** GitHub refuses a summary over 1 MiB for a step; this leaves room for what other steps' tools may add. */
export const SUMMARY_BYTES = 900 * 1024;

/**
 * The summary as Markdown, in at most `most` bytes of UTF-8: a title with totals, what went wrong and what to do, a
 * table of the changes, what is not managed, warnings, and a diagram. Text from outside is escaped for Markdown,
 * HTML and Mermaid. Where it would get too long, the biggest parts are cut down to counts.
 */
export function summaryMarkdown(input: SummaryInput, most = SUMMARY_BYTES): string {
  const { plan, results = [], error } = input;
  const errors = input.errors ?? (error === undefined ? [] : [error]);
  const problems = input.problems ?? errors.flatMap(problemsOf);
  const parts: Part[] = [wholePart(titleOf(input)), wholePart(contextOf(input))];
  if (input.note !== undefined) parts.push(wholePart(markdownProse(input.note, 500)));
  parts.push(...errors.map(errorPart));
  if (problems.length > 0) parts.push(problemTable(problems));
  if (results.some(({ status }) => status === 'failed')) parts.push(failureList(results));
  if (plan !== undefined) parts.push(...planParts(plan, input));
  return pageWithin(parts, most);
}

function planParts(plan: Plan, { results = [], unchanged = [] }: SummaryInput): Part[] {
  const parts: Part[] = [];
  if (plan.changes.length > 0) parts.push(changeTable(plan, results));
  if (plan.warnings.length > 0) parts.push(warningList(plan.warnings));
  parts.push(...unmanagedGroups(plan).map(unmanagedTable));
  parts.push(diagram(plan, unchanged, results));
  return parts;
}

function titleOf(input: SummaryInput): string {
  return `## Smooch ${markdown(input.mode, 20)}: ${outcomeOf(input)}`;
}

function outcomeOf({ plan, results = [], problems = [], error, interrupted, mode }: SummaryInput): string {
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
  if (plan === undefined) return mode === 'validate' ? 'the manifest is valid' : 'done';
  return plan.changes.length === 0
    ? 'no changes'
    : `${plannedTotal(plan.summary)}, ${thousands(plan.summary.unchanged)} unchanged`;
}

function contextOf({ plan, seconds, requests }: SummaryInput): string {
  const run = `${spanText(seconds)}, ${counted(requests, 'request')}`;
  if (plan === undefined) return run;
  const instance = plan.instance === null ? [] : [`instance ${markdownCode(plan.instance)}`];
  const digest = plan.changes.length === 0 ? [] : [`plan ${markdownCode(plan.digest, 80)}`];
  return [markdownCode(plan.owner), ...instance, `API ${markdown(plan.api)}`, run, ...digest].join(' · ');
}
