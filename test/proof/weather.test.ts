/** Bad weather: a fifth of all requests goes wrong, in every way there is, as long as the runs last. */

import { expect, test } from 'vitest';
import type { FaultRule } from '../../src/emulator/faults.ts';
import type { Api } from '../../src/model.ts';
import { hasty } from './haste.ts';
import { impatient } from './patience.ts';
import { SCENARIO_INPUTS, scenarioAccount, scenarioManifest } from './scenario.ts';
import { chanceFor, EFFORT, tell } from './seed.ts';
import { together } from './together.ts';
import { canonicalAccount, differencesOf, expectSound, inWorld, type Ran, type World } from './world.ts';

impatient();
hasty();

const TROUBLES: readonly FaultRule[] = [
  { kind: 'status', status: 500 },
  { kind: 'status', status: 503, retryAfter: 0 },
  { kind: 'status', status: 429, retryAfter: 0 },
  { kind: 'status-after' },
  { kind: 'reset-before' },
  { kind: 'reset-after' },
  { kind: 'stall' },
  { kind: 'stall-after' },
  { kind: 'cut' },
  { kind: 'malformed' },
  { kind: 'html' },
];
/** Each trouble strikes only where none before it did; all together a fifth. */
const SHARE = 1 - 0.8 ** (1 / TROUBLES.length);
const WEATHER: readonly FaultRule[] = [
  ...TROUBLES.map((trouble) => ({ ...trouble, probability: SHARE })),
  { kind: 'lag', lists: 1, probability: 0.1 },
  { kind: 'delay', ms: 3, probability: 0.3 },
];

/** A user who reads an error runs it again; more often than this nobody would. */
const MOST_RUNS = 4;

test('what a run under bad weather leaves undone, the next one does', async () => {
  const seeds = Array.from({ length: 16 * EFFORT }, (_, seed) => seed);
  const wanted = new Map<Api, readonly string[]>();
  for (const api of ['v1.1', 'v2'] as const) {
    wanted.set(api, await inScenario(api, 0, [], async (world) => made(await apply(world), world)));
  }
  const wrong: string[] = [];
  const counts = { runs: 0, requests: 0, 'of them spoilt': 0, 'runs that came through': 0 };
  await together(seeds, 6, async (seed) => {
    const api = chanceFor(`weather ${seed}`).pick(['v1.1', 'v1.1', 'v2'] as const);
    await inScenario(api, seed, WEATHER, async (world) => {
      const logs: string[] = [];
      let came = false;
      for (let run = 1; run <= MOST_RUNS && !came; run++) {
        const { outcome, log } = await apply(world);
        logs.push(log);
        came = !outcome.failed;
        counts.runs += 1;
      }
      counts['runs that came through'] += came ? 1 : 0;
      counts.requests += world.emulator.requests.length;
      counts['of them spoilt'] += world.emulator.requests.filter(
        ({ fault }) => fault !== undefined && fault !== 'delay' && fault !== 'lag',
      ).length;
      world.emulator.faults.clear();
      const last = await apply(world);
      logs.push(last.log);
      const differences = differencesOf(wanted.get(api) ?? [], await canonicalAccount(world.emulator));
      if (last.outcome.failed || differences.length > 0) {
        wrong.push(
          `${api}, seed ${seed}: ${differences.join(' ')}${wrong.length > 0 ? '' : logs.join('\n')}`,
        );
      }
    });
  });
  expect(wrong).toEqual([]);
  tell('bad weather', counts);
}, 120_000);

function made({ outcome, log }: Ran, { emulator }: World): Promise<readonly string[]> {
  expect(outcome.failed, log).toBe(false);
  return canonicalAccount(emulator);
}

async function apply(world: World): Promise<Ran> {
  const ran = await world.run('apply', SCENARIO_INPUTS);
  expectSound(ran, world.emulator);
  return ran;
}

function inScenario<T>(
  api: Api,
  seed: number,
  faults: readonly FaultRule[],
  work: (world: World) => Promise<T>,
): Promise<T> {
  return inWorld(
    scenarioManifest(api),
    async (world) => {
      await scenarioAccount(world.emulator, api);
      return work(world);
    },
    { seed, faults },
  );
}
