/** Keys of a webhook's integration (v2): made, handed out, published, rotated and pruned as the keys of apps are. */

import { decode } from 'jsonwebtoken';
import { expect, test } from 'vitest';
import type { Emulator } from '../../src/emulator/server.ts';
import { handedOutLines } from '../../src/report/log/handed-out.ts';
import { summaryMarkdown } from '../../src/report/summary/summary.ts';
import { credentialsOf, DAY, inLife, type Life, manifestOf, TARGETS } from '../lifecycle/life.ts';
import { goBetween } from '../proof/go-between.ts';
import { appNamed } from '../support/account.ts';

const WEBHOOK = { target: `${TARGETS}/inbox`, triggers: ['conversation:message'] };

function manifest(keys: object | undefined, more: object = {}, webhook: object = WEBHOOK): string {
  const inbox = keys === undefined ? webhook : { ...webhook, keys };
  return manifestOf('v2', { support: { name: 'Support', webhooks: { inbox } } }, more);
}

function keysOf(emulator: Emulator) {
  return [...appNamed(emulator, 'Support').integrations.values()].flatMap(({ keys }) => [...keys.values()]);
}

async function expectNothingLeft(life: Life): Promise<void> {
  const ran = await life.succeed('apply', { prune: 'owned' });
  expect(ran.changes).toEqual([]);
  expect(ran.writes).toEqual([]);
}

test('a key is made in the integration of its webhook and handed out with a token of its own', async () => {
  await inLife(manifest({ bot: { jwt: { expiresIn: '30d' } } }), async (life) => {
    const ran = await life.succeed('apply');
    expect(ran.changes).toEqual([
      'create apps.support',
      'create apps.support.webhooks.inbox',
      'create apps.support.webhooks.inbox.keys.bot',
    ]);
    const [key] = keysOf(life.emulator);
    const handedOut = credentialsOf(ran)['support']?.webhooks['inbox']?.keys?.['bot'];
    expect(handedOut).toMatchObject({ id: key?.id, secret: key?.secret });
    expect(decode(handedOut?.jwt ?? '', { complete: true })).toMatchObject({
      header: { alg: 'HS256', typ: 'JWT', kid: key?.id },
      payload: { scope: 'integration' },
    });
    expect(JSON.parse(ran.outputs.get('jwts') ?? '{}')).toEqual({ 'support.inbox.bot': handedOut?.jwt });
    expect(ran.log).not.toContain(key?.secret);
    await expectNothingLeft(life);
  });
});

test('a report names it by its webhook, and shows none of it', async () => {
  await inLife(manifest({ bot: { jwt: {} } }), async (life) => {
    const { outcome } = await life.succeed('apply');
    const page = summaryMarkdown(outcome);
    expect(page).toContain('integration key inbox.bot');
    const lines = handedOutLines(outcome, false);
    expect(lines).toContainEqual(
      expect.stringMatching(/webhooks\.inbox\.keys\.bot {2}int_\w+, secret \*\*\*, jwt \*\*\* until/),
    );
    for (const secret of life.emulator.store.secrets) expect(page + lines.join('\n')).not.toContain(secret);
  });
});

