/** Whether a secret on GitHub is current. GitHub never returns a secret's value, so marks and times decide. Pure. */

import { createdAt } from '../vendor/object-id.ts';
import type { Stored } from './github.ts';
import type { Mark } from './marks.ts';
import type { Identity } from './source.ts';

/** The facts about a secret and its source. */
export interface SecretSigns {
  /** Undefined when the secret does not exist. */
  readonly stored: Pick<Stored, 'updatedAt'> | undefined;
  readonly identity: Identity;
  readonly mark: Mark | undefined;
  /** Whether marks can be written; false with an app key on v1.1. */
  readonly marksKept: boolean;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** A token is replaced after this share of its life. */
const WORN = 2 / 3;

/** Why a secret is to be published, undefined when it is current. */
export function whySecret(signs: SecretSigns): string | undefined {
  const { stored, identity, mark, marksKept, now } = signs;
  if (stored === undefined) return mark === undefined ? 'it does not exist yet' : 'it was deleted';
  const { updatedAt } = stored;
  if (marksKept) {
    if (mark === undefined) return 'its content is not known';
    if (mark.print !== identity.print) return 'its source has changed';
    if (isLater(updatedAt, mark.at)) return 'it was changed on GitHub';
  } else if (isLater(createdAt(identity.id, now), updatedAt)) {
    return 'it is older than its source';
  }
  return isWorn(identity, updatedAt ?? mark?.at, now) ? WORN_TOKEN : undefined;
}

/** The same where GitHub does not list the secrets: only the mark is known. */
export function whyUnseenSecret({ identity, mark, now }: Omit<SecretSigns, 'stored'>): string | undefined {
  if (mark === undefined) return 'it was not published before';
  if (mark.print !== identity.print) return 'its source has changed';
  return isWorn(identity, mark.at, now) ? WORN_TOKEN : undefined;
}

const WORN_TOKEN = 'its token is past two thirds of its life';

function isWorn({ lifetime }: Identity, since: number | undefined, now: number): boolean {
  return lifetime !== undefined && since !== undefined && now - since > lifetime * 1000 * WORN;
}

function isLater(one: number | undefined, other: number | undefined): boolean {
  return one !== undefined && other !== undefined && one > other;
}
