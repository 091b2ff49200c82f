/** Webhooks of v2: one by one under integrations of the type `custom`, which are there for them alone. */

import type { ActualWebhook } from '../../model.ts';
import { appCaller } from '../../smooch/auth.ts';
import type { Connection } from '../../smooch/collection.ts';
import { cursorList } from '../../smooch/cursor.ts';
import { ConnectionFailed } from '../../smooch/errors.ts';
import { Resources } from '../../smooch/resources.ts';
import { type Answered, type Members, optionalText } from '../../smooch/shape.ts';
import { type OwnWebhooks, readWebhook, WEBHOOK_TYPE, type WebhookFields, webhookBody } from './api.ts';

/** A custom integration. */
export interface Container {
  readonly id: string;
  readonly webhooks: readonly ActualWebhook[];
}

/** `/v2/apps/{appId}/integrations?filter[types]=custom`: webhooks of every generation are in there. */
export function webhooksV2(at: Connection, appId: string): OwnWebhooks {
  const path = `/v2/apps/${encodeURIComponent(appId)}/integrations`;
  const containers = new Resources<Container, WebhookFields, { readonly displayName: string }>(at, {
    path,
    name: 'integration',
    pages: (http, _path, name) => cursorList(http, path, name, { 'filter[types]': WEBHOOK_TYPE }),
    read: (read, item) => readContainer(at, read, item),
    body: (fields) =>
      'displayName' in fields
        ? fields
        : { type: WEBHOOK_TYPE, displayName: fields.name, webhooks: [webhookBody(fields)] },
  });
  return {
    list: async () => (await containers.list()).flatMap(({ webhooks }) => webhooks),
    // It can be read by its integration alone, which no record names.
    get: async () => undefined,
    create: async (fields) => {
      const [webhook] = (await containers.create(fields)).webhooks;
      if (webhook !== undefined) return webhook;
      throw new ConnectionFailed({ method: 'POST', path }, 'the response has no webhook in its integration', {
        sent: true,
        remedy: 'Run again: the created webhook is found by its target.',
      });
    },
    update: async ({ id, container = '', name }, fields, signer) => {
      const { name: displayName = name } = fields;
      // All that can be changed of a custom integration is its name.
      if (displayName !== undefined && displayName !== name)
        await containers.update(container, { displayName });
      const ofContainer = new Resources<ActualWebhook, WebhookFields>(at, {
        path: `${containers.pathOf(container)}/webhooks`,
        name: 'webhook',
        read: (read, item) => readWebhook('v2', read, item, at.keeper, container),
        body: webhookBody,
      });
      // The vendor wants the key of an app or an integration there.
      const updated = await ofContainer.update(id, fields, appCaller(signer, at.keeper, at.now));
      return displayName === undefined ? updated : { ...updated, name: displayName };
    },
    remove: ({ container = '' }) => containers.remove(container),
  };
}

/** A custom integration with its webhooks. */
export function readContainer(
  { keeper }: Pick<Connection, 'keeper'>,
  read: Answered,
  item: Members,
): Container {
  const id = read.string(item, 'id');
  const webhooks = Array.isArray(item['webhooks']) ? read.objects(item, 'webhooks') : [];
  const name = optionalText(item, 'displayName');
  const named = name === undefined ? {} : { name };
  return { id, webhooks: webhooks.map((one) => ({ ...readWebhook('v2', read, one, keeper, id), ...named })) };
}
