/** The comment on a pull request: one, found again wherever it stands, updated in place, and nobody else's. */

import { expect, test } from 'vitest';
import { NOBODY } from '../support/receiver.ts';
import { ALICE, type Caller, github, JOB, MALLORY } from './github.ts';
import { type Inputs, job, onPullRequest, payload } from './job.ts';

const MANIFEST = 'version: 1\napi: v1.1\nowner: acme/messaging\napps:\n  support: { name: Support }\n';
const MARKER = '<!-- smooch-provision:plan:acme/messaging:.github/smooch.yml -->';
const PR = onPullRequest();

async function world(caller: Caller = JOB) {
  const hub = await github(caller);
  return { hub, ...(await job(MANIFEST, hub)) };
}

test('a plan with changes is shown on the pull request, below a marker that nobody sees', async () => {
  const { hub, run } = await world();
  const { log } = await run({}, PR);
  const [body = '', ...more] = hub.said();
  expect(more).toEqual([]);
  expect(body.split('\n')[0]).toMatch(
    /^<!-- smooch-provision:plan:acme\/messaging:.github\/smooch.yml@[0-9a-f]{12} -->$/,
  );
  expect(body).toContain('## Smooch plan: 1 to create');
  expect(body).toContain('`apps.support`');
  expect(body).toContain('for 0123456');
  expect(body).toContain('[the run](https://github.com/acme/messaging/actions/runs/4711)');
  expect(log).not.toContain('::warning');
  expect(hub.comments[0]?.by).toBe(JOB);
});

test('the next run updates it, and writes no second one', async () => {
  const { hub, run, write } = await world();
  await run({}, PR);
  await write('.github/smooch.yml', `${MANIFEST}  sales: { name: Sales }\n`);
  await run({}, PR);
  expect(hub.said()).toHaveLength(1);
  expect(hub.said()[0]).toContain('## Smooch plan: 2 to create');
});

test('it is found behind hundreds of other comments', async () => {
  const { hub, run } = await world();
  for (let count = 0; count < 230; count += 1) hub.comment(ALICE, `Comment ${count}`);
  const ours = hub.comment(JOB, `${MARKER}\nold`);
  for (let count = 0; count < 20; count += 1) hub.comment(ALICE, `Comment ${count}`);
  await run({}, PR);
  expect(ours.body).toContain('1 to create');
  expect(hub.comments).toHaveLength(251);
});

test('a comment that somebody else has put our marker into stays as it is', async () => {
  const { hub, run } = await world();
  const planted = [
    hub.comment(MALLORY, `${MARKER}\nAll is well, merge me.`),
    hub.comment({ login: 'github-actions', type: 'User' }, `${MARKER}\nAll is well.`),
    hub.comment(JOB, `Quoting:\n${MARKER}`),
  ];
  const bodies = planted.map(({ body }) => body);
  await run({}, PR);
  expect(planted.map(({ body }) => body)).toEqual(bodies);
  expect(hub.said()).toHaveLength(4);
});

test("with a person's token, the comments of that person are ours", async () => {
  const { hub, run } = await world(ALICE);
  const token = { 'github-token': 'github_pat_0123456789abcdefghij' };
  const bot = hub.comment(JOB, `${MARKER}\nby the job's own token`);
  await run(token, PR);
  await run(token, PR);
  expect(bot.body).toContain("by the job's own token");
  expect(hub.comments.map(({ by }) => by.login)).toEqual([JOB.login, 'alice']);
});

test("with an App's token, which cannot ask who it is, the App's comment is found", async () => {
  const app: Caller = { login: 'provisioner[bot]', type: 'Bot' };
  const { hub, run } = await world(app);
  for (const token of ['v1.0123456789abcdef0123', 'ghs_anApp0123456789abcd', 'v1.0123456789abcdef0123']) {
    await run({ 'github-token': token }, PR);
  }
  expect(hub.comments.map(({ by }) => by.login)).toEqual(['provisioner[bot]']);
});

test('auto: nothing is said where nothing changes, and a comment that is there is brought up to date', async () => {
  const { hub, run } = await world();
  await run({ mode: 'apply' });
  await run({}, PR);
  expect(hub.said()).toEqual([]);
  hub.comment(JOB, `${MARKER}\n1 to create`);
  await run({}, PR);
  expect(hub.said()).toHaveLength(1);
  expect(hub.said()[0]).toContain('## Smooch plan: no changes');
});

