/** A manifest that changes its API generation: webhooks of the other one are seen, never doubled, and replaced where asked. */

import { describe, expect, test } from 'vitest';
import type { Switches } from '../../src/emulator/switches.ts';
import type { Api } from '../../src/model.ts';
import { appNamed, inLife, type Life, manifestOf, TARGETS, TRIGGER } from '../lifecycle/life.ts';
import { account } from '../support/account.ts';
import { runBuilt } from '../support/action-run.ts';
import { receiver } from '../support/receiver.ts';
import { NOTHING_CHANGED } from '../support/twice.ts';

const VISIBLE: readonly Partial<Switches>[] = (['hidden', 'shown'] as const).flatMap((v2WebhooksInV11) =>
  (['hidden', 'shown'] as const).flatMap((v11WebhooksInV2) =>
    (['error', 'allow'] as const).map((duplicateTarget) => ({
      v2WebhooksInV11,
      v11WebhooksInV2,
      duplicateTarget,
    })),
  ),
);
const WAYS = [
  ['v2', 'v1.1'],
  ['v1.1', 'v2'],
] as const satisfies readonly (readonly [Api, Api])[];
const CASES = WAYS.flatMap(([from, to]) => VISIBLE.map((switches) => ({ from, to, switches })));

function manifest(
  api: Api,
  paths: Readonly<Record<string, string>> = { inbox: '/in', audit: '/audit' },
): string {
  const webhooks = Object.fromEntries(
    Object.entries(paths).map(([key, path]) => [
      key,
      { target: `${TARGETS}${path}`, triggers: [TRIGGER[api]] },
    ]),
  );
  return manifestOf(api, { support: { name: 'Support', webhooks } });
}

function versions({ emulator }: Life): string[] {
  return [...appNamed(emulator, 'Support').webhooks.values()].map(({ version }) => version);
}

/** What the plan says of webhooks that the other generation's are in the way of. */
function blocked(ran: Awaited<ReturnType<Life['run']>>): string[] {
  return (ran.outcome.plan?.warnings ?? [])
    .filter(({ status }) => status === 'blocked')
    .map(({ address }) => address);
}

async function expectBlocked(life: Life, addresses: readonly string[]): Promise<void> {
  const plan = await life.succeed('plan');
  expect(plan.changes).toEqual([]);
  expect(blocked(plan)).toEqual(addresses);
  expect(plan.log).not.toContain('matches the manifest');
  for (const { id, version } of appNamed(life.emulator, 'Support').webhooks.values()) {
    if (version !== plan.outcome.plan?.api) expect(plan.log).toContain(id);
  }
  const check = await life.run('check');
  expect(check.outcome.drifted).toBe(true);
  expect(check.writes).toEqual([]);
  expect(check.outputs.get('drift')).toBe('true');
  const before = [...appNamed(life.emulator, 'Support').webhooks.values()];
  for (let turn = 0; turn < 2; turn++) {
    const apply = await life.run('apply');
    expect(apply.log).not.toContain('matches the manifest');
    expect(blocked(apply)).toEqual(addresses);
    expect([...appNamed(life.emulator, 'Support').webhooks.values()]).toEqual(before);
  }
}

const BOTH = ['apps.support.webhooks.inbox', 'apps.support.webhooks.audit'];

