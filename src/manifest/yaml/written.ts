/** Manifest keys for things that have none yet. Pure. */

import { escapedDocument } from '../../text/escaped-document.ts';
import { PROTOTYPE_KEYS } from './tree.ts';

const LONGEST = 40;

/** Whether a name can be a manifest key as it is. */
export function isKey(name: string): boolean {
  return /^[a-z][a-z0-9-]{0,39}$/.test(name) && !PROTOTYPE_KEYS.has(name);
}

/** A key like a name, unlike every key in `taken`, to which it is added; `instead` where the name has no letters. */
export function freshKey(name: string, instead: string, taken: Set<string>): string {
  const base =
    name
      .normalize('NFKD')
      .toLowerCase()
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
