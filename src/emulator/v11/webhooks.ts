/** v1.1: `/apps/{appId}/webhooks`, and `/webhooks` for the caller's own app. */

import { badRequest, notFound } from '../api-error.ts';
import type { JsonObject } from '../json.ts';
import { listed } from '../lists.ts';
import type { AppRecord, WebhookRecord } from '../records.ts';
import { type Answer, appOf, type Call, created, ok, type Route, type World } from '../route.ts';
import {
  changeWebhook,
  checkTarget,
  checkWebhookCount,
  flagView,
  sameTarget,
  targetTaken,
  triggerView,
  webhookFields,
  webhookProblems,
} from '../webhook-body.ts';

/** The endpoints of webhooks. */
export function webhookRoutes(world: World): Route[] {
  const { store, switches } = world;
  const view = (webhook: WebhookRecord): JsonObject => ({
    _id: webhook.id,
    target: webhook.target,
    triggers: triggerView(webhook, switches),
    secret: webhook.secret,
    version: webhook.version,
    ...flagView(webhook, 'v1.1'),
  });
  const isShown = (webhook: WebhookRecord): boolean =>
    webhook.version === 'v1.1' || switches.v2WebhooksInV11 === 'shown';
  const webhookOf = (call: Call, app: AppRecord): WebhookRecord => {
    const webhook = app.webhooks.get(call.params['webhookId'] ?? '');
    if (webhook === undefined || !isShown(webhook)) throw notFound('Webhook not found');
    return webhook;
  };

  const create = async (call: Call): Promise<Answer> => {
    appOf(call, store);
    const problems = webhookProblems(call.body, 'v1.1', switches, { required: ['target'] });
    if (problems.length > 0) throw badRequest(problems);
    const { target = '', triggers = ['message'], ...flags } = webhookFields(call.body, 'v1.1', switches);
    await checkTarget(target, world);
    const app = appOf(call, store);
    const twin = sameTarget(app, target, 'v1.1', switches);
    if (twin !== undefined && switches.duplicateTarget === 'error') throw targetTaken();
    if (twin !== undefined && switches.duplicateTarget === 'return-existing')
      return ok({ webhook: view(twin) });
    checkWebhookCount(app);
    const made = store.addWebhook(app, { version: 'v1.1', target, triggers, ...flags });
    return created(made.id, { webhook: view(made) });
  };

  const update = async (call: Call): Promise<Answer> => {
    const { target, version } = webhookOf(call, appOf(call, store));
    const problems = webhookProblems(call.body, 'v1.1', switches, { version });
    if (problems.length > 0) throw badRequest(problems);
    const fields = webhookFields(call.body, 'v1.1', switches);
    if (fields.target !== undefined && fields.target !== target) await checkTarget(fields.target, world);
    const app = appOf(call, store);
    const webhook = webhookOf(call, app);
    const twin = sameTarget(app, fields.target ?? '', 'v1.1', switches, webhook);
    if (twin !== undefined && switches.duplicateTarget === 'error') throw targetTaken();
    changeWebhook(webhook, fields);
    store.touch();
    return ok({ webhook: view(webhook) });
  };

  const remove = (call: Call): Answer => {
    const app = appOf(call, store);
    store.removeWebhook(app, webhookOf(call, app));
    return ok();
  };

  const scopes = ['account', 'app'] as const;
  return ['/apps/:appId/webhooks', '/webhooks'].flatMap((path): Route[] => [
    { method: 'POST', path, scopes, handle: create },
    {
      method: 'GET',
      path,
      scopes,
      handle: (call) => {
        const webhooks = listed(appOf(call, store).webhooks.values(), world);
        return ok({ webhooks: webhooks.filter(isShown).map(view) });
      },
    },
    {
      method: 'GET',
      path: `${path}/:webhookId`,
      scopes,
      handle: (call) => ok({ webhook: view(webhookOf(call, appOf(call, store))) }),
    },
    { method: 'PUT', path: `${path}/:webhookId`, scopes, handle: update },
    { method: 'DELETE', path: `${path}/:webhookId`, scopes, handle: remove },
  ]);
}
