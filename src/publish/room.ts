/** What GitHub, and an app's metadata for the marks of publications, has room for. Pure. */

import { MOST_IN_PLACE } from '../manifest/publications.ts';
import type { Problem, Scalar } from '../model.ts';
import { METADATA_LIMIT, metadataSize, type Ownership } from '../reconcile/marks.ts';
import { metadataAfter } from '../reconcile/plan/limits.ts';
import type { AppStep } from '../reconcile/plan/steps.ts';
import { setOwn } from '../text/own-value.ts';
import { CREATED, environmentMark, LONGEST_MARK, publishedMark } from './marks.ts';
import type { SeenPlace } from './observe.ts';
import { byScope } from './scope.ts';

/** Where GitHub would hold more than it allows, at the first entry that is added there. */
export function placeProblems(steps: readonly SeenPlace[]): Problem[] {
  return byScope(steps.filter(({ stored }) => stored === undefined)).flatMap((added) => {
    const [{ scope, observed, publication }] = added;
    const most = MOST_IN_PLACE[scope.kind][scope.level];
    const after = (observed?.entries?.size ?? 0) + added.length;
    if (observed === undefined || after <= most) return [];
    const message = `${scope.whole} would be ${after}, above GitHub's limit of ${most}. Delete unused ones, or publish fewer.`;
    return [{ address: publication.address, message }];
  });
}

/** Where the marks of publications do not fit into an app's metadata. */
export function metadataProblems(
  places: readonly SeenPlace[],
  apps: readonly AppStep[],
  ownership: Ownership,
): Problem[] {
  return apps.flatMap(({ observed: app }) => {
    if (!app.subject.carriesMarks) return [];
    const marks: Record<string, Scalar> = {};
    let count = 0;
    for (const { publication, scope, hash, isManaged } of places) {
      if (publication.source.holder !== app.address) continue;
      const { environment } = scope;
      if (isManaged && environment !== undefined) setOwn(marks, environmentMark(environment.hash), CREATED);
      // The value of a variable can be read, so only what is deleted one day needs the mark of one.
      if (publication.kind === 'variable' && ownership.instance === undefined) continue;
      setOwn(marks, publishedMark(hash), LONGEST_MARK);
      count += 1;
    }
    const without = metadataAfter(app, ownership);
    const size = metadataSize({ ...without, ...marks });
    // Metadata that is too large without them is reported elsewhere.
    if (size <= METADATA_LIMIT || metadataSize(without) > METADATA_LIMIT) return [];
    const message = `with a record for each of its ${count} publications, the metadata takes ${size} bytes; the vendor allows ${METADATA_LIMIT}. Publish fewer of them, or declare less metadata.`;
    return [{ address: `${app.address}.metadata`, message }];
  });
}
