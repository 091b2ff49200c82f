/** v2: `/apps/{appId}/integrations/{integrationId}/webhooks`; for app and integration keys, not for account keys. */

import { badRequest, forbidden, notFound } from '../api-error.ts';
import type { View } from '../json.ts';
import type { AppRecord, IntegrationRecord, WebhookRecord } from '../records.ts';
import { type Answer, appOf, type Call, created, ok, type Route, resource, type World } from '../route.ts';
import { checkTarget, webhookFields, webhookView } from '../webhooks.ts';
import { integrationOf } from './integration-of.ts';
import { addWebhook, checkRoom, checkTargetFree, webhooksView } from './webhook-view.ts';

interface Place {
  readonly app: AppRecord;
  readonly integration: IntegrationRecord;
}

/** The endpoints of webhooks. */
export function webhookRoutes(world: World): Route[] {
  const { store, switches } = world;
  const view = (webhook: WebhookRecord): View => webhookView(webhook, 'v2', switches);
  const placeOf = (call: Call): Place => {
    if (call.caller.scope === 'account' && switches.accountOnV2Webhooks === 'forbidden') throw forbidden();
    const app = appOf(call, store);
    return { app, integration: integrationOf(call, app, world) };
  };
  const webhookOf = (call: Call): Place & { webhook: WebhookRecord } => {
    const place = placeOf(call);
    const webhook = place.app.webhooks.get(call.params['webhookId'] ?? '');
    if (webhook === undefined || webhook.integrationId !== place.integration.id) throw notFound();
    return { ...place, webhook };
  };

  const create = async (call: Call): Promise<Answer> => {
    if (placeOf(call).integration.type !== 'custom') {
      throw badRequest('Webhooks are available only for custom integrations');
    }
    const fields = webhookFields(call.body, 'v2', switches, { required: ['target', 'triggers'] });
    await checkTarget(fields.target ?? '', world);
    const { app, integration } = placeOf(call);
    if ([...app.webhooks.values()].some(({ integrationId }) => integrationId === integration.id)) {
      throw badRequest('Only one webhook can be created per custom integration');
    }
    checkRoom(app, fields.target ?? '', world);
    const made = addWebhook(app, integration, fields, world);
    return created(made.id, { webhook: view(made) });
  };

  const patch = async (call: Call): Promise<Answer> => {
    const { target, version } = webhookOf(call).webhook;
    const fields = webhookFields(call.body, 'v2', switches, { version });
    if (fields.target !== undefined && fields.target !== target) await checkTarget(fields.target, world);
    const { app, webhook } = webhookOf(call);
    if (fields.target !== undefined) checkTargetFree(app, fields.target, world, webhook);
    Object.assign(webhook, fields);
    store.touch();
    return ok({ webhook: view(webhook) });
  };

  const list = (call: Call): Answer => {
    const { app, integration } = placeOf(call);
    return ok({ webhooks: webhooksView(app, integration, world) });
  };

  const remove = (call: Call): Answer => {
    const { app, webhook } = webhookOf(call);
    store.removeWebhook(app, webhook);
    return ok();
  };

  const get = (call: Call): Answer => ok({ webhook: view(webhookOf(call).webhook) });
  const paths = ['/apps/:appId/integrations/:integrationId/webhooks'];
  const scopes = ['account', 'app', 'integration'] as const;
  return resource(paths, 'webhookId', scopes, { create, list, get, patch, remove });
}
