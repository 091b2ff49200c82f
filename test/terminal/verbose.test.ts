/** What `-v` and the debug log of a job say, and what is said of long pauses without them. */

import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { openGitHub } from '../../src/github/open.ts';
import { terminalLog } from '../../src/report/log/log.ts';
import { redactedLog } from '../../src/report/log/redacted-log.ts';
import { requestTrace } from '../../src/report/log/requests.ts';
import { Stop } from '../../src/runtime/stop.ts';
import { SecretRegistry } from '../../src/secrets/secret.ts';
import { EVERYTHING, hub as startHub } from '../github/hub.ts';
import { inLife } from '../lifecycle/life.ts';
import { account } from '../support/account.ts';
import { runAction } from '../support/action-run.ts';
import { runCli } from '../support/cli-run.ts';
import { receiver } from '../support/receiver.ts';
import { inWorkspace, MANIFEST } from '../support/workspace.ts';

const TEXT = 'version: 1\napi: v1.1\nowner: acme/messaging\napps:\n  a: { name: A, keys: { k: {} } }\n';

/** A debug log, and what was written to it. */
function debugLog(keeper: SecretRegistry) {
  const lines: string[] = [];
  const log = terminalLog((text) => lines.push(text.trimEnd()), { colour: false, tty: false, debug: true });
  return { lines, log: redactedLog(log, (text) => keeper.redact(text)) };
}

test('-v shows each try of a request on standard error, and causes with their codes; without it neither', async () => {
  const emulator = await account();
  emulator.faults.add({ kind: 'status', method: 'GET', times: 1 });
  await inWorkspace({ [MANIFEST]: TEXT }, async (cwd) => {
    const { stdout, stderr } = await runCli(['apply', '-v'], { cwd, emulator });
    expect(stderr).toMatch(/^GET 127\.0\.0\.1:\d+\/v1\.1\/apps\?limit=100&offset=0: 503, \d+ ms, try 1$/m);
    expect(stderr).toMatch(/^GET 127\.0\.0\.1:\d+\/v1\.1\/apps\?limit=100&offset=0: 200, \d+ ms, try 2$/m);
    expect(stderr).toMatch(/^POST 127\.0\.0\.1:\d+\/v1\.1\/apps: 201, \d+ ms, try 1$/m);
    expect(stdout).not.toMatch(/GET|POST/);
    const plain = await runCli(['plan'], { cwd, emulator });
    expect(plain.stderr).toBe('');

    // TLS is not spoken there: another try would end the same way.
    const unsafe = { SMOOCH_API_URL: emulator.url.replace('http:', 'https:') };
    const lost = await runCli(['plan', '--verbose'], { cwd, emulator, env: unsafe });
    expect(lost.stderr).toMatch(/: no answer \(the connection to .* failed .*\), \d+ ms, try 1\n.*Error: /s);
    expect(lost.stderr).toMatch(/^ {2}caused by E\w+: /m);
  });
});

test('in a job the debug log has them as commands, without masked ids and secrets', async () => {
  const emulator = await account();
  const env = { RUNNER_DEBUG: '1' };
  const { stdout, outputs } = await runAction({ emulator, manifest: TEXT, env });
  const lines = stdout.split('\n').filter((line) => line.startsWith('::debug::'));
  expect(lines).toContainEqual(
    expect.stringMatching(/^::debug::GET \S+\/v1\.1\/apps\/\*\*\*\/keys: 200, \d+ ms, try 1$/),
  );
  expect(lines.join('\n')).not.toContain(outputs['app-id']);
  expect(lines.join('\n')).not.toContain(emulator.keySecret);
  expect((await runAction({ emulator, manifest: TEXT })).stdout).not.toContain('::debug::');
});

test('a line has the id that the service gave the request, and hides secrets in every form', () => {
  const keeper = new SecretRegistry();
  keeper.learn('p&ssw0rd of acme');
  const { lines, log } = debugLog(keeper);
  const sent = {
    method: 'GET',
    url: `https://api.acme.example/v2/apps/5d8cff3cd55b040010928b5b?a=${encodeURIComponent('p&ssw0rd of acme')}`,
    tries: 2,
    milliseconds: 12.4,
    status: 200,
    headers: { 'x-request-id': 'abc::1\n' },
  };
  requestTrace(log, { maskAppIds: false })(sent);
  requestTrace(log, { maskAppIds: true })({ ...sent, headers: {} });
  expect(lines).toEqual([
    'GET api.acme.example/v2/apps/5d8cff3cd55b040010928b5b?a=***: 200, 12 ms, try 2, request id abc::1\\n',
    'GET api.acme.example/v2/apps/***?a=***: 200, 12 ms, try 2',
  ]);
});

