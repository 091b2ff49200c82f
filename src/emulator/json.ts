/** Values as they travel in request and response bodies. */

import { ownValue } from './own-value.ts';

/** Any JSON value. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A JSON object, such as every request body of the provisioning API. */
export type JsonObject = { [key: string]: Json };

/** What an answer shows; members that are undefined are left out when it is sent. */
export type View = { readonly [name: string]: Json | View | readonly View[] | undefined };

/** Whether a value is an object: neither an array nor null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member of an object that is known to be text; empty when it is not there. */
export function textOf(object: JsonObject, name: string): string {
  const value = ownValue(object, name);
  return typeof value === 'string' ? value : '';
}
