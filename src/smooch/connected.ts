/** The account over HTTP. The apps are its own; what is in them comes from the kinds. */

import type { ActualApp } from '../model.ts';
import type { Account, AppFields } from './account.ts';
import type { Connection } from './collection.ts';
import { cursorList } from './cursor.ts';
import { GrowingList, type Part } from './growing-list.ts';
import { offsetStretch, PAGE_SIZE, type Stretch } from './pages.ts';
import { Resources } from './resources.ts';
import { accountIn, serviceAccountsAt } from './service-accounts.ts';
import { MEMBERS, type Members, metadataOf, optionalText, settingsOf } from './shape.ts';

/** Which apps a list is of, where some have keys of their own. */
export interface SeenApps {
  /** The ids of those with a key of their own. */
  readonly ids: readonly string[];
  /** Whether another key sees the rest. */
  readonly others: boolean;
}

/** The account through an API generation. */
export function connectedAccount(at: Connection, { ids, others }: SeenApps): Account {
  const apps = appsAt(at);
  const list = new GrowingList(at.api === 'v2' ? partsV2(at, apps) : partsV11(at, apps), at.now);
  const account: Account = {
    ...accountIn(at, apps),
    serviceAccounts: at.api === 'v2' ? undefined : serviceAccountsAt(at),
    /** `GET /v1.1/apps?limit&offset` or `GET /v2/apps?page[size]&page[after]`; apps with a key of their own are read one by one. */
    listApps: async ({ created, perhaps } = {}) => {
      const listAll = () => (created === undefined ? list.all(0, perhaps) : list.newest(created));
      const [listed, own] = await Promise.all([
        others ? listAll() : [],
        Promise.all(ids.map((id) => apps.get(id))),
      ]);
      return [...listed.filter(({ id }) => !ids.includes(id)), ...own.filter((app) => app !== undefined)];
    },
  };
  return account;
}

type Apps = Resources<ActualApp, AppFields>;
type Parts = (part: Part<ActualApp>) => Promise<Stretch<ActualApp>>;

function partsV11(at: Connection, apps: Apps): Parts {
  return async ({ from, expected, perhaps = 0, isEnough }) => {
    const list = { path: at.root, name: 'apps', pagesAtOnce: at.pagesAtOnce };
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
    const items = await cursorList(at.http, at.root, 'apps', {}, range);
    // What comes after a cursor is on its page, however the list moved.
    return { items: apps.read(items), isSeamless: true };
  };
}

function appsAt(at: Connection): Apps {
  const { id, name } = MEMBERS[at.api];
  return new Resources(at, {
    path: at.root,
    name: 'app',
    lookedForBy: 'get',
    read: (read, item) => {
      const token = at.api === 'v2' ? undefined : optionalText(item, 'appToken');
      return {
        id: read.string(item, id),
        name: read.string(item, name),
        settings: settingsOf(item, 'settings'),
        metadata: metadataOf(item, 'metadata'),
        ...(token === undefined ? {} : { token }),
      };
    },
    body: ({ name: text, ...rest }) => ({ [name]: text, ...rest }),
  });
}
