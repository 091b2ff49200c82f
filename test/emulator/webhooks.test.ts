/** Webhooks in v1.1: targets that are asked first, triggers, doubles, limits. */

import { describe, expect, test } from 'vitest';
import type { EmulatorOptions } from '../../src/emulator/server.ts';
import type { Switches } from '../../src/emulator/switches.ts';
import { receiver, running, type Visitor, visitor } from './visitor.ts';

const TARGET = 'https://example.test/hook';

async function app(options: EmulatorOptions = {}): Promise<{ visits: Visitor; path: string }> {
  const emulator = await running(options);
  const { id } = emulator.store.addApp({ name: 'support' });
  return { visits: visitor(emulator), path: `/v1.1/apps/${id}/webhooks` };
}

function checked(headCheck: Switches['headCheck']): Promise<{ visits: Visitor; path: string }> {
  return app({ switches: { headCheck } });
}

describe('the check of a target', () => {
  test('asks the full target, and nothing else when that answers', async () => {
    const { visits, path } = await checked('target-then-origin');
    const hooks = await receiver();
    expect((await visits.post(path, { target: `${hooks.url}/hook?x=1` })).status).toBe(201);
    expect(hooks.seen).toEqual(['HEAD /hook?x=1']);
  });

  test('lets the root of the origin decide when the target does not answer well', async () => {
    const { visits, path } = await checked('target-then-origin');
    const rootOnly = await receiver((_method, url) => (url === '/' ? 302 : 404));
    expect((await visits.post(path, { target: `${rootOnly.url}/hook` })).status).toBe(201);
    expect(rootOnly.seen).toEqual(['HEAD /hook', 'HEAD /']);

    const neither = await receiver(() => 404);
    const { status, body } = await visits.post(path, { target: `${neither.url}/hook` });
    expect(status).toBe(400);
    expect(body).toEqual({ error: { code: 'bad_request', description: 'Bad request' } });
  });

  test('may ask the root alone', async () => {
    const { visits, path } = await checked('origin');
    const targetOnly = await receiver((_method, url) => (url === '/hook' ? 200 : 404));
    expect((await visits.post(path, { target: `${targetOnly.url}/hook` })).status).toBe(400);
    expect(targetOnly.seen).toEqual(['HEAD /']);
  });

  test('fails when nobody listens', async () => {
    const { visits, path } = await checked('target-then-origin');
    for (const target of ['http://127.0.0.1:1/hook', 'http://%E0%A4%A@127.0.0.1:1']) {
      const { status, body } = await visits.post(path, { target });
      expect([status, body.error.description]).toEqual([400, 'Bad request']);
    }
    expect((await visits.get(path)).body.webhooks).toEqual([]);
  });

  test('is made again only when the target changes', async () => {
    const { visits, path } = await checked('target-then-origin');
    const hooks = await receiver((_method, url) => (url === '/good' ? 200 : 500));
    const { webhook } = (await visits.post(path, { target: `${hooks.url}/good` })).body;
    const own = `${path}/${webhook._id}`;
    expect((await visits.put(own, { target: `${hooks.url}/good`, triggers: ['postback'] })).status).toBe(200);
    expect(hooks.seen).toHaveLength(1);
    expect((await visits.put(own, { target: `${hooks.url}/bad` })).status).toBe(400);
    expect((await visits.get(own)).body.webhook.target).toBe(`${hooks.url}/good`);
  });

  test("passes for the emulator's own hook", async () => {
    const emulator = await running({ switches: { headCheck: 'target-then-origin' } });
    const { id } = emulator.store.addApp({ name: 'support' });
    const target = `${emulator.url}/_emulator/hook/support`;
    expect((await visitor(emulator).post(`/v1.1/apps/${id}/webhooks`, { target })).status).toBe(201);
  });
});

describe('a webhook', () => {
  test('needs a target that is a web address', async () => {
    const { visits, path } = await app();
    for (const body of [{}, { target: '' }, { target: 'ftp://example.test' }, { target: 7 }]) {
      expect((await visits.post(path, body)).status).toBe(400);
    }
    expect((await visits.post(path, { target: 'http://example.test' })).status).toBe(201);
    const strict = await app({ switches: { httpTargets: 'refused' } });
    expect((await strict.visits.post(strict.path, { target: 'http://example.test' })).status).toBe(400);
  });

  test('listens to known triggers, each once, in the order given', async () => {
    const { visits, path } = await app();
    const triggers = ['postback', '*', 'postback', 'typing:appUser'];
    const { webhook } = (await visits.post(path, { target: TARGET, triggers })).body;
    expect(webhook.triggers).toEqual(['postback', '*', 'typing:appUser']);
    const unknown = await visits.put(`${path}/${webhook._id}`, { triggers: ['Postback'] });
    expect([unknown.status, unknown.body.error.code]).toEqual([400, 'bad_request']);
  });

  test('takes one trigger as a text, unless a switch refuses it', async () => {
    const { visits, path } = await app();
    const { status, body } = await visits.post(path, { target: TARGET, triggers: '*' });
    expect([status, body.webhook.triggers]).toEqual([201, ['*']]);
    expect((await visits.post(path, { target: `${TARGET}/2`, triggers: 'nothing' })).status).toBe(400);
    const strict = await app({ switches: { triggersAsText: 'refused' } });
    expect((await strict.visits.post(strict.path, { target: TARGET, triggers: '*' })).status).toBe(400);
  });

  test('may show its triggers in another order, and may take unknown ones', async () => {
    const { visits, path } = await app({
      switches: { triggerOrder: 'reversed', unknownTriggers: 'accepted' },
    });
    const { webhook } = (await visits.post(path, { target: TARGET, triggers: ['postback', 'new:one'] })).body;
    expect(webhook.triggers).toEqual(['new:one', 'postback']);
  });

  test('with a target that is taken is refused, is the old one, or is another one', async () => {
    const outcomes = [];
    for (const duplicateTarget of ['error', 'return-existing', 'allow'] as const) {
      const { visits, path } = await app({ switches: { duplicateTarget } });
      const first = (await visits.post(path, { target: TARGET })).body.webhook;
      const second = await visits.post(path, { target: TARGET, triggers: ['postback'] });
      const { webhooks } = (await visits.get(path)).body;
      const isFirst = JSON.stringify(second.body.webhook) === JSON.stringify(first);
      outcomes.push([second.status, isFirst, webhooks.length]);
    }
    expect(outcomes).toEqual([
      [409, false, 1],
      [200, true, 1],
      [201, false, 2],
    ]);
  });

  test('cannot be moved to a target that is taken', async () => {
    const { visits, path } = await app();
    await visits.post(path, { target: TARGET });
    const { webhook } = (await visits.post(path, { target: `${TARGET}/2` })).body;
    expect((await visits.put(`${path}/${webhook._id}`, { target: TARGET })).status).toBe(409);
  });

  test('is one of ten at most', async () => {
    const { visits, path } = await app();
    for (let count = 0; count < 10; count++) await visits.post(path, { target: `${TARGET}/${count}` });
    const { status, body } = await visits.post(path, { target: `${TARGET}/more` });
    expect([status, body.error.code]).toEqual([400, 'bad_request']);
    expect((await visits.get(path)).body.webhooks).toHaveLength(10);
  });
});
