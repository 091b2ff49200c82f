/** What was published of an app that goes for good can be found again and deleted. */

import { describe, expect, test } from 'vitest';
import { EVERYTHING, type Hub } from '../github/hub.ts';
import { changesIn, type World, world } from './world.ts';

const MANIFEST = `version: 1
api: v1.1
apps:
  support:
    name: Acme Support
    keys: { backend: { jwt: { expiresIn: 30d } } }
publish:
  - { secret: "JWT_\${INSTANCE_ENV}", from: apps.support.keys.backend.jwt }
  - { variable: "APP_\${INSTANCE_ENV}", from: apps.support.id }
  - { secret: JWT, from: apps.support.keys.backend.jwt, environment: "preview-\${INSTANCE}" }
`;

const HOME = '/repos/acme/messaging';

test('an instance takes its own secrets and variables with it, and no others', async ({
  onTestFinished: end,
}) => {
  const { hub, succeed } = await world(MANIFEST, { end });
  await succeed({ instance: 'pr-1' });
  await succeed({ instance: 'pr-2' });
  hub.vault(`${HOME}/actions/secrets`).put('JWT_MANUAL', 'by hand', hub.now());
  const { outcome } = await succeed({ mode: 'destroy', instance: 'pr-1' });
  expect(outcome.failed).toBe(false);
  expect(Object.keys(hub.values()).sort()).toEqual([
    `${HOME}/actions/secrets/JWT_MANUAL`,
    `${HOME}/actions/secrets/JWT_PR_2`,
    `${HOME}/actions/variables/APP_PR_2`,
    `${HOME}/environments/preview-pr-2/secrets/JWT`,
  ]);
});

test('a token that may not delete stops the destruction before it begins', async ({
  onTestFinished: end,
}) => {
  const { hub, token, emulator, succeed, run } = await world(MANIFEST, { end });
  await succeed({ instance: 'pr-1' });
  hub.grants.set(token, { permissions: { metadata: 'read' } });
  const refused = await run({ mode: 'destroy', instance: 'pr-1' });
  expect(refused.outcome.failed).toBe(true);
  expect(refused.accountWrites).toEqual([]);
  expect(emulator.store.apps.size).toBe(1);
  expect(refused.log).toContain('"Secrets: read and write"');
});

describe('the environments of GitHub that an instance publishes into', () => {
  test('go with the instance where publishing made them', async ({ onTestFinished: end }) => {
    const { hub, succeed, rest } = await world(MANIFEST, { end });
    await succeed({ instance: 'pr-1' });
    await succeed({ instance: 'pr-2' });
    await rest({ instance: 'pr-1' });
    const shown = await succeed({ mode: 'destroy', instance: 'pr-1', 'dry-run': 'true' });
    expect(changesIn(shown)).toContain('delete publish.environments.preview-pr-1');
    expect(shown.githubWrites).toEqual([]);
    const gone = await succeed({ mode: 'destroy', instance: 'pr-1' });
    expect(environments(hub)).toEqual(['preview-pr-2']);
    // The environment goes last, and with it nothing that was not ours.
    expect(gone.githubWrites.at(-1)).toBe(`DELETE ${HOME}/environments/preview-pr-1`);
    expect(JSON.parse(gone.resultText).changes).toContainEqual({
      address: 'publish.environments.preview-pr-1',
      action: 'delete',
      status: 'done',
    });
    const again = await succeed({ mode: 'destroy', instance: 'pr-1' });
    expect(again.githubWrites).toEqual([]);
  });

  test('stay where people made them', async ({ onTestFinished: end }) => {
    const { hub, succeed } = await world(MANIFEST, { end });
    hub.environments.set('acme/messaging', new Set(['preview-pr-1']));
    await succeed({ instance: 'pr-1' });
    const { githubWrites } = await succeed({ mode: 'destroy', instance: 'pr-1' });
    expect(environments(hub)).toEqual(['preview-pr-1']);
    expect(githubWrites).not.toContain(`DELETE ${HOME}/environments/preview-pr-1`);
  });

  test.each(['secrets', 'variables'])('stay while %s of others are in them', async (kind) => {
    await inWorld(async ({ hub, succeed }) => {
      await succeed({ instance: 'pr-1' });
      hub.vault(`${HOME}/environments/preview-pr-1/${kind}`).put('DATABASE_URL', 'theirs', hub.now());
      const { log } = await succeed({ mode: 'destroy', instance: 'pr-1' });
      expect(environments(hub)).toEqual(['preview-pr-1']);
      expect(Object.keys(hub.values())).toEqual([`${HOME}/environments/preview-pr-1/${kind}/DATABASE_URL`]);
      expect(log).toContain('the environment is kept, since it holds DATABASE_URL');
    });
  });

  test('are swept with an instance that has expired', async ({ onTestFinished: end }) => {
    const { hub, emulator, succeed } = await world(MANIFEST, { end });
    await succeed({ instance: 'pr-1', ttl: '1h' });
    for (const app of emulator.store.apps.values())
      app.metadata['provision_expires'] = '2020-01-01T00:00:00.000Z';
    const swept = await succeed({ mode: 'sweep' });
    expect(changesIn(swept)).toContain('delete instances.pr-1.publish.environments.preview-pr-1');
    expect(changesIn(swept)).toContain('delete instances.pr-1.publish.JWT');
    expect(environments(hub)).toEqual([]);
    expect(hub.values()).toEqual({});
  });

  test('are remembered by an app that is there already', async ({ onTestFinished: end }) => {
    const [before] = MANIFEST.split('publish:');
    const { hub, write, succeed, rest } = await world(String(before), { end });
    await succeed({ instance: 'pr-1' });
    await write(MANIFEST);
    await succeed({ instance: 'pr-1' });
    await rest({ instance: 'pr-1' });
    await succeed({ mode: 'destroy', instance: 'pr-1' });
    expect(environments(hub)).toEqual([]);
  });

  test('are taken back at once when the app does not come to be', async ({ onTestFinished: end }) => {
    const { hub, emulator, run, succeed } = await world(MANIFEST, { end });
    emulator.faults.add({ kind: 'status', status: 400, method: 'POST', path: '/v1.1/apps' });
    const failed = await run({ instance: 'pr-1' });
    expect(failed.outcome.failed).toBe(true);
    expect(environments(hub)).toEqual([]);
    emulator.faults.clear();
    await succeed({ instance: 'pr-1' });
    await succeed({ mode: 'destroy', instance: 'pr-1' });
    expect(environments(hub)).toEqual([]);
  });

  test('that may not be deleted are named, with the permission that it takes', async ({
    onTestFinished: end,
  }) => {
    const { hub, token, emulator, succeed, run } = await world(MANIFEST, { end });
    await succeed({ instance: 'pr-1' });
    hub.grants.set(token, { permissions: { ...EVERYTHING, administration: 'read' } });
    const { outcome, log } = await run({ mode: 'destroy', instance: 'pr-1' });
    expect(outcome.failed).toBe(true);
    expect(log).toContain('may not delete the environment preview-pr-1 of acme/messaging');
    expect(log).toContain('"Administration: read and write"');
    expect(emulator.store.apps.size).toBe(0);
  });
});

function environments(hub: Hub): string[] {
  return [...(hub.environments.get('acme/messaging') ?? [])].sort();
}

/** A world whose test has no place of its own to say what happens at its end. */
async function inWorld(work: (world: World) => Promise<void>): Promise<void> {
  const ends: (() => Promise<void>)[] = [];
  try {
    await work(await world(MANIFEST, { end: (end) => ends.push(end) }));
  } finally {
    for (const end of ends.reverse()) await end();
  }
}
