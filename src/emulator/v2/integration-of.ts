/** v2: which integrations there are, and which one a call names. */

import { forbidden, notFound } from '../api-error.ts';
import type { AppRecord, IntegrationRecord } from '../records.ts';
import type { Call, World } from '../route.ts';

/**
 * The integration that a call names; `me` is the one that the caller's key belongs to.
 * @throws {ApiError} 404 when the app has none with this id, 403 for another one than the caller's own
 */
export function integrationOf(call: Call, app: AppRecord, world: World): IntegrationRecord {
  const id = call.params['integrationId'] ?? '';
  const { caller } = call;
  if (caller.scope === 'integration') {
    if (id !== 'me' && id !== caller.integration.id) throw forbidden();
    return caller.integration;
  }
  const integration = app.integrations.get(id);
  if (integration === undefined || !isShown(integration, world)) {
    throw notFound('Integration not found', 'integration_not_found');
  }
  return integration;
}

/** Whether v2 shows an integration: by switch it hides those that only translate a v1.1 webhook. */
export function isShown(integration: IntegrationRecord, world: World): boolean {
  return !integration.translated || world.switches.v11WebhooksInV2 === 'shown';
}
