/** Misfortunes on demand: what a client meets, and what has happened to the account by then. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Agent, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type FaultRule, Faults, readFaultRules } from '../../src/emulator/faults.ts';
import { seededRandom } from '../../src/emulator/random.ts';
import { serve } from '../../src/emulator/serve.ts';
import type { Emulator } from '../../src/emulator/server.ts';
import { basic, running, visitor } from './visitor.ts';

const APPS = '/v1.1/apps';

/** What came back on the wire: as much of an answer as arrived, and how it ended. */
interface Outcome {
  readonly status?: number;
  readonly headers?: IncomingHttpHeaders;
  readonly text: string;
  readonly error?: string;
}

interface Wire {
  readonly agent?: Agent;
  readonly giveUpAfter?: number;
}

/** A request with nothing between the test and the socket. */
function onTheWire(emulator: Emulator, method: string, path: string, wire: Wire = {}): Promise<Outcome> {
  const headers = {
    authorization: basic(emulator.keyId, emulator.keySecret),
    'content-type': 'application/json',
  };
  return new Promise((resolve) => {
    let text = '';
    const sent = httpRequest(
      emulator.url + path,
      { method, headers, agent: wire.agent ?? false },
      (response) => {
        const end = (error?: Error & { code?: string }): void => {
          const { statusCode: status = 0, headers: answered } = response;
          resolve({
            status,
            headers: answered,
            text,
            ...(error === undefined ? {} : { error: error.code ?? '' }),
          });
        };
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (text += chunk));
        response.on('error', end);
        response.on('end', () => end());
      },
    );
    sent.on('error', (error: Error & { code?: string }) =>
      resolve({ text, error: error.code ?? error.message }),
    );
    if (wire.giveUpAfter !== undefined)
      setTimeout(() => sent.destroy(new Error('gave up')), wire.giveUpAfter);
    sent.end(method === 'POST' ? JSON.stringify({ name: 'support' }) : undefined);
  });
}

/** Creates an app under one fault; tells what came back and how many apps there are now. */
async function creating(
  fault: FaultRule,
  wire: Wire = {},
): Promise<Outcome & { apps: number; emulator: Emulator }> {
  const emulator = await running({ faults: [fault] });
  const outcome = await onTheWire(emulator, 'POST', APPS, wire);
  return { ...outcome, apps: emulator.store.apps.size, emulator };
}

test('a limit refuses what is beyond so many requests in one second', () => {
  let now = 5000;
  const faults = new Faults(seededRandom(1), () => now);
  faults.add({ kind: 'status', status: 429, retryAfter: 1, path: '/v2/**', perSecond: 2 });
  const isRefused = (path: string): boolean => faults.meet({ method: 'GET', path, n: 1 }).fault !== undefined;
  expect([1, 2, 3].map(() => isRefused('/v2/apps'))).toEqual([false, false, true]);
  expect(isRefused('/v1.1/apps')).toBe(false);
  now += 1000;
  expect([1, 2, 3].map(() => isRefused('/v2/apps'))).toEqual([false, false, true]);
});

