/** Service accounts of previews: copies of their own, which are told by their names and go with them. */

import { describe, expect, test } from 'vitest';
import { DAY, inLife, manifestOf, namesIn, OWNER } from '../lifecycle/life.ts';
import { RESELLER, serviceNamed, servicesIn, withServices } from './account.ts';

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

test('touch none that lacks the exact name', () =>
  inLife(MANIFEST, async (life) => {
    const others = [
      '(pr-1)',
      `${RESELLER.name}(pr-1)`,
      `${RESELLER.name} (pr-11)`,
      `x ${RESELLER.name} (pr-1)`,
    ];
    for (const name of others) life.emulator.store.addServiceAccount(name);
    await life.succeed('apply');
    await life.succeed('apply', { instance: 'pr-1', prune: 'all' });
    await life.succeed('destroy', { instance: 'pr-1' });
    expect(servicesIn(life)).toEqual([...others, RESELLER.name].sort());
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

  test('takes the names of the manifest as the instance has it', () =>
    inLife(withServices({ reseller: { name: 'for-${INSTANCE:-production}' } }), async (life) => {
      await life.succeed('apply');
      await life.succeed('apply', { instance: 'pr-1', ttl: '1d' });
      expect(servicesIn(life)).toEqual(['for-pr-1 (pr-1)', 'for-production']);
      life.pass(2 * DAY);
      await life.succeed('sweep');
      expect([servicesIn(life), namesIn(life.emulator)]).toEqual([['for-production'], ['Support']]);
    }));
});

describe('without a manifest', () => {
  test.each(['sweep', 'destroy'] as const)(
    '%s leaves them alone and names them: other owners have previews too',
    (mode) =>
      inLife(MANIFEST, async (life) => {
        await life.succeed('apply', { instance: 'pr-1', ttl: '1d' });
        const { id } = serviceNamed(life, `${RESELLER.name} (pr-1)`);
        life.emulator.store.addServiceAccount('production');
        life.pass(2 * DAY);
        await life.write(undefined);
        const inputs = { owner: OWNER, api: 'v1.1', ...(mode === 'destroy' ? { instance: 'pr-1' } : {}) };
        const { log } = await life.succeed(mode, inputs);
        expect(log).toContain(
          `Left alone, because without the manifest nothing tells whether they are this owner's: "${RESELLER.name} (pr-1)" (${id}).`,
        );
        expect([servicesIn(life), namesIn(life.emulator)]).toEqual([
          [`${RESELLER.name} (pr-1)`, 'production'],
          [],
        ]);
        // With the manifest, it is known whose it is.
        await life.write(MANIFEST);
        await life.succeed('destroy', { instance: 'pr-1' });
        expect(servicesIn(life)).toEqual(['production']);
      }),
  );
});

describe('taking production down', () => {
  const confirm = OWNER;

  test('deletes what the manifest declares by name or id, and refuses what is protected', () =>
    inLife(undefined, async (life) => {
      const { store } = life.emulator;
      store.addServiceAccount('somebody');
      store.addServiceAccount(`${RESELLER.name} (pr-1)`);
      const { id } = store.addServiceAccount('renamed by hand');
      const partner = { name: 'acme-partner', id };
      await life.write(withServices({ reseller: { ...RESELLER, protect: true }, partner }));
      await life.succeed('apply', { only: 'apps.support\nserviceAccounts.reseller' });
      const { log } = await life.refuse('destroy', { confirm });
      expect(log).toMatch(/serviceAccounts\.reseller: the service account \w+ has `protect: true`/);
      await life.write(withServices({ reseller: RESELLER, partner }));
      const gone = await life.succeed('destroy', { confirm });
      expect(gone.changes).toEqual([
        'delete serviceAccounts.reseller',
        'delete serviceAccounts.partner',
        'delete apps.support',
      ]);
      expect([servicesIn(life), namesIn(life.emulator)]).toEqual([
        [`${RESELLER.name} (pr-1)`, 'somebody'],
        [],
      ]);
    }));

  test('needs a key that can see them', () =>
    inLife(withServices({ reseller: RESELLER }), async (life) => {
      await life.succeed('apply');
      const made = serviceNamed(life, RESELLER.name);
      const { id, secret } = life.emulator.store.addServiceAccountKey(made, 'run');
      const { log } = await life.refuse('destroy', { confirm, 'key-id': id, 'key-secret': secret });
      expect(log).toContain("serviceAccounts.reseller: The run's key is that of a service account");
    }));
});

describe('what is linked to an app', () => {
  test('goes after the app, where that goes too', () =>
    inLife(withServices({ reseller: RESELLER }), async (life) => {
      await life.succeed('apply', { instance: 'pr-1' });
      const { id } = serviceNamed(life, `${RESELLER.name} (pr-1)`);
      for (const app of life.emulator.store.apps.values()) Object.assign(app, { serviceAccountId: id });
      await life.succeed('destroy', { instance: 'pr-1' });
      expect([servicesIn(life), namesIn(life.emulator)]).toEqual([[], []]);
    }));

  test('keeps its whole instance while that app stays, before anything is deleted', () =>
    inLife(withServices({ reseller: RESELLER }), async (life) => {
      await life.succeed('apply', { instance: 'pr-1', ttl: '1d' });
      await life.succeed('apply', { instance: 'pr-2', ttl: '1d' });
      const { id } = serviceNamed(life, `${RESELLER.name} (pr-1)`);
      const other = life.emulator.store.addApp({ name: 'Other', serviceAccountId: id });
      const { log } = await life.refuse('destroy', { instance: 'pr-1' });
      expect(log).toContain(
        `serviceAccounts.reseller: Cannot delete: the service account ${id} is linked to apps that stay: ${other.id}.`,
      );
      life.pass(2 * DAY);
      const swept = await life.run('sweep');
      expect(swept.outcome.failed).toBe(true);
      expect(swept.log).toContain('instances.pr-1.serviceAccounts.reseller: Cannot delete');
      expect(servicesIn(life)).toEqual([`${RESELLER.name} (pr-1)`]);
      expect(namesIn(life.emulator)).toEqual(['Other', 'Support (pr-1)']);
      life.emulator.store.removeApp(other);
      await life.succeed('destroy', { instance: 'pr-1' });
      expect([servicesIn(life), namesIn(life.emulator)]).toEqual([[], []]);
    }));
});

test('while one cannot be deleted, its instance keeps an app by which a sweep finds it again', () =>
  inLife(withServices({ reseller: RESELLER }), async (life) => {
    await life.succeed('apply', { instance: 'pr-1', ttl: '1d' });
    life.pass(2 * DAY);
    life.emulator.faults.add({
      kind: 'status',
      status: 403,
      method: 'DELETE',
      path: '/v1.1/serviceaccounts/*',
    });
    const { outcome } = await life.run('sweep');
    expect(outcome.results).toMatchObject([
      { address: 'instances.pr-1.serviceAccounts.reseller', status: 'failed' },
      { address: 'instances.pr-1.apps.support', status: 'not-started' },
    ]);
    life.emulator.faults.clear();
    await life.succeed('sweep');
    expect([servicesIn(life), namesIn(life.emulator)]).toEqual([[], []]);
  }));

test('one that was dropped from the manifest stays when its preview goes', () =>
  inLife(MANIFEST, async (life) => {
    await life.succeed('apply', { instance: 'pr-1' });
    await life.write(manifestOf('v1.1', { support: { name: 'Support' } }));
    await life.succeed('destroy', { instance: 'pr-1' });
    expect([servicesIn(life), namesIn(life.emulator)]).toEqual([[`${RESELLER.name} (pr-1)`], []]);
  }));
