/** The life of service accounts: created, found again by id or name, renamed, and never pruned. */

import { describe, expect, test } from 'vitest';
import { appNamed, DAY, inLife, manifestOf, OWNER, TARGETS } from '../lifecycle/life.ts';
import { keysOf, RESELLER, serviceMarksIn, serviceNamed, servicesIn, withServices } from './account.ts';

test('are created with their keys, and left alone from then on', () =>
  inLife(withServices({ reseller: RESELLER }), async (life) => {
    const first = await life.succeed('apply');
    expect(first.changes).toEqual([
      'create apps.support',
      'create serviceAccounts.reseller',
      'create serviceAccounts.reseller.keys.ci',
    ]);
    expect([servicesIn(life), keysOf(life), serviceMarksIn(life)]).toEqual([
      [RESELLER.name],
      [expect.stringMatching(/^svc_/)],
      [],
    ]);
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
    await life.succeed('destroy', { confirm: OWNER });
    expect(life.emulator.requests.slice(before).map(({ path }) => path)).not.toContain(
      '/v1.1/serviceaccounts',
    );
    expect(servicesIn(life)).toEqual(['somebody']);
  }));

test('need no app in the manifest', () =>
  inLife(manifestOf('v1.1', {}, { serviceAccounts: { reseller: RESELLER } }), async (life) => {
    await life.succeed('apply');
    await life.succeed('apply', { instance: 'pr-1', prune: 'owned' });
    expect(servicesIn(life)).toEqual([RESELLER.name, `${RESELLER.name} (pr-1)`]);
    expect((await life.succeed('apply', { instance: 'pr-1' })).writes).toEqual([]);
    expect(life.emulator.store.apps.size).toBe(0);
    const { log } = await life.refuse('apply', { instance: 'pr-1', ttl: '7d' });
    expect(log).toContain('`ttl` is recorded in an app, and the manifest declares none');
  }));

describe('a name', () => {
  test('that exists is taken over with its keys, without a word', () =>
    inLife(withServices({ reseller: RESELLER }), async (life) => {
      const made = life.emulator.store.addServiceAccount(RESELLER.name);
      const key = life.emulator.store.addServiceAccountKey(made, 'ci').id;
      expect((await life.succeed('apply')).changes).toEqual(['create apps.support']);
      expect([keysOf(life), servicesIn(life)]).toEqual([[key], [RESELLER.name]]);
      expect((await life.succeed('apply')).writes).toEqual([]);
    }));

  test('that a list does not show yet is taken over with its keys, since the vendor says that it is taken', () =>
    inLife(withServices({ reseller: RESELLER }), async (life) => {
      const { faults } = life.emulator;
      faults.add({ kind: 'lag', lists: 3, method: 'POST', path: '/v1.1/serviceaccounts' });
      await life.succeed('apply');
      const keys = keysOf(life);
      const again = await life.succeed('apply');
      expect(again.writes).toEqual(['POST /v1.1/serviceaccounts']);
      expect([keysOf(life), servicesIn(life)]).toEqual([keys, [RESELLER.name]]);
      const { serviceAccounts } = JSON.parse(again.outputs.get('credentials') ?? '{}');
      expect(serviceAccounts.reseller.keys.ci.id).toBe(keys[0]);
      expect((await life.succeed('apply')).writes).toEqual([]);
    }));

  test('changes where an id says which one is meant; otherwise another one is created', () =>
    inLife(withServices({ reseller: RESELLER }), async (life) => {
      await life.succeed('apply');
      const { id } = serviceNamed(life, RESELLER.name);
      await life.write(withServices({ reseller: { ...RESELLER, id, name: 'acme-reseller-8' } }));
      const renamed = await life.succeed('apply');
      expect(renamed.changes).toEqual(['update serviceAccounts.reseller']);
      expect(renamed.log).toContain('name: acme-reseller-7 → acme-reseller-8');
      expect(serviceNamed(life, 'acme-reseller-8').id).toBe(id);
      expect((await life.succeed('apply')).writes).toEqual([]);
      await life.write(withServices({ reseller: { ...RESELLER, name: 'acme-reseller-9' } }));
      await life.succeed('apply', { prune: 'all' });
      expect(servicesIn(life)).toEqual(['acme-reseller-8', 'acme-reseller-9']);
    }));

  test('that another one has cannot be given, which is said before anything is written', () =>
    inLife(undefined, async (life) => {
      const { id } = life.emulator.store.addServiceAccount('old name');
      const other = life.emulator.store.addServiceAccount(RESELLER.name);
      await life.write(withServices({ reseller: { ...RESELLER, id } }));
      const { log } = await life.refuse('apply');
      expect(log).toContain(
        `serviceAccounts.reseller.name: Names of service accounts are unique in an account, and ${other.id} has this one.`,
      );
      await life.write(withServices({ reseller: { ...RESELLER, id: '0'.repeat(24) } }));
      const missing = await life.refuse('apply');
      expect(missing.log).toContain(`these credentials see no service account with the id ${'0'.repeat(24)}`);
    }));
});