describe.each(CASES)('from $from to $to ($switches)', ({ from, to, switches }) => {
  test('no webhook is doubled, the plan says why, and going back changes nothing', async () => {
    await inLife(
      manifest(from),
      async (life) => {
        await life.succeed('apply');
        await life.write(manifest(to));
        await expectBlocked(life, BOTH);
        await life.write(manifest(from));
        expect((await life.succeed('apply')).changes).toEqual([]);
        expect(versions(life)).toEqual([from, from]);
        await life.succeed('check');
      },
      { switches },
    );
  });

  test.each(['owned', 'all'])('prune: %s replaces them, there and back', async (prune) => {
    await inLife(
      manifest(from),
      async (life) => {
        await life.succeed('apply');
        for (const api of [to, from]) {
          await life.write(manifest(api));
          const { changes } = await life.succeed('apply', { prune });
          expect(changes.map((change) => change.split(' ')[0]).sort()).toEqual([
            'create',
            'create',
            'delete',
            'delete',
          ]);
          expect(versions(life)).toEqual([api, api]);
          for (const mode of ['plan', 'check', 'apply'] as const) {
            expect((await life.succeed(mode, { prune })).changes).toEqual([]);
          }
          // No empty integration is left behind, which only v2 would show.
          const { integrations, webhooks } = appNamed(life.emulator, 'Support');
          expect(integrations.size).toBe(webhooks.size);
        }
      },
      { switches },
    );
  });

  test('another target does not hide what is recorded under the same key', async () => {
    await inLife(
      manifest(from),
      async (life) => {
        await life.succeed('apply');
        await life.write(manifest(to, { inbox: '/new/in', audit: '/new/audit' }));
        await expectBlocked(life, BOTH);
        await life.succeed('apply', { prune: 'owned' });
        expect([...appNamed(life.emulator, 'Support').webhooks.values()].map(({ target }) => target)).toEqual(
          [`${TARGETS}/new/in`, `${TARGETS}/new/audit`],
        );
      },
      { switches },
    );
  });

  test('what left the manifest with the generation stays recorded, and goes with prune: owned', async () => {
    await inLife(
      manifest(from),
      async (life) => {
        await life.succeed('apply');
        await life.write(manifest(to, {}));
        await life.succeed('apply');
        expect(versions(life)).toEqual([from, from]);
        const { changes } = await life.succeed('apply', { prune: 'owned' });
        expect(changes.toSorted()).toEqual(BOTH.map((address) => `delete ${address}`).toSorted());
        expect(versions(life)).toEqual([]);
        expect(Object.keys(appNamed(life.emulator, 'Support').metadata)).not.toContain('provision_api_inbox');
      },
      { switches },
    );
  });

  test('an old record, which says no generation, is worked out', async () => {
    await inLife(
      manifest(from),
      async (life) => {
        await life.succeed('apply');
        const { metadata } = appNamed(life.emulator, 'Support');
        for (const key of ['inbox', 'audit']) delete metadata[`provision_api_${key}`];
        expect((await life.succeed('plan')).changes).toEqual([]);
        await life.write(manifest(to));
        await expectBlocked(life, BOTH);
        await life.succeed('apply', { prune: 'owned' });
        expect(versions(life)).toEqual([to, to]);
      },
      { switches },
    );
  });

  test('one that people created with the target of one that is declared is in the way too', async () => {
    await inLife(
      manifest(to),
      async (life) => {
        const { store } = life.emulator;
        const app = store.addApp({ name: 'Support' });
        const theirs = store.addWebhook(
          app,
          { version: from, target: `${TARGETS}/in`, triggers: [TRIGGER[from]] },
          from === 'v2' ? store.addIntegration(app, { type: 'custom', fields: {} }) : undefined,
        );
        const { outcome, log } = await life.run('apply');
        expect(outcome.failed).toBe(false);
        expect(log).toContain(`${theirs.id} of the other API generation`);
        expect(log).toContain('`prune: all`');
        expect(versions(life)).toEqual([from, to]);
        expect(blocked(await life.succeed('apply', { prune: 'owned' }))).toEqual([
          'apps.support.webhooks.inbox',
        ]);
        await life.succeed('apply', { prune: 'all' });
        expect(versions(life)).toEqual([to, to]);
        await life.succeed('check', { prune: 'all' });
      },
      { switches },
    );
  });

  test('a recorded webhook that is gone in both generations is created anew', async () => {
    await inLife(
      manifest(from),
      async (life) => {
        await life.succeed('apply');
        const app = appNamed(life.emulator, 'Support');
        for (const webhook of app.webhooks.values()) life.emulator.store.removeWebhook(app, webhook);
        app.integrations.clear();
        await life.write(manifest(to));
        const { changes } = await life.succeed('apply');
        expect(changes).toEqual(BOTH.map((address) => `create ${address}`));
        expect(versions(life)).toEqual([to, to]);
        await life.succeed('check');
      },
      { switches },
    );
  });
});

