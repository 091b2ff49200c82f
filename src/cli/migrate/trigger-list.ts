/** Which v2 triggers take the place of those of a v1.1 list, where it is: comments, quotes, line breaks and the order stay. */

import { isNode, isScalar, type Node, type YAMLSeq } from 'yaml';
import { FOREIGN_TRIGGERS, TRIGGERS } from '../../kinds/webhook/triggers.ts';
import { type Edit, lineBreak, lineEnd, lineStart } from '../../manifest/edit/text-edits.ts';
import { ownValue } from '../../text/own-value.ts';
import { inQuotesOf, type ManifestDocument, spanOf } from './manifest-document.ts';

/** What serves in v2 in place of one v1.1 trigger. */
interface Successors {
  /** Empty when v2 has nothing of the kind. */
  readonly triggers: readonly string[];
  /** How the new ones differ from the old one; undefined when they mean the same. */
  readonly remark?: string | undefined;
}

/** How the vendor's v1.1 takes a webhook without triggers: as one for all messages (documentation of webhooks). */
export const DEFAULT_TRIGGERS: readonly string[] = ['conversation:message'];

/** How successors differ from the old trigger: our reading of the vendor's descriptions. */
const REMARKS: Readonly<Record<string, string>> = {
  '*': 'v2 has no wildcard: all triggers known today are listed; keep those that you need',
  'message:appUser': 'it is also called for messages of the business; filter by author.type "user"',
  'message:appMaker': 'it is also called for messages of users; filter by author.type "business"',
  'conversation:start': 'it is called when a conversation is created, which may be at another moment',
  'typing:appUser': 'it is also called when the business is typing',
  'link:match': 'v2 reports linking as what happens to the client',
  'link:success': 'v2 reports linking as what happens to the client',
  'link:failure': 'v2 reports linking as what happens to the client',
  'passthrough:apple:interactive': 'it is called for what other channels pass through as well',
};

/** The successors of a v1.1 trigger; undefined for one that is not known, which may be of both generations. */
function successorsOf(trigger: string): Successors | undefined {
  const remark = ownValue(REMARKS, trigger);
  if (trigger === '*') return { triggers: TRIGGERS.v2, remark };
  if (TRIGGERS.v2.includes(trigger)) return { triggers: [trigger] };
  const triggers = ownValue(FOREIGN_TRIGGERS.v2, trigger);
  return triggers && { triggers, remark };
}

/** Columns after which a list in brackets goes on in a new line. */
const WIDTH = 100;

/** What became of one trigger of a list. */
export interface Rewritten {
  readonly trigger: string;
  /** Where it is in the old list. */
  readonly item: Node;
  /** Undefined for a trigger that is left as it is because it is not known, or comes from a variable. */
  readonly successors: Successors | undefined;
  /** Its successors that no earlier entry of the list has brought in; the list as it is now holds just these. */
  readonly added: readonly string[];
}

/** A list, rewritten. */
export interface RewrittenList {
  readonly edits: readonly Edit[];
  readonly triggers: readonly Rewritten[];
  /** Nothing is left in it. */
  readonly isEmpty: boolean;
}

/** The v2 form of a list of v1.1 triggers in a file with this text. */
export function rewriteTriggers(list: YAMLSeq, document: ManifestDocument, text: string): RewrittenList {
  const seen = new Set<string>();
  const items = list.items.flatMap((item): Item[] => {
    const scalar = document.resolved(item);
    if (!isScalar(scalar) || !isNode(item)) return [];
    const trigger = String(scalar.value);
    const [start, end] = spanOf(item);
    const successors = trigger.includes('${') ? undefined : successorsOf(trigger);
    const added = (successors?.triggers ?? [trigger]).filter((name) => !seen.has(name));
    for (const name of added) seen.add(name);
    const same = added.length === 1 && added[0] === trigger;
    const body = same ? text.slice(start, end) : written(added, item);
    return [{ trigger, item, start: ownStart(text, start), bodyStart: start, end, successors, added, body }];
  });
  const edits =
    list.flow === true ? flowEdits(list, items, text) : items.flatMap((item) => blockEdits(item, text));
  return { edits, triggers: items, isEmpty: seen.size === 0 };
}

