/** Which channel a key of the manifest means, when there is more than one way to see it. */

import { expect, test } from 'vitest';
import type { Emulator } from '../../src/emulator/server.ts';
import { expectConverged, expectNothingLeft, inWorld, type World, writes } from '../proof/world.ts';
import { manifest, variables } from './manifests.ts';

const APIS = ['v1.1', 'v2'] as const;
const INPUTS = { variables: variables(), 'allow-replace': 'true' };

type App = ReturnType<Emulator['store']['addApp']>;

/** The owner's app in the account. */
function ours({ store }: Emulator): App {
  return store.addApp({
    name: 'Support',
    metadata: { provision_owner: 'acme/messaging', provision_app: 'support' },
  });
}

/** A channel in it, recorded under a key of the manifest where one is said. */
function add({ emulator }: World, app: App, type: string, recordedAs?: string): string {
  const { id } = emulator.store.addIntegration(app, { type, fields: {} });
  if (recordedAs !== undefined) app.metadata[`provision_channel_${recordedAs}`] = id;
  return id;
}

test.each(APIS)('%s: none is made anew beside one of nobody that looks like it', async (api) => {
  const text = '      bot: { type: telegram, token: "${TOKEN_ONE}" }';
  await inWorld(manifest(api, text), async (world) => {
    const app = ours(world.emulator);
    add(world, app, 'viber', 'bot');
    const other = add(world, app, 'telegram');
    const { outcome, log } = await world.run('apply', INPUTS);
    expect(outcome.failed).toBe(true);
    expect(log).toContain(other);
    expect(writes(world.emulator)).toEqual([]);
    await expectConverged(world, { ...INPUTS, prune: 'all' });
    expect([...app.integrations.values()].map(({ type }) => type)).toEqual(['telegram']);
  });
});

test.each(APIS)(
  '%s: a key that now refers to another channel lets go of its own, which stays ours',
  async (api) => {
    await inWorld(manifest(api, '      face: { type: messenger, external: true }'), async (world) => {
      const app = ours(world.emulator);
      const old = add(world, app, 'telegram', 'face');
      const meant = add(world, app, 'messenger');
      await expectConverged(world, INPUTS);
      expect([...app.integrations.keys()]).toEqual([old, meant]);
      await expectConverged(world, { ...INPUTS, prune: 'owned' });
      expect([...app.integrations.keys()]).toEqual([meant]);
    });
  },
);

test.each(APIS)('%s: what is only referred to is not told by an old record', async (api) => {
  await inWorld(manifest(api, '      bot: { type: telegram, external: true }'), async (world) => {
    const app = ours(world.emulator);
    const ids = [add(world, app, 'telegram', 'bot'), add(world, app, 'telegram')];
    const { outcome, log } = await world.run('apply', INPUTS);
    expect(outcome.failed).toBe(true);
    for (const id of ids) expect(log).toContain(id);
    expect(writes(world.emulator)).toEqual([]);
  });
});

test.each(APIS)('%s: two keys that exchange their types exchange their channels', async (api) => {
  const text = `      one: { type: web }
      two: { type: telegram, token: "\${TOKEN_ONE}" }`;
  await inWorld(manifest(api, text), async (world) => {
    const app = ours(world.emulator);
    const ids = [add(world, app, 'telegram', 'one'), add(world, app, 'web', 'two')];
    const { outcome, log } = await world.run('apply', { variables: variables() });
    expect(outcome.failed, log).toBe(false);
    expect([...app.integrations.keys()]).toEqual(ids);
    expect(app.metadata).toMatchObject({ provision_channel_one: ids[1], provision_channel_two: ids[0] });
    await expectNothingLeft(world, INPUTS);
  });
});

test.each([
  ['v1.1', 'line', 'channelSecret'],
  ['v2', 'android', 'privateKey'],
] as const)('%s: a new token is noticed although its channel gets another key', async (api, type, token) => {
  const text = (key: string): string =>
    manifest(api, `      ${key}: { type: ${type}, displayName: Phone, ${token}: "\${TOKEN_ONE}" }`);
  await inWorld(text('phone'), async (world) => {
    await expectConverged(world, INPUTS);
    await world.write(text('calls'));
    const changed = { variables: variables({ TOKEN_ONE: 'another-token-of-nobody' }) };
    await expectConverged(world, changed);
    const [app] = world.emulator.store.apps.values();
    const fields = [...(app?.integrations.values() ?? [])].map((channel) => channel.fields[token]);
    expect(fields).toEqual(['another-token-of-nobody']);
  });
});
