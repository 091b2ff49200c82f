/** The job summary: what a run found and did, as one page of GitHub's Markdown. */

import type { Plan } from '../../model.ts';
import type { AcceptedField } from '../../run-outcome.ts';
import { type Part, pageWithin } from '../words/budget.ts';
import { unmanagedGroups } from '../words/group.ts';
import { acceptedTable, leftTable } from './accepted.ts';
import { changeTable } from './change-table.ts';
import { diagram } from './diagram.ts';
import { type PageWarning, unmanagedTable, warningList } from './findings.ts';
import { leadParts, SUMMARY_BYTES, type SummaryInput } from './lead.ts';

/**
 * The summary as Markdown, in at most `most` bytes of UTF-8: a title with totals, what went wrong and what to do, a
 * table of the changes, what is not managed, warnings, and a diagram. Text from outside is escaped for Markdown,
 * HTML and Mermaid. Where it would get too long, the biggest parts are cut down to counts.
 */
export function summaryMarkdown(input: SummaryInput, most = SUMMARY_BYTES): string {
  const { plan, accepted, warnings = [] } = input;
  const rest =
    plan === undefined
      ? warningParts(warnings)
      : accepted === undefined
        ? planParts(plan, input)
        : acceptedParts(accepted, input);
  return pageWithin([...leadParts(input), ...rest], most);
}

function planParts(plan: Plan, { results = [], unchanged = [] }: SummaryInput): Part[] {
  const parts: Part[] = [];
  if (plan.changes.length > 0) parts.push(changeTable(plan, results));
  parts.push(...warningParts(plan.warnings));
  parts.push(...unmanagedGroups(plan).map(unmanagedTable));
  parts.push(diagram(plan, unchanged, results));
  return parts;
}

/** What was written into the manifest, and what people are to do about the rest. */
function acceptedParts(accepted: readonly AcceptedField[], { left = [] }: SummaryInput): Part[] {
  return [
    ...(accepted.length > 0 ? [acceptedTable(accepted)] : []),
    ...(left.length > 0 ? [leftTable(left)] : []),
  ];
}

function warningParts(warnings: readonly PageWarning[]): Part[] {
  return warnings.length > 0 ? [warningList(warnings)] : [];
}
