/** What the keys look like under which a manifest declares things. */

import type { KeyRule } from './shape.ts';

/** The vendor holds at most ten keys in an app or integration, and at most ten webhooks of both generations in an app. */
export const MOST_PER_HOLDER = 10;

/** Keys of apps and of what is in them. */
export const keyRule: KeyRule = {
  pattern: '[a-z][a-z0-9-]{0,39}',
  rule: 'a lower-case letter followed by at most 39 lower-case letters, digits and hyphens',
};
