/** v1.1: `/apps/{appId}/webhooks`, and `/webhooks` for the caller's own app. */

import { notFound } from '../api-error.ts';
import type { View } from '../json.ts';
import { listed } from '../lists.ts';
import type { AppRecord, WebhookRecord } from '../records.ts';
import { type Answer, appOf, type Call, created, ok, type Route, resource, type World } from '../route.ts';
import {
  checkTarget,
  checkWebhookCount,
  sameTarget,
  targetTaken,
  webhookFields,
  webhookView,
} from '../webhooks.ts';

/** The endpoints of webhooks. */
export function webhookRoutes(world: World): Route[] {
  const { store, switches } = world;
  const view = (webhook: WebhookRecord): View => webhookView(webhook, 'v1.1', switches);
  const isShown = (webhook: WebhookRecord): boolean =>
    webhook.version === 'v1.1' || switches.v2WebhooksInV11 === 'shown';
  const webhookOf = (call: Call, app: AppRecord): WebhookRecord => {
    const webhook = app.webhooks.get(call.params['webhookId'] ?? '');
    if (webhook === undefined || !isShown(webhook)) throw notFound('Webhook not found');
    return webhook;
  };

  const create = async (call: Call): Promise<Answer> => {
    appOf(call, store);
    const rules = { required: ['target'] };
    const {
      target = '',
      triggers = ['message'],
      ...flags
    } = webhookFields(call.body, 'v1.1', switches, rules);
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

  const put = async (call: Call): Promise<Answer> => {
    const { target, version } = webhookOf(call, appOf(call, store));
    const fields = webhookFields(call.body, 'v1.1', switches, { version });
    if (fields.target !== undefined && fields.target !== target) await checkTarget(fields.target, world);
    const app = appOf(call, store);
    const webhook = webhookOf(call, app);
    const twin = sameTarget(app, fields.target ?? '', 'v1.1', switches, webhook);
    if (twin !== undefined && switches.duplicateTarget === 'error') throw targetTaken();
    Object.assign(webhook, fields);
    store.touch();
    return ok({ webhook: view(webhook) });
  };

  const remove = (call: Call): Answer => {
    const app = appOf(call, store);
    store.removeWebhook(app, webhookOf(call, app));
    return ok();
  };

  const list = (call: Call): Answer => {
    const webhooks = listed(appOf(call, store).webhooks.values(), world);
    return ok({ webhooks: webhooks.filter(isShown).map(view) });
  };

  const get = (call: Call): Answer => ok({ webhook: view(webhookOf(call, appOf(call, store))) });
  const paths = ['/apps/:appId/webhooks', '/webhooks'];
  return resource(paths, 'webhookId', ['account', 'app'], { create, list, get, put, remove });
}
