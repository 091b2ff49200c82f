/** Keys in an exported manifest. Pure but for reading. */

import { type Pair, YAMLMap } from 'yaml';
import { add, isKey, plain } from '../../manifest/yaml/written.ts';
import type { ActualKey } from '../../model.ts';
import type { KindExport } from '../exported.ts';
import { KEYS } from './api.ts';
import { TEMPORARY_KEY } from './key.ts';

/** The field `keys` of an app. */
export const keyExport: KindExport<ActualKey> = {
  read: (account, app) => account.collection(KEYS, app.id).list(),
  write: (entry, exported) => addKeys(entry, exported.all<ActualKey>('key')),
};

/** Adds a field `keys` with what it cannot declare as lines of a comment. */
export function addKeys(entry: YAMLMap, keys: readonly ActualKey[]): void {
  const { section, left } = keySection(keys);
  add(entry, 'keys', section, left);
}

function keySection(keys: readonly ActualKey[]): {
  readonly section: YAMLMap;
  readonly left: readonly string[];
} {
  const section = new YAMLMap();
  const left: string[] = [];
  // Of several with one name the newest is the one that a manifest means.
  for (const key of [...keys].sort((a, b) => (a.id > b.id ? -1 : 1))) {
    if (key.name === TEMPORARY_KEY)
      left.push(`key ${key.id}: a run left it behind, and the next one removes it`);
    else if (!isKey(key.name))
      left.push(`key ${key.id} ${plain(key.name)}: its name cannot be a manifest key`);
    else if (section.has(key.name))
      left.push(`key ${key.id} ${plain(key.name)}: an older one of the same name`);
    else section.set(key.name, new YAMLMap());
  }
  section.items.sort((a: Pair, b: Pair) => (String(a.key) < String(b.key) ? -1 : 1));
  return { section, left };
}
