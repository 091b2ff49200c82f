/** Users, conversations and messages, in both generations over one store. */

import { describe, expect, test } from 'vitest';
import type { Emulator } from '../../src/emulator/server.ts';
import { basic, bearer, running, type Visitor, visitor } from './visitor.ts';

const ID = expect.stringMatching(/^[0-9a-f]{24}$/);
const DATE = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);

interface Place {
  readonly emulator: Emulator;
  readonly visits: Visitor;
  readonly v11: string;
  readonly v2: string;
}

/** An app, visited with a key of its own. */
async function place(): Promise<Place> {
  const emulator = await running();
  const app = emulator.store.addApp({ name: 'support' });
  const key = emulator.store.addKey(app, 'backend');
  const visits = visitor(emulator, basic(key.id, key.secret));
  return { emulator, visits, v11: `/v1.1/apps/${app.id}/appusers`, v2: `/v2/apps/${app.id}` };
}

/** A conversation of v2 with one user. */
async function conversation({ visits, v2 }: Place): Promise<string> {
  await visits.post(`${v2}/users`, { externalId: 'jane', profile: { givenName: 'Jane', surname: 'Doe' } });
  const participants = [{ userExternalId: 'jane' }];
  const { body } = await visits.post(`${v2}/conversations`, { type: 'personal', participants });
  return `${v2}/conversations/${body.conversation.id}`;
}

const HELLO = { type: 'text', text: 'Hello' };
const JANE = { type: 'user', userExternalId: 'jane' };

describe('v1.1', () => {
  test('a user is created once, and is found by either id', async () => {
    const { visits, v11 } = await place();
    const sent = { userId: 'jane', givenName: 'Jane', email: 'jane@acme.example', properties: { vip: true } };
    const { status, body } = await visits.post(v11, sent);
    expect([status, body.appUser]).toEqual([
      201,
      {
        ...sent,
        _id: ID,
        signedUpAt: DATE,
        conversationStarted: false,
        clients: [],
        pendingClients: [],
      },
    ]);
    for (const id of ['jane', body.appUser._id]) {
      expect((await visits.get(`${v11}/${id}`)).body).toEqual(body);
    }
    expect((await visits.post(v11, sent)).status).toBe(409);
    expect((await visits.post(v11, { givenName: 'Nobody' })).status).toBe(400);
    expect((await visits.get(`${v11}/nobody`)).body.error.code).toBe('user_not_found');
  });

  test('messages of both sides are in the one conversation of the user', async () => {
    const { visits, v11 } = await place();
    const { appUser } = (await visits.post(v11, { userId: 'jane', givenName: 'Jane' })).body;
    expect((await visits.get(`${v11}/jane/messages`)).body).toEqual({ messages: [] });
    const asked = await visits.post(`${v11}/jane/messages`, { role: 'appUser', ...HELLO });
    expect([asked.status, asked.body]).toEqual([
      201,
      {
        message: {
          _id: ID,
          role: 'appUser',
          authorId: appUser._id,
          name: 'Jane',
          ...HELLO,
          received: expect.any(Number),
          source: { type: 'api' },
        },
        conversation: { _id: ID, unreadCount: 0 },
      },
    ]);
    const answered = await visits.post(`/v1.1/appusers/jane/messages`, {
      role: 'appMaker',
      name: 'Bot',
      avatarUrl: 'https://acme.example/bot.png',
      type: 'image',
      mediaUrl: 'https://acme.example/hello.png',
      metadata: { step: 1 },
    });
    expect(answered.body).toMatchObject({
      message: { role: 'appMaker', name: 'Bot', type: 'image', metadata: { step: 1 } },
      conversation: { unreadCount: 1 },
    });
    const { body } = await visits.get(`${v11}/jane/messages`);
    expect(body.messages).toEqual([asked.body.message, answered.body.message]);
    expect((await visits.get(`${v11}/jane`)).body.appUser).toMatchObject({ conversationStarted: true });
  });

  test('a message has to be whole', async () => {
    const { visits, v11 } = await place();
    await visits.post(v11, { userId: 'jane' });
    const codes = [];
    for (const body of [
      HELLO,
      { ...HELLO, role: 'whisper' },
      { role: 'appUser', type: 'text' },
      { role: 'appUser', type: 'image' },
      { role: 'appUser', type: 'constructor' },
      { role: 'appUser', type: 'text', text: 'x'.repeat(4097) },
    ]) {
      const { status, body: answer } = await visits.post(`${v11}/jane/messages`, body);
      codes.push([status, answer.error.code]);
    }
    expect(codes).toEqual(codes.map(() => [400, 'bad_request']));
    expect((await visits.get(`${v11}/jane/messages`)).body.messages).toEqual([]);
  });

  test("a user's token speaks for that user alone", async () => {
    const { emulator, visits, v11 } = await place();
    for (const userId of ['jane', 'john']) await visits.post(v11, { userId });
    const [app] = [...emulator.store.apps.values()];
    const [key] = [...(app?.keys.values() ?? [])];
    const token = bearer(key?.id ?? '', key?.secret ?? '', { scope: 'appUser', userId: 'jane' });
    const jane = visitor(emulator, token);
    expect((await jane.post(`${v11}/jane/messages`, { role: 'appUser', ...HELLO })).status).toBe(201);
    expect((await jane.get('/v1.1/appusers/jane/messages')).body.messages).toHaveLength(1);
    expect((await jane.post(`${v11}/jane/messages`, { role: 'appMaker', ...HELLO })).status).toBe(403);
    expect((await jane.get(`${v11}/john/messages`)).status).toBe(403);
    expect((await jane.post(v11, { userId: 'jim' })).status).toBe(403);
  });
});

