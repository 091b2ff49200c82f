/** The webhooks of an app in both API generations: they are one store, and each may hide the other's. */

import type { ActualWebhook, Api } from '../../model.ts';
import type { Connection, Endpoints } from '../../smooch/collection.ts';
import { SmoochError } from '../../smooch/errors.ts';
import { Resources } from '../../smooch/resources.ts';
import { type OwnWebhooks, readWebhook, webhookBody } from './api.ts';
import { webhooksV2 } from './api-v2.ts';

/** The webhooks of an app. Those of the other generation can be deleted too. */
export interface Webhooks extends OwnWebhooks {
  /**
   * Those of the other generation, as that one lists them, since this one may hide them. Undefined where it refuses: the
   * credentials, or the host, may be for one generation alone.
   */
  listOthers(): Promise<readonly ActualWebhook[] | undefined>;
}

export const WEBHOOKS: Endpoints<Webhooks> = {
  'v1.1': (at, appId) => {
    const own = webhooksV11(at, appId);
    const others = webhooksV2({ ...at, api: 'v2' }, appId);
    const listOthers = (): ReturnType<Webhooks['listOthers']> => listAs('v2', others);
    return {
      ...own,
      listOthers,
      // One of v2 goes with the integration that it lives in, which only v2 tells.
      remove: async (webhook) => {
        const listed = webhook.otherGeneration === undefined ? [] : await listOthers();
        const known = listed?.find(({ id }) => id === webhook.id);
        return known === undefined ? own.remove(webhook) : others.remove(known);
      },
    };
  },
  v2: (at, appId) => {
    const own = webhooksV2(at, appId);
    const others = webhooksV11({ ...at, api: 'v1.1' }, appId);
    return {
      ...own,
      listOthers: () => listAs('v1.1', others),
      // One of v1.1 that v2 does not show has no integration.
      remove: (webhook) => (webhook.container === undefined ? others : own).remove(webhook),
    };
  },
};

/** `/v1.1/apps/{appId}/webhooks`; the vendor may show those of the other generation too. */
function webhooksV11(at: Connection, appId: string): OwnWebhooks {
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

async function listAs(api: Api, others: OwnWebhooks): Promise<readonly ActualWebhook[] | undefined> {
  try {
    const all = await others.list();
    return all
      .filter(({ otherGeneration }) => otherGeneration === undefined)
      .map((webhook) => ({ ...webhook, otherGeneration: api }));
  } catch (error) {
    if (error instanceof SmoochError && error.status < 500) return undefined;
    throw error;
  }
}
