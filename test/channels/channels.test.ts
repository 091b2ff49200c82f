/** Messaging channels of every type, in both generations: made once, kept as declared, and never told of their tokens. */

import { expect, test } from 'vitest';
import type { Emulator } from '../../src/emulator/server.ts';
import type { Api } from '../../src/model.ts';
import { hasty } from '../proof/haste.ts';
import {
  expectNothingLeft,
  expectSound,
  type Inputs,
  inWorld,
  type Ran,
  type World,
  writes,
} from '../proof/world.ts';
import { appNamed } from '../support/account.ts';
import { everyType, manifest, TOKENS, variables } from './manifests.ts';
import { expectTokensKept } from './secrecy.ts';

hasty();

const APIS = ['v1.1', 'v2'] as const satisfies readonly Api[];

type Channel = ReturnType<typeof channelsOf>[number];

function channelsOf(emulator: Emulator) {
  return [...appNamed(emulator, 'Support').integrations.values()];
}

function channel(emulator: Emulator, type: string): Channel {
  const [one, ...more] = channelsOf(emulator).filter((two) => two.type === type);
  if (one === undefined || more.length > 0) throw new Error(`not one ${type}`);
  return one;
}

/** Applies; the run succeeds, and nothing that it leaves behind holds a token. */
async function applied(world: World, inputs: Inputs = {}): Promise<Ran> {
  const ran = await run(world, 'apply', inputs);
  expect(ran.outcome.failed, ran.log).toBe(false);
  return ran;
}

/** Runs a mode; nothing that it leaves behind, the account's metadata included, holds a token. */
async function run(world: World, mode: 'apply' | 'plan' | 'check', inputs: Inputs = {}): Promise<Ran> {
  const ran = await world.run(mode, { variables: variables(), ...inputs });
  expectSound(ran, world.emulator);
  expectTokensKept(ran, world.emulator, Object.values(TOKENS));
  return ran;
}

const nothingLeft = (world: World, inputs: Inputs = {}): Promise<void> =>
  expectNothingLeft(world, { variables: variables(), ...inputs });

test.each(APIS)('%s: a channel of every type is made, and then nothing is left to do', async (api) => {
  await inWorld(everyType(api), async (world) => {
    const { outcome } = await applied(world);
    const made = channelsOf(world.emulator);
    expect(made.length).toBe((outcome.plan?.summary.create ?? 0) - 1);
    expect(channelsOf(world.emulator).find(({ type }) => type === 'telegram')?.fields['token']).toBe(
      TOKENS['TOKEN_ONE'],
    );
    const ids = [...(outcome.credentials?.get('apps.support')?.resources.values() ?? [])].map(({ id }) => id);
    expect(ids.toSorted()).toEqual(made.map(({ id }) => id).toSorted());
    await nothingLeft(world);
  });
});

test.each(APIS)('%s: credentials that the account shows or blanks make no difference', async (api) => {
  const switches = { unmarkedSecrets: 'shown', integrationSecrets: 'null', listOrder: 'random' } as const;
  await inWorld(
    everyType(api),
    async (world) => {
      await applied(world);
      await nothingLeft(world);
    },
    { switches },
  );
});

test.each(APIS)('%s: a colour changed on the dashboard is put right in place', async (api) => {
  await inWorld(everyType(api), async (world) => {
    await applied(world);
    const site = channelsOf(world.emulator).find(({ displayName }) => displayName === 'Site');
    if (site === undefined) throw new Error('no site');
    site.fields['brandColor'] = 'ff0000';
    site.fields['originWhitelist'] = ['https://elsewhere.example'];
    const before = world.emulator.requests.length;
    const { outcome } = await applied(world);
    expect(outcome.plan?.changes).toMatchObject([
      {
        address: 'apps.support.channels.site',
        kind: 'channel',
        action: 'update',
        id: site.id,
        fields: [
          { path: 'brandColor', before: 'ff0000', after: '00FF7F' },
          {
            path: 'originWhitelist',
            before: ['https://elsewhere.example'],
            after: ['https://acme.example'],
          },
        ],
      },
    ]);
    expect(writes(world.emulator, before)).toHaveLength(1);
    await nothingLeft(world);
  });
});

test.each(APIS)(
  '%s: the same colour in other letters, and no list as an empty one, are no change',
  async (api) => {
    await inWorld(
      manifest(api, '      site: { type: web, brandColor: abc, originWhitelist: [] }'),
      async (world) => {
        await applied(world);
        channel(world.emulator, 'web').fields['brandColor'] = 'AABBCC';
        await nothingLeft(world);
        channel(world.emulator, 'web').fields['originWhitelist'] = ['https://acme.example'];
        await applied(world);
        expect(channel(world.emulator, 'web').fields['originWhitelist'] ?? []).toEqual([]);
        await nothingLeft(world);
      },
    );
  },
);

