/**
 * Fingerprints of tokens are slow to make by design. Where a proof makes thousands of them, each takes a fraction of its
 * time; nothing else about them changes.
 */

import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { afterAll, beforeAll } from 'vitest';

/** The least that the function takes. */
const CHEAP = { N: 2, r: 1, p: 1 } as const;

/** Makes fingerprints fast in all tests of a file; none of them may be compared with those of another process. */
export function hasty(): void {
  const { scrypt } = crypto;
  beforeAll(() => {
    crypto.scrypt = ((password, salt, length, _cost, done) => {
      scrypt(password, salt, length, CHEAP, done);
    }) as typeof scrypt;
    syncBuiltinESMExports();
  });
  afterAll(() => {
    crypto.scrypt = scrypt;
    syncBuiltinESMExports();
  });
}
