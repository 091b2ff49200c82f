/** The changes of a plan as a Markdown table. */

import type { Action, Change, ChangeResult, Content, FieldDifference, Json, Plan } from '../../model.ts';
import { ACTIONS } from '../words/action.ts';
import { listPart, type Part } from '../words/budget.ts';
import { type DifferenceStyle, differenceText, LISTED, shownOf, stepText } from '../words/change.ts';
import { byApp } from '../words/group.ts';
import { kindText } from '../words/kind-text.ts';
import { palette } from '../words/palette.ts';
import { markdown, markdownCode, markdownLines, markdownProse } from '../words/text.ts';
import { counted, countsOf, firstOf, thousands } from '../words/total.ts';
import { NOT_SET, valueText } from '../words/value.ts';

/**
 * A row for each change: what happens or happened to it, where, which fields differ, and why. A long plan is folded
 * away behind its number of changes.
 */
export function changeTable(plan: Plan, results: readonly ChangeResult[] = []): Part {
  const changes = [...byApp(plan.changes).values()].flat();
  const statuses = new Map(results.map((result) => [stepText(result), result.status]));
  const folded = changes.length > OPEN;
  const head = ['| | Resource | What differs | Why |', '| :-- | :-- | :-- | :-- |'];
  return listPart({
    head: folded
      ? [`<details><summary>All ${counted(changes.length, 'change')}</summary>`, '', ...head].join('\n')
      : ['### Changes', '', ...head].join('\n'),
    items: changes,
    row: (change) => rowOf(change, statuses.get(stepText(change))),
    tail: folded ? '\n</details>' : '',
    rest: restText,
  });
}

/** What was or is to be done, in short: `✅ created`, `❌ create failed`, `+ create`. */
function deed(action: Action, status: ChangeResult['status'] | undefined): string {
  const { mark, past } = ACTIONS[action];
  if (status === 'done') return `✅&nbsp;${past}`;
  if (status === 'failed') return `❌&nbsp;${action} failed`;
  if (status === 'not-started') return `⏸️&nbsp;${action} not started`;
  return `\`${mark}\`&nbsp;${action}`;
}

/** The number of changes that are shown without folding. */
const OPEN = 30;

/** The number of fields of a change that are named one by one. */
const FIELDS = 30;

/** Where a value is cut. */
const VALUE = 100;

function rowOf(change: Change, status: ChangeResult['status'] | undefined): string {
  const { action, id, label, contents = [], why } = change;
  const { subject, fields } = shownOf(change);
  const differences = firstOf(fields, FIELDS, (field) => fieldText(action, field));
  const inside = firstOf(contents, LISTED, contentText);
  const cells = [
    deed(action, status),
    markdownLines(subject, label, id),
    [...differences, ...inside].join('<br>'),
    markdownProse(why),
  ];
  return `| ${cells.join(' | ')} |`;
}

function contentText({ kind, label, id }: Content): string {
  return `with the ${kindText(kind)} ${markdownCode(label, VALUE)} (${markdownCode(id, 40)})`;
}

function fieldText(action: Action, field: FieldDifference): string {
  const warning = field.irreversible ? ' ⚠️&nbsp;**cannot be undone**' : '';
  return `${markdown(field.path, VALUE)}: ${differenceText(action, field, STYLE)}${warning}`;
}

const STYLE: DifferenceStyle = {
  value: valueCode,
  plus: '**+**',
  minus: '**−**',
  gap: ' ',
  paint: palette(false),
};

function valueCode(value: Json | undefined): string {
  return value === undefined ? `*${NOT_SET}*` : markdownCode(valueText(value, VALUE), VALUE);
}

function restText(changes: readonly Change[]): string {
  const words = [...countsOf(changes)]
    .map(([action, count]) => `${thousands(count)} to ${action}`)
    .join(', ');
  return `… and ${counted(changes.length, 'more change')}: ${words}. The plan file lists them all.`;
}
