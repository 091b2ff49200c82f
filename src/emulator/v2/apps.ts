/** v2: `/apps`, `/apps/{appId}` and `/tokenInfo`. */

import { appHandlers } from '../apps.ts';
import type { View } from '../json.ts';
import { cursorPage, notTheirs, serviceAccountFilter, visibleApps } from '../lists.ts';
import type { AppRecord } from '../records.ts';
import { type Answer, appOf, type Call, ok, type Route, resource, type World } from '../route.ts';
import { shownMetadata, shownSettings } from '../settings.ts';

/** The endpoints of apps. */
export function appRoutes(world: World): Route[] {
  const { store, switches } = world;
  const view = (app: AppRecord): View => ({
    id: app.id,
    displayName: app.name,
    settings: shownSettings(app, 'v2', switches),
    ...shownMetadata(app, switches),
  });
  const { create, update, remove } = appHandlers('v2', view, world);

  /** These two answers alone have the subdomain. */
  const get = (call: Call): Answer =>
    ok({ app: { ...view(appOf(call, store)), subdomain: world.subdomain } });

  const list = (call: Call): Answer => {
    const serviceAccountId = serviceAccountFilter(call, 'filter[serviceAccountId]');
    if (serviceAccountId !== undefined && !store.serviceAccounts.has(serviceAccountId)) throw notTheirs();
    const entries = visibleApps(call, world, serviceAccountId);
    return cursorPage({ name: 'apps', entries, view }, '/v2/apps', call, world);
  };

  return [
    ...resource(['/apps'], 'appId', ['account'], { create, list, remove }),
    ...resource(['/apps'], 'appId', ['account', 'app'], { get, patch: update }),
    { method: 'GET', path: '/tokenInfo', scopes: ['app', 'integration'], handle: get },
  ];
}
