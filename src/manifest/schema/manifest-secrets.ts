/** The secrets that the files of a manifest hold, from the moment each is read. */

import { Concealment } from '../../secrets/concealment.ts';
import { type Secret, SecretRegistry } from '../../secrets/secret.ts';

/** Learns, and so masks, every secret of a manifest, and knows how the texts with secrets in them are shown. */
export class ManifestSecrets {
  readonly concealment = new Concealment();
  readonly #learned = new Map<string, Secret>();
  readonly #learn: (value: string) => Secret;

  /** `learn` takes a value in and masks it; without it there is nothing to mask it from. */
  constructor(learn?: (value: string) => Secret) {
    const keeper = new SecretRegistry();
    this.#learn = learn ?? ((value) => keeper.learn(value));
  }

  /** Takes a value in; `name` is the variable that holds it, if one does. */
  learn(value: string, name?: string): Secret {
    this.concealment.learn(value, name);
    const secret = this.#learned.get(value) ?? this.#learn(value);
    this.#learned.set(value, secret);
    return secret;
  }

  /** Whether a value was taken in before. */
  has(value: string): boolean {
    return this.#learned.has(value);
  }
}
