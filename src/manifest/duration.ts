/** Durations as a manifest and the inputs write them. */

const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** The form of a duration, for messages. */
export const DURATION_FORM = 'a number with a unit, such as 30s, 15m, 12h or 90d';

/** The seconds in `30s`, `15m`, `12h` or `90d`; undefined for anything else. One unit, at most nine digits. */
export function parseDuration(text: string): number | undefined {
  const [, digits, unit] = /^(\d{1,9})([smhd])$/.exec(text) ?? [];
  const factor = unit === undefined ? undefined : SECONDS[unit];
  return factor === undefined ? undefined : Number(digits) * factor;
}
