/** The keys of custom integrations, which v2 alone has: such a key sees the integration of its webhook. */

import type { Endpoints } from '../../smooch/collection.ts';
import { type Keys, keysAt } from '../key/api.ts';

/** `/v2/apps/{appId}/integrations/{integrationId}/keys`. */
export const INTEGRATION_KEYS: Endpoints<Keys, [appId: string, integrationId: string]> = {
  v2: (at, appId, integrationId) =>
    keysAt(
      at,
      `/v2/apps/${encodeURIComponent(appId)}/integrations/${encodeURIComponent(integrationId)}/keys`,
    ),
};
