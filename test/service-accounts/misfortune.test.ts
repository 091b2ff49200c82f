/**
 * Whatever befalls a run that creates, renames and deletes service accounts and their keys, at any of its requests (one in
 * five of them, with PROOF_EFFORT=5 all): a rerun
 * ends in the very account that an undisturbed run ends in, with nothing twice.
 */

import { expect, test } from 'vitest';
import type { FaultRule } from '../../src/emulator/faults.ts';
import type { RequestRecord } from '../../src/emulator/request-log.ts';
import type { Emulator } from '../../src/emulator/server.ts';
import { goBetween } from '../proof/go-between.ts';
import { impatient } from '../proof/patience.ts';
import { chanceFor, EFFORT, oneIn } from '../proof/seed.ts';
import { together } from '../proof/together.ts';
import { expectNothingLeft, expectSound, type Inputs, inWorld, OWNER, type World } from '../proof/world.ts';
import {
  accountLines,
  differingLines,
  SCENARIO_INPUTS,
  SCENARIO_MANIFEST,
  scenarioAccount,
} from './scenario.ts';

impatient();

/** What is run, on what, and what must not be left out for it to mean anything. */
interface Trial {
  readonly name: string;
  readonly manifest: string;
  readonly mode: 'apply' | 'destroy' | 'sweep';
  readonly inputs: Inputs;
  readonly fill: (world: World) => Promise<void> | void;
  /** At least so many requests are sent. */
  readonly least: number;
}

const PREVIEW = `version: 1
api: v1.1
owner: ${OWNER}
apps:
  help: { name: Help }
  shop: { name: Shop }
serviceAccounts:
  reseller: { name: acme-reseller, keys: { ci: {} } }
  partner: { name: acme-partner }
`;

/** A preview whose service account people have linked to its apps. */
async function linkedPreview(world: World): Promise<void> {
  strangers(world.emulator);
  const { outcome, log } = await world.run('apply', { instance: 'pr-9', ttl: '1h' });
  expect(outcome.failed, log).toBe(false);
  const { store } = world.emulator;
  const reseller = [...store.serviceAccounts.values()].find(({ name }) => name === 'acme-reseller (pr-9)');
  for (const app of store.apps.values()) {
    if (app.name === 'Shop (pr-9)') Object.assign(app, { serviceAccountId: reseller?.id });
  }
}

/** What looks like the preview's and is not. */
function strangers({ store }: Emulator): void {
  store.addServiceAccount('acme-reseller');
  store.addServiceAccount('acme-reseller (pr-8)');
  store.addApp({ name: 'Help (pr-9)' });
}

const TRIALS: readonly Trial[] = [
  {
    name: 'everything at once',
    manifest: SCENARIO_MANIFEST,
    mode: 'apply',
    inputs: SCENARIO_INPUTS,
    fill: scenarioAccount,
    least: 20,
  },
  {
    name: 'a preview comes',
    manifest: PREVIEW,
    mode: 'apply',
    inputs: { instance: 'pr-9', prune: 'owned' },
    fill: ({ emulator }) => strangers(emulator),
    least: 10,
  },
  {
    name: 'a preview goes',
    manifest: PREVIEW,
    mode: 'destroy',
    inputs: { instance: 'pr-9' },
    fill: linkedPreview,
    least: 6,
  },
  {
    name: 'a preview is swept',
    manifest: PREVIEW,
    mode: 'sweep',
    inputs: {},
    fill: async (world) => {
      await linkedPreview(world);
      for (const { metadata } of world.emulator.store.apps.values())
        if ('provision_expires' in metadata) metadata['provision_expires'] = '2020-01-01T00:00:00.000Z';
    },
    least: 6,
  },
];

/** One request after the other, so that a position means the same request in every run. */
const ONE_BY_ONE = { 'max-in-flight': '1' } as const;

async function inTrial<T>({ manifest, fill }: Trial, work: (world: World) => Promise<T>): Promise<T> {
  return inWorld(manifest, async (world) => {
    await fill(world);
    return work(world);
  });
}

interface Undisturbed {
  readonly requests: RequestRecord[];
  readonly account: string[];
}

const undisturbedRuns = new Map<Trial, Promise<Undisturbed>>();

function undisturbed(trial: Trial): Promise<Undisturbed> {
  const run = undisturbedRuns.get(trial) ?? runUndisturbed(trial);
  undisturbedRuns.set(trial, run);
  return run;
}

function runUndisturbed(trial: Trial): Promise<Undisturbed> {
  return inTrial(trial, async (world) => {
    const before = world.emulator.requests.length;
    const { outcome, log } = await world.run(trial.mode, { ...trial.inputs, ...ONE_BY_ONE });
    expect(outcome.failed, log).toBe(false);
    const requests = world.emulator.requests.slice(before);
    expect(requests.length).toBeGreaterThanOrEqual(trial.least);
    if (trial.mode === 'apply') await expectNothingLeft(world, trial.inputs);
    return { requests, account: accountLines(world.emulator) };
  });
}

