/** An account that somebody has built by hand becomes a manifest, and adopting that changes nothing but marks. */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Api, Scalar } from '../../src/model.ts';
import { EFFORT, SEED, tell } from '../proof/seed.ts';
import { oddText } from '../support/odd-texts.ts';
import { assertNoSecrets } from '../support/secrets.ts';
import { APIS, appTexts, DAY, fullApp, inLife, type Life, manifestOf, OWNER, TARGETS } from './life.ts';

/** What an exported manifest is read as. */
interface Exported {
  readonly version: number;
  readonly api: string;
  readonly owner: string;
  readonly apps: Readonly<Record<string, Record<string, unknown>>>;
}

/** Exports the account, as on a terminal. */
async function exported(life: Life, api: Api, inputs: Parameters<Life['run']>[1] = {}): Promise<string> {
  const printed: string[] = [];
  await life.write(undefined);
  const ran = await life.succeed(
    'export',
    { api, owner: OWNER, ...inputs },
    { print: (text) => printed.push(text) },
  );
  expect(ran.writes).toEqual([]);
  return printed.join('');
}

/** All apps, without our marks. */
function snapshot({ emulator }: Life): object[] {
  return appTexts(emulator).map((text) => {
    const { metadata, ...rest } = JSON.parse(text) as { readonly metadata: object };
    const others = Object.entries(metadata).filter(([mark]) => !MARK.test(mark));
    return { ...rest, metadata: others.toSorted() };
  });
}

/** What is written into an app's metadata when it is adopted. */
const MARK = /^provision_(owner|app|self|webhook_.*|api_.*|key_.*)$/;

/** Plans and applies an exported manifest: it adopts, which changes nothing but marks, and then there is nothing to do. */
async function expectAdoption(life: Life, text: string): Promise<void> {
  await life.write(text);
  const before = snapshot(life);
  const planned = await life.succeed('plan');
  const others = (planned.outcome.plan?.changes ?? []).filter(
    ({ action, fields }) => action !== 'adopt' || fields.length > 0,
  );
  expect(others, text).toEqual([]);
  const applied = await life.succeed('apply');
  expect(applied.changes).toEqual(planned.changes);
  expect(snapshot(life)).toEqual(before);
  const again = await life.succeed('apply');
  expect([again.changes, again.writes]).toEqual([[], []]);
}

function expectNoSecrets({ emulator }: Life, text: string): void {
  assertNoSecrets({ code: 0, signal: null, stdout: text, stderr: '' }, emulator.secrets);
}

/** Names as the vendor takes them: one to 100 characters. */
const name = oddText.filter((text) => text.trim() !== '' && text.length <= 100);

/** The stand-in for the vendor cannot keep an entry of this one name. */
const metadataName = oddText.filter((text) => text !== '__proto__');

const scalar: fc.Arbitrary<Scalar> = fc.oneof(
  oddText,
  fc.constantFrom<Scalar[]>('', 'line\nbreak', '\ttab', 0, -1, 1.5, 1e21, 1e-7, 90, true, false),
);

interface AnyWebhook {
  readonly target: string;
  readonly triggers: readonly string[];
  readonly flags: readonly boolean[];
  readonly version: 'own' | 'other';
}

const target = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('/a', '/b', '/c?x=1&y=$z', '/${PATH}', '/d#', '/e/', '/e', '/ä', '/f g'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'http://plain.acme.example/x',
      'https://user:correct-horse-battery@acme.example/x',
      'https://acme.example/x#part',
      'https://ACME.example',
      'https://acme.example/back\\slash',
      'no url at all',
      'ftp://acme.example/',
    ),
  },
);

const webhook: fc.Arbitrary<AnyWebhook> = fc.record({
  target: target.map((text) => (text.startsWith('/') ? `https://acme.example${text}` : text)),
  triggers: fc.uniqueArray(fc.nat({ max: 3 }), { minLength: 1, maxLength: 3 }).map((all) => all.map(String)),
  flags: fc.tuple(fc.boolean(), fc.boolean()),
  version: fc.constantFrom('own', 'own', 'own', 'other'),
});

