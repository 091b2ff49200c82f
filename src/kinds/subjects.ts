/** The kinds of things that exist in the account by themselves and contain others. */

import type { Subject } from '../reconcile/subject.ts';
import { keyKind } from './key/key.ts';
import { CHILD_KINDS } from './resources.ts';

/** The apps of the account. */
export const APPS: Subject = {
  kind: 'app',
  node: ['([', '])'],
  section: 'apps',
  noun: 'app',
  children: CHILD_KINDS,
  carriesMarks: true,
};

/** The service accounts of the account (v1.1): they have no metadata, so their names tell which is which. */
export const SERVICE_ACCOUNTS: Subject = {
  kind: 'serviceAccount',
  node: ['[(', ')]'],
  section: 'serviceAccounts',
  noun: 'service account',
  children: [keyKind],
  carriesMarks: false,
};

/** All of them, in the order in which they are dealt with. */
export const SUBJECTS: readonly Subject[] = [APPS, SERVICE_ACCOUNTS];
