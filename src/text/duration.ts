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

/** A duration in seconds as a manifest writes it, in the largest unit up to days that it is a whole number of. */
export function durationText(seconds: number): string {
  const [unit, factor] = (['d', 'h', 'm'] as const)
    .map((name) => [name, SECONDS[name] ?? 1] as const)
    .find(([, size]) => seconds >= size && seconds % size === 0) ?? ['s', 1];
  return `${seconds / factor}${unit}`;
}

/** Whether a duration in seconds is within its bounds. */
export function isWithinBounds(seconds: number, { least, most }: DurationBounds): boolean {
  return seconds >= (parseDuration(least) ?? 0) && seconds <= (parseDuration(most) ?? 0);
}

/** What people write for the units, in seconds; a month and a year are told in days. */
const WORDS: readonly (readonly [RegExp, keyof typeof SECONDS, number])[] = [
  [/^s(?:ec(?:ond)?s?)?$/i, 's', 1],
  [/^m(?:in(?:ute)?s?)?$/i, 'm', 1],
  [/^h(?:(?:ou)?rs?)?$/i, 'h', 1],
  [/^d(?:ays?)?$/i, 'd', 1],
  [/^w(?:eeks?)?$/i, 'w', 1],
  [/^mo(?:nths?)?$/i, 'd', 30],
  [/^y(?:(?:ea)?rs?)?$/i, 'd', 365],
];

/** The duration that a text of another form most likely means, as people should write it, such as `90d` for `90 days`. */
export function meantDuration(text: string): string | undefined {
  const [, digits, word = ''] = /^(\d{1,6}) ?([a-z]{1,7})$/i.exec(text.trim()) ?? [];
  const [, unit, times = 1] = WORDS.find(([pattern]) => pattern.test(word)) ?? [];
  return digits === undefined || unit === undefined ? undefined : `${Number(digits) * times}${unit}`;
}
