/** What is written into a manifest: keys for things that have none yet, sections, and comments on what is left out. Pure. */

import { Scalar, type YAMLMap } from 'yaml';
import type { Json } from '../../model.ts';
import { escapedDocument } from '../../text/escaped-document.ts';
import { ownValue } from '../../text/own-value.ts';
import { unicodePattern } from '../../text/unicode.ts';
import { withTexts } from './record.ts';
import { isIndentedOtherwise } from './slips.ts';
import { PROTOTYPE_KEYS } from './tree.ts';

const LONGEST = 40;

/** Whether a name can be a manifest key as it is. */
export function isKey(name: string): boolean {
  return /^[a-z][a-z0-9-]{0,39}$/.test(name) && !PROTOTYPE_KEYS.has(name);
}

/** What letters are written as where there are none but those of English; others lose their accents. */
const SPELT: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * A key like a name (`Büro 💬` is `buero`), unlike every key in `taken`, to which it is added; `instead` where the name has no
 * letters of the Latin alphabet.
 */
export function freshKey(name: string, instead: string, taken: Set<string>): string {
  const base =
    name
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^a-z0-9]/g, (letter) => ownValue(SPELT, letter) ?? letter)
      .normalize('NFKD')
      .replace(unicodePattern(String.raw`\p{M}+`, 'gu'), '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^[^a-z]+/, '')
      .slice(0, LONGEST)
      .replace(/-+$/, '') || instead;
  let key = base;
  for (let count = 2; taken.has(key) || !isKey(key); count++) {
    const suffix = `-${count}`;
    key = `${base.slice(0, LONGEST - suffix.length)}${suffix}`;
  }
  taken.add(key);
  return key;
}

/** Text from the account, on one line of a comment. */
export function plain(text: string): string {
  return escapedDocument(JSON.stringify(text.slice(0, 120)));
}

/** A dollar sign in a value would begin a variable. */
export function escaped(text: string): string {
  return text.replaceAll('$', '$$$$');
}

/** Adds a section with a comment on what it cannot declare, one line each; the comment alone where the section is empty. */
export function add(map: YAMLMap, name: string, section: YAMLMap, left: readonly string[]): void {
  const note = notes(left);
  if (section.items.length > 0) {
    const key = new Scalar(name);
    if (note !== '') key.commentBefore = note;
    map.set(key, section);
  } else comment(map, left);
}

/** Adds a comment on what is not declared, one line each. */
export function comment(map: YAMLMap, left: readonly string[]): void {
  if (left.length > 0) map.comment = [map.comment, notes(left)].filter(Boolean).join('\n');
}

/** A key of a map as it is, also where YAML would take it for the merge key, and a reader for an indented one. */
export function mapKey(name: string): string | Scalar {
  const key = new Scalar(name);
  key.type = Scalar.QUOTE_DOUBLE;
  return name === '<<' || isIndentedOtherwise(name) ? key : name;
}

/** Lines of a comment on what is not declared. */
export function notes(left: readonly string[]): string {
  return left.map((line) => ` not declared: ${line}`).join('\n');
}

/** A manifest key for each, by id: what a manifest has called it before, else one like its name. */
export function keysFor<T extends { readonly id: string }>(
  all: readonly T[],
  before: (one: T) => string | undefined,
  name: (one: T) => string,
  instead: string,
): Map<string, string> {
  const taken = new Set<string>();
  const keys = new Map<string, string>();
  for (const one of all) {
    const key = before(one);
    if (key !== undefined && isKey(key) && !taken.has(key)) keys.set(one.id, freshKey(key, instead, taken));
  }
  for (const one of all) if (!keys.has(one.id)) keys.set(one.id, freshKey(name(one), instead, taken));
  return keys;
}

/** The entries of a record, by name. */
export function sorted<T>(fields: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A value with dollar signs that begin no variable. */
export function escapedJson(value: Json): Json {
  return withTexts(value, escaped);
}
