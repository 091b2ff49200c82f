/**
 * From any manifest to any other, in v2: an apply leaves nothing to do, and what carries no mark of ours is as it was.
 * (Accounts that did not begin with us are the subject of the convergence proof, on v1.1.)
 */

import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { PlanRefused } from '../../src/errors.ts';
import { appTexts, inLife, manifestOf, TARGETS } from '../lifecycle/life.ts';
import { CHANNEL_KEYS, channelSwitches, declaredChannel } from './channel-cases.ts';
import { VARIABLES } from './credentials.ts';
import { hasty } from './haste.ts';
import { EFFORT, SEED, tell } from './seed.ts';

hasty();

const CASES = 60 * EFFORT;
const TRIGGERS = ['conversation:message', 'conversation:create', 'conversation:read', 'user:update'] as const;

const seen = { 'pairs of manifests': 0, 'plans refused': 0, changes: 0 };
afterAll(() => tell('both ways, v2', seen));

const key = fc.constantFrom('a', 'b', 'c');
const webhook = fc.record(
  {
    target: fc.constantFrom('/one', '/two', '/three', '/four').map((path) => TARGETS + path),
    triggers: fc.uniqueArray(fc.constantFrom(...TRIGGERS), { minLength: 1 }),
    includeFullUser: fc.boolean(),
    includeFullSource: fc.boolean(),
  },
  { requiredKeys: ['target', 'triggers'] },
);
/** What a channel is known by whatever its name, of the fields that this proof makes up. */
function identitiesOf(channel: Readonly<Record<string, unknown>>): string[] {
  return ['phoneNumberSid', 'messagingServiceSid', 'channelId', 'token'].flatMap((name) => {
    const value = channel[name];
    return typeof value === 'string' ? [`${String(channel['type'])} ${name} ${value}`] : [];
  });
}

/** Of two that nothing tells apart, or that are of one number, the manifest would be refused. */
const channels = fc.dictionary(fc.constantFrom(...CHANNEL_KEYS), declaredChannel('v2')).filter((all) => {
  const marks = Object.values(all).map(({ type, displayName }) => ({ type, displayName }));
  const identities = Object.values(all).flatMap(identitiesOf);
  if (new Set(identities).size < identities.length) return false;
  return marks.every(({ type, displayName }) => {
    const alike = marks.filter((other) => other.type === type);
    const namesakes = alike.filter((other) => other.displayName === displayName);
    return alike.length === 1 || (typeof displayName === 'string' && namesakes.length === 1);
  });
});
const app = fc.record(
  {
    settings: fc.record(
      { maskCreditCardNumbers: fc.boolean(), conversationRetentionSeconds: fc.constantFrom(3600, 7200) },
      { requiredKeys: [] },
    ),
    metadata: fc.dictionary(
      fc.constantFrom('team', 'tier'),
      fc.oneof(fc.constantFrom('x', 'y'), fc.integer()),
    ),
    webhooks: fc
      .dictionary(key, webhook)
      .filter(
        (all) => new Set(Object.values(all).map(({ target }) => target)).size === Object.keys(all).length,
      ),
    keys: fc.dictionary(key, fc.constant({})),
    channels,
  },
  { requiredKeys: [] },
);
const apps = fc
  .dictionary(fc.constantFrom('support', 'shop', 'lab'), app, { minKeys: 1 })
  .map((all) =>
    Object.fromEntries(Object.entries(all).map(([name, one]) => [name, { name: `App ${name}`, ...one }])),
  );

test('any manifest can follow any other', async () => {
  const property = fc.asyncProperty(
    apps,
    apps,
    fc.record({
      prune: fc.constantFrom('none', 'owned', 'all'),
      'allow-replace': fc.constantFrom('true', 'true', 'true', 'false'),
    }),
    fc.record({ metadataUpdate: fc.constantFrom('replace', 'merge'), ...channelSwitches }),
    async (first, second, asked, switches) => {
      await inLife(
        manifestOf('v2', first),
        async (life) => {
          const { emulator } = life;
          for (const name of ['App support', 'Another']) {
            emulator.store.addApp({ name, settings: {}, metadata: { provision_owner: 'others/repo' } });
          }
          const isForeign = ({ metadata }: { metadata: object }): boolean =>
            Object.values(metadata).includes('others/repo');
          const foreign = appTexts(emulator, isForeign);
          const inputs = { ...asked, variables: VARIABLES, 'max-deletes': '100' };
          await life.succeed('apply', inputs);
          expect((await life.succeed('plan', inputs)).changes).toEqual([]);
          await life.write(manifestOf('v2', second));
          const planned = await life.run('plan', inputs);
          if (planned.outcome.error instanceof PlanRefused) {
            // One of ours stands in the way of another, and `prune` lets neither go: for people to decide.
            const refused = await life.run('apply', inputs);
            expect([refused.outcome.failed, refused.writes]).toEqual([true, []]);
            seen['plans refused'] += 1;
            return;
          }
          expect(planned.outcome.failed, planned.log).toBe(false);
          const applied = await life.succeed('apply', inputs);
          expect(applied.changes).toEqual(planned.changes);
          const last = await life.succeed('apply', inputs);
          expect([last.changes, last.writes]).toEqual([[], []]);
          expect(appTexts(emulator, isForeign)).toEqual(foreign);
          seen['pairs of manifests'] += 1;
          seen.changes += applied.changes.length;
        },
        { switches },
      );
    },
  );
  await fc.assert(property, { seed: SEED, numRuns: CASES, interruptAfterTimeLimit: 50_000 });
}, 60_000);