interface Item extends Rewritten {
  /** Where it begins with its anchor. */
  readonly start: number;
  readonly bodyStart: number;
  readonly end: number;
  /** What takes its place. */
  readonly body: string;
}

/** The new names as they are written; one alone keeps its quotes. */
function written(names: readonly string[], item: Node): string {
  const [name = ''] = names;
  return names.length === 1 && isScalar(item) ? inQuotesOf(item, name) : names.join(', ');
}

/** An anchor or a tag before a value belongs to it. */
function ownStart(text: string, start: number): number {
  const before = /(?:[&!]\S*\s+)+$/.exec(text.slice(Math.max(0, start - 500), start));
  return start - (before?.[0].length ?? 0);
}

function blockEdits({ start, bodyStart, end, body, added }: Item, text: string): Edit[] {
  const [first = '', ...more] = added;
  if (added.length === 1)
    return text.slice(bodyStart, end) === body ? [] : [{ start: bodyStart, end, text: body }];
  const dash = text.lastIndexOf('-', start - 1);
  const restEnd = lineEnd(text, end);
  if (added.length === 0) {
    // What is said about an entry that goes stays, on a line of its own.
    if (text.slice(end, restEnd).trim() !== '')
      return [{ start: dash, end: text.indexOf('#', end), text: '' }];
    const next = text.indexOf('\n', restEnd) + 1;
    return [{ start: lineStart(text, dash), end: next === 0 ? text.length : next, text: '' }];
  }
  const lead = `${lineBreak(text)}${text.slice(lineStart(text, dash), dash)}- `;
  const rest = more.map((name) => `${lead}${name}`).join('');
  return [
    { start: bodyStart, end, text: first },
    { start: restEnd, end: restEnd, text: rest },
  ];
}

/** A list in brackets is put together again from what is around its entries. */
function flowEdits(list: YAMLSeq, items: readonly Item[], text: string): Edit[] {
  const [from, to] = spanOf(list);
  if (items.every(({ body, bodyStart, end }) => body === text.slice(bodyStart, end))) return [];
  let at = from + 1;
  const parts = items.map((item) => {
    const gap = text.slice(item.end, items.find(({ start }) => start > item.end)?.start ?? to - 1);
    const comma = gap.replaceAll(/#.*/g, (comment) => ' '.repeat(comment.length)).indexOf(',');
    const part = { ...item, lead: text.slice(at, item.start), hasComma: comma !== -1 };
    at = item.end + (comma === -1 ? 0 : comma + 1);
    return part;
  });
  const kept = parts.filter(({ added }) => added.length > 0);
  const endsWithComma = parts.at(-1)?.hasComma === true;
  let result = '[';
  for (const part of parts) {
    const isFirst = part === kept[0];
    const lead = isFirst && !part.lead.includes('#') ? (parts[0]?.lead ?? '') : part.lead;
    if (!kept.includes(part)) result += part.lead.includes('#') ? part.lead : '';
    else {
      const body = text.slice(part.start, part.bodyStart) + wrapped(part.body, from, text);
      result += `${lead}${body}${part === kept.at(-1) && !endsWithComma ? '' : ','}`;
    }
  }
  return [{ start: from, end: to, text: `${result}${text.slice(at, to - 1)}]` }];
}

/** Long lists go on in further lines, indented below the line that they begin in. */
function wrapped(body: string, at: number, text: string): string {
  const line = text.slice(lineStart(text, at), at);
  if (line.length + body.length <= WIDTH) return body;
  const indent = `${lineBreak(text)}${/^ */.exec(line)?.[0] ?? ''}    `;
  let column = line.length;
  return body
    .split(', ')
    .map((name, index) => {
      column += name.length + 2;
      if (index === 0) return name;
      if (column <= WIDTH) return `, ${name}`;
      column = indent.length + name.length;
      return `,${indent}${name}`;
    })
    .join('');
}
