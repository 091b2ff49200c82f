/** Failures with the same cause, reported once. */

import type { Outcome } from '../../model.ts';
import { grouped } from '../../text/grouped.ts';

/** A cause, in the words of its first failure, and every failure that it caused. */
export interface Cause {
  readonly error: string;
  readonly remedy: string | undefined;
  readonly failures: readonly Outcome[];
}

/**
 * The failures among the results, by cause, the most frequent first. Two errors have one cause when they differ only
 * in what they are about: addresses, ids, URLs, quoted names and numbers other than an HTTP status.
 */
export function causesOf(results: readonly Outcome[]): Cause[] {
  const failed = results.filter(({ status }) => status === 'failed');
  return [...grouped(failed, likeness).values()]
    .sort((one, other) => other.length - one.length)
    .map((failures) => ({
      error: failures[0]?.error ?? UNKNOWN,
      remedy: failures.find((failure) => failure.remedy !== undefined)?.remedy,
      failures,
    }));
}

const UNKNOWN = 'failed without a message';

/** The number of characters of an error that are compared; the rest is text from outside. */
const COMPARED = 500;

function likeness({ address, error = UNKNOWN }: Outcome): string {
  return error
    .slice(0, COMPARED)
    .replaceAll(address, '…')
    .replace(/https?:\/\/\S+|apps\.[a-z0-9.-]+|"[^"]*"|\b[0-9a-f]{24}\b|\b\d{4,}\b/g, '…');
}
