/** A token that may not publish stops a run before its first write, with a message that says what to do. */

import { expect, test } from 'vitest';
import { EVERYTHING, type Permissions } from '../github/hub.ts';
import { type Inputs, publicationsIn, type Run, world } from './world.ts';

function manifest(...entries: readonly string[]): string {
  return [
    'version: 1',
    'api: v1.1',
    'apps:',
    '  support:',
    '    name: Acme Support',
    '    keys: { backend: { jwt: { expiresIn: 30d } } }',
    'publish:',
    ...entries.map((entry) => `  - { ${entry}, from: apps.support.id }`),
    '',
  ].join('\n');
}

function without(...names: readonly string[]): Permissions {
  return Object.fromEntries(Object.entries(EVERYTHING).filter(([name]) => !names.includes(name)));
}

function expectUntouched(run: Run): void {
  expect(run.outcome.failed).toBe(true);
  expect([...run.accountWrites, ...run.githubWrites]).toEqual([]);
}

test.concurrent.for([
  [
    'secrets',
    'secret: A',
    'the secrets of acme/messaging',
    'repository permission "Secrets: read and write"',
    '`permission-secrets: write`',
    'secrets=read',
  ],
  [
    'environments',
    'secret: A, environment: staging',
    'the environment staging of acme/messaging',
    '"Environments: read and write"',
    '`permission-environments: write`',
    'environments=read',
  ],
  [
    'environments',
    'variable: A, environment: staging',
    'the variables of the environment staging',
    '"Environments: read and write"',
    'permission-environments',
    'environments=read',
  ],
  [
    'actions_variables',
    'variable: A',
    'the variables of acme/messaging',
    '"Variables: read and write"',
    'has no `permission-` input for it',
    'actions_variables=read',
  ],
  [
    'dependabot_secrets',
    'secret: A, dependabot: true',
    'the Dependabot secrets of acme/messaging',
    '"Dependabot secrets: read and write"',
    'permission-dependabot-secrets',
    'dependabot_secrets=read',
  ],
  [
    'codespaces_secrets',
    'secret: A, codespaces: true',
    'the Codespaces secrets of acme/messaging',
    '"Codespaces secrets: read and write"',
    'has no `permission-` input',
    'codespaces_secrets=write',
  ],
  [
    'organization_secrets',
    'secret: A, organization: acme',
    'the secrets of the organization acme',
    'organization permission "Secrets: read and write"',
    'permission-organization-secrets',
    'organization_secrets=read',
  ],
  [
    'organization_actions_variables',
    'variable: A, organization: acme',
    'the variables of the organization acme',
    'organization permission "Variables: read and write"',
    'has no `permission-` input',
    'organization_actions_variables=read',
  ],
] as const)('without %s for { %s }', async ([missing, entry, ...says], { onTestFinished: end }) => {
  const { hub, run } = await world(manifest(entry), { end, grant: { permissions: without(missing) } });
  hub.environments.set('acme/messaging', new Set(['staging']));
  const refused = await run();
  expectUntouched(refused);
  for (const text of says) expect(refused.log).toContain(text);
  expect(refused.log).toContain('publish-token');
  expect(refused.log).toMatch(/smooch\.yml,line=8,col=\d+/);
  expect(refused.log).not.toContain("the job's own GITHUB_TOKEN");
});

/** What a token that may only read lacks, for each place. */
test.concurrent.for([
  ['secrets', 'secret: A'],
  ['environments', 'secret: A, environment: staging'],
  ['environments', 'variable: A, environment: staging'],
  ['actions_variables', 'variable: A'],
  ['dependabot_secrets', 'secret: A, dependabot: true'],
  ['organization_secrets', 'secret: A, organization: acme'],
  ['organization_actions_variables', 'variable: A, organization: acme'],
  ['organization_dependabot_secrets', 'secret: A, organization: acme, dependabot: true'],
] as const)(
  'a token that may only read %s, for { %s }: found before the first write',
  async ([permission, entry], { onTestFinished: end }) => {
    const permissions: Permissions = { ...EVERYTHING, [permission]: 'read' };
    const { hub, run } = await world(manifest(entry), { end, grant: { permissions } });
    hub.environments.set('acme/messaging', new Set(['staging']));
    const refused = await run();
    expectUntouched(refused);
    expect(refused.log).toMatch(/smooch\.yml,line=8,col=\d+.*the token may not write/);
    expect(refused.log).toContain(`GitHub requires ${permission}=write`);
    expect(hub.values()).toEqual({});
    const before = hub.exchanges.length;
    expect((await run({ mode: 'plan' })).outcome.failed).toBe(false);
    expect(hub.exchanges.slice(before).map(({ method }) => method)).not.toContain('DELETE');
  },
);