describe('a fault', () => {
  test('status: answers with any status, and does nothing', async () => {
    const refused = await creating({ kind: 'status', status: 429, retryAfter: 7 });
    expect(refused).toMatchObject({ status: 429, apps: 0, headers: { 'retry-after': '7' } });
    expect(JSON.parse(refused.text)).toMatchObject({ error: { code: 'too_many_requests' } });
    const date = 'Wed, 21 Oct 2026 07:28:00 GMT';
    const later = await creating({ kind: 'status', status: 503, retryAfter: date });
    expect(later).toMatchObject({ status: 503, apps: 0, headers: { 'retry-after': date } });
    const plain = await creating({ kind: 'status' });
    expect([plain.status, plain.headers?.['retry-after']]).toEqual([503, undefined]);
  });

  test('status-after: does what was asked, and answers 502', async () => {
    expect(await creating({ kind: 'status-after' })).toMatchObject({ status: 502, apps: 1 });
  });

  test('reset-before: resets the connection, and does nothing', async () => {
    const { error, apps, emulator } = await creating({ kind: 'reset-before' });
    expect([error, apps]).toEqual(['ECONNRESET', 0]);
    expect(emulator.requests).toMatchObject([{ status: null, fault: 'reset-before' }]);
  });

  test('reset-after: does what was asked, and resets the connection', async () => {
    const { error, status, apps } = await creating({ kind: 'reset-after' });
    expect([error, status, apps]).toEqual(['ECONNRESET', undefined, 1]);
  });

  test('delay: answers all the same', async () => {
    const { status, apps, emulator } = await creating({ kind: 'delay', ms: 5 });
    expect([status, apps]).toEqual([201, 1]);
    expect(emulator.requests).toMatchObject([{ status: 201, fault: 'delay' }]);
  });

  test('stall: never answers, with nothing done or with all done', async () => {
    const before = await creating({ kind: 'stall' }, { giveUpAfter: 200 });
    expect(before).toMatchObject({ error: 'gave up', apps: 0 });
    const after = await creating({ kind: 'stall-after' }, { giveUpAfter: 200 });
    expect(after).toMatchObject({ error: 'gave up', apps: 1 });
    expect(after.emulator.requests).toMatchObject([{ status: null, fault: 'stall-after' }]);
  });

  test('stall: does not keep the emulator from closing', async () => {
    const emulator = await running({ faults: [{ kind: 'stall' }] });
    const stalled = onTheWire(emulator, 'GET', APPS);
    while (emulator.requests.length === 0) await new Promise(setImmediate);
    await emulator.close();
    expect((await stalled).error).toBe('ECONNRESET');
  });

  test('cut: breaks off in the middle of an answer', async () => {
    const { status, headers, text, error, apps } = await creating({ kind: 'cut' });
    expect([status, error, apps]).toEqual([201, 'ECONNRESET', 1]);
    expect(text.length).toBeGreaterThan(0);
    expect(text.length).toBeLessThan(Number(headers?.['content-length']));
  });

  test('malformed: says it is JSON, and is none', async () => {
    const { status, headers, text, apps } = await creating({ kind: 'malformed' });
    expect([status, headers?.['content-type'], apps]).toEqual([201, 'application/json', 1]);
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  });

  test("html: answers with a proxy's page, and does nothing", async () => {
    const { status, headers, text, apps } = await creating({ kind: 'html', status: 504 });
    expect([status, headers?.['content-type'], apps]).toEqual([504, 'text/html', 0]);
    expect(text).toContain('<html>');
  });

  test('echo: does nothing, and repeats the request with its headers and body', async () => {
    const { status, text, apps } = await creating({ kind: 'echo' });
    expect([status, apps]).toEqual([400, 0]);
    const { error } = JSON.parse(text) as { error: { code: string; description: string } };
    expect(error.code).toBe('bad_request');
    expect(error.description).toMatch(/^Cannot handle POST \/v1\.1\/apps\n(.+\n)*authorization: Basic \S+\n/);
    expect(error.description).toMatch(/\n\n\{"name":"support"\}$/);
  });

  test('close-idle: answers, and hangs up on the connection kept alive', async () => {
    const emulator = await running({ faults: [{ kind: 'close-idle', nth: 2 }] });
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    onTestFinished(() => agent.destroy());
    const closed: string[] = [];
    agent.on('free', (socket) => socket.once('close', () => closed.push('closed')));
    expect((await onTheWire(emulator, 'GET', APPS, { agent })).status).toBe(200);
    expect(closed).toEqual([]);
    const { status, headers } = await onTheWire(emulator, 'GET', APPS, { agent });
    expect([status, headers?.connection]).toEqual([200, 'keep-alive']);
    while (closed.length === 0) await new Promise(setImmediate);
    expect((await onTheWire(emulator, 'GET', APPS, { agent })).status).toBe(200);
  });

  test('page-repeat and page-gap: move the list between two pages', async () => {
    const outcomes = [];
    for (const kind of ['page-repeat', 'page-gap'] as const) {
      const emulator = await running({ faults: [{ kind, method: 'GET', path: APPS, nth: 2 }] });
      for (const name of ['a', 'b', 'c', 'd', 'e']) emulator.store.addApp({ name });
      const visits = visitor(emulator);
      const pages = [await visits.get(`${APPS}?limit=2`), await visits.get(`${APPS}?limit=2&offset=2`)];
      outcomes.push(pages.map(({ body }) => body.apps.map(({ name }) => name).join('')));
    }
    expect(outcomes).toEqual([
      ['ab', 'bc'],
      ['ab', 'de'],
    ]);
  });

  test.each([
    ['app', 'apps', '', {}],
    ['key', 'keys', '/keys', {}],
    ['webhook', 'webhooks', '/webhooks', { target: 'https://example.test' }],
    ['integration', 'integrations', '/integrations', { type: 'line' }],
  ] as const)(
    'lag: keeps a new %s out of the next lists, but not from those who know its id',
    async (one, many, collection, fields) => {
      const emulator = await running({ faults: [{ kind: 'lag', method: 'POST', lists: 2 }] });
      const visits = visitor(emulator);
      const path =
        collection === '' ? APPS : `${APPS}/${emulator.store.addApp({ name: 'a' }).id}${collection}`;
      const { [one]: made } = (await visits.post(path, { name: 'new', ...fields })).body;
      const lengths = [];
      for (let count = 0; count < 3; count++) {
        lengths.push((await visits.get(path)).body[many].length);
        expect((await visits.get(`${path}/${made._id}`)).status).toBe(200);
      }
      expect(lengths).toEqual([0, 0, 1]);
    },
  );

  test('lag: ends by itself after a time', async () => {
    const emulator = await running({
      faults: [
        { kind: 'lag', ms: 60_000, nth: 1 },
        { kind: 'lag', ms: 0, nth: 2 },
      ],
    });
    const visits = visitor(emulator);
    for (const name of ['slow', 'quick']) await visits.post(APPS, { name });
    for (let count = 0; count < 3; count++) {
      expect((await visits.get(APPS)).body.apps.map(({ name }) => name)).toEqual(['quick']);
    }
  });
});

