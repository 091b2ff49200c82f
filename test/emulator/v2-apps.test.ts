/** Apps and their keys in v2, and that both generations tell of the same things. */

import { describe, expect, test } from 'vitest';
import type { Emulator } from '../../src/emulator/server.ts';
import type { Switches } from '../../src/emulator/switches.ts';
import { basic, bearer, running, type Visit, type Visitor, visitor } from './visitor.ts';

const APPS = '/v2/apps';

async function account(switches: Partial<Switches> = {}): Promise<Visitor> {
  return visitor(await running({ switches }));
}

function refusals({ status, body }: Visit): [number, ...string[]] {
  return [status, ...body.errors.map(({ code, title }) => `${code}: ${title}`)];
}

describe('an app in v2', () => {
  test('is created with the documented defaults, read, changed and deleted', async () => {
    const visits = await account();
    const made = await visits.post(APPS, { displayName: 'support', metadata: { team: 'help' } });
    expect(made.status).toBe(201);
    const { app } = made.body;
    expect(app).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{24}$/),
      displayName: 'support',
      settings: {
        appLocalizationEnabled: true,
        echoPostback: false,
        maskCreditCardNumbers: true,
        multiConvoEnabled: false,
        useAnimalNames: false,
      },
      metadata: { team: 'help' },
    });
    const own = `${APPS}/${app.id}`;
    expect((await visits.patch(own, { displayName: 'help desk', metadata: null })).status).toBe(200);
    const { app: read } = (await visits.get(own)).body;
    expect(read).toEqual({ id: app.id, displayName: 'help desk', settings: app.settings });
    expect(await visits.delete(own)).toEqual({ status: 200, body: {} });
    expect(refusals(await visits.get(own))).toEqual([404, 'app_not_found: App not found']);
  });

  test('is refused with every mistake at once', async () => {
    const visits = await account();
    const body = {
      settings: { multiConvoEnabled: 'yes', conversationRetentionSeconds: -1 },
      metadata: { a: [] },
    };
    expect(refusals(await visits.post(APPS, body))).toEqual([
      400,
      "bad_request: should have required property 'displayName'",
      'bad_request: .settings.multiConvoEnabled: should be boolean',
      'bad_request: .settings.conversationRetentionSeconds: should be >= 0',
      'bad_request: .metadata.a: should be string,number,boolean',
    ]);
    expect(refusals(await visits.post(APPS, { displayName: null }))[0]).toBe(400);
  });

  test('cannot go back to single conversations: that is an error, or passed over', async () => {
    const outcomes = [];
    for (const multiConvoOff of ['error', 'ignore'] as const) {
      const visits = await account({ multiConvoOff });
      const { app } = (await visits.post(APPS, { displayName: 'a', settings: { multiConvoEnabled: true } }))
        .body;
      const { status } = await visits.patch(`${APPS}/${app.id}`, { settings: { multiConvoEnabled: false } });
      const read = (await visits.get(`${APPS}/${app.id}`)).body.app;
      outcomes.push([status, read.settings['multiConvoEnabled']]);
    }
    expect(outcomes).toEqual([
      [400, true],
      [200, true],
    ]);
  });

  test('is the same app in v1.1, and a refused setting changes nothing there', async () => {
    const visits = await account();
    const { app } = (await visits.post(APPS, { displayName: 'support', settings: { echoPostback: true } }))
      .body;
    const old = (await visits.get(`/v1.1/apps/${app.id}`)).body.app;
    expect(old).toMatchObject({ _id: app.id, name: 'support', settings: { echoPostback: true } });
    await visits.put(`/v1.1/apps/${app.id}`, { settings: { multiConvoEnabled: true, useAnimalNames: true } });
    const { settings } = (await visits.get(`${APPS}/${app.id}`)).body.app;
    expect(settings).toMatchObject({ multiConvoEnabled: false, useAnimalNames: true });
  });

  test('may be read and changed with its own key, but not deleted', async () => {
    const emulator = await running();
    const app = emulator.store.addApp({ name: 'support' });
    const key = emulator.store.addKey(app, 'backend');
    for (const header of [basic(key.id, key.secret), bearer(key.id, key.secret, { scope: 'app' })]) {
      const asApp = visitor(emulator, header);
      expect((await asApp.get(`${APPS}/${app.id}`)).status).toBe(200);
      expect((await asApp.patch(`${APPS}/${app.id}`, { displayName: 'mine' })).status).toBe(200);
      expect((await asApp.get('/sc/v2/tokenInfo')).body.app.id).toBe(app.id);
      for (const path of [APPS, `${APPS}/${app.id}/keys`]) {
        expect(refusals(await asApp.get(path))).toEqual([403, 'forbidden: Forbidden']);
      }
      expect((await asApp.delete(`${APPS}/${app.id}`)).status).toBe(403);
    }
  });

  test('is refused to strangers in the shape of v2', async () => {
    const emulator = await running();
    const stranger = await visitor(emulator, null).get(APPS);
    expect(refusals(stranger)).toEqual([401, 'unauthorized: Authorization is required']);
    expect(refusals(await visitor(emulator).get('/v2/nothing'))[0]).toBe(404);
  });
});

