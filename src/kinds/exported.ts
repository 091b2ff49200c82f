/** How an app is exported: each kind of resource reads its own and writes it into the manifest. */

import type { YAMLMap } from 'yaml';
import type { ActualApp, ActualKey, Api } from '../model.ts';
import type { ActualChild, ReadTogether } from '../reconcile/kind.ts';
import type { AccountReader } from '../smooch/account.ts';

/** What kinds read of each other. */
export interface OtherKinds {
  /** All of a kind in the app, by the name of the kind. */
  of<A extends ActualChild>(kind: string): Promise<readonly A[]>;
  /** What serves several kinds. */
  readonly together: ReadTogether;
}

/** How a kind of resource is exported. */
export interface KindExport<A extends ActualChild = ActualChild> {
  /** Reads all of it in an app. */
  read(account: AccountReader, app: ActualApp, others: OtherKinds): Promise<readonly A[]>;
  /** The manifest keys of those that a manifest can declare, by id; others may refer to them. */
  keys?(exported: ExportedApp): ReadonlyMap<string, string>;
  /** Writes them into the entry of their app; a kind that is written within another one leaves it to that. */
  write?(entry: YAMLMap, exported: ExportedApp): void;
}

/** An app with all that was read in it. */
export interface ExportedApp {
  readonly app: ActualApp;
  /** Its manifest key. */
  readonly key: string;
  readonly api: Api;
  /** All of a kind in it, the oldest first. */
  all<A extends ActualChild>(kind: string): readonly A[];
  /** What a manifest has called those of a kind before, by id, as far as the app's marks say so. */
  recorded(kind: string): ReadonlyMap<string, string>;
  /** The manifest keys of a kind, by id. */
  keysOf(kind: string): ReadonlyMap<string, string>;
}

/** A service account and its keys. */
export interface ExportedServiceAccount {
  readonly account: ActualApp;
  readonly keys: readonly ActualKey[];
}
