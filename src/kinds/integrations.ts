/** The webhooks and channels of an app together: v2 gives both in one list, which costs one request instead of two. */

import type { ActualChannel, ActualWebhook } from '../model.ts';
import type { ReadTogether } from '../reconcile/kind.ts';
import type { AccountReader } from '../smooch/account.ts';
import { collectionAt, type Endpoints } from '../smooch/collection.ts';
import { cursorList } from '../smooch/cursor.ts';
import { Resources } from '../smooch/resources.ts';
import { CHANNELS, readChannel } from './channel/api.ts';
import { WEBHOOK_TYPE } from './webhook/api.ts';
import { type Container, readContainer } from './webhook/api-v2.ts';
import { WEBHOOKS } from './webhook/endpoints.ts';

/** What the vendor calls integrations, of an app. */
export interface Integrations {
  readonly webhooks: readonly ActualWebhook[];
  readonly channels: readonly ActualChannel[];
}

/** The two lists of v1.1, and `GET /v2/apps/{appId}/integrations`. */
const INTEGRATIONS: Endpoints<{ readonly list: () => Promise<Integrations> }> = {
  'v1.1': (at, appId) => ({
    list: async () => {
      const both = [
        collectionAt(at, WEBHOOKS, [appId]).list(),
        collectionAt(at, CHANNELS, [appId]).list(),
      ] as const;
      const [ofWebhooks, ofChannels] = await Promise.all(both);
      return { webhooks: ofWebhooks, channels: ofChannels };
    },
  }),
  v2: (at, appId) => ({
    list: async () => {
      const resources = new Resources<ActualChannel | Container>(at, {
        path: `/v2/apps/${encodeURIComponent(appId)}/integrations`,
        name: 'integration',
        pages: cursorList,
        read: (read, item) =>
          item['type'] === WEBHOOK_TYPE
            ? readContainer(at, read, item)
            : readChannel(read, item, 'v2', at.keeper),
      });
      const all = await resources.list();
      return {
        webhooks: all.flatMap((one) => ('webhooks' in one ? one.webhooks : [])),
        channels: all.filter((one) => 'type' in one),
      };
    },
  }),
};

/** Both of an app, read once for all kinds that are read in it together. */
export function integrationsIn(
  account: AccountReader,
  appId: string,
  together: ReadTogether,
): Promise<Integrations> {
  return together.once('integrations', () => account.collection(INTEGRATIONS, appId).list());
}
