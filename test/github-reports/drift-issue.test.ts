/** The drift issue: one, open as long as the account differs, and quiet while nothing new happens. */

import { expect, test } from 'vitest';
import { ALICE, github, JOB, MALLORY } from './github.ts';
import { type Inputs, job, onPullRequest } from './job.ts';

const MANIFEST = 'version: 1\napi: v1.1\nowner: acme/messaging\napps:\n  support: { name: Support }\n';
const MARKER = '<!-- smooch-provision:drift:acme/messaging:.github/smooch.yml -->';
const CHECK: Inputs = { mode: 'check', issue: 'true' };

async function world() {
  const hub = await github();
  return { hub, ...(await job(MANIFEST, hub)) };
}

/** The drift issues that are open. */
function open(hub: Awaited<ReturnType<typeof github>>) {
  return hub.issues.filter(({ state, isPullRequest }) => state === 'open' && !isPullRequest);
}

test('drift opens one issue with what differs', async () => {
  const { hub, run } = await world();
  const { outcome, log } = await run(CHECK);
  const [issue, ...more] = open(hub);
  expect(more).toEqual([]);
  expect(issue).toMatchObject({ title: 'Smooch drift: acme/messaging', labels: ['smooch-drift'] });
  expect(issue?.body.split('\n')[0]).toMatch(
    /^<!-- smooch-provision:drift:acme\/messaging:.github\/smooch.yml@[0-9a-f]{12} -->$/,
  );
  expect(issue?.body).toContain('## Smooch check: 1 to create');
  expect(issue?.body).toContain('actions/runs/4711');
  // The time a run took differs each night, and is no reason to write.
  expect(issue?.body).not.toMatch(/\d m?s, \d+ request/);
  expect(outcome.drifted).toBe(true);
  expect(log).not.toContain('::warning title=smooch-provision::The drift issue');
});

test('the same drift the next night writes nothing', async () => {
  const { hub, run } = await world();
  await run(CHECK);
  const from = hub.exchanges.length;
  await run(CHECK, { GITHUB_RUN_ID: '4712' });
  expect(open(hub)).toHaveLength(1);
  expect(hub.exchanges.slice(from).filter(({ method }) => method !== 'GET')).toEqual([]);
});

test('the same drift the next night restores an issue that somebody has changed', async () => {
  const { hub, run } = await world();
  await run(CHECK);
  const [issue] = open(hub);
  const { title, body } = { ...issue };
  Object.assign(issue ?? {}, { title: 'Help', body: body?.replace('Support', 'Sales') });
  await run(CHECK);
  expect(issue).toMatchObject({ title, body });
  expect(hub.comments).toEqual([]);
});

test('another drift brings the body up to date, and a comment tells of it, once', async () => {
  const { hub, run, write } = await world();
  await run(CHECK);
  await write('.github/smooch.yml', `${MANIFEST}  sales: { name: Sales }\n`);
  await run(CHECK);
  await run(CHECK);
  const [issue] = open(hub);
  expect(open(hub)).toHaveLength(1);
  expect(issue?.body).toContain('2 to create');
  expect(hub.said(issue?.number)).toEqual([expect.stringMatching(/differences have changed.*runs\/4711/)]);
});

test('when the drift is gone, the issue is closed with a word, and stays so', async () => {
  const { hub, run } = await world();
  await run(CHECK);
  await run({ mode: 'apply' });
  await run(CHECK);
  await run(CHECK);
  const issue = hub.issues.at(-1);
  expect(issue).toMatchObject({ state: 'closed', reason: 'completed' });
  expect(hub.said(issue?.number)).toEqual([expect.stringMatching(/matches the manifest again/)]);
});

test('drift that comes back opens a new issue', async () => {
  const { hub, run, write } = await world();
  await run(CHECK);
  await run({ mode: 'apply' });
  await run(CHECK);
  await write('.github/smooch.yml', MANIFEST.replace('Support', 'Care'));
  await run(CHECK);
  expect(hub.issues.filter(({ isPullRequest }) => !isPullRequest).map(({ state }) => state)).toEqual([
    'closed',
    'open',
  ]);
});

test('what is in no manifest is no drift: there is no issue', async () => {
  const { hub, run, emulator, write } = await world();
  await write('.github/smooch.yml', MANIFEST.replace(' }', ', keys: { backend: {} } }'));
  await run({ mode: 'apply' });
  const [app] = [...emulator.store.apps.values()];
  if (app === undefined) throw new Error('no app');
  emulator.store.addKey(app, 'by hand');
  const { outcome, log } = await run(CHECK);
  expect(outcome.plan?.unmanaged).toHaveLength(1);
  expect(log).toContain('by hand');
  expect(outcome).toMatchObject({ failed: false, drifted: false });
  expect(open(hub)).toEqual([]);
});

test('fail-on-drift: false keeps the issue too', async () => {
  const { hub, run } = await world();
  const { outcome } = await run({ ...CHECK, 'fail-on-drift': 'false' });
  expect(outcome.drifted).toBe(false);
  expect(open(hub)).toHaveLength(1);
});

