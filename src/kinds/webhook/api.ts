/** Webhooks as the API takes them and answers them, in both generations. */

import type { ActualKey, ActualWebhook, Api } from '../../model.ts';
import type { SecretRegistry } from '../../secrets/secret.ts';
import { type Answered, flagsOf, MEMBERS, type Members, optionalText, textsOf } from '../../smooch/shape.ts';

/** Integrations of this type hold webhooks (v2) and are not channels. */
export const WEBHOOK_TYPE = 'custom';

/** What is sent of a webhook; absent parts stay as they are. */
export interface WebhookFields {
  /** The name of the webhook's integration (v2). */
  readonly name?: string | undefined;
  readonly target: string;
  readonly triggers?: readonly string[] | undefined;
  readonly flags: Readonly<Record<string, boolean>>;
}

/** The webhooks of an app as one API generation has them. */
export interface OwnWebhooks {
  /** Also those of the other generation, as far as this one shows them. */
  list(): Promise<readonly ActualWebhook[]>;
  /** One, also when a list does not show it yet; undefined when there is none of that id, and always in v2. */
  get(id: string): Promise<ActualWebhook | undefined>;
  /** The vendor calls the target with `HEAD` first. */
  create(fields: WebhookFields): Promise<ActualWebhook>;
  /** `signer`: an app key to sign the request with, where `needsAppSigner` of the abilities says so. */
  update(webhook: ActualWebhook, fields: WebhookFields, signer?: ActualKey): Promise<ActualWebhook>;
  /** One that is gone already is fine. */
  remove(webhook: ActualWebhook): Promise<void>;
}

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
    id: read.string(item, MEMBERS[api].id),
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
