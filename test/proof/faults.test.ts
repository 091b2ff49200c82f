/**
 * The requests of a run that makes, changes, adopts and deletes apps, webhooks, keys and channels meet every misfortune: each
 * request some, with PROOF_EFFORT=5 all. The run survives it or says what went wrong, and a rerun makes the very account that
 * an undisturbed run makes.
 */

import { afterAll, expect, test } from 'vitest';
import type { FaultRule } from '../../src/emulator/faults.ts';
import type { RequestRecord } from '../../src/emulator/request-log.ts';
import type { Api } from '../../src/model.ts';
import { hasty } from './haste.ts';
import { impatient } from './patience.ts';
import { SCENARIO_INPUTS, scenarioAccount, scenarioManifest } from './scenario.ts';
import { expectMet, oneIn, tell } from './seed.ts';
import { together } from './together.ts';
import {
  canonicalAccount,
  differencesOf,
  expectNothingLeft,
  expectSound,
  inWorld,
  type World,
} from './world.ts';

interface Misfortune {
  /** What befalls the request, all of it. */
  readonly faults: readonly FaultRule[];
  /** It means something to such requests only. */
  readonly method?: string;
}

/** Everything that can befall one request. */
const MISFORTUNES: readonly Misfortune[] = [
  { faults: [{ kind: 'status', status: 503 }] },
  { faults: [{ kind: 'status', status: 429, retryAfter: 0 }] },
  { faults: [{ kind: 'status', status: 403 }] },
  { faults: [{ kind: 'status', status: 409 }] },
  { faults: [{ kind: 'status-after', status: 502 }] },
  { faults: [{ kind: 'reset-before' }] },
  { faults: [{ kind: 'reset-after' }] },
  { faults: [{ kind: 'stall' }] },
  { faults: [{ kind: 'stall-after' }] },
  { faults: [{ kind: 'cut' }] },
  { faults: [{ kind: 'malformed' }] },
  { faults: [{ kind: 'html' }] },
  { faults: [{ kind: 'close-idle' }] },
  { faults: [{ kind: 'lag', lists: 1 }], method: 'POST' },
  { faults: [{ kind: 'lag', lists: 2 }], method: 'POST' },
  { faults: [{ kind: 'lag', lists: 1 }, { kind: 'reset-after' }], method: 'POST' },
  { faults: [{ kind: 'lag', lists: 3 }, { kind: 'status-after' }], method: 'POST' },
  // For longer than anybody looks before a create is repeated.
  { faults: [{ kind: 'lag', lists: 12 }, { kind: 'reset-after' }], method: 'POST' },
];

/**
 * A write meets everything. That an answer to a mere question got lost is one thing, however it came about; and v2 stands
 * on the same ground as v1.1, so that there only what can go wrong with its own writes is tried.
 */
function isTried(api: Api, { method: only, faults }: Misfortune, method: string): boolean {
  const kinds = faults.map(({ kind }) => kind);
  if (only !== undefined && only !== method) return false;
  if (method === 'GET') {
    return (
      api === 'v1.1' && !kinds.some((kind) => /-after$|^malformed$/.test(kind)) && faults[0]?.status !== 409
    );
  }
  const enough = ['status', 'reset-before', 'reset-after', 'cut', 'lag'];
  return api === 'v1.1' || (faults.length === 1 && kinds.every((kind) => enough.includes(kind)));
}

impatient();
hasty();

const counts = { misfortunes: 0, 'runs survived': 0, 'runs failed and converged when repeated': 0 };
afterAll(() => tell('faults', counts));

const TRIALS = (['v1.1', 'v2'] as const).flatMap((api) =>
  MISFORTUNES.filter((misfortune) => ['POST', 'GET'].some((method) => isTried(api, misfortune, method))).map(
    (misfortune) => ({ api, misfortune, name: misfortune.faults.map(nameOf).join(' and ') }),
  ),
);

interface Pair {
  readonly n: number;
  readonly misfortune: Misfortune;
}

/** One in five of all that can befall the requests of a run. No request can meet less than five things, so each has its share. */
async function chosen(api: Api): Promise<Pair[]> {
  const { requests } = await undisturbed(api);
  const pairs = requests.flatMap(({ n, method }) =>
    MISFORTUNES.filter((misfortune) => isTried(api, misfortune, method)).map((misfortune) => ({
      n,
      misfortune,
    })),
  );
  return oneIn(5, pairs);
}

