/** A channel is told by what never changes, such as its number: also when people gave it another name. */

import { expect, test } from 'vitest';
import type { Emulator } from '../../src/emulator/server.ts';
import type { Api } from '../../src/model.ts';
import { hasty } from '../proof/haste.ts';
import { expectConverged, expectNothingLeft, inWorld, type World, writes } from '../proof/world.ts';
import { account } from '../support/account.ts';
import { applyTwice, succeeding } from '../support/twice.ts';
import { manifest, variables } from './manifests.ts';

hasty();

const TOKEN = '"${TOKEN_ONE}"';
const INPUTS = { variables: `${variables()}\nBOT_TOKEN=4711:${'x7'.repeat(20)}` };

/** Channels whose fields say of which number, account or page they are. */
const TOLD: readonly (readonly [Api, string])[] = [
  ...(['v1.1', 'v2'] as const).flatMap((api) =>
    [
      `type: twilio, accountSid: AC1, authToken: ${TOKEN}, phoneNumberSid: PN1`,
      `type: messagebird, accessKey: ${TOKEN}, signingKey: ${TOKEN}, originator: "+4917612345"`,
      `type: mailgun, apiKey: ${TOKEN}, domain: acme.example, incomingAddress: in@acme.example`,
      `type: apple, businessId: acme, apiSecret: ${TOKEN}, mspId: msp-1`,
      `type: line, channelId: "77", channelSecret: ${TOKEN}`,
    ].map((fields) => [api, fields] as const),
  ),
  ['v1.1', `type: wechat, appId: wx1, appSecret: ${TOKEN}`],
  ['v1.1', 'type: whatsapp, deploymentId: d1'],
  ['v2', `type: twilio, accountSid: AC1, authToken: ${TOKEN}, messagingServiceSid: MG1`],
  ['v2', 'type: telegram, token: "${BOT_TOKEN}"'],
];

function text(api: Api, fields: string, displayName: string | undefined = 'Customer care'): string {
  const name = displayName === '' ? '' : `, displayName: ${displayName}`;
  return manifest(api, `      care: { ${fields}${name} }`);
}

/** Applies, then forgets which channel it was and gives it another name, as people do who made it by hand. */
async function renamed(world: World): Promise<ReturnType<Emulator['store']['addIntegration']>> {
  const { emulator } = world;
  const ran = await world.run('apply', INPUTS);
  expect(ran.outcome.failed, ran.log).toBe(false);
  const [app] = emulator.store.apps.values();
  const [channel] = app?.integrations.values() ?? [];
  if (app === undefined || channel === undefined) throw new Error('no channel was made');
  delete app.metadata['provision_channel_care'];
  channel.displayName = 'Somebody else';
  return channel;
}

test.each(TOLD)('%s: { %s } is found under another name, which is put right', async (api, fields) => {
  await inWorld(text(api, fields), async (world) => {
    const channel = await renamed(world);
    const { outcome, log } = await world.run('plan', INPUTS);
    expect(outcome.plan?.changes, log).toMatchObject([
      {
        address: 'apps.support.channels.care',
        action: 'adopt',
        id: channel.id,
        fields: [{ path: 'displayName', before: 'Somebody else', after: 'Customer care' }],
      },
    ]);
    await expectConverged(world, INPUTS);
    const [app] = world.emulator.store.apps.values();
    expect([...(app?.integrations.values() ?? [])]).toEqual([channel]);
    expect(channel.displayName).toBe('Customer care');
  });
});

test.each(TOLD)('%s: { %s } keeps its name where the manifest says none', async (api, fields) => {
  await inWorld(text(api, fields, ''), async (world) => {
    const channel = await renamed(world);
    await expectConverged(world, INPUTS);
    expect(channel.displayName).toBe('Somebody else');
    const [app] = world.emulator.store.apps.values();
    expect(app?.integrations.size).toBe(1);
  });
});

test.each(TOLD)('%s: a recorded { %s } that people rename gets its name back', async (api, fields) => {
  await inWorld(text(api, fields), async (world) => {
    await expectConverged(world, INPUTS);
    const [app] = world.emulator.store.apps.values();
    const [channel] = app?.integrations.values() ?? [];
    if (channel === undefined) throw new Error('no channel was made');
    channel.displayName = 'Somebody else';
    await expectConverged(world, INPUTS);
    expect(channel.displayName).toBe('Customer care');
    expect(app?.integrations.size).toBe(1);
  });
});