const CHANGEABLE = {
  'v1.1': {
    text: '      line: { type: line, channelSecret: "${TOKEN_ONE}" }',
    type: 'line',
    field: 'channelSecret',
  },
  v2: {
    text: '      droid: { type: android, privateKey: "${TOKEN_ONE}", serverKey: "${TOKEN_TWO}" }',
    type: 'android',
    field: 'privateKey',
  },
} as const;

test.each(APIS)('%s: a new token is noticed and sent, and nothing else', async (api) => {
  const { text, type, field } = CHANGEABLE[api];
  const changed = { variables: variables({ TOKEN_ONE: TOKENS['TOKEN_FOUR'] ?? '' }) };
  await inWorld(manifest(api, `${text}\n      site: { type: web }`), async (world) => {
    await applied(world);
    const { id } = channel(world.emulator, type);
    const { outcome } = await applied(world, changed);
    expect(outcome.plan?.changes).toMatchObject([
      { action: 'update', id, fields: [{ path: field, before: '(secret)', after: '(secret)' }] },
    ]);
    expect(channel(world.emulator, type)).toMatchObject({ id, fields: { [field]: TOKENS['TOKEN_FOUR'] } });
    await nothingLeft(world, changed);
  });
});

test.each(APIS)('%s: a token that a channel without one is to have is sent', async (api) => {
  const { text, type, field } = CHANGEABLE[api];
  const bare = text.replace(/, .*\}/, ' }');
  await inWorld(manifest(api, bare), async (world) => {
    await applied(world);
    const { id } = channel(world.emulator, type);
    await world.write(manifest(api, text));
    const { outcome } = await applied(world);
    expect(outcome.plan?.changes).toMatchObject([{ action: 'update', id }]);
    expect(channel(world.emulator, type)).toMatchObject({ id, fields: { [field]: TOKENS['TOKEN_ONE'] } });
    await nothingLeft(world);
  });
});

test.each(APIS)(
  '%s: a token that cannot be changed replaces its channel, where that is allowed',
  async (api) => {
    const text = '      bot: { type: telegram, token: "${TOKEN_ONE}" }';
    const changed = { variables: variables({ TOKEN_ONE: TOKENS['TOKEN_FOUR'] ?? '' }) };
    await inWorld(manifest(api, text), async (world) => {
      await applied(world);
      const { id } = channel(world.emulator, 'telegram');
      const before = world.emulator.requests.length;
      const refused = await run(world, 'apply', changed);
      expect(refused.outcome.failed).toBe(true);
      expect(refused.log).toContain('allow-replace: true');
      expect(refused.log).toContain('apps.support.channels.bot.token');
      expect(writes(world.emulator, before)).toEqual([]);
      const { outcome, log } = await applied(world, {
        ...changed,
        'allow-replace': 'true',
        'max-deletes': '0',
      });
      expect(outcome.plan?.changes).toMatchObject([
        { action: 'replace', id, fields: [{ path: 'token', before: '(secret)', after: '(secret)' }] },
      ]);
      expect(log).toContain('-/+');
      expect(channel(world.emulator, 'telegram').id).not.toBe(id);
      expect(channel(world.emulator, 'telegram').fields['token']).toBe(TOKENS['TOKEN_FOUR']);
      await nothingLeft(world, changed);
    });
  },
);

test.each(APIS)('%s: what is no longer declared is left, or deleted where that is asked', async (api) => {
  await inWorld(manifest(api, '      bot: { type: telegram, token: "${TOKEN_ONE}" }'), async (world) => {
    await applied(world);
    const app = appNamed(world.emulator, 'Support');
    world.emulator.store.addIntegration(app, { type: 'web', fields: {}, displayName: 'By hand' });
    await world.write(manifest(api, ''));
    const { outcome } = await applied(world);
    expect(outcome.plan?.unmanaged.map(({ label }) => label).toSorted()).toEqual([
      'telegram',
      'web "By hand"',
    ]);
    await applied(world, { prune: 'owned' });
    expect(channelsOf(world.emulator).map(({ type }) => type)).toEqual(['web']);
    expect(Object.keys(app.metadata).filter((name) => /channel|print/.test(name))).toEqual([]);
    await applied(world, { prune: 'all' });
    expect(channelsOf(world.emulator)).toEqual([]);
  });
});

