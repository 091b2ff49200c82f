/** v2: how webhooks show, and how they are created; they are inside custom integrations. */

import { badRequest } from '../api-error.ts';
import type { View } from '../json.ts';
import { listed } from '../lists.ts';
import type { AppRecord, IntegrationRecord, WebhookRecord } from '../records.ts';
import type { World } from '../route.ts';
import {
  checkWebhookCount,
  flagView,
  sameTarget,
  targetTaken,
  triggerView,
  type WebhookFields,
} from '../webhook-body.ts';

/** A webhook with its secret. */
export function webhookView(webhook: WebhookRecord, world: World): View {
  return {
    id: webhook.id,
    version: webhook.version,
    target: webhook.target,
    triggers: triggerView(webhook, world.switches),
    secret: webhook.secret,
    ...flagView(webhook, 'v2'),
  };
}

/** The webhooks of an integration, in the order of lists. */
export function webhooksOf(app: AppRecord, integration: IntegrationRecord, world: World): WebhookRecord[] {
  const own = [...app.webhooks.values()].filter((webhook) => webhook.integrationId === integration.id);
  return listed(own, world);
}

/**
 * Refuses a webhook that the app has no room for.
 * @throws {ApiError} 400 for one too many, 409 (by switch) for a target that another v2 webhook has
 */
export function checkRoom(app: AppRecord, target: string, world: World): void {
  checkWebhookCount(app);
  checkTargetFree(app, target, world);
}

/** Creates a webhook from checked fields. */
export function addWebhook(
  app: AppRecord,
  integration: IntegrationRecord,
  fields: WebhookFields,
  world: World,
): WebhookRecord {
  const { target = '', triggers = [], ...flags } = fields;
  return world.store.addWebhook(app, { version: 'v2', target, triggers, ...flags }, integration);
}

/**
 * Refuses a second webhook in a custom integration.
 * @throws {ApiError} 400
 */
export function checkOnlyWebhook(app: AppRecord, integration: IntegrationRecord): void {
  for (const webhook of app.webhooks.values()) {
    if (webhook.integrationId === integration.id) {
      throw badRequest('Only one webhook can be created per custom integration');
    }
  }
}

/**
 * Refuses, by switch, a target that another v2 webhook has.
 * @throws {ApiError} 409
 */
export function checkTargetFree(app: AppRecord, target: string, world: World, except?: WebhookRecord): void {
  if (world.switches.duplicateTargetInV2 === 'allow') return;
  if (sameTarget(app, target, 'v2', world.switches, except) !== undefined) throw targetTaken();
}