test('the integration takes the token that is handed out', async () => {
  await inLife(manifest({ bot: { jwt: {} } }), async (life) => {
    const ran = await life.succeed('apply');
    const { id } = appNamed(life.emulator, 'Support');
    const token = credentialsOf(ran)['support']?.webhooks['inbox']?.keys?.['bot']?.jwt;
    const [integration] = [...appNamed(life.emulator, 'Support').integrations.keys()];
    const answer = await fetch(`${life.emulator.url}/v2/apps/${id}/integrations/${integration}/webhooks`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(answer.status).toBe(200);
  });
});

test('one that people made under the name is adopted; others are listed and left alone', async () => {
  await inLife(manifest(undefined), async (life) => {
    await life.succeed('apply');
    const app = appNamed(life.emulator, 'Support');
    const [integration] = [...app.integrations.values()];
    if (integration === undefined) throw new Error('no integration');
    const mine = life.emulator.store.addIntegrationKey(app, integration, 'bot');
    life.emulator.store.addIntegrationKey(app, integration, 'by-hand');
    await life.write(manifest({ bot: {} }));
    const ran = await life.succeed('apply', { prune: 'owned' });
    expect(ran.changes).toEqual(['adopt apps.support.webhooks.inbox.keys.bot']);
    expect(credentialsOf(ran)['support']?.webhooks['inbox']?.keys?.['bot']?.id).toBe(mine.id);
    expect(ran.outcome.plan?.unmanaged.map(({ label }) => label)).toEqual(['inbox: by-hand']);
    const all = await life.succeed('apply', { prune: 'all' });
    expect(all.changes).toHaveLength(1);
    expect(keysOf(life.emulator).map(({ name }) => name)).toEqual(['bot']);
  });
});

test('one that is no longer declared goes with prune, and with its webhook', async () => {
  await inLife(manifest({ bot: {}, other: {} }), async (life) => {
    await life.succeed('apply');
    await life.write(manifest({ bot: {} }));
    const ran = await life.succeed('apply', { prune: 'owned' });
    expect(ran.changes).toEqual(['delete apps.support.webhooks.inbox.keys.other']);
    await expectNothingLeft(life);
    await life.write(manifestOf('v2', { support: { name: 'Support' } }));
    const gone = await life.succeed('apply', { prune: 'owned' });
    expect(gone.changes).toEqual(['delete apps.support.webhooks.inbox']);
    expect(keysOf(life.emulator)).toEqual([]);
    expect(Object.keys(appNamed(life.emulator, 'Support').metadata).join(' ')).not.toContain(
      'integrationKey',
    );
    await expectNothingLeft(life);
  });
});

test('one is rotated: a new one comes, and the old one goes after the overlap', async () => {
  await inLife(manifest({ bot: { rotate: { every: '90d', overlap: '7d' } } }), async (life) => {
    await life.succeed('apply');
    const [first] = keysOf(life.emulator);
    life.pass(91 * DAY);
    const rotated = await life.succeed('apply');
    expect(rotated.changes).toEqual(['rotate apps.support.webhooks.inbox.keys.bot']);
    const second = credentialsOf(rotated)['support']?.webhooks['inbox']?.keys?.['bot']?.id;
    expect(second).not.toBe(first?.id);
    expect(keysOf(life.emulator)).toHaveLength(2);
    await expectNothingLeft(life);
    life.pass(8 * DAY);
    const retired = await life.succeed('apply');
    expect(retired.changes).toEqual([`retire apps.support.webhooks.inbox.keys.bot.${first?.id}`]);
    expect(keysOf(life.emulator).map(({ id }) => id)).toEqual([second]);
    await expectNothingLeft(life);
  });
});

test('more than ten in one integration are refused before anything is written', async () => {
  await inLife(manifest(undefined), async (life) => {
    await life.succeed('apply');
    const app = appNamed(life.emulator, 'Support');
    const [integration] = [...app.integrations.values()];
    if (integration === undefined) throw new Error('no integration');
    for (let count = 0; count < 10; count++)
      life.emulator.store.addIntegrationKey(app, integration, `k${count}`);
    await life.write(manifest({ bot: {} }));
    const ran = await life.refuse('apply');
    expect(ran.log).toMatch(
      /apps\.support\.webhooks\.inbox would have 11 integration keys; the vendor allows 10/,
    );
  });
});

test('mode credentials hands one out, and fails where it is missing', async () => {
  await inLife(manifest({ bot: {} }), async (life) => {
    await life.succeed('apply');
    const ran = await life.succeed('credentials');
    expect(credentialsOf(ran)['support']?.webhooks['inbox']?.keys?.['bot']?.id).toBe(
      keysOf(life.emulator)[0]?.id,
    );
    await life.write(manifest({ bot: {}, other: {} }));
    const missing = await life.refuse('credentials');
    expect(missing.log).toContain('apps.support.webhooks.inbox.keys.other');
  });
});

test('what a publication may take of one is checked against the manifest', async () => {
  const publish = (from: string): object => ({ publish: [{ secret: 'BOT', from }] });
  const wrong = 'apps.support.webhooks.inbox.keys.bto.secret';
  await inLife(manifest({ bot: {} }, publish(wrong)), async (life) => {
    expect((await life.refuse('validate')).log).toMatch(
      /no bto under webhooks\.inbox\.keys; did you mean bot\?/,
    );
    await life.write(manifest({ bot: {} }, publish('apps.support.webhooks.inbox.keys.bot.jwt')));
    expect((await life.refuse('validate')).log).toMatch(/the key bot signs no token/);
    await life.write(manifest({ bot: {} }, publish('apps.support.webhooks.inbox.keys.bot.secret')));
    await life.succeed('validate');
  });
});

test('a manifest for v1.1 is told that they are for v2', async () => {
  const v1 = { inbox: { target: `${TARGETS}/inbox`, keys: { bot: {} } } };
  await inLife(manifestOf('v1.1', { support: { name: 'Support', webhooks: v1 } }), async (life) => {
    expect((await life.refuse('validate')).log).toMatch(/keys exists in v2 only/);
  });
});

test('two runs at once leave one of each key, also where one of them gives way with a webhook first', async () => {
  const text = (webhooks: object): string => manifestOf('v2', { support: { name: 'Support', webhooks } });
  const help = { target: `${TARGETS}/help`, triggers: ['conversation:message'] };
  await inLife(text({ inbox: WEBHOOK }), async (life) => {
    await life.succeed('apply');
    await life.write(text({ inbox: { ...WEBHOOK, keys: { bot: {} } }, help }));
    let first: Promise<unknown> | undefined;
    // The second run has looked at the account before the first one creates anything, and creates when that one is done.
    const between = await goBetween(life.emulator.url, async ({ method, forward }) => {
      if (method !== 'GET') first ??= life.succeed('apply');
      await first;
      return forward();
    });
    try {
      await life.succeed('apply', { 'api-url': between.url });
    } finally {
      await between.close();
    }
    expect(keysOf(life.emulator).map(({ name }) => name)).toEqual(['bot']);
    await expectNothingLeft(life);
  });
});
