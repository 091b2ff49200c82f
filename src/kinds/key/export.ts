/** Keys in an exported manifest. Pure but for reading. */

import { type Pair, YAMLMap } from 'yaml';
import { add, escaped, freshKey, isKey, plain } from '../../manifest/yaml/written.ts';
import type { ActualApp, ActualKey } from '../../model.ts';
import { isMarked, recordedIds } from '../../reconcile/marks.ts';
import type { KindExport } from '../exported.ts';
import { KEYS } from './api.ts';
import { TEMPORARY_KEY, takesName } from './schema.ts';

/** The field `keys` of an app. */
export const keyExport: KindExport<ActualKey> = {
  read: (account, app) => account.collection(KEYS, app.id).list(),
  write: (entry, exported) =>
    addKeys(entry, exported.all<ActualKey>('key'), recordedKeys(exported.app, 'key', '')),
};

/** The manifest keys of keys by their ids, as far as the app's marks have them; all begin with `holder`, which is left out. */
export function recordedKeys(
  { metadata }: ActualApp,
  kind: string,
  holder: string,
): ReadonlyMap<string, string> {
  const all = isMarked(metadata) ? [...recordedIds(metadata, kind)] : [];
  return new Map(
    all.filter(([key]) => key.startsWith(holder)).map(([key, id]) => [id, key.slice(holder.length)]),
  );
}

/**
 * Adds a field `keys` with what it cannot declare as lines of a comment. `recorded`: what a manifest has called them before,
 * by id.
 */
export function addKeys(
  entry: YAMLMap,
  keys: readonly ActualKey[],
  recorded: ReadonlyMap<string, string> = new Map(),
): void {
  const { section, left } = keySection(keys, recorded);
  add(entry, 'keys', section, left);
}

function keySection(
  keys: readonly ActualKey[],
  recorded: ReadonlyMap<string, string>,
): { readonly section: YAMLMap; readonly left: readonly string[] } {
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
  return { section, left };
}
