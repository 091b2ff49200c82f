/** A Zendesk Suite account: no account key, and a key for each app. One manifest, one plan, and each app by its own key alone. */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Api } from '../../src/model.ts';
import {
  expectNothingLeft,
  expectSound,
  type Inputs,
  inWorld,
  OWNER,
  type Ran,
  TARGETS,
  type World,
  writes,
} from '../proof/world.ts';
import { MANIFEST } from '../support/workspace.ts';

const BRANDS = ['support', 'shop', 'care'] as const;
const GENERATIONS = ['v1.1', 'v2'] as const;
const TRIGGER: Readonly<Record<Api, string>> = { 'v1.1': 'message', v2: 'conversation:message' };

type AppRecord = ReturnType<World['emulator']['store']['addApp']>;
type Key = ReturnType<World['emulator']['store']['addKey']>;

interface Suite {
  readonly world: World;
  readonly apps: Readonly<Record<string, AppRecord>>;
  readonly keys: Readonly<Record<string, Key>>;
  /** The inputs with these lines of `app-keys`, or one for each app. */
  readonly inputs: (lines?: Readonly<Record<string, string>>) => Inputs;
}

/** An account with three apps that have a key each, and one that has none. */
async function suite(work: (suite: Suite) => Promise<void>): Promise<void> {
  await inWorld('', async (world) => {
    const { store } = world.emulator;
    store.addApp({ name: 'Of others' });
    const apps = Object.fromEntries(BRANDS.map((name) => [name, store.addApp({ name })]));
    const keys = Object.fromEntries(
      Object.entries(apps).map(([name, app]) => [name, store.addKey(app, 'given')]),
    );
    const all = Object.fromEntries(
      Object.entries(keys).map(([name, { id, secret }]) => [name, `${id}:${secret}`]),
    );
    await work({
      world,
      apps,
      keys,
      inputs: (lines = all) => ({
        'key-id': '',
        'key-secret': '',
        'app-keys': Object.entries(lines)
          .map(([name, key]) => `${name}=${key}`)
          .join('\n'),
      }),
    });
  });
}

const lineOf = ({ id, secret }: Key): string => `${id}:${secret}`;

/** A manifest of the three brands, each with a webhook; `pinned`: with their ids. */
function manifest(api: Api, { apps }: Suite, { pinned = api === 'v1.1', extra = '' } = {}): string {
  return [
    'version: 1',
    `api: ${api}`,
    `owner: ${OWNER}`,
    'apps:',
    ...Object.entries(apps).flatMap(([name, { id }]) => [
      `  ${name}:`,
      `    name: ${name}`,
      ...(pinned ? [`    id: ${id}`] : []),
      `    webhooks: { inbox: { target: ${TARGETS}/${name}, triggers: ['${TRIGGER[api]}'] } }`,
    ]),
    extra,
    '',
  ].join('\n');
}

async function applied({ world }: Suite, inputs: Inputs): Promise<Ran> {
  const ran = await world.run('apply', inputs);
  expectSound(ran, world.emulator);
  expect(ran.outcome.failed, ran.log).toBe(false);
  return ran;
}

/** Runs what must fail before anything is written; gives what is said. */
async function refused(
  { world }: Suite,
  inputs: Inputs,
  mode: 'apply' | 'destroy' | 'sweep' = 'apply',
): Promise<string> {
  const ran = await world.run(mode, inputs);
  expectSound(ran, world.emulator);
  expect(ran.outcome.failed, ran.log).toBe(true);
  expect(writes(world.emulator)).toEqual([]);
  return ran.log;
}

function targetsOf({ webhooks }: AppRecord | { webhooks: AppRecord['webhooks'] }): string[] {
  return [...webhooks.values()].map(({ target }) => target.replace(`${TARGETS}/`, ''));
}

/** Every request into an app was signed by that app's key, and none went elsewhere. */
function expectOwnKeysAlone({ world, apps, keys }: Suite): void {
  const keyOf = new Map(Object.entries(apps).map(([name, { id }]) => [id, keys[name]?.id]));
  for (const { method, path, keyId } of world.emulator.requests) {
    const app = /\/apps\/([^/]+)/.exec(path)?.[1];
    if (app === undefined) expect(`${method} ${path}`).toBe('GET /v2/tokenInfo');
    else expect(keyId, `${method} ${path}`).toBe(keyOf.get(app));
  }
}

