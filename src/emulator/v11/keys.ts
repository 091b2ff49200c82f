/** v1.1: `/apps/{appId}/keys`. The short path `/keys` is there too, and refused to all who could take it. */

import type { JsonObject } from '../json.ts';
import { keyOf, keyToken, keyView, newKeyName } from '../key-body.ts';
import { listed } from '../lists.ts';
import type { KeyRecord } from '../records.ts';
import { appOf, created, ok, type Route, type World } from '../route.ts';

/** The endpoints of app keys; an app key cannot reach them. */
export function keyRoutes(world: World): Route[] {
  const { store, switches } = world;
  const view = (key: KeyRecord): JsonObject => keyView(key, 'v1.1');
  const scopes = ['account'] as const;

  return ['/apps/:appId/keys', '/keys'].flatMap((path): Route[] => [
    {
      method: 'POST',
      path,
      scopes,
      handle: (call) => {
        const app = appOf(call, store);
        const key = store.addKey(app, newKeyName(call, app.keys, 'v1.1'));
        return { ...created(key.id, { key: view(key) }), status: switches.keyCreateStatus };
      },
    },
    {
      method: 'GET',
      path,
      scopes,
      handle: (call) => ok({ keys: listed(appOf(call, store).keys.values(), world).map(view) }),
    },
    {
      method: 'GET',
      path: `${path}/:keyId`,
      scopes,
      handle: (call) => ok({ key: view(keyOf(call, appOf(call, store).keys)) }),
    },
    {
      method: 'DELETE',
      path: `${path}/:keyId`,
      scopes,
      handle: (call) => {
        const { keys } = appOf(call, store);
        store.removeKey(keys, keyOf(call, keys).id);
        return ok();
      },
    },
    {
      method: 'GET',
      path: `${path}/:keyId/jwt`,
      scopes,
      handle: (call) => ok({ jwt: keyToken(keyOf(call, appOf(call, store).keys), 'app', world) }),
    },
  ]);
}
