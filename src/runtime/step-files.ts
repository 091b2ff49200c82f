/**
 * The files that the runner reads when a step has ended (GitHub documentation, "Workflow commands"). Not those of the toolkit:
 * to write them it loads `node:crypto` and `node:fs/promises`, 8 ms of each run.
 */

import { accessSync, appendFileSync, constants, existsSync } from 'node:fs';
import { EOL } from 'node:os';

/** Adds outputs to the file in GITHUB_OUTPUT. Throws an error when it is missing, or the one of the operating system. */
export function appendOutputs(file: string, outputs: ReadonlyMap<string, string>): void {
  if (!existsSync(file)) throw new Error(`Missing file at path: ${file}`);
  for (const [name, value] of outputs) {
    const end = delimiterFor(value);
    appendFileSync(file, [`${name}<<${end}`, value, end, ''].join(EOL));
  }
}

/** Adds a page to the file in GITHUB_STEP_SUMMARY. Throws an error when it is missing or cannot be written. */
export function appendSummary(file: string, page: string): void {
  try {
    accessSync(file, constants.R_OK | constants.W_OK);
  } catch {
    throw new Error(
      `Unable to access summary file: '${file}'. Check if the file has correct read/write permissions.`,
    );
  }
  appendFileSync(file, page);
}

/** A line that ends a value, and is nowhere in it: a value that ended early could set other outputs. */
function delimiterFor(value: string): string {
  let number = 0;
  while (value.includes(`ghadelimiter_${number}`)) number += 1;
  return `ghadelimiter_${number}`;
}
