/** What the stand-in for GitHub keeps: secrets that it can open, and variables. */

import sodium from 'libsodium-wrappers';

await sodium.ready;

/** A secret or variable. */
export interface Kept {
  readonly name: string;
  value: string;
  createdAt: number;
  updatedAt: number;
  visibility?: string;
  repositoryIds?: number[];
}

/** One list of secrets or variables, with the key pair that its secrets are sealed for. */
export class Vault {
  readonly entries = new Map<string, Kept>();
  #pair = sodium.crypto_box_keypair();
  #keyId = sodium.to_hex(sodium.randombytes_buf(8));

  get publicKey(): { key_id: string; key: string } {
    return { key_id: this.#keyId, key: Buffer.from(this.#pair.publicKey).toString('base64') };
  }

  /** Takes another key pair; what was sealed for the old one cannot be opened any more. */
  changeKey(): void {
    this.#pair = sodium.crypto_box_keypair();
    this.#keyId = sodium.to_hex(sodium.randombytes_buf(8));
  }

  /** Opens a sealed value; undefined for one that is sealed for another key, or not at all. */
  open(sealed: string, keyId: string): string | undefined {
    if (keyId !== this.#keyId) return undefined;
    try {
      const { publicKey, privateKey } = this.#pair;
      const opened = sodium.crypto_box_seal_open(Buffer.from(sealed, 'base64'), publicKey, privateKey);
      return Buffer.from(opened).toString('utf8');
    } catch {
      return undefined;
    }
  }

  /** Puts a value under a name in upper case; true when it is new. */
  put(name: string, value: string, now: number, more: Partial<Kept> = {}): boolean {
    const key = name.toUpperCase();
    const old = this.entries.get(key);
    this.entries.set(key, {
      ...old,
      ...more,
      name: key,
      value,
      createdAt: old?.createdAt ?? now,
      updatedAt: now,
    });
    return old === undefined;
  }
}
