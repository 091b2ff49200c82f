/** v1.1: `/serviceaccounts` and their keys; only the account's own keys reach them. */

import { ApiError, badRequest, notFound, refuse } from '../api-error.ts';
import { NAME } from '../apps.ts';
import { problemsIn } from '../field-rules.ts';
import { textOf, type View } from '../json.ts';
import { serviceAccountKeyRoutes } from '../keys.ts';
import { listed, offsetPage } from '../lists.ts';
import type { ServiceAccountRecord } from '../records.ts';
import { type Answer, type Call, created, ok, type Route, resource, type World } from '../route.ts';
import type { Store } from '../store.ts';

/** The endpoints of service accounts and of their keys. */
export function serviceAccountRoutes(world: World): Route[] {
  const { store } = world;
  const view = ({ id, name }: ServiceAccountRecord): View => ({ _id: id, name });
  const serviceAccountOf = (call: Call): ServiceAccountRecord => {
    const found = store.serviceAccounts.get(call.params['serviceAccountId'] ?? '');
    if (found === undefined) throw notFound('Service account not found');
    return found;
  };

  const create = (call: Call): Answer => {
    const made = store.addServiceAccount(freeName(call, store));
    return created(made.id, { serviceAccount: view(made) });
  };

  const list = (call: Call): Answer => {
    const entries = listed(store.serviceAccounts.values(), world);
    return offsetPage({ name: 'serviceAccounts', entries, view }, call, world);
  };

  const put = (call: Call): Answer => {
    const serviceAccount = serviceAccountOf(call);
    serviceAccount.name = freeName(call, store, serviceAccount);
    store.touch();
    return ok({ serviceAccount: view(serviceAccount) });
  };

  const remove = (call: Call): Answer => {
    const serviceAccount = serviceAccountOf(call);
    for (const app of store.apps.values()) {
      if (app.serviceAccountId === serviceAccount.id) throw badRequest('Service account has linked apps');
    }
    store.removeServiceAccount(serviceAccount);
    return ok();
  };

  const get = (call: Call): Answer => ok({ serviceAccount: view(serviceAccountOf(call)) });
  return [
    ...resource(['/serviceaccounts'], 'serviceAccountId', ['user'], { create, list, get, put, remove }),
    ...serviceAccountKeyRoutes(serviceAccountOf, world),
  ];
}

/** The name in a body; names of service accounts are unique. */
function freeName(call: Call, store: Store, holder?: ServiceAccountRecord): string {
  refuse(problemsIn(call.body, { fields: { name: NAME }, required: ['name'] }));
  const name = textOf(call.body, 'name');
  for (const other of store.serviceAccounts.values()) {
    if (other !== holder && other.name === name) {
      throw new ApiError(409, 'conflict', 'Service account already exists');
    }
  }
  return name;
}
