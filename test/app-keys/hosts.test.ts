/** What answers in place of the API is told as what it is, and its 404 does not count as "not there". */

import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { inWorld, OWNER } from '../proof/world.ts';
import { account } from '../support/account.ts';

const ID = '5f'.repeat(12);
const SECRET = 'q7Zk-first_Secret~of/an.app';
/** A server below `/sc` that gives every request the same answer; its address. */
async function gateway(status: number, type: string, body: string): Promise<string> {
  const server = http.createServer((_request, response) =>
    response.writeHead(status, { 'content-type': type }).end(body),
  );
  return listening(server);
}

/** Starts a server for one test; its address below `/sc`. */
async function listening(server: http.Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/sc`;
}

/** The gateway of an account of Zendesk Suite, as a client finds it that was given a wrong subdomain. */
async function wrongSubdomain(): Promise<string> {
  const emulator = await account({ suite: 'acme' });
  const server = http.createServer((request, response) => {
    const headers = { ...request.headers, host: 'acmee.localhost' };
    const onward = http.request(emulator.url.replace('/sc', request.url ?? ''), { headers, agent: false });
    onward.on('response', (answer) => {
      response.writeHead(answer.statusCode ?? 0, answer.headers);
      answer.pipe(response);
    });
    onward.end();
  });
  return listening(server);
}

const manifest = (pinned: boolean): string =>
  [
    'version: 1',
    'api: v2',
    `owner: ${OWNER}`,
    'apps:',
    `  support: { name: S${pinned ? `, id: ${ID}` : ''} }`,
    '',
  ].join('\n');

/** Plans with two keys at this address; gives what is said. */
async function said(address: string, pinned: boolean): Promise<string> {
  return inWorld(manifest(pinned), async (world) => {
    const { outcome, log } = await world.run('plan', {
      'api-url': address,
      'key-id': '',
      'key-secret': '',
      'app-keys': `support=app_${ID}:${SECRET}`,
    });
    expect(outcome.failed).toBe(true);
    expect(outcome.faults, log).toHaveLength(1);
    expect(log).not.toContain(SECRET);
    return log;
  });
}

test.each([true, false])('a wrong subdomain is no missing app (pinned: %s)', async (pinned) => {
  const log = await said(await wrongSubdomain(), pinned);
  expect(log).toContain('No help desk at acmee.zendesk.com');
  expect(log).toMatch(/127\.0\.0\.1:\d+ did not answer as the API does\. Check `subdomain`/);
  expect(log).not.toMatch(/does not see the app|create a new app/);
});

test('an HTML page of the edge is shown in its first 200 characters, in one line, without a secret', async () => {
  const page = `<!doctype html>\n<h1>Forbidden ${SECRET}</h1>\u001b[31m ${'x'.repeat(300)}END`;
  const log = await said(await gateway(403, 'text/html', page), true);
  expect(log).toContain('returned 403: an HTML page:');
  expect(log).toContain('Forbidden ***');
  expect(log).not.toContain('xEND');
  expect(log).not.toContain('\u001b[31m');
  expect(log).not.toMatch(/may not do this|does not see the app/);
});

test('the list of an account key, too, is told as what it is', async () => {
  const address = await gateway(404, 'text/html', '<html>No help desk at acmee</html>');
  await inWorld(manifest(false), async (world) => {
    const { log } = await world.run('plan', { 'api-url': address });
    expect(log).toContain('GET /v2/apps returned 404: an HTML page:');
  });
});
