/** v2: the keys of apps and of custom integrations. */

import { badRequest } from '../api-error.ts';
import { keyOf, keyView, newKeyName } from '../key-body.ts';
import { listed } from '../lists.ts';
import type { KeyRecord } from '../records.ts';
import { appOf, type Call, created, ok, type Route, type Scope, type World } from '../route.ts';
import { integrationOf } from './integration-of.ts';

/** What a set of keys belongs to. */
interface KeyRing {
  readonly keys: Map<string, KeyRecord>;
  add(name: string): KeyRecord;
}

/** The endpoints of app keys, which an app key cannot reach, and of integration keys, which it can. */
export function keyRoutes(world: World): Route[] {
  const { store } = world;
  const appKeys = (call: Call): KeyRing => {
    const app = appOf(call, store);
    return { keys: app.keys, add: (name) => store.addKey(app, name) };
  };
  const integrationKeys = (call: Call): KeyRing => {
    const app = appOf(call, store);
    const integration = integrationOf(call, app, world);
    if (integration.type !== 'custom') {
      throw badRequest('API keys are available only for custom integrations');
    }
    return { keys: integration.keys, add: (name) => store.addIntegrationKey(app, integration, name) };
  };
  return [
    ...ringRoutes('/apps/:appId/keys', ['account'], appKeys, world),
    ...ringRoutes(
      '/apps/:appId/integrations/:integrationId/keys',
      ['account', 'app'],
      integrationKeys,
      world,
    ),
  ];
}

function ringRoutes(
  path: string,
  scopes: readonly Scope[],
  ringOf: (call: Call) => KeyRing,
  world: World,
): Route[] {
  return [
    {
      method: 'POST',
      path,
      scopes,
      handle: (call) => {
        const ring = ringOf(call);
        const key = ring.add(newKeyName(call, ring.keys, 'v2'));
        return created(key.id, { key: keyView(key, 'v2') });
      },
    },
    {
      method: 'GET',
      path,
      scopes,
      handle: (call) => {
        const keys = listed(ringOf(call).keys.values(), world);
        return ok({ keys: keys.map((key) => keyView(key, 'v2')) });
      },
    },
    {
      method: 'GET',
      path: `${path}/:keyId`,
      scopes,
      handle: (call) => ok({ key: keyView(keyOf(call, ringOf(call).keys), 'v2') }),
    },
    {
      method: 'DELETE',
      path: `${path}/:keyId`,
      scopes,
      handle: (call) => {
        const { keys } = ringOf(call);
        world.store.removeKey(keys, keyOf(call, keys).id);
        return ok();
      },
    },
  ];
}
