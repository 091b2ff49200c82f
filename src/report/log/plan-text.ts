/** The plan as lines for a log or a terminal. */

import type { Change, FieldDifference, Json, Plan, Unmanaged } from '../../model.ts';
import { ACTION_ORDER, ACTIONS } from '../words/action.ts';
import { byApp } from '../words/group.ts';
import { kindText } from '../words/kind-text.ts';
import { type Paint, palette } from '../words/palette.ts';
import { publicationOf, shownAddress } from '../words/publication.ts';
import { inert } from '../words/text.ts';
import { planTotal, thousands } from '../words/total.ts';
import { unmanagedGroups } from '../words/unmanaged.ts';
import { differenceOf, valueText } from '../words/value.ts';

/** How a plan is written. */
export interface PlanTextOptions {
  readonly colour: boolean;
  /** The words of the place, for titles and warnings; by default those of a job. */
  readonly words?: ((message: string) => string) | undefined;
  /** The API's address without the version; the plan then says where it goes, also when it changes nothing. */
  readonly baseUrl?: string;
  /** `all` (the default) shows every field that differs; `short` keeps to one line a change. */
  readonly details?: 'all' | 'short';
}

/**
 * The plan in the style of Terraform: what happens to each resource, app by app, with the fields that differ,
 * then what is in no manifest, the warnings, and the total as the last line. Every line is safe to print.
 */
export function planLines(plan: Plan, options: PlanTextOptions): string[] {
  const paint = palette(options.colour);
  const { words = (message: string) => message } = options;
  const blocks = [
    ...(plan.changes.length > 0 || options.baseUrl !== undefined ? [headLines(plan, options, paint)] : []),
    ...(plan.changes.length > 0 ? changeBlocks(plan.changes, options, paint) : []),
    ...unmanagedGroups(plan).map(({ title, items }) => [`${words(title)}:`, ...unmanagedLines(items, paint)]),
    ...(plan.warnings.length > 0 ? [warningLines(plan.warnings, words, paint)] : []),
    [paint('bold', planTotal(plan))],
  ];
  return blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block]));
}

/** Where values, names and reasons are cut. */
const VALUE = 120;
const MESSAGE = 500;

/** How many items of a list are named one by one. */
const LISTED = 20;

/** Longer addresses and paths push what follows them to the right instead of widening the whole column. */
const WIDEST_COLUMN = 60;

function headLines(plan: Plan, { baseUrl = '' }: PlanTextOptions, paint: Paint): string[] {
  const instance = plan.instance === null ? '' : `, instance ${inert(plan.instance)}`;
  const used = new Set(plan.changes.map((change) => change.action));
  const legend = ACTION_ORDER.filter((action) => used.has(action)).map((action) => {
    const { mark, meaning = action, colour } = ACTIONS[action];
    return `${paint(colour, mark)} ${meaning}`;
  });
  const at = baseUrl === '' ? '' : ` at ${inert(baseUrl.replace('https://', ''))}`;
  const head = `${inert(plan.owner)}${instance}, API ${inert(plan.api)}${at}`;
  return legend.length === 0 ? [head] : [head, `  ${legend.join('   ')}`];
}

/** With all details each app is a block of its own; in short form, all apps share one. */
function changeBlocks(changes: readonly Change[], { details }: PlanTextOptions, paint: Paint): string[][] {
  const apps = [...byApp(changes).values()];
  if (details === 'short') return [groupLines(apps.flat(), paint, 'short')];
  return apps.map((app) => groupLines(app, paint, 'all'));
}

