/** Every place that GitHub keeps secrets and variables in can be published to, and is left alone by the second run. */

import { expect, test } from 'vitest';
import { receiver } from '../support/receiver.ts';
import { account } from './account.ts';
import { planOf, publicationsIn, world } from './world.ts';

const REPOSITORY = '/repos/acme/messaging';

function manifest(...entries: readonly string[]): string {
  return [
    'version: 1',
    'api: v1.1',
    'apps:',
    '  support:',
    '    name: Acme Support',
    '    keys: { backend: { jwt: { expiresIn: never } } }',
    'publish:',
    ...entries.map((entry) => `  - { ${entry} }`),
    '',
  ].join('\n');
}

const SECRET = 'from: apps.support.keys.backend.secret';
const ID = 'from: apps.support.id';

test.concurrent.for([
  ['the repository', `secret: A, ${SECRET}`, `${REPOSITORY}/actions/secrets/A`],
  ['Dependabot', `secret: A, ${SECRET}, dependabot: true`, `${REPOSITORY}/dependabot/secrets/A`],
  ['Codespaces', `secret: A, ${SECRET}, codespaces: true`, `${REPOSITORY}/codespaces/secrets/A`],
  ['another repository', `secret: A, ${SECRET}, repository: acme/web`, '/repos/acme/web/actions/secrets/A'],
  [
    'a missing environment',
    `secret: A, ${SECRET}, environment: staging`,
    `${REPOSITORY}/environments/staging/secrets/A`,
  ],
  [
    'an environment with a slash',
    `secret: A, ${SECRET}, environment: pr/7`,
    `${REPOSITORY}/environments/pr%2f7/secrets/A`,
  ],
  [
    'all of an organization',
    `secret: A, ${SECRET}, organization: acme, visibility: all`,
    '/orgs/acme/actions/secrets/A',
  ],
  ['an organization', `secret: A, ${SECRET}, organization: acme`, '/orgs/acme/actions/secrets/A'],
  [
    "an organization's Dependabot",
    `secret: A, ${SECRET}, organization: acme, dependabot: true`,
    '/orgs/acme/dependabot/secrets/A',
  ],
  [
    "an organization's Codespaces",
    `secret: A, ${SECRET}, organization: acme, codespaces: true`,
    '/orgs/acme/codespaces/secrets/A',
  ],
  ['a variable', `variable: A, ${ID}`, `${REPOSITORY}/actions/variables/A`],
  [
    "an environment's variable",
    `variable: A, ${ID}, environment: staging`,
    `${REPOSITORY}/environments/staging/variables/A`,
  ],
  ["an organization's variable", `variable: A, ${ID}, organization: acme`, '/orgs/acme/actions/variables/A'],
] as const)('%s', async ([, entry, path], { onTestFinished: end }) => {
  const { hub, emulator, succeed, rest } = await world(manifest(entry), { end });
  await succeed();
  const { app, key } = account(emulator);
  expect(hub.values()).toEqual({ [path]: path.includes('/variables/') ? app.id : key.secret });
  await rest();
});

test.concurrent('selected repositories see a secret, and others do not', async ({ onTestFinished: end }) => {
  const selected = (names: string): string =>
    manifest(`secret: A, ${SECRET}, organization: acme, visibility: selected, repositories: [${names}]`);
  const { hub, succeed, write, rest } = await world(selected('web, Messaging'), { end });
  await succeed();
  expect(hub.kept('/orgs/acme/actions/secrets/A')).toMatchObject({
    visibility: 'selected',
    repositoryIds: [101, 102],
  });
  await rest();
  await write(selected('web, shop'));
  const changed = await succeed();
  expect(publicationsIn(changed)).toEqual(['publish publish.A: its audience differs']);
  expect(planOf(changed).changes[0]?.fields.at(-1)).toEqual({
    path: 'repositories',
    before: ['messaging', 'web'],
    after: ['shop', 'web'],
  });
  expect(hub.kept('/orgs/acme/actions/secrets/A').repositoryIds).toEqual([103, 102]);
  await rest();
});

test.concurrent('a variable whose audience alone differs shows no difference of its value', async ({
  onTestFinished: end,
}) => {
  const selected = (names: string): string =>
    manifest(`variable: A, ${ID}, organization: acme, visibility: selected, repositories: [${names}]`);
  const { succeed, write } = await world(selected('web'), { end });
  await succeed();
  await write(selected('shop'));
  const [change] = planOf(await succeed()).changes;
  expect(change?.fields.map(({ path }) => path)).toEqual(['from', 'to', 'repositories']);
});

