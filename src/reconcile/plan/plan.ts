/** The plan as data: its counts and its digest. */

import { createHash } from 'node:crypto';
import type { Api, Change, Json, Kind, Plan, PlanSummary, Problem } from '../../model.ts';
import type { Concealment } from '../../secrets/concealment.ts';
import { canonical } from '../../text/canonical.ts';
import type { Ownership } from '../marks.ts';
import { shownChange, shownProblem, shownUnmanaged } from './shown.ts';
import type { Difference } from './steps.ts';

/**
 * The plan document of a difference. It holds no secret: what a manifest's secret variables have put into a field is shown as
 * `(secret)`, and so is what the account has there. The digest is taken of what is shown.
 */
export function planOf(
  difference: Difference,
  about: {
    readonly api: Api;
    readonly ownership: Ownership;
    readonly warnings: readonly Problem[];
    /** What is to be done on GitHub, after the account. */
    readonly publishing?:
      | { readonly changes: readonly Change[]; readonly unchanged: readonly unknown[] }
      | undefined;
    readonly concealment?: Concealment | undefined;
  },
): Plan {
  const { ownership, publishing, concealment } = about;
  const changes = [...changesOf(difference), ...(publishing?.changes ?? [])].map(shownChange(concealment));
  return {
    formatVersion: 1,
    api: about.api,
    owner: ownership.owner,
    instance: ownership.instance ?? null,
    digest: digestOf(changes),
    summary: {
      ...countsOf(changes),
      unchanged: unchangedIn(difference).length + (publishing?.unchanged.length ?? 0),
    },
    changes,
    unmanaged: difference.unmanaged.map(shownUnmanaged(concealment)),
    warnings: [...about.warnings, ...difference.warnings]
      .map(shownProblem(concealment))
      .map(({ address, message, status }) => ({
        address,
        message,
        ...(status === undefined ? {} : { status }),
      })),
  };
}

/** The text in a plan for a value that is known only after apply. */
export const UNKNOWN_YET = '(known after apply)';

/** Every change in the order of the manifest: each app before what is in it, apps that are to go at the end. */
export function changesOf({ apps, undeclaredApps }: Difference): Change[] {
  return [
    ...apps.flatMap(({ change, children }) => [change, ...children.map((child) => child.change)]),
    ...undeclaredApps.map(({ change }) => change),
  ].filter((change) => change !== undefined);
}

/**
 * `sha256:` over address, action and fields of the changes, in the order of their addresses. A renewal is left out: when
 * it is due depends on the time alone.
 */
export function digestOf(changes: readonly Change[]): string {
  const operations = changes
    .filter(({ action }) => action !== 'renew')
    .map(
      ({ address, action, fields }): Json => ({
        address,
        action,
        fields: fields.toSorted((a, b) => (a.path < b.path ? -1 : 1)) as readonly object[] as Json,
      }),
    )
    .map(canonical)
    .sort();
  return `sha256:${createHash('sha256').update(operations.join('\n')).digest('hex')}`;
}

function countsOf(changes: readonly Change[]): Omit<PlanSummary, 'unchanged'> {
  const count = (wanted: Change['action']): number =>
    changes.filter(({ action }) => action === wanted).length;
  return {
    create: count('create'),
    update: count('update'),
    ...(count('replace') === 0 ? {} : { replace: count('replace') }),
    delete: count('delete'),
    adopt: count('adopt'),
    rotate: count('rotate'),
    publish: count('publish'),
  };
}

/** The apps, and what is in them, that are as they should be. */
export function unchangedIn({ apps }: Difference): { readonly address: string; readonly kind: Kind }[] {
  return apps.flatMap(({ observed: { address, subject }, change, children }) => [
    ...(change === undefined ? [{ address, kind: subject.kind }] : []),
    ...children.flatMap((child) =>
      child.change === undefined ? [{ address: child.address, kind: child.kind.kind }] : [],
    ),
  ]);
}
