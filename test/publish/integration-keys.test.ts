/** Keys of a webhook's integration are published as those of apps are. */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decode } from 'jsonwebtoken';
import { expect, test } from 'vitest';
import { publicationsIn, world } from './world.ts';

const SECRETS = '/repos/acme/messaging/actions/secrets';

test.concurrent('its secret and its token go to GitHub once, and again when the webhook was made anew', async ({
  onTestFinished: end,
}) => {
  const receiver = createServer((_request, response) => response.end());
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  end(async () => {
    receiver.closeAllConnections();
    receiver.close();
  });
  const { hub, emulator, run, succeed, rest } = await world(
    `version: 1
api: v2
apps:
  support:
    name: Acme Support
    webhooks:
      bot:
        target: http://127.0.0.1:${(receiver.address() as AddressInfo).port}/bot
        triggers: [conversation:message]
        keys: { runtime: { jwt: { expiresIn: 30d } } }
publish:
  - { secret: BOT_SECRET, from: apps.support.webhooks.bot.keys.runtime.secret }
  - { secret: BOT_JWT, from: apps.support.webhooks.bot.keys.runtime.jwt }
`,
    { end },
  );
  const planned = await succeed({ mode: 'plan' });
  expect(planned.log).toContain(
    'publish apps.support.webhooks.bot.keys.runtime.jwt → secret BOT_JWT (repository)',
  );
  await succeed();
  const [app] = [...emulator.store.apps.values()];
  const keys = (): { id: string; secret: string }[] =>
    [...(app?.integrations.values() ?? [])].flatMap((integration) => [...integration.keys.values()]);
  const published = (): string => hub.values()[`${SECRETS}/BOT_SECRET`] ?? '';
  expect(published()).toBe(keys()[0]?.secret);
  expect(decode(hub.values()[`${SECRETS}/BOT_JWT`] ?? '', { complete: true })).toMatchObject({
    header: { kid: keys()[0]?.id },
    payload: { scope: 'integration' },
  });
  await rest();

  for (const integration of app?.integrations.values() ?? []) {
    if (app !== undefined) emulator.store.removeIntegration(app, integration);
  }
  expect(publicationsIn(await run({ mode: 'plan' }))).toHaveLength(2);
  await succeed();
  expect(keys()).toHaveLength(1);
  expect(published()).toBe(keys()[0]?.secret);
  await rest();
});
