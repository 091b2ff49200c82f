/** The colours of the log, as ANSI codes that GitHub's log viewer and every terminal understand. */

const CODES = { bold: 1, dim: 90, red: 31, green: 32, yellow: 33, blue: 34, cyan: 36 } as const;

/** The name of a colour. */
export type Colour = keyof typeof CODES;

/** Paints a text; without colours the text stays as it is. */
export type Paint = (colour: Colour, text: string) => string;

/** Paints with ANSI codes, or not at all. */
export function palette(colours: boolean): Paint {
  return (colour, text) => (colours && text !== '' ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text);
}

/** Matches the codes that {@link palette} writes, and no others. */
export const COLOUR_CODE = new RegExp(`\\u001b\\[(?:0|${Object.values(CODES).join('|')})m`);
