/** The emulator as an account of Zendesk Suite: app keys alone, below `/sc`, behind a gateway. */

import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../src/emulator/server.ts';
import { basic, running, visitor } from './visitor.ts';

/** The keys of its apps, by their labels. */
function keysOf({ appKeys }: Emulator): Map<string, string> {
  const lines = appKeys
    .split('\n')
    .map((line) => /^([a-z]+)=(app_[0-9a-f]{24}):([\w-]{86})$/.exec(line) ?? []);
  return new Map(lines.map(([, label = '', id = '', secret = '']) => [label, basic(id, secret)]));
}

/** An emulator of Suite, and where it is without `/sc`. */
async function suite(options: EmulatorOptions = {}) {
  const emulator = await running({ suite: 'acme', ...options });
  return { emulator, origin: { ...emulator, url: emulator.url.replace(/\/sc$/, '') } };
}

/** The answer on another host than the one that is asked. */
function onHost({ url }: Emulator, host: string, path: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(url + path, { headers: { host }, agent: false }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    sent.on('error', reject);
    sent.end();
  });
}

test('has three apps with a key each, no key of the account, and what people set up in Admin Center', async () => {
  const { emulator } = await suite();
  expect([...keysOf(emulator).keys()]).toEqual(['support', 'shop', 'care']);
  expect([emulator.keyId, emulator.keySecret, emulator.store.keys.size]).toEqual(['', '', 0]);
  const [shop] = [...emulator.store.apps.values()].filter(({ name }) => name === 'Acme Shop');
  const visits = visitor(emulator, keysOf(emulator).get('shop') ?? '');
  for (const path of ['/v2/tokenInfo', `/v2/apps/${shop?.id}`])
    expect((await visits.get(path)).body.app).toMatchObject({ id: shop?.id, subdomain: 'acme' });
  const renamed = await visits.patch(`/v2/apps/${shop?.id}`, { displayName: 'Acme Shop' });
  expect(renamed.body.app).not.toHaveProperty('subdomain');
  const { integrations } = (await visits.get(`/v2/apps/${shop?.id}/integrations`)).body;
  expect(integrations.map(({ type }) => type)).toEqual(['custom', 'web']);
  expect((await visits.get(`/v2/apps/${shop?.id}/switchboards`)).body.switchboards).toHaveLength(1);
});

test('its keys make no app, list none, and see no keys, in both generations', async () => {
  const { emulator } = await suite();
  const visits = visitor(emulator, keysOf(emulator).get('support') ?? '');
  const [app] = emulator.store.apps.keys();
  for (const version of ['v1.1', 'v2']) {
    expect((await visits.get(`/${version}/apps`)).status).toBe(403);
    expect((await visits.get(`/${version}/apps/${app}/keys`)).status).toBe(403);
    expect((await visits.post(`/${version}/apps`, { name: 'More', displayName: 'More' })).status).toBe(403);
  }
  expect((await visits.get('/v1.1/serviceaccounts')).status).toBe(403);
});

test('is below /sc alone; its admin endpoints are in both places', async () => {
  const { emulator, origin } = await suite();
  const answer = await fetch(`${origin.url}/v2/tokenInfo`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
  const key = keysOf(emulator).get('care') ?? '';
  const unknown = await visitor(emulator, key).get('/v2/nothing');
  expect([unknown.status, unknown.body.errors[0]?.code]).toEqual([404, 'route_not_found']);
  for (const { url } of [emulator, origin]) {
    expect(await (await fetch(`${url}/_emulator/credentials`)).json()).toEqual({
      url: emulator.url,
      appKeys: emulator.appKeys,
    });
  }
});

test('the gateway knows one subdomain', async () => {
  const { emulator } = await suite();
  expect(await onHost(emulator, 'acmee.localhost:8100', '/v2/tokenInfo')).toEqual({
    status: 404,
    text: expect.stringContaining('No help desk at acmee.zendesk.com'),
  });
  for (const host of ['acme.localhost', 'localhost']) {
    expect((await onHost(emulator, host, '/v2/tokenInfo')).status).toBe(401);
  }
  expect((await onHost(emulator, 'acmee.localhost', '/_emulator/hook')).status).toBe(200);
});

test('keeps its keys in a file, and does not mix with a direct account', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'emulator-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const [one, other] = [join(folder, 'suite.json'), join(folder, 'direct.json')];
  const first = await startEmulator({ suite: 'acme', dataFile: one });
  await first.close();
  const { emulator } = await suite({ dataFile: one });
  expect(emulator.appKeys).toBe(first.appKeys);
  await (await startEmulator({ dataFile: other })).close();
  await expect(startEmulator({ dataFile: one })).rejects.toThrow('start it with --suite');
  await expect(startEmulator({ suite: 'acme', dataFile: other })).rejects.toThrow('start it without --suite');
});