test('auto: a comment that is there also tells that a run has failed', async () => {
  const { hub, run, write } = await world();
  await run({}, PR);
  await write('.github/smooch.yml', MANIFEST.replace('name', 'nmae'));
  const { outcome } = await run({ owner: 'acme/messaging' }, PR);
  expect(outcome.failed).toBe(true);
  expect(hub.said()).toHaveLength(1);
  expect(hub.said()[0]).toMatch(/## Smooch plan: failed[\s\S]*nmae/);
});

test('always: also where nothing changes', async () => {
  const { hub, run } = await world();
  await run({ mode: 'apply' });
  await run({ comment: 'always' }, PR);
  expect(hub.said()[0]).toContain('no changes');
});

test.each<readonly [string, Inputs, Record<string, string>]>([
  ['never', { comment: 'never' }, PR],
  ['no token', { 'github-token': '' }, PR],
  ['a push', { comment: 'always' }, {}],
  ['a mode that plans nothing', { mode: 'validate', comment: 'always' }, PR],
  ['no secrets', { 'key-id': '', 'key-secret': '', comment: 'always' }, PR],
])('%s: GitHub is not asked anything', async (what, inputs, environment) => {
  const { hub, run } = await world();
  const { log } = await run(inputs, environment);
  expect(hub.lines()).toEqual([]);
  expect(log.includes('No comment could be written') && what !== 'no token').toBe(false);
});

test('each instance has a comment of its own', async () => {
  const { hub, run } = await world();
  await run({ instance: 'pr-7' }, PR);
  await run({ instance: 'pr--8' }, PR);
  await run({ instance: 'pr-7' }, PR);
  expect(hub.said()).toHaveLength(2);
  for (const body of hub.said()) expect(body.split('\n')[0]).toMatch(/^<!-- (?!.*(--|>).* -->)[^>]* -->$/);
});

test('what was applied is shown too', async () => {
  const { hub, run } = await world();
  await run({ mode: 'apply', instance: 'pr-7' }, PR);
  expect(hub.said()[0]).toContain('## Smooch apply: 1 created');
});

test.each<readonly [string, object, RegExp]>([
  ['a branch', {}, /pull-requests: write/],
  ['a fork', { from: 'mallory/messaging' }, /from a fork gets a read-only token/],
  ['a fork that is gone', { from: null }, /from a fork/],
  ['Dependabot', { user: 'dependabot[bot]' }, /Dependabot get a read-only token.*pull-requests: write/],
])(
  'without the right to write, for a pull request from %s: a warning that says why',
  async (_what, parts, words) => {
    const { hub, run, write } = await world();
    await write('event.json', payload(parts));
    hub.faults.push({ on: /^POST/, status: 403, message: 'Resource not accessible by integration' });
    const { outcome, log } = await run({}, PR);
    expect(outcome.failed).toBe(false);
    expect(log).toMatch(/^::warning .*comment on pull request #7.*403/m);
    expect(log).toMatch(words);
  },
);

test.each<readonly [number, string, RegExp]>([
  [401, 'Bad credentials', /github-token.*expired/],
  [404, 'Not RunState', /pull-requests: write/],
  [410, 'This issue was deleted', /410/],
  [422, 'Validation Failed\n::error::x', /422, Validation Failed\./],
])('GitHub answers %i: a warning, and the run is as it was', async (status, message, words) => {
  const { hub, run } = await world();
  hub.faults.push({ on: /./, status, message });
  const { outcome, log } = await run({}, PR);
  expect(outcome.failed).toBe(false);
  expect(log).toMatch(words);
  expect(log).not.toMatch(/^::error/m);
});

test('GitHub is not there: a warning', async () => {
  const { run } = await world();
  const { outcome, log } = await run({}, { ...PR, GITHUB_API_URL: NOBODY });
  expect(outcome.failed).toBe(false);
  expect(log).toMatch(/^::warning .*comment on pull request #7 could not be written/m);
}, 60_000);

test('an address that no token may be sent to: a warning', async () => {
  const { run } = await world();
  const { log } = await run({}, { ...PR, GITHUB_API_URL: 'http://github.example' });
  expect(log).toMatch(/^::warning .*GITHUB_API_URL is not an https address/m);
});

test('the answer to a new comment is lost: it is looked for, and not written twice', async () => {
  const { hub, run } = await world();
  hub.faults.push({ on: /^POST/, status: 502, done: true, times: 1 });
  const { log } = await run({}, PR);
  expect(hub.said()).toHaveLength(1);
  expect(hub.lines().map((line) => line.split(' ')[0])).toEqual(['GET', 'POST', 'GET']);
  expect(log).not.toContain('::warning');
});

test('a new comment was not written after all: it is written once more', async () => {
  const { hub, run } = await world();
  hub.faults.push({ on: /^POST/, status: 500, times: 1 });
  await run({}, PR);
  expect(hub.said()).toHaveLength(1);
});

test('the limit for writing is reached: the run waits as long as it is told', async () => {
  const { hub, run } = await world();
  hub.faults.push({
    on: /^POST/,
    status: 403,
    message: 'You have exceeded a secondary rate limit. Please wait.',
    headers: { 'retry-after': '1' },
    times: 1,
  });
  const { log } = await run({}, PR);
  expect(hub.said()).toHaveLength(1);
  expect(log).not.toContain('::warning');
});

test('the comment was deleted while it was to be updated: there is a new one', async () => {
  const { hub, run } = await world();
  hub.comment(JOB, `${MARKER}\nold`);
  hub.faults.push({ on: /^PATCH/, status: 404, message: 'Not RunState' });
  await run({}, PR);
  expect(hub.said()).toHaveLength(2);
  expect(hub.said()[1]).toContain('1 to create');
});

test('the plan of a whole company fits: what is too much is counted, and the run has it all', async () => {
  const { hub, run, write } = await world();
  const apps = Array.from({ length: 900 }, (_, index) => {
    const long = `A-very-long-name-${'x'.repeat(60)}-${index}`;
    return `  app-${index}: { name: ${long}, metadata: { note: "${'é'.repeat(150)}" }, keys: { k: {} } }`;
  });
  await write(
    '.github/smooch.yml',
    `version: 1\napi: v1.1\nowner: acme/messaging\napps:\n${apps.join('\n')}\n`,
  );
  await run({}, PR);
  const [body = ''] = hub.said();
  expect(body.length).toBeGreaterThan(20_000);
  expect(body.length).toBeLessThan(65_536);
  expect(body).toMatch(/more changes: [\d,]+ to create/);
  expect(body).toContain('actions/runs/4711');
  expect(body.match(/<details/g)?.length).toBe(body.match(/<\/details>/g)?.length);
  for (const row of body.split('\n').filter((line) => line.startsWith('| '))) expect(row).toMatch(/ \|$/);
});

test('app ids are hidden where the log hides them, and shown where it does not', async () => {
  const { hub, run, emulator, write } = await world();
  await run({ mode: 'apply' });
  await write('.github/smooch.yml', MANIFEST.replace('Support', 'Care'));
  const [id = 'none'] = [...emulator.store.apps.keys()];
  await run({}, PR);
  expect(hub.said()[0]).toMatch(/Support.*Care/);
  expect(hub.said()[0]).not.toContain(id);
  await run({ 'mask-app-ids': 'false' }, PR);
  expect(hub.said()[0]).toContain(id);
});

test('no secret is in it, and hostile text from the account is text', async () => {
  const { hub, run, emulator, write } = await world();
  await run({ mode: 'apply' });
  const [app] = [...emulator.store.apps.values()];
  if (app === undefined) throw new Error('no app');
  app.name =
    '--> @acme/team <script>x</script> | `a` <!-- smooch-provision:plan:x --> ![x](https://evil.example/)';
  await write('.github/smooch.yml', MANIFEST.replace('}', ', keys: { backend: { jwt: {} } } }'));
  await run({ mode: 'apply', 'allow-unmerged': 'true' }, PR);
  const [body = ''] = hub.said();
  const visible = body.split('\n').slice(1).join('\n');
  expect(visible).toContain('evil');
  expect(visible).not.toMatch(/<script|<!--|--> [@&]|@acme|!\[x\]/);
  for (const secret of [...emulator.secrets, ...hub.exchanges.map(({ token }) => token.slice(6))]) {
    expect(body).not.toContain(secret);
  }
});
