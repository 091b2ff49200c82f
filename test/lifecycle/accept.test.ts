/** Drift becomes a change of the manifest's text: `accept` writes what the account has, and nothing else. */

import { chmodSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { MANIFEST } from '../support/workspace.ts';
import { appNamed, inLife, type Life, manifestOf, TARGETS } from './life.ts';

const MANIFEST_TEXT = `# The apps of Acme.
version: 1
api: v1.1
owner: acme/messaging

apps:
  support: # who answers
    name: Acme Support
    settings: { maskCreditCardNumbers: true }   # by law
    metadata:
      team: 'care'
      # of the last audit
      level: 3
    webhooks:
      inbox:
        # where events go
        target: ${TARGETS}/inbox
        triggers:
          - message:appUser # people
          - conversation:start
        includeClient: true
    keys:
      backend: {}
    channels:
      site: { type: web, brandColor: "65758e", displayName: Site }
`;

/** The manifest as it is now. */
function textOf({ workspace }: Life): Promise<string> {
  return readFile(path.join(workspace, MANIFEST), 'utf8');
}

/** The only one of a kind. */
function only<T>(all: ReadonlyMap<string, T>): T {
  const [one, ...more] = [...all.values()];
  if (one === undefined || more.length > 0) throw new Error(`${more.length + 1} or none`);
  return one;
}

/** Accepts, and expects that nothing is left and that a check finds nothing. */
async function acceptAll(life: Life): Promise<string> {
  const ran = await life.succeed('accept');
  expect(ran.outcome.left, ran.log).toEqual([]);
  expect(ran.outcome.drifted).toBe(false);
  expect(ran.writes).toEqual([]);
  const checked = await life.succeed('check');
  expect(checked.changes).toEqual([]);
  return textOf(life);
}

test('what differs in the account is written into the manifest, and then nothing differs', async () => {
  await inLife(MANIFEST_TEXT, async (life) => {
    await life.succeed('apply');
    const app = appNamed(life.emulator, 'Acme Support');
    app.name = 'Acme: Support';
    app.settings['maskCreditCardNumbers'] = false;
    app.metadata['team'] = "it's care";
    app.metadata['level'] = '4';
    Object.assign(only(app.webhooks), {
      triggers: ['conversation:start', 'typing:appUser'],
      includeSource: false,
    });
    const accepted = await life.run('accept');
    expect(accepted.outcome.left).toEqual([]);
    expect(accepted.outputs.get('accepted')).toBe('6');
    expect(accepted.outputs.get('drift')).toBe('true');
    expect(accepted.outputs.get('changed')).toBe('false');
    expect(accepted.log).toContain('.github/smooch.yml:9:17): true → false');
    expect(accepted.outcome.drifted).toBe(false);
    expect(accepted.writes).toEqual([]);
    expect(await textOf(life)).toBe(
      MANIFEST_TEXT.replace('name: Acme Support', 'name: "Acme: Support"')
        .replace('maskCreditCardNumbers: true', 'maskCreditCardNumbers: false')
        .replace("'care'", "'it''s care'")
        .replace('level: 3', 'level: "4"')
        .replace('          - message:appUser # people\n', '')
        .replace('- conversation:start\n', '- conversation:start\n          - typing:appUser\n')
        .replace('includeClient: true', 'includeClient: false'),
    );
    const checked = await life.run('check');
    expect(checked.changes).toEqual([]);
  });
});

const V1_APP = `version: 1
api: v1.1
owner: acme/messaging
apps:
  support:
    name: Support
    menu:
      items:
        # the shop
        - { type: link, text: Shop, uri: https://shop.acme.example }
        - type: postback
          text: Agent # a person
          payload: AGENT
    templates:
      hello:
        message:
          type: text
          text: Hello! # in English
    channels:
      site:
        type: web
        name: Site # on the page
        brandColor: "65758e"
        originWhitelist: [https://a.acme.example, "https://b.acme.example"] # ours
`;

test('menus, templates and channels, of which the API shows more than the manifest declares', async () => {
  await inLife(V1_APP, async (life) => {
    await life.succeed('apply');
    const app = appNamed(life.emulator, 'Support');
    const [shop, agent] = app.menu ?? [];
    app.menu = [
      { ...(shop as object), text: 'Our shop' },
      { ...(agent as object), payload: 'PERSON' },
    ];
    const template = only(app.templates);
    template.name = 'greeting';
    template.message = { ...template.message, text: '${name}, hello: #1' };
    const channel = only(app.integrations);
    channel.displayName = 'Web page';
    channel.fields = {
      ...channel.fields,
      brandColor: '00ff00',
      originWhitelist: ['https://a.acme.example', 'https://c.acme.example'],
    };
    expect(await acceptAll(life)).toBe(
      V1_APP.replace('text: Shop', 'text: Our shop')
        .replace('payload: AGENT', 'payload: PERSON')
        .replace('text: Hello! #', () => 'text: "$${name}, hello: #1" #')
        .replace('# in English\n', '# in English\n        name: greeting\n')
        .replace('name: Site', 'name: Web page')
        .replace('"65758e"', '"00ff00"')
        .replace('"https://b.acme.example"', 'https://c.acme.example'),
    );
  });
});

test('a menu of another form is written anew, unless that would lose a comment', async () => {
  await inLife(V1_APP, async (life) => {
    await life.succeed('apply');
    const app = appNamed(life.emulator, 'Support');
    const [shop, agent] = app.menu ?? [];
    app.menu = [{ _id: '1', type: 'postback', text: 'Shop', payload: 'SHOP' }, ...(agent ? [agent] : [])];
    const text = await acceptAll(life);
    expect(text).toBe(
      V1_APP.replace(
        '{ type: link, text: Shop, uri: https://shop.acme.example }',
        '{ type: postback, text: Shop, payload: SHOP }',
      ),
    );
    app.menu = [
      ...(shop ? [shop] : []),
      { _id: '2', type: 'link', text: 'Agent', uri: 'https://acme.example' },
    ];
    const ran = await life.succeed('accept');
    expect(ran.outcome.left).toMatchObject([{ address: 'apps.support.menu.items', place: { line: 8 } }]);
    expect(ran.outcome.drifted).toBe(true);
    expect(await textOf(life)).toBe(text);
  });
});

test('what the account no longer has becomes null', async () => {
  const before = MANIFEST_TEXT.replace(
    '{ maskCreditCardNumbers: true }',
    '{ conversationRetentionSeconds: 90 }',
  );
  await inLife(before, async (life) => {
    await life.succeed('apply');
    const app = appNamed(life.emulator, 'Acme Support');
    delete app.metadata['team'];
    delete app.settings['conversationRetentionSeconds'];
    expect(await acceptAll(life)).toBe(
      before.replace("team: 'care'", 'team: null').replace('Seconds: 90', 'Seconds: null'),
    );
  });
});

const V2_APP = `version: 1
api: v2
owner: acme/messaging
apps:
  support:
    name: Support
    settings: { multiConvoEnabled: false }
    webhooks:
      bot: { target: "${TARGETS}/bot", triggers: [conversation:message], name: Bot }
    channels:
      site: { type: web, displayName: Site, defaultResponder: bot }
    switchboard:
      enabled: true
      defaultSwitchboardIntegration: bot
      switchboardIntegrations:
        bot: { webhook: bot, deliverStandbyEvents: false, nextSwitchboardIntegration: people, messageHistoryCount: 5 }
        people: { name: agents, integrationType: "zd:agentWorkspace", deliverStandbyEvents: false }
`;

test('a switchboard names its integrations by their keys, and a setting that cannot be turned back is accepted', async () => {
  await inLife(V2_APP, async (life) => {
    await life.succeed('apply');
    const app = appNamed(life.emulator, 'Support');
    app.settings['multiConvoEnabled'] = true;
    const { switchboard } = app;
    const [bot, people] = [...(switchboard?.integrations.values() ?? [])];
    if (switchboard === undefined || bot === undefined || people === undefined) throw new Error('none');
    switchboard.defaultSwitchboardIntegrationId = people.id;
    switchboard.enabled = false;
    Object.assign(bot, { name: 'robot', messageHistoryCount: 7 });
    delete bot.nextSwitchboardIntegrationId;
    expect(await acceptAll(life)).toBe(
      V2_APP.replace('multiConvoEnabled: false', 'multiConvoEnabled: true')
        .replace('enabled: true\n', 'enabled: false\n')
        .replace('defaultSwitchboardIntegration: bot', 'defaultSwitchboardIntegration: people')
        .replace(
          'nextSwitchboardIntegration: people, messageHistoryCount: 5',
          'nextSwitchboardIntegration: null, messageHistoryCount: 7, name: robot',
        ),
    );
  });
});

const SECRET_TEXT = 's3cr3t-of-the-account';

test('what people must settle is left to them at its line, and the rest is written', async () => {
  const before = `version: 1
api: v1.1
owner: acme/messaging
x-names:
  team: &team care
defaults:
  metadata: { desk: "\${DESK:-one}" }
apps:
  support:
    name: Support
    metadata: { team: *team, apiToken: none, level: 1 }
    webhooks:
      inbox: { target: "\${TARGET}/inbox", triggers: [message:appUser] }
      outbox: { target: "${TARGETS}/outbox", triggers: [message:appUser] }
      gone: { target: "${TARGETS}/gone" }
    channels:
      bot: { type: telegram, displayName: Bot, token: "\${BOT_TOKEN}" }
`;
  await inLife(before, async (life) => {
    const inputs = { variables: `TARGET=${TARGETS}`, 'secret-variables': 'BOT_TOKEN=123:abcdef' };
    await life.succeed('apply', inputs);
    const app = appNamed(life.emulator, 'Support');
    const [inbox, outbox, gone] = [...app.webhooks.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    const byTarget = new Map(
      [inbox, outbox, gone].flatMap((one) => (one ? [[one.target.split('/').at(-1), one]] : [])),
    );
    Object.assign(byTarget.get('inbox') ?? {}, { target: `${TARGETS}/in` });
    Object.assign(byTarget.get('outbox') ?? {}, { target: `${TARGETS}/out?token=${SECRET_TEXT}` });
    app.webhooks.delete(byTarget.get('gone')?.id ?? '');
    Object.assign(app.metadata, { team: 'sales', apiToken: SECRET_TEXT, level: 2, desk: 'two' });
    const rotated = { ...inputs, 'secret-variables': 'BOT_TOKEN=123:ghijkl' };
    const ran = await life.succeed('accept', rotated);
    expect(ran.writes).toEqual([]);
    const left = (ran.outcome.left ?? []).map(
      ({ address, place, message }) => `${place?.line} ${address}: ${message}`,
    );
    expect(left.toSorted()).toEqual([
      expect.stringMatching(/^11 apps\.support\.metadata\.apiToken: By its name it is a credential/),
      expect.stringMatching(/^13 apps\.support\.webhooks\.inbox\.target: `\$\{TARGET\}` fills it in\./),
      expect.stringMatching(
        /^14 apps\.support\.webhooks\.outbox\.target: .* may hold a credential in its address/,
      ),
      expect.stringMatching(
        /^15 apps\.support\.webhooks\.gone: Missing in the account\. `apply` creates it\./,
      ),
      expect.stringMatching(/^17 apps\.support\.channels\.bot\.token: The API does not return its value\./),
      expect.stringMatching(/^7 apps\.support\.metadata\.desk: `\$\{DESK\}` fills it in\./),
    ]);
    expect(ran.outcome.drifted).toBe(true);
    expect(await textOf(life)).toBe(before.replace('*team', 'sales').replace('level: 1', 'level: 2'));
    expect(ran.log).not.toMatch(/ghijkl|abcdef/);
    const reported = await life.succeed('accept', { ...rotated, 'fail-on-drift': 'false' });
    expect(reported.outcome.drifted).toBe(false);
    expect(reported.outputs.get('accepted')).toBe('0');
  });
});

test('what must be created elsewhere, and is not there, is left', async () => {
  const channels = { store: { type: 'web', displayName: 'Store', external: true } };
  await inLife(manifestOf('v2', { support: { name: 'Support', channels } }), async (life) => {
    await life.succeed('apply');
    const { outcome } = await life.succeed('accept');
    expect(outcome.left).toMatchObject([{ address: 'apps.support.channels.store', place: { line: 8 } }]);
    expect(outcome.drifted).toBe(true);
  });
});

test('a value that holds a known secret is never written', async () => {
  const secret = 'hunter2-hunter2';
  await inLife(MANIFEST_TEXT.replace("team: 'care'", 'team: care\n      pass: "${PASS}"'), async (life) => {
    const inputs = { 'secret-variables': `PASS=${secret}` };
    await life.succeed('apply', inputs);
    const app = appNamed(life.emulator, 'Acme Support');
    app.name = `Support ${Buffer.from(secret).toString('base64')}`;
    app.metadata['team'] = `is ${secret}`;
    const before = await textOf(life);
    const ran = await life.succeed('accept', inputs);
    expect(ran.outcome.left).toMatchObject([
      { address: 'apps.support.name', message: expect.stringContaining('holds a secret') },
      { address: 'apps.support.metadata.team', message: expect.stringContaining('holds a secret') },
    ]);
    expect(await textOf(life)).toBe(before);
  });
});

test.each([
  'https://chat.acme.example/#access_token=4f1c9a',
  'see https://care:4f1c9a@chat.acme.example',
  ' https://chat.acme.example/?api_key=4f1c9a',
])('a value with a credential in an address is never written: %s', async (value) => {
  await inLife(MANIFEST_TEXT, async (life) => {
    await life.succeed('apply');
    appNamed(life.emulator, 'Acme Support').metadata['team'] = value;
    const before = await textOf(life);
    const ran = await life.succeed('accept');
    expect(ran.outcome.left).toMatchObject([
      {
        address: 'apps.support.metadata.team',
        message: expect.stringContaining('credential in its address'),
      },
    ]);
    expect(await textOf(life)).toBe(before);
  });
});

test('an address with a heading, and a text of any length, are written', async () => {
  await inLife(MANIFEST_TEXT, async (life) => {
    await life.succeed('apply');
    const { metadata } = appNamed(life.emulator, 'Acme Support');
    metadata['team'] = 'https://docs.acme.example/#passwords';
    await acceptAll(life);
    metadata['team'] = 'a'.repeat(1500);
    expect(await acceptAll(life)).toContain('a'.repeat(1500));
  });
});

test('the file keeps who may write it', async () => {
  await inLife(MANIFEST_TEXT, async (life) => {
    await life.succeed('apply');
    const file = path.join(life.workspace, MANIFEST);
    chmodSync(file, 0o666);
    const { mode } = statSync(file);
    appNamed(life.emulator, 'Acme Support').name = 'Acme Care';
    await life.succeed('accept');
    expect(await textOf(life)).toContain('name: Acme Care');
    expect(statSync(file).mode).toBe(mode);
  });
});

test('of several files each keeps its own, with defaults, line ends of Windows and a byte order mark', async () => {
  const apps = `\ufeffversion: 1
api: v1.1
defaults:
  settings: { maskCreditCardNumbers: true }
apps:
  support:
    name: Support
    # no more
  sales: { name: Sales }
`.replaceAll('\n', '\r\n');
  const more = 'version: 1\nowner: acme/messaging\napps:\n  care:\n    name: Care';
  await inLife(undefined, async (life) => {
    await life.place('.github/a.yml', apps);
    await life.place('.github/b.yml', more);
    const inputs = { manifest: '.github/a.yml\n.github/b.yml' };
    await life.succeed('apply', inputs);
    appNamed(life.emulator, 'Support').settings['maskCreditCardNumbers'] = false;
    appNamed(life.emulator, 'Sales').settings['maskCreditCardNumbers'] = false;
    appNamed(life.emulator, 'Support').name = 'Help';
    appNamed(life.emulator, 'Care').name = 'Care: all';
    const dry = await life.succeed('accept', { ...inputs, 'dry-run': 'true' });
    expect(dry.outputs.get('accepted')).toBe('4');
    expect(dry.outcome.accepted?.map(({ address }) => address)).toEqual([
      'apps.support.name',
      'apps.support.settings.maskCreditCardNumbers',
      'apps.sales.settings.maskCreditCardNumbers',
      'apps.care.name',
    ]);
    expect(dry.log).toContain('nothing is written');
    const read = (name: string): Promise<string> => readFile(path.join(life.workspace, name), 'utf8');
    expect([await read('.github/a.yml'), await read('.github/b.yml')]).toEqual([apps, more]);
    await life.succeed('accept', inputs);
    expect(await read('.github/a.yml')).toBe(
      apps
        .replace('name: Support\r\n', 'name: Help\r\n    settings: { maskCreditCardNumbers: false }\r\n')
        .replace('name: Sales }', 'name: Sales, settings: { maskCreditCardNumbers: false } }'),
    );
    expect(await read('.github/b.yml')).toBe(more.replace('name: Care', 'name: "Care: all"'));
    expect((await life.succeed('check', inputs)).changes).toEqual([]);
  });
});

test('an anchor that serves several apps is left alone', async () => {
  const before = `version: 1
api: v1.1
owner: acme/messaging
x-shared: &shared
  settings: &settings { maskCreditCardNumbers: true }
apps:
  support:
    <<: *shared
    name: Support
  sales:
    name: Sales
    settings: *settings
`;
  await inLife(before, async (life) => {
    await life.succeed('apply');
    for (const name of ['Support', 'Sales'])
      appNamed(life.emulator, name).settings['maskCreditCardNumbers'] = false;
    const ran = await life.succeed('accept');
    expect(ran.outcome.left).toMatchObject([
      { place: { line: 8 }, message: expect.stringMatching(/merge key/) },
      { place: { line: 12 }, message: expect.stringMatching(/alias `\*settings`/) },
    ]);
    expect(await textOf(life)).toBe(before);
  });
});

test('a manifest that changes while the run looks at the account is not written', async () => {
  await inLife(MANIFEST_TEXT, async (life) => {
    await life.succeed('apply');
    appNamed(life.emulator, 'Acme Support').name = 'Support';
    const file = path.join(life.workspace, MANIFEST);
    const changed = `${MANIFEST_TEXT}# somebody was here\n`;
    const now = (): number => {
      if (life.emulator.requests.length > sent) writeFileSync(file, changed);
      return life.now();
    };
    const sent = life.emulator.requests.length;
    const ran = await life.refuse('accept', {}, { now });
    expect(ran.log).toContain(
      '.github/smooch.yml could not be written: it has changed since the run read it',
    );
    expect(await textOf(life)).toBe(changed);
  });
});

test('where warnings are errors, one of the plan stops it before it writes', async () => {
  const rotated = MANIFEST_TEXT.replace('backend: {}', 'backend: { rotate: { every: 90d, overlap: 7d } }');
  await inLife(rotated, async (life) => {
    await life.succeed('apply');
    const app = appNamed(life.emulator, 'Acme Support');
    for (let at = 0; at < 9; at++) life.emulator.store.addKey(app, `theirs-${at}`);
    app.name = 'Help';
    const { log } = await life.refuse('accept', { strict: 'true' });
    expect(log).toMatch(/`strict` is on.* A later rotation will not find room/);
    expect(await textOf(life)).toBe(rotated);
    await life.succeed('accept');
    expect(await textOf(life)).toBe(rotated.replace('Acme Support', 'Help'));
  });
});

test('an instance is refused: its values are not those of the manifest', async () => {
  await inLife(MANIFEST_TEXT, async (life) => {
    await expect(life.run('accept', { instance: 'pr-42' })).rejects.toThrow(
      /`instance` has no effect with `mode: accept`/,
    );
  });
});

test('a value that a manifest does not take is left, and keeps nothing else from being written', async () => {
  const before = `version: 1
api: v1.1
owner: acme/messaging
apps:
  a: { name: A, metadata: { level: 1 } }
  b: { name: B, metadata: { level: 1 } }
  c: { name: C, webhooks: { w: { target: "${TARGETS}/c", triggers: [message] } } }
`;
  await inLife(before, async (life) => {
    await life.succeed('apply');
    appNamed(life.emulator, 'A').metadata['level'] = 2;
    appNamed(life.emulator, 'A').name = ' A';
    appNamed(life.emulator, 'B').metadata['level'] = 3;
    only(appNamed(life.emulator, 'C').webhooks).target = `${TARGETS}/with space`;
    appNamed(life.emulator, 'C').name = 'Z';
    const ran = await life.succeed('accept');
    expect(ran.outcome.left).toMatchObject([
      {
        address: 'apps.a.name',
        place: { line: 5 },
        message: expect.stringMatching(/does not take .* one line/),
      },
      { address: 'apps.c.webhooks.w.target', message: expect.stringMatching(/does not take .* spaces/) },
    ]);
    expect(await textOf(life)).toBe(
      before.replace('level: 1', 'level: 2').replace('level: 1', 'level: 3').replace('name: C', 'name: Z'),
    );
  });
});

test('service accounts too, and only what the run is limited to', async () => {
  await inLife(undefined, async (life) => {
    const account = life.emulator.store.addServiceAccount('Old name');
    const before = `version: 1
api: v1.1
owner: acme/messaging
serviceAccounts:
  bot: { name: Old name, id: ${account.id} } # of the bot
apps:
  a: { name: A }
`;
    await life.write(before);
    await life.succeed('apply');
    account.name = 'New name';
    appNamed(life.emulator, 'A').name = 'B';
    const ran = await life.succeed('accept', { only: 'serviceAccounts.bot' });
    expect(ran.outcome.left).toEqual([]);
    expect(await textOf(life)).toBe(before.replace('name: Old name', 'name: New name'));
    expect(await acceptAll(life)).toBe(before.replace('Old name', 'New name').replace('name: A', 'name: B'));
  });
});
