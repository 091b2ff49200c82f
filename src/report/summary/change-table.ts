/** The changes of a plan as a Markdown table. */

import type { Action, Change, ChangeResult, Content, FieldDifference, Json, Plan } from '../../model.ts';
import { ACTIONS } from '../words/action.ts';
import { listPart, type Part } from '../words/budget.ts';
import { byApp } from '../words/group.ts';
import { kindText } from '../words/kind-text.ts';
import { publicationOf } from '../words/publication.ts';
import { markdown, markdownCode, markdownProse } from '../words/text.ts';
import { counted, countsOf, thousands } from '../words/total.ts';
import { differenceOf, NOT_SET, valueText } from '../words/value.ts';

/**
 * A row for each change: what happens or happened to it, where, which fields differ, and why. A long plan is folded
 * away behind its number of changes.
 */
export function changeTable(plan: Plan, results: readonly ChangeResult[] = []): Part {
  const changes = [...byApp(plan.changes).values()].flat();
  const statuses = new Map(results.map((result) => [nameOf(result), result.status]));
  const folded = changes.length > OPEN;
  const head = ['| | Resource | What differs | Why |', '| :-- | :-- | :-- | :-- |'];
  return listPart({
    head: folded
      ? [`<details><summary>All ${counted(changes.length, 'change')}</summary>`, '', ...head].join('\n')
      : ['### Changes', '', ...head].join('\n'),
    items: changes,
    row: (change) => rowOf(change, statuses.get(nameOf(change))),
    tail: folded ? '\n</details>' : '',
    rest: restText,
  });
}

/** Tells several changes at one address apart. */
function nameOf({ action, address }: Pick<Change, 'action' | 'address'>): string {
  return `${action} ${address}`;
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

/** The number of fields of a change, and of items of a list, that are named one by one. */
const FIELDS = 30;
const ITEMS = 20;

/** Where a value is cut. */
const VALUE = 100;

function rowOf(change: Change, status: ChangeResult['status'] | undefined): string {
  const { address, action, id, label, contents = [], why } = change;
  const publishing = publicationOf(change);
  const fields = publishing?.fields ?? change.fields;
  const head = publishing === undefined ? address : `${publishing.from} → ${publishing.to}`;
  const resource = [head, label ?? '', id ?? ''].filter((text) => text !== '');
  const shown = fields.slice(0, FIELDS).map((field) => fieldText(change, field));
  if (fields.length > FIELDS) shown.push(`and ${thousands(fields.length - FIELDS)} more`);
  const inside = contents.slice(0, ITEMS).map((one) => `with the ${kindText(one.kind)} ${contentText(one)}`);
  if (contents.length > ITEMS) inside.push(`and ${thousands(contents.length - ITEMS)} more`);
  const cells = [
    deed(action, status),
    resource.map((text) => markdownCode(text)).join('<br>'),
    [...shown, ...inside].join('<br>'),
    markdownProse(why),
  ];
  return `| ${cells.join(' | ')} |`;
}

function contentText({ label, id }: Content): string {
  return `${markdownCode(label, VALUE)} (${markdownCode(id, 40)})`;
}

function fieldText(change: Change, field: FieldDifference): string {
  const warning = field.irreversible ? ' ⚠️&nbsp;**cannot be undone**' : '';
  return `${markdown(field.path, VALUE)}: ${differenceText(change, field)}${warning}`;
}

function differenceText(change: Change, field: FieldDifference): string {
  const difference = differenceOf(field);
  if (difference.kind === 'list') {
    return [...listed(difference.added, '**+**'), ...listed(difference.removed, '**−**')].join(' ');
  }
  if (change.action === 'create' && difference.before === undefined) return valueCode(difference.after);
  if (change.action === 'delete' && difference.after === undefined) return valueCode(difference.before);
  return `${valueCode(difference.before)} → ${valueCode(difference.after)}`;
}

function listed(items: readonly Json[], sign: string): string[] {
  const shown = items.slice(0, ITEMS).map((item) => `${sign} ${valueCode(item)}`);
  return items.length > ITEMS ? [...shown, `${sign} ${thousands(items.length - ITEMS)} more`] : shown;
}

function valueCode(value: Json | undefined): string {
  return value === undefined ? `*${NOT_SET}*` : markdownCode(valueText(value, VALUE), VALUE);
}

function restText(changes: readonly Change[]): string {
  const words = [...countsOf(changes)]
    .map(([action, count]) => `${thousands(count)} to ${action}`)
    .join(', ');
  return `… and ${counted(changes.length, 'more change')}: ${words}. The plan file lists them all.`;
}
