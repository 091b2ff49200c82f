/** Menus of apps and of channels, which v1.1 alone has. */

import type { Json } from '../model.ts';
import { ownValue } from '../text/own-value.ts';
import type { Menus } from './account.ts';
import { deleteIfThere } from './deleting.ts';
import { isNotFound } from './errors.ts';
import type { Writes } from './http.ts';
import { Answered, type Members } from './shape.ts';

/** The menus of an account. */
export class MenusV11 implements Menus {
  readonly #http: Writes;

  constructor(http: Writes) {
    this.#http = http;
  }

  /** `GET /v1.1/apps/{appId}/menu`, or `…/integrations/{integrationId}/menu`. */
  async get(appId: string, channelId?: string): Promise<readonly Json[]> {
    const path = menuPath(appId, channelId);
    try {
      return itemsOf('GET', path, await this.#http.get(path));
    } catch (error) {
      if (isNotFound(error)) return [];
      throw error;
    }
  }

  /** `PUT` at the same addresses; it creates a menu, or replaces all of its items. */
  async set(appId: string, channelId: string | undefined, items: readonly Json[]): Promise<readonly Json[]> {
    const path = menuPath(appId, channelId);
    return itemsOf('PUT', path, await this.#http.put(path, { items }));
  }

  /** `DELETE` at the same addresses. */
  async remove(appId: string, channelId?: string): Promise<void> {
    await deleteIfThere(this.#http, menuPath(appId, channelId), async () => {
      const items = await this.get(appId, channelId);
      if (items.length === 0 || channelId === undefined) return items.length > 0;
      // For a channel that has none, the vendor may show that of the app.
      return JSON.stringify(items) !== JSON.stringify(await this.get(appId));
    });
  }
}

function menuPath(appId: string, channelId: string | undefined): string {
  const app = `/v1.1/apps/${encodeURIComponent(appId)}`;
  return channelId === undefined
    ? `${app}/menu`
    : `${app}/integrations/${encodeURIComponent(channelId)}/menu`;
}

function itemsOf(method: string, path: string, answer: unknown): Json[] {
  const read = new Answered(method, path);
  return itemsIn(read, read.object(answer, 'menu'));
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
