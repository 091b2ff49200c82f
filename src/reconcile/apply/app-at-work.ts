/** One app while a run works on it. */

import { type ActualChild, type ChildKind, ReadTogether } from '../kind.ts';
import type { ObservedApp } from '../observe/observe.ts';
import { withinOf } from '../observe/pairs.ts';
import type { ApplyRun } from './context.ts';
import type { LivePeers } from './live-peers.ts';
import type { AppSigner } from './signer.ts';

/** One app at work: what it takes to create, find and change what is in it. */
export interface AppAtWork {
  readonly appId: string;
  readonly observed: ObservedApp;
  /** As far as it has got. */
  readonly peers: LivePeers;
  readonly signer: AppSigner;
  readonly run: ApplyRun;
}

/** The ids of a kind that an app had when it was observed. */
export function knownIds({ observed }: AppAtWork, kind: ChildKind): ReadonlySet<string> {
  return new Set((observed.children.get(kind) ?? []).map(({ id }) => id));
}

/** Reads all of a kind that the app holds now; `together`: what is read at the same time. */
export function listNow(
  kind: ChildKind,
  { appId, observed, peers, run }: AppAtWork,
  together: ReadTogether = new ReadTogether([kind]),
): Promise<readonly ActualChild[]> {
  const look = { peers, together, everything: false };
  return kind.list(run.account, withinOf(kind, appId, observed, look));
}
