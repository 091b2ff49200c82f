/**
 * The life of pull requests that publish: names that change from push to push, manifests that break, runs that are killed at
 * random moments, teardowns that are lost. After the last sweep GitHub holds what production has published, and nothing else.
 */

import { expect, test } from 'vitest';
import type { PullRequestState, PullRequests } from '../../src/runtime/host.ts';
import { EVERYTHING } from '../github/hub.ts';
import { goBetween } from '../proof/go-between.ts';
import { type Chance, chanceFor, EFFORT, tell } from '../proof/seed.ts';
import { together } from '../proof/together.ts';
import { type Inputs, type World, world } from './world.ts';

const PULL_REQUESTS = 16 * EFFORT;

/** What a pull request's manifest publishes; a push may change every name, or let one of the apps go. */
function manifest(pushes: number): string {
  if (pushes % 5 === 4) return 'apps: [';
  const prefix = ['A', 'B', 'A', 'C'][pushes % 4];
  const apps = pushes % 3 === 1 ? ['support'] : ['support', 'shop'];
  return `version: 1
api: v1.1
apps:
${apps.map((app) => `  ${app}: { name: The ${app}, keys: { backend: { jwt: {} } } }`).join('\n')}
publish:
  - { secret: "${prefix}_\${INSTANCE_ENV}", from: apps.support.keys.backend.jwt }
${apps
  .slice(1)
  .map((app) => `  - { variable: "${prefix}_\${INSTANCE_ENV}_ID", from: apps.${app}.id }`)
  .join('\n')}
  - { secret: JWT, from: apps.${apps.at(-1)}.keys.backend.jwt, environment: "${prefix}-\${INSTANCE}" }
`;
}

const PRODUCTION = `version: 1
api: v1.1
apps:
  support: { name: The support, keys: { backend: { jwt: {} } } }
publish:
  - { secret: A_LIVE, from: apps.support.keys.backend.jwt }
  - { variable: A_PR_1_ID_LIVE, from: apps.support.id }
`;

interface PullRequest {
  readonly number: number;
  readonly chance: Chance;
  state: 'open' | 'closed';
  pushes: number;
  kills: number;
}

test('what previews publish goes with them, whatever happens on the way', async ({ onTestFinished: end }) => {
  const live = await world(PRODUCTION, { end });
  const { hub, emulator, succeed } = live;
  await succeed();
  hub.environments.set('acme/messaging', new Set(['production']));
  const published = hub.values();
  const pulls = Array.from({ length: PULL_REQUESTS }, (_, index): PullRequest => {
    const chance = chanceFor(`publishing pull request ${index}`);
    return { number: index + 1, chance, state: 'open', pushes: chance.below(4), kills: 0 };
  });
  const stateOf: PullRequests['stateOf'] = async (instance): Promise<PullRequestState> =>
    pulls.find(({ number }) => `pr-${number}` === instance)?.state ?? 'gone';
  const pullRequests: PullRequests = { stateOf, stateNow: stateOf };
  const counts: Record<string, number> = {};
  const count = (what: string): void => {
    counts[what] = (counts[what] ?? 0) + 1;
  };
  await together(pulls, 8, async (pull) => {
    const { chance } = pull;
    for (let left = 2 + chance.below(4); left > 0; left--) {
      pull.state = 'open';
      count('pushes');
      await runSomehow(live, pull, 'apply', pullRequests, count);
      pull.pushes += 1;
      if (!chance.happens(0.5)) continue;
      pull.state = 'closed';
      if (chance.happens(0.3)) count('teardowns that never ran');
      else await runSomehow(live, pull, 'destroy', pullRequests, count);
    }
    expect(hub.values()).toMatchObject(published);
  });
  for (const pull of pulls) pull.state = 'closed';
  // The sweep reads the manifest of the default branch, which names nothing of theirs.
  const swept = await live.run(
    { mode: 'sweep', 'max-deletes': '99', 'publish-token': grant(live) },
    { pullRequests },
  );
  expect(swept.outcome.failed, swept.log).toBe(false);
  expect(hub.values()).toEqual(published);
  expect([...emulator.store.apps.values()].map(({ name }) => name)).toEqual(['The support']);
  // Killed between making an environment and the app that remembers it, a run leaves an empty one at the most.
  const left = [...(hub.environments.get('acme/messaging') ?? [])].filter((name) => name !== 'production');
  for (const name of left) {
    const number = Number(/-pr-(\d+)$/.exec(name)?.[1]);
    expect(pulls.find((pull) => pull.number === number)?.kills, name).toBeGreaterThan(0);
  }
  tell('publishing pull requests', { ...counts, 'empty environments left by kills': left.length });
  for (const what of ['pushes', 'killed', 'applied', 'destroyed', 'teardowns that never ran'])
    expect(counts[what], what).toBeGreaterThan(0);
}, 120_000);

/** One run, which may be killed: from some moment on neither the account nor GitHub hears of it. */
async function runSomehow(
  live: World,
  pull: PullRequest,
  mode: 'apply' | 'destroy',
  pullRequests: PullRequests,
  count: (what: string) => void,
): Promise<void> {
  const { emulator, hub, run, write } = live;
  const { chance, number, pushes } = pull;
  const file = `pr-${number}.yml`;
  await write(manifest(pushes), file);
  const token = grant(live);
  const killed = { is: false };
  const kill = (): void => {
    if (killed.is) return;
    killed.is = true;
    pull.kills += 1;
    hub.grants.delete(token);
  };
  const at = chance.happens(0.35) ? chance.below(20) : Number.POSITIVE_INFINITY;
  const after = chance.happens(0.3) ? setTimeout(kill, 20 + chance.below(600)) : undefined;
  const between = await goBetween(emulator.url, async ({ n, forward }) => {
    if (n > at) kill();
    return killed.is ? undefined : forward();
  });
  const inputs: Inputs = {
    mode,
    manifest: file,
    instance: `pr-${number}`,
    ...(mode === 'apply' ? { prune: 'owned' } : {}),
    'publish-token': token,
    'api-url': between.url,
  };
  try {
    const { outcome, log } = await run(inputs, { pullRequests });
    expect(log).not.toContain('defect of smooch-provision');
    if (killed.is) count('killed');
    else if (outcome.failed) count('failed');
    else count(mode === 'apply' ? 'applied' : 'destroyed');
    if (!killed.is && mode === 'destroy') expect(outcome.failed, log).toBe(false);
  } finally {
    clearTimeout(after);
    await between.close();
  }
}

/** A token of its own for each run: GitHub's client spaces the writes of one. */
function grant({ hub }: World): string {
  const token = `ghs_${crypto.randomUUID().replaceAll('-', '')}`;
  hub.grants.set(token, { permissions: EVERYTHING });
  return token;
}
