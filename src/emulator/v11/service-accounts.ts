/** v1.1: `/serviceaccounts` and their keys; only the account's own keys reach them. */

import { ApiError, badRequest, notFound } from '../api-error.ts';
import { NAME } from '../app-body.ts';
import { problemsIn } from '../field-rules.ts';
import { type JsonObject, textOf } from '../json.ts';
import { keyOf, keyToken, keyView, newKeyName } from '../key-body.ts';
import { listed } from '../lists.ts';
import { offsetPage } from '../paging.ts';
import type { KeyRecord, ServiceAccountRecord } from '../records.ts';
import { type Call, created, ok, type Route, type World } from '../route.ts';
import type { Store } from '../store.ts';

/** The endpoints of service accounts and of their keys. */
export function serviceAccountRoutes(world: World): Route[] {
  const { store } = world;
  const scopes = ['user'] as const;

  return [
    {
      method: 'POST',
      path: '/serviceaccounts',
      scopes,
      handle: (call) => {
        const made = store.addServiceAccount(freeName(call, store));
        return created(made.id, { serviceAccount: view(made) });
      },
    },
    {
      method: 'GET',
      path: '/serviceaccounts',
      scopes,
      handle: (call) => {
        const ids = listed(store.serviceAccounts.values(), world).map(({ id }) => id);
        const page = offsetPage(ids, call, world);
        const serviceAccounts = page.ids.flatMap((id) => store.serviceAccounts.get(id) ?? []).map(view);
        return ok({ serviceAccounts, hasMore: page.hasMore, offset: page.offset });
      },
    },
    {
      method: 'GET',
      path: '/serviceaccounts/:serviceAccountId',
      scopes,
      handle: (call) => ok({ serviceAccount: view(serviceAccountOf(call, store)) }),
    },
    {
      method: 'PUT',
      path: '/serviceaccounts/:serviceAccountId',
      scopes,
      handle: (call) => {
        const serviceAccount = serviceAccountOf(call, store);
        serviceAccount.name = freeName(call, store, serviceAccount);
        store.touch();
        return ok({ serviceAccount: view(serviceAccount) });
      },
    },
    {
      method: 'DELETE',
      path: '/serviceaccounts/:serviceAccountId',
      scopes,
      handle: (call) => {
        const serviceAccount = serviceAccountOf(call, store);
        for (const app of store.apps.values()) {
          if (app.serviceAccountId === serviceAccount.id) throw badRequest('Service account has linked apps');
        }
        store.removeServiceAccount(serviceAccount);
        return ok();
      },
    },
    ...serviceAccountKeyRoutes(world),
  ];
}

function serviceAccountKeyRoutes(world: World): Route[] {
  const { store, switches } = world;
  const scopes = ['user'] as const;
  const path = '/serviceaccounts/:serviceAccountId/keys';

  return [
    {
      method: 'POST',
      path,
      scopes,
      handle: (call) => {
        const serviceAccount = serviceAccountOf(call, store);
        const name = newKeyName(call, serviceAccount.keys, 'v1.1');
        const key = store.addServiceAccountKey(serviceAccount, name);
        return { ...created(key.id, { key: shownKey(key) }), status: switches.keyCreateStatus };
      },
    },
    {
      method: 'GET',
      path,
      scopes,
      handle: (call) =>
        ok({ keys: listed(serviceAccountOf(call, store).keys.values(), world).map(shownKey) }),
    },
    {
      method: 'GET',
      path: `${path}/:keyId`,
      scopes,
      handle: (call) => ok({ key: shownKey(keyOf(call, serviceAccountOf(call, store).keys)) }),
    },
    {
      method: 'DELETE',
      path: `${path}/:keyId`,
      scopes,
      handle: (call) => {
        const { keys } = serviceAccountOf(call, store);
        store.removeKey(keys, keyOf(call, keys).id);
        return ok();
      },
    },
    {
      method: 'GET',
      path: `${path}/:keyId/jwt`,
      scopes,
      handle: (call) =>
        ok({ jwt: keyToken(keyOf(call, serviceAccountOf(call, store).keys), 'account', world) }),
    },
  ];
}

function view(serviceAccount: ServiceAccountRecord): JsonObject {
  return { _id: serviceAccount.id, name: serviceAccount.name };
}

function shownKey(key: KeyRecord): JsonObject {
  return keyView(key, 'v1.1');
}

function serviceAccountOf(call: Call, store: Store): ServiceAccountRecord {
  const found = store.serviceAccounts.get(call.params['serviceAccountId'] ?? '');
  if (found === undefined) throw notFound('Service account not found');
  return found;
}

/** The name in a body; names of service accounts are unique. */
function freeName(call: Call, store: Store, holder?: ServiceAccountRecord): string {
  const problems = problemsIn(call.body, { fields: { name: NAME }, required: ['name'] });
  if (problems.length > 0) throw badRequest(problems);
  const name = textOf(call.body, 'name');
  for (const other of store.serviceAccounts.values()) {
    if (other !== holder && other.name === name) {
      throw new ApiError(409, 'conflict', 'Service account already exists');
    }
  }
  return name;
}