test.each(APIS)('%s: channels that were there are taken charge of as they are', async (api) => {
  const text = `      sms: { type: twilio, accountSid: AC1, authToken: "\${TOKEN_ONE}", phoneNumberSid: PN2 }
      site: { type: web, displayName: Site, brandColor: aabbcc }`;
  await inWorld(manifest(api, text), async (world) => {
    const app = world.emulator.store.addApp({ name: 'Support' });
    const add = (type: string, fields: Channel['fields'], displayName?: string): string =>
      world.emulator.store.addIntegration(app, {
        type,
        fields,
        ...(displayName === undefined ? {} : { displayName }),
      }).id;
    add('twilio', { accountSid: 'AC1', phoneNumberSid: 'PN1' });
    const sms = add('twilio', { accountSid: 'AC1', phoneNumberSid: 'PN2' });
    const site = add('web', { brandColor: 'ffffff' }, 'Site');
    const { outcome } = await applied(world);
    expect(outcome.plan?.changes).toMatchObject([
      { action: 'adopt', kind: 'app' },
      { action: 'adopt', id: sms, fields: [] },
      { action: 'adopt', id: site, fields: [{ path: 'brandColor', before: 'ffffff', after: 'aabbcc' }] },
    ]);
    await nothingLeft(world);
  });
});

test.each(APIS)('%s: of several that could be meant, people must say which', async (api) => {
  await inWorld(manifest(api, '      bot: { type: telegram, token: "${TOKEN_ONE}" }'), async (world) => {
    const app = world.emulator.store.addApp({ name: 'Support' });
    const ids = [1, 2].map(
      () => world.emulator.store.addIntegration(app, { type: 'telegram', fields: {} }).id,
    );
    const { outcome, log } = await run(world, 'apply');
    expect(outcome.failed).toBe(true);
    for (const id of ids) expect(log).toContain(id);
    expect(writes(world.emulator)).toEqual([]);
  });
});

test.each(APIS)('%s: an external channel is looked for and left alone', async (api) => {
  const text = '      face: { type: messenger, displayName: Acme, external: true }';
  await inWorld(manifest(api, text), async (world) => {
    const app = world.emulator.store.addApp({ name: 'Support' });
    const missing = await applied(world);
    expect(missing.log).toContain('apps.support.channels.face');
    const checked = await run(world, 'check');
    expect(checked.outcome.drifted, checked.log).toBe(true);
    const { id } = world.emulator.store.addIntegration(app, {
      type: 'messenger',
      fields: {},
      displayName: 'Acme',
    });
    const { outcome } = await applied(world, { prune: 'all' });
    expect([...(outcome.credentials?.get('apps.support')?.resources ?? [])]).toMatchObject([
      ['channels.face', { id }],
    ]);
    await world.write(manifest(api, ''));
    await applied(world, { prune: 'owned' });
    expect(channelsOf(world.emulator)).toHaveLength(1);
  });
});

test.each(APIS)('%s: a channel that does not work is told of, and is drift for a check', async (api) => {
  await inWorld(
    manifest(api, '      bot: { type: telegram, token: "${TOKEN_ONE}" }'),
    async (world) => {
      await applied(world);
      const planned = await run(world, 'plan');
      expect(planned.outcome.plan?.changes).toEqual([]);
      expect(planned.outcome.plan?.warnings).toMatchObject([
        { address: 'apps.support.channels.bot', status: 'inactive' },
      ]);
      const checked = await run(world, 'check');
      expect(checked.outcome.drifted, checked.log).toBe(true);
      const reported = await run(world, 'check', { 'fail-on-drift': 'false' });
      expect(reported.outcome.drifted).toBe(false);
    },
    { switches: { inactiveReads: 1000 } },
  );
});

test.each([
  ['v1.1', 'The channel ID is in error: The token was withdrawn'],
  ['v2', 'The channel ID is in error'],
] as const)('%s: a channel in error is told of in the words that the vendor has', async (api, words) => {
  await inWorld(manifest(api, '      bot: { type: telegram, token: "${TOKEN_ONE}" }'), async (world) => {
    await applied(world);
    const bot = channel(world.emulator, 'telegram');
    bot.error = 'The token was withdrawn';
    const address = 'apps.support.channels.bot';
    const message = words.replace('ID', bot.id);
    const planned = await run(world, 'plan');
    expect(planned.outcome.plan?.warnings).toEqual([{ address, message, status: 'error' }]);
    const checked = await run(world, 'check');
    expect(checked.outcome.drifted, checked.log).toBe(true);
    expect(checked.log).toContain(message);
    // Nothing is done about it: only people can.
    const before = world.emulator.requests.length;
    await applied(world);
    expect(writes(world.emulator, before)).toEqual([]);
  });
});

test.each(APIS)('%s: credentials that the vendor refuses are told at their channel', async (api) => {
  const text =
    '      bot: { type: telegram, token: "${TOKEN_ONE}" }\n      viber: { type: viber, token: "${TOKEN_TWO}" }';
  await inWorld(manifest(api, text), async (world) => {
    const bad = variables({ TOKEN_ONE: 'invalid-token-of-nobody' });
    const { outcome, log } = await run(world, 'apply', { variables: bad });
    expect(outcome.failed).toBe(true);
    expect(log).toContain('Invalid credentials: token');
    expect(log).not.toContain('invalid-token-of-nobody');
    expect(outcome.results).toMatchObject([
      { address: 'apps.support', status: 'done' },
      { address: 'apps.support.channels.bot', status: 'failed' },
      { address: 'apps.support.channels.viber', status: 'done' },
    ]);
    await applied(world);
    await nothingLeft(world);
  });
});

