/** What the manifest publishes stands on GitHub afterwards, and is written again only when that is needed. */

import { decode } from 'jsonwebtoken';
import { expect, test } from 'vitest';
import { account as appNamed } from './account.ts';
import { planOf, publicationsIn, world } from './world.ts';

const HOME = '/repos/acme/messaging/actions';

const APPS = `version: 1
api: v1.1
apps:
  support:
    name: Acme Support
    keys: { backend: { jwt: { expiresIn: 30d } } }
`;

const MANIFEST = `${APPS}publish:
  - { secret: SMOOCH_JWT, from: apps.support.keys.backend.jwt }
  - { secret: smooch_basic, from: apps.support.keys.backend.basic }
  - { variable: SMOOCH_APP_ID, from: apps.support.id }
`;

test.concurrent('the first run puts the right values there, the second does nothing', async ({
  onTestFinished: end,
}) => {
  const { hub, emulator, succeed, rest } = await world(MANIFEST, { end });
  const first = await succeed();
  const { app, key } = appNamed(emulator);
  const values = hub.values();
  expect(Object.keys(values).sort()).toEqual([
    `${HOME}/secrets/SMOOCH_BASIC`,
    `${HOME}/secrets/SMOOCH_JWT`,
    `${HOME}/variables/SMOOCH_APP_ID`,
  ]);
  expect(values[`${HOME}/variables/SMOOCH_APP_ID`]).toBe(app.id);
  expect(Buffer.from(values[`${HOME}/secrets/SMOOCH_BASIC`] ?? '', 'base64').toString()).toBe(
    `${key.id}:${key.secret}`,
  );
  const token = values[`${HOME}/secrets/SMOOCH_JWT`] ?? '';
  expect(decode(token, { complete: true })).toMatchObject({
    header: { kid: key.id },
    payload: { scope: 'app' },
  });
  expect(token).toBe(
    first.outcome.credentials?.get('apps.support')?.resources.get('keys.backend')?.jwt?.reveal(),
  );
  await rest();
  await rest({ mode: 'check' });
});

test.concurrent('the plan says what will be published, counts it, and has a digest of it', async ({
  onTestFinished: end,
}) => {
  const { succeed, write } = await world(MANIFEST, { end });
  const { log, planText, summary, outcome, githubWrites, accountWrites } = await succeed({ mode: 'plan' });
  expect([...githubWrites, ...accountWrites]).toEqual([]);
  expect(log).toContain('publish apps.support.keys.backend.jwt → secret SMOOCH_JWT (repository)');
  expect(log).toContain('publish apps.support.id → variable SMOOCH_APP_ID (repository)');
  expect(log).toContain('3 to publish');
  expect(summary).toContain('apps.support.keys.backend.jwt → secret SMOOCH_JWT (repository)');
  const plan = JSON.parse(planText);
  expect(plan.summary).toMatchObject({ create: 2, publish: 3 });
  expect(plan.changes.at(-1)).toEqual({
    address: 'publish.SMOOCH_APP_ID',
    kind: 'variable',
    action: 'publish',
    why: 'its app is created by this plan',
    fields: [
      { path: 'from', after: 'apps.support.id' },
      { path: 'to', after: 'variable SMOOCH_APP_ID (repository)' },
      { path: 'value', after: '(known after apply)' },
    ],
  });
  await write(MANIFEST.replace('smooch_basic', 'SMOOCH_OTHER'));
  const other = await succeed({ mode: 'plan' });
  expect(other.outcome.plan?.digest).not.toBe(outcome.plan?.digest);
});

test.concurrent('a secret that was deleted by hand is drift, and apply puts it back', async ({
  onTestFinished: end,
}) => {
  const { hub, succeed, run, rest } = await world(MANIFEST, { end });
  await succeed();
  const { value } = hub.kept(`${HOME}/secrets/SMOOCH_BASIC`);
  hub.vault(`${HOME}/secrets`).entries.delete('SMOOCH_BASIC');
  const check = await run({ mode: 'check' });
  expect(publicationsIn(check)).toEqual(['publish publish.SMOOCH_BASIC: it was deleted']);
  expect(check.outcome.plan?.changes).toHaveLength(1);
  expect(check.githubWrites).toEqual([]);
  const { githubWrites } = await succeed();
  expect(githubWrites).toEqual([`PUT ${HOME}/secrets/SMOOCH_BASIC`]);
  expect(hub.kept(`${HOME}/secrets/SMOOCH_BASIC`).value).toBe(value);
  await rest();
});

test.concurrent('a secret that somebody else has written is published again', async ({
  onTestFinished: end,
}) => {
  const { hub, succeed, rest } = await world(MANIFEST, { end });
  await succeed();
  hub.clock = 3600_000;
  hub.vault(`${HOME}/secrets`).put('SMOOCH_BASIC', 'mine', hub.now());
  const again = await succeed();
  expect(publicationsIn(again)).toEqual(['publish publish.SMOOCH_BASIC: it was changed on GitHub']);
  expect(hub.kept(`${HOME}/secrets/SMOOCH_BASIC`).value).not.toBe('mine');
  await rest();
});

test.concurrent('a secret that was there before is taken over', async ({ onTestFinished: end }) => {
  const { hub, succeed, rest } = await world(MANIFEST, { end });
  hub.vault(`${HOME}/secrets`).put('SMOOCH_JWT', 'old', hub.now());
  hub.vault(`${HOME}/variables`).put('SMOOCH_APP_ID', 'old', hub.now());
  const { githubWrites } = await succeed();
  expect(githubWrites).toContain(`PATCH ${HOME}/variables/SMOOCH_APP_ID`);
  expect(Object.values(hub.values())).not.toContain('old');
  await rest();
});