test.concurrent('an environment in which the token may only read is not left behind', async ({
  onTestFinished: end,
}) => {
  const permissions: Permissions = { ...EVERYTHING, environments: 'read' };
  const { hub, run } = await world(manifest('secret: A, environment: staging'), {
    end,
    grant: { permissions },
  });
  const refused = await run();
  expect([refused.outcome.failed, refused.accountWrites]).toEqual([true, []]);
  expect(hub.environments.get('acme/messaging')).toEqual(new Set());
});

test.concurrent.for([
  ['an archived repository', { archived: true }, /repository acme\/messaging is archived/],
  ['a person who may only read it', { mayPush: false }, /its owner may only read acme\/messaging/],
] as const)(
  '%s: refused before the first write, and a warning in a plan',
  async ([, how, words], { onTestFinished: end }) => {
    const grant = {
      permissions: EVERYTHING,
      personal: true,
      ...('mayPush' in how ? { mayPush: false } : {}),
    };
    const { hub, run, token } = await world(manifest('secret: A'), { end, grant });
    const personal = { 'publish-token': `ghp_${token.slice(4)}` };
    hub.grants.set(personal['publish-token'], grant);
    if ('archived' in how) hub.archived.add('acme/messaging');
    const refused = await run(personal);
    expectUntouched(refused);
    expect(refused.log).toMatch(words);
    const planned = await run({ ...personal, mode: 'plan' });
    expect(planned.outcome.failed).toBe(false);
    expect(planned.log).toMatch(words);
  },
);

test.concurrent('the role of a person is not asked of an App', async ({ onTestFinished: end }) => {
  const grant = { permissions: EVERYTHING, mayPush: false };
  await (await world(manifest('secret: A'), { end, grant })).succeed();
});

test.concurrent('repositories that GitHub does not know are named before the first write', async ({
  onTestFinished: end,
}) => {
  const entry = 'secret: A, organization: acme, visibility: selected, repositories: [web, wep, shoq]';
  const { run } = await world(manifest(entry), { end });
  const refused = await run();
  expectUntouched(refused);
  expect(refused.log).toMatch(/line=8,.*no repositories acme\/shoq, acme\/wep \(404\)/);
  const planned = await run({ mode: 'plan' });
  expect(planned.outcome.failed).toBe(false);
  expect(planned.log).toMatch(/acme\/shoq, acme\/wep/);
});

test.concurrent.for(['acme/..', '../web', 'acme', 'acme/web/more', 'a b/c'])(
  'GITHUB_REPOSITORY=%s leads nowhere else',
  async (repository, { onTestFinished: end }) => {
    const { hub, run } = await world(
      `${manifest('secret: A').replace('apps:', 'owner: acme/messaging\napps:')}`,
      { end },
    );
    const refused = await run(
      {},
      { environment: { GITHUB_API_URL: hub.url, GITHUB_REPOSITORY: repository } },
    );
    expectUntouched(refused);
    expect(refused.log).toContain('no repository is named');
    expect(hub.exchanges).toEqual([]);
  },
);

test.concurrent("the job's own token is told apart", async ({ onTestFinished: end }) => {
  const { run, token } = await world(manifest('secret: A'), {
    end,
    grant: { permissions: { metadata: 'read' } },
  });
  const refused = await run({ 'publish-token': '', 'github-token': token });
  expectUntouched(refused);
  expect(refused.outcome.changed).toBe(false);
  expect(refused.log).toContain(
    "The job's own GITHUB_TOKEN was used (`publish-token` is empty): it can never do this",
  );
});

test.concurrent('plan and check only warn, and do not call drift what they cannot see', async ({
  onTestFinished: end,
}) => {
  const { hub, token, run, succeed } = await world(manifest('secret: A'), { end });
  await succeed();
  hub.grants.set(token, { permissions: { metadata: 'read' } });
  for (const mode of ['plan', 'check']) {
    const { log, outcome } = await run({ mode });
    expect(outcome.failed).toBe(false);
    expect(outcome.plan?.changes).toEqual([]);
    expect(log).toContain('the token may not write the secrets of acme/messaging');
  }
});

test.concurrent('a plan without any token shows what would be published', async ({ onTestFinished: end }) => {
  const { run } = await world(manifest('secret: A'), { end });
  const none: Inputs = { 'publish-token': '' };
  const planned = await run({ ...none, mode: 'plan' });
  expect(planned.outcome.failed).toBe(false);
  expect(publicationsIn(planned)).toHaveLength(1);
  expect(planned.log).toContain('a token for GitHub is missing');
  const refused = await run(none);
  expectUntouched(refused);
  expect(refused.log).toContain('Give one as `publish-token`');
});

test.concurrent('a repository that is hidden from the token is told apart from a missing right', async ({
  onTestFinished: end,
}) => {
  const grant = { permissions: EVERYTHING, sees: ['acme/messaging'] };
  const { run } = await world(manifest('secret: A, repository: acme/web'), { end, grant });
  const refused = await run();
  expectUntouched(refused);
  expect(refused.log).toContain('GitHub shows this token no repository acme/web (404)');
});

