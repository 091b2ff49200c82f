/** The difference as data: what is wanted, what there is, and what is to be done about it. */

import type { ActualApp, Change, DesiredChild, Problem, Prune, Unmanaged } from '../../model.ts';
import type { Abilities } from '../../smooch/account.ts';
import type { ActualChild, ChildKind } from '../kind.ts';
import type { Expiry, Ownership } from '../marks.ts';
import type { ObservedApp } from '../observe/observe.ts';
import type { Rename } from '../rename.ts';

/** A resource inside an app: what is wanted of it, what there is, and what is to be done, if anything. */
export interface ChildStep {
  readonly kind: ChildKind;
  readonly address: string;
  /** The manifest key, or the recorded one of what the manifest no longer has; undefined for what was never managed. */
  readonly key?: string | undefined;
  readonly desired?: DesiredChild;
  readonly actual?: ActualChild;
  readonly change?: Change | undefined;
  /** Left by a run that broke off, such as a temporary key: removed without a word in the plan. */
  readonly leftOver?: true;
  /** Only there for others to refer to; the run is not about it. */
  readonly beside?: true;
  /** Deleted only when all else is done, since something refers to it until then. */
  readonly late?: true;
  /** Fields that cannot be read back and whose values are new. */
  readonly fresh?: readonly string[];
  /** The manifest key of the rotated key whose forerunner this one is. */
  readonly retiring?: string;
}

/** An app with all that is in it. */
export interface AppStep {
  readonly observed: ObservedApp;
  readonly change: Change | undefined;
  readonly children: readonly ChildStep[];
}

/** A managed app that is not in the manifest and is to be deleted. */
export interface UndeclaredAppStep {
  readonly actual: ActualApp;
  readonly change: Change;
}

/** All that is to be done and left alone, in the order of the manifest. */
export interface Difference {
  readonly apps: readonly AppStep[];
  readonly undeclaredApps: readonly UndeclaredAppStep[];
  readonly unmanaged: readonly Unmanaged[];
  readonly warnings: readonly Problem[];
  /** What stops the run before its first write. */
  readonly problems: readonly Problem[];
  /** What a policy decides on. Absent where it was not looked for. */
  readonly renames?: readonly Rename[];
}

/** What the difference depends on beside manifest and account. */
export interface DiffOptions {
  readonly ownership: Ownership;
  readonly prune: Prune;
  /** The key that signs this run's requests: never deleted. */
  readonly signingKeyId: string | undefined;
  readonly abilities: Abilities;
  /** What the vendor cannot change may be deleted and recreated. */
  readonly allowReplace?: boolean;
  /** What becomes of the expiry of an instance; undefined leaves it as it is. */
  readonly expiry?: Expiry | undefined;
  /** Epoch milliseconds, for what falls due with time. */
  readonly now: number;
  /** Everything is compared if it is not said. */
  readonly scope?: Scope;
}

/** The addresses that a comparison is limited to; all if there are none. */
export interface Scope {
  readonly only: readonly string[];
  /** What stays in sight, since it is published, but is not changed. */
  readonly sources: ReadonlySet<string>;
}

/** What is collected on the way through the apps. */
export interface Findings {
  readonly unmanaged: Unmanaged[];
  readonly warnings: Problem[];
  readonly problems: Problem[];
  readonly renames: Rename[];
}
