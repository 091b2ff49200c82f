/** However a run fails, it says why: exit code 1 never comes without an error, which a job shows as an annotation. */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import type { FaultRule } from '../../src/emulator/faults.ts';
import { type Emulator, startEmulator } from '../../src/emulator/server.ts';
import { type InputName, readOptions } from '../../src/inputs.ts';
import { provision } from '../../src/provision.ts';
import { logError } from '../../src/report/log/faults.ts';
import { jobLog } from '../../src/report/log/log.ts';
import { Stop } from '../../src/runtime/stop.ts';
import { SecretRegistry } from '../../src/secrets/secret.ts';
import { oneIn } from '../proof/seed.ts';
import { commandsIn } from '../report/runner.ts';
import { account } from '../support/account.ts';
import { runAction } from '../support/action-run.ts';
import { runCli } from '../support/cli-run.ts';
import { inWorkspace, MANIFEST } from '../support/workspace.ts';

const server = createServer((_request, response) => response.end());
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const TEXT = `version: 1
api: v1.1
owner: acme/messaging
apps:
  a:
    name: A
    webhooks: { inbox: { target: "http://127.0.0.1:${(server.address() as AddressInfo).port}/", triggers: [message:appUser] } }
    keys: { k: { jwt: { from: api } } }
  b: { name: B, keys: { k: {} } }
serviceAccounts:
  s: { name: S, keys: { k: {} } }
`;

type Inputs = Partial<Record<InputName, string>>;

/** Runs in this process as the action does, with pauses that take next to no time. */
async function ran(emulator: Emulator, workspace: string, inputs: Inputs, stop = new Stop()) {
  const keeper = new SecretRegistry();
  const lines: string[] = [];
  const log = jobLog((text) => lines.push(keeper.redact(text)));
  const given: Inputs = {
    'api-url': emulator.url,
    'key-id': emulator.keyId,
    'key-secret': emulator.keySecret,
    ...inputs,
  };
  let failed: boolean;
  try {
    const outcome = await provision(
      readOptions((name) => given[name] ?? '', keeper),
      {
        log,
        keeper,
        stop,
        workspace,
        environment: {},
        event: 'push',
        files: undefined,
        now: Date.now,
        pace: 0.001,
      },
    );
    failed = outcome.failed || outcome.drifted;
  } catch (error) {
    logError(log, error);
    failed = true;
  }
  const errors = commandsIn(lines.join('')).filter(({ name }) => name === 'error');
  return { failed, errors, log: lines.join('') };
}

/** Expects errors of a run that failed, and none of one that did not. Gives whether it failed. */
function expectTold({ failed, errors, log }: Awaited<ReturnType<typeof ran>>, what: string): boolean {
  expect(errors.length > 0, `${what}\n${log}`).toBe(failed);
  expect(log, what).not.toMatch(/Internal error|^ +at /m);
  return failed;
}

/** What can go wrong with a request, and does every time. */
const KINDS: readonly FaultRule[] = [
  ...[401, 402, 404, 409, 429, 500].map((status): FaultRule => ({ kind: 'status', status, retryAfter: 0 })),
  { kind: 'reset-after' },
  { kind: 'status-after' },
  { kind: 'malformed' },
  { kind: 'html' },
];

const CONFIRMED: Inputs = { mode: 'destroy', confirm: 'acme/messaging' };

test.each<{ readonly inputs: Inputs; readonly before?: Inputs }>([
  { inputs: { mode: 'apply' } },
  { inputs: { mode: 'apply', prune: 'all', instance: 'pr-1' } },
  { inputs: { mode: 'check' }, before: { mode: 'apply' } },
  { inputs: { mode: 'credentials' }, before: { mode: 'apply' } },
  { inputs: { mode: 'export' }, before: { mode: 'apply' } },
  { inputs: CONFIRMED, before: { mode: 'apply' } },
])('whatever request fails, a run that fails says why: %o', ({ inputs, before }) =>
  inWorkspace({ [MANIFEST]: TEXT }, async (workspace) => {
    const meeting = async (fault: FaultRule | undefined) => {
      const emulator = await startEmulator({ switches: { headCheck: 'off' } });
      try {
        if (before !== undefined) await ran(emulator, workspace, before);
        const sent = emulator.requests.length;
        if (fault !== undefined) emulator.faults.add(fault);
        const run = await ran(emulator, workspace, inputs);
        return { run, requests: emulator.requests.slice(sent) };
      } finally {
        await emulator.close();
      }
    };
    const { requests } = await meeting(undefined);
    const kinds = new Set(
      requests.map(
        ({ method, path }) => `${method} ${path.replaceAll(/\/(?:\w{3}_)?[0-9a-f]{24}\b/g, '/*')}`,
      ),
    );
    let failures = 0;
    const pairs = [...kinds].flatMap((kind) => KINDS.map((fault) => ({ kind, fault })));
    for (const { kind, fault } of oneIn(3, pairs)) {
      const [method = '', path = ''] = kind.split(' ');
      const { run } = await meeting({ ...fault, method, path });
      if (expectTold(run, `${JSON.stringify(fault)} at ${kind}`)) failures += 1;
    }
    expect(failures).toBeGreaterThan(kinds.size / 3);
  }),
);

