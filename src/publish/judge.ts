/** Whether a secret or variable on GitHub is current. GitHub never returns a secret's value, so marks and times decide. Pure. */

import type { DesiredPublication } from '../model.ts';
import { createdAt } from '../vendor/object-id.ts';
import type { Stored } from './github.ts';
import type { Mark } from './marks.ts';
import type { Identity } from './source.ts';

/** The facts about a publication and its source. */
export interface Signs {
  readonly kind: DesiredPublication['kind'];
  /** Whether GitHub lists what there is; where it does not, only the mark is known. */
  readonly isSeen: boolean;
  /** Undefined when it does not exist or cannot be seen. */
  readonly stored: Pick<Stored, 'updatedAt' | 'value'> | undefined;
  readonly identity: Identity;
  readonly mark: Mark | undefined;
  /** Whether marks can be written; false with an app key on v1.1. */
  readonly marksKept: boolean;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** A token is replaced after this share of its life. */
const WORN = 2 / 3;

/** Why something is to be published, undefined when it is current. */
export function whyPublish({ kind, isSeen, stored, ...signs }: Signs): string | undefined {
  const { identity, mark, marksKept, now } = signs;
  if (kind === 'variable') {
    // A value that cannot be read is not known to differ.
    if (!isSeen) return undefined;
    if (stored === undefined) return 'it does not exist yet';
    return stored.value === identity.id ? undefined : 'its value differs';
  }
  if (isSeen && stored === undefined) return mark === undefined ? 'it does not exist yet' : 'it was deleted';
  const updatedAt = stored?.updatedAt;
  if (marksKept || !isSeen) {
    if (mark === undefined) return isSeen ? 'its content is not known' : 'it was not published before';
    if (mark.print !== identity.print) return 'its source has changed';
    if (isLater(updatedAt, mark.at)) return 'it was changed on GitHub';
  } else if (isLater(createdAt(identity.id, now), updatedAt)) return 'it is older than its source';
  return isWorn(identity, updatedAt ?? mark?.at, now)
    ? 'its token is past two thirds of its life'
    : undefined;
}

function isWorn({ lifetime }: Identity, since: number | undefined, now: number): boolean {
  return lifetime !== undefined && since !== undefined && now - since > lifetime * 1000 * WORN;
}

function isLater(one: number | undefined, other: number | undefined): boolean {
  return one !== undefined && other !== undefined && one > other;
}
