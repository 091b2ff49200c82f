/** Keys in an exported manifest. Pure but for reading. */

import { type Pair, YAMLMap } from 'yaml';
import { add, escaped, freshKey, isKey, plain } from '../../manifest/yaml/written.ts';
import type { ActualKey } from '../../model.ts';
import type { KindExport } from '../exported.ts';
import { KEYS } from './api.ts';
import { TEMPORARY_KEY, takesName } from './schema.ts';

/** The field `keys` of an app. */
export const keyExport: KindExport<ActualKey> = {
  read: (account, app) => account.collection(KEYS, app.id).list(),
  write: (entry, exported) => addKeys(entry, exported.all<ActualKey>('key'), exported.recorded('key')),
};

/**
 * Adds a field `keys` with what it cannot declare as lines of a comment. `recorded`: what a manifest has called them before,
 * by id.
 */
export function addKeys(
  entry: YAMLMap,
  keys: readonly ActualKey[],
  recorded: ReadonlyMap<string, string> = new Map(),
): void {
  const section = new YAMLMap();
  const left: string[] = [];
  const names = new Set<string>();
  const taken = new Set(keys.map(({ name }) => name));
  // A manifest has called it otherwise than it is named.
  const recordedOf = ({ id, name }: ActualKey): string | undefined => {
    const key = recorded.get(id);
    return key === name || taken.has(key ?? '') ? undefined : key;
  };
  // Of several with one name the newest is the one that a manifest means.
  for (const key of [...keys].sort((a, b) => (a.id > b.id ? -1 : 1))) {
    if (key.name === TEMPORARY_KEY)
      left.push(`key ${key.id}: a run left it behind, and the next one removes it`);
    else if (names.has(key.name))
      left.push(`key ${key.id} ${plain(key.name)}: an older one of the same name`);
    else if (isKey(key.name) && recordedOf(key) === undefined) section.set(key.name, new YAMLMap());
    else if (takesName(key.name)) {
      const item = new YAMLMap();
      item.set('name', escaped(key.name));
      section.set(freshKey(recordedOf(key) ?? key.name, 'key', taken), item);
    } else left.push(`key ${key.id} ${plain(key.name)}: a manifest takes no such name`);
    names.add(key.name);
  }
  section.items.sort((a: Pair, b: Pair) => (String(a.key) < String(b.key) ? -1 : 1));
  add(entry, 'keys', section, left);
}
