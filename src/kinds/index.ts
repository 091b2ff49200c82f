/** All kinds of resources inside an app, in the order in which they are created; they are deleted in reverse. */

import type { ChildKind } from '../reconcile/kind.ts';
import { channelKind } from './channel/channel.ts';
import { integrationKeyKind } from './integration-key/integration-key.ts';
import { keyKind } from './key/key.ts';
import { menuKind } from './menu/menu.ts';
import { switchboardIntegrationKind, switchboardKind } from './switchboard/switchboard.ts';
import { webhookKind } from './webhook/webhook.ts';

export const CHILD_KINDS: readonly ChildKind[] = [
  keyKind,
  channelKind,
  webhookKind,
  menuKind,
  integrationKeyKind,
  switchboardKind,
  switchboardIntegrationKind,
];