test.each(TRIALS)('$api: $name at any request leaves nothing wrong behind', async ({ api, misfortune }) => {
  const { account } = await undisturbed(api);
  const cases = (await chosen(api))
    .filter((pair) => pair.misfortune === misfortune)
    .map(({ n }) => misfortune.faults.map((fault): FaultRule => ({ ...fault, request: n })));
  expect(cases).not.toEqual([]);
  const wrong: string[] = [];
  await together(cases, 6, async (faults) => {
    await inScenario(api, async (world) => {
      const complain = complaints(wrong, faults);
      world.emulator.faults.add(...faults);
      const { outcome, log } = await sound(world, complain);
      const request = world.emulator.requests[(faults[0]?.request ?? 0) - 1];
      const name = `${request?.method} ${request?.path}`;
      world.emulator.faults.clear();
      counts.misfortunes += 1;
      counts[outcome.failed ? 'runs failed and converged when repeated' : 'runs survived'] += 1;
      if (!outcome.failed)
        complain(`${name} survived`, differencesOf(account, await canonicalAccount(world.emulator)), log);
      const again = await sound(world, complain);
      if (again.outcome.failed) complain(`${name}, the rerun failed`, [''], log + again.log);
      complain(`${name}, and a rerun`, differencesOf(account, await canonicalAccount(world.emulator)), log);
    });
  });
  expect(wrong).toEqual([]);
});

test('every request of v1.1 and every write of v2 has met a misfortune', async () => {
  for (const api of ['v1.1', 'v2'] as const) {
    const { requests } = await undisturbed(api);
    const met = new Set((await chosen(api)).map(({ n }) => n));
    const spared = requests.filter(({ n, method }) => !met.has(n) && (api === 'v1.1' || method !== 'GET'));
    expect(spared.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
  }
  expectMet(counts);
});

function nameOf({ kind, status, lists }: FaultRule): string {
  return [kind, status, lists === undefined ? undefined : `of ${lists} lists`].filter(Boolean).join(' ');
}

type Complain = (what: string, differences: readonly string[], log: string) => void;

/** Notes what is wrong, and for the first such case also the log. */
function complaints(wrong: string[], faults: readonly FaultRule[]): Complain {
  return (what, differences, log) => {
    if (differences.length === 0) return;
    const told = `${JSON.stringify(faults)} ${what}: ${differences.join(' ')}`;
    wrong.push(wrong.length === 0 ? `${told}\n${log}` : told);
  };
}

interface Undisturbed {
  readonly requests: readonly RequestRecord[];
  readonly account: readonly string[];
}

const undisturbedRuns = new Map<Api, Promise<Undisturbed>>();

/** The run that nothing befalls: which requests it sends, and what it makes of the account. */
function undisturbed(api: Api): Promise<Undisturbed> {
  const run = undisturbedRuns.get(api) ?? inScenario(api, (world) => undisturbedIn(world, api));
  undisturbedRuns.set(api, run);
  return run;
}

async function undisturbedIn(world: World, api: Api): Promise<Undisturbed> {
  const { outcome, log } = await sound(world, () => {});
  expect(outcome.failed, log).toBe(false);
  const done = new Set(outcome.plan?.changes.map(({ kind, action }) => `${action} ${kind}`));
  expect([...done].sort()).toEqual([...EVERYTHING[api]].sort());
  const requests = [...world.emulator.requests];
  await expectNothingLeft(world, SCENARIO_INPUTS);
  return { requests, account: await canonicalAccount(world.emulator) };
}

const MADE_AND_GONE = ['create app', 'update app', 'adopt app', 'delete app', 'create key', 'delete key'];
const WEBHOOKS = ['create webhook', 'update webhook', 'adopt webhook', 'delete webhook'];
const CHANNELS = ['create channel', 'update channel', 'adopt channel', 'replace channel', 'delete channel'];
const TURNED = ['rotate key', 'retire key'];
/** What the scenario must have done for the proof to mean anything. */
const EVERYTHING: Readonly<Record<Api, readonly string[]>> = {
  'v1.1': [...MADE_AND_GONE, ...WEBHOOKS, ...CHANNELS, ...TURNED, 'adopt key'],
  v2: [...MADE_AND_GONE, ...WEBHOOKS, ...CHANNELS, ...TURNED],
};

function inScenario<T>(api: Api, work: (world: World) => Promise<T>): Promise<T> {
  return inWorld(scenarioManifest(api), async (world) => {
    await scenarioAccount(world.emulator, api);
    return work(world);
  });
}

/** One request after the other, so that a position means the same request in every run. */
async function sound(world: World, complain: Complain): ReturnType<World['run']> {
  const ran = await world.run('apply', { ...SCENARIO_INPUTS, 'max-in-flight': '1' });
  try {
    expectSound(ran, world.emulator);
  } catch (error) {
    complain('the run is not sound', [String(error)], ran.log);
  }
  return ran;
}
