/** The life of service accounts: made, found again, renamed, adopted, pruned, and never anybody else's. */

import { describe, expect, test } from 'vitest';
import { appNamed, DAY, inLife, manifestOf, OWNER } from '../lifecycle/life.ts';
import { keysOf, RESELLER, remembered, serviceNamed, servicesIn, withServices } from './account.ts';

test('are made with their keys, remembered by an app, and left alone from then on', () =>
  inLife(withServices({ reseller: RESELLER }), async (life) => {
    const first = await life.succeed('apply');
    expect(first.changes).toEqual([
      'create apps.support',
      'create serviceAccounts.reseller',
      'create serviceAccounts.reseller.keys.ci',
    ]);
    const { id } = serviceNamed(life, RESELLER.name);
    expect(remembered(life)).toEqual({ 'Support reseller': `${id} key_ci=${keysOf(life)[0]}` });
    const again = await life.succeed('apply');
    expect([again.changes, again.writes]).toEqual([[], []]);
    // The apps, the service accounts, the keys of the one that declares some.
    expect(again.outcome.requests, again.log).toBe(3);
    expect((await life.succeed('check')).outputs.get('drift')).toBe('false');
  }));

test('cost nobody a request who has none', () =>
  inLife(manifestOf('v1.1', { support: { name: 'Support' } }), async (life) => {
    life.emulator.store.addServiceAccount('somebody');
    await life.succeed('apply');
    const before = life.emulator.requests.length;
    await life.succeed('apply', { prune: 'all' });
    expect(life.emulator.requests.slice(before).map(({ path }) => path)).not.toContain(
      '/v1.1/serviceaccounts',
    );
    expect(servicesIn(life)).toEqual(['somebody']);
  }));

test('follow the name in the manifest, and keep their id', () =>
  inLife(withServices({ reseller: RESELLER }), async (life) => {
    await life.succeed('apply');
    const { id } = serviceNamed(life, RESELLER.name);
    await life.write(withServices({ reseller: { ...RESELLER, name: 'acme-reseller-8' } }));
    const renamed = await life.succeed('apply');
    expect(renamed.changes).toEqual(['update serviceAccounts.reseller']);
    expect(renamed.log).toContain('name: acme-reseller-7 → acme-reseller-8');
    expect(serviceNamed(life, 'acme-reseller-8').id).toBe(id);
    expect((await life.succeed('apply')).writes).toEqual([]);
  }));

describe('what is there already', () => {
  test('is adopted by its exact name, with its keys', () =>
    inLife(withServices({ reseller: RESELLER }), async (life) => {
      const made = life.emulator.store.addServiceAccount(RESELLER.name);
      const key = life.emulator.store.addServiceAccountKey(made, 'ci').id;
      const adopted = await life.succeed('apply');
      expect(adopted.changes).toEqual([
        'create apps.support',
        'adopt serviceAccounts.reseller',
        'adopt serviceAccounts.reseller.keys.ci',
      ]);
      expect([keysOf(life), servicesIn(life)]).toEqual([[key], [RESELLER.name]]);
      expect((await life.succeed('apply')).writes).toEqual([]);
    }));

  test('is bound by its id, and renamed', () =>
    inLife(manifestOf('v1.1', {}), async (life) => {
      const { id } = life.emulator.store.addServiceAccount('old name');
      await life.write(withServices({ reseller: { ...RESELLER, id } }));
      await life.succeed('apply');
      expect(serviceNamed(life, RESELLER.name).id).toBe(id);
      await life.write(withServices({ reseller: { ...RESELLER, id: '0'.repeat(24) } }));
      const { log } = await life.refuse('apply');
      expect(log).toContain(`these credentials see no service account with the id ${'0'.repeat(24)}`);
    }));

  test('of another owner is left alone, by name and by id', () =>
    inLife(withServices({ reseller: RESELLER }), async (life) => {
      const { id } = life.emulator.store.addServiceAccount(RESELLER.name);
      life.emulator.store.addApp({
        name: 'Theirs',
        metadata: { provision_owner: 'rival/team', provision_app: 'x', provision_service_reseller: id },
      });
      const byName = await life.refuse('apply');
      expect(byName.log).toContain(
        `serviceAccounts.reseller.name: names of service accounts are unique in an account, and ${id}, which has this one, is not this manifest's`,
      );
      await life.write(withServices({ reseller: { ...RESELLER, id } }));
      const byId = await life.refuse('apply');
      expect(byId.log).toContain(`The service account ${id} belongs to "rival/team". It is left alone`);
    }));
});

