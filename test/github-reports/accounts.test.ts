/** One manifest applied to several accounts: each has a comment and an issue of its own. */

import { expect, onTestFinished, test } from 'vitest';
import { type Emulator, startEmulator } from '../../src/emulator/server.ts';
import { type GitHub, github } from './github.ts';
import { type Inputs, job, onPullRequest } from './job.ts';

const MANIFEST = 'version: 1\napi: v1.1\nowner: acme/messaging\napps:\n  support: { name: Support }\n';
const CHECK: Inputs = { mode: 'check', issue: 'true' };
const PR = onPullRequest();
const OLD = {
  plan: 'plan:acme/messaging:.github/smooch.yml',
  drift: 'drift:acme/messaging:.github/smooch.yml',
};

/** Staging is the account of the job; production another one. */
async function world() {
  const hub = await github();
  const staging = await job(MANIFEST, hub);
  const emulator = await startEmulator({ switches: { headCheck: 'off' } });
  onTestFinished(() => emulator.close());
  const inProduction = accessTo(emulator);
  return { hub, ...staging, production: emulator, inProduction };
}

function accessTo({ url, keyId, keySecret }: Emulator): Inputs {
  return { 'api-url': url, 'key-id': keyId, 'key-secret': keySecret };
}

/** Another key of the same account. */
function rotated({ store, url }: Emulator): Inputs {
  const { id, secret } = store.addAccountKey('another');
  return { 'api-url': url, 'key-id': id, 'key-secret': secret };
}

function issuesIn({ issues }: GitHub): string[] {
  return issues.filter(({ isPullRequest }) => !isPullRequest).map(({ state }) => state);
}

test('two accounts have two comments, each updated in place', async () => {
  const { hub, run, write, inProduction } = await world();
  for (const name of ['Support', 'Care']) {
    await write('.github/smooch.yml', MANIFEST.replace('Support', name));
    await run({}, PR);
    await run(inProduction, PR);
    expect(hub.said()).toEqual([expect.stringContaining(name), expect.stringContaining(name)]);
  }
  const shown = hub.said().map((body) => /account [0-9a-f]{6} at 127\.0\.0\.1:\d+/.exec(body)?.[0]);
  expect(new Set(shown).size).toBe(2);
  expect(shown).not.toContain(undefined);
});

test('an account without drift does not close the issue of one with', async () => {
  const { hub, run, inProduction } = await world();
  await run({ mode: 'apply', ...inProduction });
  await run(CHECK);
  await run({ ...CHECK, ...inProduction });
  expect(issuesIn(hub)).toEqual(['open']);
  await run({ mode: 'apply' });
  await run(CHECK);
  expect(issuesIn(hub)).toEqual(['closed']);
});

test('two accounts with drift have two issues, which are closed one by one', async () => {
  const { hub, run, inProduction } = await world();
  for (let night = 0; night < 2; night += 1) {
    await run(CHECK);
    await run({ ...CHECK, ...inProduction });
  }
  expect(issuesIn(hub)).toEqual(['open', 'open']);
  await run({ mode: 'apply', ...inProduction });
  await run({ ...CHECK, ...inProduction });
  expect(issuesIn(hub)).toEqual(['open', 'closed']);
});

test('an account is known by its apps when its key was replaced, and by its key when its apps are gone', async () => {
  const { hub, run, write, emulator } = await world();
  await run({ mode: 'apply' });
  await write('.github/smooch.yml', MANIFEST.replace('Support', 'Care'));
  await run({}, PR);
  await run(CHECK);
  const second = rotated(emulator);
  await run(second, PR);
  await run({ ...CHECK, ...second });
  emulator.store.apps.clear();
  await run(second, PR);
  await run({ ...CHECK, ...second });
  expect(hub.said()).toEqual([expect.stringContaining('1 to create')]);
  expect(issuesIn(hub)).toEqual(['open']);
});

test('what an earlier version has written is taken over by the first account that comes by', async () => {
  const { hub, run, inProduction } = await world();
  const old = hub.comment(hub.caller, `<!-- smooch-provision:${OLD.plan} -->\nold`);
  const issue = hub.issue({ labels: ['smooch-drift'], body: `<!-- smooch-provision:${OLD.drift} -->\nold` });
  await run({}, PR);
  await run(CHECK);
  expect([old.body, issue.body]).toEqual(Array(2).fill(expect.stringContaining('1 to create')));
  await run(inProduction, PR);
  await run({ ...CHECK, ...inProduction });
  expect(hub.said()).toHaveLength(2);
  expect(issuesIn(hub)).toEqual(['open', 'open']);
});

test('neither the key nor an app can be read from the hidden line', async () => {
  const { hub, run, emulator } = await world();
  await run({ mode: 'apply' });
  await run({ comment: 'always' }, PR);
  const [body = ''] = hub.said();
  const [marker = ''] = body.split('\n');
  expect(marker).toMatch(/@[0-9a-f]{12},[0-9a-f]{8} -->$/);
  for (const id of [emulator.keyId, emulator.keyId.slice(4), ...emulator.store.apps.keys()])
    expect(body).not.toContain(id);
});
