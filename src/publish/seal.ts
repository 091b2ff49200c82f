/** Sealing values so that only GitHub can open them. */

import { ProvisionError } from '../errors.ts';

/** Bytes of a secret that GitHub takes ("Secrets reference": 48 KB). */
export const LARGEST_VALUE: number = 48 * 1024;

/**
 * A value sealed for a public key (libsodium's sealed box), in base64 as the API wants it. Throws ProvisionError for an
 * empty value, one over {@link LARGEST_VALUE}, and a key that is none.
 */
export async function seal(value: string, publicKey: string): Promise<string> {
  if (value === '') {
    throw new ProvisionError(
      'value-unusable',
      'The value is empty, and an empty secret looks like one that is missing.',
    );
  }
  if (Buffer.byteLength(value) > LARGEST_VALUE) {
    throw new ProvisionError(
      'value-unusable',
      `The value has more than the ${LARGEST_VALUE} bytes that GitHub takes for a secret.`,
    );
  }
  const key = Buffer.from(publicKey, 'base64');
  const { default: sodium } = await import('libsodium-wrappers');
  await sodium.ready;
  if (key.length !== sodium.crypto_box_PUBLICKEYBYTES) {
    throw new ProvisionError('value-unusable', 'GitHub gave a key of a wrong length to seal secrets for.');
  }
  return Buffer.from(sodium.crypto_box_seal(value, key)).toString('base64');
}
