/** Apps, their settings, metadata and keys in v1.1, and every way their undocumented sides may turn out. */

import { describe, expect, test } from 'vitest';
import type { Switches } from '../../src/emulator/switches.ts';
import { running, type Visit, type Visitor, visitor } from './visitor.ts';

const APPS = '/v1.1/apps';

async function account(switches: Partial<Switches> = {}): Promise<Visitor> {
  return visitor(await running({ switches }));
}

async function createdApp(visits: Visitor, body: object): Promise<string> {
  const { status, body: answer } = await visits.post(APPS, body);
  expect(status).toBe(201);
  return `${APPS}/${answer.app._id}`;
}

function texts(visit: Visit): [number, string] {
  return [visit.status, visit.body.error.description];
}

describe('an app', () => {
  test('has an id that tells when it was made', async () => {
    const emulator = await running({ now: () => Date.parse('2026-03-01T12:00:00Z') });
    const { body } = await visitor(emulator).post(APPS, { name: 'support' });
    expect(body.app._id).toMatch(/^69a42a40[0-9a-f]{16}$/);
  });

  test('needs a name of 1 to 100 characters, and names need not be unique', async () => {
    const visits = await account();
    expect(texts(await visits.post(APPS, {}))).toEqual([400, "should have required property 'name'"]);
    expect((await visits.post(APPS, { name: '' })).status).toBe(400);
    expect((await visits.post(APPS, { name: 7 })).status).toBe(400);
    await createdApp(visits, { name: 'x'.repeat(100) });
    await createdApp(visits, { name: 'x'.repeat(100) });
    expect((await visits.get(APPS)).body.apps).toHaveLength(2);
  });

  test('keeps what an update does not name', async () => {
    const visits = await account();
    const path = await createdApp(visits, { name: 'support', settings: { useAnimalNames: true } });
    const { body } = await visits.put(path, { settings: { echoPostback: true } });
    expect(body.app).toMatchObject({
      name: 'support',
      settings: { useAnimalNames: true, echoPostback: true },
    });
  });

  test('stays as it was when an update is refused', async () => {
    const visits = await account();
    const path = await createdApp(visits, { name: 'support' });
    const before = (await visits.get(path)).body;
    expect((await visits.put(path, { name: 'other', settings: { echoPostback: 'yes' } })).status).toBe(400);
    expect((await visits.put(path, { name: 'other', metadata: { long: 'x'.repeat(5000) } })).status).toBe(
      400,
    );
    expect((await visits.get(path)).body).toEqual(before);
  });

  test('loses its other settings in an update when settings are replaced', async () => {
    const visits = await account({ settingsUpdate: 'replace' });
    const path = await createdApp(visits, { name: 'support', settings: { useAnimalNames: true } });
    const { body } = await visits.put(path, { settings: { echoPostback: true } });
    expect(body.app.settings).toMatchObject({ useAnimalNames: false, echoPostback: true });
  });

  test('forgets a setting that is set to null, refuses it, or passes it over', async () => {
    const outcomes = [];
    for (const nullInUpdate of ['removes', 'refused', 'ignored'] as const) {
      const visits = await account({ nullInUpdate });
      const path = await createdApp(visits, { name: 'a', settings: { conversationRetentionSeconds: 60 } });
      const { status } = await visits.put(path, { settings: { conversationRetentionSeconds: null } });
      const { app } = (await visits.get(path)).body;
      outcomes.push([status, app.settings['conversationRetentionSeconds']]);
    }
    expect(outcomes).toEqual([
      [200, undefined],
      [400, 60],
      [200, 60],
    ]);
  });

  test('shows only the settings that v1.1 documents, unless all are asked for', async () => {
    const few = await account();
    const all = await account({ v11Settings: 'all' });
    const shown = async (visits: Visitor): Promise<string[]> => {
      const { body } = await visits.get(await createdApp(visits, { name: 'support' }));
      return Object.keys(body.app.settings);
    };
    expect(await shown(few)).not.toContain('multiConvoEnabled');
    expect(await shown(all)).toContain('multiConvoEnabled');
  });

  test('does not know other fields, or refuses them', async () => {
    expect((await (await account()).post(APPS, { name: 'a', colour: 'red' })).status).toBe(201);
    const strict = await account({ unknownFields: 'refused' });
    expect((await strict.post(APPS, { name: 'a', colour: 'red' })).status).toBe(400);
    expect((await strict.post(APPS, { name: 'a', settings: { colour: 'red' } })).status).toBe(400);
  });

  test('is one too many beyond the limit of the plan', async () => {
    const visits = await account({ appLimit: 1 });
    await createdApp(visits, { name: 'only' });
    const { status, body } = await visits.post(APPS, { name: 'another' });
    expect([status, body.error.code]).toEqual([402, 'payment_required']);
  });

  test('gives the ids of its integrations for SDKs', async () => {
    const visits = await account();
    const path = await createdApp(visits, { name: 'support' });
    expect((await visits.get(`${path}/sdks`)).body).toEqual({});
    const ids = [];
    for (const type of ['telegram', 'web', 'ios', 'android', 'android']) {
      ids.push((await visits.post(`${path}/integrations`, { type, token: 't' })).body.integration._id);
    }
    expect((await visits.get(`${path}/sdks`)).body).toEqual({
      androidIntegrationId: ids[3],
      iosIntegrationId: ids[2],
      webIntegrationId: ids[1],
    });
  });

  test('can leave out the settings that have their default values', async () => {
    const visits = await account({ defaultSettings: 'absent' });
    const path = await createdApp(visits, { name: 'support', settings: { echoPostback: true } });
    expect((await visits.get(path)).body.app.settings).toEqual({ echoPostback: true });
  });

  test('can be reached at /v1 as at /v1.1', async () => {
    const visits = await account();
    const path = (await createdApp(visits, { name: 'support' })).replace('/v1.1/', '/v1/');
    expect((await visits.put(path, { name: 'help' })).body.app.name).toBe('help');
    expect((await visits.get(`${path}x`)).body.error.code).toBe('app_not_found');
  });
});

