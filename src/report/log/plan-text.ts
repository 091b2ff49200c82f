/** The plan as lines of a log. */

import type { Change, Json, Plan, Unmanaged } from '../../model.ts';
import type { Log } from '../../runtime/log.ts';
import { ACTION_ORDER, ACTIONS } from '../words/action.ts';
import { differenceText, LISTED, shownOf } from '../words/change.ts';
import { byApp, unmanagedGroups } from '../words/group.ts';
import { kindText } from '../words/kind-text.ts';
import { type Paint, palette } from '../words/palette.ts';
import { inert } from '../words/text.ts';
import { counted, firstOf, planTotal } from '../words/total.ts';
import { valueText } from '../words/value.ts';

/** Writes the plan of the account at an address: open when it is short, folded when it is long. Its total is never folded. */
export function logPlan(log: Log, plan: Plan, baseUrl: string): void {
  const lines = planLines(plan, log, baseUrl);
  const write = (some: readonly string[]): void => {
    for (const line of some) log.info(line);
  };
  if (plan.changes.length <= OPEN) write(lines);
  else {
    log.group(`The plan, ${counted(plan.changes.length, 'change')}`, () => write(lines.slice(0, -1)));
    write(lines.slice(-1));
  }
}

/**
 * The plan in the style of Terraform: what happens to each resource, app by app, with the fields that differ,
 * then what is in no manifest, the warnings, and the total as the last line. Every line is safe to print. With the API's address
 * without the version (`baseUrl`) it says where it goes, also when it changes nothing.
 */
export function planLines(
  plan: Plan,
  { colour, words = (message) => message }: Pick<Log, 'colour' | 'words'>,
  baseUrl?: string,
): string[] {
  const paint = palette(colour);
  const blocks = [
    plan.changes.length > 0 || baseUrl !== undefined ? headLines(plan, baseUrl, paint) : [],
    ...[...byApp(plan.changes).values()].map((app) => changeLines(app, paint)),
    ...unmanagedGroups(plan).map(({ title, items }) => [`${words(title)}:`, ...unmanagedLines(items, paint)]),
    plan.warnings.map(({ address, message }) => {
      const warning = `${inert(address)}: ${inert(words(message), MESSAGE)}`;
      return `${paint('yellow', 'Warning:')} ${warning}`;
    }),
    [paint('bold', planTotal(plan))],
  ].filter((block) => block.length > 0);
  return blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block]));
}

/** A plan with more changes than this is folded. */
const OPEN = 50;

/** Where values, names and reasons are cut. */
const VALUE = 120;
const MESSAGE = 500;

/** Longer addresses and paths push what follows them to the right instead of widening the whole column. */
const WIDEST_COLUMN = 60;

/** Whose plan it is and where it goes: owner, instance, generation and, if it is known, the address of the API. */
export function whereText(
  { owner, instance, api }: Pick<Plan, 'owner' | 'instance' | 'api'>,
  baseUrl?: string,
): string {
  const copy = instance === null ? '' : `, instance ${inert(instance)}`;
  const at = baseUrl === undefined ? '' : ` at ${inert(baseUrl.replace('https://', ''))}`;
  return `${inert(owner)}${copy}, API ${inert(api)}${at}`;
}

function headLines(plan: Plan, baseUrl: string | undefined, paint: Paint): string[] {
  const used = new Set(plan.changes.map((change) => change.action));
  const legend = ACTION_ORDER.filter((action) => used.has(action)).map((action) => {
    const { mark, meaning = action, colour } = ACTIONS[action];
    return `${paint(colour, mark)} ${meaning}`;
  });
  const head = whereText(plan, baseUrl);
  return legend.length === 0 ? [head] : [head, `  ${legend.join('   ')}`];
}

/** A line for each change, with aligned columns, and below it what differs and what goes with it. */
function changeLines(changes: readonly Change[], paint: Paint): string[] {
  const marks = column(changes.map(({ action }) => ACTIONS[action].mark));
  const subjects = column(changes.map(subjectText), (text) => paint('bold', text));
  const ids = column(
    changes.map(({ id = '' }) => inert(id, 40)),
    (text) => paint('dim', text),
  );
  const labels = column(changes.map(({ label = '' }) => inert(label, VALUE)));
  const indent = ' '.repeat((marks[0] ?? '').length + 7);
  return changes.flatMap((change, row) => {
    const mark = paint(ACTIONS[change.action].colour, marks[row] ?? '');
    const cells = [subjects[row], ids[row], labels[row]].filter((cell) => cell !== '');
    const line = `  ${mark} ${cells.join('  ')}  ${inert(change.why)}`;
    const below = [...fieldLines(change, paint), ...contentLines(change, paint)];
    return [line.trimEnd(), ...below.map((text) => indent + text)];
  });
}

function subjectText(change: Change): string {
  const { subject, from } = shownOf(change);
  return inert(from === undefined ? subject : `publish ${subject}`);
}

function fieldLines(change: Change, paint: Paint): string[] {
  const { fields } = shownOf(change);
  const paths = column(fields.map(({ path }) => `${inert(path)}:`));
  const value = (one: Json | undefined): string => inert(valueText(one, VALUE), VALUE);
  return fields.map((field, row) => {
    const text = differenceText(change.action, field, { value, plus: '+', minus: '-', gap: '  ', paint });
    const warning = field.irreversible ? `  ${paint('red', '(cannot be undone)')}` : '';
    return `${paths[row]} ${text}${warning}`;
  });
}

/** What goes with a deleted app. */
function contentLines({ contents = [] }: Change, paint: Paint): string[] {
  return firstOf(
    contents,
    LISTED,
    ({ kind, id, label }) =>
      `with the ${kindText(kind)} ${inert(label, VALUE)}  ${paint('dim', inert(id, 40))}`,
  );
}

function unmanagedLines(unmanaged: readonly Unmanaged[], paint: Paint): string[] {
  const kinds = column(unmanaged.map(({ kind }) => kindText(kind)));
  const labels = column(unmanaged.map(({ label }) => inert(label, VALUE)));
  const ids = column(
    unmanaged.map(({ id }) => inert(id, 40)),
    (text) => paint('dim', text),
  );
  return unmanaged.map(({ app }, row) => {
    const cells = [kinds[row], labels[row], ids[row], app === undefined ? '' : `in ${inert(app)}`];
    return `    ${cells.join('  ')}`.trimEnd();
  });
}

/** The texts of a column, painted, each padded to the widest of them. */
function column(texts: readonly string[], painted = (text: string): string => text): string[] {
  const widths = texts.map(({ length }) => length).filter((width) => width <= WIDEST_COLUMN);
  const widest = widths.reduce((one, other) => Math.max(one, other), 0);
  return texts.map((text) => painted(text) + ' '.repeat(Math.max(0, widest - text.length)));
}
