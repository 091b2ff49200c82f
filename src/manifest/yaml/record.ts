/** Values of a manifest that are plain objects. */

import type { Json } from '../../model.ts';

/** A JSON object. */
export type JsonObject = { readonly [key: string]: Json };

/** Whether a value is an object, not a list. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The entries of an object; none for anything else. */
export function entriesOf(value: Json | undefined): [string, Json][] {
  return isObject(value) ? Object.entries(value) : [];
}
