/** What the parts of carrying out a difference share. */

import type { ActualApp, Problem, Scalar } from '../../model.ts';
import type { Stop } from '../../runtime/stop.ts';
import type { Abilities, Account } from '../../smooch/account.ts';
import type { Expiry, Ownership } from '../marks.ts';
import type { Subject } from '../subject.ts';
import type { Waiting } from '../twins.ts';
import type { ResultLog } from './result-log.ts';

/** What carrying out needs beside the difference. */
export interface ApplyContext extends Waiting {
  readonly subject: Subject;
  readonly account: Account;
  readonly abilities: Abilities;
  readonly ownership: Ownership;
  readonly expiry: Expiry | undefined;
  readonly stop: Stop;
  /** Apps worked on at once. */
  readonly width: number;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** A fresh random value for each app that is created. */
  readonly nonce: () => string;
  readonly onSettled: (settled: number) => void;
  /** More marks for apps, by address: they record what was created for them outside the account. */
  readonly alsoMarked?: ReadonlyMap<string, Readonly<Record<string, Scalar>>>;
  /** Why apps that were to be deleted stay after all, by their ids. */
  readonly kept?: ReadonlyMap<string, string>;
}

/** The context of one application of a difference, with what it collects on the way. */
export interface ApplyRun extends ApplyContext {
  readonly score: ResultLog;
  readonly warnings: Problem[];
  /** The apps that this run created and that another run may have created too, by manifest key. */
  readonly created: Map<string, ActualApp>;
  /** The ids of what was found or created after an attempt without a clear answer, which may have created a twin. */
  readonly mayHaveTwin: Set<string>;
  /** The ids of what was found instead of created, and is new: another run may be about to take it back. */
  readonly found: Set<string>;
  /** The ids of apps that are gone, by this run's own doing or not; a list that lags may still show them. */
  readonly gone: Set<string>;
  /** Manifest keys of apps in which something gave way to another run's. */
  readonly unsettled: string[];
  /** What yielded and could not be removed yet, since something refers to it. */
  readonly leftovers: Leftover[];
}

/** A resource to delete once nothing refers to it. */
export interface Leftover {
  readonly address: string;
  readonly remove: () => Promise<void>;
}
