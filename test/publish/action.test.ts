/** The action publishes; the built one loads what it needs for that on the way. */

import { randomUUID } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { EVERYTHING, hub as startHub } from '../github/hub.ts';
import { account as startAccount } from '../support/account.ts';
import { runAction, runBuilt, type Step } from '../support/action-run.ts';
import { nothingLeft, succeeding } from '../support/twice.ts';
import { account } from './account.ts';

const MANIFEST = `version: 1
api: v1.1
apps:
  support:
    name: Acme Support
    keys: { backend: { jwt: { expiresIn: 30d } } }
publish:
  - { secret: SMOOCH_JWT, from: apps.support.keys.backend.jwt }
  - { secret: SMOOCH_KEY, from: apps.support.keys.backend.secret, environment: staging }
  - { variable: SMOOCH_APP_ID, from: apps.support.id }
`;

const SECRETS = '/repos/acme/messaging/actions/secrets';

test('a first run publishes, a second has nothing to do, and a deleted secret is put back', async ({
  onTestFinished: end,
}) => {
  const token = `ghs_${randomUUID().replaceAll('-', '')}`;
  const [hub, emulator] = [
    await startHub({ [token]: { permissions: EVERYTHING } }, end),
    await startAccount(),
  ];
  const step: Step = {
    emulator,
    manifest: MANIFEST,
    inputs: { 'publish-token': token },
    env: { GITHUB_API_URL: hub.url },
  };
  const first = await succeeding(step, runBuilt);
  const { app, key } = account(emulator);
  expect(hub.values()).toEqual({
    [`${SECRETS}/SMOOCH_JWT`]: first.outputs['jwt'],
    '/repos/acme/messaging/environments/staging/secrets/SMOOCH_KEY': key.secret,
    '/repos/acme/messaging/actions/variables/SMOOCH_APP_ID': app.id,
  });
  expect(first.masks).toContain(token);

  const asked = hub.writes().length;
  await nothingLeft(step);
  expect(hub.writes()).toHaveLength(asked);

  hub.vault(SECRETS).entries.delete('SMOOCH_JWT');
  const check = await runAction({ ...step, inputs: { ...step.inputs, mode: 'check' } });
  expect(check.plan?.changes.map(({ address }) => address)).toEqual(['publish.SMOOCH_JWT']);
  expect(check.outputs['drift']).toBe('true');
  expect(hub.writes()).toHaveLength(asked);

  const again = await succeeding(step);
  expect(hub.kept(`${SECRETS}/SMOOCH_JWT`).value).toBe(again.outputs['jwt']);
  expect(again.summary).toContain('✅');
  expect(hub.misfits).toEqual([]);
});

test.each([
  ['missing', 'nowhere.json'],
  ['not JSON', 'broken.json'],
])('an event file that is %s neither stops publishing nor shows up in the log', async (_how, event) => {
  const token = `ghs_${randomUUID().replaceAll('-', '')}`;
  const [hub, emulator] = [
    await startHub({ [token]: { permissions: EVERYTHING } }, onTestFinished),
    await startAccount(),
  ];
  const published = await succeeding({
    emulator,
    manifest: MANIFEST,
    files: { 'broken.json': '{' },
    inputs: { 'publish-token': token },
    env: { GITHUB_API_URL: hub.url, GITHUB_EVENT_PATH: event },
  });
  expect(Object.keys(hub.values())).toContain(`${SECRETS}/SMOOCH_JWT`);
  expect(published.stdout).not.toContain(event);
});

test('a token that may only read is found before the first write, and a reset is waited for', async ({
  onTestFinished: end,
}) => {
  const token = `ghs_${randomUUID().replaceAll('-', '')}`;
  const [hub, emulator] = [
    await startHub({ [token]: { permissions: { ...EVERYTHING, secrets: 'read' } } }, end),
    await startAccount(),
  ];
  let isLost = false;
  hub.meet = (line) => {
    if (isLost || !line.endsWith('/public-key')) return undefined;
    isLost = true;
    return 'lost';
  };
  const refused = await runAction({
    emulator,
    manifest: MANIFEST,
    inputs: { 'publish-token': token },
    env: { GITHUB_API_URL: hub.url },
  });
  expect([refused.code, refused.stderr]).toEqual([1, '']);
  expect(refused.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  expect(hub.writes()).toEqual([]);
  expect(refused.stdout).toMatch(/^::error file=.*line=8,.*the token may not write.*secrets=write/m);
});
