/** v2: `/apps/{appId}/integrations/{integrationId}/webhooks`; for app and integration keys, not for account keys. */

import { badRequest, forbidden, notFound } from '../api-error.ts';
import type { AppRecord, IntegrationRecord, WebhookRecord } from '../records.ts';
import { type Answer, appOf, type Call, created, ok, type Route, type World } from '../route.ts';
import { checkTarget, webhookFields, webhookProblems } from '../webhook-body.ts';
import { integrationOf } from './integration-of.ts';
import {
  addWebhook,
  checkOnlyWebhook,
  checkRoom,
  updateWebhook,
  webhooksOf,
  webhookView,
} from './webhook-view.ts';

interface Place {
  readonly app: AppRecord;
  readonly integration: IntegrationRecord;
}

/** The endpoints of webhooks. */
export function webhookRoutes(world: World): Route[] {
  const { store, switches } = world;
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
    const problems = webhookProblems(call.body, 'v2', switches, { required: ['target', 'triggers'] });
    if (problems.length > 0) throw badRequest(problems);
    const fields = webhookFields(call.body, 'v2', switches);
    await checkTarget(fields.target ?? '', world);
    const { app, integration } = placeOf(call);
    checkOnlyWebhook(app, integration);
    checkRoom(app, fields.target ?? '', world);
    const made = addWebhook(app, integration, fields, world);
    return created(made.id, { webhook: webhookView(made, world) });
  };

  const update = async (call: Call): Promise<Answer> => {
    const { target, version } = webhookOf(call).webhook;
    const problems = webhookProblems(call.body, 'v2', switches, { version });
    if (problems.length > 0) throw badRequest(problems);
    const fields = webhookFields(call.body, 'v2', switches);
    if (fields.target !== undefined && fields.target !== target) await checkTarget(fields.target, world);
    const { app, webhook } = webhookOf(call);
    updateWebhook(app, webhook, fields, world);
    return ok({ webhook: webhookView(webhook, world) });
  };

  const path = '/apps/:appId/integrations/:integrationId/webhooks';
  const scopes = ['account', 'app', 'integration'] as const;
  return [
    { method: 'POST', path, scopes, handle: create },
    {
      method: 'GET',
      path,
      scopes,
      handle: (call) => {
        const { app, integration } = placeOf(call);
        return ok({
          webhooks: webhooksOf(app, integration, world).map((webhook) => webhookView(webhook, world)),
        });
      },
    },
    {
      method: 'GET',
      path: `${path}/:webhookId`,
      scopes,
      handle: (call) => ok({ webhook: webhookView(webhookOf(call).webhook, world) }),
    },
    { method: 'PATCH', path: `${path}/:webhookId`, scopes, handle: update },
    {
      method: 'DELETE',
      path: `${path}/:webhookId`,
      scopes,
      handle: (call) => {
        const { app, webhook } = webhookOf(call);
        store.removeWebhook(app, webhook);
        return ok();
      },
    },
  ];
}
