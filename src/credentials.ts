/** The credentials that a run hands out: ids, secrets, and tokens signed with keys. */

import { ProvisionError } from './errors.ts';
import type { ActualApp, DesiredApp, DesiredJwt } from './model.ts';
import type { AppliedApp, AppliedChild } from './reconcile/apply/result-log.ts';
import { childAddress, type HandsOut } from './reconcile/kind.ts';
import type { Subject } from './reconcile/subject.ts';
import type { Secret, SecretRegistry } from './secrets/secret.ts';
import type { AccountReader } from './smooch/account.ts';
import { type Claims, signToken } from './vendor/jwt.ts';

/** The credentials of an app or a service account. */
export interface AppCredentials {
  readonly id: string;
  /** v1.1 `appToken`. */
  readonly token: string | undefined;
  /** By the address inside of the app, such as `keys.backend` or `webhooks.inbox.keys.bot`. */
  readonly resources: ReadonlyMap<string, ResourceCredentials>;
  /** Sections that the output `credentials` has even when they are empty. */
  readonly sections: readonly string[];
}

/** The credentials of one resource in an app. */
export interface ResourceCredentials {
  readonly id: string;
  /** Undefined where it has none, and where the vendor does not return it. */
  readonly secret: Secret | undefined;
  readonly jwt: Secret | undefined;
  /** When the token ends, as an ISO date; null for one that never does, undefined without a token. */
  readonly expires: string | null | undefined;
  /** The token as the manifest declares it; undefined where it declares none. */
  readonly signed: DesiredJwt | undefined;
  /** What its kind hands out. */
  readonly from: HandsOut;
}

/** What signing depends on. */
export interface SigningContext {
  readonly account: Pick<AccountReader, 'collection'>;
  readonly keeper: SecretRegistry;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Seconds that a token is good for when its key does not say. */
  readonly defaultLifetime: number | 'never';
}

/** The credentials of an app; tokens are signed here, or asked from the vendor where the manifest says so. */
export async function credentialsOf(
  { address, desired: app, actual, children }: AppliedApp,
  subject: Subject,
  context: SigningContext,
): Promise<AppCredentials> {
  const resources = new Map<string, ResourceCredentials>();
  if (app.ownKey !== undefined) resources.set(OWN, await ownCredentials(app.ownKey, app.jwt, context));
  for (const child of children) {
    const { kind, desired } = child;
    if (kind.handsOut === undefined) continue;
    const inside = childAddress(kind, address, desired.key).slice(address.length + 1);
    resources.set(inside, await resourceCredentials(actual, child, kind.handsOut, context));
  }
  const sections = subject.children.filter(({ handsOut }) => handsOut?.always).map(({ section }) => section);
  return { id: actual.id, token: actual.token, resources, sections };
}

/** Where the credentials of an app have what its own key signs. */
export const OWN = 'own';

/** What an app's own key signs where the manifest does not say more. */
export const OWN_JWT: DesiredJwt = { from: 'sign', scope: 'app' };

const OWN_HANDS_OUT: HandsOut = { outputs: { jwt: 'jwt' } };

/** A token by the key that the run was given for the app. The secret of that key is never handed on. */
async function ownCredentials(
  key: NonNullable<DesiredApp['ownKey']>,
  signed: DesiredJwt = OWN_JWT,
  context: SigningContext,
): Promise<ResourceCredentials> {
  const token = await signedWith(key, signed, context);
  return { id: key.id, secret: undefined, ...token, signed, from: OWN_HANDS_OUT };
}

async function resourceCredentials(
  app: ActualApp,
  { desired, actual }: AppliedChild,
  from: HandsOut,
  context: SigningContext,
): Promise<ResourceCredentials> {
  const { id } = actual;
  const secret = from.secretOf?.(actual);
  const declared = from.jwtOf?.(desired);
  const signed = declared?.byDefault && secret === undefined ? undefined : declared;
  if (secret !== undefined) context.keeper.hideForms(secret, from.jwtOf && id);
  const about = { id, secret, signed, from };
  if (signed === undefined) return { ...about, jwt: undefined, expires: undefined };
  if (signed.from === 'api' && from.vendorToken !== undefined)
    return { ...about, jwt: await from.vendorToken(context.account, app.id, actual), expires: null };
  if (secret === undefined) {
    throw new ProvisionError(
      'secret-unreadable',
      `No token can be signed: the account does not return the secret of the key ${id}.`,
      { remedy: 'Use `jwt: { from: api }` for this key, or delete the key; the next run creates a new one.' },
    );
  }
  return { ...about, ...(await signedWith({ id, secret }, signed, context)) };
}

async function signedWith(
  key: { readonly id: string; readonly secret: Secret },
  wanted: DesiredJwt,
  { keeper, now, defaultLifetime }: SigningContext,
): Promise<{ jwt: Secret; expires: string | null }> {
  const lifetime = wanted.expiresIn ?? defaultLifetime;
  const seconds = Math.floor(now / 1000);
  const token = await signToken(key, claimsOf(wanted), { now: seconds, lifetime });
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