test('are not handed to another owner by what somebody writes into a mark', () =>
  inLife(withServices({ reseller: RESELLER }), async (life) => {
    const mine = life.emulator.store.addServiceAccount(RESELLER.name);
    life.emulator.store.addApp({
      name: 'Theirs',
      metadata: {
        provision_owner: 'rival/team',
        provision_app: 'x',
        provision_service_reseller: `${mine.id} owner=${encodeURIComponent(OWNER)} app=reseller key_ci=%E0%A4%A`,
      },
    });
    const { log } = await life.refuse('apply');
    expect(log).toContain("is not this manifest's: choose another name");
  }));

test('come under another key of the manifest by their id, and are not made twice', () =>
  inLife(withServices({ reseller: RESELLER }), async (life) => {
    await life.succeed('apply');
    const { id } = serviceNamed(life, RESELLER.name);
    await life.write(withServices({ partner: RESELLER }));
    const { log } = await life.refuse('apply');
    expect(log).toContain(
      `${id}, which has this one, is serviceAccounts.reseller: keep that key, or write \`id: ${id}\` here to adopt it`,
    );
    await life.write(withServices({ partner: { ...RESELLER, id } }));
    expect((await life.succeed('apply')).changes).toContain('adopt serviceAccounts.partner');
    expect(Object.keys(remembered(life))).toEqual(['Support partner']);
    expect((await life.succeed('apply')).writes).toEqual([]);
  }));

describe('what the manifest no longer has', () => {
  const two = { reseller: RESELLER, partner: { name: 'acme-partner' } };

  test('is listed, and deleted only where pruning is asked for', () =>
    inLife(withServices(two), async (life) => {
      life.emulator.store.addServiceAccount('somebody');
      await life.succeed('apply');
      const { id } = serviceNamed(life, 'acme-partner');
      await life.write(withServices({ reseller: RESELLER }));
      const left = await life.succeed('apply');
      expect(left.outcome.plan?.unmanaged).toEqual([{ kind: 'serviceAccount', id, label: 'acme-partner' }]);
      expect(left.log).toContain(`service account  acme-partner  ${id}`);
      const { log } = await life.refuse('apply', { prune: 'owned', 'max-deletes': '0' });
      expect(log).toContain('Plan deletes 1 resource; `max-deletes` is 0. First: ');
      const pruned = await life.succeed('apply', { prune: 'owned' });
      expect(pruned.changes).toEqual(['delete serviceAccounts.partner']);
      expect(servicesIn(life)).toEqual([RESELLER.name, 'somebody']);
      expect(Object.keys(remembered(life))).toEqual(['Support reseller']);
      expect((await life.succeed('apply', { prune: 'owned' })).writes).toEqual([]);
    }));

  test('is kept for ever once it was protected', () =>
    inLife(withServices({ ...two, partner: { name: 'acme-partner', protect: true } }), async (life) => {
      await life.succeed('apply');
      await life.write(withServices({ reseller: RESELLER }));
      const { log } = await life.refuse('apply', { prune: 'owned' });
      expect(log).toContain('is no longer in the manifest but was declared with `protect: true`');
      await life.write(withServices(two));
      await life.succeed('apply');
      await life.write(withServices({ reseller: RESELLER }));
      await life.succeed('apply', { prune: 'owned' });
      expect(servicesIn(life)).toEqual([RESELLER.name]);
    }));

  test('stays while apps are linked to it, and the run says what to do', () =>
    inLife(withServices(two), async (life) => {
      await life.succeed('apply');
      const { id } = serviceNamed(life, 'acme-partner');
      const linked = life.emulator.store.addApp({ name: 'Linked', serviceAccountId: id });
      await life.write(withServices({ reseller: RESELLER }));
      const { outcome, log } = await life.run('apply', { prune: 'owned' });
      expect(outcome.failed).toBe(true);
      expect(log).toContain('Service account has linked apps');
      expect(log).toContain('Delete those apps, or unlink them on the dashboard, and run again');
      expect(outcome.results).toMatchObject([{ address: 'serviceAccounts.partner', status: 'failed' }]);
      life.emulator.store.removeApp(linked);
      await life.succeed('apply', { prune: 'owned' });
      expect(servicesIn(life)).toEqual([RESELLER.name]);
    }));

  test('also goes when the app that remembers it goes, and what stays is remembered by another', () =>
    inLife(withServices(two), async (life) => {
      await life.succeed('apply');
      const apps = { shop: { name: 'Shop' } };
      await life.write(manifestOf('v1.1', apps, { serviceAccounts: { reseller: RESELLER } }));
      const moved = await life.succeed('apply', { prune: 'owned' });
      expect(moved.changes).toEqual([
        'create apps.shop',
        'delete apps.support',
        'delete serviceAccounts.partner',
      ]);
      expect(servicesIn(life)).toEqual([RESELLER.name]);
      expect(Object.keys(remembered(life))).toEqual(['Shop reseller']);
      expect((await life.succeed('apply', { prune: 'owned' })).writes).toEqual([]);
    }));
});