describe('the list of apps in v2', () => {
  async function walk(
    visits: Visitor,
    direction: 'next' | 'prev',
    from: string,
    base: string,
  ): Promise<string[]> {
    const names: string[] = [];
    for (let path: string | undefined = from; path !== undefined; ) {
      const { body }: Visit = await visits.get(path);
      const page = body.apps.map(({ displayName }) => displayName ?? '');
      names.splice(direction === 'next' ? names.length : 0, 0, ...page);
      expect(body.meta.hasMore).toBe(body.links[direction] !== undefined);
      path = body.links[direction]?.slice(base.length);
    }
    return names;
  }

  async function filled(switches: Partial<Switches> = {}): Promise<{ emulator: Emulator; visits: Visitor }> {
    const emulator = await running({ switches, seed: 11 });
    for (let at = 0; at < 7; at++) emulator.store.addApp({ name: `app ${at}` });
    return { emulator, visits: visitor(emulator) };
  }

  test.each(['ascending', 'descending', 'random'] as const)(
    'can be walked from page to page, forwards and backwards, in %s order',
    async (listOrder) => {
      const { emulator, visits } = await filled({ listOrder });
      const forwards = await walk(visits, 'next', `${APPS}?page[size]=3`, emulator.url);
      expect(forwards.toSorted()).toEqual(Array.from({ length: 7 }, (_, at) => `app ${at}`));
      if (listOrder === 'ascending') expect(forwards).toEqual(forwards.toSorted());
      const last = (await visits.get(`${APPS}?page[size]=100`)).body.apps.at(-1);
      const before = `${APPS}?page%5Bsize%5D=3&page%5Bbefore%5D=${last?.id}`;
      expect(await walk(visits, 'prev', before, emulator.url)).toEqual(forwards.slice(0, -1));
    },
  );

  test('tells where a page stands', async () => {
    const { emulator, visits } = await filled();
    const ids = [...emulator.store.apps.keys()];
    const { body } = await visits.get(`${APPS}?page[size]=2&page[after]=${ids[1]}`);
    expect(body.apps.map(({ id }) => id)).toEqual(ids.slice(2, 4));
    expect(body.meta).toEqual({ hasMore: true, afterCursor: ids[3], beforeCursor: ids[2] });
    expect(body.links).toEqual({
      next: `${emulator.url}${APPS}?page[after]=${ids[3]}&page[size]=2`,
      prev: `${emulator.url}${APPS}?page[before]=${ids[2]}&page[size]=2`,
    });
    expect((await visits.get(APPS)).body).toMatchObject({ meta: { hasMore: false }, links: {} });
  });

  test('goes on from a cursor whose app is gone', async () => {
    const { emulator, visits } = await filled();
    const [first, second, third] = [...emulator.store.apps.values()];
    if (first === undefined || second === undefined) throw new Error('no apps');
    emulator.store.removeApp(second);
    const { apps } = (await visits.get(`${APPS}?page[size]=1&page[after]=${second.id}`)).body;
    expect(apps.map(({ id }) => id)).toEqual([third?.id]);
  });

  test('refuses two cursors, a bad cursor and a bad size', async () => {
    const { visits } = await filled();
    const id = '0'.repeat(24);
    for (const query of [
      `page[after]=${id}&page[before]=${id}`,
      'page[after]=x',
      'page[size]=0',
      'page[size]=101',
    ]) {
      expect(refusals(await visits.get(`${APPS}?${query}`))).toEqual([
        400,
        'bad_request: Invalid page query parameters',
      ]);
    }
  });

  test('repeats or skips an entry between pages when a fault says so', async () => {
    const outcomes = [];
    for (const kind of ['page-repeat', 'page-gap'] as const) {
      const { emulator, visits } = await filled();
      const [, second] = [...emulator.store.apps.keys()];
      emulator.faults.add({ kind });
      const { apps } = (await visits.get(`${APPS}?page[size]=2&page[after]=${second}`)).body;
      outcomes.push(apps.map(({ displayName }) => displayName));
    }
    expect(outcomes).toEqual([
      ['app 1', 'app 2'],
      ['app 3', 'app 4'],
    ]);
  });

  test('can be narrowed to a service account of this account', async () => {
    const emulator = await running();
    const serviceAccount = emulator.store.addServiceAccount('reseller');
    const key = emulator.store.addServiceAccountKey(serviceAccount, 'ci');
    emulator.store.addApp({ name: 'not theirs' });
    const theirs = emulator.store.addApp({ name: 'theirs', serviceAccountId: serviceAccount.id });
    const narrowed = `${APPS}?filter[serviceAccountId]=${serviceAccount.id}`;
    for (const visits of [visitor(emulator), visitor(emulator, basic(key.id, key.secret))]) {
      expect((await visits.get(narrowed)).body.apps.map(({ id }) => id)).toEqual([theirs.id]);
    }
    const foreign = await visitor(emulator).get(`${APPS}?filter[serviceAccountId]=${'0'.repeat(24)}`);
    expect(refusals(foreign)).toEqual([
      403,
      'forbidden: The serviceAccountId provided does not match supplied credentials',
    ]);
  });
});