test.concurrent('one name in several places has an address for each', async ({ onTestFinished: end }) => {
  const { hub, succeed, rest } = await world(
    manifest(
      `secret: A, ${SECRET}`,
      `secret: a, ${SECRET}, environment: Staging`,
      `variable: A, ${ID}`,
      `secret: B, ${SECRET}`,
    ),
    { end },
  );
  const { outcome } = await succeed();
  expect(outcome.results?.map(({ address }) => address).filter((one) => one.startsWith('publish'))).toEqual([
    'publish.A@secrets/actions',
    'publish.A@secrets/environments/staging',
    'publish.A@variables/actions',
    'publish.B',
  ]);
  expect(Object.keys(hub.values())).toHaveLength(4);
  await rest();
});

test.concurrent('an environment that is there keeps its protection: it is not written', async ({
  onTestFinished: end,
}) => {
  const { hub, succeed } = await world(manifest(`secret: A, ${SECRET}, environment: Production`), { end });
  hub.environments.set('acme/messaging', new Set(['production']));
  const { githubWrites } = await succeed();
  expect(githubWrites).toEqual([`PUT ${REPOSITORY}/environments/Production/secrets/A`]);
});

test.concurrent('an environment is made once for its secrets and variables', async ({
  onTestFinished: end,
}) => {
  const { succeed } = await world(
    manifest(`secret: A, ${SECRET}, environment: new`, `variable: B, ${ID}, environment: NEW`),
    { end },
  );
  const { githubWrites } = await succeed();
  expect(githubWrites.filter((line) => /environments\/\w+$/.test(line))).toHaveLength(1);
});

test.concurrent('a webhook is published with its secret', async ({ onTestFinished: end }) => {
  const hooks = await receiver();
  const text = manifest(
    'secret: A, from: apps.support.webhooks.inbox.secret',
    'secret: B, from: apps.support.token',
  );
  const { hub, emulator, succeed, rest } = await world(
    text.replace('    keys', `    webhooks: { inbox: { target: "${hooks.url}/in" } }\n    keys`),
    { end },
  );
  await succeed();
  const { app } = account(emulator);
  const [webhook] = [...app.webhooks.values()];
  expect(hub.kept(`${REPOSITORY}/actions/secrets/A`).value).toBe(webhook?.secret);
  expect(hub.kept(`${REPOSITORY}/actions/secrets/B`).value).toBe(app.token);
  await rest();
});

test.concurrent('a variable behind many pages is found', async ({ onTestFinished: end }) => {
  const { hub, succeed, rest } = await world(manifest(`variable: ZED, ${ID}`), { end });
  for (let number = 0; number < 95; number++) {
    hub.vault(`${REPOSITORY}/actions/variables`).put(`V${number}`, 'x', hub.now());
  }
  await succeed();
  await rest();
});

test.concurrent('a full repository is refused before anything is written', async ({
  onTestFinished: end,
}) => {
  const { hub, run } = await world(manifest(`secret: A, ${SECRET}`), { end });
  for (let number = 0; number < 100; number++) {
    hub.vault(`${REPOSITORY}/actions/secrets`).put(`S${number}`, 'x', hub.now());
  }
  const refused = await run();
  expect(refused.log).toContain("the secrets of acme/messaging would be 101, above GitHub's limit of 100");
  expect([...refused.accountWrites, ...refused.githubWrites]).toEqual([]);
});

test.concurrent('the same place in two spellings is refused', async ({ onTestFinished: end }) => {
  const { run } = await world(
    manifest(`secret: A, ${SECRET}`, `secret: A, ${SECRET}, repository: Acme/Messaging`),
    { end },
  );
  const refused = await run();
  expect(refused.log).toContain('this is the secret of publish.A@actions');
  expect(refused.accountWrites).toEqual([]);
});

test.concurrent('only what is named is published, from a key that is not touched', async ({
  onTestFinished: end,
}) => {
  const { hub, succeed, rest } = await world(manifest(`secret: A, ${SECRET}`, `secret: B, ${SECRET}`), {
    end,
  });
  await succeed();
  hub.vault(`${REPOSITORY}/actions/secrets`).entries.clear();
  const { githubWrites } = await succeed({ only: 'publish.B' });
  expect(githubWrites).toEqual([`PUT ${REPOSITORY}/actions/secrets/B`]);
  await succeed({ only: 'apps.support.keys.backend' });
  await rest();
});
