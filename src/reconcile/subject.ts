/** What one pass of the reconciler is about: apps, or what looks like apps to it. */

import type { Kind } from '../model.ts';
import { CHILD_KINDS } from './kinds/index.ts';
import { keyKind } from './kinds/key.ts';
import type { ChildKind } from './kinds/kind.ts';

/** A kind of thing that exists in the account by itself and contains others. */
export interface Subject {
  readonly kind: Extract<Kind, 'app' | 'serviceAccount'>;
  /** The section of the manifest, and the first segment of an address. */
  readonly section: 'apps' | 'serviceAccounts';
  /** For messages. */
  readonly noun: string;
  /** What one can contain. */
  readonly children: readonly ChildKind[];
  /** Whether the marks are in its own metadata, so they can be copied and must say for which one they are. */
  readonly carriesMarks: boolean;
}

/** The apps of the account. */
export const APPS: Subject = {
  kind: 'app',
  section: 'apps',
  noun: 'app',
  children: CHILD_KINDS,
  carriesMarks: true,
};

/** The service accounts of the account (v1.1): what they would carry as marks is in an app. */
export const SERVICE_ACCOUNTS: Subject = {
  kind: 'serviceAccount',
  section: 'serviceAccounts',
  noun: 'service account',
  children: [keyKind],
  carriesMarks: false,
};

/** All of them, in the order in which they are dealt with. */
export const SUBJECTS: readonly Subject[] = [APPS, SERVICE_ACCOUNTS];

/** The address of one, by its manifest key. */
export function addressOf({ section }: Subject, key: string): string {
  return `${section}.${key}`;
}