test('are made anew when somebody deleted them', () =>
  inLife(withServices({ reseller: RESELLER }), async (life) => {
    await life.succeed('apply');
    const lost = serviceNamed(life, RESELLER.name);
    life.emulator.store.removeServiceAccount(lost);
    const again = await life.succeed('apply');
    expect(again.changes).toEqual([
      'create serviceAccounts.reseller',
      'create serviceAccounts.reseller.keys.ci',
    ]);
    expect(serviceNamed(life, RESELLER.name).id).not.toBe(lost.id);
    expect((await life.succeed('apply')).writes).toEqual([]);
  }));

test('are forgotten when they are gone and no longer wanted', () =>
  inLife(withServices({ reseller: RESELLER }), async (life) => {
    await life.succeed('apply');
    life.emulator.store.removeServiceAccount(serviceNamed(life, RESELLER.name));
    await life.write(withServices({}));
    await life.succeed('apply');
    expect(remembered(life)).toEqual({});
    expect((await life.succeed('apply')).writes).toEqual([]);
  }));

test('stay where they are remembered when an app comes before it', () =>
  inLife(withServices({ reseller: RESELLER }), async (life) => {
    await life.succeed('apply');
    const apps = { aaa: { name: 'First' }, support: { name: 'Support' } };
    const more = { serviceAccounts: { reseller: RESELLER, partner: { name: 'acme-partner' } } };
    await life.write(manifestOf('v1.1', apps, more));
    await life.succeed('apply');
    expect(Object.keys(remembered(life))).toEqual(['First partner', 'Support reseller']);
  }));

test('and what others write into the app that remembers them stays, also where the vendor merges', () =>
  inLife(
    withServices({ reseller: RESELLER, partner: { name: 'acme-partner' } }),
    async (life) => {
      await life.succeed('apply');
      const { metadata } = appNamed(life.emulator, 'Support');
      metadata['note'] = 'by hand';
      await life.write(withServices({ reseller: { ...RESELLER, keys: { ci: {}, deploy: {} } } }));
      await life.succeed('apply', { prune: 'owned' });
      expect(appNamed(life.emulator, 'Support').metadata['note']).toBe('by hand');
      expect(Object.keys(remembered(life))).toEqual(['Support reseller']);
      expect((await life.succeed('apply', { prune: 'owned' })).writes).toEqual([]);
    },
    { switches: { metadataUpdate: 'merge' } },
  ));

