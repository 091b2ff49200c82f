/** Menus of apps and of channels, which v1.1 alone has. */

import type { Json } from '../../model.ts';
import type { Connection, Endpoints } from '../../smooch/collection.ts';
import { deleteIfThere } from '../../smooch/deleting.ts';
import { isNotFound } from '../../smooch/errors.ts';
import { Answered, type Members } from '../../smooch/shape.ts';
import { ownValue } from '../../text/own-value.ts';

/** The one menu of an app or of a channel. */
export interface Menu {
  /** The items, without ids; none where there is no menu. */
  get(): Promise<readonly Json[]>;
  /** Creates it, or replaces all of its items. */
  set(items: readonly Json[]): Promise<readonly Json[]>;
  /** One that is gone already is fine. A channel has the app's menu from then on. */
  remove(): Promise<void>;
}

/** `/v1.1/apps/{appId}/menu`, or `/v1.1/apps/{appId}/integrations/{channelId}/menu`. */
export const MENUS: Endpoints<Menu, [appId: string, channelId?: string | undefined]> = { 'v1.1': menuOf };

function menuOf(at: Connection, appId: string, channelId?: string): Menu {
  const path = menuPath(appId, channelId);
  const get = async (): Promise<Json[]> => {
    try {
      return itemsOf('GET', path, await at.http.get(path));
    } catch (error) {
      if (isNotFound(error)) return [];
      throw error;
    }
  };
  return {
    get,
    set: async (items) => itemsOf('PUT', path, await at.http.put(path, { items })),
    remove: () =>
      deleteIfThere(at.http, path, async () => {
        const items = await get();
        if (items.length === 0 || channelId === undefined) return items.length > 0;
        // For a channel that has none, the vendor may show that of the app.
        return JSON.stringify(items) !== JSON.stringify(await menuOf(at, appId).get());
      }),
  };
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
