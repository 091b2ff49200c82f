/** Defaults under what is declared. */

import type { Json } from '../model.ts';

/** A JSON object. */
export type JsonObject = { readonly [key: string]: Json };

/** `declared` over `base`: objects field by field, anything else (lists, `null`) as a whole. */
export function overlay(base: Json | undefined, declared: Json | undefined): Json | undefined {
  if (declared === undefined) return base;
  if (!isObject(base) || !isObject(declared)) return declared;
  const merged: Record<string, Json> = { ...base };
  for (const [key, value] of Object.entries(declared)) {
    const below = Object.hasOwn(base, key) ? base[key] : undefined;
    const together = overlay(below, value);
    if (together !== undefined) merged[key] = together;
  }
  return merged;
}

/** Whether a value is an object, not a list. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The entries of an object; none for anything else. */
export function entriesOf(value: Json | undefined): [string, Json][] {
  return isObject(value) ? Object.entries(value) : [];
}
