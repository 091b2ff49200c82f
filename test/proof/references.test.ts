/**
 * What refers to one another and stands in one another (switchboards, responders, menus, keys of integrations) is made,
 * changed and taken apart under every misfortune, and by runs that die at any request: one in five of them, with PROOF_EFFORT=5
 * all. A rerun makes the very account that an undisturbed run makes.
 */

import { afterAll, expect, test } from 'vitest';
import type { FaultRule } from '../../src/emulator/faults.ts';
import type { Api } from '../../src/model.ts';
import { goBetween } from './go-between.ts';
import { hasty } from './haste.ts';
import { impatient } from './patience.ts';
import { expectMet, oneIn, tell } from './seed.ts';
import { together } from './together.ts';
import {
  canonicalAccount,
  differencesOf,
  expectNothingLeft,
  expectSound,
  inWorld,
  OWNER,
  type Ran,
  TARGETS,
  type World,
} from './world.ts';

impatient();
hasty();

const INPUTS = { prune: 'owned', 'max-in-flight': '1', 'allow-replace': 'true' } as const;

function manifest(api: Api, body: string): string {
  return `version: 1\napi: ${api}\nowner: ${OWNER}\napps:\n  support:\n    name: Support\n${body}`;
}

const LINK = '{ type: link, text: Shop, uri: "https://acme.example" }';
const POSTBACK = '{ type: postback, text: Agent, payload: AGENT }';

/** From what to what the account is brought; the first is none. */
const STATES: Readonly<Record<Api, readonly { readonly name: string; readonly manifest: string }[]>> = {
  v2: [
    { name: 'nothing', manifest: manifest('v2', '') },
    {
      name: 'a bot that answers first',
      manifest: manifest(
        'v2',
        `    keys: { backend: {} }
    webhooks:
      bot: { target: "${TARGETS}/bot", triggers: [conversation:message], keys: { one: {}, two: {} } }
      help: { target: "${TARGETS}/help", triggers: [conversation:message] }
    channels:
      site: { type: web, displayName: Site, defaultResponder: help }
    switchboard:
      enabled: true
      defaultSwitchboardIntegration: bot
      switchboardIntegrations:
        bot: { webhook: bot, deliverStandbyEvents: false, nextSwitchboardIntegration: help }
        help: { webhook: help, nextSwitchboardIntegration: agents, messageHistoryCount: 5 }
        agents: { integrationType: "zd:agentWorkspace" }
`,
      ),
    },
    {
      name: 'agents who answer first',
      manifest: manifest(
        'v2',
        `    keys: { backend: {} }
    webhooks:
      help: { target: "${TARGETS}/help", triggers: [conversation:message], keys: { three: {} } }
    channels:
      site: { type: web, displayName: Site, defaultResponder: null }
      shop: { type: web, displayName: Shop, defaultResponder: help }
    switchboard:
      enabled: true
      defaultSwitchboardIntegration: agents
      switchboardIntegrations:
        help: { webhook: help, nextSwitchboardIntegration: null, messageHistoryCount: 7 }
        agents: { integrationType: "zd:agentWorkspace", nextSwitchboardIntegration: help }
`,
      ),
    },
  ],
  'v1.1': [
    { name: 'nothing', manifest: manifest('v1.1', '') },
    {
      name: 'menus',
      manifest: manifest(
        'v1.1',
        `    menu: { items: [${LINK}, ${POSTBACK}] }
    channels:
      page: { type: wechat, appId: "1", appSecret: secret, menu: { items: [${LINK}] } }
`,
      ),
    },
    {
      name: 'another channel and its menu',
      manifest: manifest(
        'v1.1',
        `    menu: { items: [${POSTBACK}] }
    channels:
      page: { type: wechat, appId: "2", appSecret: secret, menu: { items: [${POSTBACK}] } }
`,
      ),
    },
  ],
};

const WAYS = (Object.keys(STATES) as Api[]).flatMap((api) =>
  STATES[api].flatMap((from) =>
    STATES[api]
      .filter((to) => to !== from)
      .map((to) => ({ api, from, to, name: `${from.name} to ${to.name}` })),
  ),
);

type Way = (typeof WAYS)[number];

const MISFORTUNES: readonly (Omit<FaultRule, 'request'> & FaultRule)[] = [
  { kind: 'status', status: 503 },
  { kind: 'status', status: 429, retryAfter: 0 },
  { kind: 'status', status: 409 },
  { kind: 'status-after', status: 502 },
  { kind: 'reset-before' },
  { kind: 'reset-after' },
  { kind: 'cut' },
  { kind: 'lag', lists: 1 },
];

const counts = { ways: 0, misfortunes: 0, deaths: 0 };
/** How often each misfortune has befallen a write. */
const befallen = Object.fromEntries(MISFORTUNES.map((fault) => [JSON.stringify(fault), 0]));
afterAll(() => tell('references', counts));