test.concurrent('a variable is compared by its value', async ({ onTestFinished: end }) => {
  const { hub, emulator, succeed, rest } = await world(MANIFEST, { end });
  await succeed();
  hub.vault(`${HOME}/variables`).put('SMOOCH_APP_ID', 'something else', hub.now());
  const again = await succeed();
  const { app } = appNamed(emulator);
  expect(planOf(again).changes[0]?.fields).toContainEqual({
    path: 'value',
    before: 'something else',
    after: app.id,
  });
  expect(hub.kept(`${HOME}/variables/SMOOCH_APP_ID`).value).toBe(app.id);
  await rest();
});

test.concurrent('a token is replaced when two thirds of its life are over, a key is not', async ({
  onTestFinished: end,
}) => {
  const { hub, succeed, rest } = await world(MANIFEST, { end });
  await succeed();
  for (const one of hub.vault(`${HOME}/secrets`).entries.values()) one.updatedAt -= 19 * 86_400_000;
  await rest();
  for (const one of hub.vault(`${HOME}/secrets`).entries.values()) one.updatedAt -= 2 * 86_400_000;
  hub.kept(`${HOME}/secrets/SMOOCH_JWT`).value = 'worn';
  const again = await succeed();
  expect(publicationsIn(again)).toEqual([
    'publish publish.SMOOCH_JWT: its token is past two thirds of its life',
  ]);
  expect(hub.kept(`${HOME}/secrets/SMOOCH_JWT`).value).toMatch(/^eyJ/);
  await rest();
});

test.concurrent('another key, another lifetime or another part of the key is published', async ({
  onTestFinished: end,
}) => {
  const { hub, emulator, succeed, write, rest } = await world(MANIFEST, { end });
  await succeed();
  const before = appNamed(emulator);
  before.app.keys.delete(before.key.id);
  const renewed = await succeed();
  const { key } = appNamed(emulator);
  expect(key.id).not.toBe(before.key.id);
  expect(publicationsIn(renewed)).toHaveLength(2);
  expect(decode(hub.kept(`${HOME}/secrets/SMOOCH_JWT`).value, { complete: true })?.header.kid).toBe(key.id);
  await rest();
  await write(MANIFEST.replace('30d', '31d').replace('.basic', '.secret'));
  expect(publicationsIn(await succeed())).toEqual([
    'publish publish.SMOOCH_JWT: its source has changed',
    'publish publish.SMOOCH_BASIC: its source has changed',
  ]);
  expect(hub.kept(`${HOME}/secrets/SMOOCH_BASIC`).value).toBe(key.secret);
  await rest();
});

test.concurrent('a rotated key is published in the run that rotates it', async ({ onTestFinished: end }) => {
  const rotating = MANIFEST.replace('backend: {', 'backend: { rotate: { every: 90d, overlap: 7d },');
  let ahead = 0;
  const { hub, emulator, succeed, rest } = await world(rotating, {
    end,
    account: { now: () => Date.now() - ahead },
  });
  ahead = 91 * 86_400_000;
  await succeed();
  const { key: old } = appNamed(emulator);
  ahead = 0;
  const rotated = await succeed();
  expect(rotated.outcome.plan?.summary).toMatchObject({ rotate: 1, publish: 2 });
  const fresh = [...appNamed(emulator).app.keys.values()].find(({ id }) => id !== old.id);
  expect(decode(hub.kept(`${HOME}/secrets/SMOOCH_JWT`).value, { complete: true })?.header.kid).toBe(
    fresh?.id,
  );
  await rest();
});

test.concurrent('a run that was cut off before it could remember publishes once more', async ({
  onTestFinished: end,
}) => {
  const { emulator, hub, succeed, run, rest } = await world(MANIFEST, { end });
  emulator.faults.add({ kind: 'status', method: 'PUT', path: '/v1.1/apps/*', status: 400, nth: 2 });
  const cut = await run();
  expect(cut.outcome.failed).toBe(true);
  expect(cut.log).toContain('what was published could not be recorded');
  expect(Object.keys(hub.values())).toHaveLength(3);
  expect(publicationsIn(await succeed())).toEqual([
    'publish publish.SMOOCH_JWT: its content is not known',
    'publish publish.SMOOCH_BASIC: its content is not known',
  ]);
  await rest();
});

test.concurrent('a job whose publishing failed is run again with the plan that was reviewed', async ({
  onTestFinished: end,
}) => {
  const entry = '  - { variable: APP, from: apps.support.id }';
  const { hub, run, succeed, rest } = await world(
    `version: 1\napi: v1.1\napps:\n  support: { name: Support }\npublish:\n${entry}\n`,
    { end },
  );
  await succeed({ mode: 'plan', 'plan-file': 'reviewed.json' });
  hub.faults.push({ on: /^POST .*variables$/, status: 403, message: 'Forbidden', times: 1 });
  const reviewed = { 'expect-plan': 'reviewed.json' };
  const refused = await run(reviewed);
  expect(refused.outcome.failed).toBe(true);
  expect(refused.outcome.faults.map(({ code }) => code)).toEqual(['github-refused']);
  expect(JSON.parse(refused.resultText).changes).toContainEqual(
    expect.objectContaining({ address: 'publish.APP', status: 'failed', code: 'github-refused' }),
  );
  const again = await succeed(reviewed);
  expect(again.githubWrites).toEqual(['POST /repos/acme/messaging/actions/variables']);
  await rest();
});
