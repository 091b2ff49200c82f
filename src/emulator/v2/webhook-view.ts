/** v2: how webhooks show, and how they are created; they are inside custom integrations. */

import type { View } from '../json.ts';
import { listed } from '../lists.ts';
import type { AppRecord, IntegrationRecord, WebhookRecord } from '../records.ts';
import type { World } from '../route.ts';
import { checkWebhookCount, sameTarget, targetTaken, type WebhookFields, webhookView } from '../webhooks.ts';

/** The webhooks of an integration, in the order of lists, as they show. */
export function webhooksView(app: AppRecord, { id }: IntegrationRecord, world: World): View[] {
  const own = [...app.webhooks.values()].filter(({ integrationId }) => integrationId === id);
  return listed(own, world).map((webhook) => webhookView(webhook, 'v2', world.switches));
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
 * Refuses, by switch, a target that another v2 webhook has.
 * @throws {ApiError} 409
 */
export function checkTargetFree(app: AppRecord, target: string, world: World, except?: WebhookRecord): void {
  if (world.switches.duplicateTargetInV2 === 'allow') return;
  if (sameTarget(app, target, 'v2', world.switches, except) !== undefined) throw targetTaken();
}