/** Brings a world to where the way begins, and gives the number of requests that took. */
async function begun<T>({ from, to }: Way, work: (world: World, since: number) => Promise<T>): Promise<T> {
  return inWorld(
    from.manifest,
    async (world) => {
      const first = await world.run('apply', INPUTS);
      expect(first.outcome.failed, first.log).toBe(false);
      await world.write(to.manifest);
      return work(world, world.emulator.requests.length);
    },
    // The strictest of what is undocumented.
    { switches: { standingIntegration: 'refused', absentMenu: 'inherited' } },
  );
}

async function undisturbed(way: Way): Promise<{ methods: readonly string[]; account: readonly string[] }> {
  return begun(way, async (world, since) => {
    const ran = await world.run('apply', INPUTS);
    expectSound(ran, world.emulator);
    expect(ran.outcome.failed, ran.log).toBe(false);
    const methods = world.emulator.requests.slice(since).map(({ method }) => method);
    await expectNothingLeft(world, INPUTS);
    return { methods, account: await canonicalAccount(world.emulator) };
  });
}

test.each(WAYS)('$api, from $name: no misfortune at any write leaves anything wrong behind', async (way) => {
  const { methods, account } = await undisturbed(way);
  counts.ways += 1;
  const wrong: string[] = [];
  const cases = methods.flatMap((method, at) =>
    MISFORTUNES.filter(({ kind }) => (kind === 'lag' ? method === 'POST' : method !== 'GET')).map(
      (fault) => ({ at, fault }),
    ),
  );
  await together(oneIn(5, cases), 6, async ({ at, fault }) => {
    await begun(way, async (world, since) => {
      world.emulator.faults.add({ ...fault, request: since + at + 1 });
      const ran = await world.run('apply', INPUTS);
      expectSound(ran, world.emulator);
      world.emulator.faults.clear();
      counts.misfortunes += 1;
      befallen[JSON.stringify(fault)] = (befallen[JSON.stringify(fault)] ?? 0) + 1;
      if (!ran.outcome.failed)
        await note(wrong, `${JSON.stringify(fault)} at ${at}, survived`, account, world, ran.log);
      const again = await world.run('apply', INPUTS);
      expect(again.outcome.failed, `${JSON.stringify(fault)} at ${at}\n${ran.log}${again.log}`).toBe(false);
      await note(wrong, `${JSON.stringify(fault)} at ${at}`, account, world, ran.log + again.log);
    });
  });
  expect(wrong).toEqual([]);
});

test.each(WAYS)('$api, from $name: a run that dies at any write is made good by the next', async (way) => {
  const { methods, account } = await undisturbed(way);
  const wrong: string[] = [];
  const deaths = methods.flatMap((method, at) =>
    method === 'GET'
      ? []
      : [
          { at, done: false },
          { at, done: true },
        ],
  );
  await together(oneIn(5, deaths), 6, async ({ at, done }) => {
    await begun(way, async (world) => {
      const between = await goBetween(world.emulator.url, async ({ n, forward }) => {
        // From its death on nothing of the run reaches the account.
        if (n <= at || (n === at + 1 && done)) return forward();
        return undefined;
      });
      try {
        await world.run('apply', { ...INPUTS, 'api-url': between.url });
      } finally {
        await between.close();
      }
      counts.deaths += 1;
      const again = await world.run('apply', INPUTS);
      expect(again.outcome.failed, `dead at ${at}\n${again.log}`).toBe(false);
      await note(wrong, `dead at ${at}, ${done ? 'after' : 'before'} it`, account, world, again.log);
    });
  });
  expect(wrong).toEqual([]);
});

test.each(WAYS.filter(({ to }) => to.name !== 'nothing'))(
  '$api, from $name: runs at once make one of each',
  async (way) => {
    const { account } = await undisturbed(way);
    const wrong: string[] = [];
    const starts = oneIn(3, [0, 2, 4, 8, 16, 32], WAYS.indexOf(way));
    await together(starts, 2, async (lag) => {
      await begun(way, async (world) => {
        const inputs = { ...INPUTS, 'max-in-flight': '4' };
        const second = async (): Promise<Ran> => {
          await new Promise((resolve) => setTimeout(resolve, lag));
          return world.run('apply', inputs);
        };
        const runs = await Promise.all([world.run('apply', inputs), second()]);
        for (const run of runs) expectSound(run, world.emulator);
        const again = await world.run('apply', INPUTS);
        expect(again.outcome.failed, again.log).toBe(false);
        await note(wrong, `${lag} ms later`, account, world, runs.map(({ log }) => log).join(''));
      });
    });
    expect(wrong).toEqual([]);
  },
);

test('every misfortune has befallen some write', () => {
  expectMet({ ...counts, ...befallen });
});

async function note(
  wrong: string[],
  what: string,
  wanted: readonly string[],
  { emulator }: World,
  log: string,
): Promise<void> {
  const differences = differencesOf(wanted, await canonicalAccount(emulator));
  if (differences.length > 0)
    wrong.push(`${what}: ${differences.join(' ')}${wrong.length === 0 ? `\n${log}` : ''}`);
}
