/**
 * What a run leaves out of a difference, or refuses. `diff` says what is to be done; a policy may hold some of that back or leave it
 * to people, and nothing else edits it. A policy is applied once what it depends on is known: the last one when GitHub has
 * answered, the others before the plan is shown. Pure.
 */

import { decideRenames, type RenameRules } from './renames.ts';
import { limited } from './scope.ts';
import type { Difference } from './steps.ts';

/** A difference with something held back or refused. */
export type Policy = (difference: Difference) => Difference;

/** What policies depend on, as far as it is known; what is not said holds nothing back. */
export interface KnownForPolicies {
  /** The addresses that a run is limited to, and what stays in sight for their publications. */
  readonly scope?: { readonly only: readonly string[]; readonly sources: ReadonlySet<string> };
  /** What may become of renamed manifest keys. */
  readonly renames?: RenameRules;
  /** The addresses of keys whose values are still to be published. */
  readonly toPublish?: readonly string[];
  /** The ids of apps whose published values could not be deleted. */
  readonly stillPublished?: ReadonlySet<string>;
}

/** All policies, in the order in which they are applied. */
const POLICIES: readonly ((known: KnownForPolicies) => Policy)[] = [
  ({ scope }) =>
    (difference) =>
      scope === undefined ? difference : limited(difference, scope.only, scope.sources),
  ({ renames }) =>
    (difference) =>
      renames === undefined ? difference : decideRenames(difference, renames),
  ({ toPublish = [] }) => keepOldKeys(toPublish),
  ({ stillPublished = new Set() }) => keepApps(stillPublished),
];

/** The difference as the policies leave it. */
export function withPolicies(difference: Difference, known: KnownForPolicies): Difference {
  return POLICIES.reduce((left, policy) => policy(known)(left), difference);
}

/** An old key stays until every place that holds it has been given the new one. */
function keepOldKeys(toPublish: readonly string[]): Policy {
  const isHeld = (address: string): boolean => toPublish.some((key) => address.startsWith(`${key}.`));
  return (difference) => ({
    ...difference,
    apps: difference.apps.map((step) => ({
      ...step,
      children: step.children.map((child) =>
        child.change?.action === 'retire' && isHeld(child.address) ? { ...child, change: undefined } : child,
      ),
    })),
  });
}

/** An app stays while something published of it does: its marks are the only record of that. */
function keepApps(stillPublished: ReadonlySet<string>): Policy {
  return (difference) => ({
    ...difference,
    undeclaredApps: difference.undeclaredApps.filter(({ actual }) => !stillPublished.has(actual.id)),
  });
}
