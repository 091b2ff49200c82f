/** Inputs that steps of several modes share. */

import { type Mode, usesInput } from '../../src/input-modes.ts';
import type { InputName } from '../../src/inputs.ts';

/** Those that a mode uses: what holds a run back is refused where it does nothing. */
export function usedBy<T extends Partial<Record<InputName, string>>>(mode: Mode, inputs: T): Partial<T> {
  const names = Object.keys(inputs) as InputName[];
  return Object.fromEntries(
    names.filter((name) => usesInput(mode, name)).map((name) => [name, inputs[name]]),
  ) as Partial<T>;
}
