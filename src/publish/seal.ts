/** Seals values for GitHub alone. */

import { ProvisionError } from '../errors.ts';

/** The most bytes of a secret that GitHub accepts ("Secrets reference": 48 KB). */
export const LARGEST_VALUE: number = 48 * 1024;

/**
 * A value sealed for a public key (libsodium's sealed box), in base64 as the API expects it. Throws ProvisionError for an
 * empty value, one over {@link LARGEST_VALUE}, and an invalid key.
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
  const { default: sodium } = await import('libsodium-wrappers');
  await sodium.ready;
  if (key.length !== sodium.crypto_box_PUBLICKEYBYTES) {
    throw new ProvisionError('value-unusable', 'GitHub returned a public key of the wrong length.');
  }
  return Buffer.from(sodium.crypto_box_seal(value, key)).toString('base64');
}