interface AnyApp {
  readonly name: string;
  readonly marks: 'none' | 'ours' | 'foreign' | 'instance' | 'half';
  readonly as: string;
  readonly protect: boolean;
  readonly recorded: boolean;
  readonly settings: Readonly<Record<string, boolean | number>>;
  readonly metadata: readonly (readonly [string, Scalar])[];
  readonly webhooks: readonly AnyWebhook[];
  readonly keys: readonly string[];
}

const anyApp: fc.Arbitrary<AnyApp> = fc.record({
  name,
  marks: fc.constantFrom('none', 'none', 'ours', 'foreign', 'instance', 'half'),
  as: fc.constantFrom('support', 'shop', 'a', 'acme-example'),
  protect: fc.boolean(),
  recorded: fc.boolean(),
  settings: fc.record(
    {
      maskCreditCardNumbers: fc.boolean(),
      useAnimalNames: fc.boolean(),
      conversationRetentionSeconds: fc.constantFrom(0, 3600),
      multiConvoEnabled: fc.boolean(),
      ignoreAutoConversationStart: fc.boolean(),
    },
    { requiredKeys: [] },
  ),
  metadata: fc.uniqueArray(
    fc.tuple(
      fc.oneof(metadataName, fc.constantFrom('team', 'provision_note', 'a\nb', 'x'.repeat(201))),
      scalar,
    ),
    { maxLength: 4, selector: ([key]) => key },
  ),
  webhooks: fc.array(webhook, { maxLength: 4 }),
  keys: fc.array(
    fc.constantFrom(
      'backend',
      'backend',
      'mobile',
      'My Key',
      'my-key',
      '1',
      '-',
      'ä',
      ' padded',
      '${HOME}',
      'x'.repeat(41),
    ),
    { maxLength: 4 },
  ),
});

const TRIGGERS = {
  'v1.1': ['message:appUser', 'conversation:start', 'postback', 'message'],
  v2: ['conversation:message', 'conversation:create', 'conversation:postback', 'user:merge'],
} as const;

const MARKS = {
  none: {},
  half: { provision_app: 'support' },
  ours: { provision_owner: OWNER },
  foreign: { provision_owner: 'rival/team', provision_app: 'support' },
  instance: { provision_owner: OWNER, provision_app: 'support', provision_instance: 'pr-7' },
} as const;

/** Fills the account. One owner has an app of each manifest key once. */
function fill({ emulator: { store, clock } }: Life, api: Api, apps: readonly AnyApp[]): void {
  const taken = new Set<string>();
  for (const one of apps) {
    clock.offset += 1000;
    const isOurs = one.marks === 'ours' && !taken.has(one.as);
    if (isOurs) taken.add(one.as);
    const marks: Record<string, Scalar> = {
      ...MARKS[one.marks === 'ours' && !isOurs ? 'none' : one.marks],
      ...(isOurs ? { provision_app: one.as, ...(one.protect ? { provision_protect: true } : {}) } : {}),
    };
    const metadata: Record<string, Scalar> = {};
    for (const [key, value] of one.metadata) {
      Object.defineProperty(metadata, key, { value, enumerable: true, writable: true, configurable: true });
    }
    const app = store.addApp({ name: one.name, settings: { ...one.settings } });
    const targets = new Set<string>();
    for (const { target: to, triggers, flags, version } of one.webhooks) {
      const other = api === 'v1.1' ? 'v2' : 'v1.1';
      const generation = version === 'own' ? api : other;
      if (targets.has(to)) continue;
      targets.add(to);
      const container =
        generation === 'v2'
          ? store.addIntegration(app, { type: 'custom', fields: {}, displayName: to })
          : undefined;
      const made = store.addWebhook(
        app,
        {
          version: generation,
          target: to,
          triggers: triggers.map((at) => TRIGGERS[generation][Number(at)] ?? ''),
          includeSource: flags[0] === true,
          includeUser: flags[1] === true,
        },
        container,
      );
      if (isOurs && one.recorded) marks[`provision_webhook_hook-${targets.size}`] = made.id;
    }
    for (const key of one.keys) store.addKey(app, key);
    app.metadata = { ...metadata, ...marks };
    store.touch();
  }
}

