/** Publications in the reports: what goes where. */

import type { Change, FieldDifference } from '../../model.ts';

/** What a change publishes, and where to. */
export interface Publishing {
  /** An address in the credentials of the run, such as `apps.support.keys.backend.jwt`. */
  readonly from: string;
  /** Such as `secret SMOOCH_SUPPORT_JWT (repository)`. */
  readonly to: string;
  /** Further fields, such as the value of a variable. */
  readonly fields: readonly FieldDifference[];
}

/** What a change publishes; undefined for one that does not. */
export function publicationOf({ action, fields }: Change): Publishing | undefined {
  if (action !== 'publish') return undefined;
  const text = (path: string): string => {
    const after = fields.find((field) => field.path === path)?.after;
    return typeof after === 'string' ? after : '';
  };
  return {
    from: text('from'),
    to: text('to'),
    fields: fields.filter(({ path }) => path !== 'from' && path !== 'to'),
  };
}

/** The address of a change as a plan shows it: `publish apps.support.id → variable APP_ID (repository)`, or the plain one. */
export function shownAddress(change: Change): string {
  const publishing = publicationOf(change);
  return publishing === undefined ? change.address : `publish ${publishing.from} → ${publishing.to}`;
}
