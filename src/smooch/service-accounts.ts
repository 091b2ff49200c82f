/**
 * Service accounts through v1.1, the only API generation that has them; account keys (`act_`) alone may ask. They have the form of
 * apps, with a name and keys alone, so one engine manages both.
 */

import type { ActualApp } from '../model.ts';
import type { Account, AppFields, ServiceAccounts } from './account.ts';
import { type Connection, collectionAt } from './collection.ts';
import { offsetPages } from './pages.ts';
import { Resources } from './resources.ts';
import { Answered } from './shape.ts';

const ROOT = '/v1.1/serviceaccounts';
const APPS = '/v1.1/apps';

/** The service accounts of an account: `/v1.1/serviceaccounts`. The vendor refuses to delete one while an app is linked to it. */
export function serviceAccountsAt(account: Connection): ServiceAccounts {
  const at = { ...account, root: ROOT };
  const { http, pagesAtOnce } = at;
  const all = new Resources<ActualApp, AppFields>(at, {
    path: ROOT,
    name: 'serviceAccount',
    lookedForBy: 'list',
    pages: (_http, path, name) => offsetPages(http, { path, name, pagesAtOnce }),
    read: (read, item) => ({
      id: read.string(item, '_id'),
      name: read.string(item, 'name'),
      settings: {},
      metadata: {},
    }),
    body: ({ name }) => ({ name }),
  });
  return {
    ...accountIn(at, all),
    serviceAccounts: undefined,
    listApps: () => all.list(),
    /** `GET /v1.1/apps?serviceAccountId&limit&offset`, page after page while `hasMore`. */
    listAppIds: async (id) => {
      const read = new Answered('GET', APPS);
      const query = { serviceAccountId: id };
      const items = await offsetPages(http, { path: APPS, name: 'apps', query, pagesAtOnce });
      return new Set(items.map((item) => read.string(item, '_id')));
    },
  };
}

/** What the apps of an account and its service accounts have in common, as {@link Resources}. */
export function accountIn(
  at: Connection,
  all: Resources<ActualApp, AppFields>,
): Omit<Account, 'listApps' | 'serviceAccounts'> {
  return {
    api: at.api,
    getApp: (id) => all.get(id),
    createApp: (fields) => all.create(fields),
    updateApp: (id, fields) => all.update(id, fields),
    deleteApp: (id) => all.remove(id),
    collection: (of, ...where) => collectionAt(at, of, where),
  };
}
