/**
 * The real process is killed at every deletion of a teardown, before it is done and after it: the next one, or a sweep, leaves
 * nothing of the instance.
 */

import type { ChildProcess } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { Hub } from '../github/hub.ts';
import { goBetween } from '../proof/go-between.ts';
import { type ActionRun, runBuilt, type Step } from '../support/action-run.ts';
import { type Inputs, world } from './world.ts';

const MANIFEST = `version: 1
api: v1.1
apps:
  support: { name: Acme Support, keys: { backend: { jwt: {} } } }
  shop: { name: Acme Shop }
publish:
  - { secret: "JWT_\${INSTANCE_ENV}", from: apps.support.keys.backend.jwt }
  - { variable: ID, from: apps.shop.id, environment: "preview-\${INSTANCE}" }
`;

/** What a teardown deletes, in its order. */
const DELETIONS = [
  /DELETE .*\/secrets\/JWT_PR_1$/,
  /DELETE .*\/variables\/ID$/,
  /DELETE .*\/environments\/preview-pr-1$/,
  /DELETE \/v1\.1\/apps\/\w+$/,
];

/** Both modes delete with the same code: each meets every deletion, and both moments in turn. */
const KILLS = DELETIONS.flatMap((deletion, index) =>
  (['before', 'after'] as const).map((moment, at) => ({
    deletion,
    moment,
    mode: (['destroy', 'sweep'] as const)[(index + at) % 2] ?? 'destroy',
  })),
);

describe.concurrent('a teardown that is killed', () => {
  test.for(KILLS)(
    '$moment $deletion is gone on with: $mode',
    async ({ deletion, moment, mode }, { onTestFinished: end }) => {
      const { hub, emulator, token, succeed } = await world(MANIFEST, { end });
      const teardown: Inputs = mode === 'destroy' ? { mode, instance: 'pr-1' } : { mode };
      await succeed({ instance: 'pr-1', ttl: '1d' });
      expect([emulator.store.apps.size, Object.keys(hub.values()).length]).toEqual([2, 2]);
      for (const { metadata } of emulator.store.apps.values())
        metadata['provision_expires'] = '2020-01-01T00:00:00.000Z';
      const step: Step = {
        emulator,
        manifest: MANIFEST,
        inputs: { 'publish-token': token, comment: 'never', ...teardown },
        env: { GITHUB_API_URL: hub.url },
      };
      const killed = await killedAt(deletion, moment, step, hub);
      expect(killed.signal, killed.stdout).toBe('SIGKILL');
      await succeed(teardown);
      expect(emulator.store.apps.size).toBe(0);
      expect(hub.values()).toEqual({});
      expect([...(hub.environments.get('acme/messaging') ?? [])]).toEqual([]);
    },
  );
});

/** Runs a step whose process is killed when it asks for a deletion, before or after that is done. */
async function killedAt(
  deletion: RegExp,
  moment: 'before' | 'after',
  step: Step,
  hub: Hub,
): Promise<ActionRun> {
  let child: ChildProcess | undefined;
  const kill = (): void => void child?.kill('SIGKILL');
  hub.meet = (line) => {
    if (!deletion.test(line)) return undefined;
    kill();
    return moment === 'before' ? 'lost' : undefined;
  };
  const between = await goBetween(step.emulator?.url ?? '', async ({ method, url, forward }) => {
    if (!deletion.test(`${method} ${url}`)) return forward();
    if (moment === 'after') await forward();
    kill();
    return undefined;
  });
  try {
    return await runBuilt({
      ...step,
      inputs: { ...step.inputs, 'api-url': between.url },
      during: async (started) => {
        child = started;
      },
    });
  } finally {
    hub.meet = undefined;
    await between.close();
  }
}
