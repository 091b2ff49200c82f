/**
 * Fingerprints of what can be written but not read back, such as tokens: they tell whether the manifest's
 * value is another than the one that was sent. They are salted, slow to compute and short, so whoever reads them
 * cannot find the value by trying.
 */

import { createHash, randomBytes, scrypt } from 'node:crypto';
import type { DesiredChild } from '../../model.ts';
import { Secret } from '../../secrets/secret.ts';
import { canonical } from '../../text/canonical.ts';
import { ownValue } from '../../text/own-value.ts';
import { type ActualChild, type ChildKind, declaredIn, type WriteOnly } from '../kind.ts';
import { keptFingerprints, trustedMarks } from '../marks.ts';
import type { ObservedPeers, PairedApp } from './pairs.ts';

/** What a fingerprint says about one resource, and the one to keep from now on. */
export interface Fingerprint {
  /** The fields whose values are new; none where nothing was kept. */
  readonly fresh: readonly string[];
  /** The text to keep; undefined where nothing is to be kept. */
  readonly kept: string | undefined;
  /** Whether there are values and nothing was kept of any before, so nothing is known of what was sent. */
  readonly isFirst: boolean;
}

/**
 * The fingerprints of what an app of the manifest declares, by manifest key. Slow by design, so it is done for apps of this run
 * alone and only for what has such fields. The fingerprint of one that another key of the manifest had before is under that key.
 */
export async function fingerprintsOf(
  { subject, desired, actual }: PairedApp,
  peers: ObservedPeers,
): Promise<ReadonlyMap<string, Fingerprint>> {
  const kept = keptFingerprints(trustedMarks(actual));
  const fingerprints = new Map<string, Fingerprint>();
  for (const kind of subject.children) {
    if (kind.writeOnly === undefined) continue;
    const { byKey, keyOf } = peers.pairsOf(kind);
    for (const child of declaredIn(kind, desired)) {
      const key = keyOf.get(byKey.get(child.key)?.actual.id ?? '') ?? child.key;
      fingerprints.set(child.key, await compareWithFingerprint(kind.writeOnly.of(child), kept.get(key)));
    }
  }
  return fingerprints;
}

/**
 * Which write-only fields of a declared resource are new: a fingerprint says so only of the very one that it was computed for. A
 * managed one without a fingerprint was created without them. `recorded`: the ids that the marks record of the kind.
 */
export function freshFields(
  { writeOnly }: ChildKind,
  desired: DesiredChild,
  { id }: ActualChild,
  { print, recorded }: { print: Fingerprint | undefined; recorded: ReadonlyMap<string, string> },
): readonly string[] {
  if (writeOnly === undefined || ![...recorded.values()].includes(id)) return [];
  return (print?.isFirst ? writeOnly.perhapsUnsent(desired) : print?.fresh) ?? [];
}

/** Compares values with the fingerprint that was kept of them; the salt stays for as long as there is one. */
export async function compareWithFingerprint(
  values: WriteOnly,
  kept: string | undefined,
): Promise<Fingerprint> {
  const names = Object.keys(values).sort();
  if (names.length === 0) return { fresh: [], kept: undefined, isFirst: false };
  const before = parsed(kept);
  const salt = before?.salt ?? randomBytes(SALT_BYTES).toString('base64url');
  const hashes = await Promise.all(
    names.map(async (name) => [name, tagOf(name), await hashOf(name, ownValue(values, name), salt)] as const),
  );
  const fresh = before === undefined ? [] : hashes.filter(([, tag, hash]) => before.hashes.get(tag) !== hash);
  return {
    fresh: fresh.map(([name]) => name),
    kept: salt + hashes.map(([, tag, hash]) => tag + hash).join(''),
    isFirst: before === undefined,
  };
}

const SALT_BYTES = 6;
const HASH_BYTES = 6;
/** Characters in base64url. */
const SALT_LENGTH = 8;
const TAG_LENGTH = 2;
const HASH_LENGTH = 8;
/** Memory of 8 MiB and a hundredth of a second or so for each: bearable a thousand times, not a billion times. */
const COST = { N: 8192, r: 8, p: 1 } as const;

interface Kept {
  readonly salt: string;
  /** By the tag of the field. */
  readonly hashes: ReadonlyMap<string, string>;
}

function parsed(kept: string | undefined): Kept | undefined {
  const form = new RegExp(`^[\\w-]{${SALT_LENGTH}}([\\w-]{${TAG_LENGTH + HASH_LENGTH}})+$`);
  if (kept === undefined || !form.test(kept)) return undefined;
  const hashes = new Map<string, string>();
  for (let at = SALT_LENGTH; at < kept.length; at += TAG_LENGTH + HASH_LENGTH) {
    hashes.set(kept.slice(at, at + TAG_LENGTH), kept.slice(at + TAG_LENGTH, at + TAG_LENGTH + HASH_LENGTH));
  }
  return { salt: kept.slice(0, SALT_LENGTH), hashes };
}

/** Two characters identify a field by its name, which is not a secret. */
function tagOf(name: string): string {
  return createHash('sha256').update(name).digest('base64url').slice(0, TAG_LENGTH);
}

function hashOf(name: string, value: WriteOnly[string] | undefined, salt: string): Promise<string> {
  const text = value instanceof Secret ? canonical(value.reveal()) : canonical(value ?? null);
  return new Promise((resolve, reject) => {
    scrypt(text, `${salt}${name}`, HASH_BYTES, COST, (error, key) => {
      if (error === null) resolve(key.toString('base64url'));
      else reject(error);
    });
  });
}
