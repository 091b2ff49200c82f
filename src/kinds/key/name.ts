/** The name of a key, which is all of it that the vendor shows and keeps. */

import type { ActualKey, DesiredKey, FieldDifference } from '../../model.ts';
import { changed } from '../differences.ts';

/**
 * The name of a key that is created only to sign requests which v2 takes from an app key alone, and is removed again.
 */
export const TEMPORARY_KEY = 'provision-temporary';

/** How a key differs from what is declared: by its name, which the vendor cannot change. */
export const NAME_DIFFERENCES = {
  differences: (desired: DesiredKey, actual: ActualKey): readonly FieldDifference[] =>
    changed('name', actual.name, desired.name),
  fixedIn: (_desired: DesiredKey, fields: readonly FieldDifference[]): readonly string[] =>
    fields.map(({ path }) => path),
};
