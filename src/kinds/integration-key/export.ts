/** Keys of webhooks' integrations in an exported manifest; they are written with their webhooks. */

import type { ActualIntegrationKey, ActualWebhook } from '../../model.ts';
import type { KindExport } from '../exported.ts';
import { INTEGRATION_KEYS } from './api-v2.ts';

/** The field `keys` of webhooks (v2); `webhook` is the id of theirs. */
export const integrationKeyExport: KindExport<ActualIntegrationKey> = {
  read: async (account, app, others) => {
    const webhooks = await others.of<ActualWebhook>('webhook');
    const lists = webhooks.map(async ({ id: webhook, container, otherGeneration }) => {
      if (container === undefined || otherGeneration !== undefined) return [];
      const keys = await account.collection(INTEGRATION_KEYS, app.id, container).list();
      return keys.map((key) => ({ ...key, webhook, container }));
    });
    return (await Promise.all(lists)).flat();
  },
};
