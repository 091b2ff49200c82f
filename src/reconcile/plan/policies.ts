/**
 * What a run leaves out of a difference, or refuses. `diff` says what is to be done; a policy may hold some of that back or leave it
 * to people, and nothing else edits it. All policies are applied at once: before the plan is shown, and to each later round. Pure.
 */

import { decideRenames, type RenameRules } from './renames.ts';
import type { Difference } from './steps.ts';

/** What policies depend on. */
export interface KnownForPolicies {
  /** What may become of renamed manifest keys. */
  readonly renames: RenameRules;
  /** The addresses of keys whose values are still to be published; none if it is not said. */
  readonly toPublish?: readonly string[] | undefined;
}

/** Holds something of a difference back, or refuses it. */
type Policy = (difference: Difference, known: KnownForPolicies) => Difference;

/** All policies, in the order in which they are applied. */
const POLICIES: readonly Policy[] = [
  (difference, { renames }) => decideRenames(difference, renames),
  (difference, { toPublish = [] }) => keepOldKeys(difference, toPublish),
];

/** The difference as the policies leave it. */
export function withPolicies(difference: Difference, known: KnownForPolicies): Difference {
  return POLICIES.reduce((left, policy) => policy(left, known), difference);
}

/** An old key stays until every place that holds it has been given the new one. */
function keepOldKeys(difference: Difference, toPublish: readonly string[]): Difference {
  const isHeld = (address: string): boolean => toPublish.some((key) => address.startsWith(`${key}.`));
  return {
    ...difference,
    apps: difference.apps.map((step) => ({
      ...step,
      children: step.children.map((child) =>
        child.change?.action === 'retire' && isHeld(child.address) ? { ...child, change: undefined } : child,
      ),
    })),
  };
}
