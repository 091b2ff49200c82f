/** Webhooks of v1.1: directly under an app. */

import type { Connection } from '../../smooch/collection.ts';
import { Resources } from '../../smooch/resources.ts';
import { type OwnWebhooks, readWebhook, webhookBody } from './api.ts';

/** `/v1.1/apps/{appId}/webhooks`; the vendor may show those of the other generation too. */
export function webhooksV11(at: Connection, appId: string): OwnWebhooks {
  const all = new Resources(at, {
    path: `/v1.1/apps/${encodeURIComponent(appId)}/webhooks`,
    name: 'webhook',
    read: (read, item) => readWebhook('v1.1', read, item, at.keeper),
    body: webhookBody,
  });
  return {
    list: () => all.list(),
    get: async (id) => {
      const found = await all.get(id);
      return found?.otherGeneration === undefined ? found : undefined;
    },
    create: (fields) => all.create(fields),
    update: ({ id }, fields) => all.update(id, fields),
    remove: ({ id }) => all.remove(id),
  };
}
