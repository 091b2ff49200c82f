/** Documents for machines that may be shown on a terminal: JSON, and YAML whose strings are quoted. */

/** Characters that a terminal may act upon or show in another order; those below U+0020 are escaped already. */
const UNSEEN = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/**
 * A document with escapes (`\u202e`) in the place of characters that act upon a terminal or turn the direction of text.
 * In strings of JSON, and in double-quoted ones of YAML, an escape means its character.
 */
export function escapedDocument(text: string): string {
  return text.replace(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Whether a text holds characters that {@link escapedDocument} escapes. */
export function needsEscapes(text: string): boolean {
  return text.search(UNSEEN) !== -1;
}
