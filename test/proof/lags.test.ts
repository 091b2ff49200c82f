/**
 * Lists that lag behind writes: whatever a run creates is kept out of every list for a while. Runs that meet within that
 * time, or follow one another or a run that died, end in one set of resources.
 */

import { afterAll, expect, test } from 'vitest';
import type { FaultRule } from '../../src/emulator/faults.ts';
import type { EmulatorOptions } from '../../src/emulator/server.ts';
import type { Api } from '../../src/model.ts';
import { goBetween } from './go-between.ts';
import { hasty } from './haste.ts';
import { SCENARIO_INPUTS, scenarioAccount, scenarioManifest } from './scenario.ts';
import { type Chance, chanceFor, EFFORT, tell } from './seed.ts';
import { together } from './together.ts';
import {
  canonicalAccount,
  differencesOf,
  expectNothingLeft,
  expectSound,
  inWorld,
  type Ran,
  type World,
} from './world.ts';

/** A second takes so much of one: pauses and lags alike. */
const PACE = 0.05;
/** How long lists lag, in milliseconds of production. */
const LAGS = [100, 1000, 4000] as const;
/** How many runs meet. */
const RUNS = [2, 3, 4] as const;
/** Meetings of each kind; with PROOF_EFFORT=100 there are a hundred. */
const MEETINGS = EFFORT;

hasty();

const counts = {
  meetings: 0,
  'runs that met': 0,
  'runs that died before': 0,
  'meetings with lost answers': 0,
  'runs that failed': 0,
  'meetings that left a mark': 0,
  'meetings that left twins': 0,
};
afterAll(() => tell('lagging lists', counts));

type Start = 'empty' | 'half-filled';

const KINDS = (['v1.1', 'v2'] as const).flatMap((api) => LAGS.map((lag) => ({ api, lag })));

// Most of the time of a meeting is waiting.
test.concurrent.each(KINDS)(
  'runs that meet in $api while lists lag by $lag ms',
  async ({ api, lag }) => {
    const meetings = RUNS.flatMap((runs) => Array.from({ length: MEETINGS }, (_, seed) => ({ runs, seed })));
    const wrong: string[] = [];
    await together(meetings, 3, async ({ runs, seed }) => {
      const chance = chanceFor(`lag ${api} ${lag} ${runs} ${seed}`);
      const said = await meet({ api, runs, seed, lag: lag * PACE }, chance);
      // One log is enough to read.
      if (said.length > 0) wrong.push(said.slice(0, wrong.length === 0 ? undefined : -1).join('\n'));
    });
    expect(wrong).toEqual([]);
  },
  60_000 * EFFORT,
);

interface Meeting {
  readonly api: Api;
  readonly runs: number;
  readonly seed: number;
  /** Milliseconds, as they pass here. */
  readonly lag: number;
}

/** Lets runs meet; gives what is wrong afterwards, and then the logs. */
async function meet({ api, runs, seed, lag }: Meeting, chance: Chance): Promise<string[]> {
  const start = chance.pick(['empty', 'half-filled'] as const);
  // At the same time, or one after the other within the lag, or up to twice of it.
  const spread = chance.pick([0, 20, lag, 2 * lag]);
  const loses = chance.happens(0.3);
  const faults: FaultRule[] = [{ kind: 'lag', method: 'POST', ms: lag }];
  if (loses) faults.push({ kind: 'reset-after', method: 'POST', probability: 0.1 });
  const options: EmulatorOptions = {
    seed,
    switches: { duplicateTarget: chance.pick(['allow', 'allow', 'error']), duplicateTargetInV2: 'allow' },
    // Ids of one second need not be in the order of their creation.
    ...(chance.happens(0.3) ? { now: () => Date.now() + chance.below(3) * 1000 } : {}),
  };
  const expected = await alone(api, start);
  return inScenario(api, start, options, async (world) => {
    const { emulator } = world;
    emulator.faults.add(...faults);
    if (chance.happens(0.3)) await die(world, 1 + chance.below(80));
    const meeting = Array.from({ length: runs }, async () => {
      await new Promise((resolve) => setTimeout(resolve, chance.below(spread + 1)));
      return world.run('apply', SCENARIO_INPUTS);
    });
    const ran = await Promise.all(meeting);
    emulator.faults.clear();
    await new Promise((resolve) => setTimeout(resolve, lag));
    const failed = ran.filter(({ outcome }) => outcome.failed).length;
    // Who reads an error runs it again.
    if (failed > 0) ran.push(await world.run('apply', SCENARIO_INPUTS));
    const differences = differencesOf(expected, await canonicalAccount(emulator));
    const twins = differences.filter((line) => !line.includes('"provision_'));
    // Runs that write the marks of one app in the same moment may leave one behind, which the next run puts right.
    if (twins.length === 0 && differences.length > 0) {
      counts['meetings that left a mark'] += 1;
      ran.push(await world.run('apply', SCENARIO_INPUTS));
    }
    const left = twins.length > 0 ? differences : differencesOf(expected, await canonicalAccount(emulator));
    counts.meetings += 1;
    counts['runs that met'] += runs;
    counts['meetings with lost answers'] += loses ? 1 : 0;
    counts['runs that failed'] += failed;
    counts['meetings that left twins'] += twins.length > 0 ? 1 : 0;
    const said = [...left, ...ran.flatMap((one) => complaintsOf(one, world))];
    if (said.length > 0)
      return [`meeting ${seed} of ${runs} runs, ${start}:`, ...said, ran.map(({ log }) => log).join('\n')];
    await expectNothingLeft(world, SCENARIO_INPUTS);
    return [];
  });
}

/** A run that is cut off for good at one of its requests. */
async function die(world: World, at: number): Promise<void> {
  const between = await goBetween(world.emulator.url, async ({ n, forward }) =>
    n <= at ? forward() : undefined,
  );
  await world.run('apply', { ...SCENARIO_INPUTS, 'api-url': between.url });
  await between.close();
  counts['runs that died before'] += 1;
}

function complaintsOf(ran: Ran, { emulator }: World): string[] {
  try {
    expectSound(ran, emulator);
    return [];
  } catch (error) {
    return [String(error)];
  }
}

const accounts = new Map<string, Promise<readonly string[]>>();

/** What one run alone makes of the account, where no list lags. */
function alone(api: Api, start: Start): Promise<readonly string[]> {
  const known =
    accounts.get(api + start) ??
    inScenario(api, start, {}, async (world) => {
      const { outcome, log } = await world.run('apply', SCENARIO_INPUTS);
      expect(outcome.failed, log).toBe(false);
      return canonicalAccount(world.emulator);
    });
  accounts.set(api + start, known);
  return known;
}

function inScenario<T>(
  api: Api,
  start: Start,
  options: EmulatorOptions,
  work: (world: World) => Promise<T>,
): Promise<T> {
  return inWorld(
    scenarioManifest(api),
    async (world) => {
      if (start === 'half-filled') await scenarioAccount(world.emulator, api);
      return work(world);
    },
    { ...options, pace: PACE },
  );
}
