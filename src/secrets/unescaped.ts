/**
 * A text as it reads once escapes are undone (JSON and program text, URLs and forms, HTML and Markdown, colours and invisible
 * characters, wrapped lines), with the way back to the places of the text itself.
 */

/** One reading of a text. */
export interface Unescaped {
  readonly text: string;
  /** Where in the text itself a character of the reading begins. */
  readonly startOf: (at: number) => number;
}

/** One way to escape: what looks escaped, and what it means; undefined for what is none. */
interface Escape {
  readonly pattern: RegExp;
  readonly meaning: (match: RegExpExecArray) => string | undefined;
}

const CONTROLS: ReadonlyMap<string, string> = new Map(
  Object.entries({ b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }),
);
const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }),
);
const ESCAPE_CODE = String.fromCodePoint(27);
/** Unicode's `Default_Ignorable_Code_Point`, written out: the engine takes 1 ms of each start to compute the class. */
const INVISIBLE =
  String.raw`\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164` +
  String.raw`\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}`;

const ESCAPES: readonly Escape[] = [
  // `\"`, `\n`, `\u005f`, `\u{5f}`, `\x5f`
  {
    pattern: /\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2})|([bfnrt])|([^\sA-Za-z0-9]))/gi,
    meaning: ([, long, four, two, control, other]) => {
      const code = long ?? four ?? two;
      if (code !== undefined) return characterOf(Number.parseInt(code, 16));
      return other ?? CONTROLS.get(control ?? '');
    },
  },
  // One byte each: a character beyond ASCII is looked for byte by byte as well.
  {
    pattern: /%([0-9a-f]{2})/gi,
    meaning: ([, hex = '']) => String.fromCharCode(Number.parseInt(hex, 16)),
  },
  // `&quot;`, `&#95;`, `&#x5f;`, and Mermaid's `#95;`
  {
    pattern: /&#x([0-9a-f]{1,6});|&?#(\d{1,7});|&(amp|lt|gt|quot|apos|nbsp);/gi,
    meaning: ([, hex, decimal, name]) => {
      if (name !== undefined) return ENTITIES.get(name.toLowerCase());
      return characterOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    },
  },
  // Colours and other codes of a terminal, and invisible characters.
  {
    pattern: new RegExp(`${ESCAPE_CODE}\\[[0-9;]*[A-Za-z]|[${INVISIBLE}]`, 'gu'),
    meaning: () => '',
  },
  // Encoded text in lines of one length.
  { pattern: /(?<=[\w+/]{16})\r?\n[ \t]*(?=[\w+/])/g, meaning: () => '' },
];

/** A space in a form (application/x-www-form-urlencoded). */
const FORM_SPACES: Escape = { pattern: /\+/g, meaning: () => ' ' };

/** Readings of one text are given up after so many, nested ones included. */
const MOST_READINGS = 24;

/**
 * The text itself, then what it reads as with escapes undone, also where one is inside another. A `+` is read as the space
 * of a form only `withSpaces`.
 */
export function* readingsOf(text: string, withSpaces: boolean): Generator<Unescaped> {
  const escapes = withSpaces ? [...ESCAPES, FORM_SPACES] : ESCAPES;
  const seen = new Set([text]);
  const readings: Unescaped[] = [{ text, startOf: (at) => at }];
  for (const reading of readings) {
    yield reading;
    for (const one of escapes) {
      if (seen.size >= MOST_READINGS) break;
      const undone = undo(reading, one);
      if (undone === undefined || seen.has(undone.text)) continue;
      seen.add(undone.text);
      readings.push(undone);
    }
  }
}

function undo({ text, startOf }: Unescaped, { pattern, meaning }: Escape): Unescaped | undefined {
  const pieces: string[] = [];
  // In turns: where what an escape means begins, and where what follows it does, in both texts.
  const places: number[] = [];
  const origins: number[] = [];
  let length = 0;
  let done = 0;
  for (const match of text.matchAll(pattern)) {
    const plain = meaning(match);
    if (plain === undefined) continue;
    pieces.push(text.slice(done, match.index), plain);
    length += match.index - done;
    done = match.index + match[0].length;
    places.push(length, length + plain.length);
    origins.push(match.index, done);
    length += plain.length;
  }
  if (done === 0) return undefined;
  pieces.push(text.slice(done));
  return {
    text: pieces.join(''),
    startOf(at) {
      const index = lastUpTo(places, at);
      if (index < 0) return startOf(at);
      const origin = origins[index] ?? 0;
      // The units of what an escape means all begin where it does.
      return startOf(index % 2 === 0 ? origin : origin + at - (places[index] ?? 0));
    },
  };
}

/** The index of the last of the ascending numbers that is no greater; -1 for none. */
function lastUpTo(ascending: readonly number[], most: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function characterOf(code: number): string | undefined {
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