describe('a rule', () => {
  const status = { kind: 'status', status: 500 } as const;

  async function statuses(rule: FaultRule, requests: readonly string[]): Promise<(number | undefined)[]> {
    const emulator = await running({ faults: [rule], seed: 3 });
    const seen = [];
    for (const line of requests) {
      const [method = '', path = ''] = line.split(' ');
      seen.push((await onTheWire(emulator, method, path)).status);
    }
    return seen;
  }

  const lists = Array.from({ length: 5 }, () => `GET ${APPS}`);

  test('picks the nth, every nth, or the first few matching requests', async () => {
    expect(await statuses({ ...status, nth: 2 }, lists)).toEqual([200, 500, 200, 200, 200]);
    expect(await statuses({ ...status, every: 2 }, lists)).toEqual([200, 500, 200, 500, 200]);
    expect(await statuses({ ...status, times: 2 }, lists)).toEqual([500, 500, 200, 200, 200]);
  });

  test('picks by method and path; one star is a segment, two are any number', async () => {
    const requests = [
      `GET ${APPS}`,
      `POST ${APPS}`,
      `GET ${APPS}/1`,
      `GET ${APPS}/1/keys`,
      `GET /sc${APPS}/1/keys`,
    ];
    expect(await statuses({ ...status, method: 'POST' }, requests)).toEqual([200, 500, 404, 404, 404]);
    expect(await statuses({ ...status, path: `${APPS}/*` }, requests)).toEqual([200, 201, 500, 404, 404]);
    expect(await statuses({ ...status, path: `${APPS}/**` }, requests)).toEqual([200, 201, 500, 500, 500]);
    expect(await statuses({ ...status, path: `${APPS}/*/keys` }, requests)).toEqual([
      200, 201, 404, 500, 500,
    ]);
  });

  test('picks a request by its place in the log', async () => {
    expect(await statuses({ ...status, request: 4 }, lists)).toEqual([200, 200, 200, 500, 200]);
  });

  test('picks by chance, the same way for the same seed', async () => {
    const many = Array.from({ length: 40 }, () => `GET ${APPS}`);
    const first = await statuses({ ...status, probability: 0.5 }, many);
    expect(new Set(first)).toEqual(new Set([200, 500]));
    expect(await statuses({ ...status, probability: 0.5 }, many)).toEqual(first);
  });

  test('yields to the one before it, while delays add up', () => {
    const faults = new Faults({ bytes: (count) => Buffer.alloc(count), fraction: () => 0 });
    faults.add({ kind: 'delay', ms: 10 }, status, { kind: 'cut' }, { kind: 'delay', ms: 5 });
    const { delay, fault } = faults.meet({ method: 'GET', path: APPS, n: 1 });
    expect([delay, fault]).toEqual([15, status]);
    expect(faults.report().map(({ kind, matched, struck }) => [kind, matched, struck])).toEqual([
      ['delay', 1, 1],
      ['status', 1, 1],
      ['cut', 1, 0],
      ['delay', 1, 1],
    ]);
  });

  test('can be made, looked at and ended while the emulator runs', async () => {
    const emulator = await running();
    const visits = visitor(emulator);
    await visits.post('/_emulator/faults', [
      { kind: 'status', times: 1 },
      { kind: 'malformed', nth: 9 },
    ]);
    expect((await visits.get(APPS)).status).toBe(503);
    expect((await visits.get('/_emulator/faults')).body['faults']).toEqual([
      { kind: 'status', times: 1, matched: 1, struck: 1 },
      { kind: 'malformed', nth: 9, matched: 1, struck: 0 },
    ]);
    await visits.delete('/_emulator/faults');
    await visits.post('/_emulator/faults', { kind: 'html' });
    expect((await onTheWire(emulator, 'GET', APPS)).status).toBe(502);
  });

  test('that makes no sense is refused with the reason', () => {
    expect(() => readFaultRules('reset')).toThrow('Fault rule 1 is not a JSON object');
    expect(() => readFaultRules([{ kind: 'cut' }, {}])).toThrow('Fault rule 2 has no kind');
    expect(() => readFaultRules({ kind: 'explode' })).toThrow('kind cannot be "explode". There are: status');
    expect(() => readFaultRules({ kind: 'cut', nht: 2 })).toThrow('there is no "nht"');
    for (const wrong of [
      { nth: 0 },
      { path: 'v2' },
      { method: 'post' },
      { status: 99 },
      { probability: 2 },
    ]) {
      expect(() => readFaultRules({ kind: 'status', ...wrong })).toThrow('cannot be');
    }
    for (const wrong of [{ retryAfter: 'a\nb' }, { ms: -1 }, { ms: 3e9 }, { lists: 1.5 }, { times: '1' }]) {
      expect(() => readFaultRules({ kind: 'status', ...wrong })).toThrow('cannot be');
    }
  });

  test('file that cannot be read stops the command', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'emulator-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const path = join(folder, 'faults.json');
    let said = '';
    const io = { stdout: { write: () => true }, stderr: { write: (text: string) => (said += text) } };
    expect(await serve(['--faults', path], io)).toBe(1);
    await writeFile(path, '[{"kind":"explode"}]');
    expect(await serve(['--faults', path], io)).toBe(1);
    expect(said).toContain('ENOENT');
    expect(said).toContain('Fault rule 1: kind cannot be "explode"');
  });
});

test('many requests that wait at once raise no warning', async () => {
  // Node 20 warns of more than ten listeners to one signal; later versions do not.
  const warnings: Error[] = [];
  const note = (warning: Error): void => void warnings.push(warning);
  process.on('warning', note);
  onTestFinished(() => void process.off('warning', note));
  const emulator = await running({ faults: [{ kind: 'delay', ms: 50 }] });
  const visits = visitor(emulator);
  await Promise.all(Array.from({ length: 20 }, () => visits.get(APPS)));
  expect(warnings).toEqual([]);
});
