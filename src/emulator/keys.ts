/** Keys of apps, integrations and service accounts. */

import jwt from 'jsonwebtoken';
import { badRequest, type Generation, notFound, refuse } from './api-error.ts';
import { NAME, nameField } from './apps.ts';
import { problemsIn } from './field-rules.ts';
import { secondsOf } from './ids.ts';
import { textOf, type View } from './json.ts';
import { listed } from './lists.ts';
import type { KeyRecord, ServiceAccountRecord } from './records.ts';
import {
  type Answer,
  appOf,
  type Call,
  created,
  ok,
  type Route,
  resource,
  type Scope,
  type World,
} from './route.ts';
import { integrationOf } from './v2/integration-of.ts';

/** The most keys that an app, an integration or a service account can have. */
const MOST_KEYS = 10;

/** Keys that belong together, and how one more is added. */
interface KeyRing {
  readonly keys: Map<string, KeyRecord>;
  readonly add: (name: string) => KeyRecord;
}

/** The endpoints of the keys of some owner. */
interface KeyEndpoints {
  readonly paths: readonly string[];
  readonly scopes: readonly Scope[];
  readonly ringOf: (call: Call) => KeyRing;
  /** v1.1: the scope of the tokens that these keys give; v2 gives none. */
  readonly tokenScope?: 'app' | 'account';
}

/** v1.1: the keys of apps; an app key cannot reach them. The short path is there too, and refused to all who could take it. */
export function v11AppKeyRoutes(world: World): Route[] {
  const paths = ['/apps/:appId/keys', '/keys'];
  return keyRoutes({ paths, scopes: ['account'], ringOf: appKeys(world), tokenScope: 'app' }, world);
}

/** v1.1: the keys of service accounts; only the account's own keys reach them. */
export function serviceAccountKeyRoutes(
  ownerOf: (call: Call) => ServiceAccountRecord,
  world: World,
): Route[] {
  const paths = ['/serviceaccounts/:serviceAccountId/keys'];
  const ringOf = (call: Call): KeyRing => {
    const owner = ownerOf(call);
    return { keys: owner.keys, add: (name) => world.store.addServiceAccountKey(owner, name) };
  };
  return keyRoutes({ paths, scopes: ['user'], ringOf, tokenScope: 'account' }, world);
}

/** v2: the keys of apps, which an app key cannot reach, and of custom integrations, which it can. */
export function v2KeyRoutes(world: World): Route[] {
  const { store } = world;
  const integrationKeys = (call: Call): KeyRing => {
    const app = appOf(call, store);
    const integration = integrationOf(call, app, world);
    if (integration.type !== 'custom') {
      throw badRequest('API keys are available only for custom integrations');
    }
    return { keys: integration.keys, add: (name) => store.addIntegrationKey(app, integration, name) };
  };
  const ofApps = ['/apps/:appId/keys'];
  const ofIntegrations = ['/apps/:appId/integrations/:integrationId/keys'];
  return [
    ...keyRoutes({ paths: ofApps, scopes: ['account'], ringOf: appKeys(world) }, world),
    ...keyRoutes({ paths: ofIntegrations, scopes: ['account', 'app'], ringOf: integrationKeys }, world),
  ];
}

function appKeys({ store }: World): (call: Call) => KeyRing {
  return (call) => {
    const app = appOf(call, store);
    return { keys: app.keys, add: (name) => store.addKey(app, name) };
  };
}

function keyRoutes({ paths, scopes, ringOf, tokenScope }: KeyEndpoints, world: World): Route[] {
  const { store, switches } = world;
  const generation = tokenScope === undefined ? 'v2' : 'v1.1';
  const view = (key: KeyRecord): View => keyView(key, generation);
  const routes = resource(paths, 'keyId', scopes, {
    create: (call) => {
      const { keys, add } = ringOf(call);
      const key = add(newKeyName(call, keys, generation));
      const status = generation === 'v2' ? 201 : switches.keyCreateStatus;
      return { ...created(key.id, { key: view(key) }), status };
    },
    list: (call) => ok({ keys: listed(ringOf(call).keys.values(), world).map(view) }),
    get: (call) => ok({ key: view(keyOf(call, ringOf(call))) }),
    remove: (call) => {
      const ring = ringOf(call);
      store.removeKey(ring.keys, keyOf(call, ring).id);
      return ok();
    },
  });
  if (tokenScope === undefined) return routes;
  const handle = (call: Call): Answer => ok({ jwt: keyToken(keyOf(call, ringOf(call)), tokenScope, world) });
  return [
    ...routes,
    ...paths.map((path): Route => ({ method: 'GET', path: `${path}/:keyId/jwt`, scopes, handle })),
  ];
}

/**
 * The name for a new key.
 * @throws {ApiError} 400 for a bad body, or when there are {@link MOST_KEYS} already
 */
function newKeyName(call: Call, keys: ReadonlyMap<string, KeyRecord>, generation: Generation): string {
  const nameKey = nameField(generation);
  refuse(problemsIn(call.body, { fields: { [nameKey]: NAME }, required: [nameKey] }));
  if (keys.size >= MOST_KEYS) throw badRequest(`The maximum number of keys (${MOST_KEYS}) has been reached`);
  return textOf(call.body, nameKey);
}

/**
 * The key that a call names.
 * @throws {ApiError} 404 when it is not among these
 */
function keyOf(call: Call, { keys }: KeyRing): KeyRecord {
  const key = keys.get(call.params['keyId'] ?? '');
  if (key === undefined) throw notFound();
  return key;
}

/** How a key shows: with its secret, in every read. */
function keyView(key: KeyRecord, generation: Generation): View {
  if (generation === 'v1.1') return { _id: key.id, name: key.name, secret: key.secret };
  return { id: key.id, displayName: key.name, secret: key.secret };
}

/** The token of the `/jwt` endpoint: it never expires, and is void when its key is deleted. */
function keyToken(key: KeyRecord, scope: 'app' | 'account', world: World): string {
  const hasIat = world.switches.jwtIat === 'present';
  const claims = { scope, ...(hasIat ? { iat: secondsOf(world.clock) } : {}) };
  const token = jwt.sign(claims, key.secret, { keyid: key.id, noTimestamp: !hasIat });
  return world.store.issued(token);
}
