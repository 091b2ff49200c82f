/** Reading what the account holds, as far as the manifest and `prune` need it: nothing is read twice. */

import type { DesiredApp } from '../model.ts';
import type { AccountReader } from '../smooch/account.ts';
import { CHILD_KINDS } from './kinds/index.ts';
import type { ActualChild, ChildKind } from './kinds/kind.ts';
import { type Ownership, recordedIds } from './marks.ts';
import { type AppMatch, type Matches, matchApps } from './match.ts';
import { inPool } from './pool.ts';

/** What may be deleted: nothing; what our marks say we made; also what nobody declared inside owned apps. */
export type Prune = 'none' | 'owned' | 'all';

/** A matched app with what is in it; kinds that nothing asks about are not read and absent here. */
export interface ObservedApp extends AppMatch {
  readonly children: ReadonlyMap<ChildKind, readonly ActualChild[]>;
}

/** The account as far as it matters to this run. */
export interface Observed extends Omit<Matches, 'apps'> {
  readonly apps: readonly ObservedApp[];
}

/** Lists the apps once, then the declared or recorded kinds of every matched app. `width` apps at once. */
export async function observe(
  account: AccountReader,
  desired: readonly DesiredApp[],
  ownership: Ownership,
  options: { readonly prune: Prune; readonly width: number },
): Promise<Observed> {
  const matches = matchApps(desired, await account.listApps(), ownership);
  const apps = await inPool(matches.apps, options.width, async (match): Promise<ObservedApp> => {
    const { actual } = match;
    if (actual === undefined) return { ...match, children: new Map() };
    const kinds = CHILD_KINDS.filter((kind) => isAskedFor(kind, match, options.prune));
    const lists = await Promise.all(kinds.map((kind) => kind.list(account, actual.id)));
    return { ...match, children: new Map(kinds.map((kind, index) => [kind, lists[index] ?? []])) };
  });
  return { ...matches, apps };
}

function isAskedFor(kind: ChildKind, { desired, actual, owned }: AppMatch, prune: Prune): boolean {
  if (prune === 'all' || kind.desired(desired).length > 0) return true;
  return owned && actual !== undefined && recordedIds(actual.metadata, kind.kind).size > 0;
}
