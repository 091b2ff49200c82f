/**
 * What becomes of manifest keys that look renamed: the plan says so at the new key. Where the old resource would be deleted, people
 * decide first. Pure.
 */

import type { Change, Problem } from '../../model.ts';
import type { Former, Rename } from '../rename.ts';
import { changesOf } from './plan.ts';
import type { Difference } from './steps.ts';

/** More former keys of one say nothing more. */
const MOST_FORMER = 3;

/** What may become of renamed keys. */
export interface RenameRules {
  /** The input `allow-replace`: deleting the old one and creating another is decided. */
  readonly mayReplace: boolean;
  /** Apps cannot be bound by their `id`. */
  readonly inInstance: boolean;
}

/** A difference that says which changes come from a renamed key, with a problem or a warning for each that is undecided. */
export function decideRenames(difference: Difference, rules: RenameRules): Difference {
  const { renames = [] } = difference;
  if (renames.length === 0) return difference;
  const changes = changesOf(difference);
  const created = new Set(changes.filter(({ action }) => action === 'create').map(({ address }) => address));
  const deleted = new Set(changes.filter(({ action }) => action === 'delete').map(({ id }) => id));
  const lost = ({ former }: Rename): Former[] => former.filter(({ id }) => deleted.has(id));
  // With a shard, the new key may belong to another run than the old one.
  const seen = renames.filter((one) => created.has(one.address) || lost(one).length > 0);
  const said = withReasons(difference, seen);
  if (rules.mayReplace) return said;
  const isLost = (one: Rename): boolean => lost(one).length > 0;
  return {
    ...said,
    problems: [...said.problems, ...seen.filter(isLost).map((one) => refusal(one, lost(one), rules))],
    warnings: [...said.warnings, ...seen.filter((one) => !isLost(one)).map((one) => notice(one, rules))],
  };
}

function refusal(rename: Rename, lost: readonly Former[], rules: RenameRules): Problem {
  const { address, contents } = rename;
  const inside = contents === undefined ? '' : ` with ${contents}`;
  const [those, them] = lost.length === 1 ? ['it', 'it'] : ['they', 'them'];
  return {
    address,
    code: 'renamed',
    message:
      `${likeness(rename)} As it is, ${those} would be deleted${inside}, and a new one created. ${keeping(rename, rules)} ` +
      `To delete ${them}, set \`allow-replace: true\`, or apply once with both keys in the manifest and then without the old one.`,
  };
}

function notice(rename: Rename, rules: RenameRules): Problem {
  const { address } = rename;
  return {
    address,
    message: `${likeness(rename)} A new one is created beside it. ${keeping(rename, rules)}`,
  };
}

function likeness({ noun, sameness, former }: Rename): string {
  const ids = former.slice(0, MOST_FORMER).map(({ id }) => id);
  const [one, are] = former.length === 1 ? [`the ${noun}`, 'is'] : [`each of the ${noun}s`, 'are'];
  return `Looks like a rename of ${addressesOf(former)}, which ${are} no longer in the manifest: ${one} ${ids.join(', ')} ${sameness}.`;
}

function addressesOf(former: readonly Former[]): string {
  const addresses = former.slice(0, MOST_FORMER).map(({ address }) => address);
  return addresses.join(' or ');
}

function keeping({ former }: Rename, { inInstance }: RenameRules): string {
  const fields = former.slice(0, MOST_FORMER).map(({ keptBy }) => `\`${keptBy}\``);
  const isById = former.some(({ keptBy, id }) => keptBy === `id: ${id}`);
  // An instance can be bound to no id.
  if (isById && inInstance) return 'To keep it, use the old key: an instance takes no `id`.';
  return `To keep it, write ${fields.join(' or ')} here${isById ? '; after one apply, `id` can go again' : ''}.`;
}

/** The same difference; the changes of renamed keys say so, for those who read only them. */
function withReasons(difference: Difference, renames: readonly Rename[]): Difference {
  const from = new Map(renames.map((one) => [one.address, addressesOf(one.former)]));
  const to = new Map(
    renames.flatMap(({ address, former }) => former.map(({ id }) => [id, address] as const)),
  );
  const told = <C extends Change | undefined>(change: C): C => {
    const former = change?.action === 'create' ? from.get(change.address) : undefined;
    const next = change?.action === 'delete' ? to.get(change.id ?? '') : undefined;
    if (change === undefined || (former === undefined && next === undefined)) return change;
    const what = former === undefined ? `renamed to ${next}` : `renamed from ${former}`;
    return { ...change, why: `${change.why}; perhaps ${what}` };
  };
  return {
    ...difference,
    apps: difference.apps.map((step) => ({
      ...step,
      change: told(step.change),
      children: step.children.map((child) => ({ ...child, change: told(child.change) })),
    })),
    undeclaredApps: difference.undeclaredApps.map((step) => ({ ...step, change: told(step.change) })),
  };
}
