/** v2: `/apps`, `/apps/{appId}` and `/tokenInfo`. */

import { createApp, updateApp } from '../app-body.ts';
import type { JsonObject } from '../json.ts';
import { notTheirs, serviceAccountFilter, visibleAppIds } from '../lists.ts';
import { cursorPage } from '../paging.ts';
import type { AppRecord } from '../records.ts';
import { type Answer, appOf, type Call, created, ok, type Route, type World } from '../route.ts';
import { shownMetadata, shownSettings } from '../settings.ts';

/** The endpoints of apps. */
export function appRoutes(world: World): Route[] {
  const { store, switches } = world;
  const view = (app: AppRecord): JsonObject => ({
    id: app.id,
    displayName: app.name,
    settings: shownSettings(app, 'v2', switches),
    ...shownMetadata(app, switches),
  });
  const get = (call: Call): Answer => ok({ app: view(appOf(call, store)) });

  return [
    {
      method: 'POST',
      path: '/apps',
      scopes: ['account'],
      handle: (call) => {
        const app = createApp(call, 'v2', world);
        return created(app.id, { app: view(app) });
      },
    },
    {
      method: 'GET',
      path: '/apps',
      scopes: ['account'],
      handle: (call) => {
        const serviceAccountId = serviceAccountFilter(call, 'filter[serviceAccountId]');
        if (serviceAccountId !== undefined && !store.serviceAccounts.has(serviceAccountId)) throw notTheirs();
        const page = cursorPage(visibleAppIds(call, world, serviceAccountId), '/v2/apps', call, world);
        const apps = page.ids.flatMap((id) => store.apps.get(id) ?? []).map(view);
        return ok({ apps, meta: page.meta, links: page.links });
      },
    },
    { method: 'GET', path: '/apps/:appId', scopes: ['account', 'app'], handle: get },
    {
      method: 'PATCH',
      path: '/apps/:appId',
      scopes: ['account', 'app'],
      handle: (call) => {
        const app = appOf(call, store);
        updateApp(app, call, 'v2', world);
        return ok({ app: view(app) });
      },
    },
    {
      method: 'DELETE',
      path: '/apps/:appId',
      scopes: ['account'],
      handle: (call) => {
        store.removeApp(appOf(call, store));
        return ok();
      },
    },
    { method: 'GET', path: '/tokenInfo', scopes: ['app', 'integration'], handle: get },
  ];
}
