/**
 * Whether the times of keys make sense together: how many keys a rotation needs at a time, and whether a token is good for as
 * long as it says. All of it is told as warnings: where runs come late, keys are fewer and older than the sum says. Messages repeat
 * no value but durations. Pure.
 */

import type { RuleContext } from '../../manifest/rules/context.ts';
import { MOST_PER_HOLDER } from '../../manifest/schema/entry-key.ts';
import { inside } from '../../manifest/yaml/problem.ts';
import { entriesOf } from '../../manifest/yaml/record.ts';
import type { DesiredJwt, DesiredKey, DesiredRotation, Json } from '../../model.ts';
import { durationText } from '../../text/duration.ts';

/** A published token whose lifetime nobody has declared should be good for so many seconds: runs are rarely closer than a day. */
const A_DAY = 86_400;

/** How many keys of one manifest key exist at a time: the newest, and each before it until its overlap has ended. */
export function keysAtOnce({ rotate }: Pick<DesiredKey, 'rotate'>): number {
  return rotate === undefined ? 1 : 1 + Math.ceil(rotate.overlap / rotate.every);
}

/** Other keys beside one that is rotated. */
export interface OtherKeys {
  readonly count: number;
  /** The most that exist of them at a time. */
  readonly atOnce: number;
}

/** The sum of the keys that exist at a time, in words; `limit`: how many the vendor allows. */
export function sumText(rotate: DesiredRotation, { count, atOnce }: OtherKeys, limit: number): string {
  const own = keysAtOnce({ rotate });
  const grown = atOnce === count ? '' : `, ${atOnce} at a time,`;
  const others =
    count === 0
      ? ''
      : `; with ${count} other ${count === 1 ? 'key' : 'keys'}${grown} that is ${own + atOnce}`;
  return (
    `a new key every ${durationText(rotate.every)}, kept ${durationText(rotate.overlap)} more, makes ${own} at a time` +
    `${others}, and the vendor allows ${limit}`
  );
}

/** Checks the times of the keys that one app, integration or service account declares. */
export function checkTimes(
  keys: Json | undefined,
  address: string,
  desired: (key: string, value: Json) => DesiredKey,
  context: RuleContext,
): void {
  const all = entriesOf(keys).map(([key, value]) => ({
    at: inside(address, key),
    ...desired(key, value),
  }));
  const total = all.reduce((sum, key) => sum + keysAtOnce(key), 0);
  const isTooMany = total > MOST_PER_HOLDER && all.length <= MOST_PER_HOLDER;
  const most = Math.max(...all.map(keysAtOnce));
  const culprit = isTooMany ? all.find((key) => keysAtOnce(key) === most) : undefined;
  for (const key of all) {
    const { at, rotate, jwt } = key;
    if (jwt !== undefined) checkLifetime(jwt, `${at}.jwt`, rotate, context);
    if (rotate === undefined) continue;
    if (key === culprit) {
      const others = { count: all.length - 1, atOnce: total - most };
      const message = `${sumText(rotate, others, MOST_PER_HOLDER)}; shorten \`overlap\`, or declare fewer keys`;
      say(`${at}.rotate`, message, context);
    } else if (rotate.overlap > rotate.every) {
      const message = `the overlap of ${durationText(rotate.overlap)} is longer than \`every\`, ${durationText(rotate.every)}: ${keysAtOnce(key)} keys are valid at a time; shorten it, or rotate less often`;
      say(`${at}.rotate.overlap`, message, context);
    }
  }
}

/**
 * Checks how long a token is good for; `at`: the address of the entry that declares it, `source`: under which it is published. A
 * rotation publishes a new token, so a published one may be cut off by the end of its key.
 */
export function checkLifetime(
  { from, expiresIn }: Pick<DesiredJwt, 'from' | 'expiresIn'>,
  at: string,
  rotate: DesiredRotation | undefined,
  context: RuleContext,
  source = at,
): void {
  const { tokens } = context;
  const lifetime = from === 'api' ? 'never' : (expiresIn ?? tokens?.lifetime);
  if (lifetime === undefined) return;
  const isPublished = tokens?.published.has(source) === true;
  const field = `${at}.expiresIn`;
  const isInput = from !== 'api' && expiresIn === undefined;
  const whence = isInput ? ' (the input `jwt-expires-in`)' : '';
  if (isInput && isPublished && lifetime !== 'never' && lifetime < A_DAY) {
    const message = `this token is published and good for ${durationText(lifetime)} only${whence}; write how long it is needed, as in \`expiresIn: 30d\``;
    say(field, message, context);
  }
  if (rotate === undefined) return;
  const [every, overlap] = [durationText(rotate.every), durationText(rotate.overlap)];
  const life = rotate.every + rotate.overlap;
  if (lifetime !== 'never' && lifetime > life) {
    const message = `a token of ${durationText(lifetime)}${whence} outlives its key, which is deleted after ${durationText(life)} (every ${every}, and ${overlap} more); write \`expiresIn: ${durationText(life)}\` at the most`;
    say(field, message, context);
  } else if (!isPublished && (lifetime === 'never' || lifetime > rotate.overlap)) {
    const what = lifetime === 'never' ? 'without an end' : `of ${durationText(lifetime)}`;
    const instead = from === 'api' ? 'remove `from: api`' : `write \`expiresIn: ${overlap}\``;
    const message = `a token ${what}${whence} that is signed just before a rotation is good for ${overlap} only, the overlap of its key; publish it, since a rotation publishes a new one, or ${instead}`;
    say(field, message, context);
  }
}

/** Warns once for a line: defaults and anchors give one to many apps. */
function say(address: string, message: string, { places, findings }: RuleContext): void {
  const place = places.nearest(address);
  const isSaid = findings.warnings.some(
    (one) =>
      one.message === message &&
      one.place?.file === place?.file &&
      one.place?.line === place?.line &&
      one.place?.column === place?.column,
  );
  if (!isSaid) findings.warn(place, address, message);
}
