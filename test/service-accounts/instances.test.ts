/** Service accounts of previews: copies of their own, which go with them and are nobody else's. */

import { describe, expect, test } from 'vitest';
import { DAY, inLife, manifestOf, namesIn } from '../lifecycle/life.ts';
import { RESELLER, remembered, serviceNamed, servicesIn, withServices } from './account.ts';

const MANIFEST = withServices({ reseller: { ...RESELLER, protect: true } });

test('have the instance behind their name, and go with it', () =>
  inLife(MANIFEST, async (life) => {
    await life.succeed('apply');
    await life.succeed('apply', { instance: 'pr-1' });
    await life.succeed('apply', { instance: 'pr-2' });
    expect(servicesIn(life)).toEqual([RESELLER.name, `${RESELLER.name} (pr-1)`, `${RESELLER.name} (pr-2)`]);
    expect((await life.succeed('apply', { instance: 'pr-1' })).writes).toEqual([]);
    const shown = await life.succeed('destroy', { instance: 'pr-1', 'dry-run': 'true' });
    expect(shown.changes).toEqual(['delete serviceAccounts.reseller', 'delete apps.support']);
    expect(shown.writes).toEqual([]);
    await life.succeed('destroy', { instance: 'pr-1' });
    expect(servicesIn(life)).toEqual([RESELLER.name, `${RESELLER.name} (pr-2)`]);
    expect(namesIn(life.emulator)).toEqual(['Support', 'Support (pr-2)']);
  }));

test('are never taken by name: what stands under it is somebody’s', () =>
  inLife(MANIFEST, async (life) => {
    const { id } = life.emulator.store.addServiceAccount(`${RESELLER.name} (pr-1)`);
    const { log } = await life.refuse('apply', { instance: 'pr-1' });
    expect(log).toContain(`unique in an account, and ${id}, which has this one, is not this manifest's`);
    expect(log).toContain('or delete it on the dashboard');
  }));

test('cannot be bound to an id, and their names must have room', () =>
  inLife(
    withServices({ reseller: { name: 'a'.repeat(95), id: '6650c6aa000000000000000b' } }),
    async (life) => {
      const { log } = await life.refuse('apply', { instance: 'pr-1' });
      expect(log).toContain('serviceAccounts.reseller.id: an id binds to one service account');
      expect(log).toContain('serviceAccounts.reseller.name: with " (pr-1)" for the instance');
    },
  ));

describe('a sweep', () => {
  test('takes expired ones, and counts apps', () =>
    inLife(MANIFEST, async (life) => {
      await life.succeed('apply');
      await life.succeed('apply', { instance: 'pr-1', ttl: '7d' });
      await life.succeed('apply', { instance: 'pr-2', ttl: '30d' });
      life.pass(5 * DAY);
      const renewed = await life.succeed('apply', { instance: 'pr-2', ttl: '30d' });
      expect(renewed.changes).toEqual([]);
      life.pass(3 * DAY);
      const swept = await life.succeed('sweep', { 'max-deletes': '1' });
      expect(swept.changes).toEqual([
        'delete instances.pr-1.serviceAccounts.reseller',
        'delete instances.pr-1.apps.support',
      ]);
      expect(servicesIn(life)).toEqual([RESELLER.name, `${RESELLER.name} (pr-2)`]);
      expect(namesIn(life.emulator)).toEqual(['Support', 'Support (pr-2)']);
    }));

  test('needs no manifest, but says when the API generation shows none', () =>
    inLife(MANIFEST, async (life) => {
      await life.succeed('apply', { instance: 'pr-1', ttl: '1d' });
      life.pass(2 * DAY);
      await life.write(undefined);
      const { log } = await life.refuse('sweep', { owner: 'acme/messaging' });
      expect(log).toContain('records service accounts');
      expect(log).toContain('the input `api: v1.1` where there is none');
      await life.succeed('sweep', { owner: 'acme/messaging', api: 'v1.1' });
      expect([servicesIn(life), namesIn(life.emulator)]).toEqual([[], []]);
    }));
});

describe('taking production down', () => {
  test('deletes what the manifest declares, and refuses what is protected', () =>
    inLife(
      withServices({ reseller: RESELLER, partner: { name: 'acme-partner', protect: true } }),
      async (life) => {
        life.emulator.store.addServiceAccount('somebody');
        await life.succeed('apply');
        const confirm = 'acme/messaging';
        const { log } = await life.refuse('destroy', { confirm });
        expect(log).toMatch(/serviceAccounts\.partner: the service account \w+ has `protect: true`/);
        await life.write(withServices({ reseller: RESELLER, partner: { name: 'acme-partner' } }));
        await life.succeed('apply');
        await life.succeed('destroy', { confirm });
        expect([servicesIn(life), namesIn(life.emulator)]).toEqual([['somebody'], []]);
      },
    ));

  test('refuses to leave behind what nothing would remember', () =>
    inLife(withServices({ reseller: RESELLER, partner: { name: 'acme-partner' } }), async (life) => {
      await life.succeed('apply');
      await life.write(withServices({ reseller: RESELLER }));
      const { log } = await life.refuse('destroy', { confirm: 'acme/messaging' });
      expect(log).toContain(
        'serviceAccounts.partner: it was created from this manifest and is not in it any more',
      );
      await life.succeed('apply', { prune: 'owned' });
      await life.succeed('destroy', { confirm: 'acme/messaging' });
      expect([servicesIn(life), namesIn(life.emulator)]).toEqual([[], []]);
    }));

  test('goes on over a link that people have made to an app which goes too', () =>
    inLife(withServices({ reseller: RESELLER }), async (life) => {
      await life.succeed('apply', { instance: 'pr-1' });
      const { id } = serviceNamed(life, `${RESELLER.name} (pr-1)`);
      for (const app of life.emulator.store.apps.values()) Object.assign(app, { serviceAccountId: id });
      await life.succeed('destroy', { instance: 'pr-1' });
      expect([servicesIn(life), namesIn(life.emulator)]).toEqual([[], []]);
    }));

  test('and stops at one to an app that stays, which remains remembered', () =>
    inLife(withServices({ reseller: RESELLER }), async (life) => {
      await life.succeed('apply', { instance: 'pr-1' });
      const { id } = serviceNamed(life, `${RESELLER.name} (pr-1)`);
      const other = life.emulator.store.addApp({ name: 'Other', serviceAccountId: id });
      const { outcome, log } = await life.run('destroy', { instance: 'pr-1' });
      expect(outcome.failed).toBe(true);
      expect(log).toContain('unlink them on the dashboard, and run again');
      expect(outcome.results).toMatchObject([{ status: 'failed' }, { status: 'not-started' }]);
      expect(Object.keys(remembered(life))).toEqual(['Support (pr-1) reseller']);
      life.emulator.store.removeApp(other);
      await life.succeed('destroy', { instance: 'pr-1' });
      expect([servicesIn(life), namesIn(life.emulator)]).toEqual([[], []]);
    }));
});

test('a preview whose service account was dropped from the manifest goes with all that it had', () =>
  inLife(MANIFEST, async (life) => {
    await life.succeed('apply', { instance: 'pr-1' });
    await life.write(manifestOf('v1.1', { support: { name: 'Support' } }));
    await life.succeed('destroy', { instance: 'pr-1' });
    expect([servicesIn(life), namesIn(life.emulator)]).toEqual([[], []]);
  }));
