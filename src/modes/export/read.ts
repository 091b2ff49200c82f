/** Reading an app with all that a manifest can declare of it. */

import type { ExportedApp, KindExport, OtherKinds } from '../../kinds/exported.ts';
import { KIND_EXPORTS } from '../../kinds/exports.ts';
import { CHILD_KINDS } from '../../kinds/resources.ts';
import type { ActualApp, Api } from '../../model.ts';
import { type ActualChild, ReadTogether } from '../../reconcile/kind.ts';
import { recordedIds, trustedMarks } from '../../reconcile/marks.ts';
import type { AccountReader } from '../../smooch/account.ts';

/**
 * How each kind of the API generation is exported, in the order in which an app shows them. `accountKey`: whether an account key
 * reads them, which sees all.
 */
export function exportsOf(
  api: Api,
  { accountKey }: { readonly accountKey: boolean } = { accountKey: true },
): ReadonlyMap<string, KindExport> {
  const seen = CHILD_KINDS.filter(
    ({ api: only = api, access }) => only === api && (accountKey || access?.accountKeysOnly !== true),
  ).map(({ kind }) => kind);
  return new Map(Object.entries(KIND_EXPORTS).filter(([kind]) => seen.includes(kind)));
}

/** Reads everything in an app, with one request for each list. `key`: the app's manifest key. */
export async function readApp(
  account: AccountReader,
  app: ActualApp,
  {
    key,
    api,
    kinds,
  }: { readonly key: string; readonly api: Api; readonly kinds: ReadonlyMap<string, KindExport> },
): Promise<ExportedApp> {
  const together = new ReadTogether(CHILD_KINDS);
  const read = (kind: string): Promise<readonly ActualChild[]> =>
    together.once(`kind ${kind}`, async () => kinds.get(kind)?.read(account, app, others) ?? []);
  // What a kind has read is of that kind.
  const of = read as OtherKinds['of'];
  const others: OtherKinds = { of, together };
  const names = [...kinds.keys()];
  const found = await Promise.all(names.map(read));
  const oldestFirst = found.map((all): readonly ActualChild[] =>
    all.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  );
  const byKind = new Map(names.map((kind, index) => [kind, oldestFirst[index] ?? []] as const));
  const exported: ExportedApp = {
    app,
    key,
    api,
    all: <A extends ActualChild>(kind: string) => (byKind.get(kind) ?? []) as readonly A[],
    recorded: (kind) => new Map([...recordedIds(trustedMarks(app), kind)].map(([one, id]) => [id, one])),
    keysOf: (kind) => kinds.get(kind)?.keys?.(exported) ?? new Map(),
  };
  return exported;
}
