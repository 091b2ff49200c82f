/** The account over HTTP. The apps are its own; what is in them comes from the kinds. */

import type { ActualApp, Api } from '../model.ts';
import type { Account, AppFields, ServiceAccounts } from './account.ts';
import { type Connection, collectionAt, type Endpoints } from './collection.ts';
import { cursorList } from './cursor.ts';
import { offsetPages } from './pages.ts';
import { Resources } from './resources.ts';
import { serviceAccountsAt } from './service-accounts.ts';
import { type Answered, type Members, metadataOf, optionalText, settingsOf } from './shape.ts';

/** Which apps a list is of, where some have keys of their own. */
export interface SeenApps {
  /** The ids of those with a key of their own. */
  readonly ids: readonly string[];
  /** Whether another key sees the rest. */
  readonly others: boolean;
}

/** The account through an API generation. */
export class ConnectedAccount implements Account {
  readonly #at: Connection;
  readonly #apps: Resources<ActualApp, AppFields>;
  /** Undefined for v2, which has none. */
  readonly serviceAccounts: ServiceAccounts | undefined;

  readonly #seen: SeenApps;

  constructor(at: Connection, seen: SeenApps = { ids: [], others: true }) {
    const { api } = at;
    this.#at = at;
    this.#seen = seen;
    this.#apps = api === 'v2' ? appsV2(at) : appsV11(at);
    this.serviceAccounts = api === 'v2' ? undefined : serviceAccountsAt(at);
  }

  get api(): Api {
    return this.#at.api;
  }

  /** `GET /v1.1/apps?limit&offset` or `GET /v2/apps?page[size]&page[after]`; apps with a key of their own are read one by one. */
  async listApps(): Promise<readonly ActualApp[]> {
    const { ids, others } = this.#seen;
    const [listed, own] = await Promise.all([
      others ? this.#apps.list() : [],
      Promise.all(ids.map((id) => this.getApp(id))),
    ]);
    return [...listed.filter(({ id }) => !ids.includes(id)), ...own.filter((app) => app !== undefined)];
  }

  /** `GET /…/apps/{appId}`. */
  getApp(appId: string): Promise<ActualApp | undefined> {
    return this.#apps.get(appId);
  }

  /** `POST /…/apps`. */
  createApp(fields: AppFields): Promise<ActualApp> {
    return this.#apps.create(fields);
  }

  /** `PUT /v1.1/apps/{appId}` or `PATCH /v2/apps/{appId}`. */
  updateApp(appId: string, fields: AppFields): Promise<ActualApp> {
    return this.#apps.update(appId, fields);
  }

  /** `DELETE /…/apps/{appId}`. */
  deleteApp(appId: string): Promise<void> {
    return this.#apps.remove(appId);
  }

  collection<C, In extends readonly unknown[]>(of: Endpoints<C, In>, ...where: In): C {
    return collectionAt(this.#at, of, where);
  }
}

function appsV11(at: Connection): Resources<ActualApp, AppFields> {
  let known = 0;
  return new Resources(at, {
    path: '/v1.1/apps',
    name: 'app',
    lookedForBy: 'get',
    pages: async (http, path, name) => {
      const items = await offsetPages(http, { path, name, pagesAtOnce: at.pagesAtOnce, known });
      known = items.length;
      return items;
    },
    read: (read, item) => {
      const token = optionalText(item, 'appToken');
      return { ...readApp(read, item, '_id', 'name'), ...(token === undefined ? {} : { token }) };
    },
  });
}

function appsV2(at: Connection): Resources<ActualApp, AppFields> {
  return new Resources(at, {
    path: '/v2/apps',
    name: 'app',
    lookedForBy: 'get',
    pages: cursorList,
    read: (read, item) => readApp(read, item, 'id', 'displayName'),
    body: ({ name, ...rest }) => ({ displayName: name, ...rest }),
  });
}

function readApp(read: Answered, item: Members, id: string, name: string): ActualApp {
  return {
    id: read.string(item, id),
    name: read.string(item, name),
    settings: settingsOf(item, 'settings'),
    metadata: metadataOf(item, 'metadata'),
  };
}
