/** A manifest key that was renamed, by all appearances: what it declares is in the account under a key that is gone. */

/** A new manifest key, and what looks like the same thing under keys that the manifest no longer has. */
export interface Rename {
  /** The address under the new key. */
  readonly address: string;
  /** What one is called in messages. */
  readonly noun: string;
  /** What shows that they are the same, such as `has the same name`. */
  readonly sameness: string;
  /** The oldest first. */
  readonly former: readonly Former[];
  /** What goes with one that is deleted, for messages; absent where nothing is in it. */
  readonly contents?: string;
}

/** What a key had that the manifest no longer has. */
export interface Former {
  readonly address: string;
  readonly id: string;
  /** The field that keeps it under the new key, as a manifest has it, such as `name: backend`. */
  readonly keptBy: string;
}
