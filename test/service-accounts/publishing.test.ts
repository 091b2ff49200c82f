/** What service accounts hand out goes on to GitHub as what apps do, and comes back when they go. */

import { expect, test } from 'vitest';
import { changesIn, publicationsIn, world } from '../publish/world.ts';
import { serviceNamed } from './account.ts';

const manifest = (publish: string, key = '{ jwt: { expiresIn: 30d } }'): string => `version: 1
api: v1.1
apps:
  support: { name: Acme Support }
serviceAccounts:
  reseller:
    name: acme-reseller-7
    keys: { ci: ${key} }
publish:
${publish}
`;

const ALL = `  - { secret: RESELLER_KEY, from: serviceAccounts.reseller.keys.ci.secret }
  - { secret: RESELLER_JWT, from: serviceAccounts.reseller.keys.ci.jwt }
  - { secret: RESELLER_BASIC, from: serviceAccounts.reseller.keys.ci.basic }
  - { variable: RESELLER_KEY_ID, from: serviceAccounts.reseller.keys.ci.id }
  - { variable: RESELLER_ID, from: serviceAccounts.reseller.id }`;

const HOME = '/repos/acme/messaging/actions';

test('every part is published once, and not again', async ({ onTestFinished: end }) => {
  const { hub, emulator, succeed, rest, write } = await world(manifest(ALL), { end });
  await succeed();
  const one = serviceNamed({ emulator }, 'acme-reseller-7');
  const [key] = one.keys.values();
  expect(hub.values()).toEqual({
    [`${HOME}/secrets/RESELLER_KEY`]: key?.secret,
    [`${HOME}/secrets/RESELLER_JWT`]: expect.stringMatching(/^eyJ/),
    [`${HOME}/secrets/RESELLER_BASIC`]: Buffer.from(`${key?.id}:${key?.secret}`).toString('base64'),
    [`${HOME}/variables/RESELLER_KEY_ID`]: key?.id,
    [`${HOME}/variables/RESELLER_ID`]: one.id,
  });
  await rest();
  await write(manifest(`  - { secret: RESELLER_KEY, from: serviceAccounts.reseller.keys.ci.secret }`));
  await rest();
});

test('a rotated key is published before its forerunner goes', async ({ onTestFinished: end }) => {
  const secret = '  - { secret: RESELLER_KEY, from: serviceAccounts.reseller.keys.ci.secret }';
  const rotated = manifest(secret, '{ rotate: { every: 90d, overlap: 7d } }');
  const { emulator, succeed, hub } = await world(rotated, {
    end,
    account: { now: () => Date.now() - 91 * 864e5 },
  });
  await succeed();
  emulator.clock.offset += 91 * 864e5;
  const turned = await succeed();
  expect(changesIn(turned)).toContain('rotate serviceAccounts.reseller.keys.ci');
  expect(publicationsIn(turned)).toEqual(['publish publish.RESELLER_KEY: its key is created by this plan']);
  const newest = [...serviceNamed({ emulator }, 'acme-reseller-7').keys.values()].at(-1);
  expect(hub.values()[`${HOME}/secrets/RESELLER_KEY`]).toBe(newest?.secret);
});

test('a preview takes what it published with it', async ({ onTestFinished: end }) => {
  const own = `  - { secret: "KEY_\${INSTANCE_ENV}", from: serviceAccounts.reseller.keys.ci.secret }
  - { secret: KEY, from: serviceAccounts.reseller.keys.ci.secret, environment: "preview-\${INSTANCE}" }
  - { variable: "ID_\${INSTANCE_ENV}", from: serviceAccounts.reseller.id }`;
  const { hub, succeed, run, write } = await world(manifest(own), { end });
  await succeed({ instance: 'pr-1' });
  await succeed({ instance: 'pr-2' });
  const gone = await succeed({ mode: 'destroy', instance: 'pr-1' });
  expect(changesIn(gone)).toEqual([
    'delete serviceAccounts.reseller',
    'delete apps.support',
    'delete publish.KEY_PR_1',
    'delete publish.KEY',
    'delete publish.ID_PR_1',
  ]);
  expect(Object.keys(hub.values()).sort()).toEqual([
    `${HOME}/secrets/KEY_PR_2`,
    `${HOME}/variables/ID_PR_2`,
    '/repos/acme/messaging/environments/preview-pr-2/secrets/KEY',
  ]);
  await write(manifest(ALL));
  const refused = await run({ instance: 'pr-3' });
  expect(refused.log).toContain(
    'the instance pr-3 would overwrite what the manifest without an instance publishes',
  );
});

test('a run can be about one publication of a key, and changes nothing else', async ({
  onTestFinished: end,
}) => {
  const one = '  - { secret: RESELLER_KEY, from: serviceAccounts.reseller.keys.ci.secret }';
  const { hub, emulator, succeed, write } = await world(manifest(''), { end });
  await succeed();
  const { id } = serviceNamed({ emulator }, 'acme-reseller-7');
  await write(manifest(one).replace('name: acme-reseller-7', `name: another name\n    id: ${id}`));
  const ran = await succeed({ only: 'publish.RESELLER_KEY' });
  expect(changesIn(ran)).toEqual(['publish publish.RESELLER_KEY']);
  const [key] = serviceNamed({ emulator }, 'acme-reseller-7').keys.values();
  expect(hub.values()[`${HOME}/secrets/RESELLER_KEY`]).toBe(key?.secret);
});
