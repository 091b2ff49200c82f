/** What the source code says to people: the texts in its literals, and its comments. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'rolldown/utils';

const ROOT = path.join(import.meta.dirname, '..', '..');

/** What is inserted into a text when the program runs. */
export const INSERTED = '{}';

export interface Text {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  /** Where it is: in which argument of which call, as in `warn 0`, or under which name, as in `remedy`. */
  readonly at: string;
  /** It is inserted into another text, or is compared with one: its end is not the end of a message. */
  readonly isPart: boolean;
}

/** The syntax tree, as far as it is of interest here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly [member: string]: unknown;
}

/** Every literal with more than one word, and every comment. */
export function textsOf(folder: string): { readonly literals: Text[]; readonly comments: Text[] } {
  const literals: Text[] = [];
  const comments: Text[] = [];
  for (const name of readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const file = path.posix.join(folder, name.split(path.sep).join('/'));
    const source = readFileSync(path.join(ROOT, file), 'utf8');
    const { program, comments: found } = parseSync(file, source);
    const lineAt = lines(source);
    collect(program as unknown as Node, '', false, (node, text, at, isPart) => {
      literals.push({ file, line: lineAt(node.start), text, at, isPart });
    });
    let end = -1;
    for (const comment of found) {
      const text = comment.value.replaceAll(/^[ \t]*\*/gm, '');
      const last = comments.at(-1);
      // Line comments below each other are one text.
      if (
        comment.type === 'Line' &&
        last !== undefined &&
        /^\n[ \t]*$/.test(source.slice(end, comment.start))
      ) {
        comments[comments.length - 1] = { ...last, text: `${last.text}\n${text}` };
      } else comments.push({ file, line: lineAt(comment.start), text, at: 'comment', isPart: false });
      end = comment.end;
    }
  }
  return { literals, comments };
}

/** Calls whose arguments are looked for in another text. */
const LOOKS_FOR = new Set([
  'startsWith',
  'endsWith',
  'includes',
  'indexOf',
  'split',
  'replace',
  'replaceAll',
]);

function collect(
  node: Node,
  at: string,
  isPart: boolean,
  found: (node: Node, text: string, at: string, isPart: boolean) => void,
): void {
  const text = textOf(node);
  if (text !== undefined && /\p{L}\S*\s+\S*\p{L}/u.test(text)) found(node, text, at, isPart);
  const isPartInside = isPart || text !== undefined || LOOKS_FOR.has(calleeOf(node) ?? '');
  for (const [member, value] of Object.entries(node)) {
    if (member === 'source' || (member === 'key' && node['computed'] !== true)) continue;
    const children: readonly unknown[] = Array.isArray(value) ? value : [value];
    children.forEach((child, index) => {
      if (!isNode(child) || isType(child) || (text !== undefined && textOf(child) !== undefined)) return;
      collect(child, placeOf(node, member, index) ?? at, isPartInside, found);
    });
  }
}

/** Where the children of a node are; undefined for where the node itself is. */
function placeOf(node: Node, member: string, index: number): string | undefined {
  if (node.type === 'Property') return (node['key'] as { name?: string }).name ?? '';
  const callee = member === 'arguments' ? calleeOf(node) : undefined;
  if (callee !== undefined) return `${callee} ${index}`;
  return /^(?:Conditional|Logical|Parenthesized|TSAs|TSNonNull)Expression$/.test(node.type) ? undefined : '';
}

/** The name of what is called: a function, a method or a class. */
function calleeOf(node: Node): string | undefined {
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return undefined;
  const callee = node['callee'] as { name?: string; property?: { name?: string } };
  return callee.name ?? callee.property?.name ?? '';
}

/** The text of a literal, or of literals joined with `+`; undefined for anything else. */
function textOf(node: Node): string | undefined {
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : undefined;
  if (node.type === 'TemplateLiteral') {
    return (node['quasis'] as { value: { cooked: string } }[])
      .map(({ value }) => value.cooked)
      .join(INSERTED);
  }
  if (node.type !== 'BinaryExpression' || node['operator'] !== '+') return undefined;
  const [left, right] = [textOf(node['left'] as Node), textOf(node['right'] as Node)];
  return left === undefined && right === undefined ? undefined : (left ?? INSERTED) + (right ?? INSERTED);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** Types hold no texts for people; `as` and `satisfies` have an expression in them. */
function isType({ type }: Node): boolean {
  return type.startsWith('TS') && !/^TS(?:As|Satisfies|NonNull)Expression$/.test(type);
}

/** The number of the line at a position. */
function lines(source: string): (position: number) => number {
  const starts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (position) => starts.findLastIndex((start) => start <= position) + 1;
}
