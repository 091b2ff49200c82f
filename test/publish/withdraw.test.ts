/** What was published of an app that goes for good can be found again and deleted. */

import { expect, test } from 'vitest';
import { world } from './world.ts';

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
