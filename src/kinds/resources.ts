/** What observes, plans and applies each kind of resource inside an app. */

import type { ChildKind } from '../reconcile/kind.ts';
import { KINDS } from './index.ts';

/** All kinds of resources inside an app, in the order of {@link KINDS}. */
export const CHILD_KINDS: readonly ChildKind[] = await Promise.all(
  Object.values(KINDS).map((entry) => entry.load()),
);
