/** Conversations of v2, and what webhooks are posted about them, are as the vendor specifies. */

import { expect, test } from 'vitest';
import { bot } from '../emulator/bot.ts';
import { running, visitor } from '../emulator/visitor.ts';
import { recorded } from './recorder.ts';
import { specificationOr } from './specification.ts';

const CONTENTS = [
  { type: 'text', text: 'Hello' },
  { type: 'text', actions: [{ type: 'reply', text: 'Yes', payload: 'YES' }] },
  { type: 'image', mediaUrl: 'https://acme.example/hello.png' },
  { type: 'file', mediaUrl: 'https://acme.example/hello.pdf' },
  { type: 'carousel', items: [{ title: 'One', actions: [{ type: 'postback', text: 'A', payload: 'A' }] }] },
  { type: 'location', coordinates: { lat: 1, long: 2 } },
];

test('what is said, listed and delivered in v2 is as specified', async ({ skip }) => {
  const specification = specificationOr('v2', skip);
  const { received, url: target } = await bot();
  const emulator = await running();
  const app = emulator.store.addApp({ name: 'support' });
  const deviations = await recorded(emulator.url, async (url, exchanges) => {
    const visits = visitor({ ...emulator, url });
    const path = `/v2/apps/${app.id}`;
    for (const more of [{}, { includeFullUser: true, includeFullSource: true }]) {
      const triggers = ['conversation:create', 'conversation:message'];
      await visits.post(`${path}/integrations`, {
        type: 'custom',
        webhooks: [{ target, triggers, ...more }],
      });
    }
    const user = {
      externalId: 'jane',
      signedUpAt: '2026-01-02T03:04:05.678Z',
      profile: { givenName: 'Jane', surname: 'Doe', email: 'jane@acme.example', locale: 'fr-CA' },
      metadata: { vip: true },
    };
    for (const sent of [user, user, {}]) await visits.post(`${path}/users`, sent);
    await visits.get(`${path}/users/jane`);
    const personal = { type: 'personal', participants: [{ userExternalId: 'jane' }], metadata: { order: 7 } };
    const group = {
      type: 'sdkGroup',
      displayName: 'Team',
      description: 'All',
      iconUrl: 'https://acme.example',
    };
    const { conversation } = (await visits.post(`${path}/conversations`, personal)).body;
    await visits.post(`${path}/conversations`, group);
    const own = `${path}/conversations/${conversation.id}`;
    for (const content of CONTENTS) {
      await visits.post(`${own}/messages`, { author: { type: 'user', userExternalId: 'jane' }, content });
      const author = { type: 'business', displayName: 'Bot', avatarUrl: 'https://acme.example/bot.png' };
      await visits.post(`${own}/messages`, { author, content, metadata: { step: 1 } });
    }
    for (const one of [own, `${own}/messages`, `${path}/conversations/unknown`]) await visits.get(one);
    return exchanges.flatMap((one) => specification.deviations(one));
  });
  const posted = await received(2 * (2 + 2 * CONTENTS.length));
  expect([...new Set(deviations)]).toEqual([]);
  expect([...new Set(posted.flatMap(({ body }) => specification.payloadDeviations(body)))]).toEqual([
    // The answers to posted messages have both, and practice knows the first in payloads too.
    'conversation:message/payload/message/author/displayName is not specified',
    'conversation:message/payload/message/author/avatarUrl is not specified',
  ]);
});
