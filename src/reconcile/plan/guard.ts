/** What stops a plan before its first write. */

import { PlanRefused } from '../../errors.ts';
import type { Change, Problem } from '../../model.ts';

/**
 * Throws PlanRefused when people must decide something first, or when more would be deleted than allowed. `otherwise`: what
 * to do when that many deletes are not meant.
 */
export function guard(
  changes: readonly Change[],
  problems: readonly Problem[],
  maxDeletes: number,
  otherwise = 'put back what is missing from the manifest',
): void {
  const refused = [...problems, ...tooManyDeletes(changes, maxDeletes, otherwise)];
  if (refused.length > 0) throw new PlanRefused(refused);
}

function tooManyDeletes(changes: readonly Change[], maxDeletes: number, otherwise: string): Problem[] {
  const deletes = changes.filter(({ action }) => action === 'delete');
  const [first] = deletes;
  if (first === undefined || deletes.length <= maxDeletes) return [];
  return [
    {
      address: first.address,
      message:
        `the plan deletes ${deletes.length}, of which this is the first, and \`max-deletes\` allows ${maxDeletes}. ` +
        `If that is meant, set \`max-deletes: ${deletes.length}\`; else ${otherwise}.`,
    },
  ];
}
