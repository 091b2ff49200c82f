/** Who the run is to the vendor: a key pair that signs short tokens, or a ready token. */

import { ProvisionError } from '../errors.ts';
import type { ActualKey } from '../model.ts';
import type { Secret, SecretRegistry } from '../secrets/secret.ts';
import { ownValue } from '../text/own-value.ts';
import { signToken } from '../vendor/jwt.ts';
import type { Caller } from './http.ts';

/** The two halves of a key, with which tokens are signed. */
export interface KeyPair {
  readonly kind: 'key';
  readonly id: string;
  readonly secret: Secret;
}

/** Keys of single apps, by the app's key in the manifest. */
export type AppKeys = ReadonlyMap<string, KeyPair>;

/** An app of the account, with the key that is for it alone. */
export interface OwnKey {
  /** The app's key in the manifest. */
  readonly app: string;
  readonly appId: string;
  readonly pair: KeyPair;
}

/** The account's own credentials. */
export type Credentials = KeyPair | { readonly kind: 'jwt'; readonly jwt: Secret };

/** Lifetime in seconds of a token that the run signs. */
const LIFETIME = 15 * 60;
/** Seconds before its end at which a new token is signed: longer than a request can take with all its tries. */
const RENEW_BEFORE = 5 * 60;

/** What a key may do, told by its prefix. */
export type KeyScope = 'account' | 'app' | 'integration';

const SCOPES: Readonly<Record<string, KeyScope>> = {
  act_: 'account',
  svc_: 'account',
  app_: 'app',
  int_: 'integration',
};

/** The scope of a key by its id's prefix (`act_`, `svc_`, `app_`, `int_`); undefined for another prefix. */
export function scopeOf(keyId: string): KeyScope | undefined {
  return ownValue(SCOPES, keyId.slice(0, 4));
}

/** The id of the key that signs this run's requests, which therefore must never be deleted. */
export function signingKeyId(credentials: Credentials): string | undefined {
  return credentials.kind === 'key' ? credentials.id : tokenParts(credentials.jwt)?.kid;
}

/** The scope of the run's own credentials. Call {@link checkCredentials} first. */
export function scopeOfCredentials(credentials: Credentials): KeyScope {
  const scope = credentials.kind === 'key' ? scopeOf(credentials.id) : tokenParts(credentials.jwt)?.scope;
  return scope === 'app' ? 'app' : 'account';
}

/**
 * Refuses credentials with which nothing can be managed, before anything is sent.
 * Throws ProvisionError for a key or token of another scope, or a token that has expired.
 */
export function checkCredentials(credentials: Credentials, now: number): void {
  const [problem, remedy] =
    credentials.kind === 'key' ? keyIdProblem(credentials.id) : tokenProblem(credentials.jwt, now);
  if (problem !== undefined) throw new ProvisionError('credentials-invalid', problem, { remedy });
}

/** What is wrong, and the remedy; empty for what is sound. */
type CredentialProblem = readonly [problem: string, remedy: string] | readonly [];

function tokenProblem(jwt: Secret, now: number): CredentialProblem {
  const parts = tokenParts(jwt);
  if (parts === undefined) {
    return [
      'The input `jwt` is not a JWT (three parts separated by dots).',
      'Give a token signed with an account key, or `key-id` and `key-secret` instead.',
    ];
  }
  const { exp, scope = null } = parts;
  if (exp !== undefined && exp * 1000 <= now) {
    return [
      `The input \`jwt\` expired at ${new Date(exp * 1000).toISOString()}.`,
      'Give a new token, or `key-id` and `key-secret`, with which the run signs its own.',
    ];
  }
  if (scope === 'account' || scope === 'app') return [];
  return [
    `The input \`jwt\` has the scope ${JSON.stringify(scope)}; managing apps requires "account" or "app".`,
    'Sign the token with an account key (`act_…`), a service account key (`svc_…`) or an app key (`app_…`).',
  ];
}

function keyIdProblem(id: string): CredentialProblem {
  const scope = scopeOf(id);
  const remedy =
    'Create an account key (`act_…`) on the dashboard, or a service account key (`svc_…`), and give its id as `key-id`.';
  if (scope === 'integration')
    return ['The input `key-id` is an integration key (`int_…`): it sees one integration only.', remedy];
  if (scope !== undefined) return [];
  return [
    'The input `key-id` is not the id of a key: it must begin with act_, svc_ or app_.',
    `Check that the secret was not given instead. ${remedy}`,
  ];
}

/** The caller with an app key, with short-lived tokens; undefined leaves the call to the run's own credentials. */
export function appCaller(
  key: ActualKey | undefined,
  keeper: SecretRegistry,
  clock: () => number,
): Caller | undefined {
  if (key?.secret === undefined) return undefined;
  return authorizer({ kind: 'key', id: key.id, secret: key.secret }, keeper, { clock });
}

/**
 * A caller with these credentials. A key pair signs tokens that are renewed in time; with `basic` it is sent as it is,
 * which v2 documents as the simplest way.
 */
export function authorizer(
  credentials: Credentials,
  keeper: SecretRegistry,
  how: { readonly basic?: boolean; readonly clock?: () => number } = {},
): Caller {
  if (credentials.kind === 'jwt') return async () => `Bearer ${credentials.jwt.reveal()}`;
  if (how.basic === true) {
    keeper.hideForms(credentials.secret, credentials.id);
    const pair = Buffer.from(`${credentials.id}:${credentials.secret.reveal()}`).toString('base64');
    return async () => `Basic ${pair}`;
  }
  const clock = how.clock ?? Date.now;
  const scope = scopeOf(credentials.id) ?? 'account';
  let header: Promise<string> | undefined;
  let renewAt = 0;
  return () => {
    const seconds = Math.floor(clock() / 1000);
    if (header === undefined || seconds >= renewAt) {
      renewAt = seconds + LIFETIME - RENEW_BEFORE;
      header = signToken(credentials, { scope }, { now: seconds, lifetime: LIFETIME }).then(
        (token) => `Bearer ${keeper.learn(token).reveal()}`,
      );
    }
    return header;
  };
}

function tokenParts(jwt: Secret): { kid?: string; scope?: string; exp?: number } | undefined {
  const [header, payload, signature] = jwt.reveal().split('.');
  if (header === undefined || payload === undefined || signature === undefined) return undefined;
  try {
    const { kid } = decode(header);
    const { scope, exp } = decode(payload);
    return {
      ...(typeof kid === 'string' ? { kid } : {}),
      ...(typeof scope === 'string' ? { scope } : {}),
      ...(typeof exp === 'number' ? { exp } : {}),
    };
  } catch {
    return undefined;
  }
}

function decode(part: string): Record<string, unknown> {
  const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