const MISFORTUNES: readonly (readonly FaultRule[])[] = [
  [{ kind: 'status', status: 503 }],
  [{ kind: 'status', status: 429, retryAfter: 0 }],
  [{ kind: 'status', status: 403 }],
  [{ kind: 'status', status: 409 }],
  [{ kind: 'status-after', status: 502 }],
  [{ kind: 'reset-before' }],
  [{ kind: 'reset-after' }],
  [{ kind: 'stall-after' }],
  [{ kind: 'cut' }],
  [{ kind: 'lag', lists: 2 }, { kind: 'reset-after' }],
];

test.each(TRIALS)('a run that breaks off before or after any request: $name', async (trial) => {
  const { requests, account } = await undisturbed(trial);
  // Whether a mere question still arrived makes no difference.
  const breaks = requests.flatMap(({ method }, index) => [
    { at: index + 1, done: false },
    ...(method === 'GET' ? [] : [{ at: index + 1, done: true }]),
  ]);
  const wrong: string[] = [];
  await together(oneIn(5, breaks), 6, async ({ at, done }) => {
    await inTrial(trial, async (world) => {
      // Nothing that the run asks from then on reaches the account: as if it had been killed.
      const between = await goBetween(world.emulator.url, async ({ n, forward }) => {
        if (n < at) return forward();
        if (n === at && done) await forward();
        return undefined;
      });
      await world.run(trial.mode, { ...trial.inputs, ...ONE_BY_ONE, 'api-url': between.url });
      await between.close();
      await expectMadeGood(
        world,
        trial,
        account,
        wrong,
        `broken off ${done ? 'after' : 'before'} request ${at}`,
      );
    });
  });
  expect(wrong).toEqual([]);
});

test.each(
  TRIALS.flatMap((trial) =>
    MISFORTUNES.map((faults) => ({ trial, faults, name: `${trial.name}, ${nameOf(faults)}` })),
  ),
)('any request meets it: $name', async ({ trial, faults }) => {
  const { requests, account } = await undisturbed(trial);
  const cases = requests.flatMap(({ method }, index) => (isTried(faults, method) ? [index] : []));
  const wrong: string[] = [];
  await together(oneIn(5, cases, MISFORTUNES.indexOf(faults)), 6, async (index) => {
    await inTrial(trial, async (world) => {
      const at = world.emulator.requests.length + index + 1;
      world.emulator.faults.add(...faults.map((fault): FaultRule => ({ ...fault, request: at })));
      const ran = await world.run(trial.mode, { ...trial.inputs, ...ONE_BY_ONE });
      expectSound(ran, world.emulator);
      world.emulator.faults.clear();
      const what = `${nameOf(faults)} at request ${index + 1}`;
      if (!ran.outcome.failed) {
        const differences = differingLines(account, accountLines(world.emulator));
        if (differences.length > 0) wrong.push(`${what} survived: ${differences.join(' ')}\n${ran.log}`);
      }
      await expectMadeGood(world, trial, account, wrong, what);
    });
  });
  expect(wrong).toEqual([]);
});
/** That an answer to a mere question got lost is one thing, however it came about. */
function isTried(faults: readonly FaultRule[], method: string): boolean {
  if (method !== 'GET') return faults.length === 1 || method === 'POST';
  return faults.length === 1 && ['status', 'reset-before'].includes(faults[0]?.kind ?? '');
}

function nameOf(faults: readonly FaultRule[]): string {
  return faults.map(({ kind, status }) => [kind, status].filter(Boolean).join(' ')).join(' and ');
}

async function expectMadeGood(
  world: World,
  { mode, inputs }: Trial,
  account: readonly string[],
  wrong: string[],
  what: string,
): Promise<void> {
  const again = await world.run(mode, inputs);
  const differences = differingLines(account, accountLines(world.emulator));
  if (again.outcome.failed) differences.push('the rerun failed');
  if (differences.length > 0)
    wrong.push(`${what}: ${differences.join(' ')}\n${wrong.length === 0 ? again.log : ''}`);
}

test('runs that meet at any moment make one set of service accounts', async () => {
  const wrong: string[] = [];
  const trials = TRIALS.filter(({ mode }) => mode === 'apply');
  const wanted = new Map<Trial, string[]>();
  for (const trial of trials) wanted.set(trial, (await undisturbed(trial)).account);
  const seeds = Array.from({ length: 12 * EFFORT }, (_, seed) => seed);
  await together(seeds, 6, async (seed) => {
    const chance = chanceFor(`services ${seed}`);
    const trial = chance.pick(trials);
    await inWorld(
      trial.manifest,
      async (world) => {
        await trial.fill(world);
        const racing = Array.from({ length: chance.pick([2, 2, 3]) }, async () => {
          await new Promise((resolve) => setTimeout(resolve, chance.below(60)));
          return world.run('apply', trial.inputs);
        });
        const logs = (await Promise.all(racing)).map(({ log }) => log).join('\n');
        world.emulator.faults.clear();
        const differences = differingLines(wanted.get(trial) ?? [], accountLines(world.emulator));
        if (differences.length > 0)
          wrong.push(`${trial.name}, seed ${seed}: ${differences.join(' ')}\n${logs}`);
      },
      {
        seed,
        faults: [
          { kind: 'delay', ms: 2, probability: 0.5 },
          { kind: 'delay', ms: 6, probability: 0.3 },
          { kind: 'delay', ms: 15, probability: 0.1 },
        ],
        pace: 0.05,
      },
    );
  });
  expect(wrong).toEqual([]);
}, 120_000);
