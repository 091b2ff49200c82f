/** Code that nobody has merged changes no production, and that of a fork meets no secrets, whatever event brings it. */

import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { expect, test } from 'vitest';
import { account, appNames, writesIn } from '../support/account.ts';
import { type ActionRun, runAction } from '../support/action-run.ts';
import { inWorkspace } from '../support/workspace.ts';
import { FOREIGN, type Happening, MERGED, QUEUED, UNMERGED } from './events.ts';
import { type GitHub, github } from './github.ts';

const MANIFEST = 'version: 1\napi: v1.1\nowner: acme/messaging\napps:\n  support: { name: Support }\n';

/** The action in a job that an event has started. */
async function world() {
  const [emulator, hub] = [await account(), await github()];
  const run = (
    { event, payload, ref = 'refs/heads/main' }: Happening,
    inputs: Readonly<Record<string, string>> = {},
  ): Promise<ActionRun> =>
    inWorkspace({ 'event.json': payload }, (folder) =>
      runAction({
        emulator,
        manifest: MANIFEST,
        inputs: { 'github-token': `ghs_${randomUUID().replaceAll('-', '')}`, ...inputs },
        env: {
          GITHUB_EVENT_NAME: event,
          GITHUB_EVENT_PATH: path.join(folder, 'event.json'),
          GITHUB_REF: ref,
          GITHUB_API_URL: hub.url,
        },
      }),
    );
  return { emulator, hub, run };
}

function writesOn(hub: GitHub): string[] {
  return hub.lines().filter((line) => !line.startsWith('GET '));
}

test.each(Object.entries({ ...UNMERGED, ...QUEUED }))(
  '%s: apply is refused before it writes',
  async (_what, happening) => {
    const { emulator, run } = await world();
    const refused = await run(happening, { comment: 'never' });
    expect(refused.code).toBe(1);
    expect(refused.stdout).toMatch(/^::error .*would change the account from code that is not merged/m);
    expect(refused.stdout).toContain('allow-unmerged: true');
    expect(refused.requests).toEqual([]);
    const allowed = await run(happening, { comment: 'never', 'allow-unmerged': 'true' });
    expect(allowed.code, allowed.stdout).toBe(0);
    expect(appNames(emulator)).toEqual(['Support']);
  },
);

test.each(Object.entries(MERGED))('%s: apply does its work', async (_what, happening) => {
  const { emulator, run } = await world();
  const applied = await run(happening, { comment: 'never' });
  expect(applied.code, applied.stdout).toBe(0);
  expect(appNames(emulator)).toEqual(['Support']);
});

test.each(Object.entries(UNMERGED))('%s: the plan is shown on the pull request', async (_what, happening) => {
  const { hub, run } = await world();
  const planned = await run(happening, { mode: 'plan' });
  expect(planned.code, planned.stdout).toBe(0);
  expect(hub.said(7)).toEqual([expect.stringContaining('## Smooch plan: 1 to create')]);
  expect(writesIn(planned.requests)).toEqual([]);
});

test.each(Object.entries(FOREIGN))('%s of a fork: refused, and nobody is told', async (_what, happening) => {
  for (const mode of ['plan', 'apply', 'destroy']) {
    const { hub, run } = await world();
    hub.from = 'mallory/messaging';
    const inputs = { mode, instance: 'pr-7', 'allow-unmerged': 'true', comment: 'always' };
    const refused = await run(happening, inputs);
    expect(refused.code).toBe(1);
    expect(refused.stdout).toMatch(
      /^::error .*with credentials, and the repository that the pull request comes from is a fork/m,
    );
    expect(refused.requests).toEqual([]);
    expect(writesOn(hub)).toEqual([]);
  }
});

test('a comment where GitHub does not say whose branch it is: refused, with the permission to add', async () => {
  const { hub, run } = await world();
  hub.faults.push({ on: /pulls/, status: 403, message: 'Resource not accessible by integration' });
  const refused = await run(FOREIGN['a comment on one'] as Happening, { mode: 'plan' });
  expect(refused.code).toBe(1);
  expect(refused.stdout).toMatch(/^::error .*cannot be told.*pull-requests: read/m);
  expect(refused.requests).toEqual([]);
});

test('a drift issue is not kept by what waits in the merge queue', async () => {
  const { hub, run } = await world();
  const checked = await run(QUEUED['the merge queue'] as Happening, { mode: 'check', issue: 'true' });
  expect(checked.code).toBe(1);
  expect(hub.lines()).toEqual([]);
});