const LOST = ['reset-before', 'reset-after', 'status-after', 'cut', 'malformed', 'status'] as const;

/** Two of one type, one that is told by its number, and one without credentials. */
const few = (api: Api): string =>
  manifest(
    api,
    `      bot: { type: telegram, displayName: Bot, token: "\${TOKEN_ONE}" }
      spare: { type: telegram, displayName: Spare, token: "\${TOKEN_TWO}" }
      sms: { type: twilio, accountSid: AC1, authToken: "\${TOKEN_ONE}", phoneNumberSid: PN1 }
      site: { type: web, brandColor: abc }`,
  );

test.each(APIS.flatMap((api) => LOST.map((kind) => ({ api, kind }))))(
  '$api: when the answer to making a channel is lost ($kind), a rerun ends with one of each',
  async ({ api, kind }) => {
    await inWorld(few(api), async (world) => {
      const path = `/${api}/apps/*/integrations`;
      world.emulator.faults.add({ kind, method: 'POST', path, times: 3 });
      await run(world, 'apply');
      world.emulator.faults.clear();
      await applied(world);
      expect(channelsOf(world.emulator)).toHaveLength(4);
      await nothingLeft(world);
    });
  },
);

test.each(APIS)('%s: a run that dies before it records a channel finds it again', async (api) => {
  await inWorld(everyType(api), async (world) => {
    const method = api === 'v1.1' ? 'PUT' : 'PATCH';
    world.emulator.faults.add({ kind: 'status', status: 403, method, path: `/${api}/apps/*` });
    const first = await run(world, 'apply');
    expect(first.outcome.failed).toBe(true);
    const ids = channelsOf(world.emulator).map(({ id }) => id);
    world.emulator.faults.clear();
    const { outcome } = await applied(world);
    expect(outcome.plan?.summary).toMatchObject({ create: 0, update: 0 });
    expect(channelsOf(world.emulator).map(({ id }) => id)).toEqual(ids);
    await nothingLeft(world);
  });
});

test.each(APIS)(
  '%s: a replacement that breaks off after the old one is gone is finished by a rerun',
  async (api) => {
    const text = '      bot: { type: telegram, token: "${TOKEN_ONE}" }';
    const changed = {
      variables: variables({ TOKEN_ONE: TOKENS['TOKEN_FOUR'] ?? '' }),
      'allow-replace': 'true',
    };
    await inWorld(manifest(api, text), async (world) => {
      await applied(world);
      world.emulator.faults.add({
        kind: 'status',
        status: 403,
        method: 'POST',
        path: `/${api}/apps/*/integrations`,
      });
      const broken = await run(world, 'apply', changed);
      expect(broken.outcome.failed).toBe(true);
      expect(channelsOf(world.emulator)).toEqual([]);
      world.emulator.faults.clear();
      await applied(world, changed);
      expect(channel(world.emulator, 'telegram').fields['token']).toBe(TOKENS['TOKEN_FOUR']);
      await nothingLeft(world, changed);
    });
  },
);

test.each(APIS)('%s: two runs at once end with one channel', async (api) => {
  await inWorld(
    manifest(api, '      bot: { type: telegram, displayName: Bot, token: "${TOKEN_ONE}" }'),
    async (world) => {
      world.emulator.store.addApp({
        name: 'Support',
        metadata: { provision_owner: 'acme/messaging', provision_app: 'support' },
      });
      world.emulator.faults.add({ kind: 'delay', ms: 30, method: 'POST' });
      await Promise.all([run(world, 'apply'), run(world, 'apply')]);
      await applied(world);
      expect(channelsOf(world.emulator)).toHaveLength(1);
      await nothingLeft(world);
    },
  );
});

test('with an app key on v1.1, which keeps no marks, a channel is found by its looks', async () => {
  const text = '      bot: { type: telegram, displayName: Bot, token: "${TOKEN_ONE}" }';
  await inWorld(manifest('v1.1', text), async (world) => {
    const app = world.emulator.store.addApp({ name: 'Support' });
    const key = world.emulator.store.addKey(app, 'run');
    await world.write(manifest('v1.1', text).replace('name: Support', `name: Support\n    id: ${app.id}`));
    const inputs = { 'key-id': key.id, 'key-secret': key.secret };
    await applied(world, inputs);
    expect(channelsOf(world.emulator)).toHaveLength(1);
    await nothingLeft(world, inputs);
  });
});
