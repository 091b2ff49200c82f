/**
 * All kinds of resources inside an app. What a kind needs is read and created before it (`──`); what it only links to may come
 * later (`··`), and the link is set when everything is there.
 *
 *     key
 *     channel ·····························┐
 *       └── menu                           :
 *     webhook                              :
 *       ├── integrationKey                 ↓
 *       └───────────────┬── switchboardIntegration
 *     switchboard ──────┘                  ↑
 *         └································┘
 */

import type { ChildKind } from '../reconcile/kind.ts';
import { channelKind } from './channel/channel.ts';
import { integrationKeyKind } from './integration-key/integration-key.ts';
import { keyKind } from './key/key.ts';
import { menuKind } from './menu/menu.ts';
import { switchboardIntegrationKind, switchboardKind } from './switchboard/switchboard.ts';
import { webhookKind } from './webhook/webhook.ts';

/** In the order in which they are created within one stage; they are deleted in reverse. */
export const CHILD_KINDS: readonly ChildKind[] = [
  keyKind,
  channelKind,
  webhookKind,
  menuKind,
  integrationKeyKind,
  switchboardKind,
  switchboardIntegrationKind,
];
