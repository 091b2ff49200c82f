/**
 * How an app without any record shows that it was created with its marks, as one whose run died before it recorded
 * anything: its nonce holds the time of the attempt and a digest of the app's name. Marks that were copied into another app
 * do not fit its name, or not the time in its id.
 */

import { createHash } from 'node:crypto';
import type { ActualApp } from '../model.ts';
import { createdAt } from '../vendor/object-id.ts';
import { nonceOf } from './marks.ts';

/** Milliseconds between the first attempt of a create and the app: that of all attempts, and of clocks that differ. */
const MOST_APART = 15 * 60_000;
const DIGEST_DIGITS = 12;

/** A UUID of the version that leaves its bits to the application (RFC 9562, 5.8); older versions wrote random ones. */
const FORM = /^([0-9a-f]{8})-([0-9a-f]{4}-8[0-9a-f]{3}-[0-9a-f]{4})-([0-9a-f]{12})$/;

/** A nonce for an app of this name; `now`: epoch milliseconds, `random`: a fresh UUID. It is a UUID too. */
export function birthNonce(name: string, now: number, random: string): string {
  const time = Math.floor(now / 1000)
    .toString(16)
    .padStart(8, '0');
  const salt = `${random.slice(9, 14)}8${random.slice(15, 23)}`;
  return `${time}-${salt}-${digestOf(name, salt)}`;
}

/**
 * What the nonce of an app says of it: `unknown` where the times differ, and where it is of another form, as older versions
 * wrote it.
 */
export function birthOf({ id, name, metadata }: ActualApp): 'shown' | 'refuted' | 'unknown' {
  const [, time, salt, digest] = FORM.exec(nonceOf(metadata) ?? '') ?? [];
  const born = createdAt(id, Number.POSITIVE_INFINITY);
  if (time === undefined || salt === undefined || born === undefined) return 'unknown';
  if (digest !== digestOf(name, salt)) return 'refuted';
  // A wrong clock proves nothing against it: the contents of the app decide then.
  return Math.abs(Number.parseInt(time, 16) * 1000 - born) <= MOST_APART ? 'shown' : 'unknown';
}

function digestOf(name: string, salt: string): string {
  const text = `${salt} ${name.trim().normalize()}`;
  return createHash('sha256').update(text).digest('hex').slice(0, DIGEST_DIGITS);
}
