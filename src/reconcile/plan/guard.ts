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
  otherwise = 'add what is missing to the manifest',
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
        `Plan deletes ${deletes.length} ${deletes.length === 1 ? 'resource' : 'resources'}; \`max-deletes\` is ${maxDeletes}. First: ${first.address}. ` +
        `If this is intended, set \`max-deletes: ${deletes.length}\`; otherwise ${otherwise}.`,
    },
  ];
}
