/** An export gives channels back as a manifest, with variables in place of what is secret. */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { hasty } from '../proof/haste.ts';
import { expectNothingLeft, type Inputs, inWorld, type World } from '../proof/world.ts';
import { appNamed } from '../support/account.ts';
import { everyType, TOKENS, variables } from './manifests.ts';

hasty();

async function exported(world: World): Promise<string> {
  const { outcome, log } = await world.run('export', {
    'export-file': 'exported.yml',
    variables: variables(),
  });
  expect(outcome.failed, log).toBe(false);
  return readFile(path.resolve(world.workspace, outcome.exported ?? ''), 'utf8');
}

test.each(['v1.1', 'v2'] as const)('%s: what is exported is what stands there', async (api) => {
  await inWorld(everyType(api), async (world) => {
    const applied = await world.run('apply', { variables: variables() });
    expect(applied.outcome.failed, applied.log).toBe(false);
    const text = await exported(world);
    for (const token of Object.values(TOKENS)) expect(text).not.toContain(token);
    expect(text).toMatch(/authToken: \$\{SUPPORT_SMS_AUTH_TOKEN\} #/);
    await world.write(text);
    const given = [...text.matchAll(/\$\{(\w+)\}/g)].map(([, name = '']) => `${name}=${TOKENS['TOKEN_ONE']}`);
    const inputs: Inputs = { variables: given.join('\n') };
    // As if people had made it all: what carries no mark is adopted.
    const app = appNamed(world.emulator, 'Support');
    for (const name of Object.keys(app.metadata)) delete app.metadata[name];
    const { outcome, log } = await world.run('apply', inputs);
    expect(outcome.failed, log).toBe(false);
    const changes = outcome.plan?.changes ?? [];
    expect(new Set(changes.map(({ action }) => action))).toEqual(new Set(['adopt']));
    expect(changes.flatMap(({ fields }) => fields)).toEqual([]);
    await expectNothingLeft(world, inputs);
  });
});
