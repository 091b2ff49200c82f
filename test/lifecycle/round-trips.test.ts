/** How much a run asks the vendor, and how many answers it waits for one after another. */

import { describe, expect, test } from 'vitest';
import type { Api } from '../../src/model.ts';
import { goBetween } from '../proof/go-between.ts';
import { CASES } from '../records/cases.ts';
import { APIS, fullApp, type Inputs, inLife, type Life, manifestOf, TARGETS, TRIGGER } from './life.ts';

/** Milliseconds without a request after which all that were sent at the same time are there. */
const QUIET = 100;

/** Answers requests only when no more come, and so in waves. Gives the requests of each wave. */
async function inWaves(
  { emulator }: Life,
  work: (inputs: Inputs) => Promise<unknown>,
): Promise<readonly (readonly string[])[]> {
  const waves: string[][] = [];
  let held: (() => void)[] = [];
  let timer: NodeJS.Timeout | undefined;
  const between = await goBetween(emulator.url, async ({ method, url, forward }) => {
    if (held.length === 0) waves.push([]);
    waves.at(-1)?.push(`${method} ${url.replace(/[0-9a-f]{24}/g, '{id}')}`);
    const isAnswered = new Promise<void>((resolve) => held.push(resolve));
    clearTimeout(timer);
    timer = setTimeout(() => {
      for (const answer of held) answer();
      held = [];
    }, QUIET);
    await isAnswered;
    return forward();
  });
  try {
    await work({ 'api-url': between.url });
  } finally {
    clearTimeout(timer);
    await between.close();
  }
  return waves;
}

describe.each(APIS)('in %s', (api) => {
  const triggers = [TRIGGER[api]];
  const preview = manifestOf(api, {
    support: {
      name: 'Support',
      webhooks: {
        inbox: { target: `${TARGETS}/inbox`, triggers },
        events: { target: `${TARGETS}/events`, triggers },
      },
      keys: { backend: {} },
    },
  });

  test.each([
    { others: 99, first: 1 },
    { others: 1000, first: 11 },
  ])(
    'the first apply of a preview app among $others waits for four answers one after another, beside the list',
    ({ others, first }) =>
      inLife(preview, async (life) => {
        for (let at = 0; at < others; at++) life.emulator.store.addApp({ name: `Other ${at}` });
        const waves = await inWaves(life, (inputs) =>
          life.succeed('apply', { ...inputs, instance: 'pr-42', ttl: '7d' }),
        );
        const isList = (one: string): boolean => /^GET \/v[\d.]+\/apps\?/.test(one);
        const write = waves.findIndex((wave) => !wave.every(isList));
        expect(write).toBeLessThanOrEqual(first);
        expect(waves.length - write).toBeLessThanOrEqual(4);
        expect(waves.slice(write).flat().filter(isList).length).toBeLessThanOrEqual(3);
      }),
    60_000,
  );

  test('a run with nothing to do reads the list and what each app declares, nothing twice', () => {
    const count = 250;
    const apps = Object.fromEntries(
      Array.from({ length: count }, (_, at) => [`app-${at}`, fullApp(api, `App ${at}`)]),
    );
    return inLife(manifestOf(api, apps), async (life) => {
      await life.succeed('apply');
      const before = life.emulator.requests.length;
      await life.succeed('apply');
      const asked = life.emulator.requests.slice(before).map(({ path, query }) => `${path}?${query}`);
      expect(new Set(asked).size).toBe(asked.length);
      // The pages, and for each app its webhooks and its keys.
      expect(asked.length).toBeLessThanOrEqual(Math.ceil(count / 100) + 1 + 2 * count);
    });
  }, 60_000);
});

