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

/** The keys of apps in a generation; an app key cannot reach them. In v1.1 the short path is there too, and refused to all who could take it. */
export function appKeyRoutes(generation: Generation, world: World): Route[] {
  const ringOf = (call: Call): KeyRing => {
    const app = appOf(call, world.store);
    return { keys: app.keys, add: (name) => world.store.addKey(app, name) };
  };
  const paths = generation === 'v1.1' ? ['/apps/:appId/keys', '/keys'] : ['/apps/:appId/keys'];
  const scopes = ['account'] as const;
  const routes = keyRoutes({ paths, scopes, generation, ringOf }, world);
  return generation === 'v2' ? routes : [...routes, ...tokenRoutes(paths, scopes, 'app', ringOf, world)];
}

/** v2: the keys of custom integrations; an app key can reach them. */
export function integrationKeyRoutes(world: World): Route[] {
  const ringOf = (call: Call): KeyRing => {
    const app = appOf(call, world.store);
    const integration = integrationOf(call, app, world);
    if (integration.type !== 'custom') {
      throw badRequest('API keys are available only for custom integrations');
    }
    return {
      keys: integration.keys,
      add: (name) => world.store.addIntegrationKey(app, integration, name),
    };
  };
  const paths = ['/apps/:appId/integrations/:integrationId/keys'];
  return keyRoutes({ paths, scopes: ['account', 'app'], generation: 'v2', ringOf }, world);
}

/** v1.1: the keys of service accounts; only the account's own keys reach them. */
export function serviceAccountKeyRoutes(
  serviceAccountOf: (call: Call) => ServiceAccountRecord,
  world: World,
): Route[] {
  const ringOf = (call: Call): KeyRing => {
    const serviceAccount = serviceAccountOf(call);
    return {
      keys: serviceAccount.keys,
      add: (name) => world.store.addServiceAccountKey(serviceAccount, name),
    };
  };
  const paths = ['/serviceaccounts/:serviceAccountId/keys'];
  const scopes = ['user'] as const;
  return [
    ...keyRoutes({ paths, scopes, generation: 'v1.1', ringOf }, world),
    ...tokenRoutes(paths, scopes, 'account', ringOf, world),
  ];
}

interface KeyEndpoints {
  readonly paths: readonly string[];
  readonly scopes: readonly Scope[];
  readonly generation: Generation;
  readonly ringOf: (call: Call) => KeyRing;
}

function keyRoutes({ paths, scopes, generation, ringOf }: KeyEndpoints, world: World): Route[] {
  const { store, switches } = world;
  const view = (key: KeyRecord): View => keyView(key, generation);
  return resource(paths, 'keyId', scopes, {
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
}

/** v1.1: the endpoints that give the token of a key. */
function tokenRoutes(
  paths: readonly string[],
  scopes: readonly Scope[],
  scope: 'app' | 'account',
  ringOf: (call: Call) => KeyRing,
  world: World,
): Route[] {
  const handle = (call: Call): Answer => ok({ jwt: keyToken(keyOf(call, ringOf(call)), scope, world) });
  return paths.map((path) => ({ method: 'GET', path: `${path}/:keyId/jwt`, scopes, handle }));
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
