/** The credentials that a run hands out: ids, key secrets, and tokens signed with the keys. */

import { ProvisionError } from './errors.ts';
import type {
  ActualApp,
  ActualChannel,
  ActualIntegrationKey,
  ActualKey,
  ActualWebhook,
  DesiredIntegrationKey,
  DesiredJwt,
  DesiredKey,
} from './model.ts';
import type { Secret, SecretRegistry } from './secrets/secret.ts';
import { setOwn } from './text/own-value.ts';
import { type Claims, signToken } from './vendor/jwt.ts';

/** A declared app and its resources after the run, as far as they exist. */
export interface Provisioned {
  /** The app's manifest key. */
  readonly key: string;
  readonly app: ActualApp;
  readonly keys: readonly { readonly desired: DesiredKey; readonly actual: ActualKey }[];
  readonly webhooks: readonly { readonly key: string; readonly actual: ActualWebhook }[];
  readonly channels: readonly { readonly key: string; readonly actual: ActualChannel }[];
  readonly integrationKeys: readonly {
    readonly desired: DesiredIntegrationKey;
    readonly actual: ActualIntegrationKey;
  }[];
}

/** The credentials of one app. */
export interface AppCredentials {
  readonly id: string;
  /** v1.1 `appToken`. */
  readonly token: string | undefined;
  readonly keys: Readonly<Record<string, KeyCredentials>>;
  readonly webhooks: Readonly<Record<string, WebhookCredentials>>;
  readonly channels: Readonly<Record<string, { readonly id: string }>>;
}

/** A webhook with what it is told apart by, and the keys of its integration (v2). */
export interface WebhookCredentials {
  readonly id: string;
  readonly secret: Secret | undefined;
  readonly keys: Readonly<Record<string, KeyCredentials>>;
}

/** A key with what it opens. */
export interface KeyCredentials {
  readonly id: string;
  readonly secret: Secret | undefined;
  readonly jwt: Secret | undefined;
  /** When the token ends, as an ISO date; null for one that never does, undefined without a token. */
  readonly expires: string | null | undefined;
}

/** What signing depends on. */
export interface SigningContext {
  /** The vendor's own token for a key of an app, which never expires. */
  readonly vendorToken: (appId: string, keyId: string) => Promise<Secret>;
  readonly keeper: SecretRegistry;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Seconds that a token is good for when its key does not say. */
  readonly defaultLifetime: number | 'never';
}

/** The credentials of an app; tokens are signed here, or asked from the vendor where the manifest says so. */
export async function credentialsOf(
  provisioned: Provisioned,
  context: SigningContext,
): Promise<AppCredentials> {
  const { app } = provisioned;
  const keys: Record<string, KeyCredentials> = {};
  for (const { desired, actual } of provisioned.keys) {
    setOwn(keys, desired.key, await keyCredentials(app, desired, actual, context));
  }
  const webhooks: Record<string, WebhookCredentials> = {};
  for (const { key, actual } of provisioned.webhooks) {
    const ofWebhook: Record<string, KeyCredentials> = {};
    for (const { desired, actual: one } of provisioned.integrationKeys) {
      if (desired.webhook !== key) continue;
      setOwn(ofWebhook, desired.name, await keyCredentials(app, desired, one, context));
    }
    if (actual.secret !== undefined) context.keeper.hideForms(actual.secret);
    setOwn(webhooks, key, { id: actual.id, secret: actual.secret, keys: ofWebhook });
  }
  const channels = provisioned.channels.map(({ key, actual }) => [key, { id: actual.id }] as const);
  return {
    id: app.id,
    token: app.token,
    keys,
    webhooks,
    channels: Object.fromEntries(channels),
  };
}

async function keyCredentials(
  app: ActualApp,
  desired: DesiredKey,
  actual: ActualKey,
  context: SigningContext,
): Promise<KeyCredentials> {
  if (actual.secret !== undefined) context.keeper.hideForms(actual.secret, actual.id);
  const token = desired.jwt === undefined ? undefined : await tokenOf(app, actual, desired.jwt, context);
  return { id: actual.id, secret: actual.secret, jwt: token?.jwt, expires: token?.expires };
}

async function tokenOf(
  app: ActualApp,
  key: ActualKey,
  wanted: DesiredJwt,
  { vendorToken, keeper, now, defaultLifetime }: SigningContext,
): Promise<{ jwt: Secret; expires: string | null }> {
  if (wanted.from === 'api') return { jwt: await vendorToken(app.id, key.id), expires: null };
  const { secret } = key;
  if (secret === undefined) {
    throw new ProvisionError(
      'secret-unreadable',
      `No token can be signed: the account does not return the secret of the key ${key.id}.`,
      {
        remedy: 'Use `jwt: { from: api }` for this key, or delete the key; the next run creates a new one.',
      },
    );
  }
  const lifetime = wanted.expiresIn ?? defaultLifetime;
  const seconds = Math.floor(now / 1000);
  const token = await signToken({ id: key.id, secret }, claimsOf(wanted), { now: seconds, lifetime });
  const expires = lifetime === 'never' ? null : new Date((seconds + lifetime) * 1000).toISOString();
  return { jwt: keeper.learn(token), expires };
}

/** What a token says: its scope, and whose it is where it is a user's (v1.1 `userId`, v2 `external_id`). */
function claimsOf({ scope, userId, externalId }: DesiredJwt): Claims {
  return {
    scope,
    ...(userId === undefined ? {} : { userId }),
    ...(externalId === undefined ? {} : { external_id: externalId }),
  };
}
