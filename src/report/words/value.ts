/** A field's value as text. */

import { isList } from '../../manifest/yaml/record.ts';
import type { Json } from '../../model.ts';
import { isPrintableAscii, unicodePattern } from '../../text/unicode.ts';

/** The text for an absent value. */
export const NOT_SET = '(not set)';

/**
 * A value on one line, roughly as YAML has it: words and URLs bare, a text whose type or ends could be mistaken as a
 * quoted string, lists and objects in brackets. It stops soon after `most` characters, however large or deep the
 * value is. The text is not escaped: it goes through `inert` or `markdown` next.
 */
export function valueText(value: Json | undefined, most = 120): string {
  if (value === undefined) return NOT_SET;
  if (typeof value === 'string') return stringText(value, most);
  if (value === null || typeof value !== 'object') return String(value);
  return isList(value) ? listText(value, most) : objectText(value, most);
}

const MASKED = '(secret)';

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
