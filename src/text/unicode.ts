/** Regular expressions with classes of Unicode, such as letters. */

const built = new Map<string, RegExp>();

/**
 * A regular expression with classes of Unicode, such as `\p{L}`. The engine computes the classes of a literal when it loads the
 * code, run or not, which takes 3 ms of each start. These are computed at the first use, which few runs come to.
 */
export function unicodePattern(source: string, flags: 'u' | 'gu'): RegExp {
  const key = `${flags} ${source}`;
  const pattern = built.get(key) ?? new RegExp(source, flags);
  built.set(key, pattern);
  return pattern;
}

/** Whether a text has no characters but printable ASCII ones, as most have: it needs no classes of Unicode. */
export function isPrintableAscii(text: string): boolean {
  return /^[ -~]*$/.test(text);
}