describe('keys', () => {
  const rotated = { reseller: { ...RESELLER, keys: { ci: { rotate: { every: '90d', overlap: '7d' } } } } };

  test('are turned like those of apps: a new one, the old one for the overlap, then gone', () =>
    inLife(withServices(rotated), async (life) => {
      await life.succeed('apply');
      const [first] = keysOf(life);
      life.pass(91 * DAY);
      expect((await life.succeed('check')).outputs.get('drift')).toBe('false');
      const turned = await life.succeed('apply');
      expect(turned.changes).toEqual(['rotate serviceAccounts.reseller.keys.ci']);
      const [, second] = keysOf(life);
      expect(keysOf(life)).toEqual([first, second]);
      expect((await life.succeed('apply')).writes).toEqual([]);
      life.pass(8 * DAY);
      expect((await life.succeed('apply')).changes).toEqual([
        `retire serviceAccounts.reseller.keys.ci.${first}`,
      ]);
      expect(keysOf(life)).toEqual([second]);
      expect((await life.succeed('apply')).writes).toEqual([]);
    }));

  test('are pruned with our marks, or whoever made them', () =>
    inLife(withServices({ reseller: { ...RESELLER, keys: { ci: {}, old: {} } } }), async (life) => {
      await life.succeed('apply');
      life.emulator.store.addServiceAccountKey(serviceNamed(life, RESELLER.name), 'by-hand');
      await life.write(withServices({ reseller: RESELLER }));
      expect((await life.succeed('apply', { prune: 'owned' })).changes).toEqual([
        'delete serviceAccounts.reseller.keys.old',
      ]);
      await life.succeed('apply', { prune: 'all' });
      expect(keysOf(life)).toHaveLength(1);
    }));

  test('are ten at most, which is said before anything is written', () =>
    inLife(withServices({ reseller: RESELLER }), async (life) => {
      const made = life.emulator.store.addServiceAccount(RESELLER.name);
      for (let count = 0; count < 10; count++) life.emulator.store.addServiceAccountKey(made, `k${count}`);
      const { log } = await life.refuse('apply');
      expect(log).toContain('the service account would have 11 keys; the vendor allows 10');
    }));
});

describe('a run that is limited', () => {
  const manifest = withServices({ reseller: RESELLER, partner: { name: 'acme-partner' } });

  test('to one of them leaves the others alone', () =>
    inLife(manifest, async (life) => {
      await life.succeed('apply', { only: 'apps.support' });
      expect(servicesIn(life)).toEqual([]);
      const ran = await life.succeed('apply', { only: 'serviceAccounts.reseller' });
      expect(ran.changes).toEqual([
        'create serviceAccounts.reseller',
        'create serviceAccounts.reseller.keys.ci',
      ]);
      expect(servicesIn(life)).toEqual([RESELLER.name]);
      expect(Object.keys(remembered(life))).toEqual(['Support reseller']);
      const wrong = await life.refuse('apply', { only: 'serviceAccounts.resellr' });
      expect(wrong.log).toContain('Did you mean serviceAccounts.reseller?');
    }));

  test('to parts does each of them once', () =>
    inLife(manifest, async (life) => {
      await life.succeed('apply', { only: 'apps.support' });
      const parts = await Promise.all(['1/3', '2/3', '3/3'].map((shard) => life.succeed('apply', { shard })));
      expect(parts.flatMap(({ changes }) => changes).sort()).toEqual([
        'create serviceAccounts.partner',
        'create serviceAccounts.reseller',
        'create serviceAccounts.reseller.keys.ci',
      ]);
      expect((await life.succeed('apply')).writes).toEqual([]);
    }));
});

test('the room that they take in an app is counted before anything is written', () =>
  inLife(withServices({ reseller: RESELLER }), async (life) => {
    const serviceAccounts = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [
        `a-rather-long-key-of-number-${index}`,
        {
          name: `acme-${index}`,
          keys: { 'one-key-with-a-long-name': {}, 'another-key-with-a-long-name': {} },
        },
      ]),
    );
    await life.write(withServices(serviceAccounts));
    const { log } = await life.refuse('apply');
    expect(log).toMatch(/apps\.support\.metadata: Metadata and ownership marks take \d+ bytes/);
  }));

describe('a manifest without an app', () => {
  const manifest = manifestOf('v1.1', {}, { serviceAccounts: { reseller: RESELLER } });

  test('finds them by their names alone, and records nothing', () =>
    inLife(manifest, async (life) => {
      await life.succeed('apply');
      expect(servicesIn(life)).toEqual([RESELLER.name]);
      expect((await life.succeed('apply')).writes).toEqual([]);
      expect(life.emulator.store.apps.size).toBe(0);
    }));

  test.each([
    { inputs: { prune: 'owned' }, what: '`prune: owned` needs' },
    { inputs: { instance: 'pr-1' }, what: 'an instance needs' },
    { inputs: { instance: 'pr-1', ttl: '7d' }, what: 'an instance and `ttl` need' },
  ])('is told what needs marks: $what', ({ inputs, what }) =>
    inLife(manifest, async (life) => {
      const { log } = await life.refuse('apply', inputs);
      expect(log).toContain(`serviceAccounts.reseller: ${what} marks that say what is managed`);
      expect(log).toContain('the manifest declares none. Declare an app, or do without.');
    }),
  );
});
