/** Seals values for GitHub alone. */

import { createPublicKey, diffieHellman, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { ProvisionError } from '../errors.ts';

/** The most bytes of a secret that GitHub accepts ("Secrets reference": 48 KB). */
export const LARGEST_VALUE: number = 48 * 1024;

/** Bytes of a public key (X25519). */
const KEY_BYTES = 32;

/**
 * A value sealed for a public key (libsodium's sealed box, `crypto_box_seal`), in base64 as the API expects it. Throws
 * ProvisionError for an empty value, one over {@link LARGEST_VALUE}, and an invalid key.
 */
export async function seal(value: string, publicKey: string): Promise<string> {
  if (value === '') {
    throw new ProvisionError(
      'value-unusable',
      'The value is empty, and an empty secret looks like a missing one.',
    );
  }
  if (Buffer.byteLength(value) > LARGEST_VALUE) {
    throw new ProvisionError(
      'value-unusable',
      `The value is larger than GitHub's limit for a secret (${LARGEST_VALUE} bytes).`,
    );
  }
  const key = Buffer.from(publicKey, 'base64');
  if (key.length !== KEY_BYTES) {
    throw new ProvisionError('value-unusable', 'GitHub returned a public key of the wrong length.');
  }
  return (await sealedBox(Buffer.from(value), key)).toString('base64');
}

/**
 * A sealed box: a key pair for this one message, whose public key goes before the box, and a nonce that follows from both
 * public keys (libsodium documentation, "Sealed boxes"). The whole of libsodium is ten times the size of these parts.
 */
async function sealedBox(message: Buffer, recipient: Buffer): Promise<Buffer> {
  const [{ hsalsa, xsalsa20poly1305 }, { blake2b }] = await Promise.all([
    import('@noble/ciphers/salsa.js'),
    import('@noble/hashes/blake2.js'),
  ]);
  const pair = generateKeyPairSync('x25519');
  const sender = Buffer.from(pair.publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
  const shared = sharedSecret(pair.privateKey, recipient);
  const boxKey = new Uint8Array(32);
  const words = (bytes: Uint8Array): Uint32Array => new Uint32Array(Uint8Array.from(bytes).buffer);
  const derived = new Uint32Array(boxKey.buffer);
  hsalsa(words(Buffer.from('expand 32-byte k')), words(shared), new Uint32Array(4), derived);
  const nonce = blake2b(Buffer.concat([sender, recipient]), { dkLen: 24 });
  return Buffer.concat([sender, xsalsa20poly1305(boxKey, nonce).encrypt(message)]);
}

/** Throws ProvisionError for a public key that shares no secret with anybody, such as one of zeros. */
function sharedSecret(privateKey: KeyObject, recipient: Buffer): Buffer {
  try {
    const jwk = { kty: 'OKP', crv: 'X25519', x: recipient.toString('base64url') };
    return diffieHellman({ privateKey, publicKey: createPublicKey({ key: jwk, format: 'jwk' }) });
  } catch (error) {
    throw new ProvisionError('value-unusable', 'GitHub returned an unusable public key.', { cause: error });
  }
}
