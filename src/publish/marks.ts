/**
 * What was last published to a destination, as recorded in the source's app: a fingerprint of the source and GitHub's time of
 * the write. A later time on GitHub means that somebody else has written since.
 */

import type { Scalar } from '../model.ts';
import { ENVIRONMENT_PREFIX, PUBLISHED_PREFIX } from '../reconcile/marks.ts';
import { ownValue } from '../text/own-value.ts';

/** The content of a mark. */
export interface Mark {
  readonly print: string;
  /** Epoch milliseconds by GitHub's clock; undefined when unknown. */
  readonly at: number | undefined;
}

type Metadata = Readonly<Record<string, Scalar>>;

/** The mark of a destination before anything is published there: its content is not known yet. */
export const INTENDED = '-';

/** The value of the mark of an environment. */
export const CREATED = 'made';

/** The name of the mark that records an environment created for an app. */
export function environmentMark(environmentHash: string): string {
  return `${ENVIRONMENT_PREFIX}${environmentHash}`;
}

/** The environments that an app records as created for it, by their hashes. */
export function markedEnvironments(metadata: Metadata): string[] {
  return marked(metadata, ENVIRONMENT_PREFIX, (value) => value === CREATED);
}

/** The destinations that an app records as published to, or about to be, by their hashes. */
export function markedDestinations(metadata: Metadata): string[] {
  return marked(metadata, PUBLISHED_PREFIX, (value) => value !== '');
}

/** All that an app records: the hashes of its destinations and environments. */
export function recordedIn(metadata: Metadata): string[] {
  return [...markedDestinations(metadata), ...markedEnvironments(metadata)];
}

/** The name of the mark of a destination. */
export function publishedMark(destinationHash: string): string {
  return `${PUBLISHED_PREFIX}${destinationHash}`;
}

/** The mark of a destination, if there is one. */
export function markOf(metadata: Metadata, destinationHash: string): Mark | undefined {
  const text = String(ownValue(metadata, publishedMark(destinationHash)) ?? '');
  const [, print, seconds] = /^([0-9a-f]+)(?:@([0-9a-z]+))?$/.exec(text) ?? [];
  if (print === undefined) return undefined;
  return { print, at: seconds === undefined ? undefined : Number.parseInt(seconds, 36) * 1000 };
}

/** A mark as text. */
export function markText({ print, at }: Mark): string {
  return at === undefined ? print : `${print}@${Math.floor(at / 1000).toString(36)}`;
}

/** The longest mark, in place of those that are not known yet. */
export const LONGEST_MARK: string = markText({ print: '0123456789', at: Date.UTC(2200, 0, 1) });

function marked(
  metadata: Metadata,
  prefix: string,
  isMark: (value: Scalar | undefined) => boolean,
): string[] {
  return Object.keys(metadata)
    .filter((name) => name.startsWith(prefix) && isMark(ownValue(metadata, name)))
    .map((name) => name.slice(prefix.length));
}
