/** Defaults under what is declared. */

import type { Json } from '../model.ts';
import { ownValue, setOwn } from '../text/own-value.ts';
import { isObject } from './yaml/record.ts';

/** `declared` over `base`: objects field by field, anything else (lists, `null`) as a whole. */
export function overlay(base: Json | undefined, declared: Json | undefined): Json | undefined {
  if (declared === undefined) return base;
  if (!isObject(base) || !isObject(declared)) return declared;
  const merged: Record<string, Json> = { ...base };
  for (const [key, value] of Object.entries(declared)) {
    const together = overlay(ownValue(base, key), value);
    if (together !== undefined) setOwn(merged, key, together);
  }
  return merged;
}
