/** What several kinds read in the entries of a manifest. */

import { isObject, type JsonObject } from '../manifest/yaml/record.ts';
import type { Json } from '../model.ts';

/** The addresses whose value an earlier one has too, each with the first that has it. */
export function repeated(
  values: readonly (readonly [address: string, value: string, ...rest: unknown[]])[],
): (readonly [address: string, first: string])[] {
  const firsts = new Map<string, string>();
  return values.flatMap(([address, value]) => {
    const first = firsts.get(value);
    if (first !== undefined) return [[address, first] as const];
    firsts.set(value, address);
    return [];
  });
}

/** What is read of each entry by its address, as far as that is a text. */
export function textsIn(
  entries: Iterable<readonly [address: string, entry: Json]>,
  read: (entry: JsonObject) => Json | undefined,
): (readonly [address: string, text: string])[] {
  return [...entries].flatMap(([address, entry]) => {
    const text = isObject(entry) ? read(entry) : undefined;
    return typeof text === 'string' ? [[address, text] as const] : [];
  });
}

/** The name of something in the account: its manifest key, unless its entry says another. */
export function nameOf(key: string, entry: Json | undefined): string {
  return isObject(entry) && typeof entry['name'] === 'string' ? entry['name'] : key;
}
