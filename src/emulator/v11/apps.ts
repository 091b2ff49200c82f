/** v1.1: `/apps` and `/apps/{appId}`. */

import { forbidden } from '../api-error.ts';
import { createApp, updateApp } from '../app-body.ts';
import type { JsonObject } from '../json.ts';
import { listed, serviceAccountFilter, visibleAppIds } from '../lists.ts';
import { offsetPage } from '../paging.ts';
import type { AppRecord } from '../records.ts';
import { appOf, created, ok, type Route, type World } from '../route.ts';
import { shownMetadata, shownSettings } from '../settings.ts';

/** The types of integrations whose ids `GET …/sdks` gives. */
const SDK_TYPES: Readonly<Record<string, readonly string[]>> = {
  androidIntegrationId: ['android', 'fcm'],
  iosIntegrationId: ['ios', 'apn'],
  webIntegrationId: ['web'],
};

/** The endpoints of apps. */
export function appRoutes(world: World): Route[] {
  const { store, switches } = world;
  const view = (app: AppRecord): JsonObject => ({
    _id: app.id,
    appToken: app.token,
    name: app.name,
    settings: shownSettings(app, 'v1.1', switches),
    ...shownMetadata(app, switches),
  });

  return [
    {
      method: 'POST',
      path: '/apps',
      scopes: ['account'],
      handle: (call) => {
        const app = createApp(call, 'v1.1', world);
        return created(app.id, { app: view(app) });
      },
    },
    {
      method: 'GET',
      path: '/apps',
      scopes: ['account'],
      handle: (call) => {
        const ids = visibleAppIds(call, world, serviceAccountFilter(call, 'serviceAccountId'));
        const page = offsetPage(ids, call, world);
        const apps = page.ids.flatMap((id) => store.apps.get(id) ?? []).map(view);
        return ok({ apps, hasMore: page.hasMore, offset: page.offset });
      },
    },
    {
      method: 'GET',
      path: '/apps/:appId',
      scopes: ['account', 'app'],
      handle: (call) => {
        if (call.caller.scope === 'app' && switches.appKeyReadsApp === 'forbidden') throw forbidden();
        return ok({ app: view(appOf(call, store)) });
      },
    },
    {
      method: 'PUT',
      path: '/apps/:appId',
      scopes: ['account'],
      handle: (call) => {
        const app = appOf(call, store);
        updateApp(app, call, 'v1.1', world);
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
    {
      method: 'GET',
      path: '/apps/:appId/sdks',
      scopes: ['account', 'app'],
      handle: (call) => {
        const integrations = listed(appOf(call, store).integrations.values(), world);
        const firsts = Object.entries(SDK_TYPES).map(([name, types]) => [
          name,
          integrations.find(({ type }) => types.includes(type))?.id,
        ]);
        return ok(Object.fromEntries(firsts.filter(([, id]) => id !== undefined)));
      },
    },
  ];
}
