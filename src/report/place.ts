/** Where in a manifest something stands, as editors and terminals make it clickable. */

import type { Place, Problem } from '../model.ts';

/** `file:line:column: message`; the message alone where no place is known. Not escaped. */
export function atPlace(message: string, place: Place | undefined): string {
  return place === undefined ? message : `${place.file}:${place.line}:${place.column}: ${message}`;
}

/** A problem as `file:line:column: address: message`. Not escaped. */
export function problemText({ address, message, place }: Problem): string {
  return atPlace(address === '' ? message : `${address}: ${message}`, place);
}
