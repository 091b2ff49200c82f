/** Long lists are read whole, each entry once, however large the vendor's pages are and whatever their order. */

import { describe, expect, test } from 'vitest';
import type { Emulator } from '../../src/emulator/server.ts';
import type { Switches, SwitchName } from '../../src/emulator/switches.ts';
import { WEBHOOKS } from '../../src/kinds/webhook/endpoints.ts';
import type { Api } from '../../src/model.ts';
import { Stop } from '../../src/runtime/stop.ts';
import { SecretRegistry } from '../../src/secrets/secret.ts';
import type { AccountReader } from '../../src/smooch/account.ts';
import { openReader } from '../../src/smooch/open.ts';
import { type Body, running, visitor } from '../emulator/visitor.ts';
import { receiver } from '../support/receiver.ts';
import { recorded } from './recorder.ts';

const APPS = 250;
const INTEGRATIONS = 60;

/** The pages of 100 that the product asks for, as pages of 25. */
const smaller = (url: string): string => url.replace('page%5Bsize%5D=100', 'page%5Bsize%5D=25');

/** Works with an account through the product's own eyes. */
async function reading<T>(
  api: Api,
  { url, keyId, keySecret }: Pick<Emulator, 'url' | 'keyId' | 'keySecret'>,
  work: (account: AccountReader, sent: () => number) => Promise<T>,
): Promise<T> {
  const keeper = new SecretRegistry();
  const opened = openReader(
    {
      api,
      baseUrl: url,
      credentials: { kind: 'key', id: keyId, secret: keeper.learn(keySecret) },
      maxInFlight: 8,
      userAgent: 'test',
      pace: 0.01,
      now: Date.now,
    },
    keeper,
    new Stop(),
  );
  try {
    return await work(opened.account, () => opened.sent());
  } finally {
    opened.close();
  }
}

interface Large {
  readonly emulator: Emulator;
  readonly apps: readonly string[];
  readonly appId: string;
  /** The ids of the webhooks in the app, one in each of its custom integrations. */
  readonly webhooks: readonly string[];
}

/** More than the vendor's limit of webhooks stands in one app: put there behind the API's back. */
async function large(switches: Partial<Switches>): Promise<Large> {
  const emulator = await running({ seed: 7, switches });
  const { store } = emulator;
  const apps = Array.from({ length: APPS }, (_, index) => store.addApp({ name: `App ${index}` }));
  const app = apps[100] ?? store.addApp({ name: 'One' });
  const webhooks = Array.from({ length: INTEGRATIONS }, (_, index) => {
    const container = store.addIntegration(app, { type: 'custom', fields: {}, displayName: `hook-${index}` });
    const target = `https://a.example/${index}`;
    return store.addWebhook(app, { version: 'v2', target, triggers: ['user:merge'] }, container).id;
  });
  for (const type of ['web', 'telegram', 'viber']) store.addIntegration(app, { type, fields: {} });
  return { emulator, appId: app.id, apps: apps.map(({ id }) => id), webhooks };
}

const ORDERS: readonly Switches[Extract<SwitchName, 'listOrder'>][] = ['ascending', 'descending', 'random'];

