/** Whatever stands on a switchboard, and whatever a manifest then asks of it: it converges, or is refused before a write. */

import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Emulator } from '../../src/emulator/server.ts';
import { EFFORT, SEED, tell } from '../proof/seed.ts';
import { expectNothingLeft, expectSound, inWorld, OWNER, TARGETS, writes } from '../proof/world.ts';
import { appNamed } from '../support/account.ts';

const KEYS = ['one', 'two', 'three', 'four'] as const;
const WEBHOOKS = ['alpha', 'beta'] as const;

/** A switchboard as a manifest declares it; numbers point into its own entries. */
interface Board {
  readonly enabled: boolean | undefined;
  readonly first: number | undefined;
  readonly entries: readonly Entry[];
}

interface Entry {
  readonly key: string;
  readonly of: 'alpha' | 'beta' | 'acme:desk';
  readonly standby: boolean | undefined;
  readonly next: number | null | undefined;
  readonly history: number | null | undefined;
}

const entry = (key: string): fc.Arbitrary<Entry> =>
  fc.record({
    key: fc.constant(key),
    of: fc.constantFrom<Entry['of'][]>('alpha', 'beta', 'acme:desk'),
    standby: fc.option(fc.boolean(), { nil: undefined }),
    next: fc.option(fc.option(fc.nat({ max: 3 })), { nil: undefined }),
    history: fc.option(fc.constantFrom(null, 3, 7), { nil: undefined }),
  });

const board: fc.Arbitrary<Board> = fc.record({
  enabled: fc.option(fc.boolean(), { nil: undefined }),
  first: fc.option(fc.nat({ max: 3 }), { nil: undefined }),
  entries: fc
    .shuffledSubarray([...KEYS], { maxLength: 4 })
    .chain((keys) => fc.tuple(...keys.map(entry)) as fc.Arbitrary<Entry[]>),
});

/** All that one case depends on. */
const anyCase = fc.record({
  before: fc.option(board),
  after: fc.option(board),
  responders: fc.tuple(fc.option(fc.nat({ max: 3 })), fc.option(fc.nat({ max: 3 }))),
  zendesk: fc.boolean(),
  prune: fc.constantFrom('none', 'owned', 'all'),
  switches: fc.record({
    listOrder: fc.constantFrom('ascending' as const, 'descending' as const, 'random' as const),
    switchboardNames: fc.constantFrom('unique' as const, 'any' as const),
    standingIntegration: fc.constantFrom('removed' as const, 'refused' as const),
  }),
});

function keyAt({ entries }: Board, at: number | null | undefined): string | undefined {
  return at === null || at === undefined ? undefined : entries[at % Math.max(1, entries.length)]?.key;
}

function manifestOf(wanted: Board | null, responder: number | null): string {
  const entries = wanted?.entries ?? [];
  const used = WEBHOOKS.filter((webhook) => entries.some(({ of }) => of === webhook));
  const answers = wanted === null ? undefined : keyAt(wanted, responder);
  const app = {
    name: 'Support',
    webhooks: Object.fromEntries(
      used.map((webhook) => [
        webhook,
        { target: `${TARGETS}/${webhook}`, triggers: ['conversation:message'] },
      ]),
    ),
    channels: {
      site: {
        type: 'web',
        displayName: 'Site',
        ...(answers === undefined ? {} : { defaultResponder: answers }),
      },
    },
    ...(wanted === null ? {} : { switchboard: switchboardOf(wanted) }),
  };
  return stringify({ version: 1, api: 'v2', owner: OWNER, apps: { support: app } });
}

function switchboardOf(wanted: Board): object {
  const first = keyAt(wanted, wanted.first);
  return {
    ...(wanted.enabled === undefined ? {} : { enabled: wanted.enabled }),
    ...(first === undefined ? {} : { defaultSwitchboardIntegration: first }),
    switchboardIntegrations: Object.fromEntries(
      wanted.entries.map(({ key, of, standby, next, history }) => {
        const nextKey = keyAt(wanted, next);
        return [
          key,
          {
            ...(of === 'acme:desk' ? { integrationType: of } : { webhook: of }),
            ...(standby === undefined ? {} : { deliverStandbyEvents: standby }),
            ...(next === null || nextKey === key ? { nextSwitchboardIntegration: null } : {}),
            ...(nextKey === undefined || nextKey === key ? {} : { nextSwitchboardIntegration: nextKey }),
            ...(history === undefined ? {} : { messageHistoryCount: history }),
          },
        ];
      }),
    ),
  };
}

/** What a Zendesk account has put on the switchboard; it carries no mark of ours. */
function zendesk({ store }: Emulator): string {
  const app = store.addApp({ name: 'Support' });
  const switchboard = store.addSwitchboard(app);
  const agents = store.addSwitchboardIntegration(switchboard, {
    name: 'zd-agentWorkspace',
    integrationType: 'zd:agentWorkspace',
    integrationId: store.newId(),
    deliverStandbyEvents: false,
  });
  return agents.id;
}

const counts = { converged: 0, refused: 0 };
afterAll(() => tell('switchboards', counts));

test('any switchboard can follow any other', async () => {
  await fc.assert(
    fc.asyncProperty(anyCase, async ({ before, after, responders, zendesk: isThere, prune, switches }) => {
      await inWorld(
        manifestOf(before, responders[0]),
        async (world) => {
          const agents = isThere ? zendesk(world.emulator) : undefined;
          for (const manifest of [manifestOf(before, responders[0]), manifestOf(after, responders[1])]) {
            await world.write(manifest);
            const since = world.emulator.requests.length;
            const ran = await world.run('apply', { prune });
            expectSound(ran, world.emulator);
            if (ran.outcome.failed) {
              expect(ran.log).toContain('nothing was changed');
              expect(writes(world.emulator, since)).toEqual([]);
              counts.refused += 1;
              return;
            }
            counts.converged += 1;
            await expectNothingLeft(world, { prune });
            const { switchboard } = appNamed(world.emulator, 'Support');
            if (agents !== undefined) expect([...(switchboard?.integrations.keys() ?? [])]).toContain(agents);
          }
        },
        { switches },
      );
    }),
    { seed: SEED, numRuns: 40 * EFFORT },
  );
}, 60_000);
