/** Handing on with an app key: a token that the app's own key signs, and never that key's secret. */

import { decode } from 'jsonwebtoken';
import { expect, test } from 'vitest';
import { outputsOf } from '../../src/publish/outputs.ts';
import { type World, world } from '../publish/world.ts';

const SECRET = '/repos/acme/messaging/actions/secrets/SUPPORT_JWT';

const manifest = (jwt = 'jwt: { expiresIn: 30d }'): string => `version: 1
api: v2
apps:
  support:
    name: Support
    ${jwt}
  shop: { name: Shop }
publish:
  - { secret: SUPPORT_JWT, from: apps.support.own.jwt }
`;

/** Seconds; a token is dated back by up to a minute, since clocks differ. */
function lifetimeOf(token: string): number {
  const { exp = 0, iat = 0 } = decode(token) as { exp?: number; iat?: number };
  return exp - iat - ((exp - iat) % 3600);
}

function keysIn({ emulator: { store } }: World) {
  const given = (name: string) => store.addKey(store.addApp({ name }), 'given');
  const [support, shop] = [given('Support'), given('Shop')];
  const inputs = {
    'key-id': '',
    'key-secret': '',
    'app-keys': `support=${support.id}:${support.secret}\nshop=${shop.id}:${shop.secret}`,
  };
  return { support, shop, inputs };
}

test('it is published, expires as the manifest says, and the second run does nothing', async ({
  onTestFinished: end,
}) => {
  const around = await world(manifest(), { end });
  const { support, inputs } = keysIn(around);
  const { outcome, log, planText, masks } = await around.succeed(inputs);
  const token = around.hub.values()[SECRET] ?? '';
  const { header, payload } = decode(token, { complete: true }) as {
    header: object;
    payload: Record<string, number>;
  };
  expect(header).toMatchObject({ kid: support.id });
  expect(payload).toMatchObject({ scope: 'app' });
  expect(masks).toContain(token);
  const outputs = outputsOf(outcome);
  for (const text of [...outputs.values(), log.replaceAll(/^::add-mask::.*$/gm, ''), planText]) {
    expect(text).not.toContain(support.secret);
  }
  expect(JSON.parse(outputs.get('jwts') ?? '{}')).toEqual({
    'support.own': token,
    'shop.own': expect.any(String),
  });
  const { support: handedOut } = JSON.parse(outputs.get('credentials') ?? '{}');
  expect(handedOut.own).toEqual({
    id: support.id,
    jwt: token,
    expires: new Date((payload['exp'] ?? 0) * 1000).toISOString(),
  });
  expect(lifetimeOf(token)).toBe(30 * 86_400);
  await around.rest(inputs);
});

test('another key of the app is published anew', async ({ onTestFinished: end }) => {
  const around = await world(manifest(), { end });
  const { inputs, shop } = keysIn(around);
  await around.succeed(inputs);
  const { store } = around.emulator;
  const [app] = [...store.apps.values()].filter(({ name }) => name === 'Support');
  if (app === undefined) throw new Error('there is no app');
  const next = store.addKey(app, 'next');
  await around.succeed({
    ...inputs,
    'app-keys': `support=${next.id}:${next.secret}\nshop=${shop.id}:${shop.secret}`,
  });
  const [kid] = [decode(around.hub.values()[SECRET] ?? '', { complete: true })?.header.kid];
  expect(kid).toBe(next.id);
});

test('the lifetime is that of the input where the manifest says nothing', async ({ onTestFinished: end }) => {
  const around = await world(manifest('protect: false'), { end });
  const { inputs } = keysIn(around);
  await around.succeed({ ...inputs, 'jwt-expires-in': '2h' });
  expect(lifetimeOf(around.hub.values()[SECRET] ?? '')).toBe(7200);
});

test('mode credentials hands it out, and writes nothing', async ({ onTestFinished: end }) => {
  const around = await world(manifest(), { end });
  const { inputs, support } = keysIn(around);
  const { outcome, accountWrites, githubWrites } = await around.succeed({ ...inputs, mode: 'credentials' });
  const own = outcome.credentials?.get('apps.support')?.resources.get('own');
  expect(decode(own?.jwt?.reveal() ?? '', { complete: true })?.header.kid).toBe(support.id);
  expect([...accountWrites, ...githubWrites]).toEqual([]);
});

test('without a key for the app, nothing is written, and the line to add is named', async ({
  onTestFinished: end,
}) => {
  const around = await world(manifest(), { end });
  keysIn(around);
  const { outcome, log, accountWrites, githubWrites } = await around.run();
  expect(outcome.failed).toBe(true);
  expect(log).toContain('Add the line `support=<key id>:<key secret>`');
  expect([...accountWrites, ...githubWrites]).toEqual([]);
});

test.each(['apps.support.own.secret', 'apps.support.own.id', 'apps.support.own'])(
  '%s cannot be published',
  async (from) => {
    let ended: () => Promise<void> = async () => {};
    const around = await world(manifest().replace('apps.support.own.jwt', from), {
      end: (work) => {
        const before = ended;
        ended = async () => {
          await before();
          await work();
        };
      },
    });
    const { outcome, accountWrites } = await around.run(keysIn(around).inputs);
    expect(outcome.error).toMatchObject({ code: 'manifest-invalid' });
    expect(accountWrites).toEqual([]);
    await ended();
  },
);