describe.each(APIS)('in %s', (api) => {
  test('whatever the account holds, the exported manifest adopts it and nothing else', async () => {
    const counts = { accounts: 0, apps: 0, adopted: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(anyApp, { minLength: 1, maxLength: 5 }), async (apps) => {
        await inLife(undefined, async (life) => {
          fill(life, api, apps);
          const text = await exported(life, api);
          expectNoSecrets(life, text);
          expect(text).not.toContain('correct-horse-battery');
          await expectAdoption(life, text);
          counts.accounts += 1;
          counts.apps += apps.length;
          counts.adopted += Object.keys((parse(text) as Exported).apps ?? {}).length;
        });
      }),
      { seed: SEED, numRuns: Math.ceil(25 * EFFORT) },
    );
    tell(`export in ${api}`, counts);
  });

  test('what the product itself made comes back under its own keys, with nothing to do', () =>
    inLife(
      manifestOf(api, {
        support: fullApp(api, 'Support', { protect: true, metadata: { team: 'care' } }),
        zoo: fullApp(api, 'A Zoo'),
      }),
      async (life) => {
        await life.succeed('apply');
        // Sorted before both by its name, and by that name it would take the key of the first.
        life.emulator.store.addApp({ name: 'SUPPORT' });
        const text = await exported(life, api);
        const { apps } = parse(text) as Exported;
        expect(apps['support']).toMatchObject({
          name: 'Support',
          protect: true,
          metadata: { team: 'care' },
          webhooks: { inbox: { target: `${TARGETS}/Support` } },
          keys: { backend: {} },
        });
        expect(Object.keys(apps).toSorted()).toEqual(['support', 'support-2', 'zoo']);
        await life.write(text);
        expect((await life.succeed('plan')).changes).toEqual(['adopt apps.support-2']);
      },
    ));

  test('apps chosen by id and by name, and no others', () =>
    inLife(undefined, async (life) => {
      const { store } = life.emulator;
      const [one] = ['Alpha', 'Beta', 'Beta', 'apps.gamma'].map((called) => store.addApp({ name: called }));
      const text = await exported(life, api, { only: `${one?.id}\nBeta\napps.gamma` });
      const { apps } = parse(text) as Exported;
      expect(Object.values(apps).map((app) => app['name'])).toEqual(['Alpha', 'Beta', 'Beta', 'apps.gamma']);
      expect(
        Object.values((parse(await exported(life, api, { only: 'Alpha' })) as Exported).apps),
      ).toHaveLength(1);
      const { log } = await life.refuse('export', { api, owner: OWNER, only: 'alpha\nBeta' });
      expect(log).toContain('alpha');
    }));

  test("other owners' and instances' apps stay out, even by name", () =>
    inLife(undefined, async (life) => {
      const { store } = life.emulator;
      store.addApp({ name: 'Mine' });
      store.addApp({ name: 'Theirs', metadata: { provision_owner: 'rival/team', provision_app: 'a' } });
      store.addApp({ name: 'Copy', metadata: { ...MARKS.instance } });
      expect(Object.keys((parse(await exported(life, api)) as Exported).apps)).toEqual(['mine']);
      await life.refuse('export', { api, owner: OWNER, only: 'Theirs' });
      await life.refuse('export', { api, owner: OWNER, only: 'Copy' });
    }));
});

