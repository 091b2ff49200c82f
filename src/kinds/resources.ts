/** What observes, plans and applies each kind of resource inside an app. Imported, not awaited: all of it is one file then. */

import type { ChildKind } from '../reconcile/kind.ts';
import { channelKind } from './channel/channel.ts';
import type { KindName } from './index.ts';
import { integrationKeyKind } from './integration-key/integration-key.ts';
import { keyKind } from './key/key.ts';
import { menuKind } from './menu/menu.ts';
import { switchboardIntegrationKind, switchboardKind } from './switchboard/switchboard.ts';
import { templateKind } from './template/template.ts';
import { webhookKind } from './webhook/webhook.ts';

/** In the order of the sections in index.ts. */
const BY_NAME: Readonly<Record<KindName, ChildKind>> = {
  key: keyKind,
  channel: channelKind,
  webhook: webhookKind,
  menu: menuKind,
  template: templateKind,
  integrationKey: integrationKeyKind,
  switchboard: switchboardKind,
  switchboardIntegration: switchboardIntegrationKind,
};

/** All kinds of resources inside an app, in the order in which they are created. */
export const CHILD_KINDS: readonly ChildKind[] = Object.values(BY_NAME);
