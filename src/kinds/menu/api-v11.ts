/** Menus of apps and of channels, which v1.1 alone has. */

import type { DesiredMenu, Json, Menu } from '../../model.ts';
import type { Connection, Endpoints } from '../../smooch/collection.ts';
import { deleteIfThere, ifThere } from '../../smooch/if-there.ts';
import { Answered, type Members, settingsOf } from '../../smooch/shape.ts';
import { ownValue } from '../../text/own-value.ts';

/** The place for one menu: an app, or a channel. */
export interface MenuPlace {
  /** The menu, without ids; no items where there is none. */
  get(): Promise<Menu>;
  /** Creates it, or replaces all of its items. Without `inputEnabled` the vendor decides. */
  set(menu: Pick<DesiredMenu, 'items' | 'inputEnabled'>): Promise<Menu>;
  /** One that is gone already is fine. A channel has the app's menu from then on. */
  remove(): Promise<void>;
}

/** `/v1.1/apps/{appId}/menu`, or `/v1.1/apps/{appId}/integrations/{channelId}/menu`. */
export const MENUS: Endpoints<MenuPlace, [appId: string, channelId?: string | undefined]> = {
  'v1.1': placeOf,
};

function placeOf(at: Connection, appId: string, channelId?: string): MenuPlace {
  const path = menuPath(appId, channelId);
  const read = async (): Promise<Menu> => menuOf('GET', path, await at.http.get(path));
  const get = async (): Promise<Menu> => (await ifThere(read())) ?? { items: [], inputEnabled: true };
  return {
    get,
    set: async ({ items, inputEnabled }) => {
      const settings = inputEnabled === undefined ? {} : { settings: { inputEnabled } };
      return menuOf('PUT', path, await at.http.put(path, { items, ...settings }));
    },
    remove: () =>
      deleteIfThere(at.http, path, async () => {
        const menu = await get();
        if (menu.items.length === 0 || channelId === undefined) return menu.items.length > 0;
        // For a channel that has none, the vendor may show that of the app.
        return JSON.stringify(menu) !== JSON.stringify(await placeOf(at, appId).get());
      }),
  };
}

function menuPath(appId: string, channelId: string | undefined): string {
  const app = `/v1.1/apps/${encodeURIComponent(appId)}`;
  return channelId === undefined
    ? `${app}/menu`
    : `${app}/integrations/${encodeURIComponent(channelId)}/menu`;
}

/** Not every menu was recorded with `settings`: without them people can write beside it, the vendor's default. */
function menuOf(method: string, path: string, answer: unknown): Menu {
  const read = new Answered(method, path);
  const menu = read.object(answer, 'menu');
  return { items: itemsIn(read, menu), inputEnabled: settingsOf(menu, 'settings')['inputEnabled'] !== false };
}

/** Items by the members that the vendor documents: those that it adds, such as `_id`, are its own. */
function itemsIn(read: Answered, of: Members): Json[] {
  if (of['items'] === undefined || of['items'] === null) return [];
  return read.objects(of, 'items').map((item) => ({
    ...Object.fromEntries(
      ['type', 'text', 'uri', 'payload'].flatMap((name) => {
        const value = ownValue(item, name);
        return typeof value === 'string' ? [[name, value]] : [];
      }),
    ),
    ...(item['type'] === 'submenu' ? { items: itemsIn(read, item) } : {}),
  }));
}
