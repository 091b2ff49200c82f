/** With the keys of apps alone, what they see is exported, and the manifest is ready to be adopted. */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Api } from '../../src/model.ts';
import {
  expectNothingLeft,
  expectSound,
  inWorld,
  OWNER,
  TARGETS,
  type World,
  writes,
} from '../proof/world.ts';

const NAMES = { support: 'Acme Support', 'shop-eu': 'Shop (EU)', care: 'care' } as const;

/** Apps with a webhook each, and their keys as the input has them. */
function seeded({ emulator: { store } }: World, api: Api) {
  return Object.entries(NAMES).map(([label, name]) => {
    const app = store.addApp({ name });
    const key = store.addKey(app, 'given');
    const container = api === 'v2' ? store.addIntegration(app, { type: 'custom', fields: {} }) : undefined;
    const trigger = api === 'v2' ? 'conversation:message' : 'message';
    const target = `${TARGETS}/${label}`;
    store.addWebhook(app, { version: api, target, triggers: [trigger] }, container);
    return { label, app, key, line: `${label}=${key.id}:${key.secret}` };
  });
}

const withoutAccountKey = { 'key-id': '', 'key-secret': '' };

test('on v2: exported under the names of the lines, adopted, and then nothing is left to do', async () => {
  await inWorld('', async (world) => {
    world.emulator.store.addApp({ name: 'Of nobody here' });
    const apps = seeded(world, 'v2');
    const inputs = { ...withoutAccountKey, 'app-keys': apps.map(({ line }) => line).join('\n') };
    const ran = await world.run('export', { ...inputs, owner: OWNER, 'export-file': 'smooch.yml' });
    expectSound(ran, world.emulator);
    expect(ran.outcome.failed, ran.log).toBe(false);
    expect(writes(world.emulator)).toEqual([]);
    const text = await readFile(path.join(world.workspace, 'smooch.yml'), 'utf8');
    for (const { label, app } of apps) expect(text).toContain(`  ${label}:\n    name: ${app.name}\n    id: `);
    expect(text).not.toMatch(/keys:|Of nobody here/);
    for (const { key } of apps) expect(text).not.toContain(key.secret);

    await world.write(text);
    const planned = await world.run('plan', inputs);
    expect(planned.outcome.plan?.changes.map(({ action }) => action)).toEqual(Array(6).fill('adopt'));
    const applied = await world.run('apply', inputs);
    expect(applied.outcome.failed, applied.log).toBe(false);
    await expectNothingLeft(world, inputs);
  });
});

test('on v1.1: the ids come from the manifest, which may say no more than that', async () => {
  await inWorld('', async (world) => {
    const apps = seeded(world, 'v1.1');
    const declared = apps.map(({ label, app }) => `  ${label}: { name: x, id: ${app.id} }`);
    await world.write(['version: 1', 'api: v1.1', `owner: ${OWNER}`, 'apps:', ...declared, ''].join('\n'));
    const inputs = { ...withoutAccountKey, 'app-keys': apps.map(({ line }) => line).join('\n') };
    const { outcome, log } = await world.run('export', { ...inputs, 'export-file': 'smooch.yml' });
    expect(outcome.failed, log).toBe(false);
    await world.write(await readFile(path.join(world.workspace, 'smooch.yml'), 'utf8'));
    await expectNothingLeft(world, inputs);
  });
});
