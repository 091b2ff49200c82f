/** Where the chance in the proofs comes from, and how a proof tells what it has looked at. */

import { expect } from 'vitest';
import { seededRandom } from '../../src/emulator/random.ts';

/** The same cases on every machine; another number in PROOF_SEED looks at others. */
export const SEED = Number(process.env['PROOF_SEED'] ?? 20_260_401);

/** PROOF_EFFORT multiplies the number of cases that are looked at: 1 in `npm test`, more for a long look. */
export const EFFORT = Number(process.env['PROOF_EFFORT'] ?? 1);

/** A repeatable source of chance for one case of one proof. */
export interface Chance {
  /** A whole number from 0 up to, but not including, the limit. */
  below(limit: number): number;
  pick<T>(from: readonly T[]): T;
  /** True with this probability. */
  happens(probability: number): boolean;
}

/** Chance that depends on the seed and the name of the case alone. */
export function chanceFor(name: string): Chance {
  const random = seededRandom(`${SEED}/${name}`);
  const below = (limit: number): number => Math.floor(random.fraction() * limit);
  return {
    below,
    pick<T>(from: readonly T[]): T {
      return from[below(from.length)] as T;
    },
    happens: (probability) => random.fraction() < probability,
  };
}

/**
 * One in so many of the cases, evenly spread; another PROOF_SEED or `shift` looks at others, and a PROOF_EFFORT of that number
 * at all. Where the cases are a table row by row, a number that shares no factor with the length of a row visits all columns.
 */
export function oneIn<T>(many: number, cases: readonly T[], shift = 0): T[] {
  const step = Math.max(1, Math.round(many / EFFORT));
  return cases.filter((_, index) => (index + shift + SEED) % step === 0);
}

/** Fails where a proof has not met one of the situations that it is about: then it proves nothing of them. */
export function expectMet(counts: Readonly<Record<string, number>>): void {
  expect(Object.entries(counts).filter(([, count]) => count === 0)).toEqual([]);
}

/** Prints one line that says how many cases of each kind a proof looked at, and under which seed. */
export function tell(proof: string, counts: Readonly<Record<string, number>>): void {
  const parts = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  process.stdout.write(`proof of ${proof} (PROOF_SEED=${SEED}): ${parts.join(', ')}\n`);
}
