/** Which v2 triggers take the place of a v1.1 trigger, and how well they do. Our reading of the vendor's descriptions. */

import { FOREIGN_TRIGGERS, TRIGGERS } from '../../kinds/webhook/triggers.ts';
import { ownValue } from '../../text/own-value.ts';

/** What serves in v2 in place of one v1.1 trigger. */
export interface Successors {
  /** Empty when v2 has nothing of the kind. */
  readonly triggers: readonly string[];
  /** How the new ones differ from the old one; undefined when they mean the same. */
  readonly remark?: string;
}

/** How the vendor's v1.1 takes a webhook without triggers: as one for all messages (documentation of webhooks). */
export const DEFAULT_TRIGGERS: readonly string[] = ['conversation:message'];

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
export function successorsOf(trigger: string): Successors | undefined {
  const remark = ownValue(REMARKS, trigger);
  if (trigger === '*') return { triggers: TRIGGERS.v2, ...(remark === undefined ? {} : { remark }) };
  if (TRIGGERS.v2.includes(trigger)) return { triggers: [trigger] };
  const triggers = ownValue(FOREIGN_TRIGGERS.v2, trigger);
  return triggers && { triggers, ...(remark === undefined ? {} : { remark }) };
}