describe('metadata', () => {
  test('is flat and takes 4096 bytes of JSON, no more', async () => {
    const visits = await account();
    const full = { text: `${'é'.repeat(2042)}x` };
    expect(Buffer.byteLength(JSON.stringify(full))).toBe(4096);
    await createdApp(visits, { name: 'a', metadata: full });
    const over = await visits.post(APPS, { name: 'a', metadata: { text: `${full.text}x` } });
    expect(texts(over)).toEqual([400, 'App metadata is limited to 4096 bytes in size.']);
    expect((await visits.post(APPS, { name: 'a', metadata: { nested: { a: 1 } } })).status).toBe(400);
    expect((await visits.post(APPS, { name: 'a', metadata: { list: [1] } })).status).toBe(400);
    expect((await visits.post(APPS, { name: 'a', metadata: 'text' })).status).toBe(400);
  });

  test('is replaced by an update, or merged', async () => {
    const outcomes = [];
    for (const metadataUpdate of ['replace', 'merge'] as const) {
      const visits = await account({ metadataUpdate });
      const path = await createdApp(visits, { name: 'a', metadata: { one: 1, two: 2 } });
      await visits.put(path, { metadata: { two: 'II', three: true } });
      outcomes.push((await visits.get(path)).body.app.metadata);
    }
    expect(outcomes).toEqual([
      { two: 'II', three: true },
      { one: 1, two: 'II', three: true },
    ]);
  });

  test('loses an entry that is set to null, refuses it, or passes it over', async () => {
    const outcomes = [];
    for (const nullInUpdate of ['removes', 'refused', 'ignored'] as const) {
      const visits = await account({ metadataUpdate: 'merge', nullInUpdate });
      const path = await createdApp(visits, { name: 'a', metadata: { one: 1, two: 2 } });
      const { status } = await visits.put(path, { metadata: { two: null } });
      outcomes.push([status, (await visits.get(path)).body.app.metadata]);
    }
    expect(outcomes).toEqual([
      [200, { one: 1 }],
      [400, { one: 1, two: 2 }],
      [200, { one: 1, two: 2 }],
    ]);
  });

  test('may be absent, empty or null when there is none', async () => {
    const outcomes = [];
    for (const emptyMetadata of ['absent', 'empty', 'null'] as const) {
      const visits = await account({ emptyMetadata });
      const path = await createdApp(visits, { name: 'a', metadata: { one: 1 } });
      outcomes.push((await visits.put(path, { metadata: null })).body.app.metadata);
    }
    expect(outcomes).toEqual([undefined, {}, null]);
  });
});