describe.for(GENERATIONS)('three apps with a key each on %s', (api) => {
  test('are one plan and one apply, and a second run writes nothing', async () => {
    await suite(async (suite) => {
      const { world, apps, inputs } = suite;
      await world.write(manifest(api, suite));
      const planned = await world.run('plan', inputs());
      expect(planned.outcome.plan?.summary).toMatchObject({ create: 3 });
      const { outcome } = await applied(suite, inputs());
      expect(outcome.plan?.digest).toBe(planned.outcome.plan?.digest);
      for (const name of BRANDS) expect(targetsOf(apps[name] ?? { webhooks: new Map() })).toEqual([name]);
      await expectNothingLeft(world, inputs());
      expect((await applied(suite, inputs())).outcome.changed).toBe(false);
      expectOwnKeysAlone(suite);
    });
  });

  test('drift is found, repaired, and its credentials are handed out', async () => {
    await suite(async (suite) => {
      const { world, apps, inputs } = suite;
      await world.write(manifest(api, suite));
      await applied(suite, inputs());
      apps['shop']?.webhooks.clear();
      const checked = await world.run('check', inputs());
      expect(checked.outcome.drifted, checked.log).toBe(true);
      expect(checked.outcome.plan?.changes.map(({ address }) => address)).toEqual([
        'apps.shop.webhooks.inbox',
      ]);
      const { outcome } = await applied(suite, inputs());
      expect(outcome.changed).toBe(true);
      const handedOut = await world.run('credentials', inputs());
      expect([...(handedOut.outcome.credentials?.keys() ?? [])]).toEqual(BRANDS.map((key) => `apps.${key}`));
      expectOwnKeysAlone(suite);
    });
  });

  test('drift is accepted app by app, with the keys alone', async () => {
    await suite(async (suite) => {
      const { world, apps, inputs } = suite;
      const before = manifest(api, suite);
      await world.write(before);
      await applied(suite, inputs());
      for (const app of Object.values(apps)) app.name = `New ${app.name}`;
      const textNow = (): Promise<string> => readFile(path.join(world.workspace, MANIFEST), 'utf8');
      const ran = await world.run('accept', { ...inputs(), only: 'apps.shop' });
      expectSound(ran, world.emulator);
      expect(ran.outcome.left, ran.log).toEqual([]);
      expect(await textNow()).toBe(before.replace('name: shop', 'name: New shop'));
      await world.run('accept', inputs());
      expect(await textNow()).toBe(before.replaceAll('name: ', 'name: New '));
      await expectNothingLeft(world, inputs());
      expectOwnKeysAlone(suite);
    });
  });

  test('a key that is dead stops its app alone, and the run fails with its name', async () => {
    await suite(async (suite) => {
      const { world, apps, keys, inputs } = suite;
      await world.write(manifest(api, suite));
      const given = inputs();
      world.emulator.store.removeKey((apps['shop'] as AppRecord).keys, (keys['shop'] as Key).id);
      const ran = await world.run('apply', given);
      expectSound(ran, world.emulator);
      expect(ran.outcome.failed).toBe(true);
      expect(ran.outcome.faults).toHaveLength(1);
      expect(ran.log).toMatch(/apps\.shop: GET .* returned 401[\s\S]*the line `shop=…` of `app-keys`/);
      expect(ran.log).toContain('This run leaves out apps.shop');
      expect(BRANDS.map((name) => apps[name]?.webhooks.size)).toEqual([1, 0, 1]);
    });
  });

  test('an app without a key is an error that names the line to add', async () => {
    await suite(async (suite) => {
      const { world, keys, inputs } = suite;
      await world.write(manifest(api, suite));
      const { shop: _, ...rest } = Object.fromEntries(
        Object.entries(keys).map(([name, key]) => [name, lineOf(key)]),
      );
      expect(await refused(suite, inputs(rest))).toMatch(
        /apps\.shop.*Add the line `shop=<key id>:<key secret>`/,
      );
      expect(world.emulator.requests).toEqual([]);
      // A run about another app does not need it.
      await applied(suite, { ...inputs(rest), only: 'apps.care' });
    });
  });

  test('lines that are swapped turn no app into another', async () => {
    await suite(async (suite) => {
      const { world, keys, inputs } = suite;
      await world.write(manifest(api, suite));
      const [support, shop, care] = BRANDS.map((name) => lineOf(keys[name] as Key));
      const swapped = inputs({ support: shop ?? '', shop: support ?? '', care: care ?? '' });
      const ran = await world.run('apply', swapped);
      expect(ran.outcome.faults.map(({ message }) => message.slice(0, 15)).sort()).toEqual([
        'apps.shop: The ',
        'apps.support: T',
      ]);
      expect(writes(world.emulator).every((line) => line.includes(suite.apps['care']?.id ?? '-'))).toBe(true);
    });
  });

  test('keys of an app are refused, with the way out', async () => {
    await suite(async (suite) => {
      await suite.world.write(manifest(api, suite, { extra: '    keys: { backend: {} }' }));
      expect(await refused(suite, suite.inputs())).toMatch(
        /apps\.care\.keys\.backend: The app's own key .*Admin Center.*from: apps\.care\.own\.jwt/,
      );
    });
  });

  test('nothing that creates or deletes apps is begun', async () => {
    await suite(async (suite) => {
      await suite.world.write(manifest(api, suite, { pinned: false }));
      const inputs = suite.inputs();
      expect(await refused(suite, { ...inputs, instance: 'pr-4' })).toContain(
        'neither create nor delete apps',
      );
      expect(await refused(suite, { ...inputs, confirm: OWNER, 'dry-run': 'false' }, 'destroy')).toContain(
        '`mode: destroy`',
      );
      expect(await refused(suite, { ...inputs, 'dry-run': 'false' }, 'sweep')).toContain('`mode: sweep`');
      expect(suite.world.emulator.requests).toEqual([]);
    });
  });

  test('beside an account key, the app with a key of its own is its key’s alone', async () => {
    await suite(async (suite) => {
      const { world, apps, keys } = suite;
      const { keyId, keySecret } = world.emulator;
      await world.write(manifest(api, suite));
      const inputs = {
        'key-id': keyId,
        'key-secret': keySecret,
        'app-keys': `shop=${lineOf(keys['shop'] as Key)}`,
      };
      await applied(suite, inputs);
      await expectNothingLeft(world, inputs);
      for (const { method, path, keyId: used } of world.emulator.requests) {
        const app = /\/apps\/([^/]+)/.exec(path)?.[1];
        if (app !== undefined)
          expect(used === keys['shop']?.id, `${method} ${path}`).toBe(app === apps['shop']?.id);
      }
    });
  });
});

