/** Webhooks as the vendor answers them and takes them, in both generations. */

import type { ActualWebhook, Api } from '../model.ts';
import type { SecretRegistry } from '../secrets/secret.ts';
import type { WebhookFields } from './account.ts';
import { type Answered, flagsOf, type Members, optionalText, textsOf } from './shape.ts';

/** What each generation calls the flags. */
const FLAGS: Readonly<Record<Api, readonly string[]>> = {
  'v1.1': ['includeClient', 'includeFullAppUser'],
  v2: ['includeFullUser', 'includeFullSource'],
};

/**
 * A webhook; its secret is taken in and masked. Each generation may show webhooks of the other one, which `version` tells.
 * `container`: the integration that it is in (v2). Throws ConnectionFailed when its id or target is missing.
 */
export function readWebhook(
  api: Api,
  read: Answered,
  item: Members,
  keeper: SecretRegistry,
  container?: string,
): ActualWebhook {
  const secret = optionalText(item, 'secret');
  const version = optionalText(item, 'version') ?? api;
  const isOther = (version === 'v2') !== (api === 'v2');
  return {
    id: read.string(item, api === 'v1.1' ? '_id' : 'id'),
    target: read.string(item, 'target'),
    triggers: textsOf(item, 'triggers'),
    flags: flagsOf(item, FLAGS[api]),
    ...(container === undefined ? {} : { container }),
    ...(isOther ? { otherGeneration: version } : {}),
    ...(secret === undefined ? {} : { secret: keeper.learn(secret) }),
  };
}

/** What is sent of a webhook, the same in both generations. */
export function webhookBody({ target, triggers, flags }: WebhookFields): unknown {
  return { target, ...(triggers === undefined ? {} : { triggers }), ...flags };
}
