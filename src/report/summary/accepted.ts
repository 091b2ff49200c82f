/** What `mode: accept` wrote and what it left, as parts of a Markdown page. */

import { formatPlace } from '../../manifest/yaml/problem.ts';
import type { Place } from '../../model.ts';
import type { AcceptedField, LeftDifference } from '../../run-outcome.ts';
import { acceptedText } from '../log/accepted.ts';
import { listPart, type Part } from '../words/budget.ts';
import { markdownCode, markdownProse } from '../words/text.ts';
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

function whereOf({
  address,
  place,
}: {
  readonly address: string;
  readonly place?: Place | undefined;
}): string {
  const where = place === undefined ? [] : [markdownCode(formatPlace(place))];
  return [markdownCode(address), ...where].join('<br>');
}