test.each(GENERATIONS)(
  'an app key as `key-id` serves its app beside the lines on %s, and none of the others',
  async (api) => {
    await suite(async (suite) => {
      const { world, keys, inputs } = suite;
      await world.write(manifest(api, suite, { pinned: true }));
      const [support, shop, care] = BRANDS.map((name) => keys[name] as Key);
      if (support === undefined || shop === undefined || care === undefined)
        throw new Error('a key is missing');
      const both = {
        ...inputs({ shop: lineOf(shop), care: lineOf(care) }),
        'key-id': support.id,
        'key-secret': support.secret,
      };
      await applied(suite, both);
      await expectNothingLeft(world, both);
      const exported = await world.run('export', { ...both, 'export-file': 'exported.yml' });
      expect(exported.outcome.failed, exported.log).toBe(false);
      expectOwnKeysAlone(suite);
    });
  },
);

describe('on v2, where a key tells which app it is for', () => {
  test('marks are written, and what leaves the manifest is pruned', async () => {
    await suite(async (suite) => {
      const { world, apps, inputs } = suite;
      await world.write(manifest('v2', suite));
      await applied(suite, inputs());
      expect(apps['shop']?.metadata['provision_app']).toBe('shop');
      await world.write(manifest('v2', suite).replace(/ {4}webhooks: .*\/shop.*\n/, ''));
      await applied(suite, { ...inputs(), prune: 'owned' });
      expect(BRANDS.map((name) => apps[name]?.webhooks.size)).toEqual([1, 0, 1]);
      expectOwnKeysAlone(suite);
    });
  });

  test('two lines with one key are refused', async () => {
    await suite(async (suite) => {
      const { world, keys, inputs } = suite;
      await world.write(manifest('v2', suite, { pinned: true }));
      const shop = lineOf(keys['shop'] as Key);
      const said = await world.run(
        'plan',
        inputs({ support: shop, shop, care: lineOf(keys['care'] as Key) }),
      );
      expect(said.log).toMatch(
        /apps\.support: The key in the line `support=…` of `app-keys` does not see the app/,
      );
    });
  });
});

test('on v1.1 the id is asked for in plain words', async () => {
  await suite(async (suite) => {
    await suite.world.write(manifest('v1.1', suite, { pinned: false }));
    expect(await refused(suite, suite.inputs())).toMatch(
      /does not tell which app.*Write the id of the app into the manifest/s,
    );
  });
});
