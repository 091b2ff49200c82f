/** All endpoints of v1.1. */

import { v11AppKeyRoutes } from '../keys.ts';
import type { Route, World } from '../route.ts';
import { appUserRoutes } from './app-users.ts';
import { appRoutes } from './apps.ts';
import { integrationRoutes } from './integrations.ts';
import { menuRoutes } from './menus.ts';
import { serviceAccountRoutes } from './service-accounts.ts';
import { templateRoutes } from './templates.ts';
import { webhookRoutes } from './webhooks.ts';

/** The endpoints of v1.1, with paths that follow `/v1.1`. */
export function v11Routes(world: World): Route[] {
  return [
    ...appRoutes(world),
    ...v11AppKeyRoutes(world),
    ...webhookRoutes(world),
    ...integrationRoutes(world),
    ...menuRoutes(world),
    ...templateRoutes(world),
    ...serviceAccountRoutes(world),
    ...appUserRoutes(world),
  ];
}
