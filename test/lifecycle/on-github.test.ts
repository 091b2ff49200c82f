/** The action asks GitHub which pull requests are open: before it makes an instance, after, and when it sweeps. */

import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Emulator } from '../../src/emulator/server.ts';
import { EVERYTHING, type Hub, hub as startHub } from '../github/hub.ts';
import { payload } from '../github-reports/job.ts';
import { account, appNames, writesIn } from '../support/account.ts';
import { type ActionRun, runAction } from '../support/action-run.ts';
import { linesOf } from '../support/shown.ts';
import { inWorkspace } from '../support/workspace.ts';

const MANIFEST = 'version: 1\napi: v2\nowner: acme/messaging\napps:\n  support: { name: Support }\n';

interface Job {
  readonly emulator: Emulator;
  readonly hub: Hub;
  readonly token: string;
  /** A step as a run for pull request 7 has it, or a scheduled one. */
  readonly run: (inputs: Readonly<Record<string, string>>, event?: string) => Promise<ActionRun>;
}

async function job(states: Readonly<Record<number, 'open' | 'closed'>>): Promise<Job> {
  const token = `ghs_${randomUUID().replaceAll('-', '')}`;
  const hub = await startHub({ [token]: { permissions: EVERYTHING } }, (end) => onTestFinished(end));
  const numbered = Object.entries(states).map(([number, state]) => [Number(number), state] as const);
  hub.pullRequests.set('acme/messaging', new Map(numbered));
  const emulator = await account();
  const run: Job['run'] = (inputs, event = 'pull_request') =>
    inWorkspace({ 'event.json': payload() }, (folder) =>
      runAction({
        emulator,
        manifest: MANIFEST,
        inputs: { 'github-token': token, comment: 'never', ...inputs },
        env: {
          GITHUB_EVENT_NAME: event,
          ...(event === 'pull_request' ? { GITHUB_EVENT_PATH: path.join(folder, 'event.json') } : {}),
          GITHUB_API_URL: hub.url,
        },
      }),
    );
  return { emulator, hub, token, run };
}

const said = ({ stdout }: ActionRun): string => linesOf(stdout).join('\n');

test('the preview of a pull request comes, is swept only when it is closed, and goes', async () => {
  const { emulator, hub, run } = await job({ 7: 'open', 8: 'open', 78: 'open' });
  for (const instance of ['PR-7', 'pr-8', 'pr-78', 'nightly']) {
    const up = await run({ instance }, instance === 'PR-7' ? 'pull_request' : 'push');
    expect(up.code, up.stdout).toBe(0);
  }
  hub.pullRequests.get('acme/messaging')?.set(8, 'closed');
  hub.pullRequests.get('acme/messaging')?.delete(78);
  const shown = await run({ mode: 'sweep', 'dry-run': 'true' }, 'schedule');
  expect(shown.plan?.changes.map(({ address, why }) => [address, why])).toEqual([
    ['instances.pr-8.apps.support', 'its pull request is closed'],
    ['instances.pr-78.apps.support', 'its pull request does not exist'],
  ]);
  expect(writesIn(shown.requests)).toEqual([]);
  const swept = await run({ mode: 'sweep' }, 'schedule');
  expect(swept.code, swept.stdout).toBe(0);
  expect(said(swept)).toContain('Instances of acme/messaging: 4. Kept: 2.');
  expect(appNames(emulator)).toEqual(['Support (nightly)', 'Support (pr-7)']);
  expect(hub.writes()).toEqual([]);
  const down = await run({ mode: 'destroy', instance: 'pr-7' });
  expect(down.code, down.stdout).toBe(0);
  expect(appNames(emulator)).toEqual(['Support (nightly)']);
});

test.each(['pull_request', 'push', 'workflow_dispatch', 'schedule'])(
  'a run for %s that comes after its pull request was closed makes nothing, and stays green',
  async (event) => {
    const { emulator, run } = await job({ 7: 'closed' });
    const late = await run({ instance: 'pr-7' }, event);
    expect(late.code, late.stdout).toBe(0);
    expect(late.outputs['skipped']).toBe('the pull request is closed');
    expect([writesIn(late.requests), appNames(emulator)]).toEqual([[], []]);
  },
);

test('an instance of a number that no pull request has is not created, on a push either', async () => {
  const { emulator, run } = await job({ 7: 'open' });
  const none = await run({ instance: 'pr-70' }, 'push');
  expect(none.code, none.stdout).toBe(0);
  expect(none.outputs['skipped']).toBe('the pull request does not exist');
  expect(appNames(emulator)).toEqual([]);
});

test('the name of the instance says which pull request is asked for, also where the event is about another', async () => {
  const { emulator, run } = await job({ 7: 'open', 8: 'closed' });
  expect((await run({ instance: 'pr-8' })).outputs['skipped']).toBe('the pull request is closed');
  expect(appNames(emulator)).toEqual([]);
});

test('a pull request that is closed while its run is at work leaves nothing, and hands nothing out', async () => {
  const { emulator, hub, run } = await job({ 7: 'open' });
  let asked = 0;
  hub.meet = (line) => {
    if (line.endsWith('/pulls/7') && ++asked === 2) hub.pullRequests.get('acme/messaging')?.set(7, 'closed');
    return undefined;
  };
  const crossed = await run({ instance: 'pr-7' });
  expect(crossed.code, crossed.stdout).toBe(0);
  expect(said(crossed)).toContain(
    'The pull request was closed during the run: its instance is deleted again.',
  );
  expect(crossed.outputs['skipped']).toBe('the pull request was closed during the run');
  expect(crossed.outputs['app-id'] ?? '').toBe('');
  expect(writesIn(crossed.requests).map(({ method }) => method)).toEqual(['POST', 'PATCH', 'DELETE']);
  expect(appNames(emulator)).toEqual([]);
});

test.each([
  ['that may not read pull requests', { permissions: { metadata: 'read' } }],
  ['that does not see the repository', { permissions: EVERYTHING, sees: ['acme/web'] }],
] as const)('a token %s decides nothing: what is named after a pull request stays', async (_, grant) => {
  const { emulator, hub, token, run } = await job({ 7: 'open', 8: 'open' });
  await run({ instance: 'pr-7' });
  await run({ instance: 'pr-8', ttl: '1s' }, 'push');
  await run({ instance: 'old', ttl: '1s' }, 'push');
  for (const { metadata } of emulator.store.apps.values())
    if ('provision_expires' in metadata) metadata['provision_expires'] = '2020-01-01T00:00:00.000Z';
  hub.pullRequests.get('acme/messaging')?.set(8, 'closed');
  hub.grants.set(token, grant);
  const swept = await run({ mode: 'sweep' }, 'schedule');
  expect(swept.code, swept.stdout).toBe(0);
  expect(said(swept)).toMatch(
    /pull requests of acme\/messaging cannot be read \(40[34]; .*`pull-requests: read`/,
  );
  expect(appNames(emulator)).toEqual(['Support (pr-7)', 'Support (pr-8)']);
  // The making of an instance does not depend on it either.
  expect((await run({ instance: 'pr-7' })).code).toBe(0);
});
