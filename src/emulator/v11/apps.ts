/** v1.1: `/apps` and `/apps/{appId}`. */

import { forbidden } from '../api-error.ts';
import { appHandlers } from '../apps.ts';
import type { View } from '../json.ts';
import { listed, offsetPage, serviceAccountFilter, visibleApps } from '../lists.ts';
import type { AppRecord } from '../records.ts';
import { type Answer, appOf, type Call, ok, type Route, resource, type World } from '../route.ts';
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
  const view = (app: AppRecord): View => ({
    _id: app.id,
    appToken: app.token,
    name: app.name,
    settings: shownSettings(app, 'v1.1', switches),
    ...shownMetadata(app, switches),
  });

  const { create, get, update, remove } = appHandlers('v1.1', view, world);

  const list = (call: Call): Answer => {
    const entries = visibleApps(call, world, serviceAccountFilter(call, 'serviceAccountId'));
    return offsetPage({ name: 'apps', entries, view }, call, world);
  };

  const getOwn = (call: Call): Answer => {
    if (call.caller.scope === 'app' && switches.appKeyReadsApp === 'forbidden') throw forbidden();
    return get(call);
  };

  const sdks = (call: Call): Answer => {
    const integrations = listed(appOf(call, store).integrations.values(), world);
    const firsts = Object.entries(SDK_TYPES).map(([name, types]) => [
      name,
      integrations.find(({ type }) => types.includes(type))?.id,
    ]);
    return ok(Object.fromEntries(firsts));
  };

  return [
    ...resource(['/apps'], 'appId', ['account'], { create, list, put: update, remove }),
    ...resource(['/apps'], 'appId', ['account', 'app'], { get: getOwn }),
    { method: 'GET', path: '/apps/:appId/sdks', scopes: ['account', 'app'], handle: sdks },
  ];
}
