/** All kinds of resources inside an app, in the order in which they are created; they are deleted in reverse. */

import { channelKind } from './channel.ts';
import { integrationKeyKind } from './integration-key.ts';
import { keyKind } from './key.ts';
import type { ChildKind } from './kind.ts';
import { menuKind } from './menu.ts';
import { switchboardIntegrationKind, switchboardKind } from './switchboard.ts';
import { webhookKind } from './webhook.ts';

export const CHILD_KINDS: readonly ChildKind[] = [
  keyKind,
  channelKind,
  webhookKind,
  menuKind,
  integrationKeyKind,
  switchboardKind,
  switchboardIntegrationKind,
];
