/** Menus (v1.1): that of an app, and those that its channels have instead. */

import { expect, test } from 'vitest';
import type { Emulator } from '../../src/emulator/server.ts';
import { expectNothingLeft, inWorld, OWNER, type Ran, type World, writes } from '../proof/world.ts';
import { appNamed } from '../support/account.ts';

const CHANNEL = 'type: messenger, pageAccessToken: page-token, appId: "4711", appSecret: app-secret';

const SHOP = '{ type: link, text: Shop, uri: "https://acme.example" }';
const HELP = '{ type: submenu, text: Help, items: [{ type: postback, text: Agent, payload: AGENT }] }';

function manifest(body: string): string {
  return `version: 1\napi: v1.1\nowner: ${OWNER}\napps:\n  support:\n    name: Support\n${body}`;
}

/** An app with a menu, and a channel with one of its own. */
function both(app: string, channel: string): string {
  return manifest(`    menu: ${app}\n    channels:\n      page: { ${CHANNEL}, menu: ${channel} }\n`);
}

const BOTH = both(`{ items: [${SHOP}, ${HELP}] }`, `{ items: [${SHOP}] }`);

async function applied(world: World, inputs = {}): Promise<Ran> {
  const ran = await world.run('apply', inputs);
  expect(ran.outcome.failed, ran.log).toBe(false);
  return ran;
}

const changesOf = ({ outcome }: Ran): string[] =>
  (outcome.plan?.changes ?? []).map(({ action, address }) => `${action} ${address}`);

function page(emulator: Emulator) {
  const [one] = [...appNamed(emulator, 'Support').integrations.values()];
  if (one === undefined) throw new Error('no channel');
  return one;
}

test.each(['missing', 'inherited'] as const)(
  'a channel without a menu of its own may show none, or the one of the app (%s)',
  async (absentMenu) => {
    await inWorld(
      both(`{ items: [${SHOP}] }`, 'null'),
      async (world) => {
        expect(changesOf(await applied(world))).toEqual([
          'create apps.support',
          'create apps.support.channels.page',
          'create apps.support.menu',
        ]);
        await expectNothingLeft(world);
        await world.write(both(`{ items: [${SHOP}] }`, `{ items: [${SHOP}] }`));
        await applied(world);
        await expectNothingLeft(world);
        await world.write(both('null', `{ items: [${SHOP}] }`));
        await applied(world);
        expect(page(world.emulator).menu).toMatchObject([{ text: 'Shop' }]);
        await expectNothingLeft(world);
        await world.write(both(`{ items: [${HELP}] }`, 'null'));
        await applied(world);
        expect(page(world.emulator).menu).toBeUndefined();
        await expectNothingLeft(world);
      },
      { switches: { absentMenu } },
    );
  },
);

test('an app and a channel get the menus that the manifest declares, and keep them', async () => {
  await inWorld(BOTH, async (world) => {
    const ran = await applied(world);
    expect(changesOf(ran)).toEqual([
      'create apps.support',
      'create apps.support.channels.page',
      'create apps.support.menu',
      'create apps.support.channels.page.menu',
    ]);
    expect(appNamed(world.emulator, 'Support').menu).toMatchObject([
      { type: 'link', text: 'Shop', uri: 'https://acme.example' },
      { type: 'submenu', text: 'Help', items: [{ type: 'postback', payload: 'AGENT' }] },
    ]);
    expect(page(world.emulator).menu).toMatchObject([{ text: 'Shop' }]);
    await expectNothingLeft(world);
  });
});

test('what people change in a menu is put back', async () => {
  await inWorld(BOTH, async (world) => {
    await applied(world);
    appNamed(world.emulator, 'Support').menu = [
      { _id: '1', type: 'link', text: 'Elsewhere', uri: 'https://elsewhere.example' },
    ];
    const before = world.emulator.requests.length;
    const ran = await applied(world);
    expect(changesOf(ran)).toEqual(['update apps.support.menu']);
    expect(ran.log).toContain('Elsewhere');
    expect(writes(world.emulator, before)).toHaveLength(1);
    await expectNothingLeft(world);
  });
});

test('a menu that people made is adopted, and one that is not declared is left alone', async () => {
  await inWorld(manifest(`    menu: { items: [${SHOP}] }\n`), async (world) => {
    const app = world.emulator.store.addApp({ name: 'Support' });
    app.menu = [{ _id: '1', type: 'link', text: 'Shop', uri: 'https://acme.example' }];
    expect(changesOf(await applied(world))).toEqual(['adopt apps.support', 'adopt apps.support.menu']);
    expect(app.menu).toMatchObject([{ _id: '1' }]);
    await expectNothingLeft(world);
    await world.write(manifest(''));
    const ran = await applied(world);
    expect(changesOf(ran)).toEqual([]);
    expect(ran.outcome.plan?.unmanaged.map(({ kind }) => kind)).toEqual(['menu']);
  });
});

test('a menu that is no longer declared goes with prune; one that no manifest made never does', async () => {
  await inWorld(BOTH, async (world) => {
    await applied(world);
    await world.write(manifest(`    channels:\n      page: { ${CHANNEL} }\n`));
    const ran = await applied(world, { prune: 'owned' });
    expect(changesOf(ran)).toEqual(['delete apps.support.menu', 'delete apps.support.channels.page.menu']);
    expect(appNamed(world.emulator, 'Support').menu).toBeUndefined();
    expect(page(world.emulator).menu).toBeUndefined();
    await expectNothingLeft(world, { prune: 'owned' });
    appNamed(world.emulator, 'Support').menu = [{ _id: '1', type: 'postback', text: 'Mine', payload: 'X' }];
    await expectNothingLeft(world, { prune: 'all' });
  });
});

