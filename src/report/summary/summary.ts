/** The job summary: what a run found and did, as one page of GitHub's Markdown. */

import { type Part, pageWithin } from '../words/budget.ts';
import { unmanagedGroups } from '../words/group.ts';
import { acceptedTable, leftTable } from './accepted.ts';
import { changeTable } from './change-table.ts';
import { diagram } from './diagram.ts';
import { unmanagedTable, warningList } from './findings.ts';
import { leadParts, SUMMARY_BYTES, type SummaryInput } from './lead.ts';

/**
 * The summary as Markdown, in at most `most` bytes of UTF-8: a title with totals, what went wrong and what to do, a
 * table of the changes, what is not managed, warnings, and a diagram. Text from outside is escaped for Markdown,
 * HTML and Mermaid. Where it would get too long, the biggest parts are cut down to counts.
 */
export function summaryMarkdown(input: SummaryInput, most = SUMMARY_BYTES): string {
  return pageWithin([...leadParts(input), ...planParts(input)], most);
}

function planParts({ plan, unchanged, results, accepted, left = [] }: SummaryInput): Part[] {
  if (plan === undefined) return [];
  // What was written into the manifest, and what people are to do about the rest.
  if (accepted !== undefined) return [acceptedTable(accepted), leftTable(left)];
  return [
    changeTable(plan, results),
    warningList(plan.warnings),
    ...unmanagedGroups(plan).map(unmanagedTable),
    diagram(plan, unchanged, results),
  ];
}
