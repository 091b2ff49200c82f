/**
 * Text from outside (names, targets, the vendor's words) made safe to show: in a log line, in Markdown, in a
 * Mermaid label. Each function escapes first and cuts after whole characters, so no escape is ever cut in half.
 */

import { ownValue } from '../../text/own-value.ts';
import { isPrintableAscii, unicodePattern } from '../../text/unicode.ts';

/** Where a text is cut by default: enough for a URL, too little to flood a log. */
const MOST = 200;

/**
 * Text from outside as one safe piece of a log line.
 *
 * Control characters, line ends of every kind, terminal escapes, direction marks and other invisible
 * characters become visible escapes such as `\n` or `\u202e`. What the runner would parse as a workflow command is broken
 * up by a backslash: `##[` anywhere, and `::` at the start. At most `most` UTF-16 units long, then `…`.
 */
export function inert(text: string, most = MOST): string {
  return fitted(text, most, (character, shown) => {
    if (character === '[' && shown.endsWith('##')) return '\\[';
    if (character === ':' && shown.trimStart() === ':') return '\\:';
    return visible(character, shown);
  });
}

/**
 * Text from outside as plain Markdown text, fit for a table cell: no markup, HTML, link, mention, emoji code, issue
 * reference, footnote or formula results. `most` counts what the reader sees, not the entities.
 */
export function markdown(text: string, most = MOST): string {
  return asText(fitted(text, most, visible)).replace(AT_START, asEntity);
}

/**
 * Text from outside as code in Markdown. A harmless text is put between backticks and can be copied as it is; any
 * other is escaped like {@link markdown}.
 */
export function markdownCode(text: string, most = MOST): string {
  const shown = fitted(text, most, visible);
  const harmless = shown !== '' && shown === shown.trim() && !/[<>`[\]|\\#@$]/.test(shown);
  return harmless ? `\`${shown}\`` : `<code>${asText(shown).replace(AT_START, asEntity)}</code>`;
}

/** Texts from outside as code, each on a line of its own in the cell of a table; what is absent or empty is left out. */
export function markdownLines(...texts: readonly (string | undefined)[]): string {
  return texts.flatMap((text) => (text ? [markdownCode(text)] : [])).join('<br>');
}

/**
 * A message of this product or the vendor as Markdown: text between backticks becomes code, everything else is
 * escaped like {@link markdown}.
 */
export function markdownProse(text: string, most = MOST): string {
  const pieces = fitted(text, most, visible).split('`');
  if (pieces.length % 2 === 0) return markdown(text, most);
  return pieces
    .map((piece, index) => (index % 2 === 1 ? markdownCode(piece, most) : asText(piece)))
    .join('')
    .replace(AT_START, asEntity);
}

/**
 * Text from outside as the inside of a quoted Mermaid label. All but letters, digits, spaces and the dots, hyphens
 * and underscores within words becomes one of Mermaid's `#35;` entities.
 */
export function mermaidLabel(text: string, most = 60): string {
  const shown = fitted(text, most, visible);
  const special = isPrintableAscii(shown)
    ? /(?<![A-Za-z0-9])[._-]|[._-](?![A-Za-z0-9])|[^A-Za-z0-9 ._-]/g
    : unicodePattern(
        String.raw`(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])|[^\p{L}\p{M}\p{N}\p{So} ._-]`,
        'gu',
      );
  return shown.replace(special, (character) => `#${character.codePointAt(0)};`);
}

/** The whole text with every invisible character as a visible escape; not cut, and workflow commands left as they are. */
export function visibleText(text: string): string {
  if (isPrintableAscii(text)) return text;
  return text.replace(unicodePattern(UNSEEN, 'gu'), (character, at: number) =>
    visible(character, text.slice(0, at)),
  );
}

/** Controls, formats, halves of surrogate pairs, private use, line and paragraph ends, and all that is ignorable. */
const UNSEEN = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]`;

const PICTOGRAPH = String.raw`\p{Extended_Pictographic}$`;

const SHORT_ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Characters with a meaning in GitHub's Markdown, alone or together with their neighbours. */
const STRUCTURAL = /www\.|gh-(?=\d)|[&<>`*_~[\]|\\!#@$:^{}]/gi;

/** Characters with a meaning only at the start of a line. */
const AT_START = /^[-+= ]|(?<=^\d{1,9})[.)]/;

function asText(shown: string): string {
  return shown.replace(STRUCTURAL, asEntity);
}

/**
 * GitHub looks for mentions, issue references, emoji codes and addresses only after entities have become characters
 * again, so an entity alone does not prevent those: an invisible space does.
 */
function asEntity(found: string, at: number, text: string): string {
  const next = text.charAt(at + found.length);
  if (found.length > 1) return found.endsWith('.') ? `${found.slice(0, -1)}&#46;${GAP}` : `${found}${GAP}`;
  const entity = `&#${found.charCodeAt(0)};`;
  const joins = found === '@' || (found === '#' && /\d/.test(next)) || (found === ':' && /\S/.test(next));
  return joins ? `${entity}${GAP}` : entity;
}

const GAP = '&#8203;';

/**
 * One character as it may be shown; `shown` is the text before it. Every invisible character becomes a backslash escape, except
 * the emoji selector right after a pictograph.
 */
function visible(character: string, shown: string): string {
  if (character >= ' ' && character <= '~') return character;
  if (!unicodePattern(UNSEEN, 'u').test(character)) return character;
  if (character === '\ufe0f' && unicodePattern(PICTOGRAPH, 'u').test(shown.slice(-2))) return character;
  const short = ownValue(SHORT_ESCAPES, character);
  if (short !== undefined) return short;
  const hex = (character.codePointAt(0) ?? 0).toString(16);
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}

/** The text, each character as `show` gives it; over `most` it ends, after a whole character or escape, with `…`. */
function fitted(text: string, most: number, show: (character: string, shown: string) => string): string {
  let shown = '';
  let fits = 0;
  for (const character of text) {
    const piece = show(character, shown);
    if (shown.length + piece.length > most) return `${shown.slice(0, fits).replace(/\\+$/, '')}…`;
    shown += piece;
    if (shown.length < most) fits = shown.length;
  }
  return shown;
}

/** A message without the address that it begins with. */
export function withoutAddress(message: string, address: string | undefined): string {
  const start = `${address}: `;
  return address !== undefined && message.startsWith(start) ? message.slice(start.length) : message;
}
