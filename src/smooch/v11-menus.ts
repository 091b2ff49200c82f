/** Menus of apps and of channels, which v1.1 alone has. */

import type { DesiredMenu, Json, Menu } from '../model.ts';
import { ownValue } from '../text/own-value.ts';
import type { Menus } from './account.ts';
import { deleteIfThere } from './deleting.ts';
import { isNotFound } from './errors.ts';
import type { Writes } from './http.ts';
import { Answered, type Members, settingsOf } from './shape.ts';

/** The menus of an account. */
export class MenusV11 implements Menus {
  readonly #http: Writes;

  constructor(http: Writes) {
    this.#http = http;
  }

  /** `GET /v1.1/apps/{appId}/menu`, or `…/integrations/{integrationId}/menu`. */
  async get(appId: string, channelId?: string): Promise<Menu> {
    const path = menuPath(appId, channelId);
    try {
      return menuOf('GET', path, await this.#http.get(path));
    } catch (error) {
      if (isNotFound(error)) return { items: [], inputEnabled: true };
      throw error;
    }
  }

  /** `PUT` at the same addresses; it creates a menu, or replaces all of its items. */
  async set(
    appId: string,
    channelId: string | undefined,
    { items, inputEnabled }: Pick<DesiredMenu, 'items' | 'inputEnabled'>,
  ): Promise<Menu> {
    const path = menuPath(appId, channelId);
    const settings = inputEnabled === undefined ? {} : { settings: { inputEnabled } };
    return menuOf('PUT', path, await this.#http.put(path, { items, ...settings }));
  }

  /** `DELETE` at the same addresses. */
  async remove(appId: string, channelId?: string): Promise<void> {
    await deleteIfThere(this.#http, menuPath(appId, channelId), async () => {
      const menu = await this.get(appId, channelId);
      if (menu.items.length === 0 || channelId === undefined) return menu.items.length > 0;
      // For a channel that has none, the vendor may show that of the app.
      return JSON.stringify(menu) !== JSON.stringify(await this.get(appId));
    });
  }
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
