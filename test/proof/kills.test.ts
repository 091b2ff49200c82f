/**
 * The real process is killed at every request of a run, before the account has done what was asked and after it. Run
 * again, it makes the very account that a run makes which nobody kills.
 */

import type { ChildProcess } from 'node:child_process';
import { expect, test } from 'vitest';
import type { Api } from '../../src/model.ts';
import { runAction } from '../support/action-run.ts';
import { goBetween } from './go-between.ts';
import { SCENARIO_INPUTS, scenarioAccount, scenarioManifest } from './scenario.ts';
import { tell } from './seed.ts';
import { together } from './together.ts';
import { canonicalAccount, differencesOf, inWorld, type World } from './world.ts';

/** Where a run is killed: at which request, and whether the account has done by then what the request asks. */
interface Kill {
  readonly at: number;
  readonly moment: 'before' | 'after';
}

test.each(['v1.1', 'v2'] as const)(
  'a run killed at any request is made good by the next one, in %s',
  async (api) => {
    const wanted = await inScenario(api, async (world) => {
      const { requests } = await runUntil(world, api, undefined);
      return { requests, account: canonicalAccount(world.emulator) };
    });
    // The second generation stands on the same ground: there, only the writes are tried.
    const kills = wanted.requests.flatMap((method, index): Kill[] => {
      const at = index + 1;
      if (api === 'v2' && method === 'GET') return [];
      return [
        { at, moment: 'before' },
        { at, moment: 'after' },
      ];
    });
    const wrong: string[] = [];
    const before = { killed: 0, 'over before the kill': 0 };
    await together(kills, 4, async (kill) => {
      await inScenario(api, async (world) => {
        const { killed, log } = await runUntil(world, api, kill);
        before[killed ? 'killed' : 'over before the kill'] += 1;
        const again = await world.run('apply', SCENARIO_INPUTS);
        const differences = differencesOf(wanted.account, canonicalAccount(world.emulator));
        if (!again.outcome.failed && differences.length === 0) return;
        wrong.push(
          `killed ${kill.moment} request ${kill.at}: ${differences.join(' ')}\n${log}\n${again.log}`,
        );
      });
    });
    expect(wrong).toEqual([]);
    tell(`kills in ${api}`, { requests: wanted.requests.length, ...before });
  },
  120_000,
);

function inScenario<T>(api: Api, work: (world: World) => Promise<T>): Promise<T> {
  return inWorld(scenarioManifest(api), async (world) => {
    scenarioAccount(world.emulator, api);
    return work(world);
  });
}

/** Runs the built action until it ends or is killed; tells the methods of its requests in order. */
async function runUntil(
  world: World,
  api: Api,
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
      manifest: scenarioManifest(api),
      inputs: { ...SCENARIO_INPUTS, 'api-url': between.url },
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
