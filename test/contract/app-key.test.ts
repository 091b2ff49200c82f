/** With an app's own key: its webhooks are managed, and what such a key may not do is refused before any write. */

import { describe, expect, test } from 'vitest';
import type { Api } from '../../src/model.ts';
import {
  expectNothingLeft,
  expectSound,
  type Inputs,
  inWorld,
  OWNER,
  type Ran,
  TARGETS,
  type World,
  writes,
} from '../proof/world.ts';

const GENERATIONS = ['v1.1', 'v2'] as const;
const TRIGGERS: Readonly<Record<Api, readonly [string, string]>> = {
  'v1.1': ['message', 'postback'],
  v2: ['conversation:message', 'conversation:postback'],
};
type AppRecord = ReturnType<World['emulator']['store']['addApp']>;

/** An account with one app in it, and its own key to run with. */
async function withApp(work: (world: World, app: AppRecord, inputs: Inputs) => Promise<void>): Promise<void> {
  await inWorld('', async (world) => {
    const { store } = world.emulator;
    store.addApp({ name: 'Of others' });
    const app = store.addApp({ name: 'Support', metadata: { theirs: 1 } });
    const key = store.addKey(app, 'given');
    await work(world, app, { 'key-id': key.id, 'key-secret': key.secret });
  });
}

/** A manifest of the app with these further lines in it. */
function manifest(api: Api, id: string, ...lines: readonly string[]): string {
  const head = ['version: 1', `api: ${api}`, `owner: ${OWNER}`, 'apps:', '  support:', '    name: Support'];
  return [...head, `    id: ${id}`, ...lines.map((line) => `    ${line}`), ''].join('\n');
}

function inbox(target: string, ...triggers: readonly string[]): string {
  return `webhooks: { inbox: { target: ${TARGETS}/${target}, triggers: [${triggers.join(', ')}] } }`;
}

async function applied(world: World, inputs: Inputs): Promise<Ran> {
  const ran = await world.run('apply', inputs);
  expectSound(ran, world.emulator);
  expect(ran.outcome.failed, ran.log).toBe(false);
  return ran;
}

/** Applies what must be refused before anything is written; gives what is said. */
async function refused(world: World, inputs: Inputs): Promise<string> {
  const ran = await world.run('apply', inputs);
  expectSound(ran, world.emulator);
  expect(ran.outcome.failed, ran.log).toBe(true);
  expect(writes(world.emulator)).toEqual([]);
  return ran.log;
}

function webhooksOf({ webhooks }: AppRecord): [string, readonly string[]][] {
  return [...webhooks.values()].map(({ target, triggers }) => [target.replace(TARGETS, ''), triggers]);
}

