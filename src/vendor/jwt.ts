/** Signing of tokens as the vendor wants them: HS256, the key's id as `kid`, the secret's own bytes as the key. */

import { createSecretKey } from 'node:crypto';
import type { Secret } from '../secrets/secret.ts';

/** Seconds that `iat` lies in the past: a clock a little ahead of the vendor's does no harm then. */
const CLOCK_ALLOWANCE = 60;

/** What a token says about its bearer. */
export interface Claims {
  readonly scope: string;
  readonly [claim: string]: string;
}

/**
 * A signed JWT: header `alg`, `typ`, `kid`; payload the claims, `iat`, and `exp` unless it is never to expire.
 * `now` and `lifetime` are in seconds. The caller masks what it gets (SecretRegistry.learn).
 */
export async function signToken(
  key: { readonly id: string; readonly secret: Secret },
  claims: Claims,
  time: { readonly now: number; readonly lifetime: number | 'never' },
): Promise<string> {
  const { default: jsonwebtoken } = await import('jsonwebtoken');
  const expiry = time.lifetime === 'never' ? {} : { exp: time.now + time.lifetime };
  // A text would be tried as a private key first, which takes longer than the signing.
  const secret = createSecretKey(key.secret.reveal(), 'utf8');
  return jsonwebtoken.sign({ ...claims, iat: time.now - CLOCK_ALLOWANCE, ...expiry }, secret, {
    algorithm: 'HS256',
    keyid: key.id,
  });
}
