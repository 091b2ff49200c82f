/** The account over HTTP. The apps are its own; what is in them comes from the kinds. */

import type { ActualApp, Api } from '../model.ts';
import type { Account, AppFields, AppLook, ServiceAccounts } from './account.ts';
import { type Connection, collectionAt, type Endpoints } from './collection.ts';
import { cursorList } from './cursor.ts';
import { GrowingList, type Part } from './growing-list.ts';
import { offsetStretch, PAGE_SIZE, type Stretch } from './pages.ts';
import { Resources } from './resources.ts';
import { serviceAccountsAt } from './service-accounts.ts';
import { type Answered, type Members, metadataOf, optionalText, settingsOf } from './shape.ts';

const V11 = '/v1.1/apps';
const V2 = '/v2/apps';

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
  readonly #apps: Apps;
  readonly #list: GrowingList<ActualApp>;
  /** Undefined for v2, which has none. */
  readonly serviceAccounts: ServiceAccounts | undefined;

  readonly #seen: SeenApps;

  constructor(at: Connection, seen: SeenApps = { ids: [], others: true }) {
    const { api } = at;
    this.#at = at;
    this.#seen = seen;
    this.#apps = api === 'v2' ? appsV2(at) : appsV11(at);
    this.#list = new GrowingList(api === 'v2' ? partsV2(at, this.#apps) : partsV11(at, this.#apps), at.now);
    this.serviceAccounts = api === 'v2' ? undefined : serviceAccountsAt(at);
  }

  get api(): Api {
    return this.#at.api;
  }

  /** `GET /v1.1/apps?limit&offset` or `GET /v2/apps?page[size]&page[after]`; apps with a key of their own are read one by one. */
  async listApps({ created, perhaps }: AppLook = {}): Promise<readonly ActualApp[]> {
    const { ids, others } = this.#seen;
    const list = (): Promise<readonly ActualApp[]> =>
      created === undefined ? this.#list.all(0, perhaps) : this.#list.newest(created);
    const [listed, own] = await Promise.all([
      others ? list() : [],
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

type Apps = Resources<ActualApp, AppFields>;
type Parts = (part: Part<ActualApp>) => Promise<Stretch<ActualApp>>;

function partsV11(at: Connection, apps: Apps): Parts {
  return async ({ from, expected, perhaps = 0, isEnough }) => {
    const list = { path: V11, name: 'apps', pagesAtOnce: at.pagesAtOnce };
    const { items, isSeamless } = await offsetStretch(at.http, list, {
      from,
      expected,
      perhaps,
      isEnough: isEnough && ((read) => isEnough(apps.read(read))),
    });
    return { items: apps.read(items), isSeamless };
  };
}

function partsV2(at: Connection, apps: Apps): Parts {
  return async ({ known, from, expected, isEnough }) => {
    // The pages of what is known begin after known ids: they need not be read one after another.
    const starts: (string | undefined)[] = [known[from - 1]];
    for (let next = from + PAGE_SIZE; next < Math.min(from + expected, known.length + 1); next += PAGE_SIZE) {
      starts.push(known[next - 1]);
    }
    const range = { starts, isEnough: isEnough && ((read: readonly Members[]) => isEnough(apps.read(read))) };
    const items = await cursorList(at.http, V2, 'apps', {}, range);
    // What comes after a cursor is on its page, however the list moved.
    return { items: apps.read(items), isSeamless: true };
  };
}

function appsV11(at: Connection): Apps {
  return new Resources(at, {
    path: V11,
    name: 'app',
    lookedForBy: 'get',
    read: (read, item) => {
      const token = optionalText(item, 'appToken');
      return { ...readApp(read, item, '_id', 'name'), ...(token === undefined ? {} : { token }) };
    },
  });
}

function appsV2(at: Connection): Apps {
  return new Resources(at, {
    path: V2,
    name: 'app',
    lookedForBy: 'get',
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