describe.for(GENERATIONS)("with an app's own key on %s", (api) => {
  const [first, second] = TRIGGERS[api];

  test('its webhooks are made, changed and found again', async () => {
    await withApp(async (world, app, inputs) => {
      await world.write(manifest(api, app.id, inbox('inbox', first)));
      await applied(world, inputs);
      expect(webhooksOf(app)).toEqual([['/inbox', [first]]]);
      await expectNothingLeft(world, inputs);

      await world.write(manifest(api, app.id, inbox('inbox', first, second)));
      const { outcome } = await applied(world, inputs);
      expect(outcome.plan?.summary).toMatchObject({ update: 1, create: 0, delete: 0 });
      expect(webhooksOf(app)).toEqual([['/inbox', [first, second]]]);
      await expectNothingLeft(world, inputs);
    });
  });

  test('the metadata of others stays, and marks are written where the key may', async () => {
    await withApp(async (world, app, inputs) => {
      await world.write(manifest(api, app.id, inbox('inbox', first)));
      await applied(world, inputs);
      expect(app.metadata['theirs']).toBe(1);
      expect(app.metadata['provision_owner']).toBe(api === 'v2' ? OWNER : undefined);
      if (api === 'v1.1') expect(app.metadata).toEqual({ theirs: 1 });
    });
  });

  test('a second apply reads only', async () => {
    await withApp(async (world, app, inputs) => {
      await world.write(
        manifest(api, app.id, 'settings: { maskCreditCardNumbers: true }', inbox('inbox', first)),
      );
      await applied(world, inputs);
      world.emulator.clearRequests();
      const { outcome } = await applied(world, inputs);
      expect(outcome.changed).toBe(false);
      expect(outcome.plan?.changes).toEqual([]);
      expect(writes(world.emulator)).toEqual([]);
    });
  });

  test('a webhook that is there is taken over, and prune: all removes what is in no manifest', async () => {
    await withApp(async (world, app, inputs) => {
      const { store } = world.emulator;
      for (const target of ['inbox', 'other']) {
        const container =
          api === 'v2' ? store.addIntegration(app, { type: 'custom', fields: {} }) : undefined;
        store.addWebhook(app, { version: api, target: `${TARGETS}/${target}`, triggers: [first] }, container);
      }
      await world.write(manifest(api, app.id, inbox('inbox', second)));
      await applied(world, inputs);
      expect(webhooksOf(app)).toEqual([
        ['/inbox', [second]],
        ['/other', [first]],
      ]);
      await applied(world, { ...inputs, prune: 'all' });
      expect(webhooksOf(app)).toEqual([['/inbox', [second]]]);
      await expectNothingLeft(world, { ...inputs, prune: 'all' });
    });
  });

  test('the app is not found by its name: an id is asked for', async () => {
    await withApp(async (world, app, inputs) => {
      await world.write(manifest(api, app.id).replace(/ +id: .*\n/, ''));
      const said = await refused(world, inputs);
      expect(said).toContain('apps.support');
      expect(said).toMatch(/app key.*cannot create apps.*Pin that app with `id`/s);
      // Who has Zendesk Suite has no other key.
      if (api === 'v2') expect(said).toContain('`app-keys` (`support=<key id>:<key secret>`)');
      else expect(said).not.toContain('app-keys');
    });
  });

  test('another app is out of sight', async () => {
    await withApp(async (world, _app, inputs) => {
      const [others] = world.emulator.store.apps.keys();
      await world.write(manifest(api, others ?? ''));
      expect(await refused(world, inputs)).toMatch(
        /apps\.support: Not found: these credentials see no app with the id/,
      );
    });
  });

  test('keys are refused with their address', async () => {
    await withApp(async (world, app, inputs) => {
      await world.write(manifest(api, app.id, inbox('inbox', first), 'keys: { backend: {} }'));
      const said = await refused(world, inputs);
      expect(said).toContain('apps.support.keys.backend');
      expect(said).toContain('can neither list nor create keys');
    });
  });

  test('a second app beside the first is refused, and the first is not touched', async () => {
    await withApp(async (world, app, inputs) => {
      const more = '  shop: { name: Shop }\n';
      await world.write(manifest(api, app.id, inbox('inbox', first)) + more);
      expect(await refused(world, inputs)).toContain('apps.shop: The run');
      expect(app.webhooks.size).toBe(0);
    });
  });
});

describe("what an app's own key changes of the app itself", () => {
  const changed = ['settings: { conversationRetentionSeconds: 60 }', 'metadata: { team: care }'] as const;

  test.each(changed)('on v2 it is done: %s', async (line) => {
    await withApp(async (world, app, inputs) => {
      await world.write(manifest('v2', app.id, line));
      await applied(world, inputs);
      expect({ ...app.settings, ...app.metadata }).toMatchObject(
        line.startsWith('settings') ? { conversationRetentionSeconds: 60 } : { team: 'care', theirs: 1 },
      );
      await expectNothingLeft(world, inputs);
    });
  });

  test.each(changed)('on v1.1 it is refused in plain words: %s', async (line) => {
    await withApp(async (world, app, inputs) => {
      await world.write(manifest('v1.1', app.id, line, inbox('inbox', 'message')));
      const said = await refused(world, inputs);
      expect(said).toMatch(
        /apps\.support: Cannot change (settings\.conversationRetentionSeconds|metadata\.team)/,
      );
      expect(said).toContain('cannot change the app itself');
      expect(app.webhooks.size).toBe(0);
    });
  });

  test('on v1.1 what the app has already may stand in the manifest', async () => {
    await withApp(async (world, app, inputs) => {
      await world.write(manifest('v1.1', app.id, 'metadata: { theirs: 1 }', inbox('inbox', 'message')));
      await applied(world, inputs);
      await expectNothingLeft(world, inputs);
    });
  });

  test('on v1.1 prune: owned and instances are refused, since both need marks', async () => {
    await withApp(async (world, app, inputs) => {
      await world.write(manifest('v1.1', app.id, inbox('inbox', 'message')));
      expect(await refused(world, { ...inputs, prune: 'owned' })).toContain('requires ownership marks');
      await world.write(manifest('v1.1', app.id, inbox('inbox', 'message')).replace(/ +id: .*\n/, ''));
      expect(await refused(world, { ...inputs, instance: 'pr-42' })).toContain('app key');
    });
  });
});
