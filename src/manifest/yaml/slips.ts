/** The slips of the hand behind YAML syntax errors: what was left out or put in, where, and what to write. Pure. */

import type { YAMLParseError } from 'yaml';

/** One slip. No message repeats a value: it may be a secret. */
export interface Slip {
  /** Where it is in the text. */
  readonly offset: number;
  readonly message: string;
  /** Lines below may look wrongly indented because of it. */
  readonly misleads?: true;
  /** Nothing below can be judged. */
  readonly ends?: true;
}

/** Spaces that look like a plain one and are not. */
const OTHER_SPACES = String.raw`\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff`;
const TAB_INDENT = /^ *\t/;
const OTHER_INDENT = new RegExp(`^[ \\t]*[${OTHER_SPACES}]`);
const OTHER_SPACE_AFTER_COLON = new RegExp(`^([\\w.-]+):[${OTHER_SPACES}]`);
const NO_SPACE = /^([\w.-]+):[^\s:/]/;
const NO_COLON = /^([\w.-]+)(?: (?!.*:(?: |$)).*)?$/;
const ONE_KEY = /^( *)(?:- +)*([\w.-]+): +(?![|>&*[{"'])(?!.*: ).*$/;
const OPEN_SECTION = /^ *(?:- +)*([\w.-]+): *(?:#.*)?$/;

/** A placeholder between brackets, whose own brackets YAML takes for a map. */
export const PLACEHOLDER_IN_FLOW = /[[{,][^'"]*\$\{/;

/** What a line needs whose indent holds a space of another kind. */
export const OTHER_SPACE_INDENT = 'a non-breaking space indents this line; replace it by plain spaces';

/** Whether a key begins with a space of another kind: it was meant to be indented by it. */
export function isIndentedOtherwise(key: string): boolean {
  return OTHER_INDENT.test(key);
}

/** The merge conflicts that git left in a text, each once. */
export function mergeConflicts(text: string): Slip[] {
  return [...text.matchAll(/^<{7}(?: .*)?\r?$/gm)].map(({ index }) => {
    const end = /^>{7}(?: .*)?\r?$/m.exec(text.slice(index));
    const line = text.slice(0, index + (end?.index ?? 0)).split('\n').length;
    const until = end === null ? '' : ` and ends on line ${line}`;
    const message = `a merge conflict begins here${until}; keep one side, and remove the lines with <<<<<<<, ======= and >>>>>>>`;
    return { offset: index, message };
  });
}

/** Finds what is behind the syntax errors of a text; undefined for one where that is not known. */
export function slipsIn(text: string): (error: YAMLParseError) => Slip | undefined {
  // The whole text is searched once, however many errors there are.
  let open: { readonly first: Slip | undefined } | undefined;
  return ({ code, message, pos: [at] }) => {
    const start = lineStartAt(text, at);
    const indent = indentSlip(text, start, code);
    if (indent !== undefined) return indent;
    if (/flow-(?:seq|map)-end/.test(message)) {
      return { offset: at, message: `this \`${text[at]}\` closes nothing; remove it`, ends: true };
    }
    if (
      /flow (?:sequence|map)|closing .quote/i.test(message) &&
      !PLACEHOLDER_IN_FLOW.test(lineAt(text, start))
    ) {
      open ??= { first: firstUnclosed(text) };
      if (open.first !== undefined && open.first.offset <= at) return open.first;
    }
    if (code === 'BLOCK_AS_IMPLICIT_KEY') return indentedWrongly(text, start);
    const isKeyMissing = code === 'MULTILINE_IMPLICIT_KEY' || /followed by map values/.test(message);
    return isKeyMissing ? colonSlip(text, at) : undefined;
  };
}

/** A line, or the one below it, that is not indented by plain spaces. */
function indentSlip(text: string, start: number, code: string): Slip | undefined {
  if (code === 'BAD_DQ_ESCAPE') return undefined;
  const below = nextContent(text, start);
  for (const [at, line] of [[start, lineAt(text, start)] as const, ...(below === undefined ? [] : [below])]) {
    if (TAB_INDENT.test(line) && (at === start || code !== 'TAB_AS_INDENT')) {
      const message = 'a tab indents this line; YAML takes spaces only, so replace it by spaces';
      return { offset: at, message, misleads: true };
    }
    if (OTHER_INDENT.test(line)) return { offset: at, message: OTHER_SPACE_INDENT, misleads: true };
  }
  return undefined;
}

/** A key without its colon, or without the space after it. */
function colonSlip(text: string, offset: number): Slip | undefined {
  if (!/^[ -]*$/.test(text.slice(lineStartAt(text, offset), offset))) return undefined;
  const line = lineAt(text, offset);
  const other = OTHER_SPACE_AFTER_COLON.exec(line)?.[1];
  if (other !== undefined) {
    return { offset, message: `a non-breaking space is after \`${other}:\`; replace it by a plain space` };
  }
  const joined = NO_SPACE.exec(line)?.[1];
  if (joined !== undefined) return { offset, message: missingSpace(joined) };
  const key = NO_COLON.exec(line.trimEnd())?.[1];
  return key === undefined ? undefined : { offset, message: missingColon(key) };
}

/** What a key needs whose value follows its colon at once. */
export function missingSpace(key: string): string {
  return `a space is missing after \`${key}:\`; write \`${key}: …\``;
}

/** What a key needs that is not deeper than the section that it belongs to; `depth`: the spaces before that. */
export function tooShallow(key: string, section: string, depth: number): string {
  return `\`${key}\` is indented no deeper than \`${section}:\` above it; indent it by ${depth + 2} spaces or more`;
}

/** What a key needs that has no colon. */
export function missingColon(key: string): string {
  return `a colon is missing after \`${key}\`; write \`${key}: …\``;
}

/** A line with a key and a value, and one below it that is deeper: one of the two is indented wrongly. */
function indentedWrongly(text: string, start: number): Slip | undefined {
  const found = ONE_KEY.exec(lineAt(text, start));
  const below = nextContent(text, start);
  if (found === null || below === undefined) return undefined;
  const [, indent = '', key = ''] = found;
  const above = contentAbove(text, start);
  const section = above === undefined ? undefined : OPEN_SECTION.exec(above)?.[1];
  if (above !== undefined && section !== undefined && depthOf(above) >= indent.length) {
    const message = tooShallow(key, section, depthOf(above));
    return { offset: start + indent.length, message, misleads: true };
  }
  if (depthOf(below[1]) <= indent.length) return undefined;
  const message = `this line is indented deeper than \`${key}:\` above it, which has a value; indent both alike`;
  return { offset: below[0] + depthOf(below[1]), message, misleads: true };
}

/** The first quote or bracket that nothing closes; of several around one another the innermost one. */
function firstUnclosed(text: string): Slip | undefined {
  const open: { readonly sign: string; readonly offset: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '#' && /^\s?$/.test(text[at - 1] ?? '')) at = lineEndAt(text, at) - 1;
    const closes = sign === ']' || sign === '}';
    if (closes ? open.length === 0 : !CLOSING.has(sign) || !isValueAt(text, at)) continue;
    if (closes) {
      if (CLOSING.get(open.at(-1)?.sign ?? '') !== sign) break;
      open.pop();
    } else {
      open.push({ sign, offset: at });
      if (sign === '[' || sign === '{') continue;
      const end = quoteEnd(text, at);
      if (end === undefined) break;
      open.pop();
      at = end;
    }
  }
  const last = open.at(-1);
  if (last === undefined) return undefined;
  const message = `this \`${last.sign}\` is not closed; add a \`${CLOSING.get(last.sign)}\``;
  return { offset: last.offset, message, ends: true };
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['[', ']'],
  ['{', '}'],
  ['"', '"'],
  ["'", "'"],
]);

/** Whether a value can begin at an offset: a bracket or quote in the middle of a text is a part of it. */
function isValueAt(text: string, at: number): boolean {
  let before = at - 1;
  while (text[before] === ' ') before -= 1;
  const sign = text[before] ?? '\n';
  return '\n[{,'.includes(sign) || (before < at - 1 && (sign === ':' || sign === '-'));
}

/** Where a quoted text ends; undefined where nothing closes it, or where what does begins another one. */
function quoteEnd(text: string, from: number): number | undefined {
  const sign = text[from];
  for (let at = from + 1; at < text.length; at += 1) {
    if (sign === '"' && text[at] === '\\') at += 1;
    else if (text[at] === sign && sign === "'" && text[at + 1] === sign) at += 1;
    else if (text[at] === sign) {
      const isOnOneLine = at < lineEndAt(text, from);
      return isOnOneLine || /[\s,\]}:]/.test(text[at + 1] ?? '\n') ? at : undefined;
    }
  }
  return undefined;
}

// ---- lines -----------------------------------------------------------------------------------------------------

/** Where the line of an offset begins. */
export function lineStartAt(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEndAt(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

/** From an offset to the end of its line, at a readable length. */
export function lineAt(text: string, from: number): string {
  return text.slice(from, Math.min(lineEndAt(text, from), from + 200));
}

function depthOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}

/** The next line that holds something, with its start. */
function nextContent(text: string, start: number): readonly [number, string] | undefined {
  for (let at = lineEndAt(text, start) + 1; at < text.length; at = lineEndAt(text, at) + 1) {
    const line = lineAt(text, at);
    if (!/^\s*(?:#|$)/.test(line)) return [at, line];
  }
  return undefined;
}

/** The last line above that holds something. */
function contentAbove(text: string, start: number): string | undefined {
  for (let end = start; end > 0; ) {
    end = lineStartAt(text, end - 1);
    const line = lineAt(text, end);
    if (!/^\s*(?:#|$)/.test(line)) return line;
  }
  return undefined;
}
