/** What every report shows of a change: what it is about, and what differs. */

import type { Action, Change, FieldDifference, Json } from '../../model.ts';
import type { Paint } from './palette.ts';
import { thousands } from './total.ts';

/** An action at an address. */
export type Step = Pick<Change, 'action' | 'address'>;

/** A step as a text, which tells several changes at one address apart. */
export function stepText({ action, address }: Step): string {
  return `${action} ${address}`;
}

/** A change as it is shown. */
export interface ShownChange {
  /** Its address; of a publication what goes where, as in `apps.support.id → variable APP_ID (repository)`. */
  readonly subject: string;
  /** Of a publication: an address in the credentials of the run, such as `apps.support.keys.backend.jwt`. */
  readonly from?: string;
  /** The fields that differ; of a publication those beside its two ends, such as the value of a variable. */
  readonly fields: readonly FieldDifference[];
}

/** What is shown of a change. */
export function shownOf({ action, address, fields }: Change): ShownChange {
  if (action !== 'publish') return { subject: address, fields };
  const end = (name: 'from' | 'to'): string => {
    const after = fields.find(({ path }) => path === name)?.after;
    return typeof after === 'string' ? after : '';
  };
  const from = end('from');
  const others = fields.filter(({ path }) => path !== 'from' && path !== 'to');
  return { subject: `${from} → ${end('to')}`, from, fields: others };
}

/** A difference to show: for a list what is added and removed, for anything else before and after. */
export type Difference =
  | { readonly kind: 'list'; readonly added: readonly Json[]; readonly removed: readonly Json[] }
  | { readonly kind: 'value'; readonly before: Json | undefined; readonly after: Json | undefined };

/** What differs in a field. Two lists of plain values are compared as sets, because their order has no meaning here. */
export function differenceOf({ before, after }: FieldDifference): Difference {
  if (isPlainList(before) && isPlainList(after)) {
    const [had, has] = [new Set(before), new Set(after)];
    const added = after.filter((value) => !had.has(value));
    const removed = before.filter((value) => !has.has(value));
    if (added.length + removed.length > 0) return { kind: 'list', added, removed };
  }
  return { kind: 'value', before, after };
}

/** How a report writes a difference. */
export interface DifferenceStyle {
  readonly value: (value: Json | undefined) => string;
  /** In front of what is added to a list. */
  readonly plus: string;
  /** In front of what is removed from a list. */
  readonly minus: string;
  /** Between the items of a list. */
  readonly gap: string;
  readonly paint: Paint;
}

/** The number of items of a list that are named one by one. */
export const LISTED = 20;

/** What differs in a field, as text. A resource that is created or deleted whole has only one value to show. */
export function differenceText(action: Action, field: FieldDifference, style: DifferenceStyle): string {
  const { value, plus, minus, gap, paint } = style;
  const difference = differenceOf(field);
  if (difference.kind === 'list') {
    const added = listed(difference.added, plus, value).map((text) => paint('green', text));
    const removed = listed(difference.removed, minus, value).map((text) => paint('red', text));
    return [...added, ...removed].join(gap);
  }
  const { before, after } = difference;
  if (action === 'create' && before === undefined) return value(after);
  if (action === 'delete' && after === undefined) return value(before);
  return `${paint('red', value(before))} → ${paint('green', value(after))}`;
}

function listed(items: readonly Json[], sign: string, value: DifferenceStyle['value']): string[] {
  const shown = items.slice(0, LISTED).map((item) => `${sign} ${value(item)}`);
  return items.length > LISTED ? [...shown, `${sign} ${thousands(items.length - LISTED)} more`] : shown;
}

function isPlainList(value: Json | undefined): value is readonly (string | number | boolean | null)[] {
  return Array.isArray(value) && value.every((item) => item === null || typeof item !== 'object');
}
