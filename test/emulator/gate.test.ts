/** Programs on this machine reach the emulator; web pages and other machines do not. */

import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { type Gate, refusalOf } from '../../src/emulator/gate.ts';
import type { Emulator } from '../../src/emulator/server.ts';
import { basic, running, visitor } from './visitor.ts';

/** Sends a request with these headers, which `fetch` would not let through; gives status and body. */
function knock(
  { url }: Pick<Emulator, 'url'>,
  path: string,
  headers: Readonly<Record<string, string>>,
  method = 'GET',
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(url + path, { method, headers, agent: false }, (response) => {
      response.setEncoding('utf8');
      let text = '';
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    sent.on('error', reject);
    sent.end();
  });
}

const PAGES: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['a name that was made to lead to this machine', { host: 'rebound.attacker.example:8100' }],
  ['such a name that begins like one of this machine', { host: '127.0.0.1.attacker.example' }],
  ['a name that ends like one', { host: 'notlocalhost' }],
  ['an address that is not of this machine', { host: '192.0.2.7:8100' }],
  ['a host that is not one', { host: 'localhost/x@attacker.example' }],
  ['a page', { origin: 'https://attacker.example' }],
  ['a page that hides where it is from', { origin: 'null' }],
  ['a page of another port of this machine', { origin: 'http://127.0.0.1:3000' }],
  ['an image or a link on a page', { 'sec-fetch-site': 'cross-site' }],
  ['the same on a page of another port', { 'sec-fetch-site': 'same-site' }],
];

describe('a web page', () => {
  test.each(PAGES)('reaches neither the API nor the admin endpoints: %s', async (_what, headers) => {
    const emulator = await running();
    const authorization = basic(emulator.keyId, emulator.keySecret);
    for (const [method, path] of [
      ['GET', '/v1.1/apps'],
      ['POST', '/v1.1/apps'],
      ['GET', '/_emulator/account'],
      ['GET', '/_emulator/credentials'],
      ['POST', '/_emulator/faults'],
      ['POST', '/_emulator/stop'],
      ['GET', '/_emulator/hook'],
    ] as const) {
      const { status, text } = await knock(emulator, path, { authorization, ...headers }, method);
      expect([path, status]).toEqual([path, 403]);
      expect(text).toContain('The emulator does not answer');
      expect(text).not.toContain(emulator.keySecret);
    }
    expect(emulator.requests).toEqual([]);
    expect((await visitor(emulator).get('/v1.1/apps')).status).toBe(200);
  });

  test('is not let in by an answer to its preflight', async () => {
    const emulator = await running();
    const { status } = await knock(emulator, '/v2/apps', { origin: 'https://attacker.example' }, 'OPTIONS');
    expect(status).toBe(403);
  });
});

test.each(['127.0.0.1', 'localhost:1', '[::1]', 'LOCALHOST', 'acme.localhost:8100', '127.0.0.53'])(
  'the host %s is this machine',
  async (host) => {
    expect((await knock(await running(), '/_emulator/hook', { host })).status).toBe(200);
  },
);

describe('an emulator for other machines', () => {
  const open: Gate = { host: '0.0.0.0', names: ['smooch'] };

  test('answers to the names that it is given, and to addresses', () => {
    for (const host of ['smooch:8100', 'localhost', '172.18.0.2:8100', '[fd00::2]:8100']) {
      expect(refusalOf({ host }, open), host).toBeUndefined();
    }
    expect(refusalOf({ host: 'attacker.example' }, open)).toContain('--allow-host');
    expect(refusalOf({ host: 'smooch', origin: 'https://attacker.example' }, open)).toContain('web pages');
    expect(refusalOf({}, open)).toContain('--allow-host');
  });

  test('names in its own address are known without saying so', () => {
    expect(refusalOf({ host: 'smooch:8100' }, { host: 'smooch', names: [] })).toBeUndefined();
  });

  test('listens where it is told to, and links lead to where it was found', async () => {
    const emulator = await running({ host: '0.0.0.0', allowHosts: ['smooch'] });
    expect(emulator.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    for (const name of ['a', 'b']) emulator.store.addApp({ name });
    const authorization = basic(emulator.keyId, emulator.keySecret);
    const headers = { authorization, host: 'smooch:8100' };
    const { text } = await knock(emulator, '/v2/apps?page[size]=1', headers);
    expect(JSON.parse(text).links.next).toMatch(/^http:\/\/smooch:8100\/v2\/apps\?/);
  });
});

describe('a body', () => {
  const LARGE = JSON.stringify({ name: 'x'.repeat(200_000) });

  test('that is too large is a 413, in both generations and for the admin endpoints, and nothing is done', async () => {
    const emulator = await running();
    const app = emulator.store.addApp({ name: 'support' });
    const visits = visitor(emulator);
    const init = { headers: { 'content-type': 'application/json' }, body: LARGE };
    for (const [method, path] of [
      ['POST', '/v1.1/apps'],
      ['PATCH', `/v2/apps/${app.id}`],
      ['POST', '/_emulator/faults'],
    ] as const) {
      expect([path, (await visits.send(method, path, init)).status]).toEqual([path, 413]);
    }
    expect([emulator.store.apps.size, app.name, emulator.faults.report()]).toEqual([1, 'support', []]);
  });

  test('that never ends is not read for ever', async () => {
    const emulator = await running();
    const status = await new Promise<number>((resolve, reject) => {
      const headers = { authorization: basic(emulator.keyId, emulator.keySecret) };
      const sent = request(
        `${emulator.url}/v1.1/apps`,
        { method: 'POST', headers, agent: false },
        (answer) => {
          resolve(answer.statusCode ?? 0);
          sent.destroy();
        },
      );
      // The connection may end before the answer is read.
      sent.on('error', (error: NodeJS.ErrnoException) =>
        error.code === 'ECONNRESET' || error.code === 'EPIPE' ? resolve(413) : reject(error),
      );
      const more = (): void => {
        if (!sent.destroyed) sent.write(Buffer.alloc(256 * 1024, 32), more);
      };
      more();
    });
    expect(status).toBe(413);
  });
});