test('the keys of an app work in both generations and show their secrets', async () => {
  const emulator = await running();
  const visits = visitor(emulator);
  const { id } = emulator.store.addApp({ name: 'support' });
  const path = `${APPS}/${id}/keys`;
  const { status, body } = await visits.post(path, { displayName: 'backend' });
  expect(status).toBe(201);
  const { key } = body;
  expect(key).toEqual({
    id: expect.stringMatching(/^app_[0-9a-f]{24}$/),
    displayName: 'backend',
    secret: expect.stringMatching(/^[\w-]{86}$/),
  });
  expect((await visits.get(path)).body.keys).toEqual([key]);
  expect((await visits.get(`${path}/${key.id}`)).body.key).toEqual(key);
  expect((await visits.get(`/v1.1/apps/${id}/keys`)).body.keys).toMatchObject([
    { _id: key.id, name: 'backend' },
  ]);
  expect((await visitor(emulator, basic(key.id, key.secret)).get('/v1.1/webhooks')).status).toBe(200);
  expect(refusals(await visits.post(path, {}))).toEqual([
    400,
    "bad_request: should have required property 'displayName'",
  ]);
  expect((await visits.get(`${path}/${key.id}/jwt`)).status).toBe(404);
  expect(await visits.delete(`${path}/${key.id}`)).toEqual({ status: 200, body: {} });
  expect(refusals(await visits.delete(`${path}/${key.id}`))).toEqual([404, 'not_found: Resource not found']);
});
