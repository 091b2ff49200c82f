/** How a plan differs from the one that was reviewed, change by change. */

import type { Change, Json, Problem } from '../../model.ts';
import { UNKNOWN_YET } from '../../reconcile/plan/plan.ts';
import { canonical } from '../../text/canonical.ts';
import { grouped } from '../../text/grouped.ts';
import { type Step, stepText } from '../words/change.ts';

/** Changes that were not reviewed, and reviewed changes that are not needed any more. */
export interface Differences {
  readonly added: readonly Problem[];
  readonly gone: readonly Problem[];
}

/** Compares the changes of two plans. */
export function differencesOf(before: readonly Change[], now: readonly Change[]): Differences {
  const reviewed = grouped(before.filter(isCounted), stepText);
  // Several changes can be of one kind at one address: equal ones are matched first.
  const others = now
    .filter(isCounted)
    .filter((change) => !take(reviewed, change, (one) => differingPaths(one, change).length === 0));
  const added = others.flatMap((change): Problem[] => {
    if (isResumed(change, reviewed)) return [];
    const { address, action } = change;
    const other = take(reviewed, change);
    if (other === undefined) return [{ address, message: `to ${action} is new in the plan` }];
    const paths = differingPaths(other, change).join(', ');
    return [{ address, message: `to ${action} is different in ${paths}` }];
  });
  const gone = [...reviewed.values()]
    .flat()
    .map(({ address, action }) => ({ address, message: `to ${action} is gone from the plan` }));
  return { added, gone };
}

/** The reviewed changes that are not matched with a planned one yet, by action and address. */
type Reviewed = ReadonlyMap<string, Change[]>;

/** Takes the first reviewed change of a step that fits, if there is one. */
function take(
  reviewed: Reviewed,
  step: Step,
  fits: (one: Change) => boolean = () => true,
): Change | undefined {
  const alike = reviewed.get(stepText(step)) ?? [];
  const at = alike.findIndex(fits);
  return at === -1 ? undefined : alike.splice(at, 1)[0];
}

/**
 * Whether a change only records what an apply that was cut off has created: what is in an app that it created too is found by
 * its name then, and was reviewed as its creation.
 */
function isResumed({ address, action, fields }: Change, reviewed: Reviewed): boolean {
  const holder = address.split('.').slice(0, 2).join('.');
  if (action !== 'adopt' || fields.length > 0 || holder === address) return false;
  const holders = reviewed.get(stepText({ address: holder, action: 'create' })) ?? [];
  return holders.length > 0 && take(reviewed, { address, action: 'create' }) !== undefined;
}

/** What the digest leaves out does not count as a difference. */
function isCounted({ action }: Change): boolean {
  return action !== 'renew';
}

function differingPaths(reviewed: Change, planned: Change): string[] {
  const [before, now] = [fieldsOf(reviewed), fieldsOf(planned)];
  return [...new Set([...before.keys(), ...now.keys()])].filter((name) => {
    const [one, other] = [before.get(name), now.get(name)];
    if (one === undefined || other === undefined) return true;
    // A value that was unknown when the plan was reviewed may be known once part of it is done.
    const filled = one['after'] === UNKNOWN_YET ? { ...one, after: other['after'] ?? null } : one;
    return canonical(filled) !== canonical(other);
  });
}

function fieldsOf({ fields }: Change): ReadonlyMap<string, Readonly<Record<string, Json>>> {
  return new Map(
    fields.map(({ path: name, ...difference }) => [name, difference as Readonly<Record<string, Json>>]),
  );
}
