/** Keys that are indented too little: YAML takes them as siblings of the section that they were meant for. Pure. */

import type { Api } from '../../model.ts';
import { ownValue } from '../../text/own-value.ts';
import { closest } from '../../text/suggest.ts';
import type { Entry, MapNode } from '../yaml/tree.ts';
import type { EntriesShape, FieldsShape, Shape } from './shape.ts';

/** The keys of a map that belong into an empty section above them, each with the key of that section. */
export type Misplaced = ReadonlyMap<string, string>;

/**
 * Finds keys that follow an empty section at its own depth, are of no use where they are, and are known in the section. All of a
 * map with chosen keys are of use, unless what is one of the section's fields has a value that no entry can have.
 */
export function misplacedIn(
  shape: FieldsShape | EntriesShape,
  entries: MapNode['entries'],
  api: Api | undefined,
): Misplaced {
  const misplaced = new Map<string, string>();
  if (!hasEmpty(entries)) return misplaced;
  let section: readonly [key: string, entry: Entry] | undefined;
  let below: (readonly [key: string, entry: Entry])[] = [];
  const close = (): void => {
    const isSure = shape.type === 'fields' || below.some(([, entry]) => isNoEntry(shape.of, entry));
    if (section !== undefined && isSure) for (const [key] of below) misplaced.set(key, section[0]);
  };
  for (const [key, entry] of entries) {
    if (section !== undefined && isBeside(section[1], entry) && fits(shape, section[0], key, api)) {
      below.push([key, entry]);
      continue;
    }
    close();
    [section, below] = [isEmpty(entry) ? [key, entry] : undefined, []];
  }
  close();
  return misplaced;
}

/** Few maps have one, and those of thousands of apps cost next to nothing. */
function hasEmpty(entries: MapNode['entries']): boolean {
  for (const entry of entries.values()) if (isEmpty(entry)) return true;
  return false;
}

/** What is read again has something below it. */
function isEmpty({ again, value }: Entry): boolean {
  return again !== true && value.kind === 'scalar' && value.value === null && value.written === '';
}

function isBeside({ place: above }: Entry, { place }: Entry): boolean {
  return place.file === above.file && place.line > above.line && place.column === above.column;
}

function fits(
  shape: FieldsShape | EntriesShape,
  section: string,
  key: string,
  api: Api | undefined,
): boolean {
  if (shape.type === 'entries') return hasField(shape.of, key, api);
  const tables: readonly (Readonly<Record<string, unknown>> | undefined)[] = [
    shape.fields,
    shape.aliases,
    shape.advice,
  ];
  if (tables.some((table) => ownValue(table, key) !== undefined)) return false;
  if (shape.open !== undefined || (shape.ignored !== undefined && key.startsWith(shape.ignored)))
    return false;
  const within = ownValue(shape.fields, section)?.shape;
  if (within?.type !== 'entries') return within !== undefined && hasField(within, key, api);
  // Any key is possible there; one that resembles a field is a slip of that.
  return closest(key, Object.keys(shape.fields)) === undefined;
}

function hasField(shape: Shape, key: string, api: Api | undefined): boolean {
  if (shape.type === 'fields') return ownValue(shape.fields, key) !== undefined;
  if (shape.type !== 'variants') return false;
  return Object.values(shape.of[api ?? 'v2']).some(({ fields }) => ownValue(fields, key) !== undefined);
}

/** Whether an entry of a map with chosen keys is one for no such key: an entry is a map, or the word that may replace it. */
function isNoEntry(shape: Shape, { again, value }: Entry): boolean {
  if (again === true || value.kind === 'map' || value.kind === 'unusable') return false;
  if (value.kind === 'list') return true;
  return value.value !== null && !(shape.type === 'fields' && value.value === shape.word);
}
