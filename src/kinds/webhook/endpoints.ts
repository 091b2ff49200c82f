/** The webhooks of an app in both API generations: they are one store, and each may hide the other's. */

import type { ActualWebhook, Api } from '../../model.ts';
import type { Endpoints } from '../../smooch/collection.ts';
import { SmoochError } from '../../smooch/errors.ts';
import type { OwnWebhooks } from './api.ts';
import { webhooksV2 } from './api-v2.ts';
import { webhooksV11 } from './api-v11.ts';

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
