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

test.concurrent('an instance takes its own secrets and variables with it, and no others', async ({
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

test.concurrent('a token that may not delete stops the destruction before it begins', async ({
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

describe.concurrent('the environments of GitHub that an instance publishes into', () => {
  test('go also when the app that they were made for was pruned by the very push that let another one in', async ({
    onTestFinished: end,
  }) => {
    const apps = (app: string, also = ''): string => `version: 1
api: v1.1
apps:
  support: { name: Acme Support, keys: { backend: { jwt: {} } } }
${also}publish:
  - { secret: JWT, from: apps.${app}.keys.backend.jwt, environment: "preview-\${INSTANCE}" }
`;
    const shop = '  shop: { name: Acme Shop, keys: { backend: { jwt: {} } } }\n';
    const { hub, write, succeed } = await world(apps('shop', shop), { end });
    const preview = { instance: 'pr-1', prune: 'owned' } as const;
    await succeed(preview);
    await write(apps('support'));
    await succeed(preview);
    expect(environments(hub)).toEqual(['preview-pr-1']);
    await succeed({ mode: 'destroy', instance: 'pr-1' });
    expect(environments(hub)).toEqual([]);
  });

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

  test('are emptied once, however the manifest spells them', async ({ onTestFinished: end }) => {
    const [head = ''] = MANIFEST.split('publish:');
    const spelled = `${head}publish:
  - { secret: JWT, from: apps.support.keys.backend.jwt, environment: "preview-\${INSTANCE}" }
  - { variable: ID, from: apps.support.id, environment: "preview-\${INSTANCE}" }
  - { secret: KEY, from: apps.support.keys.backend.secret, environment: "Preview-\${INSTANCE}" }
`;
    const { hub, succeed } = await world(spelled, { end });
    await succeed({ instance: 'pr-1' });
    const gone = await succeed({ mode: 'destroy', instance: 'pr-1' });
    expect(gone.githubWrites.filter((line) => line.endsWith('/KEY') || line.endsWith('/JWT'))).toHaveLength(
      2,
    );
    expect(changesIn(gone)).toHaveLength(new Set(changesIn(gone)).size);
    expect([environments(hub), hub.values()]).toEqual([[], {}]);
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
      expect(log).toContain('the environment is kept: it holds DATABASE_URL');
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

  test('stay for the app that did come to be, and go with it', async ({ onTestFinished: end }) => {
    const [head = ''] = MANIFEST.split('publish:');
    const two = `${head}  shop: { name: Shop }
publish:
  - { secret: JWT, from: apps.support.keys.backend.jwt, environment: "preview-\${INSTANCE}" }
  - { variable: SHOP, from: apps.shop.id, environment: "preview-\${INSTANCE}" }
`;
    const { hub, emulator, run, succeed } = await world(two, { end });
    emulator.faults.add({ kind: 'status', status: 400, method: 'POST', path: '/v1.1/apps', nth: 1 });
    expect((await run({ instance: 'pr-1', 'max-in-flight': '1' })).outcome.failed).toBe(true);
    expect([...emulator.store.apps.values()].map(({ name }) => name)).toEqual(['Shop (pr-1)']);
    expect(Object.keys(hub.values())).toEqual([`${HOME}/environments/preview-pr-1/variables/SHOP`]);
    await succeed({ mode: 'destroy', instance: 'pr-1' });
    expect([environments(hub), hub.values(), emulator.store.apps.size]).toEqual([[], {}, 0]);
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

describe.concurrent('what the manifest no longer names is found by what the apps remember', () => {
  const RENAMED = MANIFEST.replaceAll('JWT_', 'TOKEN_').replaceAll('APP_', 'ID_').replace('preview-', 'try-');

  test('names that a later push has changed', async ({ onTestFinished: end }) => {
    const { hub, succeed, write } = await world(MANIFEST, { end });
    await succeed({ instance: 'pr-1' });
    await succeed({ instance: 'pr-2' });
    await write(RENAMED);
    await succeed({ instance: 'pr-1' });
    const gone = await succeed({ mode: 'destroy', instance: 'pr-1' });
    expect(changesIn(gone)).toEqual(
      expect.arrayContaining([
        'delete publish.JWT_PR_1@secrets/actions',
        'delete publish.APP_PR_1@variables/actions',
        'delete publish.JWT@secrets/environments/preview-pr-1',
        'delete publish.environments.preview-pr-1',
        'delete publish.environments.try-pr-1',
      ]),
    );
    expect(environments(hub)).toEqual(['preview-pr-2']);
    expect(Object.keys(hub.values()).sort()).toEqual([
      `${HOME}/actions/secrets/JWT_PR_2`,
      `${HOME}/actions/variables/APP_PR_2`,
      `${HOME}/environments/preview-pr-2/secrets/JWT`,
    ]);
    expect(gone.log).not.toContain('cannot be found');
  });

  test.for([
    ['that is no YAML', 'apps: ['],
    ['that publishes nothing', MANIFEST.slice(0, MANIFEST.indexOf('publish:'))],
    ['of other names', RENAMED],
  ] as const)('a last manifest %s', async ([, last], { onTestFinished: end }) => {
    const { hub, emulator, succeed, write } = await world(MANIFEST, { end });
    await succeed({ instance: 'pr-1' });
    hub.vault(`${HOME}/actions/secrets`).put('JWT_PR_10', 'of another', hub.now());
    await write(last);
    await succeed({ mode: 'destroy', instance: 'pr-1' });
    expect(Object.keys(hub.values())).toEqual([`${HOME}/actions/secrets/JWT_PR_10`]);
    expect(environments(hub)).toEqual([]);
    expect(emulator.store.apps.size).toBe(0);
  });

  test('a secret in an environment that it names for a variable alone', async ({ onTestFinished: end }) => {
    const [head = ''] = MANIFEST.split('publish:');
    const variable = `${head}publish:\n  - { variable: ID, from: apps.support.id, environment: staging }\n`;
    const secret = '  - { secret: JWT, from: apps.support.keys.backend.jwt, environment: staging }\n';
    const { hub, emulator, succeed, write } = await world(variable + secret, { end });
    await succeed({});
    expect(environments(hub)).toEqual(['staging']);
    await write(variable);
    const { log } = await succeed({ mode: 'destroy', confirm: 'acme/messaging' });
    expect(log).not.toContain('cannot be found');
    expect([environments(hub), hub.values(), emulator.store.apps.size]).toEqual([[], {}, 0]);
  });

  test('a sweep knows what only the pull request published', async ({ onTestFinished: end }) => {
    const { hub, emulator, succeed, write } = await world(MANIFEST, { end });
    await succeed({ instance: 'pr-1', ttl: '1h' });
    await write(MANIFEST.slice(0, MANIFEST.indexOf('publish:')));
    for (const app of emulator.store.apps.values())
      app.metadata['provision_expires'] = '2020-01-01T00:00:00.000Z';
    const swept = await succeed({ mode: 'sweep' });
    expect(changesIn(swept)).toContain('delete instances.pr-1.publish.JWT@secrets/environments/preview-pr-1');
    expect(hub.values()).toEqual({});
    expect(environments(hub)).toEqual([]);
  });

  test('what is out of sight is said, and holds nothing up', async ({ onTestFinished: end }) => {
    const elsewhere = MANIFEST.replace('{ secret: JWT,', '{ secret: JWT, repository: acme/web,');
    const { hub, emulator, succeed, write } = await world(elsewhere, { end });
    await succeed({ instance: 'pr-1' });
    await write('apps: [');
    const { log } = await succeed({ mode: 'destroy', instance: 'pr-1' });
    expect(log).toContain('one published secret or variable cannot be found');
    expect(Object.keys(hub.values())).toEqual(['/repos/acme/web/environments/preview-pr-1/secrets/JWT']);
    expect(emulator.store.apps.size).toBe(0);
    const quiet = await succeed({ mode: 'destroy', instance: 'pr-1' });
    expect(quiet.log).not.toContain('cannot be found');
  });

  test('without any token an instance goes all the same, and what is left is said', async ({
    onTestFinished: end,
  }) => {
    const { emulator, succeed, write } = await world(MANIFEST, { end });
    await succeed({ instance: 'pr-1' });
    await write('apps: [');
    const { log } = await succeed({ mode: 'destroy', instance: 'pr-1', 'publish-token': '' });
    expect(log).toContain('secrets and variables that the manifest does not name are left behind');
    expect(emulator.store.apps.size).toBe(0);
  });
});

test.concurrent('however full the metadata: an instance is refused before any write, or remembers all that it publishes', async ({
  onTestFinished: end,
}) => {
  const { hub, emulator, run, write, succeed } = await world(MANIFEST, { end });
  const isRefused = async (note: number): Promise<boolean> => {
    await write(MANIFEST.replace('keys:', `metadata: { note: ${'x'.repeat(note)} }\n    keys:`));
    const { outcome, log, accountWrites, githubWrites } = await run({ instance: `pr-${note}` });
    if (outcome.failed) expect([...accountWrites, ...githubWrites], log).toEqual([]);
    return outcome.failed;
  };
  let tooMuch = 3440;
  while (!(await isRefused(tooMuch)) && tooMuch < 3760) tooMuch += 40;
  expect(tooMuch, 'both were met').toBeGreaterThan(3440);
  expect(tooMuch, 'both were met').toBeLessThan(3760);
  // Closer where it matters.
  for (let note = tooMuch - 36; note < tooMuch; note += 4) await isRefused(note);
  await write('apps: [');
  for (const app of emulator.store.apps.values())
    await succeed({ mode: 'destroy', instance: String(app.metadata['provision_instance']) });
  expect([environments(hub), hub.values()]).toEqual([[], {}]);
});

describe.concurrent('a destruction that is cut off is gone on with', () => {
  test('what could not be deleted keeps the app that remembers it', async ({ onTestFinished: end }) => {
    const { hub, emulator, run, succeed } = await world(MANIFEST, { end });
    await succeed({ instance: 'pr-1' });
    const trouble = { on: /^DELETE .*\/JWT_PR_1$/, status: 422, message: 'Not now', times: 9 };
    hub.faults.push(trouble);
    const { outcome, log, resultText } = await run({ mode: 'destroy', instance: 'pr-1' });
    expect(outcome.failed).toBe(true);
    expect(Object.keys(hub.values())).toEqual([`${HOME}/actions/secrets/JWT_PR_1`]);
    expect(emulator.store.apps.size).toBe(1);
    expect(log).toContain('Not started: 1, because they depend on what failed.');
    expect(JSON.parse(resultText).changes[0]).toMatchObject({
      address: 'apps.support',
      status: 'not-started',
      error: 'it is kept: it has the record of what was published of it and could not be deleted',
    });
    trouble.times = 0;
    await succeed({ mode: 'destroy', instance: 'pr-1' });
    expect(hub.values()).toEqual({});
    expect(emulator.store.apps.size).toBe(0);
  });

  test('an environment that could not be deleted just now does, too', async ({ onTestFinished: end }) => {
    const { hub, emulator, run, succeed } = await world(MANIFEST, { end });
    await succeed({ instance: 'pr-1' });
    const trouble = {
      on: /^DELETE .*\/environments\/preview-pr-1$/,
      status: 422,
      message: 'Not now',
      times: 9,
    };
    hub.faults.push(trouble);
    expect((await run({ mode: 'destroy', instance: 'pr-1' })).outcome.failed).toBe(true);
    expect([environments(hub), emulator.store.apps.size]).toEqual([['preview-pr-1'], 1]);
    trouble.times = 0;
    await succeed({ mode: 'destroy', instance: 'pr-1' });
    expect([environments(hub), emulator.store.apps.size]).toEqual([[], 0]);
  });

  test('an environment that several apps publish into goes with the last of them', async ({
    onTestFinished: end,
  }) => {
    const [head = ''] = MANIFEST.split('publish:');
    const two = `${head}  shop:\n    name: Shop\n    keys: { backend: { jwt: {} } }\npublish:
  - { secret: JWT, from: apps.support.keys.backend.jwt, environment: "preview-\${INSTANCE}" }
  - { secret: SHOP, from: apps.shop.keys.backend.jwt, environment: "preview-\${INSTANCE}" }
`;
    const { hub, emulator, write, succeed, rest } = await world(two, { end });
    await succeed({ instance: 'pr-1' });
    // The app whose value was the reason for the environment goes by itself.
    await write(two.replace(/ {2}support:.*? {2}shop:/s, '  shop:').replace(/.*apps\.support\.keys.*\n/, ''));
    const pruned = await succeed({ instance: 'pr-1', prune: 'owned', 'max-deletes': '1' });
    expect(changesIn(pruned)).toEqual([
      'delete apps.support',
      'delete publish.JWT@secrets/environments/preview-pr-1',
    ]);
    expect(emulator.store.apps.size).toBe(1);
    expect(Object.keys(hub.values())).toEqual([`${HOME}/environments/preview-pr-1/secrets/SHOP`]);
    await rest({ instance: 'pr-1', prune: 'owned' });
    await succeed({ mode: 'destroy', instance: 'pr-1' });
    expect([environments(hub), hub.values(), emulator.store.apps.size]).toEqual([[], {}, 0]);
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