test.each<Inputs>([
  { mode: 'aply' as 'apply' },
  { mode: 'apply', 'key-secret': '' },
  { mode: 'apply', 'key-id': '', 'key-secret': '' },
  { mode: 'apply', 'key-secret': 'wrong-secret' },
  { mode: 'apply', manifest: 'none.yml' },
  { mode: 'apply', only: 'apps.none' },
  { mode: 'apply', 'expect-plan': `sha256:${'0'.repeat(64)}` },
  { mode: 'apply', 'expect-plan': 'none.json' },
  { mode: 'apply', 'plan-file': '.github' },
  { mode: 'apply', 'max-in-flight': '0' },
  { mode: 'apply', ttl: '1d' },
  { mode: 'check' },
  { mode: 'credentials' },
  { mode: 'destroy' },
  { mode: 'export', only: 'none' },
])('a run that is asked for the impossible says why it fails: %o', (inputs) =>
  inWorkspace({ [MANIFEST]: TEXT }, async (workspace) => {
    const emulator = await account();
    expect(expectTold(await ran(emulator, workspace, inputs), JSON.stringify(inputs))).toBe(true);
  }),
);

test.each([0, 1, 2, 3, 5, 8, 13])('a run that is stopped at request %i says so as an error', (at) =>
  inWorkspace({ [MANIFEST]: TEXT }, async (workspace) => {
    const stop = new Stop();
    const emulator = await account({
      switches: { headCheck: 'off' },
      onRequest: ({ n }) => {
        if (n === at) stop.request('SIGTERM');
      },
    });
    if (at === 0) stop.request('SIGTERM');
    const run = await ran(emulator, workspace, { mode: 'apply' }, stop);
    expect(expectTold(run, run.log)).toBe(true);
    expect(run.errors.at(-1)?.data).toMatch(/^Interrupted by SIGTERM.*\nWhat to do: Run again/s);
  }),
);

test('every failed change is an annotation at its line of the manifest, with what to do', async () => {
  const emulator = await account({
    faults: [
      { kind: 'status', status: 403, method: 'POST', path: '/v1.1/apps/*/keys' },
      { kind: 'status', status: 402, method: 'POST', path: '/v1.1/apps', nth: 2 },
    ],
  });
  const manifest = TEXT.slice(0, TEXT.indexOf('serviceAccounts')).replace(', from: api', '');
  const run = await runAction({ emulator, manifest, inputs: { 'max-in-flight': '1' } });
  expect(run.code).toBe(1);
  const errors = commandsIn(run.stdout).filter(({ name }) => name === 'error');
  expect(errors.map(({ properties: { file, line }, data }) => [file, line, data])).toEqual([
    [MANIFEST, '8', expect.stringMatching(/apps\.a\.keys\.k: create failed: .*403.*\nWhat to do: /s)],
    [MANIFEST, '9', expect.stringMatching(/apps\.b: create failed: .*402.*\nWhat to do: /s)],
  ]);
});

test('the command line names the place of each failed change', async () => {
  const emulator = await account({
    faults: [{ kind: 'status', status: 403, method: 'POST', path: '/v1.1/apps/*/keys' }],
  });
  await inWorkspace({ [MANIFEST]: TEXT }, async (cwd) => {
    const { code, stdout, stderr } = await runCli(['apply'], { cwd, emulator });
    expect(code).toBe(1);
    expect(`${stdout}${stderr}`).toMatch(
      /^Error: \.github\/smooch\.yml:8:\d+: apps\.a\.keys\.k: create failed: .*403.*\nWhat to do: /m,
    );
  });
});
