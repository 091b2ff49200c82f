/** Keys of a webhook's integration (v2): they open that integration alone. Known by their name, as app keys are. */

import { ProvisionError } from '../../errors.ts';
import type { ActualIntegrationKey, DesiredIntegrationKey } from '../../model.ts';
import type { ChildKind } from '../../reconcile/kind.ts';
import { COMMON_TO_KEYS } from '../key/key.ts';
import { rotationAs } from '../key/rotation.ts';
import { webhookKind } from '../webhook/webhook.ts';
import { INTEGRATION_KEYS } from './api-v2.ts';

export const integrationKeyKind: ChildKind<DesiredIntegrationKey, ActualIntegrationKey> = {
  ...COMMON_TO_KEYS,
  kind: 'integrationKey',
  noun: 'integration key',
  section: 'webhooks',
  address: (app, key) => {
    const [webhook, name] = partsOf(key);
    return `${app}.webhooks.${webhook}.keys.${name}`;
  },
  handsOut: { secretOf: ({ secret }) => secret, jwtOf: ({ jwt }) => jwt },
  api: 'v2',
  list: async (account, { appId, keys, everything, peers }) => {
    const named = everything ? peers.keys(webhookKind) : keys.map((key) => partsOf(key)[0]);
    const lists = await Promise.all(
      [...new Set(named)].map(async (webhook) => {
        const holder = peers.find(webhookKind, webhook) ?? peers.findFormer(webhookKind, webhook);
        const container = holder?.container;
        if (container === undefined) return [];
        const all = await account.collection(INTEGRATION_KEYS, appId, container).list();
        return all.map((key) => ({ ...key, webhook, container }));
      }),
    );
    return lists.flat();
  },
  getRecorded: async (account, { appId, peers }, key, id) => {
    const [webhook] = partsOf(key);
    const container = peers.find(webhookKind, webhook)?.container;
    const found = container && (await account.collection(INTEGRATION_KEYS, appId, container).get(id));
    return found ? { ...found, webhook, container } : undefined;
  },
  label: ({ webhook, name }) => `${webhook}: ${name}`,
  isSame: (desired, actual) => desired.webhook === actual.webhook && desired.name === actual.name,
  rotation: rotationAs('integrationKey', 'retiringIntegrationKey'),
  container: {
    kind: webhookKind,
    keyOf: ({ webhook }) => webhook,
    holderOf: ({ container }) => container,
    keyOfUnnamed: ({ webhook, id }) => `${webhook}.${id}`,
    countedIn: (key) => partsOf(key)[0],
  },
  create: async (account, appId, { webhook, name }, peers) => {
    const container = peers.find(webhookKind, webhook)?.container;
    if (container === undefined) {
      throw new ProvisionError(
        'not-found',
        `The keys of the webhook ${webhook} cannot be managed: it has no integration.`,
        {
          remedy: 'It was created through another API generation. Delete it; the next run creates a new one.',
        },
      );
    }
    const created = await account.collection(INTEGRATION_KEYS, appId, container).create(name);
    return { ...created, webhook, container };
  },
  remove: (account, appId, { container, id }) =>
    account.collection(INTEGRATION_KEYS, appId, container).remove(id),
};

/** The webhook and the rest of a key such as `inbox.bot`. */
function partsOf(key: string): [string, string] {
  const dot = key.indexOf('.');
  return [key.slice(0, dot), key.slice(dot + 1)];
}
