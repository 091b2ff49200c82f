/** What the parts of carrying out a difference share. */

import type { ActualApp, Problem, Scalar } from '../model.ts';
import type { Abilities, Account } from '../smooch/account.ts';
import type { Stop } from '../stop.ts';
import type { Expiry, Ownership } from './marks.ts';
import type { Score } from './outcome.ts';
import type { Subject } from './subject.ts';

/** What carrying out needs beside the difference. */
export interface ApplyContext {
  readonly subject: Subject;
  readonly account: Account;
  readonly abilities: Abilities;
  readonly ownership: Ownership;
  readonly expiry: Expiry | undefined;
  readonly stop: Stop;
  /** Apps worked on at once. */
  readonly width: number;
  /** A fresh random value for each app that is made. */
  readonly nonce: () => string;
  /** Scales the pauses before another look (1 in production). */
  readonly pace: number;
  readonly onSettled: (settled: number) => void;
  /** What else apps are to remember, by address: marks for what was made for them outside the account. */
  readonly alsoMarked?: ReadonlyMap<string, Readonly<Record<string, Scalar>>>;
}

/** The context of one application of a difference, with what it collects on the way. */
export interface ApplyRun extends ApplyContext {
  readonly score: Score;
  readonly warnings: Problem[];
  /** The apps that this run itself made, by manifest key. */
  readonly created: Map<string, ActualApp>;
  /** Manifest keys of apps in which something gave way to another run's. */
  readonly unsettled: string[];
}
