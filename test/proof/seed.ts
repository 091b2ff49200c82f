/** Where the chance in the proofs comes from, and how a proof tells what it has looked at. */

import { seededRandom } from '../../src/emulator/random.ts';

/** The same cases on every machine; another number in PROOF_SEED looks at others. */
export const SEED = Number(process.env['PROOF_SEED'] ?? 20_260_401);

/** PROOF_EFFORT multiplies the number of random cases: 1 in `npm test`, more for a long look. */
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

/** Prints one line that says how many cases of each kind a proof looked at, and under which seed. */
export function tell(proof: string, counts: Readonly<Record<string, number>>): void {
  const parts = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  process.stdout.write(`proof of ${proof} (PROOF_SEED=${SEED}): ${parts.join(', ')}\n`);
}