test.each<readonly [string, Inputs, Record<string, string>]>([
  ['nobody asked for one', { mode: 'check' }, {}],
  ['the mode is plan', { mode: 'plan', issue: 'true' }, {}],
  ['the run is for a pull request', { ...CHECK, comment: 'never' }, onPullRequest()],
])('%s: GitHub is not asked anything', async (_what, inputs, environment) => {
  const { hub, run } = await world();
  await run(inputs, environment);
  expect(hub.lines()).toEqual([]);
});

test('a run that did not get to see the account leaves the issue alone', async () => {
  const { hub, run } = await world();
  await run(CHECK);
  const from = hub.exchanges.length;
  await run({ ...CHECK, 'key-secret': 'a-secret-of-another-account' });
  expect(hub.lines(from)).toEqual([]);
  expect(open(hub)).toHaveLength(1);
});

test("somebody else's issue and a pull request with our marker stay as they are", async () => {
  const { hub, run } = await world();
  hub.issue({ by: MALLORY, labels: ['smooch-drift'], body: `${MARKER}\nmine` });
  hub.issue({ isPullRequest: true, labels: ['smooch-drift'], body: `${MARKER}\na pull request` });
  await run(CHECK);
  expect(hub.issues.map(({ body }) => body.split('\n')[1])).toEqual([
    undefined,
    'mine',
    'a pull request',
    expect.stringMatching(/^<!-- digest:/),
  ]);
  await run({ mode: 'apply' });
  await run(CHECK);
  expect(open(hub).map(({ by }) => by)).toEqual([MALLORY]);
});

test('it is found when somebody took its label off, behind a hundred other issues', async () => {
  const { hub, run } = await world();
  await run(CHECK);
  for (const issue of open(hub)) issue.labels = ['bug'];
  for (let count = 0; count < 120; count += 1) hub.issue({ by: ALICE, title: `Bug ${count}` });
  await run(CHECK);
  expect(open(hub).filter(({ by }) => by === JOB)).toHaveLength(1);
});

test('two runs at once have opened two: the older one stays', async () => {
  const { hub, run } = await world();
  await run(CHECK);
  const [first] = open(hub);
  hub.issue({ labels: ['smooch-drift'], body: first?.body ?? '' });
  await run(CHECK);
  expect(open(hub).map(({ number }) => number)).toEqual([first?.number]);
});

test('one that somebody has closed while the drift is there is opened again, not doubled', async () => {
  const { hub, run } = await world();
  await run(CHECK);
  const [issue] = open(hub);
  if (issue === undefined) throw new Error('no issue');
  for (const reason of ['completed', 'not_planned']) {
    Object.assign(issue, { state: 'closed', reason });
    await run(CHECK, { GITHUB_RUN_ID: '4713' });
    expect(open(hub).map(({ number }) => number)).toEqual([issue.number]);
  }
  expect(issue.body).toContain('actions/runs/4713');
  expect(hub.said(issue.number)).toEqual(Array(2).fill(expect.stringMatching(/still differs.*runs\/4713/)));
  await run(CHECK);
  expect(hub.said(issue.number)).toHaveLength(2);
});

test('a double that a run has closed is not taken for one that somebody has closed', async () => {
  const { hub, run, write } = await world();
  await run(CHECK);
  hub.issue({ labels: ['smooch-drift'], body: open(hub)[0]?.body ?? '' });
  await run(CHECK);
  await run({ mode: 'apply' });
  await run(CHECK);
  await write('.github/smooch.yml', MANIFEST.replace('Support', 'Care'));
  await run(CHECK);
  expect(hub.issues.filter(({ isPullRequest }) => !isPullRequest).map(({ state }) => state)).toEqual([
    'closed',
    'closed',
    'open',
  ]);
});

test('the answer to a new issue is lost: it is looked for, and not opened twice', async () => {
  const { hub, run } = await world();
  hub.faults.push({ on: /^POST/, status: 500, done: true, times: 1 });
  const { log } = await run(CHECK);
  expect(open(hub)).toHaveLength(1);
  expect(log).not.toContain('The drift issue could not');
});

test.each<readonly [number, string, RegExp]>([
  [410, 'Issues are disabled for this repo', /Issues are disabled in the repository's settings/],
  [403, 'Resource not accessible by integration', /issues: write/],
  [404, 'Not RunState', /issues: write/],
])(
  'GitHub answers %i: a warning that says what to do, and the check is as it was',
  async (status, message, words) => {
    const { hub, run } = await world();
    hub.faults.push({ on: /^(POST|PATCH)/, status, message });
    const { outcome, log } = await run({ ...CHECK, 'fail-on-drift': 'false' });
    expect(outcome.failed).toBe(false);
    expect(log).toMatch(/^::warning .*The drift issue could not be written/m);
    expect(log).toMatch(words);
  },
);

test('app ids are hidden in it, and no secret stands in it', async () => {
  const { hub, run, emulator, write } = await world();
  await run({ mode: 'apply' });
  await write('.github/smooch.yml', MANIFEST.replace('Support', 'Care'));
  await run(CHECK);
  const [issue] = open(hub);
  const [id = 'none'] = [...emulator.store.apps.keys()];
  for (const hidden of [id, ...emulator.secrets]) expect(issue?.body).not.toContain(hidden);
});
