/** Whether what stands on GitHub is what would be published: GitHub never gives a secret back, so signs must do. Pure. */

import { createdAt } from '../vendor/object-id.ts';
import type { Stored } from './github.ts';
import type { Mark } from './marks.ts';
import type { Identity } from './source.ts';

/** What is known about a secret and its source. */
export interface SecretSigns {
  /** Undefined when there is no such secret. */
  readonly stored: Pick<Stored, 'updatedAt'> | undefined;
  readonly identity: Identity;
  readonly mark: Mark | undefined;
  /** Whether marks can be written at all: not so with an app key on v1.1. */
  readonly marksKept: boolean;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** A token is replaced when so much of its life is over. */
const WORN = 2 / 3;

/** Why a secret is to be published, undefined when it is current. */
export function whySecret(signs: SecretSigns): string | undefined {
  const { stored, identity, mark, marksKept, now } = signs;
  if (stored === undefined) return mark === undefined ? 'it is not there yet' : 'it has been deleted';
  const { updatedAt } = stored;
  if (marksKept) {
    if (mark === undefined) return 'what it holds is not known';
    if (mark.print !== identity.print) return 'its source is another one now';
    if (isLater(updatedAt, mark.at)) return 'somebody else has changed it';
  } else if (isLater(createdAt(identity.id, now), updatedAt)) {
    return 'it is older than its source';
  }
  return isWorn(identity, updatedAt ?? mark?.at, now) ? WORN_TOKEN : undefined;
}

/** The same where GitHub does not say what there is: the mark alone tells. */
export function whyUnseenSecret({ identity, mark, now }: Omit<SecretSigns, 'stored'>): string | undefined {
  if (mark === undefined) return 'it was not published before';
  if (mark.print !== identity.print) return 'its source is another one now';
  return isWorn(identity, mark.at, now) ? WORN_TOKEN : undefined;
}

const WORN_TOKEN = 'two thirds of the life of its token are over';

function isWorn({ lifetime }: Identity, since: number | undefined, now: number): boolean {
  return lifetime !== undefined && since !== undefined && now - since > lifetime * 1000 * WORN;
}

function isLater(one: number | undefined, other: number | undefined): boolean {
  return one !== undefined && other !== undefined && one > other;
}