test.each(WAYS)(
  'from %s to %s, where the other generation cannot be asked, a recorded webhook is refused and kept',
  async (from, to) => {
    const switches = { v2WebhooksInV11: 'hidden', v11WebhooksInV2: 'hidden' } as const;
    await inLife(
      manifest(from),
      async (life) => {
        await life.succeed('apply');
        await life.write(manifest(to));
        const path = from === 'v2' ? '/v2/**' : '/v1.1/**';
        life.emulator.faults.add({ kind: 'status', status: 404, path });
        await expectBlocked(life, BOTH);
        for (const prune of ['owned', 'all']) {
          const { outcome, log } = await life.run('apply', { prune });
          expect(blocked(await life.run('plan', { prune }))).toEqual(BOTH);
          expect(outcome.plan?.changes).toEqual([]);
          expect(log).toContain('cannot read');
          expect(versions(life)).toEqual([from, from]);
        }
        life.emulator.faults.clear();
        await life.succeed('apply', { prune: 'owned' });
        expect(versions(life)).toEqual([to, to]);
      },
      { switches },
    );
  },
);

test.each(WAYS)(
  'where one of %s and one of %s have one target already, that is said',
  async (theirs, own) => {
    const switches = { v2WebhooksInV11: 'shown', v11WebhooksInV2: 'shown' } as const;
    await inLife(
      manifest(own),
      async (life) => {
        await life.succeed('apply');
        const app = appNamed(life.emulator, 'Support');
        const container =
          theirs === 'v2'
            ? life.emulator.store.addIntegration(app, { type: 'custom', fields: {} })
            : undefined;
        life.emulator.store.addWebhook(
          app,
          { version: theirs, target: `${TARGETS}/in`, triggers: [TRIGGER[theirs]] },
          container,
        );
        await expectBlocked(life, ['apps.support.webhooks.inbox']);
        const { changes } = await life.succeed('apply', { prune: 'all' });
        expect(changes.map((change) => change.split(' ')[0])).toEqual(['delete']);
        expect(versions(life)).toEqual([own, own]);
        await life.succeed('check');
      },
      { switches },
    );
  },
);

test('a run that finds all of its own asks the other generation nothing', async () => {
  for (const api of ['v1.1', 'v2'] as const) {
    await inLife(manifest(api), async (life) => {
      await life.succeed('apply');
      const before = life.emulator.requests.length;
      await life.succeed('apply');
      const other = api === 'v2' ? '/v1.1/' : '/v2/';
      expect(life.emulator.requests.slice(before).filter(({ path }) => path.startsWith(other))).toEqual([]);
    });
  }
});

test('the built action never says that all is well while a hidden webhook is in the way, and check fails', async () => {
  const [emulator, { url }] = [await account(), await receiver()];
  const step = (api: Api, inputs: Record<string, string> = {}) =>
    runBuilt({
      emulator,
      inputs,
      manifest: `version: 1\napi: ${api}\napps:\n  a: { name: A, webhooks: { w: { target: "${url}/in", triggers: ["${TRIGGER[api]}"] } } }\n`,
    });
  expect((await step('v2')).code).toBe(0);
  const applied = await step('v1.1');
  expect(applied.stdout).not.toContain(NOTHING_CHANGED);
  expect(applied.stdout).toMatch(/apps\.a\.webhooks\.w: Not created, because .* of the other API generation/);
  expect(applied.outputs['drift']).toBe('true');
  const check = await step('v1.1', { mode: 'check' });
  expect(check.code).toBe(1);
  expect(check.stdout).toMatch(/^::error.*1 resource not working \(blocked\)/m);
  const [app] = emulator.store.apps.values();
  expect([...(app?.webhooks.values() ?? [])].map(({ version }) => version)).toEqual(['v2']);
  expect((await step('v1.1', { prune: 'owned' })).code).toBe(0);
  expect([...(app?.webhooks.values() ?? [])].map(({ version }) => version)).toEqual(['v1.1']);
  expect((await step('v1.1', { mode: 'check' })).stdout).toContain(NOTHING_CHANGED);
});
