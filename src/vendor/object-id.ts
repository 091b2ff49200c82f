/** The age of what the vendor created: its ids are ObjectIds, whose first four bytes are the time of creation in seconds. */

/** No id is older than the vendor itself; anything before is not a time. */
const FIRST = Date.UTC(2011, 0, 1);
/** How far a clock may be ahead of the one here, in milliseconds. */
const AHEAD = 24 * 3600 * 1000;

const OBJECT_ID = /^(?:[a-z]{3}_)?([0-9a-f]{8})[0-9a-f]{16}$/i;

/** Whether a text has the form of the vendor's ids. */
export function isObjectId(text: string): boolean {
  return OBJECT_ID.test(text);
}

/**
 * When an app, key, webhook or integration was created, in epoch milliseconds, to the second. Undefined for an id of another
 * shape or without a time that makes sense at `now`: it has no known age, and nothing is due for it.
 */
export function createdAt(id: string, now: number): number | undefined {
  const [, seconds] = OBJECT_ID.exec(id) ?? [];
  if (seconds === undefined) return undefined;
  const time = Number.parseInt(seconds, 16) * 1000;
  return time < FIRST || time > now + AHEAD ? undefined : time;
}

/** How old something is, in seconds; see {@link createdAt}. */
export function ageOf(id: string, now: number): number | undefined {
  const created = createdAt(id, now);
  return created === undefined ? undefined : (now - created) / 1000;
}
