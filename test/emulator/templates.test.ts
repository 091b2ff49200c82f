/** Message templates in v1.1: what they hold, what the vendor adds, how they are listed. */

import { describe, expect, test } from 'vitest';
import type { EmulatorOptions } from '../../src/emulator/server.ts';
import { basic, running, type Visitor, visitor } from './visitor.ts';

async function app(options: EmulatorOptions = {}): Promise<{ visits: Visitor; path: string }> {
  const emulator = await running(options);
  const { id } = emulator.store.addApp({ name: 'support' });
  return { visits: visitor(emulator), path: `/v1.1/apps/${id}/templates` };
}

const message = { role: 'appMaker', type: 'text', text: 'Hello' };

describe('a message template', () => {
  test('is created, read, changed, listed and deleted', async () => {
    const { visits, path } = await app();
    const made = await visits.post(path, { name: 'greeting', message });
    const template = { _id: expect.stringMatching(/^[0-9a-f]{24}$/), name: 'greeting', message };
    expect([made.status, made.body]).toEqual([201, { template }]);
    const own = `${path}/${(made.body['template'] as { _id: string })._id}`;
    expect((await visits.get(own)).body).toEqual({ template });
    expect((await visits.get(path)).body).toEqual({ templates: [template], hasMore: false, offset: 0 });
    const changed = { ...template, message: { ...message, text: 'Hi' } };
    expect((await visits.put(own, { message: changed.message })).body).toEqual({ template: changed });
    const deleted = await visits.delete(own);
    expect([deleted.status, deleted.body]).toEqual([200, { template: changed }]);
    expect((await visits.get(own)).status).toBe(404);
  });

  test('shows the size of its file and an address in each of its actions', async () => {
    const { visits, path } = await app();
    const actions = [
      { type: 'postback', text: 'Yes', payload: 'YES' },
      { type: 'locationRequest', text: 'Where' },
    ];
    const shownActions = [{ ...actions[0], uri: '' }, actions[1]];
    const image = { role: 'appMaker', type: 'image', mediaUrl: 'https://acme.example/a.jpg', actions };
    expect((await visits.post(path, { name: 'image', message: image })).body['template']).toMatchObject({
      message: { ...image, actions: shownActions, mediaSize: expect.any(Number) },
    });
    const carousel = { role: 'appMaker', type: 'carousel', items: [{ title: 'One', actions }] };
    expect((await visits.post(path, { name: 'carousel', message: carousel })).body['template']).toMatchObject(
      {
        message: { ...carousel, items: [{ title: 'One', actions: shownActions }] },
      },
    );
  });

  test('is refused without a name or a whole message', async () => {
    const { visits, path } = await app();
    const bad = [
      {},
      { name: 'a' },
      { message },
      { name: 'a', message: 'Hello' },
      { name: 'a', message: { ...message, role: 'appUser' } },
      { name: 'a', message: { ...message, type: 'song' } },
      { name: 'a', message: { role: 'appMaker', type: 'text' } },
      { name: 'a', message: { role: 'appMaker', type: 'file' } },
    ];
    for (const body of bad) expect((await visits.post(path, body)).body.error.code).toBe('bad_request');
  });

  test('has a name of its own in its app, unless a switch allows any', async () => {
    for (const templateNames of ['unique', 'any'] as const) {
      const { visits, path } = await app({ switches: { templateNames } });
      await visits.post(path, { name: 'greeting', message });
      const { status } = await visits.post(path, { name: 'greeting', message });
      expect(status).toBe(templateNames === 'unique' ? 409 : 201);
    }
  });

  test("can be reached with the app's own key, a page at a time", async () => {
    const emulator = await running();
    const owner = emulator.store.addApp({ name: 'support' });
    const key = emulator.store.addKey(owner, 'backend');
    const visits = visitor(emulator, basic(key.id, key.secret));
    for (const name of ['a', 'b', 'c']) await visits.post('/v1.1/templates', { name, message });
    const { body } = await visits.get('/v1.1/templates?limit=2&offset=1');
    expect(body).toMatchObject({ templates: [{ name: 'b' }, { name: 'c' }], hasMore: false, offset: 1 });
  });
});
