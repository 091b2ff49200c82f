/**
 * The long random proof: random accounts, manifests, marks copied and broken, faults, lag, and two to four runs in all
 * modes. SOAK_MINUTES says how long (60), PROOF_SEED which cases, SOAK_TRIAL one trial alone with all that it logged,
 * SOAK_LOGS a folder that gets the logs of trials with something wrong: what meets by chance does not happen twice.
 */

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { hasty } from '../proof/haste.ts';
import { SEED } from '../proof/seed.ts';
import { trial } from './trial.ts';

hasty();

const MINUTES = Number(process.env['SOAK_MINUTES'] ?? 60);
const ONLY = process.env['SOAK_TRIAL'];
const LOGS = process.env['SOAK_LOGS'];
/** Trials at a time: most of their time is waiting. */
const WIDTH = 6;
/** Wrong trials that are told of one by one. */
const TOLD = 20;

test('accounts are right after whatever befell them', async () => {
  const counts: Record<string, number> = { trials: 0 };
  const wrong: string[] = [];
  const one = async (number: number): Promise<void> => {
    const findings = await trial(number);
    counts['trials'] = (counts['trials'] ?? 0) + 1;
    for (const [name, count] of Object.entries(findings.counts)) counts[name] = (counts[name] ?? 0) + count;
    if (ONLY !== undefined) process.stdout.write(`${findings.logs}\n`);
    if (findings.wrong.length === 0) return;
    const told = `trial ${number}: ${findings.wrong.join(' | ')}`;
    wrong.push(told);
    if (LOGS !== undefined)
      await writeFile(path.join(LOGS, `trial-${number}.txt`), `${told}\n\n${findings.logs}\n`);
    if (wrong.length <= TOLD) process.stdout.write(`${told}\n`);
  };
  if (ONLY !== undefined) await one(Number(ONLY));
  else {
    const end = Date.now() + MINUTES * 60_000;
    let next = 0;
    const worker = async (): Promise<void> => {
      while (Date.now() < end) await one(next++);
    };
    await Promise.all(Array.from({ length: WIDTH }, worker));
  }
  const told = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  process.stdout.write(
    `soak (PROOF_SEED=${SEED}): ${told.join(', ')}, ${wrong.length} trials with something wrong\n`,
  );
  expect(wrong).toEqual([]);
});
