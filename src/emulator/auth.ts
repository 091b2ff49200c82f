/** Who is calling: Basic credentials and tokens, as both generations take them. */

import { createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { forbidden, invalidAuth, unauthorized } from './api-error.ts';
import { type Clock, secondsOf } from './ids.ts';
import type { AppRecord, KeyHolder, KeyRecord } from './records.ts';
import type { Store } from './store.ts';
import type { Switches } from './switches.ts';

/** The caller of a request and what it may reach. */
export type Caller =
  | KeyHolder
  | {
      readonly scope: 'appUser';
      readonly app: AppRecord;
      /** The id that the business chose for the user. */
      readonly userId: string;
    }
  /** A user who logs in to a messenger: no endpoint here takes the token. */
  | { readonly scope: 'login' };

/** What callers are judged by. */
export interface Judging {
  readonly store: Store;
  readonly switches: Switches;
  readonly clock: Clock;
}

/** The id of the key that a header speaks for, whether or not the rest of it holds; for the log of requests. */
export function claimedKeyId(header: string | undefined): string | undefined {
  const basic = header === undefined ? undefined : basicCredentials(header);
  if (basic !== undefined) return basic.keyId;
  const token = header === undefined ? undefined : bearerToken(header);
  const kid = token === undefined ? undefined : decoded(token)?.header.kid;
  return typeof kid === 'string' && /^\w{1,64}$/.test(kid) ? kid : undefined;
}

/**
 * Finds out who is calling from the `Authorization` header.
 * @throws {ApiError} 401 without good credentials, 403 for an account key with a scope that is not its own
 */
export function authenticate(header: string | undefined, judging: Judging): Caller {
  if (header === undefined) throw unauthorized();
  const basic = basicCredentials(header);
  if (basic !== undefined) {
    const holder = judging.store.holder(basic.keyId);
    if (holder === undefined || !sameText(holder.key.secret, basic.secret)) throw unauthorized();
    return holder;
  }
  const token = bearerToken(header);
  if (token === undefined) throw unauthorized();
  return tokenCaller(token, judging);
}

function tokenCaller(token: string, { store, switches, clock }: Judging): Caller {
  const parts = decoded(token);
  if (parts === undefined) throw invalidAuth('Invalid JWT');
  const { kid, alg } = parts.header;
  if (typeof kid !== 'string' || kid === '') throw invalidAuth('Invalid JWT header. Missing key id (kid)');
  const algorithms: jwt.Algorithm[] =
    switches.jwtAlgorithms === 'HS256' ? ['HS256'] : ['HS256', 'HS384', 'HS512'];
  if (!algorithms.some((known) => known === alg))
    throw invalidAuth(`Invalid JWT header. Algorithm not supported`);
  const holder = store.holder(kid);
  if (holder === undefined) throw unauthorized();
  const claims = verified(token, verifierOf(holder.key), algorithms, secondsOf(clock));
  return scopedCaller(holder, claims);
}

function verified(
  token: string,
  secret: KeyObject,
  algorithms: jwt.Algorithm[],
  clockTimestamp: number,
): jwt.JwtPayload {
  try {
    const claims = jwt.verify(token, secret, { algorithms, ignoreNotBefore: true, clockTimestamp });
    if (typeof claims === 'object') return claims;
  } catch (error) {
    throw invalidAuth(
      `Invalid JWT. ${error instanceof jwt.TokenExpiredError ? 'Token expired' : 'Bad signature'}`,
    );
  }
  throw invalidAuth('Invalid JWT body.');
}

const verifiers = new WeakMap<KeyRecord, KeyObject>();

/** Given the bare text, the library would first try to read it as a public key, on every request. */
function verifierOf(key: KeyRecord): KeyObject {
  const known = verifiers.get(key) ?? createSecretKey(key.secret, 'utf8');
  verifiers.set(key, known);
  return known;
}

/** The scope a token claims has to be one that its key can carry. */
function scopedCaller(holder: KeyHolder, claims: jwt.JwtPayload): Caller {
  const scope: unknown = claims['scope'];
  if (typeof scope !== 'string') throw invalidAuth('Invalid JWT body. Missing scope');
  if (scope === holder.scope) return holder;
  if (holder.scope === 'account') throw forbidden();
  if (holder.scope === 'app' && scope === 'appUser') {
    const userId: unknown = claims['userId'];
    if (typeof userId !== 'string') throw invalidAuth('Invalid JWT body. Missing userId');
    return { scope, app: holder.app, userId };
  }
  if (holder.scope === 'app' && scope === 'user') return { scope: 'login' };
  throw invalidAuth(`Invalid JWT body. Cannot use ${scope} scope with ${holder.scope} secret key`);
}

function basicCredentials(header: string): { keyId: string; secret: string } | undefined {
  const encoded = /^basic +([\w+/=-]+) *$/i.exec(header)?.[1];
  if (encoded === undefined) return undefined;
  const text = Buffer.from(encoded, 'base64').toString();
  const colon = text.indexOf(':');
  return colon < 1 ? undefined : { keyId: text.slice(0, colon), secret: text.slice(colon + 1) };
}

function bearerToken(header: string): string | undefined {
  return /^bearer +(\S+) *$/i.exec(header)?.[1];
}

function decoded(token: string): jwt.Jwt | undefined {
  try {
    return jwt.decode(token, { complete: true }) ?? undefined;
  } catch {
    return undefined;
  }
}

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
