/** One text for equal values. */

import type { Json } from '../model.ts';

/** JSON with the members of every object in order: equal values have equal texts. */
export function canonical(value: Json | undefined): string {
  return JSON.stringify(value ?? null, (_name, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
