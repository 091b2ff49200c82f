/**
 * Values as the text of a manifest: on one line, and quoted wherever a reader could take them for something else. A dollar sign
 * is doubled, as it would begin a variable. Pure.
 */

import { Scalar } from 'yaml';
import type { Json } from '../../model.ts';
import { escapedDocument } from '../../text/escaped-document.ts';
import { unicodePattern } from '../../text/unicode.ts';
import { isList, isObject } from '../yaml/record.ts';
import { escaped } from '../yaml/written.ts';

/** What needs no quotes, neither between brackets nor elsewhere. It begins with a letter, so it is not a number. */
const PLAIN = String.raw`^[\p{L}_/](?:[\p{L}\p{N}_./@+&=?%~;*()'"!-]|:(?=\S)| (?=[^\s#]))*$`;

/** Words that are not text in YAML 1.2, or in the 1.1 that other tools read. */
const WORD = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** A value on one line. */
export function valueText(value: Json): string {
  if (typeof value === 'string') return textOf(escaped(value), Scalar.PLAIN);
  if (isObject(value)) {
    const entries = Object.entries(value).map(([key, inner]) => entryText(key, inner));
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  }
  if (isList(value)) return `[${value.map(valueText).join(', ')}]`;
  return JSON.stringify(value);
}

/** A key and its value on one line. */
export function entryText(key: string, value: Json): string {
  return `${textOf(key, Scalar.PLAIN)}: ${valueText(value)}`;
}

/** A value in place of a scalar: a text is in the quotes that the scalar has, where it can be. */
export function valueTextLike(value: Json, type: Scalar['type']): string {
  return typeof value === 'string' ? textOf(escaped(value), type ?? Scalar.PLAIN) : valueText(value);
}

function textOf(text: string, type: Scalar.Type): string {
  // YAML 1.1 ends lines at the separators of Unicode, too.
  const isSeen = unicodePattern(String.raw`^[^\p{C}\p{Zl}\p{Zp}]*$`, 'u').test(text);
  if (type === Scalar.QUOTE_SINGLE && isSeen) return `'${text.replaceAll("'", "''")}'`;
  const isPlain =
    type !== Scalar.QUOTE_DOUBLE && isSeen && unicodePattern(PLAIN, 'u').test(text) && !WORD.test(text);
  return isPlain ? text : escapedDocument(JSON.stringify(text));
}
