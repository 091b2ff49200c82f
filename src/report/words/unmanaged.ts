/** Resources that are not in the manifest, told apart by whether a manifest has ever had them. */

import type { Plan, Unmanaged } from '../../model.ts';

/** Unmanaged resources of one origin, under a title. */
export interface UnmanagedGroup {
  readonly title: string;
  readonly items: readonly Unmanaged[];
}

/** What a manifest no longer has, then what none has had; a group without items is left out. */
export function unmanagedGroups({ unmanaged }: Pick<Plan, 'unmanaged'>): UnmanagedGroup[] {
  return [
    {
      title: 'No longer in the manifest, left alone (`prune: owned` deletes them)',
      items: unmanaged.filter(({ owned }) => owned === true),
    },
    { title: 'Not in the manifest, left alone', items: unmanaged.filter(({ owned }) => owned !== true) },
  ].filter(({ items }) => items.length > 0);
}