function groupLines(changes: readonly Change[], paint: Paint, details: 'all' | 'short'): string[] {
  const rows = changes.map((change) => ({
    change,
    address: inert(shownAddress(change)),
    id: inert(change.id ?? '', 40),
    label: inert(change.label ?? '', VALUE),
  }));
  const marks = columnWidth(changes.map((change) => ACTIONS[change.action].mark));
  const addresses = columnWidth(rows.map((row) => row.address));
  const ids = columnWidth(rows.map((row) => row.id));
  const labels = columnWidth(rows.map((row) => row.label));
  return rows.flatMap(({ change, address, id, label }) => {
    const { mark, colour } = ACTIONS[change.action];
    const cells = [
      paint(colour, mark.padEnd(marks)),
      paint('bold', address) + gap(address, addresses),
      ...(ids === 0 ? [] : [paint('dim', id) + gap(id, ids)]),
      ...(labels === 0 && label === '' ? [] : [label + gap(label, labels)]),
    ];
    const line = `  ${cells[0]} ${cells.slice(1).join('  ')}  ${inert(change.why)}`.trimEnd();
    if (details === 'short') return [line];
    const indent = ' '.repeat(marks + 7);
    return [line, ...fieldLines(change, indent, paint), ...contentLines(change, indent, paint)];
  });
}

function fieldLines(change: Change, indent: string, paint: Paint): string[] {
  const fields = publicationOf(change)?.fields ?? change.fields;
  const rows = fields.map((field) => ({ field, path: `${inert(field.path)}:` }));
  const paths = columnWidth(rows.map((row) => row.path));
  return rows.map(({ field, path }) => {
    const warning = field.irreversible ? `  ${paint('red', '(cannot be undone)')}` : '';
    return `${indent}${path}${gap(path, paths)} ${fieldText(change, field, paint)}${warning}`;
  });
}

/** What goes with a deleted app. */
function contentLines({ contents = [] }: Change, indent: string, paint: Paint): string[] {
  const shown = contents.slice(0, LISTED).map(({ kind, id, label }) => {
    const what = `with the ${kindText(kind)} ${inert(label, VALUE)}`;
    return `${indent}${what}  ${paint('dim', inert(id, 40))}`;
  });
  const left = contents.length - shown.length;
  return left > 0 ? [...shown, `${indent}and ${thousands(left)} more`] : shown;
}

function fieldText(change: Change, field: FieldDifference, paint: Paint): string {
  const difference = differenceOf(field);
  if (difference.kind === 'list') {
    return [
      ...listed(difference.added, '+').map((text) => paint('green', text)),
      ...listed(difference.removed, '-').map((text) => paint('red', text)),
    ].join('  ');
  }
  if (change.action === 'create' && difference.before === undefined) return cutValue(difference.after);
  if (change.action === 'delete' && difference.after === undefined) return cutValue(difference.before);
  return `${paint('red', cutValue(difference.before))} → ${paint('green', cutValue(difference.after))}`;
}

function listed(items: readonly Json[], sign: '+' | '-'): string[] {
  const shown = items.slice(0, LISTED).map((item) => `${sign} ${cutValue(item)}`);
  return items.length > LISTED ? [...shown, `${sign} ${thousands(items.length - LISTED)} more`] : shown;
}

function unmanagedLines(unmanaged: readonly Unmanaged[], paint: Paint): string[] {
  const rows = unmanaged.map(({ kind, label, id, app }) => ({
    kind: kindText(kind),
    label: inert(label, VALUE),
    id: inert(id, 40),
    app: app === undefined ? '' : `in ${inert(app)}`,
  }));
  const kinds = columnWidth(rows.map((row) => row.kind));
  const labels = columnWidth(rows.map((row) => row.label));
  const ids = columnWidth(rows.map((row) => row.id));
  return rows.map(({ kind, label, id, app }) =>
    `    ${kind.padEnd(kinds)}  ${label}${gap(label, labels)}  ${paint('dim', id)}${gap(id, ids)}  ${app}`.trimEnd(),
  );
}

function warningLines(
  warnings: Plan['warnings'],
  words: (message: string) => string,
  paint: Paint,
): string[] {
  return warnings.map(
    ({ address, message }) =>
      `${paint('yellow', 'Warning:')} ${inert(address)}: ${inert(words(message), MESSAGE)}`,
  );
}

function cutValue(value: Json | undefined): string {
  return inert(valueText(value, VALUE), VALUE);
}

function columnWidth(texts: readonly string[]): number {
  return texts.reduce(
    (widest, text) => (text.length > WIDEST_COLUMN ? widest : Math.max(widest, text.length)),
    0,
  );
}

function gap(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - text.length));
}