describe('v2', () => {
  test('a user is created once, and is found by either id', async () => {
    const { visits, v2 } = await place();
    const sent = { externalId: 'jane', profile: { givenName: 'Jane' }, metadata: { vip: true } };
    const { status, body } = await visits.post(`${v2}/users`, sent);
    expect([status, body.user]).toEqual([
      201,
      { ...sent, id: ID, authenticated: false, signedUpAt: DATE, identities: [] },
    ]);
    for (const id of ['jane', body.user.id])
      expect((await visits.get(`${v2}/users/${id}`)).body).toEqual(body);
    expect((await visits.post(`${v2}/users`, sent)).status).toBe(409);
    expect((await visits.post(`${v2}/users`, { profile: { givenName: '' } })).status).toBe(400);
  });

  test('the first personal conversation of a user is the default one, and the one of v1.1', async () => {
    const at = await place();
    const { visits, v2, v11 } = at;
    const path = await conversation(at);
    const { body } = await visits.get(path);
    expect(body.conversation).toEqual({
      id: ID,
      type: 'personal',
      isDefault: true,
      createdAt: DATE,
      lastUpdatedAt: DATE,
    });
    const more = { type: 'personal', participants: [{ userExternalId: 'jane' }], displayName: 'Order 7' };
    expect((await visits.post(`${v2}/conversations`, more)).body.conversation).toMatchObject({
      isDefault: false,
      displayName: 'Order 7',
    });
    await visits.post(`${v11}/jane/messages`, { role: 'appUser', ...HELLO });
    expect((await visits.get(`${path}/messages`)).body.messages).toMatchObject([
      { author: { type: 'user', displayName: 'Jane Doe' }, content: HELLO },
    ]);
  });

  test('messages of both sides are listed, in pages of a hundred from the newest on', async () => {
    const at = await place();
    const { visits } = at;
    const path = `${await conversation(at)}/messages`;
    const { status, body } = await visits.post(path, { author: JANE, content: HELLO, metadata: { a: 1 } });
    expect([status, body.messages]).toEqual([
      201,
      [
        {
          id: ID,
          received: DATE,
          author: { type: 'user', userId: ID, displayName: 'Jane Doe' },
          content: HELLO,
          source: { type: 'api:conversations' },
          metadata: { a: 1 },
        },
      ],
    ]);
    for (let count = 0; count < 100; count++) {
      await visits.post(path, { author: { type: 'business' }, content: { type: 'text', text: `${count}` } });
    }
    const newest = (await visits.get(path)).body;
    expect(newest.messages).toHaveLength(100);
    expect(newest.messages.at(-1)).toMatchObject({ author: { type: 'business' }, content: { text: '99' } });
    expect(newest.meta).toEqual({ hasMore: true, beforeCursor: newest.messages[0]?.id });
    const link = new URL(newest.links.prev ?? '');
    const oldest = (await visits.get(link.pathname + link.search)).body;
    expect(oldest.messages).toEqual(body.messages);
    expect(oldest.meta).toEqual({ hasMore: false, afterCursor: body.messages[0]?.id });
    const onward = new URL(oldest.links.next ?? '');
    expect((await visits.get(onward.pathname + onward.search)).body.messages).toEqual(newest.messages);
    expect((await visits.get(`${path}?page[before]=65f1a2b3c4d5e6f708192a3b`)).status).toBe(400);
  });

  test('a body has to be whole, and the author a participant', async () => {
    const at = await place();
    const { visits, v2 } = at;
    const path = `${await conversation(at)}/messages`;
    await visits.post(`${v2}/users`, { externalId: 'john' });
    const author = { type: 'business' };
    for (const body of [
      {},
      { author, content: {} },
      { author, content: { type: 'text' } },
      { author, content: { type: 'carousel' } },
      { author: { type: 'user' }, content: HELLO },
      { author: { type: 'bot' }, content: HELLO },
      { author: { ...JANE, userId: 'jane' }, content: HELLO },
      { author: { type: 'user', userExternalId: 'john' }, content: HELLO },
    ]) {
      expect((await visits.post(path, body)).body.errors[0]?.code, JSON.stringify(body)).toBe('bad_request');
    }
    const stranger = { author: { type: 'user', userId: 'nobody' }, content: HELLO };
    expect((await visits.post(path, stranger)).body.errors[0]?.code).toBe('user_not_found');
    for (const participants of [[], [{}], [{ userId: 'jane' }, { userId: 'john' }]]) {
      expect((await visits.post(`${v2}/conversations`, { type: 'personal', participants })).status).toBe(400);
    }
    expect((await visits.post(`${v2}/conversations`, { type: 'sdkGroup' })).status).toBe(201);
    expect((await visits.get(path)).body.messages).toEqual([]);
  });

  test('an app sees nothing of what is said in another', async () => {
    const at = await place();
    const { emulator, visits } = at;
    const path = await conversation(at);
    const other = emulator.store.addApp({ name: 'shop' });
    const account = visitor(emulator);
    const elsewhere = path.replace(/apps\/\w+/, `apps/${other.id}`);
    expect((await account.get(elsewhere)).body.errors[0]?.code).toBe('conversation_not_found');
    expect((await account.get(`/v2/apps/${other.id}/users/jane`)).status).toBe(404);
    expect((await visits.get(elsewhere)).status).toBe(403);
    expect((await account.get(path)).status).toBe(200);
  });

  test('what was said goes with its app', async () => {
    const at = await place();
    const path = await conversation(at);
    const account = visitor(at.emulator);
    await account.delete(at.v2);
    expect((await account.get(path)).body.errors[0]?.code).toBe('app_not_found');
  });
});
