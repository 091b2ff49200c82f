/**
 * A run that ends at any of its requests, before the account has done what was asked or after it: run again, it makes the very
 * account that a run makes which nobody kills. The real process is killed at some of them. At the others a run inside this
 * process is cut off from the account for good, which is the same to the account.
 */

import type { ChildProcess } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { Emulator } from '../../src/emulator/server.ts';
import { runBuilt } from '../support/action-run.ts';
import { goBetween } from './go-between.ts';
import { hasty } from './haste.ts';
import { impatient } from './patience.ts';
import {
  INSTANCE_INPUTS,
  instanceAccount,
  instanceManifest,
  SCENARIO_INPUTS,
  scenarioAccount,
  scenarioManifest,
} from './scenario.ts';
import { expectMet, oneIn, tell } from './seed.ts';
import { together } from './together.ts';
import { canonicalAccount, differencesOf, type Inputs, inWorld, type World } from './world.ts';

/** Where a run is killed: at which request, and whether the account has done by then what the request asks. */
interface Kill {
  readonly at: number;
  readonly moment: 'before' | 'after';
}

/** What is run, and on what. */
interface Trial {
  readonly name: string;
  readonly manifest: string;
  readonly inputs: Inputs;
  readonly fill: (emulator: Emulator) => Promise<void>;
  /** Whether a kill at a request of this method is worth trying. */
  readonly isTried: (method: string) => boolean;
}

const TRIALS: readonly Trial[] = [
  {
    name: 'v1.1',
    manifest: scenarioManifest('v1.1'),
    inputs: SCENARIO_INPUTS,
    fill: (emulator) => scenarioAccount(emulator, 'v1.1'),
    isTried: () => true,
  },
  {
    // It stands on the same ground, so that only its own writes are tried.
    name: 'v2',
    manifest: scenarioManifest('v2'),
    inputs: SCENARIO_INPUTS,
    fill: (emulator) => scenarioAccount(emulator, 'v2'),
    isTried: (method) => method !== 'GET',
  },
  {
    name: 'an instance',
    manifest: instanceManifest('v1.1'),
    inputs: INSTANCE_INPUTS,
    fill: instanceAccount,
    isTried: () => true,
  },
];

describe('the built action, killed', () => {
  test.each(TRIALS)('$name', (trial) => prove(trial, 9, killed), 120_000);
});

describe('a run inside this process, cut off for good', () => {
  hasty();
  impatient();
  test.each(TRIALS)('$name', (trial) => prove(trial, 3, cutOff), 120_000);
});

/** Runs until the kill, if there is one; tells the methods of the requests in order. */
type RunUntil = (world: World, trial: Trial, kill: Kill | undefined) => Promise<RunOver>;

interface RunOver {
  readonly killed: boolean;
  readonly requests: readonly string[];
  readonly log: string;
}

/** Tries one in so many of all kills, and expects that the next run makes each good. */
async function prove(trial: Trial, many: number, runUntil: RunUntil): Promise<void> {
  const wanted = await inTrial(trial, async (world) => {
    const { requests } = await runUntil(world, trial, undefined);
    return { requests, account: await canonicalAccount(world.emulator) };
  });
  // To a question it is all the same whether the account had answered it.
  const kills = (['before', 'after'] as const).flatMap((moment) =>
    wanted.requests.flatMap((method, index): Kill[] =>
      trial.isTried(method) && (moment === 'before' || method !== 'GET') ? [{ at: index + 1, moment }] : [],
    ),
  );
  const wrong: string[] = [];
  const counts = { requests: wanted.requests.length, before: 0, after: 0, killed: 0 };
  await together(oneIn(many, kills), 4, async (kill) => {
    await inTrial(trial, async (world) => {
      const { killed: isKilled, log } = await runUntil(world, trial, kill);
      counts[kill.moment] += 1;
      counts.killed += isKilled ? 1 : 0;
      const again = await world.run('apply', trial.inputs);
      const differences = differencesOf(wanted.account, await canonicalAccount(world.emulator));
      if (!again.outcome.failed && differences.length === 0) return;
      const logs = wrong.length === 0 ? `${log}\n${again.log}` : '';
      wrong.push(`killed ${kill.moment} request ${kill.at}: ${differences.join(' ')}\n${logs}`);
    });
  });
  expect(wrong).toEqual([]);
  expectMet({ killed: counts.killed });
  tell(`${runUntil.name} runs of ${trial.name}`, counts);
}

function inTrial<T>({ manifest, fill }: Trial, work: (world: World) => Promise<T>): Promise<T> {
  return inWorld(manifest, async (world) => {
    await fill(world.emulator);
    return work(world);
  });
}

/** Runs the built action until it ends or is killed. */
async function killed(world: World, { manifest, inputs }: Trial, kill: Kill | undefined): Promise<RunOver> {
  let child: ChildProcess | undefined;
  const requests: string[] = [];
  const between = await goBetween(world.emulator.url, async ({ n, method, forward }) => {
    requests.push(method);
    if (n !== kill?.at) return forward();
    if (kill.moment === 'after') await forward();
    child?.kill('SIGKILL');
    return undefined;
  });
  try {
    const ended = await runBuilt({
      emulator: world.emulator,
      manifest,
      inputs: { ...inputs, 'api-url': between.url },
      during: async (started) => {
        child = started;
      },
    });
    if (kill === undefined) expect(ended.code, ended.stdout).toBe(0);
    return { killed: ended.signal === 'SIGKILL', requests, log: ended.stdout };
  } finally {
    await between.close();
  }
}

/** Runs inside this process; from the kill on nothing of the run reaches the account. */
async function cutOff(world: World, { inputs }: Trial, kill: Kill | undefined): Promise<RunOver> {
  let isOver = false;
  const requests: string[] = [];
  const between = await goBetween(world.emulator.url, async ({ n, method, forward }) => {
    requests.push(method);
    if (isOver) return undefined;
    if (n !== kill?.at) return forward();
    isOver = true;
    if (kill.moment === 'after') await forward();
    return undefined;
  });
  try {
    const { outcome, log } = await world.run('apply', { ...inputs, 'api-url': between.url });
    if (kill === undefined) expect(outcome.failed, log).toBe(false);
    return { killed: isOver, requests, log };
  } finally {
    await between.close();
  }
}
