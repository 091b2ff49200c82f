/** The life of service accounts: made, found again, renamed, adopted, pruned, handed out. */

import { expect, test } from 'vitest';
import { inLife } from '../lifecycle/life.ts';
import { keysOf, RESELLER, remembered, serviceNamed, withServices } from './account.ts';

test('are made with their keys, remembered by an app, and left alone from then on', () =>
  inLife(withServices({ reseller: RESELLER }), async (life) => {
    const first = await life.succeed('apply');
    expect(first.changes).toEqual([
      'create apps.support',
      'create serviceAccounts.reseller',
      'create serviceAccounts.reseller.keys.ci',
    ]);
    const { id } = serviceNamed(life, RESELLER.name);
    const [ci] = keysOf(life);
    expect(remembered(life)).toEqual({ 'Support reseller': `${id} key_ci=${ci}` });
    const again = await life.succeed('apply');
    expect([again.changes, again.writes]).toEqual([[], []]);
    expect(again.outcome.requests, again.log).toBe(3);
    expect((await life.succeed('check')).outputs.get('drift')).toBe('false');
  }));

test('are handed out beside the apps, and to a later job', () =>
  inLife(withServices({ reseller: RESELLER }), async (life) => {
    const ran = await life.succeed('apply');
    for (const one of [ran, await life.succeed('credentials')]) {
      const { serviceAccounts } = JSON.parse(one.outputs.get('credentials') ?? '{}');
      const { id, keys } = serviceNamed(life, RESELLER.name);
      const [key] = keys.values();
      expect(serviceAccounts).toEqual({
        reseller: {
          id,
          keys: {
            ci: { id: key?.id, secret: key?.secret, jwt: expect.any(String), expires: expect.any(String) },
          },
        },
      });
      const { jwt } = serviceAccounts.reseller.keys.ci;
      const [header, payload] = jwt
        .split('.')
        .map((part: string) => JSON.parse(Buffer.from(part, 'base64url').toString() || '{}'));
      expect([header.kid, payload.scope]).toEqual([key?.id, 'account']);
      expect(JSON.parse(one.outputs.get('jwts') ?? '{}')).toEqual({ 'serviceAccounts.reseller.ci': jwt });
    }
  }));