test('what a manifest cannot declare stands in a comment, and adopting leaves it alone', () =>
  inLife(undefined, async (life) => {
    const { store } = life.emulator;
    const app = store.addApp({ name: 'Support', metadata: { ok: 1 } });
    for (const to of [
      'http://plain.acme.example/x',
      'https://user:correct-horse-battery@acme.example/x',
      'https://acme.example/y',
    ]) {
      store.addWebhook(app, { version: 'v1.1', target: to, triggers: ['message'] });
    }
    store.addKey(app, ' padded');
    const text = await exported(life, 'v1.1');
    expect(text).toMatch(/# not declared: webhook [0-9a-f]{24} "http:\/\/plain.*must begin with https/);
    expect(text).toMatch(/# not declared: webhook [0-9a-f]{24} "https:\/\/acme\.example\/x": .*password/);
    expect(text).toMatch(/# not declared: key app_[0-9a-f]{24} " padded": a manifest takes no such name/);
    expect(text).not.toContain('correct-horse');
    await life.write(text);
    const { outcome } = await life.succeed('plan');
    expect(outcome.plan?.unmanaged.map(({ kind }) => kind)).toEqual(['webhook', 'webhook']);
    await expectAdoption(life, text);
  }));

test('a name that no manifest takes keeps its app out, and a tool of a run that broke off is none to declare', () =>
  inLife(undefined, async (life) => {
    const { store } = life.emulator;
    store.addApp({ name: ' Support' });
    store.addApp({ name: 'Constructor' });
    store.addApp({ name: 'a\nb: c' });
    store.addKey(store.addApp({ name: 'Shop' }), 'provision-temporary');
    const text = await exported(life, 'v2');
    expect((parse(text) as Exported).apps).toEqual({
      'constructor-2': expect.anything() as unknown,
      shop: expect.not.objectContaining({ keys: expect.anything() }) as unknown,
    });
    expect(text).toMatch(/# not declared: app [0-9a-f]{24} " Support"/);
    expect(text).toMatch(/# not declared: app [0-9a-f]{24} "a\\nb: c"/);
    expect(text).toMatch(/# not declared: key app_[0-9a-f]{24}: a run left it behind/);
  }));

test('an empty account is an empty manifest', () =>
  inLife(undefined, async (life) => {
    const text = await exported(life, 'v2');
    expect(parse(text)).toEqual({ version: 1, api: 'v2', owner: OWNER, apps: {} });
    await expectAdoption(life, text);
  }));

test('into a file where one is asked for, and never out of the workspace', () =>
  inLife(undefined, async (life) => {
    life.emulator.store.addApp({ name: 'Support' });
    const ran = await life.succeed('export', { owner: OWNER, 'export-file': 'out/smooch.yml' });
    const file = path.join(life.workspace, 'out', 'smooch.yml');
    expect(ran.outputs.get('exported')).toBe(file);
    expect((parse(await readFile(file, 'utf8')) as Exported).api).toBe('v2');
  }));

test('the same account gives the same text, in whatever order the vendor lists', () =>
  inLife(undefined, async (life) => {
    fill(
      life,
      'v2',
      fc.sample(anyApp, { seed: SEED, numRuns: 12 }).map((app) => ({ ...app, marks: 'none' as const })),
    );
    const texts = new Set<string>();
    for (const listOrder of ['ascending', 'descending', 'random'] as const) {
      life.emulator.switches.listOrder = listOrder;
      texts.add(await exported(life, 'v2'));
    }
    expect(texts.size).toBe(1);
  }));

test('a thousand apps, adopted as they are', () =>
  inLife(undefined, async (life) => {
    const { store, clock } = life.emulator;
    for (let n = 0; n < 1000; n++) {
      clock.offset += 1000;
      const app = store.addApp({ name: n % 7 === 0 ? 'Twin' : `App ${n}`, metadata: { n } });
      store.addKey(app, 'backend');
      const container = store.addIntegration(app, { type: 'custom', fields: {}, displayName: 'inbox' });
      store.addWebhook(
        app,
        { version: 'v2', target: 'https://acme.example/inbox', triggers: ['conversation:message'] },
        container,
      );
    }
    life.pass(DAY);
    const before = appTexts(life.emulator);
    const text = await exported(life, 'v2', { 'max-in-flight': '32' });
    expect(appTexts(life.emulator)).toEqual(before);
    const { apps } = parse(text) as Exported;
    expect(Object.keys(apps)).toHaveLength(1000);
    await life.write(text);
    const { outcome } = await life.succeed('plan', { 'max-in-flight': '32' });
    expect(outcome.plan?.summary).toMatchObject({
      adopt: 3000,
      create: 0,
      update: 0,
      delete: 0,
      unchanged: 0,
    });
  }));
