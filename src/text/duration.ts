/** Durations as a manifest and the inputs write them. */

import { ownValue } from './own-value.ts';

const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };

/** The form of a duration, for messages. */
export const DURATION_FORM = 'a number with a unit, such as 30s, 15m, 12h, 90d or 2w';

/** The shortest and the longest that a duration can be, both included and as people write them. */
export interface DurationBounds {
  readonly least: string;
  readonly most: string;
}

/** Of tokens, keys and instances: ten years, far less than what dates can hold. */
export const LIFETIME: DurationBounds = { least: '1s', most: '3650d' };

/** The seconds in `30s`, `15m`, `12h`, `90d` or `2w`; undefined for anything else. One unit, at most nine digits. */
export function parseDuration(text: string): number | undefined {
  const [, digits, unit] = /^(\d{1,9})([smhdw])$/.exec(text) ?? [];
  const factor = unit === undefined ? undefined : ownValue(SECONDS, unit);
  return factor === undefined ? undefined : Number(digits) * factor;
}

/** Whether a duration in seconds is within its bounds. */
export function isWithinBounds(seconds: number, { least, most }: DurationBounds): boolean {
  return seconds >= (parseDuration(least) ?? 0) && seconds <= (parseDuration(most) ?? 0);
}
