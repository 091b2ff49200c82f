/** When a request is tried again, and after which pause. Pure: no clock, no randomness of its own. */

/** The first pause between tries has a ceiling of this many milliseconds; it doubles with every further try. */
export const FIRST_PAUSE = 250;
/** The longest pause in milliseconds. */
export const LONGEST_PAUSE = 30_000;
/** A request is sent this many times at the most. */
export const MOST_TRIES = 6;
/** So many 429s to one request are not among these tries, if other requests went well in between: a limit is shared by all. */
export const MOST_REFUSALS = 30;
/** A `Retry-After` beyond this many milliseconds ends the request with an error that names it. */
export const LONGEST_RETRY_AFTER = 300_000;

/** Exponential backoff with full jitter, in milliseconds; `random` is in [0, 1). The vendor recommends jitter. */
export function backoff(tries: number, random: number, firstPause: number): number {
  return Math.round(random * Math.min(LONGEST_PAUSE, firstPause * 2 ** (tries - 1)));
}

/**
 * A `Retry-After` header, seconds or an HTTP date, as milliseconds; undefined if unreadable. A date is by the server's clock, which
 * is read from its `Date` header, if there is one; else from `now` (epoch milliseconds).
 */
export function retryAfter(
  header: string | undefined,
  date: string | undefined,
  now: number,
): number | undefined {
  if (header === undefined) return undefined;
  if (/^\s*\d+(\.\d+)?\s*$/.test(header)) return Math.ceil(Number(header) * 1000);
  // `Date.parse` takes numbers for dates, too.
  const until = /[a-z]/i.test(header) ? Date.parse(header) : Number.NaN;
  const since = Date.parse(date ?? '');
  return Number.isNaN(until) ? undefined : Math.max(0, until - (Number.isNaN(since) ? now : since));
}

/**
 * Whether a status is worth another try for a request that may safely be sent twice.
 * 429 is worth it for every request: the vendor refused it without doing anything.
 */
export function worthAnotherTry(status: number, repeatable: boolean): boolean {
  if (status === 429) return true;
  return repeatable && (status === 408 || status >= 500);
}