test('the pages of a list of apps are shown without the ids at which they begin', () => {
  const { lines, log } = debugLog(new SecretRegistry());
  const id = '5d8cff3cd55b040010928b5b';
  const page = (path: string): string =>
    `https://api.acme.example${path}?page%5Bsize%5D=100&page%5Bafter%5D=${id}`;
  const sent = { method: 'GET', tries: 1, milliseconds: 1, status: 200, headers: {} };
  const trace = requestTrace(log, { maskAppIds: true });
  trace({ ...sent, url: page('/v2/apps') });
  trace({ ...sent, url: page(`/v2/apps/${id}/integrations`) });
  requestTrace(log, { maskAppIds: false })({ ...sent, url: page('/v2/apps') });
  expect(lines).toEqual([
    'GET api.acme.example/v2/apps?page[size]=100&page[after]=***: 200, 1 ms, try 1',
    'GET api.acme.example/v2/apps/***/integrations?page[size]=100&page[after]=***: 200, 1 ms, try 1',
    `GET api.acme.example/v2/apps?page[size]=100&page[after]=${id}: 200, 1 ms, try 1`,
  ]);
});

test('requests to GitHub are shown with each try, and a wait for its limits is said', async ({
  onTestFinished: end,
}) => {
  const hub = await startHub({ secret: { permissions: EVERYTHING } }, end);
  const keeper = new SecretRegistry();
  const { lines, log } = debugLog(keeper);
  const stop = new Stop();
  const waits: string[] = [];
  stop.onLongPause = (milliseconds, what) => waits.push(`${Math.round(milliseconds / 1000)} ${what}`);
  const trace = requestTrace(log, { maskAppIds: true });
  const client = openGitHub({
    token: keeper.learn('secret'),
    apiUrl: hub.url,
    // A second lasts half a millisecond; what is said is scaled alike.
    host: { keeper, pace: 0.0005, stop: Object.assign(stop, { announce: announcedAt(stop, 2000) }), trace },
  });
  const message = 'You have exceeded a secondary rate limit';
  hub.faults.push({ on: /^GET/, status: 403, message, headers: { 'retry-after': '20' }, times: 1 });
  hub.faults.push({ on: /^GET/, status: 502, message: 'Bad gateway', times: 1 });
  await client.request('GET /repos/acme/messaging');
  const path = `GET ${new URL(hub.url).host}/repos/acme/messaging`;
  expect(lines.map((line) => line.replace(/\d+ ms/, '1 ms').replace(/, request id .*/, ''))).toEqual([
    `${path}: 403, 1 ms, try 1`,
    `${path}: 502, 1 ms, try 2`,
    `${path}: 200, 1 ms, try 3`,
  ]);
  expect(waits).toEqual([`20 ${new URL(hub.url).host} limits requests`]);
});

/** Says pauses as if no test had shortened them. */
function announcedAt(stop: Stop, scale: number): Stop['announce'] {
  const announce = stop.announce.bind(stop);
  return (milliseconds, what, sharedBy) => announce(milliseconds * scale, what, sharedBy);
}

describe('a long pause', () => {
  test('is said once for all requests that share it, with what is waited for and how long', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const apps = names.map((name) => `  ${name}: { name: ${name} }\n`).join('');
    await inLife(`version: 1\napi: v1.1\nowner: acme/messaging\napps:\n${apps}`, async (life) => {
      life.emulator.faults.add({ kind: 'status', method: 'POST', status: 429, retryAfter: 60 });
      const stop = new Stop();
      const running = life.run('apply', {}, { stop });
      const refused = (): number => life.emulator.requests.filter(({ status }) => status === 429).length;
      while (refused() < names.length) await sleep(5);
      await sleep(50);
      stop.request('SIGTERM');
      const { log } = await running;
      expect(log.match(/^Waiting .*$/gm)).toEqual([
        `Waiting up to 1 min: ${new URL(life.emulator.url).host} answered 429, too many requests.`,
      ]);
    });
  });

  test('for a webhook target is said without a secret, also where the text is cut', async () => {
    const hooks = await receiver((_request, response) => response.writeHead(503).end());
    const target = `${hooks.url}/${'x'.repeat(168 - hooks.url.length)}/`;
    const text = `${TEXT}    webhooks: { w: { target: "${target}\${HOOK_TOKEN}", triggers: [message:appUser] } }\n`;
    const manifest = text.replace('{ name: A, keys: { k: {} } }', '\n    name: A');
    await inLife(manifest, async (life) => {
      const stop = new Stop();
      const announce = stop.announce.bind(stop);
      stop.announce = (...pause) => {
        announce(...pause);
        stop.request('SIGTERM');
      };
      const secret = 'a-token-of-acme-that-nobody-is-to-see';
      const inputs = { 'wait-for-targets': '2m', 'secret-variables': `HOOK_TOKEN=${secret}` };
      const { log } = await life.run('apply', inputs, { stop });
      expect(log).toContain(`Waiting up to 2 min: ${target}(secret) answers HEAD with`);
      expect(log).not.toContain(secret.slice(0, 9));
    });
  });

  test('of at most 5 s is not said; one that begins when the last one ends is', () => {
    const stop = new Stop();
    const said: [number, string][] = [];
    stop.onLongPause = (milliseconds, what) => said.push([milliseconds, what]);
    stop.announce(5000, 'short');
    for (const milliseconds of [8000, 12_000, 14_000]) stop.announce(milliseconds, 'the same');
    stop.announce(6000, 'another');
    expect(said).toEqual([
      [8000, 'the same'],
      [14_000, 'the same'],
      [6000, 'another'],
    ]);
  });
});
