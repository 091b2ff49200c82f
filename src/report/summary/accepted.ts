/** What `mode: accept` wrote and what it left, as parts of a Markdown page. */

import { formatPlace } from '../../manifest/yaml/problem.ts';
import type { AcceptedField, LeftDifference } from '../../run-outcome.ts';
import { acceptedText } from '../log/accepted.ts';
import { listPart, type Part } from '../words/budget.ts';
import { markdownCode, markdownLines, markdownProse } from '../words/text.ts';
import { counted } from '../words/total.ts';

/** The fields whose values the manifest has now. */
export function acceptedTable(accepted: readonly AcceptedField[]): Part {
  return listPart({
    head: '| In the manifest | Change |\n| :-- | :-- |',
    items: accepted,
    row: (field) => `| ${whereOf(field)} | ${markdownCode(acceptedText(field), 300)} |`,
    rest: (more) => `… and ${counted(more.length, 'more field')}.`,
  });
}

/** The differences that people must settle. */
export function leftTable(left: readonly LeftDifference[]): Part {
  return listPart({
    head: '### Left for you\n\n| Where | What to do |\n| :-- | :-- |',
    items: left,
    row: (one) => `| ${whereOf(one)} | ${markdownProse(one.message, 500)} |`,
    rest: (more) => `… and ${counted(more.length, 'more difference')}.`,
  });
}

function whereOf({ address, place }: Pick<AcceptedField, 'address' | 'place'>): string {
  return markdownLines(address, place && formatPlace(place));
}
