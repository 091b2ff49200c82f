/** Several runs of one manifest at the same time end in one set of resources, wherever chance lets them meet. */

import { afterAll, describe, expect, test } from 'vitest';
import type { FaultRule } from '../../src/emulator/faults.ts';
import type { EmulatorOptions } from '../../src/emulator/server.ts';
import type { Api } from '../../src/model.ts';
import { runBuilt } from '../support/action-run.ts';
import { hasty } from './haste.ts';
import { SCENARIO_INPUTS, scenarioAccount, scenarioManifest } from './scenario.ts';
import { chanceFor, EFFORT, tell } from './seed.ts';
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

type Start = 'empty' | 'half-filled';

const counts = {
  'races of processes': 0,
  'races in one process': 0,
  'runs that won or gave way': 0,
  'runs that failed': 0,
};
afterAll(() => tell('races', counts));

const ROUNDS = ([2, 3] as const).flatMap((runs) =>
  (['empty', 'half-filled'] as const).map((start) => ({ runs, start })),
);

describe('processes that start together', () => {
  test.each(ROUNDS)('$runs runs on an account that is $start', async ({ runs, start }) => {
    const api = 'v1.1';
    const wanted = await alone(api, start);
    await inRace(api, start, { latency: 15 }, async (world) => {
      const step = { emulator: world.emulator, manifest: scenarioManifest(api), inputs: SCENARIO_INPUTS };
      const ended = await Promise.all(Array.from({ length: runs }, () => runBuilt(step)));
      const log = ended.map(({ stdout }) => stdout).join('\n');
      counts['races of processes'] += 1;
      counts['runs that won or gave way'] += ended.filter(({ code }) => code === 0).length;
      counts['runs that failed'] += ended.filter(({ code }) => code !== 0).length;
      expect(differencesOf(wanted, await canonicalAccount(world.emulator)), log).toEqual([]);
      await expectNothingLeft(world, SCENARIO_INPUTS);
    });
  });
});

describe('runs of one process', () => {
  hasty();

  test('runs that meet at any moment', async () => {
    const seeds = Array.from({ length: 20 * EFFORT }, (_, seed) => seed);
    const wanted = new Map<string, readonly string[]>();
    for (const start of ['empty', 'half-filled'] as const) {
      for (const api of ['v1.1', 'v2'] as const) wanted.set(api + start, await alone(api, start));
    }
    const wrong: string[] = [];
    await together(seeds, 8, async (seed) => {
      const chance = chanceFor(`race ${seed}`);
      const api = chance.pick(['v1.1', 'v1.1', 'v2'] as const);
      const start = chance.pick(['empty', 'half-filled'] as const);
      const runs = chance.pick([2, 2, 3]);
      // Ids of one second need not be in the order of their making.
      const now = (): number => Date.now() + chance.below(3) * 1000;
      await inRace(api, start, { seed, now, faults: slowness, pace: 0.05 }, async (world) => {
        const racing = Array.from({ length: runs }, async () => {
          await new Promise((resolve) => setTimeout(resolve, chance.below(60)));
          return world.run('apply', SCENARIO_INPUTS);
        });
        const ran = await Promise.all(racing);
        world.emulator.faults.clear();
        const differences = differencesOf(
          wanted.get(api + start) ?? [],
          await canonicalAccount(world.emulator),
        );
        const said = note(ran, world);
        if (differences.length + said.length > 0) {
          const logs = wrong.length === 0 ? ran.map(({ log }) => log).join('\n') : '';
          wrong.push(
            `${runs} runs in ${api}, ${start}, seed ${seed}: ${[...differences, ...said].join(' ')}\n${logs}`,
          );
        } else await expectNothingLeft(world, SCENARIO_INPUTS);
      });
    });
    expect(wrong).toEqual([]);
  }, 120_000);
});

/** Some answers take longer than others. */
const slowness: readonly FaultRule[] = [
  { kind: 'delay', ms: 2, probability: 0.5 },
  { kind: 'delay', ms: 6, probability: 0.3 },
  { kind: 'delay', ms: 15, probability: 0.1 },
];

function note(ran: readonly Ran[], { emulator }: World): string[] {
  counts['races in one process'] += 1;
  return ran.flatMap((one) => {
    counts[one.outcome.failed ? 'runs that failed' : 'runs that won or gave way'] += 1;
    try {
      expectSound(one, emulator);
      return [];
    } catch (error) {
      return [String(error)];
    }
  });
}

/** What one run alone makes of the account. */
function alone(api: Api, start: Start): Promise<readonly string[]> {
  return inRace(api, start, {}, async (world) => {
    const { outcome, log } = await world.run('apply', SCENARIO_INPUTS);
    expect(outcome.failed, log).toBe(false);
    return canonicalAccount(world.emulator);
  });
}

/** A world in which a second webhook with the same target is made rather than refused. */
function inRace<T>(
  api: Api,
  start: Start,
  options: EmulatorOptions & { readonly pace?: number },
  work: (world: World) => Promise<T>,
): Promise<T> {
  const switches = { duplicateTarget: 'allow', duplicateTargetInV2: 'allow' } as const;
  return inWorld(
    scenarioManifest(api),
    async (world) => {
      if (start === 'half-filled') await scenarioAccount(world.emulator, api);
      return work(world);
    },
    { ...options, switches },
  );
}