describe('a limit of the vendor', () => {
  test.each([20, 100])(
    'of %i requests a second is found, and little is sent in vain',
    (perSecond) => {
      const apps = Object.fromEntries(
        Array.from({ length: 60 }, (_, at) => [`app-${at}`, fullApp('v1.1', `App ${at}`)]),
      );
      return inLife(manifestOf('v1.1', apps), async (life) => {
        await life.succeed('apply');
        life.emulator.faults.add({ kind: 'status', status: 429, retryAfter: 1, perSecond });
        const before = life.emulator.requests.length;
        await life.succeed('apply');
        const sent = life.emulator.requests.slice(before);
        const refused = sent.filter(({ status }) => status === 429).length;
        // What is refused while the limit is looked for: all in flight, then half as many, and so on.
        expect(refused).toBeGreaterThan(0);
        expect(refused).toBeLessThanOrEqual(40);
        expect(sent.length - refused).toBe(121);
      });
    },
    60_000,
  );

  test('every request is refused: the run ends after six tries', () =>
    inLife(manifestOf('v1.1', { support: fullApp('v1.1', 'Support') }), async (life) => {
      life.emulator.faults.add({ kind: 'status', status: 429, retryAfter: 0 });
      const { log } = await life.run('plan');
      expect(log).toContain('429');
      expect(life.emulator.requests).toHaveLength(6);
    }));
});

/** What an app costs in a run with nothing to do, by what is declared in it. `/apps/{app}` is left out. */
const READS: Readonly<Record<Api, Readonly<Record<string, readonly string[]>>>> = {
  'v1.1': {
    webhooks: ['/webhooks'],
    keys: ['/keys'],
    channels: ['/integrations'],
    'the menu of the app': ['/menu'],
    // For a channel without a menu the vendor may show that of the app, so both are compared.
    'the menu of a channel': ['/integrations', '/integrations/{id}/menu', '/menu'],
    'a channel with its menu': ['/integrations', '/integrations/{id}/menu', '/menu'],
  },
  v2: {
    // A key that was created to sign a change may be left over.
    webhooks: ['/integrations', '/keys'],
    keys: ['/keys'],
    channels: ['/integrations'],
    'the keys of a webhook': ['/integrations', '/integrations/{id}/keys', '/keys'],
    'a webhook with its keys': ['/integrations', '/integrations/{id}/keys', '/keys'],
    'who stands on a switchboard': [
      '/integrations',
      '/keys',
      '/switchboards',
      '/switchboards/{id}/switchboardIntegrations',
    ],
    'a switchboard with all': [
      '/integrations',
      '/keys',
      '/switchboards',
      '/switchboards/{id}/switchboardIntegrations',
    ],
    'webhooks, channels and a switchboard': [
      '/integrations',
      '/keys',
      '/switchboards',
      '/switchboards/{id}/switchboardIntegrations',
    ],
  },
};

const TOGETHER = {
  api: 'v2',
  what: 'webhooks, channels and a switchboard',
  before: {
    webhooks: { inbox: { target: `${TARGETS}/in`, triggers: [TRIGGER.v2] } },
    channels: { site: { type: 'web', displayName: 'Site' } },
    switchboard: { switchboardIntegrations: { desk: { webhook: 'inbox' } } },
  },
} as const;

describe.each([...CASES, TOGETHER])('$api, an app with $what', ({ api, what, before }) => {
  test('a run reads only what is declared, and each list once', () =>
    inLife(manifestOf(api, { support: { name: 'Support', ...before } }), async (life) => {
      const created = await requestsOf(life, () => life.succeed('apply'));
      // One look at each list shows that there is no twin.
      const looks = created.filter((one) => one.startsWith('GET /apps/{id}'));
      expect(new Set(looks).size).toBe(looks.length);
      const reads = await requestsOf(life, () => life.succeed('apply'));
      const expected = READS[api][what]?.map((path) => `GET /apps/{id}${path}`) ?? [];
      expect(reads.sort()).toEqual(['GET /apps', ...expected]);
    }));
});

/** The requests that a run sends, without the version, queries and ids. */
async function requestsOf({ emulator }: Life, work: () => Promise<unknown>): Promise<string[]> {
  const before = emulator.requests.length;
  await work();
  return emulator.requests
    .slice(before)
    .map(
      ({ method, path }) => `${method} ${path.replace(/^\/v[\d.]+/, '').replace(/[0-9a-f]{24}/g, '{id}')}`,
    );
}