test.concurrent('an environment that cannot be made is refused before the account is touched', async ({
  onTestFinished: end,
}) => {
  const { hub, run } = await world(manifest('secret: A, environment: staging'), {
    end,
    grant: { permissions: without('administration') },
  });
  const refused = await run();
  expect(refused.outcome.failed).toBe(true);
  expect(refused.accountWrites).toEqual([]);
  expect(hub.environments.size).toBe(0);
  expect(refused.log).toContain('"Administration: read and write" and "Environments: read and write"');
  expect(refused.log).toContain('Or create the environment by hand.');
});

test.concurrent('a token that is no longer valid is called so', async ({ onTestFinished: end }) => {
  const { run } = await world(manifest('secret: A'), { end });
  const refused = await run({ 'publish-token': 'github_pat_expired_long_ago' });
  expectUntouched(refused);
  expect(refused.log).toContain('GitHub refuses the token (401 Bad credentials)');
});

test.concurrent('single sign-on that was not done is named with its address', async ({
  onTestFinished: end,
}) => {
  const { hub, run } = await world(manifest('secret: A'), { end });
  const headers = { 'x-github-sso': 'required; url=https://github.com/orgs/acme/sso?x=1' };
  hub.faults.push({
    on: /secrets/,
    status: 403,
    message: 'Resource protected by organization SAML enforcement.',
    headers,
    times: 1,
  });
  const refused = await run();
  expectUntouched(refused);
  expect(refused.log).toContain('https://github.com/orgs/acme/sso?x=1');
});

test.concurrent('a run waits for the limits of GitHub', async ({ onTestFinished: end }) => {
  const { hub, succeed } = await world(manifest('secret: A'), { end });
  const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
  hub.faults.push({ on: /^PUT/, status: 403, message, headers: { 'retry-after': '2' }, times: 1 });
  await succeed();
  expect(hub.exchanges.filter(({ method }) => method === 'PUT').map(({ status }) => status)).toEqual([
    403, 201,
  ]);
});

test.concurrent('one failure does not stop the others, and the next run makes up for it', async ({
  onTestFinished: end,
}) => {
  const { hub, run, succeed, rest } = await world(manifest('secret: A', 'secret: B', 'variable: C'), { end });
  hub.faults.push({
    on: /secrets\/A$/,
    status: 403,
    message: 'Resource not accessible by integration',
    times: 1,
  });
  const partly = await run();
  expect(partly.outcome.failed).toBe(true);
  expect(partly.outcome.results?.map(({ address, status }) => `${address} ${status}`).slice(-3)).toEqual([
    'publish.A failed',
    'publish.B done',
    'publish.C done',
  ]);
  expect(JSON.parse(partly.resultText).changes).toHaveLength(5);
  const { githubWrites } = await succeed();
  expect(githubWrites).toEqual(['PUT /repos/acme/messaging/actions/secrets/A']);
  await rest();
});

test.concurrent('a key that GitHub has changed meanwhile is asked for anew', async ({
  onTestFinished: end,
}) => {
  const { hub, succeed } = await world(manifest('secret: A'), { end });
  const { vault } = { vault: hub.vault('/repos/acme/messaging/actions/secrets') };
  let asked = 0;
  const { publicKey } = vault;
  Object.defineProperty(vault, 'publicKey', {
    get: () => {
      asked += 1;
      return asked === 1 ? { ...publicKey, key_id: 'another' } : publicKey;
    },
  });
  await succeed();
  expect(asked).toBe(2);
});

test.concurrent('nothing is published of an app that failed', async ({ onTestFinished: end }) => {
  const { emulator, run, hub } = await world(manifest('secret: A'), { end });
  emulator.faults.add({ kind: 'status', method: 'POST', path: '/v1.1/apps', status: 400 });
  const failed = await run();
  expect(failed.outcome.results?.at(-1)).toMatchObject({ address: 'publish.A', status: 'not-started' });
  expect(hub.values()).toEqual({});
});

test.concurrent('a GitHub that is not there is an error for apply alone', async ({ onTestFinished: end }) => {
  const { run } = await world(manifest('secret: A'), { end });
  const environment = { GITHUB_API_URL: 'http://127.0.0.1:9' };
  expectUntouched(await run({}, { environment }));
  expect((await run({ mode: 'plan' }, { environment })).outcome.failed).toBe(false);
});

test.concurrent('a token is not sent to an address without encryption', async ({ onTestFinished: end }) => {
  const { run } = await world(manifest('secret: A'), { end });
  const refused = await run({}, { environment: { GITHUB_API_URL: 'http://github.example' } });
  expectUntouched(refused);
  expect(refused.log).toContain('GITHUB_API_URL is not an https address');
});
