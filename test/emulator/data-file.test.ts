/** An account that survives restarts. */

import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startEmulator } from '../../src/emulator/server.ts';
import { basic, running, visitor } from './visitor.ts';

async function dataFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'emulator-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return join(folder, 'account.json');
}

describe('a data file', () => {
  test('brings everything back: keys, secrets, apps and what is in them', async () => {
    const path = await dataFile();
    const first = await startEmulator({ dataFile: path, switches: { headCheck: 'off' } });
    const visits = visitor(first);
    const { app } = (await visits.post('/v1.1/apps', { name: 'support', metadata: { a: 1 } })).body;
    const own = `/v1.1/apps/${app._id}`;
    const { key } = (await visits.post(`${own}/keys`, { name: 'backend' })).body;
    await visits.post(`${own}/webhooks`, { target: 'https://example.test' });
    await visits.post(`${own}/integrations`, { type: 'line', displayName: 'line' });
    await visits.put(`${own}/menu`, { items: [{ type: 'postback', text: 'a', payload: 'b' }] });
    await visits.post(`${own}/templates`, {
      name: 'a',
      message: { role: 'appMaker', type: 'text', text: 'b' },
    });
    const { serviceAccount } = (await visits.post('/v1.1/serviceaccounts', { name: 'reseller' })).body;
    await visits.post(`/v1.1/serviceaccounts/${serviceAccount._id}/keys`, { name: 'ci' });
    const paths = ['', '/keys', '/webhooks', '/integrations', '/menu', '/templates'].map(
      (path) => own + path,
    );
    const look = (over: typeof visits): Promise<unknown[]> =>
      Promise.all(
        [...paths, `/v1.1/serviceaccounts/${serviceAccount._id}/keys`].map((path) => over.get(path)),
      );
    const before = await look(visits);
    await first.close();

    const second = await running({ dataFile: path });
    expect([second.keyId, second.keySecret]).toEqual([first.keyId, first.keySecret]);
    expect(await look(visitor(second))).toEqual(before);
    expect((await visitor(second, basic(key._id, key.secret)).get('/v1.1/webhooks')).status).toBe(200);
    for (const secret of [first.keySecret, key.secret]) expect(second.secrets).toContain(secret);
  });

  test('holds a write before the write is answered', async () => {
    const path = await dataFile();
    const emulator = await running({ dataFile: path });
    const visits = visitor(emulator);
    const names = Array.from({ length: 20 }, (_, at) => `app ${at}`);
    for (const name of names.slice(0, 3)) {
      await visits.post('/v1.1/apps', { name });
      expect(await readFile(path, 'utf8')).toContain(name);
    }
    await Promise.all(names.slice(3).map((name) => visits.post('/v1.1/apps', { name })));
    const held = await readFile(path, 'utf8');
    for (const name of names) expect(held).toContain(name);
  });

  test('is for its owner alone and leaves nothing beside it', async () => {
    const path = await dataFile();
    await (await startEmulator({ dataFile: path })).close();
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readdir(join(path, '..'))).toEqual(['account.json']);
  });

  test('is written past what a killed emulator has left half-written, also where that is a link', async () => {
    const path = await dataFile();
    const other = `${path}.of-others`;
    await writeFile(other, 'not to be touched');
    await symlink(other, `${path}.tmp`);
    const first = await startEmulator({ dataFile: path });
    await first.close();
    await writeFile(`${path}.tmp`, '{"formatVersion":1,"apps":[{"na');
    const second = await running({ dataFile: path });
    expect(second.keyId).toBe(first.keyId);
    expect((await readdir(join(path, '..'))).sort()).toEqual(['account.json', 'account.json.of-others']);
    expect(await readFile(other, 'utf8')).toBe('not to be touched');
  });

  test('of something else is refused and left alone', async () => {
    const path = await dataFile();
    for (const text of ['', 'apps: []', '{"apps":[]}', '[]', 'null']) {
      await writeFile(path, text);
      await expect(startEmulator({ dataFile: path })).rejects.toThrow('is not a data file');
      expect(await readFile(path, 'utf8')).toBe(text);
    }
  });

  test('and a seed make new ids after a restart', async () => {
    const path = await dataFile();
    const now = (): number => Date.parse('2026-03-01T12:00:00Z');
    const first = await startEmulator({ dataFile: path, seed: 1, now });
    const { id } = first.store.addApp({ name: 'a' });
    await first.close();
    const second = await running({ dataFile: path, seed: 1, now });
    expect(second.store.addApp({ name: 'b' }).id).not.toBe(id);
    expect(second.store.apps.size).toBe(2);
  });
});

test('a seed makes the same ids and secrets in every run', async () => {
  const now = (): number => Date.parse('2026-03-01T12:00:00Z');
  const [one, two] = [await running({ seed: 7, now }), await running({ seed: 7, now })];
  expect([one.keyId, one.keySecret]).toEqual([two.keyId, two.keySecret]);
  expect(one.store.addApp({ name: 'a' })).toEqual(two.store.addApp({ name: 'a' }));
});
