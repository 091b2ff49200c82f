/** Randomness with or without a seed: with one, a run can be repeated byte for byte. */

import { createHash, randomBytes } from 'node:crypto';

/** A source of random bytes and numbers. */
export interface Random {
  bytes(count: number): Buffer;
  /** A number from 0 up to, but not including, 1. */
  fraction(): number;
}

/** The system's randomness. */
export const systemRandom: Random = {
  bytes: (count) => randomBytes(count),
  fraction: () => randomBytes(4).readUInt32BE() / 2 ** 32,
};

/** The same bytes for the same seed: hashes of the seed and a counter. */
export function seededRandom(seed: number | string): Random {
  let blocks = 0;
  let left = Buffer.alloc(0);
  const bytes = (count: number): Buffer => {
    while (left.length < count) {
      left = Buffer.concat([left, createHash('sha256').update(`${seed}/${blocks++}`).digest()]);
    }
    const taken = left.subarray(0, count);
    left = left.subarray(count);
    return taken;
  };
  return { bytes, fraction: () => bytes(4).readUInt32BE() / 2 ** 32 };
}

/** A number that depends on the text and the seed alone: a fixed shuffle for lists in random order. */
export function hashOf(text: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b) >>> 0;
  return (hash ^ (hash >>> 16)) >>> 0;
}
