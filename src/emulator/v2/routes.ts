/** All endpoints of v2. */

import { v2KeyRoutes } from '../keys.ts';
import type { Route, World } from '../route.ts';
import { appRoutes } from './apps.ts';
import { conversationRoutes } from './conversations.ts';
import { integrationRoutes } from './integrations.ts';
import { switchboardIntegrationRoutes } from './switchboard-integrations.ts';
import { switchboardRoutes } from './switchboards.ts';
import { webhookRoutes } from './webhooks.ts';

/** The endpoints of v2, with paths that follow `/v2`. */
export function v2Routes(world: World): Route[] {
  return [
    ...appRoutes(world),
    ...v2KeyRoutes(world),
    ...integrationRoutes(world),
    ...webhookRoutes(world),
    ...switchboardRoutes(world),
    ...switchboardIntegrationRoutes(world),
    ...conversationRoutes(world),
  ];
}
