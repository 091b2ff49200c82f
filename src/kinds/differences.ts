/** How declared fields differ from the account's. Pure. */

import type { FieldDifference, Json } from '../model.ts';
import { canonical } from '../text/canonical.ts';

/** The difference of a field, if any: undefined leaves it as it is, null unsets it. */
export function changed(
  path: string,
  before: Json | undefined,
  wanted: Json | undefined,
): readonly FieldDifference[] {
  if (wanted === undefined || canonical(wanted) === canonical(before ?? null)) return [];
  return [differenceOf(path, before, wanted)];
}

/** A field that differs; what is null or absent is shown as nothing. */
export function differenceOf(path: string, before: Json | undefined, after: Json): FieldDifference {
  return {
    path,
    ...(before === undefined || before === null ? {} : { before }),
    ...(after === null ? {} : { after }),
  };
}
