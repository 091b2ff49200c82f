/** How much of an app's metadata the marks of publications can take. Pure. */

import type { DesiredPublication, Scalar } from '../model.ts';
import { setOwn } from '../text/own-value.ts';
import { environmentMark, LONGEST_MARK, MADE, publishedMark } from './marks.ts';
import { destinationHash, environmentHash, isInEnvironment, scopeOf } from './scope.ts';

/** Marks of the greatest length that publications can need; `home`: the repository of the run, owner and name. */
export function longestMarks(
  publications: readonly DesiredPublication[],
  home: string | undefined,
): Record<string, Scalar> {
  const marks: Record<string, Scalar> = {};
  for (const publication of publications) {
    const scope = scopeOf(publication, home);
    if (scope === undefined) continue;
    setOwn(marks, publishedMark(destinationHash(publication, scope)), LONGEST_MARK);
    if (isInEnvironment(scope)) setOwn(marks, environmentMark(environmentHash(scope)), MADE);
  }
  return marks;
}
