/** The expiry of instances: stamped, renewed while they are in use, taken off again; never a difference. */

import { describe, expect, test } from 'vitest';
import { APIS, appNamed, DAY, fullApp, HOUR, inLife, type Life, manifestOf } from './life.ts';

const INSTANCE = 'pr-7';

/** The expiry of the instance's app, in epoch milliseconds. */
function expiry({ emulator }: Life): number | undefined {
  const mark = appNamed(emulator, `Support (${INSTANCE})`).metadata['provision_expires'];
  return typeof mark === 'string' && mark !== '' ? Date.parse(mark) : undefined;
}

describe.each(APIS)('in %s', (api) => {
  const manifest = manifestOf(api, { support: fullApp(api, 'Support') });

  test('an instance is stamped as it is made', () =>
    inLife(manifest, async (life) => {
      const now = life.now();
      await life.succeed('apply', { instance: INSTANCE, ttl: '7d' });
      expect((expiry(life) ?? 0) - now).toBeGreaterThanOrEqual(7 * DAY);
      expect((expiry(life) ?? 0) - now).toBeLessThan(7 * DAY + HOUR);
    }));

  test('more than half of the time left: nothing to do; less: renewed, which is no drift and not in the digest', () =>
    inLife(manifest, async (life) => {
      const inputs = { instance: INSTANCE, ttl: '8d' };
      await life.succeed('apply', inputs);
      const digest = (await life.succeed('plan', inputs)).outcome.plan?.digest;
      life.pass(3 * DAY);
      const stamped = expiry(life);
      expect((await life.succeed('apply', inputs)).writes).toEqual([]);
      expect(expiry(life)).toBe(stamped);

      life.pass(2 * DAY);
      const check = await life.succeed('check', inputs);
      expect(check.changes).toEqual(['renew apps.support']);
      expect(check.outputs.get('drift')).toBe('false');
      expect(check.outcome.drifted).toBe(false);
      expect(check.outcome.plan?.digest).toBe(digest);
      const renewed = await life.succeed('apply', inputs);
      expect(renewed.writes).toHaveLength(1);
      expect(renewed.outcome.results).toMatchObject([{ action: 'renew', status: 'done' }]);
      expect((expiry(life) ?? 0) - life.now()).toBeGreaterThan(8 * DAY - HOUR);
      expect((await life.succeed('apply', inputs)).writes).toEqual([]);
    }));

  test('a change beside it renews as well', () =>
    inLife(manifest, async (life) => {
      const inputs = { instance: INSTANCE, ttl: '8d' };
      await life.succeed('apply', inputs);
      life.pass(5 * DAY);
      await life.write(manifestOf(api, { support: fullApp(api, 'Support', { metadata: { team: 'care' } }) }));
      expect((await life.succeed('apply', inputs)).changes).toEqual(['update apps.support']);
      expect((expiry(life) ?? 0) - life.now()).toBeGreaterThan(8 * DAY - HOUR);
      expect((await life.succeed('plan', inputs)).changes).toEqual([]);
    }));

  test('an apply that says nothing of it leaves it; one that expired is alive again by the next apply', () =>
    inLife(manifest, async (life) => {
      await life.succeed('apply', { instance: INSTANCE, ttl: '1d' });
      const stamped = expiry(life);
      life.pass(5 * DAY);
      expect((await life.succeed('apply', { instance: INSTANCE })).writes).toEqual([]);
      expect(expiry(life)).toBe(stamped);
      await life.succeed('apply', { instance: INSTANCE, ttl: '1d' });
      expect(expiry(life)).toBeGreaterThan(life.now());
    }));
});

test.each(['replace', 'merge'] as const)(
  '`never` takes it off, with a vendor whose updates %s',
  (metadataUpdate) =>
    inLife(
      manifestOf('v2', { support: fullApp('v2', 'Support') }),
      async (life) => {
        await life.succeed('apply', { instance: INSTANCE, ttl: '1d' });
        const inputs = { instance: INSTANCE, ttl: 'never' };
        expect((await life.succeed('plan', inputs)).changes).toEqual(['renew apps.support']);
        await life.succeed('apply', inputs);
        expect(expiry(life)).toBeUndefined();
        expect((await life.succeed('apply', inputs)).writes).toEqual([]);
        life.pass(100 * DAY);
        expect((await life.succeed('sweep')).writes).toEqual([]);
      },
      { switches: { metadataUpdate } },
    ),
);

test('a longer time takes effect at once, a shorter one does not cut off what was promised', () =>
  inLife(manifestOf('v2', { support: { name: 'Support' } }), async (life) => {
    await life.succeed('apply', { instance: INSTANCE, ttl: '2d' });
    await life.succeed('apply', { instance: INSTANCE, ttl: '30d' });
    const long = expiry(life);
    expect((long ?? 0) - life.now()).toBeGreaterThan(29 * DAY);
    await life.succeed('apply', { instance: INSTANCE, ttl: '1d' });
    expect(expiry(life)).toBe(long);
  }));

test('production does not expire: a ttl without an instance is refused', () =>
  inLife(manifestOf('v2', { support: { name: 'Support' } }), async (life) => {
    await expect(life.run('apply', { ttl: '7d' })).rejects.toThrow(/`ttl`.*`instance`/);
    expect(life.emulator.requests).toEqual([]);
  }));

test('an expiry that is no date, by hand, counts as none and is stamped anew', () =>
  inLife(manifestOf('v2', { support: { name: 'Support' } }), async (life) => {
    await life.succeed('apply', { instance: INSTANCE, ttl: '2d' });
    appNamed(life.emulator, `Support (${INSTANCE})`).metadata['provision_expires'] = 'next week';
    expect((await life.succeed('sweep')).writes).toEqual([]);
    await life.succeed('apply', { instance: INSTANCE, ttl: '2d' });
    expect(expiry(life)).toBeGreaterThan(life.now());
  }));