describe.for(ORDERS)('with lists in %s order', (listOrder) => {
  test.for(['v1.1', 'v2'] as const)('all 250 apps of an account are read once, %s', async (api) => {
    const { emulator, apps } = await large({ listOrder });
    await reading(api, emulator, async (account, sent) => {
      const listed = (await account.listApps()).map(({ id }) => id);
      expect(listed).toHaveLength(APPS);
      expect(listed.toSorted()).toEqual([...apps].sort());
      expect(sent()).toBe(3);
    });
  });

  test('all 250 apps are read also where a page of v2 holds 25', async () => {
    const { emulator, apps } = await large({ listOrder });
    await recorded(
      emulator.url,
      (url) =>
        reading('v2', { ...emulator, url }, async (account, sent) => {
          expect((await account.listApps()).map(({ id }) => id).sort()).toEqual([...apps].sort());
          expect(sent()).toBe(10);
        }),
      smaller,
    );
  });

  test('all 60 webhooks of an app are read from its custom integrations, in pages of 100 and of 25', async () => {
    const { emulator, appId, webhooks } = await large({ listOrder });
    const check = (pages: number) => async (account: AccountReader, sent: () => number) => {
      const listed = (await account.collection(WEBHOOKS, appId).list()).map(({ id }) => id);
      expect(listed.sort()).toEqual([...webhooks].sort());
      expect(sent()).toBe(pages);
    };
    await reading('v2', emulator, check(1));
    await recorded(emulator.url, (url) => reading('v2', { ...emulator, url }, check(3)), smaller);
  });

  test.for([25, 100])('the emulator itself pages right at %i a page', async (size) => {
    const { emulator, apps, appId } = await large({ listOrder });
    const visit = visitor(emulator);
    const offsets = Array.from({ length: Math.ceil(APPS / size) }, (_, index) => index * size);
    const pages = await Promise.all(
      offsets.map((offset) => visit.get(`/v1.1/apps?limit=${size}&offset=${offset}`)),
    );
    expect(pages.map(({ body }) => body.hasMore)).toEqual(offsets.map((offset) => offset + size < APPS));
    expect(idsOf(pages, ({ apps: listed }) => listed.map(({ _id }) => _id))).toEqual([...apps].sort());

    expect(await cursorIds(emulator, '/v2/apps', size, ({ apps: listed }) => listed)).toEqual(
      [...apps].sort(),
    );
    const integrations = await cursorIds(
      emulator,
      `/v2/apps/${appId}/integrations`,
      size,
      ({ integrations: listed }) => listed,
    );
    expect(new Set(integrations).size).toBe(INTEGRATIONS + 3);
    expect(integrations).toHaveLength(INTEGRATIONS + 3);
  });
});

function idsOf(pages: readonly { readonly body: Body }[], ids: (body: Body) => readonly string[]): string[] {
  return pages.flatMap(({ body }) => ids(body)).sort();
}

/** Follows the cursors of a list, and comes back by those that lead backwards. */
async function cursorIds(
  emulator: Emulator,
  path: string,
  size: number,
  listed: (body: Body) => readonly { readonly id: string }[],
): Promise<string[]> {
  const visit = visitor(emulator);
  const forwards: string[][] = [];
  let [query, before]: [string, string | undefined] = ['', undefined];
  for (let more = true; more; ) {
    const { body } = await visit.get(`${path}?page[size]=${size}${query}`);
    forwards.push(listed(body).map(({ id }) => id));
    ({ hasMore: more, beforeCursor: before } = { beforeCursor: undefined, ...body.meta });
    query = `&page[after]=${body.meta.afterCursor}`;
  }
  for (const page of forwards.slice(0, -1).reverse()) {
    const { body } = await visit.get(`${path}?page[size]=${size}&page[before]=${before}`);
    expect(listed(body).map(({ id }) => id)).toEqual(page);
    before = body.meta.beforeCursor;
  }
  expect(before).toBeUndefined();
  return forwards.flat().sort();
}

describe('a list that never ends', () => {
  const [a, b] = ['65f1a2b3c4d5e6f708192a3b', '65f1a2b3c4d5e6f708192a3c'];

  test.each([
    ['points at the same page', () => a],
    ['goes round through two pages', (after: string | null) => (after === a ? b : a)],
  ])('is an error in plain words where the cursor %s', async (_how, next) => {
    const { url, seen } = await receiver((request, response) => {
      const after = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get('page[after]');
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify({ apps: [], meta: { hasMore: true, afterCursor: next(after) }, links: {} }),
      );
    });
    const keys = { keyId: 'act_65f1a2b3c4d5e6f708192a3b', keySecret: 'a secret for nobody' };
    await expect(reading('v2', { url, ...keys }, (account) => account.listApps())).rejects.toThrow(
      'Listing failed: the vendor returned the same page twice.',
    );
    expect(seen.length).toBeLessThanOrEqual(3);
  });

  test('is read to its end where pages shift because apps are made meanwhile', async () => {
    const { emulator, apps } = await large({});
    emulator.faults.add({ kind: 'page-repeat', path: '/v2/apps', nth: 2 });
    emulator.faults.add({ kind: 'page-repeat', path: '/v1.1/apps', nth: 3 });
    for (const api of ['v1.1', 'v2'] as const) {
      const listed = await reading(api, emulator, (account) => account.listApps());
      expect(listed.map(({ id }) => id).sort(), api).toEqual([...apps].sort());
    }
  });
});