test('are never pruned, nor are keys that nothing declares', () =>
  inLife(
    withServices({
      reseller: { ...RESELLER, keys: { ci: {}, old: {} } },
      partner: { name: 'acme-partner' },
    }),
    async (life) => {
      await life.succeed('apply');
      await life.write(withServices({ reseller: RESELLER }));
      const ran = await life.succeed('apply', { prune: 'all', 'max-deletes': '0' });
      expect([ran.changes, ran.writes]).toEqual([[], []]);
      expect(ran.outcome.plan?.unmanaged).toEqual([
        { kind: 'key', app: 'serviceAccounts.reseller', id: keysOf(life)[1], label: 'old' },
      ]);
      expect(servicesIn(life)).toEqual(['acme-partner', RESELLER.name]);
      expect(keysOf(life)).toHaveLength(2);
    },
  ));

test('are created again when somebody deleted them', () =>
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

test.each(['replace', 'merge'] as const)(
  'what earlier versions recorded in apps is ignored, and goes with the next change of the marks: %s',
  (metadataUpdate) =>
    inLife(
      withServices({ reseller: RESELLER }),
      async (life) => {
        await life.succeed('apply');
        const { metadata } = appNamed(life.emulator, 'Support');
        metadata['provision_service_reseller'] = `${serviceNamed(life, RESELLER.name).id} key_ci=svc_1`;
        metadata['provision_service_gone'] = '?intent';
        expect((await life.succeed('apply', { prune: 'owned' })).writes).toEqual([]);
        expect(serviceMarksIn(life)).toHaveLength(2);
        const webhooks = { inbox: { target: `${TARGETS}/in`, triggers: ['message:appUser'] } };
        const apps = { support: { name: 'Support', webhooks } };
        await life.write(manifestOf('v1.1', apps, { serviceAccounts: { reseller: RESELLER } }));
        await life.succeed('apply', { prune: 'owned' });
        expect(serviceMarksIn(life)).toEqual([]);
        expect(servicesIn(life)).toEqual([RESELLER.name]);
        expect((await life.succeed('apply', { prune: 'owned' })).writes).toEqual([]);
      },
      { switches: { metadataUpdate } },
    ),
);

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

  test('of one name: the newest counts, and older ones stay where nothing is rotated', () =>
    inLife(withServices({ reseller: RESELLER }), async (life) => {
      await life.succeed('apply');
      const { id, keys } = serviceNamed(life, RESELLER.name);
      const newer = life.emulator.store.addServiceAccountKey({ id, keys, name: RESELLER.name }, 'ci').id;
      const { outputs, writes } = await life.succeed('apply', { prune: 'all' });
      const { serviceAccounts } = JSON.parse(outputs.get('credentials') ?? '{}');
      expect(serviceAccounts.reseller.keys.ci.id).toBe(newer);
      expect([writes, keysOf(life).length]).toEqual([[], 2]);
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
      await life.write(withServices({ reseller: { ...RESELLER, keys: { ci: {}, deploy: {} } } }));
      const key = await life.succeed('apply', { only: 'serviceAccounts.reseller.keys.deploy' });
      expect(key.changes).toEqual(['create serviceAccounts.reseller.keys.deploy']);
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
