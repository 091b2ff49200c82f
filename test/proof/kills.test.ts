/**
 * The real process is killed at every request of a run, before the account has done what was asked and after it. Run
 * again, it makes the very account that a run makes which nobody kills.
 */

import type { ChildProcess } from 'node:child_process';
import { expect, test } from 'vitest';
import type { Emulator } from '../../src/emulator/server.ts';
import { runAction } from '../support/action-run.ts';
import { goBetween } from './go-between.ts';
import {
  INSTANCE_INPUTS,
  instanceAccount,
  instanceManifest,
  SCENARIO_INPUTS,
  scenarioAccount,
  scenarioManifest,
} from './scenario.ts';
import { tell } from './seed.ts';
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

test.each(TRIALS)(
  'a run killed at any request is made good by the next one: $name',
  async (trial) => {
    const wanted = await inTrial(trial, async (world) => {
      const { requests } = await runUntil(world, trial, undefined);
      return { requests, account: await canonicalAccount(world.emulator) };
    });
    // To a question it is all the same whether the account had answered it.
    const kills = wanted.requests.flatMap((method, index): Kill[] => {
      const moments = method === 'GET' ? (['before'] as const) : (['before', 'after'] as const);
      return trial.isTried(method) ? moments.map((moment) => ({ at: index + 1, moment })) : [];
    });
    const wrong: string[] = [];
    const ends = { killed: 0, 'over before the kill': 0 };
    await together(kills, 4, async (kill) => {
      await inTrial(trial, async (world) => {
        const { killed, log } = await runUntil(world, trial, kill);
        ends[killed ? 'killed' : 'over before the kill'] += 1;
        const again = await world.run('apply', trial.inputs);
        const differences = differencesOf(wanted.account, await canonicalAccount(world.emulator));
        if (!again.outcome.failed && differences.length === 0) return;
        const logs = wrong.length === 0 ? `${log}\n${again.log}` : '';
        wrong.push(`killed ${kill.moment} request ${kill.at}: ${differences.join(' ')}\n${logs}`);
      });
    });
    expect(wrong).toEqual([]);
    tell(`kills of ${trial.name}`, { requests: wanted.requests.length, ...ends });
  },
  180_000,
);

function inTrial<T>({ manifest, fill }: Trial, work: (world: World) => Promise<T>): Promise<T> {
  return inWorld(manifest, async (world) => {
    await fill(world.emulator);
    return work(world);
  });
}

/** Runs the built action until it ends or is killed; tells the methods of its requests in order. */
async function runUntil(
  world: World,
  { manifest, inputs }: Trial,
  kill: Kill | undefined,
): Promise<{ killed: boolean; requests: readonly string[]; log: string }> {
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
    const ended = await runAction({
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