test.each(['null', '{ items: [] }', '{ items: }'])('menu: %s asks for no menu, once', async (none) => {
  await inWorld(BOTH, async (world) => {
    await applied(world);
    await world.write(both(none, none));
    expect(changesOf(await applied(world))).toEqual([
      'update apps.support.menu',
      'update apps.support.channels.page.menu',
    ]);
    expect([appNamed(world.emulator, 'Support').menu, page(world.emulator).menu]).toEqual([
      undefined,
      undefined,
    ]);
    await expectNothingLeft(world);
  });
});

test('a channel that is made anew has its menu again', async () => {
  await inWorld(BOTH, async (world) => {
    await applied(world);
    await world.write(BOTH.replace('4711', '4712'));
    const ran = await applied(world, { 'allow-replace': 'true' });
    expect(changesOf(ran)).toEqual([
      'replace apps.support.channels.page',
      'create apps.support.channels.page.menu',
    ]);
    expect(page(world.emulator).menu).toMatchObject([{ text: 'Shop' }]);
    await expectNothingLeft(world);
  });
});

test('an app key keeps menus too', async () => {
  await inWorld(manifest(''), async (world) => {
    const app = world.emulator.store.addApp({ name: 'Support' });
    const key = world.emulator.store.addKey(app, 'ci');
    await world.write(manifest(`    id: "${app.id}"\n    menu: { items: [${SHOP}] }\n`));
    const inputs = { 'key-id': key.id, 'key-secret': key.secret };
    await applied(world, inputs);
    expect(app.menu).toMatchObject([{ text: 'Shop' }]);
    await expectNothingLeft(world, inputs);
  });
});

test.each([
  [
    '{ items: [{ type: link, text: Shop }] }',
    /items\[0\]\.uri: a link has uri; write `uri: https:\/\/acme\.example`/,
  ],
  ['{ items: [{ type: link, text: Shop, url: x }] }', /unknown key "url"; did you mean uri\?/],
  ['{ items: [{ type: postback, text: A, uri: x, payload: A }] }', /uri belongs to an item of the type link/],
  ['{ items: [{ type: submenu, text: Help }] }', /a submenu has items/],
  ['{ items: [{ type: call, text: Help }] }', /must be link or postback or submenu/],
  [`{ items: [${[SHOP, SHOP, SHOP, SHOP].join(', ')}] }`, /the list has 4 entries; 3 are the most/],
  [
    `{ items: [{ type: submenu, text: Deep, items: [${HELP}] }] }`,
    /items\[0\]\.items\[0\]\.type: must be link or postback/,
  ],
  ['{}', /items is missing/],
  ['Shop', /a menu must be a map/],
] as const)('menu: %s is refused with what to write', async (menu, words) => {
  await inWorld(manifest(`    menu: ${menu}\n`), async (world) => {
    const ran = await world.run('validate');
    expect(ran.outcome.failed, ran.log).toBe(true);
    expect(ran.log).toMatch(words);
  });
});

test.each([
  [
    'v1.1',
    /channels\.bot\.menu: unknown key "menu": menus are for channels of the types messenger and wechat/,
  ],
  ['v2', /channels\.bot\.menu: unknown key "menu": v2 has no menus/],
] as const)('%s: a channel that can have none is told so', async (api, words) => {
  const text = manifest('    channels: { bot: { type: telegram, token: "${T:-t}", menu: { items: [] } } }\n');
  await inWorld(text.replace('api: v1.1', `api: ${api}`), async (world) => {
    const ran = await world.run('validate');
    expect(ran.outcome.failed, ran.log).toBe(true);
    expect(ran.log).toMatch(words);
  });
});

test('a manifest for v2 is told that menus are for v1.1', async () => {
  await inWorld(BOTH.replace('api: v1.1', 'api: v2'), async (world) => {
    const ran = await world.run('validate');
    expect(ran.log).toMatch(/menu exists in v1\.1 only/);
  });
});

const LINK = { type: 'link', text: 'Shop', uri: 'https://acme.example' };

test.each(['kept', 'reset'] as const)(
  'whether people can write beside a menu stays as it is where nothing is declared (an update without it: %s)',
  async (menuSettingsUpdate) => {
    await inWorld(
      BOTH,
      async (world) => {
        const app = world.emulator.store.addApp({ name: 'Support' });
        app.menu = [{ _id: '1', ...LINK, text: 'Elsewhere' }];
        app.menuInputEnabled = false;
        expect(changesOf(await applied(world))).toContain('adopt apps.support.menu');
        expect(app.menu).toMatchObject([{ text: 'Shop' }, { text: 'Help' }]);
        expect(app.menuInputEnabled).toBe(false);
        expect(page(world.emulator).menuInputEnabled).toBeUndefined();
        await expectNothingLeft(world);
      },
      { switches: { menuSettingsUpdate } },
    );
  },
);

test.each(['shown', 'absent'] as const)(
  'whether people can write beside a menu can be declared (where it is so, the settings are %s)',
  async (menuSettings) => {
    const declared = (inputEnabled: boolean): string =>
      manifest(`    menu: { items: [${SHOP}], settings: { inputEnabled: ${inputEnabled} } }\n`);
    await inWorld(
      declared(false),
      async (world) => {
        await applied(world);
        const app = appNamed(world.emulator, 'Support');
        expect(app.menuInputEnabled).toBe(false);
        await expectNothingLeft(world);
        await world.write(declared(true));
        const ran = await applied(world);
        expect(ran.outcome.plan?.changes).toMatchObject([
          {
            address: 'apps.support.menu',
            fields: [{ path: 'settings.inputEnabled', before: false, after: true }],
          },
        ]);
        expect(app.menuInputEnabled).toBe(true);
        await expectNothingLeft(world);
      },
      { switches: { menuSettings } },
    );
  },
);