describe('the list of apps', () => {
  const names = Array.from({ length: 30 }, (_, at) => `app ${at}`);

  async function listed(switches: Partial<Switches>): Promise<string[]> {
    const emulator = await running({ switches, seed: 5 });
    for (const name of names) emulator.store.addApp({ name });
    const visits = visitor(emulator);
    const pages = await Promise.all([visits.get(APPS), visits.get(`${APPS}?offset=25`)]);
    expect(pages.map(({ body }) => body.hasMore)).toEqual([true, false]);
    return pages.flatMap(({ body }) => body.apps.map(({ name }) => name));
  }

  test('is in order of creation, the reverse, or shuffled the same way on every page', async () => {
    expect(await listed({})).toEqual(names);
    expect(await listed({ listOrder: 'descending' })).toEqual(names.toReversed());
    const shuffled = await listed({ listOrder: 'random' });
    expect(shuffled).not.toEqual(names);
    expect(shuffled.toSorted()).toEqual(names.toSorted());
  });

  test('has pages of 1 to 100, and refuses or clamps other sizes', async () => {
    const strict = await account();
    for (const query of ['limit=0', 'limit=101', 'limit=many', 'offset=-1']) {
      expect((await strict.get(`${APPS}?${query}`)).status).toBe(400);
    }
    const emulator = await running({ switches: { pageLimit: 'clamp' } });
    for (let count = 0; count < 101; count++) emulator.store.addApp({ name: 'a' });
    const { body } = await visitor(emulator).get(`${APPS}?limit=1000`);
    expect(body.apps).toHaveLength(100);
    expect(body.hasMore).toBe(true);
  });
});

describe('the keys of an app', () => {
  test('are ten at most', async () => {
    const visits = await account();
    const path = `${await createdApp(visits, { name: 'support' })}/keys`;
    for (let count = 0; count < 10; count++) {
      expect((await visits.post(path, { name: `key ${count}` })).status).toBe(201);
    }
    expect((await visits.post(path, { name: 'one more' })).body.error.code).toBe('bad_request');
    expect((await visits.get(path)).body.keys).toHaveLength(10);
  });

  test('are created with 201, or with 200', async () => {
    const visits = await account({ keyCreateStatus: 200 });
    const path = await createdApp(visits, { name: 'support' });
    expect((await visits.post(`${path}/keys`, { name: 'backend' })).status).toBe(200);
  });
});

describe('a request', () => {
  test('larger than 100 kB is refused', async () => {
    const { status } = await (await account()).post(APPS, { name: 'a', padding: 'x'.repeat(103_000) });
    expect(status).toBe(413);
  });

  test('has to be a JSON object, which need not say that it is JSON', async () => {
    const visits = await account();
    const json = { 'content-type': 'application/json' };
    const text = { 'content-type': 'text/plain' };
    expect((await visits.send('POST', APPS, { body: '{"name":', headers: json })).status).toBe(400);
    expect((await visits.send('POST', APPS, { body: '["a"]', headers: json })).status).toBe(400);
    expect((await visits.send('POST', APPS, { body: '{"name":"a"}', headers: text })).status).toBe(201);
    const strict = await account({ contentType: 'strict' });
    expect((await strict.send('POST', APPS, { body: '{"name":"a"}', headers: text })).status).toBe(400);
  });

  test('to an unknown path is answered with 404', async () => {
    const visits = await account();
    for (const path of ['/', '/v1.1', '/v1.1/nothing', '/v3/apps', `${APPS}/%zz`]) {
      const { status, body } = await visits.get(path);
      expect([status, body.error.code]).toEqual([404, 'not_found']);
    }
    const { status, body } = await visits.get('/v2/nothing');
    expect([status, body.errors[0]?.code]).toEqual([404, 'route_not_found']);
  });
});
