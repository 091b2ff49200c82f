/** A field's value as text, and what differs between two of them. */

import type { FieldDifference, Json } from '../../model.ts';
import { isPrintableAscii, unicodePattern } from '../../text/unicode.ts';

/** The text for an absent value. */
export const NOT_SET = '(not set)';

/** A difference to show: for a list what is added and removed, for anything else before and after. */
export type Difference =
  | { readonly kind: 'list'; readonly added: readonly Json[]; readonly removed: readonly Json[] }
  | { readonly kind: 'value'; readonly before: Json | undefined; readonly after: Json | undefined };

/** What differs in a field. Two lists of plain values are compared as sets, because their order has no meaning here. */
export function differenceOf(field: FieldDifference): Difference {
  const { before, after } = field;
  if (isPlainList(before) && isPlainList(after)) {
    const [had, has] = [new Set(before), new Set(after)];
    const added = after.filter((value) => !had.has(value));
    const removed = before.filter((value) => !has.has(value));
    if (added.length + removed.length > 0) return { kind: 'list', added, removed };
  }
  return { kind: 'value', before, after };
}

/**
 * A value on one line, roughly as YAML has it: words and URLs bare, a text whose type or ends could be mistaken as a
 * quoted string, lists and objects in brackets. It stops soon after `most` characters, however large or deep the
 * value is. The text is not escaped: it goes through `inert` or `markdown` next.
 */
export function valueText(value: Json | undefined, most: number): string {
  if (value === undefined) return NOT_SET;
  if (typeof value === 'string') return stringText(value, most);
  if (value === null || typeof value !== 'object') return String(value);
  return isList(value) ? listText(value, most) : objectText(value, most);
}

const MASKED = '(secret)';

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isPlainList(value: Json | undefined): value is readonly (string | number | boolean | null)[] {
  return isList(value) && value.every((item) => item === null || typeof item !== 'object');
}

/** A text that cannot be mistaken for a number, a boolean, null, or something with other ends than it has. */
function isWord(text: string): boolean {
  if (text === MASKED) return true;
  const word = isPrintableAscii(text)
    ? /^[A-Za-z0-9/*][\w.:/@?&=%*+-]*$/
    : unicodePattern(String.raw`^[\p{L}\p{N}/*][\p{L}\p{M}\p{N}_.:/@?&=%*+-]*$`, 'u');
  return word.test(text) && !/^(true|false|null|[\d.]+(e\d+)?)$/i.test(text);
}

function stringText(text: string, most: number): string {
  const head = text.slice(0, most + 1);
  if (isWord(head)) return head;
  return `"${head.replace(/["\\]/g, '\\$&')}${head.length < text.length ? '' : '"'}`;
}

function listText(list: readonly Json[], most: number): string {
  let shown = '[';
  for (const [index, item] of list.entries()) {
    if (index > 0) shown += ', ';
    if (shown.length > most) return shown;
    shown += valueText(item, most - shown.length);
  }
  return `${shown}]`;
}

function objectText(value: { readonly [key: string]: Json }, most: number): string {
  let shown = '{';
  for (const [index, [key, item]] of Object.entries(value).entries()) {
    shown += `${index === 0 ? ' ' : ', '}${key.slice(0, most + 1)}: `;
    if (shown.length > most) return shown;
    shown += valueText(item, most - shown.length);
  }
  return shown === '{' ? '{}' : `${shown} }`;
}