test.each(['v1.1', 'v2'] as const)(
  '%s: another number under another name is another channel',
  async (api) => {
    const sms = (number: string): string =>
      `type: twilio, accountSid: AC1, authToken: ${TOKEN}, phoneNumberSid: ${number}`;
    await inWorld(text(api, sms('PN1')), async (world) => {
      const channel = await renamed(world);
      await world.write(text(api, sms('PN2')));
      await expectConverged(world, INPUTS);
      const [app] = world.emulator.store.apps.values();
      expect(app?.integrations.size).toBe(2);
      expect(channel.displayName).toBe('Somebody else');
    });
  },
);

test.each(['v1.1', 'v2'] as const)(
  '%s: the number counts for more than the name where two channels could be meant',
  async (api) => {
    const fields = `type: twilio, accountSid: AC1, authToken: ${TOKEN}, phoneNumberSid: PN1`;
    await inWorld(text(api, fields), async (world) => {
      const channel = await renamed(world);
      const [app] = world.emulator.store.apps.values();
      if (app === undefined) throw new Error('no app was made');
      const other = world.emulator.store.addIntegration(app, {
        type: 'twilio',
        displayName: 'Customer care',
        fields: { accountSid: 'AC1', phoneNumberSid: 'PN2' },
      });
      await expectConverged(world, INPUTS);
      expect(app.metadata['provision_channel_care']).toBe(channel.id);
      expect(channel.displayName).toBe('Customer care');
      expect(other.fields['phoneNumberSid']).toBe('PN2');
    });
  },
);

test.each([
  ['v1.1', `type: messenger, pageAccessToken: ${TOKEN}, appId: "1", appSecret: ${TOKEN}`],
  ['v2', `type: messenger, pageAccessToken: ${TOKEN}, appId: "1", appSecret: ${TOKEN}`],
  ['v1.1', `type: telegram, token: ${TOKEN}`],
  ['v2', `type: viber, token: ${TOKEN}`],
] as const)(
  '%s: where nothing tells { %s } but its name and the vendor refuses a second one, the first is named',
  async (api, fields) => {
    await inWorld(
      text(api, fields),
      async (world) => {
        const channel = await renamed(world);
        const { outcome, log } = await world.run('apply', INPUTS);
        expect(outcome.failed).toBe(true);
        expect(log).toContain(channel.id);
        expect(log).toContain('"Somebody else"');
        expect(log).toMatch(/may treat the two as the same/);
        const [app] = world.emulator.store.apps.values();
        expect(app?.integrations.size).toBe(1);
      },
      { switches: { duplicateChannel: 'error' } },
    );
  },
);

test.each(['v1.1', 'v2'] as const)('%s: push and web channels are told by their names alone', async (api) => {
  const both = `      one: { type: android, displayName: One, senderId: "1", serverKey: ${TOKEN} }
      two: { type: android, displayName: Two, senderId: "1", serverKey: ${TOKEN} }`;
  await inWorld(
    manifest(api, both),
    async (world) => {
      await expectConverged(world, INPUTS);
      const [app] = world.emulator.store.apps.values();
      expect([...(app?.integrations.values() ?? [])].map(({ displayName }) => displayName).sort()).toEqual([
        'One',
        'Two',
      ]);
      await expectNothingLeft(world, INPUTS);
      expect(writes(world.emulator)).not.toEqual([]);
    },
    { switches: { duplicateChannel: 'error' } },
  );
});

test('an app key on v1.1, which can write no marks, finds a renamed number in every run', async () => {
  const emulator = await account();
  const { store } = emulator;
  const app = store.addApp({ name: 'Support' });
  const key = store.addKey(app, 'backend');
  const channel = store.addIntegration(app, {
    type: 'twilio',
    displayName: 'Somebody else',
    fields: { accountSid: 'AC1', authToken: 'a-token-of-nobody', phoneNumberSid: 'PN1' },
  });
  const step = {
    emulator,
    inputs: { 'key-id': key.id, 'key-secret': key.secret },
    manifest: `version: 1
api: v1.1
apps:
  support:
    id: ${app.id}
    name: Support
    channels:
      care: { type: twilio, displayName: Customer care, accountSid: AC1, authToken: "\${SMS}", phoneNumberSid: PN1 }
`,
    env: { SMS: 'a-token-of-nobody' },
  };
  const { plan } = await applyTwice(step);
  expect(plan?.changes).toMatchObject([
    { action: 'update', id: channel.id, fields: [{ path: 'displayName' }] },
  ]);
  expect([...app.integrations.keys()]).toEqual([channel.id]);
  await succeeding(step);
});
